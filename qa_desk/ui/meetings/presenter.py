"""From what is pasted and typed to tables of attendance, with a way back for each change made here."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from qa_desk.domain.changes import Changed
from qa_desk.domain.dates import parse_date, short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.meetings.register import Register
from qa_desk.services.meetings import MeetingService, RegisterChanged
from qa_desk.ui.desk import Desk
from qa_desk.ui.meetings.view import AttendanceView


class AttendancePresenter(QObject):
    """Keeps one table on screen."""

    def __init__(self, view: AttendanceView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._register: Register | None = None
        self._done: list[tuple[str, RegisterChanged]] = []
        view.register_opened.connect(self._on_register_opened)
        view.shown_changed.connect(self._show)
        view.pasted.connect(self._on_pasted)
        view.cell_typed.connect(self._on_cell_typed)
        view.undo_requested.connect(self._on_undo_requested)
        view.title_box.given.connect(lambda text: self._on_given(lambda one: self._meetings.rename(one.id, text)))
        view.minimum_box.given.connect(
            lambda text: self._on_given(lambda one: self._meetings.set_minimum(one.id, text))
        )
        view.meeting_box.given.connect(self._on_meeting_given)

    @property
    def _meetings(self) -> MeetingService:
        return self._desk.services.meetings

    def _on_register_opened(self, register_id: str) -> None:
        last = self._register
        self._open(register_id or (last.id if last else ""))

    def _open(self, register_id: str) -> None:
        registers = self._desk.ask(self._meetings.registers) or ()
        self._view.show_registers(registers, register_id)
        self._register = next((one for one in registers if one.id == self._view.register), None)
        self._show()

    def _show(self) -> None:
        if self._register is not None:
            for box in (self._view.title_box, self._view.minimum_box, self._view.meeting_box):
                box.tell_problem("")
            self._view.show_register(self._register)

    def _on_pasted(self, text: str) -> None:
        title = tr("Attendance, {short_date}", short_date=short_date(self._meetings.today))
        done = self._record(lambda: self._meetings.take_in_text(text, title), tr("Attendance taken in"))
        if done is not None:
            self._view.message_bar.show_undo(tr("Attendance taken in. Give the table its name."))
            self._view.take_focus()

    def _on_cell_typed(self, member: int, column: int, text: str) -> None:
        register = self._register
        if register is None:
            return
        group = self._view.group
        if group < 0:
            self._record(lambda: self._meetings.set_published(register.id, member, column, text), tr("Changed a cell"))
        else:
            meeting = register.meetings_of(group)[column]
            self._record(lambda: self._meetings.set_mark(register.id, member, meeting, text), tr("Changed a cell"))

    def _on_given(self, verb: Callable[[Register], RegisterChanged]) -> None:
        register = self._register
        if register is not None:
            self._record(lambda: verb(register), tr("Changed the table"))

    def _on_meeting_given(self, text: str) -> None:
        register, group = self._register, self._view.group
        if register is None or group < 0 or not text:
            return
        try:
            day = parse_date(text, self._meetings.today)
        except UserError as problem:
            self._view.show_problem(UserError(problem.message, problem.hint, field="meeting"))
            return
        name = register.groups[group]
        if self._record(lambda: self._meetings.add_meeting(register.id, name, day), "Added a meeting") is not None:
            self._view.meeting_box.show_text("")

    def _on_undo_requested(self) -> None:
        if not self._done:
            self._view.event_told.emit(tr("Nothing to undo"))
            return
        words, done = self._done[-1]
        if self._desk.change(lambda: self._meetings.put_back(done).changed):
            self._done.pop()
            self._view.message_bar.close_message()
            self._open(done.before.id)
            self._view.event_told.emit(tr("Undid: {words}", words=words))
            self._view.take_focus()

    def _record(self, verb: Callable[[], RegisterChanged], words: str) -> RegisterChanged | None:
        """Do a verb and show the table again; None after a refusal, which has been shown."""
        done: list[RegisterChanged] = []

        def change() -> Changed:
            done.append(verb())
            return done[0].changed

        if not self._desk.change(change):
            return None
        if done[0].before != done[0].after:
            self._done.append((words, done[0]))
        self._open(done[0].after.id)
        self._view.event_told.emit(words)
        self._view.save_told.emit(tr("All changes saved"), True)
        return done[0]
