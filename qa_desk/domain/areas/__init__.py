"""Section 11 and 175: agencies or schools by sections, and the returns that they were asked for."""
