"""A date as people type it, said back in full beside the field."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qa_desk.domain.dates import DateProblem, parse_date, short_date, spoken_date
from qa_desk.domain.errors import UserError
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.typed_field import TypedField


class DateBox(FieldBox):
    """Takes 6 3 26, 060326, 6 mar or t for today; an empty field is no date."""

    entered = Signal(object)  # date, or None

    def __init__(
        self,
        look: Look,
        label: str,
        today: Callable[[], date],
        hint: str = "",
        *,
        ahead: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._today, self._ahead = today, ahead
        self.date_field = TypedField(self._read, self._write)
        super().__init__(look, label, self.date_field, hint, widest=220, parent=parent)
        self.spoken_label = TextLabel(look, ink="muted")
        self.column.addWidget(self.spoken_label)
        self.date_field.entered.connect(self.entered)
        self.date_field.read_back.connect(self._on_read_back)
        self.date_field.fault_found.connect(self._on_fault_found)
        self._on_read_back(None)

    def show_date(self, day: date | None) -> None:
        """Show the kept date."""
        self.date_field.show_value(day)

    def _read(self, text: str) -> object:
        return parse_date(text, self._today(), ahead=self._ahead)

    def _write(self, value: object) -> str:
        return short_date(value) if isinstance(value, date) else ""

    def _on_read_back(self, value: object) -> None:
        self.spoken_label.setText(spoken_date(value) if isinstance(value, date) else "")
        self.spoken_label.setVisible(isinstance(value, date))

    def _on_fault_found(self, fault: object) -> None:
        title = self.field.accessibleName()
        if isinstance(fault, DateProblem):
            self.tell_problem(fault.message_for(title))
        elif isinstance(fault, UserError):
            self.tell_problem(fault.message)
        else:
            self.tell_problem("")
