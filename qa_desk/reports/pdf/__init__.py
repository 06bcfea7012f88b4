"""Paper: the values of a report as an accessible, tagged PDF."""

from qa_desk.reports.pdf.render import page_count, render_pdf

__all__ = ["page_count", "render_pdf"]
