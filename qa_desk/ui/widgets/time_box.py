"""A time of day as people type it."""

from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtWidgets import QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.times import TimeProblem, clock_time, parse_time
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.typed_field import TypedField


class TimeBox(FieldBox):
    """Takes 1432, 14.32, 2pm or n for now; an empty field is no time."""

    def __init__(
        self, look: Look, label: str, now: Callable[[], datetime], hint: str = "", *, parent: QWidget | None = None
    ) -> None:
        self._now = now
        self.time_field = TypedField(self._read, self._write)
        super().__init__(look, label, self.time_field, hint, widest=120, parent=parent)
        self.time_field.fault_found.connect(self._on_fault_found)

    def show_time(self, at: time | None) -> None:
        """Show a time."""
        self.time_field.show_value(at)

    def _read(self, text: str) -> object:
        return parse_time(text, self._now())

    def _write(self, value: object) -> str:
        return clock_time(value) if isinstance(value, time) else ""

    def _on_fault_found(self, fault: object) -> None:
        if isinstance(fault, TimeProblem):
            self.tell_problem(fault.message_for(self.field.accessibleName()))
        else:
            self.tell_problem(fault.message if isinstance(fault, UserError) else "")
