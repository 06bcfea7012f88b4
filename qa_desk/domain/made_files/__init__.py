"""Files that leave a desk: what is noted before one is made, and after."""
