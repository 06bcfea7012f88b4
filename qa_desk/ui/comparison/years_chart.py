"""A question over several audits, drawn with the same parts as on paper."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from qa_desk.domain.language import tr
from qa_desk.reports.charts import lay_out
from qa_desk.reports.content import YearLines
from qa_desk.reports.drawing import Drawing
from qa_desk.ui.findings.painting import PartPainter, ScreenMetrics, chart_scale
from qa_desk.ui.look import Look


class YearsChart(QWidget):
    """As wide as it is given, as high as its drawing; what it shows is its accessible description too."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._chart = look, YearLines("", (), (), "")
        self.setAccessibleName(tr("Over several audits"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)

    def show_chart(self, chart: YearLines | None) -> None:
        """Draw these lines; None takes the chart away."""
        self.setVisible(chart is not None)
        if chart is not None:
            self._chart = chart
            self.setAccessibleDescription(chart.summary)
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._look.space(400), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        parts = PartPainter(painter, self._look, self._look.theme.text)
        for part in self._drawing().parts:
            parts.draw(part)

    def _drawing(self) -> Drawing:
        width = max(self.width(), self._look.space(200)) / chart_scale(self._look)
        return lay_out(self._chart, width, ScreenMetrics(self._look))

    def _height(self) -> int:
        return round(self._drawing().height * chart_scale(self._look)) + 1

    def _fit(self) -> None:
        self.setFixedHeight(self._height())
        self.update()
