"""Word: the values of a report as a document with real headings, lists, table headers and described pictures."""

from qa_desk.reports.word.render import render_word

__all__ = ["render_word"]
