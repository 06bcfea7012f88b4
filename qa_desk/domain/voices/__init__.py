"""What practitioners and families said, beside what the files show."""
