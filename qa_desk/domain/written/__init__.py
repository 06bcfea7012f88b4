"""What people write and mark in findings: their own words, and the sentences they want quoted."""
