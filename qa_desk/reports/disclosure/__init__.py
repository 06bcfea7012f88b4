"""Hiding small numbers in counts that are tied by sums, so that none of them can be worked out."""

from qa_desk.reports.disclosure.hiding import NotProtected, hide

__all__ = ["NotProtected", "hide"]
