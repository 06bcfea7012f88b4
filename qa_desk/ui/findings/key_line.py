"""What the marks of the bars stand for: one mark, and the words it has in the scales on screen."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from qa_desk.domain.tones import Mark
from qa_desk.reports.content import Bar, Segment
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.shapes import draw_shape

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class KeyWord(QWidget):
    """One word of the key, after the mark where it is the first of its mark."""

    def __init__(self, look: Look, words: str, segment: Segment | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._words, self._segment = look, words, segment
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        metrics = self._look.metrics()
        return QSize(self._lead() + metrics.horizontalAdvance(self._words) + 1, metrics.height() + self._look.space(4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter, theme = QPainter(self), self._look.theme
        if self._segment is not None:
            side = self._box()
            box = QRectF(0.5, (self.height() - side) / 2, side, side)
            tone = theme.tone(self._segment.tone)
            painter.setPen(QPen(QColor(theme.text), 1))
            painter.setBrush(QColor(tone.fill))
            painter.drawRect(box)
            inset = side / 5
            mark = box.adjusted(inset, inset, -inset, -inset)
            if self._segment.mark is Mark.LEVEL:
                painter.setPen(QColor(tone.text))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._segment.letter)
            else:
                draw_shape(painter, self._segment.mark, mark, tone.text, tone.text)
        painter.setPen(QColor(theme.muted))
        painter.setFont(self._look.font())
        painter.drawText(self.rect().adjusted(self._lead(), 0, 0, 0), _LEFT, self._words)
        painter.end()

    def _box(self) -> int:
        return self._look.space(16)

    def _lead(self) -> int:
        return self._box() + self._look.space(6) if self._segment is not None else 0


class KeyLine(QWidget):
    """Wraps between words, so that none is ever cut."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words: list[KeyWord] = []
        self._shown: tuple[tuple[Segment, str, bool], ...] = ()
        self._layout = WrapLayout(look.space(4), self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Explain the marks of these bars, best first."""
        wanted = tuple(_key(bars))
        if wanted == self._shown:
            return
        self._shown = wanted
        for word in self._words:
            self._layout.removeWidget(word)
            word.hide()
            word.deleteLater()
        self._words = []
        self.setAccessibleName("Key: " + " ".join(words for _, words, _ in wanted))
        for segment, words, is_first in wanted:
            word = KeyWord(self._look, words, segment if is_first else None, self)
            self._words.append(word)
            self._layout.addWidget(word)
        self.updateGeometry()


def _key(bars: Sequence[Bar]) -> Iterator[tuple[Segment, str, bool]]:
    """Every mark that is shown with its words, as "Good," "met" "or" "quorate"; and which is the first of its mark."""
    marks: dict[tuple[Mark, str], dict[str, Segment]] = {}
    order = {mark: place for place, mark in enumerate(Mark)}
    for bar in bars:
        for segment in bar.segments:
            if segment.count:
                marks.setdefault((segment.mark, segment.tone), {}).setdefault(segment.label, segment)
    for key in sorted(marks, key=lambda key: (order[key[0]], key[1])):
        last = len(marks[key]) - 1
        for place, (label, segment) in enumerate(marks[key].items()):
            words = label if place == 0 else label.lower()
            before, after = ("or " if 0 < place == last else ""), ("," if place < last - 1 else "")
            for number, word in enumerate(f"{before}{words}{after}".split()):
                yield segment, word, place == number == 0
