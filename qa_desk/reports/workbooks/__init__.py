"""Excel: what a workbook holds as plain values, then as a file that was looked through before anybody has it."""
