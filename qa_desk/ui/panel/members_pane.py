"""Who is in the room, ticked once when the meeting begins."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wrapped_tick import WrappedTick

WORDS = tr("Tick who is here, by role. It goes into the moderation record with everything recorded from now on.")


class MembersPane(ScrolledColumn):
    """Roles to tick, a line for others, and the way into the meeting."""

    started = Signal(tuple)  # roles present

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=16, widest=760)
        self.ticks: list[WrappedTick] = []
        self._roles: tuple[str, ...] = ()
        self.others_edit = QLineEdit()
        self.others = FieldBox(look, tr("Others who are here"), self.others_edit, tr("Roles, with commas between them"))
        self.start_button = verb_button(tr("Start the meeting"), main=True)
        self._tick_column = QVBoxLayout()
        scaled(look, self._tick_column)
        self.column.addWidget(TextLabel(look, tr("Who is here?"), size=TextSize.SECTION, bold=True))
        self.column.addWidget(TextLabel(look, WORDS))
        self.column.addLayout(self._tick_column)
        self.column.addWidget(self.others)
        self.column.addLayout(button_row(look, self.start_button))
        self.start_button.clicked.connect(self._on_start_requested)
        self.others_edit.returnPressed.connect(self._on_start_requested)

    def show_roles(self, roles: Sequence[str]) -> None:
        """Offer these roles."""
        if tuple(roles) == self._roles and self.ticks:
            return
        for tick in self.ticks:
            self._tick_column.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._roles = tuple(roles)
        self.ticks = [WrappedTick(self._look, role) for role in roles]
        for tick in self.ticks:
            self._tick_column.addWidget(tick)
            tick.show()
        for before, after in pairwise((*self.ticks, self.others_edit, self.start_button)):
            QWidget.setTabOrder(before, after)

    def take_focus(self) -> None:
        """Go to the first role."""
        (self.ticks[0] if self.ticks else self.others_edit).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, problem: UserError) -> None:
        """Say beside the line what is missing."""
        self.others.tell_problem(problem.message)
        self.others.take_focus()

    def _on_start_requested(self) -> None:
        ticked = [role for role, tick in zip(self._roles, self.ticks, strict=True) if tick.isChecked()]
        typed = [role.strip() for role in self.others_edit.text().split(",")]
        self.started.emit(tuple(dict.fromkeys(role for role in (*ticked, *typed) if role)))
