"""The action plan: what is to be done after an audit, by whom and by when, and what came of it."""
