"""Where it is kept: one encrypted file. The only package that imports SQLAlchemy."""
