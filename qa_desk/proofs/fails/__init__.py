"""Attacks by a disk that refuses."""
