"""The findings for the room: one question, its bar as wide as the wall, and the counts in words."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.tones import Mark
from qa_desk.reports.content import Segment
from qa_desk.ui.look import Look
from qa_desk.ui.projector.wall import Wall
from qa_desk.ui.projector.wall_text import WallLabel
from qa_desk.ui.widgets.shapes import draw_shape

TITLE = tr("QA Desk: findings on the projector")
_MARGIN, _GAP, _BETWEEN, _PAD = 48, 24, 48, 12


@dataclass(frozen=True)
class ProjectedFinding:
    """What the room sees of one question: counts and words, no case, no sentence of the evidence."""

    audit: str
    marking: str
    title: str
    segments: tuple[Segment, ...]
    counts: str
    share: str
    basis: str
    place: str


class WallBar(QWidget):
    """The grades of one question side by side, each with its mark and count where they fit."""

    def __init__(self, wall: Wall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wall = wall
        self._segments: tuple[Segment, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Grades of this question"))

    def show_finding(self, segments: tuple[Segment, ...], words: str) -> None:
        """Show these; the words say the same to who does not see them."""
        self._segments = tuple(one for one in segments if one.count)
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(960, 3 * self._wall.metrics(bold=True).height())

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole bar is painted
        total = sum(one.count for one in self._segments)
        if not total:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._wall.font(bold=True))
        left, gaps = 1.0, 4.0 * (len(self._segments) - 1)
        for one in self._segments:
            width = (self.width() - 2 - gaps) * one.count / total
            self._paint(painter, QRectF(left, 1, width, self.height() - 2), one)
            left += width + 4
        painter.end()

    def _paint(self, painter: QPainter, box: QRectF, one: Segment) -> None:
        theme, tone = self._wall.theme, self._wall.tone(one.tone)
        painter.setPen(QPen(QColor(theme.text), 2))
        painter.setBrush(QColor(theme.base if theme.is_plain else tone.fill))
        painter.drawRect(box)
        ink, metrics = theme.text if theme.is_plain else tone.text, self._wall.metrics(bold=True)
        words = f"{one.letter} {one.count}" if one.mark is Mark.LEVEL else str(one.count)
        side = 0.0 if one.mark is Mark.LEVEL else metrics.height() * 0.8
        needed = side + (_PAD if side else 0) + metrics.horizontalAdvance(words)
        if needed + 2 * _PAD > box.width():
            return  # the line below the bar has every count
        start = box.center().x() - needed / 2
        if side:
            draw_shape(painter, one.mark, QRectF(start, box.center().y() - side / 2, side, side), ink, ink)
            start += side + _PAD
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(start, box.top(), box.width(), box.height()), int(Qt.AlignmentFlag.AlignVCenter), words)


class FindingsWall(QWidget):
    """Shows what it is told, large and light. N and P ask for another question, B blanks it, Esc or F11 ends it."""

    step_requested = Signal(int)
    ended = Signal()

    def __init__(self, look: Look, beside: QWidget, *, single_keys: bool) -> None:
        super().__init__(beside, Qt.WindowType.Window)
        self._single_keys = single_keys
        wall = Wall(look)
        self.audit_label, self.marking_label = WallLabel(wall, bold=True), WallLabel(wall, bold=True)
        self.title_label, self.share_label = WallLabel(wall, bold=True), WallLabel(wall, bold=True)
        self.counts_label, self.basis_label, self.place_label = WallLabel(wall), WallLabel(wall), WallLabel(wall)
        self.bar = WallBar(wall)
        self.setWindowTitle(TITLE)
        self.setAccessibleName(TITLE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wall.dress(self)
        self._area = QScrollArea()
        self._area.setWidget(self._page())
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._blank = QWidget()
        self._blank.setAccessibleName(tr("The screen is blank; B shows the question again"))
        self._blank.setProperty("part", "page")
        self._sides = QStackedLayout(self)
        for side in (self._area, self._blank):
            self._sides.addWidget(side)

    def _page(self) -> QWidget:
        page = QWidget()
        page.setProperty("part", "page")
        column, top = QVBoxLayout(page), QHBoxLayout()
        column.setContentsMargins(_MARGIN, _GAP, _MARGIN, _GAP)
        column.setSpacing(_GAP)
        top.setSpacing(_BETWEEN)
        top.addWidget(self.audit_label, 1, Qt.AlignmentFlag.AlignTop)
        self.marking_label.setWordWrap(False)
        top.addWidget(self.marking_label, 0, Qt.AlignmentFlag.AlignTop)
        self.place_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        for widget in (self.title_label, self.bar, self.counts_label, self.share_label):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.basis_label)
        column.addWidget(self.place_label)
        return page

    @property
    def is_blank(self) -> bool:
        """Whether the room sees nothing."""
        return self._sides.currentWidget() is self._blank

    def show_finding(self, finding: ProjectedFinding) -> None:
        """Show the question that is open on the laptop."""
        self.audit_label.setText(finding.audit)
        self.marking_label.setText(finding.marking)
        self.title_label.setText(finding.title)
        self.bar.show_finding(finding.segments, finding.counts)
        for label, words in (
            (self.counts_label, finding.counts), (self.share_label, finding.share), (self.basis_label, finding.basis),
        ):  # fmt: skip
            label.tell(words)
        self.place_label.setText(finding.place)
        self._area.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letters = self._single_keys or event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() in (Qt.Key.Key_F11, Qt.Key.Key_Escape):
            self.close()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step_requested.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif letters and event.key() in (Qt.Key.Key_N, Qt.Key.Key_P):
            self.step_requested.emit(1 if event.key() == Qt.Key.Key_N else -1)
        elif letters and event.key() == Qt.Key.Key_B:
            self._sides.setCurrentWidget(self._area if self.is_blank else self._blank)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.ended.emit()
