"""How it travels: files that come in and files that leave."""
