"""Who comes to the meetings of a board and its groups, against the minimum that was agreed."""
