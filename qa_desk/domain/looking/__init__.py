"""Who looked at what: the trace that reading leaves."""
