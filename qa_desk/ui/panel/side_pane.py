"""The left of the side-by-side screen: in which order, which questions, how many are recorded."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.panel.difference_list import CROSSING_MARK, DifferenceList
from qa_desk.ui.panel.rows import Row
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel


class SidePane(QWidget):
    """The list with its order above it, and what can be done with the whole case below it."""

    sort_chosen = Signal(str)
    accept_requested = Signal()
    agreement_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.sort_label = TextLabel(look, tr("&Sort"), wrap=False)
        self.sort_box = QComboBox()
        self.sort_box.setAccessibleName(tr("Sort"))
        self.sort_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sort_box.setMinimumContentsLength(10)
        self.sort_label.setBuddy(self.sort_box)
        guard_wheel(self.sort_box)
        self.list = DifferenceList(look)
        self.crossing_label = TextLabel(look, ink="muted")
        self.progress_label = TextLabel(look, bold=True)
        self.accept_button = verb_button("")
        self.agreement_button = verb_button(tr("How far they a&gree"))
        column = QVBoxLayout(self)
        scaled(look, column, margins=(12, 12, 8, 12))
        for widget in (
            self.sort_label, self.sort_box, self.list, self.crossing_label, self.progress_label,
            self.accept_button, self.agreement_button,
        ):  # fmt: skip
            column.addWidget(widget, 1 if widget is self.list else 0)
        self.sort_box.activated.connect(self._on_sort_chosen)
        self.accept_button.clicked.connect(self.accept_requested)
        self.agreement_button.clicked.connect(self.agreement_requested)

    def show_sorts(self, sorts: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the orders as (value, words)."""
        self.sort_box.clear()
        for value, words in sorts:
            self.sort_box.addItem(words, value)
        self.sort_box.setCurrentIndex(max(self.sort_box.findData(chosen), 0))

    def show_rows(self, rows: Sequence[Row], current: str, progress: str, crossing: str) -> None:
        """Show the list; ``crossing`` tells what the mark of a row means, "" when no row has one."""
        self.list.show_rows(rows, current)
        self.progress_label.setText(progress)
        self.crossing_label.setText(f"{CROSSING_MARK}  {crossing}")
        self.crossing_label.setVisible(bool(crossing))

    def offer_accepting(self, count: int) -> None:
        """Offer to take over the grades that all gave, while some of them are not recorded."""
        words = accept_words(count)
        self.accept_button.setText(tr("{words}  Ctrl+A", words=words))
        self.accept_button.setAccessibleName(words)
        self.accept_button.setVisible(count > 0)

    def _on_sort_chosen(self, place: int) -> None:
        self.sort_chosen.emit(str(self.sort_box.itemData(place)))


def accept_words(count: int) -> str:
    """ "Accept the 21 agreed grades"."""
    return tr("Accept the agreed grade") if count == 1 else tr("Accept the {count} agreed grades", count=count)
