"""Which audits can be put beside each other, and which question of one form is which of another."""
