"""Immediate safeguarding concerns: who was told, when, and what came of it."""
