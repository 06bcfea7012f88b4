"""Attacks by files that come from elsewhere."""
