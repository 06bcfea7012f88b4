"""Killed at any moment of any work, the program loses nothing that it said was kept."""
