"""Attendance at the meetings of a board and its groups."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from qa_desk.domain.actions.pasting.layout import PlanTable
from qa_desk.domain.audit import audit_id
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.meetings.events import RegisterKept
from qa_desk.domain.meetings.pasting import MARK_WORDS, RegisterReading, read_register, told_mark, told_percent
from qa_desk.domain.meetings.register import Meeting, Register
from qa_desk.domain.typed_words import checked_line
from qa_desk.exchange.plan_tables import read_pasted_plan, read_plan_file
from qa_desk.services.clock import Clock
from qa_desk.store.store import Store

BOARD = "Board"
"""Whose meetings they are where the table does not say."""


@dataclass(frozen=True)
class RegisterChanged:
    """What was done, and the table before and after it, by which it can be put back."""

    changed: Changed
    before: Register
    after: Register


class MeetingService:
    """Takes tables of attendance in and changes them; every version stays in the journal."""

    def __init__(self, store: Store, clock: Clock, actor: str) -> None:
        self._store, self._clock, self._actor = store, clock, actor

    @property
    def today(self) -> date:
        """The day of a meeting that is held now."""
        return self._clock.today()

    def registers(self) -> tuple[Register, ...]:
        """Every table of attendance."""
        with self._store.reading() as reading:
            return reading.meetings.all()

    def get(self, register_id: str) -> Register:
        """One table; raises UserError when there is none."""
        with self._store.reading() as reading:
            return reading.meetings.get(register_id)

    def take_in_text(self, text: str, title: str, group: str = BOARD) -> RegisterChanged:
        """Keep the table that was pasted; raises UserError with every problem of it."""
        return self._take_in(read_pasted_plan(text), title, group)

    def take_in_file(self, path: Path, title: str, group: str = BOARD) -> RegisterChanged:
        """Keep the table in a file; raises UserError with every problem of it."""
        return self._take_in(read_plan_file(path), title, group)

    def set_minimum(self, register_id: str, text: str) -> RegisterChanged:
        """Change the minimum that is asked of every member."""
        try:
            percent = told_percent(text)
        except ValueError:
            percent = None
        if percent is None or not 1 <= percent == int(percent):
            raise UserError(
                tr("The minimum is a whole number from 1 to 100."), tr("It stays as it was."), field="minimum"
            )
        return self._change(register_id, tr("Minimum changed"), lambda one: replace(one, minimum=int(percent)))

    def rename(self, register_id: str, title: str) -> RegisterChanged:
        """Call a table something else."""
        line = checked_line(title, tr("Enter what the table is called."), "title")
        return self._change(register_id, tr("Attendance renamed"), lambda one: replace(one, title=line))

    def set_published(self, register_id: str, member: int, group: int, text: str) -> RegisterChanged:
        """Change a percentage that was published."""
        try:
            percent = told_percent(text)
        except ValueError:
            raise UserError(
                tr("“{words}” is no percentage up to 100.", words=text), tr("The cell stays as it was.")
            ) from None
        return self._change(
            register_id, tr("Attendance changed"), lambda one: one.with_published(member, group, percent)
        )

    def set_mark(self, register_id: str, member: int, meeting: int, text: str) -> RegisterChanged:
        """Say how a member was at a meeting."""
        try:
            mark = told_mark(text)
        except ValueError:
            raise UserError(
                tr("“{words}” is none of {MARK_WORDS}.", words=text, MARK_WORDS=MARK_WORDS),
                tr("The cell stays as it was."),
            ) from None
        return self._change(register_id, tr("Attendance changed"), lambda one: one.with_mark(member, meeting, mark))

    def add_meeting(self, register_id: str, group: str, on: date) -> RegisterChanged:
        """Add a meeting of a group that has meetings; nobody is marked at it yet."""
        return self._change(register_id, tr("Meeting added"), lambda one: one.with_meeting(Meeting(group, on)))

    def put_back(self, done: RegisterChanged) -> RegisterChanged:
        """Undo by a record of its own; refused where the table was changed since."""
        with self._store.writing(self._actor) as uow:
            if uow.meetings.get(done.after.id) != done.after:
                raise UserError(
                    tr("The table was changed since then, so that cannot be undone."), tr("Nothing was changed.")
                )
            uow.record(RegisterKept(done.before))
        return RegisterChanged(Changed(tr("Last change undone")), done.after, done.before)

    def _take_in(self, table: PlanTable, title: str, group: str) -> RegisterChanged:
        line = checked_line(title, tr("Enter what the table is called."), "title")
        with self._store.writing(self._actor) as uow:
            id_ = audit_id(line, uow.meetings.ids())
            reading = read_register(table.rows, id_, line, group.strip() or BOARD, self._clock.today())
            _refuse(reading)
            uow.record(RegisterKept(reading.register))
        return RegisterChanged(
            Changed(tr("Attendance taken in")), replace(reading.register, is_withdrawn=True), reading.register
        )

    def _change(self, register_id: str, what: str, rule: Callable[[Register], Register]) -> RegisterChanged:
        with self._store.writing(self._actor) as uow:
            before = uow.meetings.get(register_id)
            after = rule(before)
            if after != before:
                uow.record(RegisterKept(after))
        return RegisterChanged(Changed(what), before, after)


def _refuse(reading: RegisterReading) -> None:
    if reading.problems:
        raise UserError(
            ". ".join(reading.problems) + ".", tr("Nothing was kept. Put the table right and paste it again.")
        )
