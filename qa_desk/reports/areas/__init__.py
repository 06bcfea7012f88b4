"""The areas of a Section 11 or 175 audit as a workbook."""
