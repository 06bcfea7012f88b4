"""Who was told outside QA Desk, when, and how."""

from datetime import UTC, date, datetime, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.domain.concerns.concern import Told
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.clock import Clock
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.date_box import DateBox
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.time_box import TimeBox

ROLE_HINT = tr("For example: designated safeguarding lead. Never a name. Leave it empty while nobody is told.")


class ToldFields(QWidget):
    """A role, a day and a time that begin as now, and how. Without a role nobody was told yet."""

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self.role_box = LineBox(look, tr("Whom you &told, by role"), ROLE_HINT, widest=560)
        self.day_box = DateBox(look, tr("&Day told"), clock.today)
        self.time_box = TimeBox(look, tr("T&ime told"), self._here)
        self.how_box = LineBox(look, tr("&How"), tr("For example: by phone"), widest=560)
        column = QVBoxLayout(self)
        scaled(look, column, spacing=12)
        column.addWidget(self.role_box)
        moment = QHBoxLayout()
        scaled(look, moment, spacing=24)
        for box in (self.day_box, self.time_box):
            moment.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        moment.addStretch(1)
        column.addLayout(moment)
        column.addWidget(self.how_box)

    def begin(self, role: str = "", how: str = "") -> None:
        """Show what was typed before, and that it is now."""
        now = self._here()
        self.role_box.show_text(role)
        self.role_box.edit.setText(role)
        self.how_box.edit.setText(how)
        self.day_box.show_date(now.date())
        self.time_box.show_time(now.time().replace(second=0, microsecond=0))
        for box in (self.role_box, self.day_box, self.time_box, self.how_box):
            box.tell_problem("")

    def told(self) -> Told | None:
        """What was entered, None where no role was; raises UserError beside a moment that cannot be read."""
        role = self.role_box.edit.text().strip()
        if not role:
            return None
        for box, field, name in (
            (self.day_box, self.day_box.date_field, "told_on"), (self.time_box, self.time_box.time_field, "told_at"),
        ):  # fmt: skip
            if not field.commit() or field.value is None:
                words = box.problem_line.text() or tr(
                    "{accessibleName} must say when", accessibleName=field.accessibleName()
                )
                raise UserError(f"{words}.", tr("Nothing was recorded yet."), field=name)
        day, at = self.day_box.date_field.value, self.time_box.time_field.value
        assert isinstance(day, date)  # noqa: S101 - for the type checker: both fields hold what they read
        assert isinstance(at, time)  # noqa: S101
        return Told(role, datetime.combine(day, at).astimezone(UTC), self.how_box.edit.text())

    def box_of(self, field: str | None) -> FieldBox | None:
        """The box that a problem belongs beside."""
        return {
            "told_role": self.role_box, "told_on": self.day_box, "told_at": self.time_box, "told_how": self.how_box,
        }.get(field or "")  # fmt: skip

    def _here(self) -> datetime:
        return self._clock.now().astimezone()
