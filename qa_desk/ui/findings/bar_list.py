"""The chart as a list of bars: one a row, walked with the arrows."""

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qa_desk.domain.language import tr
from qa_desk.reports.charts import lay_out
from qa_desk.reports.content import StackedBars
from qa_desk.reports.drawing import Band, Drawing
from qa_desk.ui.findings.model import ROW_ROLE, BarRow, ChartRows, GroupRow, Row
from qa_desk.ui.findings.painting import PartPainter, ScreenMetrics, chart_scale
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.announcements import announce

Index = QModelIndex | QPersistentModelIndex
WHOLE_BAR = -1
LETTERS = frozenset("ta")
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class BarList(QListView):
    """Up and Down go through the bars, Left and Right through the grades of one; Enter goes to its evidence."""

    chosen = Signal(object, str)  # CountLine, and the point that is picked out of it ("" for all)
    evidence_requested = Signal()
    copy_requested = Signal()
    letter_pressed = Signal(str)  # T for a theme, A for an action

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.rows = ChartRows()
        self.segment = WHOLE_BAR
        self._drawing: Drawing | None = None
        self.setModel(self.rows)
        self.setItemDelegate(BarPainter(self))
        self.setAccessibleName(tr("Grades by question, weakest first"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        look.changed.connect(self._lay_out_again)

    def show_rows(self, rows: tuple[Row, ...], question: str) -> None:
        """Show other bars, standing on ``question`` where it is there."""
        self.rows.show_rows(rows)
        self._lay_out_again()
        place = self.rows.row_of(question)
        if place >= 0:
            stays = self.currentIndex().row() == place
            row = self.current()
            if not stays or row is None or self.segment >= len(row.segments):
                self.segment = WHOLE_BAR
            self.setCurrentIndex(self.rows.index(place))
            self._tell()

    def choose(self, question: str) -> None:
        """Stand on a question's bar."""
        self.setCurrentIndex(self.rows.index(self.rows.row_of(question)))

    def current(self) -> BarRow | None:
        """The bar the list stands on."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, BarRow) else None

    def band(self, row: BarRow) -> Band:
        """Where the parts of a bar are, in units of the chart."""
        if self._drawing is None:
            scale, metrics = chart_scale(self.look), ScreenMetrics(self.look)
            width = (self.viewport().width() - 2 * self.look.space(12)) / scale
            self._drawing = lay_out(StackedBars("", self.rows.bars(), ""), max(width, 1.0), metrics)
        return self._drawing.bands[row.place]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.evidence_requested.emit()
        elif step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._walk(step)
        elif event.text().lower() in LETTERS and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.letter_pressed.emit(event.text().lower())
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()  # letters and figures never search this list
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        row = self.current()
        if row is not None and event.button() is Qt.MouseButton.LeftButton:
            x = (event.position().x() - self.look.space(12)) / chart_scale(self.look)
            spans = enumerate(self.band(row).spans)
            self._pick(next((place for place, (left, wide) in spans if left <= x <= left + wide), WHOLE_BAR))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if selected.indexes():
            self.segment = WHOLE_BAR
            self._show_current()
            self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._drawing = None
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self._show_current()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._lay_out_again()

    def _show_current(self) -> None:
        """With the first bar its heading comes into view too."""
        if self.currentIndex().row() <= 1:
            self.scrollToTop()
        else:
            self.scrollTo(self.currentIndex())

    def _lay_out_again(self) -> None:
        self._drawing = None
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _walk(self, step: int) -> None:
        row = self.current()
        if row is not None and WHOLE_BAR <= self.segment + step < len(row.segments):
            self._pick(self.segment + step)

    def _pick(self, segment: int) -> None:
        row = self.current()
        if row is None or segment == self.segment:
            return
        self.segment = segment
        if segment == WHOLE_BAR:
            announce(self, tr("All grades"))
        else:
            part = row.segments[segment]
            announce(self, f"{part.label}, {part.count} of {row.line.tally.graded}")
        self.viewport().update()
        self._tell()

    def _tell(self) -> None:
        row = self.current()
        if row is not None:
            self.chosen.emit(row.line, "" if self.segment == WHOLE_BAR else row.points[self.segment])


class BarPainter(QStyledItemDelegate):
    """Draws a heading, or one bar with its label, its counts and "7 of 25" at the end."""

    def __init__(self, bars: BarList) -> None:
        super().__init__(bars)
        self._bars, self._look = bars, bars.look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        row = index.data(ROW_ROLE)
        if isinstance(row, GroupRow):
            return QSize(0, self._look.text_height() + self._look.space(16))
        return QSize(0, round(self._bars.band(row).height * chart_scale(self._look)) + self._look.space(12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(ROW_ROLE), QRect(option.rect)
        painter.save()
        if isinstance(row, GroupRow):
            self._paint_group(painter, rect, row)
        else:
            self._paint_bar(painter, rect, row, is_current=index.row() == self._bars.currentIndex().row())
        painter.restore()

    def _paint_group(self, painter: QPainter, rect: QRect, row: GroupRow) -> None:
        look, theme = self._look, self._look.theme
        painter.fillRect(rect, QColor(theme.alt))
        inner = rect.adjusted(look.space(12), 0, -look.space(12), 0)
        painter.setPen(QColor(theme.text))
        painter.setFont(look.font(bold=True))
        painter.drawText(inner, _LEFT, row.words)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(row.words) - look.space(12)
        painter.setFont(look.font())
        painter.setPen(QColor(theme.muted))
        painter.drawText(inner, _RIGHT, painter.fontMetrics().elidedText(row.told, Qt.TextElideMode.ElideRight, room))

    def _paint_bar(self, painter: QPainter, rect: QRect, row: BarRow, *, is_current: bool) -> None:
        look, theme, scale = self._look, self._look.theme, chart_scale(self._look)
        if is_current:
            painter.fillRect(rect, QColor(theme.sel))
            painter.fillRect(QRect(rect.left(), rect.top(), look.space(4), rect.height()), QColor(theme.accent))
        band = self._bars.band(row)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.left() + look.space(12), rect.top() + look.space(6) - band.y * scale)
        ink, ground = (theme.sel_text, theme.sel) if is_current else (theme.text, theme.base)
        parts = PartPainter(painter, look, ink, ground)
        for part in band.parts:
            parts.draw(part)
        if is_current and 0 <= self._bars.segment < len(band.spans):
            left, width = band.spans[self._bars.segment]
            box = QRectF(left * scale, band.y * scale, width * scale, band.height * scale)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.sel_text), look.space(2)))
            painter.drawRect(box.adjusted(-3, -3, 3, 3))
