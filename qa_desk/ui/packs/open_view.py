"""A pack before it is opened: from whom, the six words to compare, what it brings and what it changes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.spoken_words import SpokenWords
from qa_desk.ui.widgets.text_label import TextLabel

COMPARE = tr(
    "Ring the chair. Ask for the six words of their device, and compare them with these. "
    "You are asked this once for each device."
)
BUSY = tr("Wait until the pack is opened.")


class OpenPackView(Page):
    """Opened with the file that was chosen; Esc goes back to Home."""

    file_opened = Signal(str)  # the file, as ``chosen_files`` writes it
    take_requested = Signal()

    keys_line = tr("F1 keys   Alt+P open the pack   Esc Home")
    keys = (("Alt+P", tr("Open the pack")), ("Esc", tr("Back to Home; nothing is changed")))
    hides_rail = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.is_busy = False
        self.heading = TextLabel(look, tr("Open a pack"), size=TextSize.PAGE, bold=True)
        self.message_bar = MessageBar(look)
        self.summary = TextLabel(look, size=TextSize.QUESTION)
        self.changes = Card(look)
        self.changes_label = TextLabel(look)
        self.changes.body.addWidget(self.changes_label)
        self.words_card = Card(look)
        self.words = SpokenWords(look, tr("Six words of the chair's device"))
        self.words_card.body.addWidget(TextLabel(look, COMPARE))
        self.words_card.body.addWidget(self.words)
        self.progress = ProgressLine(look)
        self.take_button = verb_button(tr("Open the &pack"), main=True)
        self.back_button = verb_button(tr("&Leave it closed"))
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=12, widest=900)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self.pack = QWidget()
        parts = QVBoxLayout(self.pack)
        scaled(look, parts, spacing=12)
        for widget in (self.summary, self.changes, self.words_card):
            parts.addWidget(widget)
        column = self.area.column
        column.addWidget(self.heading)
        column.addWidget(self.message_bar)
        column.addWidget(self.pack)
        column.addWidget(self.progress)
        column.addLayout(button_row(look, self.take_button, self.back_button))
        self.take_button.clicked.connect(self.take_requested)
        self.back_button.clicked.connect(self.back_requested)
        self.show_opening()

    def opened(self, subject: str | None) -> None:
        self.file_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        button = self.take_button if self.take_button.isVisibleTo(self) else self.back_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        """Not while the pack is being opened."""
        if self.is_busy:
            self.event_told.emit(BUSY)
        return not self.is_busy

    def show_opening(self) -> None:
        """Nothing is known of the file yet."""
        self.message_bar.close_message()
        self.heading.setText(tr("Open a pack"))
        self.pack.hide()
        self.take_button.hide()

    def show_pack(self, title: str, summary: str, changes: Sequence[str], words: Sequence[str]) -> None:
        """Say what the pack brings; ``words`` are to be compared, and are empty where the sender is known."""
        self.heading.setText(title)
        self.summary.setText(summary)
        self.changes_label.setText("\n".join(changes))
        self.changes.setVisible(bool(changes))
        self.words.show_words(words)
        self.words_card.setVisible(bool(words))
        self.take_button.setText(tr("The words match: open the &pack") if words else tr("Open the &pack"))
        self.take_button.setAccessibleName(self.take_button.text().replace("&", ""))
        self.pack.show()
        self.take_button.show()
        self.take_focus()

    def show_busy(self, *, is_busy: bool) -> None:
        """The pack is being opened."""
        self.is_busy = is_busy
        for part in (self.take_button, self.back_button):
            part.setEnabled(not is_busy)

    def show_problem(self, problem: UserError) -> None:
        self.message_bar.show_problem(problem)
        self.area.ensureWidgetVisible(self.message_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)
