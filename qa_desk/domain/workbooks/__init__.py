"""Returns by Excel, for agencies without the program: what a workbook asks, and what came back in it."""
