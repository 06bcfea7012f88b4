"""The end of a meeting: what is left, and putting all of it off at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.panel.deferral import Deferral
from qa_desk.ui.panel.rows import DifferenceRow
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text_label import TextLabel

NOTHING_LEFT = tr("Every difference of this case is recorded or put off.")


class EndPane(ScrolledColumn):
    """Lists the questions nobody has decided, offers Deferred for all of them, and leads out."""

    defer_all_requested = Signal(str, str)  # what is awaited, from whom
    next_requested = Signal()
    ended = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=16, widest=760)
        self.heading = TextLabel(look, size=TextSize.SECTION, bold=True)
        self.list_label = TextLabel(look)
        self.deferral = Deferral(look)
        self.defer_button = verb_button("", main=True)
        self.next_button = verb_button(tr("Go to the next case"))
        self.end_button = verb_button(tr("End the meeting"))
        self.back_button = verb_button(tr("Back to the question  Esc"))
        card = Card(look)
        card.body.addWidget(self.list_label)
        self.column.addWidget(self.heading)
        for widget in (card, self.deferral):
            self.column.addWidget(widget)
        self.column.addLayout(button_row(look, self.defer_button, self.next_button, self.end_button, self.back_button))
        self.defer_button.clicked.connect(self._on_defer_requested)
        self.next_button.clicked.connect(self.next_requested)
        self.end_button.clicked.connect(self.ended)
        self.back_button.clicked.connect(self.left)

    def show_left(self, rows: Sequence[DifferenceRow]) -> None:
        """Show what is left."""
        count = len(rows)
        self.heading.setText(
            tr("{count} {part} left", count=count, part=tr("question is") if count == 1 else tr("questions are"))
            if rows
            else tr("All done")
        )
        self.list_label.setText("\n".join(f"{row.number}  {row.title}" for row in rows) or NOTHING_LEFT)
        words = (
            tr("Defer the question that is left")
            if count == 1
            else tr("Defer the {count} questions that are left", count=count)
        )
        self.defer_button.setText(words)
        self.defer_button.setAccessibleName(words)
        for widget in (self.defer_button, self.deferral):
            widget.setVisible(bool(rows))
        self.deferral.forget_problems()

    def show_problem(self, problem: UserError) -> bool:
        """Say beside its line what is missing; False when it is about neither."""
        box = {"awaited": self.deferral.awaited, "whom": self.deferral.whom}.get(problem.field or "")
        if box is None:
            return False
        box.tell_problem(problem.message)
        box.take_focus()
        return True

    def take_focus(self) -> None:
        """Go to the first thing to fill in, or to the next case."""
        if self.defer_button.isHidden():
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.deferral.awaited.take_focus()

    def _on_defer_requested(self) -> None:
        self.deferral.forget_problems()
        self.defer_all_requested.emit(self.deferral.awaited_edit.text(), self.deferral.whom_edit.text())
