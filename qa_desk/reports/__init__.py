"""How it is shown to others: domain values, then content, then files."""
