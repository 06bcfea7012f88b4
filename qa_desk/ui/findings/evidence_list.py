"""The sentences behind a bar, each with its case and where it was seen."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qa_desk.domain.findings import QuotedEvidence
from qa_desk.domain.language import tr
from qa_desk.domain.template import Question
from qa_desk.ui.look import Look
from qa_desk.ui.outcome_tags import outcome_tag
from qa_desk.ui.widgets.grade_tag import Tag, paint_tag, tag_size

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
EVIDENCE_ROLE = int(Qt.ItemDataRole.UserRole)
TAG_ROLE = EVIDENCE_ROLE + 1
FOUND_IN_ROLE = EVIDENCE_ROLE + 2
MARK_ROLE = EVIDENCE_ROLE + 3
LETTERS = frozenset("tqga")
"""Theme, quote, good practice, action: the keys that act on the sentence, and on the bar before it."""
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_TALLEST = 100_000


def seen_in(evidence: QuotedEvidence) -> str:
    """ "Seen in minutes 9 April, p2", or an empty text."""
    return tr("Seen in {join}", join="; ".join(evidence.sources)) if evidence.sources else ""


class EvidenceRows(QAbstractListModel):
    """What was written under one question, in the order of the cases."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[QuotedEvidence, ...] = ()
        self.question: Question | None = None
        self._marks: Mapping[str, str] = {}

    def show_marks(self, marks: Mapping[str, str]) -> None:
        """Say by return what its sentence is marked as."""
        if marks != self._marks:
            self._marks = dict(marks)
            if self.rows:
                self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def show_rows(self, question: Question | None, rows: tuple[QuotedEvidence, ...]) -> None:
        """Show the evidence behind another bar."""
        self.beginResetModel()
        self.question, self.rows = question, rows
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        tag = outcome_tag(self.question, row.outcome) if self.question else None
        if role == EVIDENCE_ROLE:
            return row
        if role == TAG_ROLE:
            return tag
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            grade = f", {tag.word.lower()}" if tag else ""
            parts = (f"{row.subject}{grade}: {row.note}".strip(), seen_in(row), self._marks.get(row.agency_return, ""))
            return ". ".join(part for part in parts if part)
        if role == MARK_ROLE:
            return self._marks.get(row.agency_return, "")
        if role == FOUND_IN_ROLE:
            return f"{row.subject} {row.note} {' '.join(row.sources)}"
        return None


class EvidenceList(QListView):
    """Up and Down go through the sentences; Ctrl+C copies the one it stands on; letters act on it."""

    letter_pressed = Signal(str)  # one of LETTERS

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.rows = EvidenceRows(self)
        self.found = QSortFilterProxyModel(self)
        self.found.setSourceModel(self.rows)
        self.found.setFilterRole(FOUND_IN_ROLE)
        self.found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self.found)
        self.setItemDelegate(EvidencePainter(look, self))
        self.setAccessibleName(tr("Evidence"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_evidence(self, question: Question | None, rows: tuple[QuotedEvidence, ...]) -> None:
        """Show the evidence behind another bar."""
        if (question, rows) == (self.rows.question, self.rows.rows):
            return
        stood_on = self.current() if question == self.rows.question else None
        self.rows.show_rows(question, rows)
        self.scrollToTop()
        for place, one in enumerate(self.shown()):
            if stood_on is not None and one.agency_return == stood_on.agency_return:
                self.setCurrentIndex(self.found.index(place, 0))

    def show_marks(self, marks: Mapping[str, str]) -> None:
        """Say by return what its sentence is marked as."""
        self.rows.show_marks(marks)
        self.scheduleDelayedItemsLayout()

    def current(self) -> QuotedEvidence | None:
        """The sentence it stands on."""
        row = self.currentIndex().data(EVIDENCE_ROLE)
        return row if isinstance(row, QuotedEvidence) else None

    def shown(self) -> tuple[QuotedEvidence, ...]:
        """The sentences that the search has left."""
        indexes = (self.found.index(place, 0) for place in range(self.found.rowCount()))
        return tuple(index.data(EVIDENCE_ROLE) for index in indexes)

    def show_found(self, text: str) -> None:
        """Show only what contains ``text``."""
        self.found.setFilterFixedString(text)

    def stand_somewhere(self) -> None:
        """Stand on the first sentence, unless it stands on one already."""
        if not self.currentIndex().isValid() and self.found.rowCount():
            self.setCurrentIndex(self.found.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            words = self.currentIndex().data(Qt.ItemDataRole.DisplayRole)
            if words:
                QGuiApplication.clipboard().setText(str(words))
        elif event.text().lower() in LETTERS and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.letter_pressed.emit(event.text().lower())
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()  # letters and figures never search this list; Ctrl+F does
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def _on_look_changed(self) -> None:
        self.setMinimumHeight(self._look.space(140))
        self.scheduleDelayedItemsLayout()


class EvidencePainter(QStyledItemDelegate):
    """Draws the case and its grade, the whole sentence below, and where it was seen."""

    def __init__(self, look: Look, view: EvidenceList) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        row: QuotedEvidence = index.data(EVIDENCE_ROLE)
        look, width = self._look, self._view.viewport().width() - 2 * self._look.space(12)
        height = self._head_height(index.data(TAG_ROLE)) + self._text_height(row.note, width)
        for words in (seen_in(row), index.data(MARK_ROLE)):
            if words:
                height += look.space(4) + self._text_height(words, width)
        return QSize(0, height + look.space(16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: QuotedEvidence = index.data(EVIDENCE_ROLE)
        rect, state = QRect(option.rect), option.state
        look, theme, is_current = self._look, self._look.theme, bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_current:
            painter.fillRect(rect, QColor(theme.sel))
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(look.space(12), look.space(8), -look.space(12), -look.space(8))
        ink = theme.sel_text if is_current else theme.text
        inner.setTop(inner.top() + self._paint_head(painter, inner, row, index.data(TAG_ROLE), ink))
        painter.setFont(look.font())
        painter.setPen(QColor(ink))
        painter.drawText(inner, _WRAPPED, row.note)
        above = row.note
        for words, tone in ((seen_in(row), theme.muted), (index.data(MARK_ROLE), theme.info)):
            if words:
                inner.setTop(inner.top() + self._text_height(above, inner.width()) + look.space(4))
                painter.setPen(QColor(ink if is_current else tone))
                painter.drawText(inner, _WRAPPED, words)
                above = words
        painter.restore()

    def _paint_head(self, painter: QPainter, inner: QRect, row: QuotedEvidence, tag: Tag | None, ink: str) -> int:
        look, height = self._look, self._head_height(tag)
        line = QRect(inner.left(), inner.top(), inner.width(), height - look.space(4))
        painter.setFont(look.font(bold=True))
        painter.setPen(QColor(ink))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.subject)
        if tag is not None:
            line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(row.subject) + look.space(8))
            paint_tag(painter, line, look, tag)
        return height

    def _head_height(self, tag: Tag | None) -> int:
        words = self._look.metrics(bold=True).height()
        return max(words, tag_size(self._look, tag).height() if tag else 0) + self._look.space(4)

    def _text_height(self, text: str, width: int) -> int:
        if not text:
            return 0
        return self._look.metrics().boundingRect(QRect(0, 0, max(width, 1), _TALLEST), _WRAPPED, text).height()
