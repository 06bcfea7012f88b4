"""The list of questions at the left: where you are, what is done, what still needs evidence."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.language import tr
from qa_desk.ui.grading.question_rows import ROW_ROLE, QuestionRow, QuestionRows, SectionRow
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.grade_tag import paint_tag, tag_size

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class QuestionPainter(QStyledItemDelegate):
    """Draws a section heading, or a question's number, title and compact tag."""

    def __init__(self, look: Look, rows: QuestionRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._rows = look, rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - one height for all
        heading = isinstance(index.data(ROW_ROLE), SectionRow)
        return QSize(0, self._look.text_height() + self._look.space(16 if heading else 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(ROW_ROLE), QRect(option.rect)
        painter.save()
        if isinstance(row, SectionRow):
            self._paint_section(painter, rect, row)
        else:
            self._paint_question(painter, rect, row, row.name == self._rows.current)
        painter.restore()

    def _paint_section(self, painter: QPainter, rect: QRect, row: SectionRow) -> None:
        look, theme = self._look, self._look.theme
        painter.fillRect(rect, QColor(theme.alt))
        painter.setPen(QColor(theme.text))
        painter.setFont(look.font(bold=True))
        inner = rect.adjusted(look.space(12), 0, -look.space(12), 0)
        told = look.metrics().horizontalAdvance(row.told) + look.space(8)
        words = painter.fontMetrics().elidedText(row.label, Qt.TextElideMode.ElideRight, inner.width() - told)
        painter.drawText(inner, _LEFT, words)
        painter.setFont(look.font())
        painter.setPen(QColor(theme.muted))
        painter.drawText(inner, _RIGHT, row.told)

    def _paint_question(self, painter: QPainter, rect: QRect, row: QuestionRow, current: bool) -> None:
        look, theme = self._look, self._look.theme
        if current:
            painter.fillRect(rect, QColor(theme.sel))
            painter.fillRect(QRect(rect.left(), rect.top(), look.space(4), rect.height()), QColor(theme.accent))
        painter.setFont(look.font(bold=current))
        metrics = painter.fontMetrics()
        ink = theme.sel_text if current else theme.text if row.asked else theme.disabled
        number_width = metrics.horizontalAdvance("88a") + look.space(4)
        left = rect.left() + look.space(12)
        painter.setPen(QColor(ink if row.asked else theme.disabled))
        painter.drawText(QRect(left, rect.top(), number_width, rect.height()), _RIGHT, row.number)
        left += number_width + look.space(8)
        right = self._paint_answer(painter, rect, row, ink)
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRect(left, rect.top(), right - left, rect.height()), _LEFT, title)

    def _paint_answer(self, painter: QPainter, rect: QRect, row: QuestionRow, ink: str) -> int:
        """Draw the tag or words at the right end; returns where the title must stop."""
        look, theme = self._look, self._look.theme
        right = rect.right() - look.space(8)
        if row.tag is not None and row.tag.letter:
            size = tag_size(look, row.tag, compact=True)
            right -= size.width()
            paint_tag(painter, QRect(right, rect.top(), size.width(), rect.height()), look, row.tag, compact=True)
            painter.setFont(look.font())
        elif row.tag is not None:
            diameter = look.space(12)
            right -= diameter + look.space(4)
            painter.setPen(QPen(QColor(theme.border), 1.2))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawEllipse(right, rect.center().y() - diameter // 2 + 1, diameter, diameter)
        elif row.words:
            words = painter.fontMetrics().elidedText(row.words, Qt.TextElideMode.ElideRight, rect.width() // 3)
            width = painter.fontMetrics().horizontalAdvance(words)
            right -= width
            painter.setPen(QColor(ink if ink == theme.sel_text else theme.muted))
            painter.drawText(QRect(right, rect.top(), width, rect.height()), _LEFT, words)
        for mark, shown in (("!", row.needs_evidence), ("F", row.flagged)):
            if shown:
                right -= look.space(16)
                painter.setPen(QColor(ink if ink == theme.sel_text else theme.muted))
                painter.drawText(QRect(right, rect.top(), look.space(12), rect.height()), _RIGHT, mark)
        painter.setPen(QColor(ink))
        return right - look.space(8)


class QuestionList(QListView):
    """Lists the questions of a case; arrows move, Enter opens, a click opens."""

    question_requested = Signal(str)  # name

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.rows = QuestionRows()
        self.setModel(self.rows)
        self.setItemDelegate(QuestionPainter(look, self.rows, self))
        self.setAccessibleName(tr("Questions of this case"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.clicked.connect(self._on_opened)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def show_form(self, form: FilledForm) -> None:
        """Show the questions of another case."""
        self.rows.show(form)
        self._hide_unasked(tuple(form.plan.order))

    def refresh(self, form: FilledForm, touched: tuple[str, ...]) -> None:
        """Bring the touched questions up to date."""
        self.rows.refresh(form, touched)
        self._hide_unasked(touched)

    def _hide_unasked(self, names: tuple[str, ...]) -> None:
        for name in names:
            place = self.rows.place_of(name)
            row = self.rows.row(place)
            hidden = isinstance(row, QuestionRow) and not row.asked and not row.kept
            if self.isRowHidden(place) != hidden:
                self.setRowHidden(place, hidden)

    def show_current(self, name: str) -> None:
        """Mark the open question and bring it into view."""
        self.rows.current = name
        index = self.rows.index(self.rows.place_of(name))
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.viewport().update()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the changed rows and nothing else: Qt would measure every row anew at each key press."""
        self.viewport().update(self.visualRect(first).united(self.visualRect(last)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_opened(self.currentIndex())
            return
        if event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # letters and figures act on answers only, and never search this list
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def _on_opened(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, QuestionRow):
            self.question_requested.emit(row.name)
