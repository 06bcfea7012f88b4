"""Attacks on hidden small numbers."""
