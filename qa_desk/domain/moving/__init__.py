"""Moving an audit to another edition: which question becomes which, and what happens to answers."""
