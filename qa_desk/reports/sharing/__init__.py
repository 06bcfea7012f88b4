"""A last look at what a file would say, before anybody else reads it."""
