"""The learning framework as a workbook."""
