"""The grades on which all auditors agree, taken over by a person in one act."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.panel.rows import DifferenceRow
from qa_desk.ui.panel.side_pane import accept_words
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.grade_tag import GradeTag
from qa_desk.ui.widgets.text_label import TextLabel

SAME = "same"
"""What a row says when there is nothing more to say of it."""
ALL_AGREE = tr("The auditors agreed on every question of this case.")
WORDS = tr(
    "Every auditor gave these grades. Two people can be wrong together: look through them before you accept them."
)


class AcceptPane(ScrolledColumn):
    """Lists what would be recorded, and asks for one deliberate key."""

    accepted = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=16)
        self.heading = TextLabel(look, size=TextSize.SECTION, bold=True)
        self.accept_button = verb_button("", main=True)
        self.keep_button = verb_button(tr("Keep looking"))
        self._card: Card | None = None
        self.column.addWidget(self.heading)
        self.words_label = TextLabel(look, WORDS)
        self.column.addWidget(self.words_label)
        self.column.addLayout(button_row(look, self.accept_button, self.keep_button))
        self.accept_button.clicked.connect(self.accepted)
        self.keep_button.clicked.connect(self.left)

    def show_grades(self, rows: Sequence[DifferenceRow], *, all_agree: bool) -> None:
        """Show what would be recorded; ``all_agree`` when the auditors differ nowhere."""
        self.words_label.setText(f"{ALL_AGREE} {WORDS}" if all_agree else WORDS)
        words = accept_words(len(rows))
        self.heading.setText(f"{words}?")
        self.accept_button.setText(tr("{words}  Ctrl+Enter", words=words))
        if self._card is not None:
            self.column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = Card(self._look)
        grid = QGridLayout()
        scaled(self._look, grid)
        grid.setColumnStretch(0, 1)
        for place, row in enumerate(rows):
            words = f"{row.number}  {row.title}" if row.apart == SAME else f"{row.number}  {row.title} ({row.apart})"
            grid.addWidget(TextLabel(self._look, words), place, 0)
            if row.tag is not None:
                grid.addWidget(GradeTag(self._look, row.tag), place, 1, Qt.AlignmentFlag.AlignTop)
        self._card.body.addLayout(grid)
        self.column.addWidget(self._card)
        self.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Go to the button that does nothing: accepting is a deliberate act."""
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)
