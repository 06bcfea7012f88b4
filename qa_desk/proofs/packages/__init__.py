"""Attacks on packs and sealed returns."""
