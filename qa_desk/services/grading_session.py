"""Grading one return: every change is on disk before the next key, and every change can be taken back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from qa_desk.domain.agency_return import AgencyReturn
from qa_desk.domain.answer_words import revision_words
from qa_desk.domain.answers import Answer
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import NotSaved, UserError
from qa_desk.domain.events import (
    AnswerRevised,
    FamilyDeclared,
    Recorded,
    ReturnHandedBack,
    ReturnNotKnown,
    ReturnReopened,
    ReturnSignedOff,
)
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.form_problems import form_problems
from qa_desk.domain.language import tr
from qa_desk.domain.text import LONGEST_TEXT, clean_text, too_long
from qa_desk.domain.undo_history import Step, UndoHistory
from qa_desk.services.clock import Clock
from qa_desk.store.store import Store


@dataclass(frozen=True)
class Revision:
    """What one change did: which questions now stand differently, and whether it is on disk."""

    question: str
    words: str
    touched: tuple[str, ...]
    saved_at: datetime | None
    problem: UserError | None = None


class TooLongToKeep(UserError):  # noqa: N818 - a refusal in words, like UserError
    """Words that no answer has room for; whoever holds them goes on holding them."""


class GradingSession:
    """The one open return: its form as it stands, and the verbs that change it."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        actor: str,
        agency_return: AgencyReturn,
        form: FilledForm,
        history: UndoHistory,
    ) -> None:
        self._store, self._clock, self.actor = store, clock, actor
        self.agency_return = agency_return
        self.form = form
        self.history = history
        self.unsaved: list[AnswerRevised] = []

    def revise(self, question: str, after: Answer, *, burst: str = "") -> Revision | None:
        """Give ``question`` a new answer; None when nothing changes. Revisions with one ``burst`` undo together.

        Raises TooLongToKeep when the words that change are longer than an answer may hold.
        """
        before, after = self.form.kept(question), self.form.keepable(question, after)
        if after == before:
            return None
        _check_length(before, after)
        return self._record(question, before, after, burst=burst)

    def revise_many(self, answers: Iterable[tuple[str, Answer]]) -> tuple[str, ...]:
        """Give many questions new answers in one transaction; returns those that now stand differently.

        Raises TooLongToKeep with nothing changed, and NotSaved with everything kept in memory.
        """
        start = self.form
        self.keep_many(answers)
        if self.unsaved:
            self.save_pending()
        return self.form.changed_since(start)

    def complete(self, answers: Iterable[tuple[str, Answer]], *, worked_with_family: bool) -> Changed:
        """Answer, declare and sign off in one transaction, for a form that comes whole.

        Raises UserError while anything is missing; the answers are kept then all the same.
        """
        self.keep_many(answers)
        try:
            declared = self.agency_return.declared(worked_with_family, self._clock.now())
            signed, event = self.signed(declared)
        except UserError:
            self.save_pending()
            raise
        changed = self._record_return(tr("Signed off"), FamilyDeclared(declared.id, worked_with_family), event)
        self.agency_return = signed
        return changed

    def keep_many(self, answers: Iterable[tuple[str, Answer]]) -> None:
        """Hold new answers in memory as ``unsaved``, all of them or, when one is too long, none."""
        wanted = [(question, self.form.keepable(question, after)) for question, after in answers]
        for question, after in wanted:
            _check_length(self.form.kept(question), after)
        for question, after in wanted:
            before = self.form.kept(question)
            if after != before:
                self._keep(question, before, after)

    def undo(self) -> Revision | None:
        """Take back the last change; None when there is nothing to take back."""
        if not self.history.done:
            return None
        step = self.history.done[-1]
        return self._swap(step, step.after, step.before, undoes=step.event_ids[-1])

    def redo(self) -> Revision | None:
        """Bring back the last change that was undone; None when there is none."""
        if not self.history.undone:
            return None
        step = self.history.undone[-1]
        return self._swap(step, step.before, step.after, redoes=step.event_ids[-1])

    def _swap(self, step: Step, expected: Answer, wanted: Answer, *, undoes: str = "", redoes: str = "") -> Revision:
        if self.unsaved:
            raise UserError(
                tr("Undo waits until your last answers are saved."), tr("They are kept while QA Desk stays open.")
            )
        current = self.form.kept(step.question)
        if current != expected:
            raise UserError(
                tr("That answer has changed since, so it was left as it is."), tr("Change it by hand if you need to.")
            )
        return self._record(step.question, current, wanted, undoes=undoes, redoes=redoes)

    def _record(
        self, question: str, before: Answer, after: Answer, *, burst: str = "", undoes: str = "", redoes: str = ""
    ) -> Revision:
        touched = self._keep(question, before, after, burst=burst, undoes=undoes, redoes=redoes)
        words = revision_words(self.form.state(question).question, before, after)
        try:
            saved_at = self.save_pending()
        except NotSaved as problem:
            return Revision(question, words, touched, None, problem)
        return Revision(question, words, touched, saved_at)

    def _keep(
        self, question: str, before: Answer, after: Answer, *, burst: str = "", undoes: str = "", redoes: str = ""
    ) -> tuple[str, ...]:
        """Hold a change in memory until it is saved; returns the questions that now stand differently."""
        self.agency_return.check_editable()
        form = self.form.with_answer(question, after)
        touched = form.changed_since(self.form)
        outcomes = tuple(
            (name, outcome)
            for name in touched
            if (outcome := form.state(name).outcome) != self.form.state(name).outcome or name == question
        )
        event = AnswerRevised(self.agency_return.id, question, before, after, outcomes, undoes, redoes, burst)
        self.form = form
        self.unsaved.append(event)
        return touched

    def save_pending(self) -> datetime:
        """Write what is not on disk yet; raises NotSaved, with everything still kept in memory, when it cannot be."""
        recorded: list[Recorded] = []
        with self._store.writing(self.actor) as uow:
            for event in self.unsaved:
                recorded.append(uow.record(event))
        for one in recorded:
            self.history = self.history.after(one)
        self.unsaved.clear()
        return self._clock.now()

    def declare_family(self, worked_with_family: bool) -> Changed:
        """Keep the auditor's word on whether they or their team worked with the family."""
        declared = self.agency_return.declared(worked_with_family, self._clock.now())
        changed = self._record_return(tr("Family declared"), FamilyDeclared(declared.id, worked_with_family))
        self.agency_return = declared
        return changed

    def sign_off(self) -> Changed:
        """Make these the auditor's own grades; raises UserError while anything is missing."""
        signed, event = self.signed(self.agency_return)
        changed = self._record_return(tr("Signed off"), event)
        self.agency_return = signed
        return changed

    def signed(self, agency_return: AgencyReturn) -> tuple[AgencyReturn, ReturnSignedOff]:
        """What signing off as things stand makes of the return; raises UserError while anything is missing."""
        problems = form_problems(self.form)
        if problems:
            count = "is 1 thing" if len(problems) == 1 else tr("are {count} things", count=len(problems))
            raise UserError(
                tr(
                    "Case {subject} cannot be signed off yet: {lower}{message}.",
                    subject=agency_return.subject,
                    lower=problems[0].message[0].lower(),
                    message=problems[0].message[1:],
                ),
                tr("Your answers are safe. There {count} to put right.", count=count),
                field=problems[0].question,
            )
        signed = agency_return.signed_off(self._clock.now())
        return signed, ReturnSignedOff(signed.id, tuple(self.form.outcomes().items()), self.form.suggested_grades())

    def reopen(self, reason: str) -> Changed:
        """Open a signed-off or handed-back return again, and keep why."""
        reopened = self.agency_return.reopened(reason)
        changed = self._record_return(tr("Reopened"), ReturnReopened(reopened.id, reopened.reason))
        self.agency_return = reopened
        return changed

    def hand_back(self, reason: str) -> Changed:
        """Give the subject back to the chair, and keep why."""
        handed = self.agency_return.handed_back(reason)
        changed = self._record_return(tr("Handed back"), ReturnHandedBack(handed.id, handed.reason))
        self.agency_return = handed
        return changed

    def not_known(self, reason: str = "") -> Changed:
        """Say that the agency does not know the child; ``reason`` may say how that was checked."""
        told = self.agency_return.not_known(clean_text(reason))
        changed = self._record_return(tr("Not known to us"), ReturnNotKnown(told.id, told.reason))
        self.agency_return = told
        return changed

    def _record_return(
        self,
        what: str,
        *events: FamilyDeclared | ReturnSignedOff | ReturnReopened | ReturnHandedBack | ReturnNotKnown,
    ) -> Changed:
        """Keep what happened to the return, and with it the answers that are not on disk yet."""
        with self._store.writing(self.actor) as uow:
            recorded = [uow.record(event) for event in (*self.unsaved, *events)]
        for one in recorded:
            self.history = self.history.after(one)
        self.unsaved.clear()
        return Changed(what, frozenset({self.agency_return.audit}), frozenset({self.agency_return.id}))

    def sources(self) -> tuple[str, ...]:
        """Where things were seen so far in this return, the latest first, each once."""
        seen = [reference.source for state in self.form.states() for reference in state.answer.evidence]
        return tuple(dict.fromkeys(reversed(seen)))


def _check_length(before: Answer, after: Answer) -> None:
    words = (("note", tr("Your evidence"), before.note, after.note),
             ("reason", tr("Your reason"), before.reason, after.reason),
             ("value", tr("Your answer"), before.value, after.value))  # fmt: skip
    for field, name, earlier, text in words:
        if isinstance(text, str) and text != earlier and too_long(text):
            raise TooLongToKeep(
                tr(
                    "{name} is {count:,} characters long and {LONGEST_TEXT:,} can be kept, so it is not saved until "
                    "you make it shorter here.",
                    name=name,
                    count=len(text),
                    LONGEST_TEXT=LONGEST_TEXT,
                ),
                field=field,
            )
