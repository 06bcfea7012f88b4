"""Charts as pictures of their own: SVG for programs that can, PNG for the others, from the same parts."""
