"""Proving the promises about data on the real services: each campaign attacks one promise, from a seed."""
