"""The properties of a question, in groups that open and close: one module for each group."""
