"""Locking: when nobody has been here for a while, when the session locks, and what is left afterwards."""
