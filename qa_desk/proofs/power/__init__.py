"""Whenever the power goes, what was told to be saved is on the disk, and the desk opens."""
