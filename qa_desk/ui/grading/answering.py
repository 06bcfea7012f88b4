"""From the wishes on one question to revisions of its answer, each on disk before the next key."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from qa_desk.domain.answers import Answer, EvidenceReference, Standing, Value
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import AnswerRevised
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.language import tr
from qa_desk.domain.text import clean_text
from qa_desk.domain.wording import lower_first
from qa_desk.services.grading_session import GradingSession, Revision, TooLongToKeep
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.grading.draft_text import DraftText
from qa_desk.ui.grading.page import GradingPage

NOT_SAVED = tr("Not saved. Your last {} kept in memory.")


class Answering(QObject):
    """Writes what is answered on the open question, and says how saving went."""

    revised = Signal(object)  # Revision

    def __init__(self, page: GradingPage, desk: Desk, dialogs: Dialogs) -> None:
        super().__init__(page)
        self._page, self._view, self._desk, self._dialogs = page, page.grading, desk, dialogs
        self.session: GradingSession | None = None
        self.question = ""
        self._in_a_copy: list[AnswerRevised] = []
        self._value_waits = False
        self._told_too_long = ""
        self._note = DraftText(self._write_note, self)
        self._reason = DraftText(self._write_reason, self)
        view = self._view
        view.value_chosen.connect(self._on_value_chosen)
        view.set_aside.connect(self._on_set_aside)
        view.note_typed.connect(self._note.typed)
        view.note_left.connect(self._note.end)
        view.reason_typed.connect(self._reason.typed)
        view.reason_left.connect(self._reason.end)
        view.source_given.connect(self._on_source_given)
        view.items_listed.connect(self._on_items_listed)
        view.flag_requested.connect(self.flag)
        view.save_requested.connect(self._on_save_requested)
        view.save_copy_requested.connect(self._on_save_copy_requested)

    @property
    def open_session(self) -> GradingSession:
        """The open return; there is one whenever a wish can arrive."""
        if self.session is None:
            raise RuntimeError("no return is open")
        return self.session

    def answer(self) -> Answer:
        """The answer of the open question as it is kept."""
        return self.open_session.form.kept(self.question)

    @property
    def may_close(self) -> bool:
        """Whether everything is on disk: in this desk, or in a copy that was saved because the desk had no room."""
        unsaved = self.session.unsaved if self.session is not None else []
        return not unsaved or unsaved == self._in_a_copy

    def flush(self) -> bool:
        """Write what is half typed; False while some of it cannot be kept, and must stay where it is."""
        self._value_waits = False
        is_announced = self._view.flush()
        return all((self._note.end(), self._reason.end(), not self._value_waits, is_announced))

    def flag(self) -> None:
        """Flag the question for the panel, or take the flag off."""
        if self.flush():
            self.revise(replace(self.answer(), flagged=not self.answer().flagged))

    def copy_evidence(self, source: str) -> None:
        """Take over the evidence of another question of the same case."""
        copied = self.open_session.form.state(source).answer
        self.revise(replace(self.answer(), note=copied.note, evidence=copied.evidence))

    def revise(self, answer: Answer, burst: str = "") -> bool:
        """Give the open question this answer; False when its words are too long to be kept."""
        before = self.open_session.form
        try:
            revision = self.open_session.revise(self.question, answer, burst=burst)
        except TooLongToKeep as problem:
            self._told_too_long = problem.field or ""
            self._view.show_problem(problem)
            return False
        except UserError as problem:
            self._view.show_problem(problem)
            return True
        if revision is not None:
            self.follow(revision)
            self._tell_follow_ups(before, revision)
        return True

    def _take(self, box: str, answer: Answer, burst: str = "") -> bool:
        """Write what one box says now; what was told of it before is true no longer."""
        taken = self.revise(answer, burst)
        if taken and self._told_too_long == box:
            self._told_too_long = ""
            self._view.close_message()
        return taken

    def swap(self, verb: Callable[[], Revision | None]) -> Revision | None:
        """Undo or redo; the screen follows by ``revised``."""
        return self._desk.ask(verb) if self.flush() else None

    def follow(self, revision: Revision) -> None:
        """Bring the screen up to date with one change, and tell the other pages once it is on disk."""
        session = self.open_session
        self._view.refresh(session.form, self.question, revision.touched)
        self.tell_saving(revision)
        self.revised.emit(revision)
        if revision.saved_at is not None:
            one = session.agency_return
            touched = frozenset(revision.touched)
            self._desk.changed.emit(Changed(tr("Answer"), frozenset({one.audit}), frozenset({one.id}), touched))

    def _tell_follow_ups(self, before: FilledForm, revision: Revision) -> None:
        """Say once, politely, which questions came or went with an answer."""
        form = self.open_session.form
        for name in revision.touched:
            asked = form.state(name).asked
            if asked != before.state(name).asked and not form.state(name).question.is_computed:
                number, title = form.template.numbers[name], form.state(name).question.title
                how = (
                    tr("is asked now") if asked else tr("is not needed now; its answer is kept in case you change back")
                )
                self._page.event_told.emit(
                    tr(
                        "Question {number}, {lower_first}, {how}.",
                        number=number,
                        lower_first=lower_first(title),
                        how=how,
                    )
                )
                return

    def tell_saving(self, revision: Revision) -> None:
        """ "Saved 14:32", or loudly what is not on disk."""
        if revision.problem is not None:
            count = len(self.open_session.unsaved)
            kept = tr("answer is") if count == 1 else tr("{count} answers are", count=count)
            self._view.show_not_saved(revision.problem)
            self._page.save_told.emit(NOT_SAVED.format(kept), False)
        elif revision.saved_at is not None:
            self._tell_saved(tr("Saved {astimezone:%H:%M}", astimezone=revision.saved_at.astimezone()))

    def _tell_saved(self, words: str) -> None:
        self._page.save_told.emit(words, True)

    def _on_value_chosen(self, value: Value | None) -> None:
        answer = self.answer().with_value(clean_text(value) if isinstance(value, str) else value)
        self._value_waits = not self._take("value", answer)

    def _on_set_aside(self, standing: Standing) -> None:
        reasons = self.open_session.form.state(self.question).question.not_applicable.reasons
        only = reasons[0] if standing is Standing.NOT_APPLICABLE and len(reasons) == 1 else ""
        if self.answer().standing is not standing:
            self.revise(self.answer().set_aside(standing, only))

    def _write_note(self, text: str, burst: str) -> bool:
        return self._take("note", replace(self.answer(), note=clean_text(text)), burst)

    def _write_reason(self, text: str, burst: str) -> bool:
        taken = self._take("reason", replace(self.answer(), reason=clean_text(text)), burst)
        return taken or not self.open_session.form.state(self.question).reason_wanted  # without a box, nothing waits

    def _on_source_given(self, text: str) -> None:
        source = clean_text(text).strip()
        self.revise(replace(self.answer(), evidence=(EvidenceReference(source),) if source else ()))

    def _on_items_listed(self, items: tuple[EvidenceReference, ...]) -> None:
        self.revise(replace(self.answer(), evidence=items))

    def _on_save_requested(self) -> None:
        if not self.flush():
            return
        session = self.open_session
        if not session.unsaved:
            self._tell_saved(tr("All changes saved"))
            return
        try:
            saved_at = session.save_pending()
        except UserError as problem:
            self._view.show_not_saved(problem)
            return
        self._view.close_message()
        self._tell_saved(tr("Saved {astimezone:%H:%M}", astimezone=saved_at.astimezone()))
        one = session.agency_return
        self._desk.changed.emit(Changed(tr("Answer"), frozenset({one.audit}), frozenset({one.id})))

    def _on_save_copy_requested(self) -> None:
        folder = self._dialogs.folder(tr("Save a copy of this desk in another place"))
        if folder is None:
            return
        session = self.open_session
        copy = self._desk.ask(lambda: self._desk.services.desk.save_copy(folder, session.actor, session.unsaved))
        if copy is not None:
            self._in_a_copy = list(session.unsaved)
            self._page.event_told.emit(tr("A copy with all your answers is saved as {name}.", name=copy.name))
