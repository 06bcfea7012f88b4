"""Finding things by words: what was typed, what matches, and what is shown of it."""
