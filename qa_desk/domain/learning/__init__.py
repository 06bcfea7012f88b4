"""What was learned, from which sources, what was done about it, and whether it changed anything."""
