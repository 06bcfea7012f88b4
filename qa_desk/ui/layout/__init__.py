"""How widgets share the room of a page: distances, columns that scroll, rows that wrap, stacked pages."""
