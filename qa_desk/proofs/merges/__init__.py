"""Attacks on putting returns together."""
