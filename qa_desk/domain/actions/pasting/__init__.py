"""A plan that comes from Word or Excel as a table: what its columns are, its rows as text, and what each would become."""
