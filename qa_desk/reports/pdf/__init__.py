"""Paper: the values of a report as an accessible, tagged PDF."""

from qa_desk.reports.pdf.render import render_pdf

__all__ = ["render_pdf"]
