"""What can be wrong with a desk: its kinds by code, what each means, and where it can come back from."""
