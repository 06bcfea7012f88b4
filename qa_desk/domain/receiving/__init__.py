"""Packs and returns that travel: who may send, what came in, and how it is joined without losing a grade."""
