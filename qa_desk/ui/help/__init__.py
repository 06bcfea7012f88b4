"""Help beside the work: the texts of the places, the words of the field, and the keys, found by F1."""
