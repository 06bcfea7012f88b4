"""The end of a concern: what came of it, and whose decision that was."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.words_box import WordsBox


class DischargeCard(Card):
    """Two fields and the button that ends a concern."""

    discharge_requested = Signal(str, str)  # outcome, role

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.outcome_box = WordsBox(look, tr("&Outcome"), tr("What came of it, for example: seen today and safe."))
        self.role_box = LineBox(look, tr("Who de&cided it, by role"), tr("For example: service manager"), widest=560)
        self.discharge_button = verb_button(tr("Dischar&ge concern"))
        self.body.addWidget(TextLabel(look, tr("When it needs nobody any more"), size=TextSize.SECTION, bold=True))
        self.body.addWidget(self.outcome_box)
        self.body.addWidget(self.role_box)
        self.body.addLayout(button_row(look, self.discharge_button))
        self.discharge_button.clicked.connect(self.wish)

    @property
    def has_focus(self) -> bool:
        """Whether the person works here."""
        return any(box.field.hasFocus() for box in (self.outcome_box, self.role_box))

    def begin(self, outcome: str, role: str) -> None:
        """Start with what was typed before."""
        self.outcome_box.start(self.outcome_box.label.text(), self.outcome_box.hint_label.text(), outcome)
        self.role_box.edit.setText(role)
        for box in (self.outcome_box, self.role_box):
            box.tell_problem("")

    def wish(self) -> None:
        """Ask for what is typed to be recorded."""
        for box in (self.outcome_box, self.role_box):
            box.tell_problem("")
        self.discharge_requested.emit(self.outcome_box.words, self.role_box.edit.text())
