"""Action plans for other people: what is to be done, how it stands, and every change, as a workbook or a report."""
