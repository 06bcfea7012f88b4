"""How people do it: the window. The only package that imports Qt."""
