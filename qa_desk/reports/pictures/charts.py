"""A chart of a report as an SVG file of its own."""

from qa_desk.reports.charts import lay_out
from qa_desk.reports.content import Figure
from qa_desk.reports.pdf.figures import PaperMetrics
from qa_desk.reports.pictures.svg import svg_of

WIDTH = 487.0
"""In points: as wide as the text of a page, so that it stands in a document at the size of its letters."""


def chart_svg(figure: Figure) -> str:
    """The chart with its title and with the words that stand for it."""
    return svg_of(lay_out(figure.chart, WIDTH, PaperMetrics()), figure.chart.title, figure.described)
