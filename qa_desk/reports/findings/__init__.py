"""What the findings report and its workbooks say, as values that are not yet a file."""
