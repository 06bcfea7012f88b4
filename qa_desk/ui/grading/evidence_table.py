"""The evidence items of one question of an agency's or a school's form: a small table, and a form for one of them."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.answers import EvidenceReference
from qa_desk.domain.application_evidence import KIND_WORDS
from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.ui.grading.evidence_form import ItemForm
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.reading_table import Column, ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel

COLUMNS: tuple[Column[EvidenceReference], ...] = (
    Column(tr("Title"), lambda item: item.source),
    Column(tr("Kind"), lambda item: KIND_WORDS[item.evidence_kind] if item.evidence_kind else ""),
    Column(tr("Date"), lambda item: short_date(item.dated_on) if item.dated_on else ""),
    Column(tr("Shows"), lambda item: item.shows.value.capitalize() if item.shows else ""),
    Column(tr("Owner"), lambda item: item.owner),
    Column(tr("Review"), lambda item: short_date(item.review_on) if item.review_on else ""),
)


class _ItemTable(ReadingTable):
    """Insert adds, Enter changes, Delete removes; Esc goes back to the answer."""

    add_requested = Signal()
    remove_requested = Signal()
    back_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.add_requested.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)


class EvidenceTable(QWidget):
    """Shows the items of one answer, and announces them anew when one is added, changed or removed."""

    listed = Signal(object)  # tuple of EvidenceReference
    back_requested = Signal()

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__()
        self._items: tuple[EvidenceReference, ...] = ()
        self._changing: int | None = None
        self._read_only = False
        self.label = TextLabel(look)
        self.rows: RowsModel[EvidenceReference] = RowsModel(COLUMNS)
        self.table = _ItemTable(look, self.rows, tr("Evidence items"), most_rows=4)
        self.form = ItemForm(look, today)
        self.add_button = verb_button(tr("&Add item"))
        self.change_button = verb_button(tr("&Change item"))
        self.remove_button = verb_button(tr("Re&move item"))
        column = QVBoxLayout(self)
        scaled(look, column)
        for widget in (self.label, self.table, self.form):
            column.addWidget(widget)
        column.addLayout(button_row(look, self.add_button, self.change_button, self.remove_button))
        self.add_button.clicked.connect(self.add)
        self.change_button.clicked.connect(self._change)
        self.remove_button.clicked.connect(self._remove)
        self.table.opened.connect(self._change)
        self.table.add_requested.connect(self.add)
        self.table.remove_requested.connect(self._remove)
        self.table.back_requested.connect(self.back_requested)
        self.form.kept.connect(self._on_kept)
        self.form.left.connect(self._on_left)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What the focus reaches, in order."""
        return (self.table, *self.form.parts, self.add_button, self.change_button, self.remove_button)

    def show_items(self, items: tuple[EvidenceReference, ...], *, is_wanted: bool) -> None:
        """Show what is kept, and whether an item is needed."""
        self.label.setText(tr("Evidence items (needed)") if is_wanted else tr("Evidence items"))
        self._items = items
        self.rows.show_rows(items)
        self.table.setVisible(bool(items))
        for button in (self.change_button, self.remove_button):
            button.setEnabled(bool(items) and not self._read_only)
        self.add_button.setEnabled(not self._read_only)

    def start_over(self) -> None:
        """Another question begins: nothing is half filled in."""
        self.form.hide()
        self._changing = None

    def remember(self, sources: Sequence[str]) -> None:
        """Offer the titles used before in this form."""
        self.form.title_edit.remember(sources)

    def set_read_only(self, read_only: bool) -> None:
        """Keep the items readable and reachable, and unchanged."""
        self._read_only = read_only
        self.show_items(self._items, is_wanted=self.label.text().endswith("(needed)"))

    def flush(self) -> bool:
        """Keep an item that is half filled in; False while it cannot be kept, and must stay where it is."""
        return not (self.form.isVisible() and self.form.is_changed) or self.form.keep()

    def take_focus(self) -> None:
        """Go to the items, or to the button that adds the first."""
        target = self.table if self._items else self.add_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Begin a new item."""
        if not self._read_only:
            self._changing = None
            self.form.open(EvidenceReference(""))

    def _change(self) -> None:
        place = self._place()
        if place is not None and not self._read_only:
            self._changing = place
            self.form.open(self._items[place])

    def _remove(self) -> None:
        place = self._place()
        if place is not None and not self._read_only:
            self.start_over()
            self.listed.emit((*self._items[:place], *self._items[place + 1 :]))
            self.take_focus()

    def _place(self) -> int | None:
        if not self._items:
            return None
        return max(0, min(self.table.currentIndex().row(), len(self._items) - 1))

    def _on_kept(self, item: EvidenceReference) -> None:
        place, self._changing = self._changing, None
        before = self._items
        self.listed.emit((*before, item) if place is None else (*before[:place], item, *before[place + 1 :]))
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_left(self) -> None:
        self._changing = None
        self.take_focus()
