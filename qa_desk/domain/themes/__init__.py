"""Themes: one vocabulary of strengths and concerns that links the findings of every audit."""
