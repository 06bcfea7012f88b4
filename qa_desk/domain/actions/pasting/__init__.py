"""A plan that comes from Word or Excel as a table: its columns, its rows as text, and what each row would become."""
