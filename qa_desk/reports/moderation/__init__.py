"""What the panel leaves behind: its record, a sheet of feedback for each auditor, and a workbook for diagnosis."""
