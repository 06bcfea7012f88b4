"""Which cases are audited: the list to choose from, the draw that can be proved again, who audits what."""
