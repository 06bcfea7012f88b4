"""A template while it is being written: frozen drafts, and every edit as a function from one draft to the next."""
