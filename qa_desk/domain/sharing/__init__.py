"""Before a file is shared: what somebody decided about a passage of it."""
