"""What would tell who a child is, found in headings, in cells and in sentences so that it can be kept out."""
