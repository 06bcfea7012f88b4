"""The cases of one audit as their auditor sees them, and opening one to grade it."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from qa_desk.domain import outcomes
from qa_desk.domain.agency_return import AgencyReturn, ReturnState, ReturnStatus, status_of
from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.answers import Answer
from qa_desk.domain.audit import Audit, Subject
from qa_desk.domain.errors import UserError
from qa_desk.domain.filled_form import Counts, FilledForm
from qa_desk.domain.language import tr
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.template import Question, SubjectKind
from qa_desk.domain.undo_history import undo_history
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import Clock
from qa_desk.services.grading_session import GradingSession
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store

SEALED = tr("Sealed")
NOTHING_ANSWERED = Counts(answered=0, asked=1, needing=0)


@dataclass(frozen=True)
class SectionMark:
    """How far one section of one case has come."""

    label: str
    counts: Counts

    @property
    def mark(self) -> str:
        """ "=" done, "-" started, "." not yet."""
        if self.counts.complete:
            return "="
        return "-" if self.counts.answered else "."


@dataclass(frozen=True)
class CaseLine:
    """One row of *My cases*."""

    agency_return: AgencyReturn
    kind: SubjectKind
    subject: Subject
    status: ReturnStatus
    counts: Counts
    overall_question: Question | None
    overall: str
    overall_words: str
    sections: tuple[SectionMark, ...]
    evidence: int
    flagged: bool
    worked_on_at: datetime | None
    needing: tuple[str, ...]
    """Numbers of the questions that need evidence or a correction."""


class ReturnService:
    """Listing returns and opening them."""

    def __init__(
        self, store: Store, clock: Clock, actor: str, templates: TemplateService, holidays: BankHolidays
    ) -> None:
        self._store, self._clock, self._actor = store, clock, actor
        self._templates, self._holidays = templates, holidays

    def circumstances(self, audit: Audit) -> Circumstances:
        """The day, the moment and the calendar that an audit is graded under."""
        today, now, table = self._clock.today(), self._clock.now(), self._holidays.table
        return Circumstances(today, now, table, audit.nation, audit.return_due_on)

    def ids(self, audit: str) -> tuple[str, ...]:
        """The returns of an audit, in the order of its subjects."""
        with self._store.reading() as reading:
            return tuple(one.id for one in reading.returns.standings(audit))

    def status_counts(self, audit_id: str) -> dict[ReturnStatus, int]:
        """How many returns of an audit stand where. Only those begun and not finished are read as forms."""
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
            standings = reading.returns.standings(audit_id)
            answers = {
                one.id: reading.answers.of_return(one.id)
                for one in standings
                if one.begun and one.state is ReturnState.DRAFT
            }
        counted: Counter[ReturnStatus] = Counter()
        for one in standings:
            counts, begun = NOTHING_ANSWERED, answers.get(one.id)
            if begun is not None:
                counts = self._form(audit, begun).counts
            counted[status_of(one.state, counts.answered, bool(begun), counts.complete, sent=one.sent)] += 1
        return {status: counted[status] for status in ReturnStatus}

    def lines(self, audit_id: str, offset: int = 0, limit: int | None = None) -> tuple[CaseLine, ...]:
        """Rows of *My cases* from ``offset``, at most ``limit``, in the order of the subjects."""
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
            returns = reading.returns.of_audit(audit_id, offset, limit)
            if limit is None:
                returns = returns[offset:]
                subjects = {subject.code: subject for subject in reading.audits.subjects(audit_id)}
            else:
                subjects = reading.audits.subjects_by_code(audit_id, {one.subject for one in returns})
            answered = [(one, reading.answers.of_return(one.id)) for one in returns]
            sealed = reading.panels.sealed(audit_id)
        return tuple(self._line(audit, one, subjects[one.subject], answers, sealed) for one, answers in answered)

    def line(self, return_id: str) -> CaseLine:
        """The row of one return."""
        with self._store.reading() as reading:
            one = reading.returns.get(return_id)
            audit = reading.audits.get(one.audit)
            subject = reading.audits.subject(one.audit, one.subject)
            answers = reading.answers.of_return(return_id)
            sealed = reading.panels.sealed(one.audit)
        return self._line(audit, one, subject, answers, sealed)

    def _line(
        self,
        audit: Audit,
        one: AgencyReturn,
        subject: Subject,
        answers: dict[str, Answer],
        sealed: frozenset[str],
    ) -> CaseLine:
        form = self._form(audit, answers)
        counts, told = form.counts, form.answers().values()
        overall = form.template.grade_question(None)
        state = form.state(overall.name) if overall else None
        hidden = one.subject in sealed and self._is_of_another(audit, one)
        answered = state is not None and state.is_answered and not hidden
        return CaseLine(
            one,
            audit.subject,
            subject,
            one.status(counts.answered, bool(answers), counts.complete),
            counts,
            overall,
            state.outcome if state and answered else outcomes.NOT_ANSWERED,
            outcome_words(state.question, state.outcome)
            if state and answered
            else SEALED
            if hidden
            else tr("Not answered"),
            tuple(SectionMark(section.label, form.section_counts(section)) for section in form.template.sections),
            sum(bool(answer.note.strip()) for answer in told),
            any(answer.flagged for answer in told),
            one.worked_on_at,
            tuple(
                form.template.numbers[state.question.name]
                for state in form.states()
                if state.needs and state.is_answered
            ),
        )

    def _is_of_another(self, audit: Audit, one: AgencyReturn) -> bool:
        """Whether a return that is in was signed off by somebody else than who works here."""
        names = {auditor.id: auditor.name for auditor in audit.auditors}
        name = names.get(one.auditor, one.auditor)
        return one.state is ReturnState.SIGNED_OFF and name.casefold() != self._actor.casefold()

    def _form(self, audit: Audit, answers: dict[str, Answer]) -> FilledForm:
        return FilledForm.of(self._templates.plan(audit.template), answers, self.circumstances(audit))

    def open(self, return_id: str, language: str = "") -> GradingSession:
        """Open one return to grade or to read it, in one of the other languages of its template if it has that."""
        with self._store.reading() as reading:
            agency_return = reading.returns.get(return_id)
            audit = reading.audits.get(agency_return.audit)
            subject = agency_return.subject
            if self._is_of_another(audit, agency_return) and subject in reading.panels.sealed(audit.id):
                raise _sealed(subject, is_held=subject in reading.panels.held(audit.id))
            answers = reading.answers.of_return(return_id)
            history = undo_history(reading.history.of_return(return_id))
        form = FilledForm.of(self._templates.plan_in(audit.template, language), answers, self.circumstances(audit))
        return GradingSession(self._store, self._clock, self._actor, agency_return, form, history)


def _sealed(subject: str, *, is_held: bool) -> UserError:
    """Why a return of somebody else cannot be read yet."""
    if is_held:
        return UserError(
            tr("{subject} is sealed while a return on it is held back, so this one cannot be read.", subject=subject),
            tr("It is safe. Release what is held back on Returns first."),
        )
    return UserError(
        tr("{subject} is sealed until every return on it is in, so this one cannot be read.", subject=subject),
        tr("It is safe. The panel can compare it once the other return is in."),
    )
