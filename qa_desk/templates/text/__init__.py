"""The text of a template file: read strictly, written as a person would, and changed line by line."""
