"""How one question of one return stands: asked or not, what it counts as, and what it still needs."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from qa_desk.domain import outcomes
from qa_desk.domain.answers import Answer, Attendance, DatePair, Rows, Standing, Value
from qa_desk.domain.attendance import Quorum, is_complete, quorum
from qa_desk.domain.dates import short_date
from qa_desk.domain.expressions import Expression, Scope, XValue, to_day
from qa_desk.domain.form_scope import offered_choices, withdrawn_words, worked_out
from qa_desk.domain.grading import NO_SUGGESTION, Suggestion
from qa_desk.domain.language import tr
from qa_desk.domain.repeat_rows import NO_ROWS, RepeatState, settle_rows
from qa_desk.domain.template import Choice, EvidenceNeed, Question, QuestionType
from qa_desk.domain.timescales import Nation, TimescaleOutcome, Verdict, verdict
from qa_desk.domain.wording import lower_first
from qa_desk.domain.working_days import HolidayTable

SEVERE = frozenset({outcomes.LATE, outcomes.NOT_QUORATE})
VERDICT_OUTCOMES = {
    TimescaleOutcome.IN_TIME: outcomes.IN_TIME,
    TimescaleOutcome.LATE: outcomes.LATE,
    TimescaleOutcome.CANNOT_BE_COUNTED: outcomes.CANNOT_BE_COUNTED,
    TimescaleOutcome.WRONG_ORDER: outcomes.CANNOT_BE_COUNTED,
}


@dataclass(frozen=True)
class Circumstances:
    """What the rules need to know from outside the form."""

    today: date
    now: datetime
    holidays: HolidayTable
    nation: Nation = Nation.ENGLAND_AND_WALES
    due_on: date | None = None
    """The day the return is asked for, if one was set."""


class Need(StrEnum):
    """What is still missing from an answer, in the order it is asked for."""

    VALUE = "value"
    CORRECTION = "correction"
    REASON = "reason"
    NOTE = "note"
    EVIDENCE = "evidence"


@dataclass(frozen=True)
class QuestionState:
    """One question as it stands now. ``answer`` is kept even while the question is not asked."""

    question: Question
    asked: bool
    required: bool
    answer: Answer
    outcome: str
    needs: tuple[Need, ...] = ()
    verdict: Verdict | None = None
    quorum: Quorum | None = None
    suggestion: Suggestion = NO_SUGGESTION
    correction: str = ""
    note_wanted: bool = False
    evidence_wanted: bool = False
    reason_wanted: bool = False
    offered: tuple[Choice, ...] | None = None
    """What the choice filter offers; None when every choice is."""
    repeat: RepeatState = NO_ROWS

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The choices that can be made now."""
        return self.question.choices if self.offered is None else self.offered

    @property
    def shown(self) -> Answer:
        """The answer as people read it: rows without what is hidden in them, and with what is worked out."""
        if not self.repeat.rows:
            return self.answer
        return replace(self.answer, value=Rows(tuple(row.shown for row in self.repeat.rows)))

    @property
    def is_answered(self) -> bool:
        """Asked, and given a whole answer, whether or not its evidence is there yet."""
        return self.asked and self.outcome != outcomes.NOT_ANSWERED

    @property
    def counts(self) -> bool:
        """Whether it belongs in "17 of 30 answered"."""
        return self.asked and self.required

    @property
    def departs(self) -> bool:
        """Whether an own grade differs from what the rules suggest."""
        suggested = self.suggestion.point
        return (
            self.question.grades is not None
            and suggested is not None
            and self.answer.standing is Standing.GIVEN
            and self.answer.value is not None
            and self.answer.value != suggested
        )


def as_expression_value(state: QuestionState) -> XValue:
    """What ``${name}`` reads: an empty text unless the question is asked and has a value."""
    answer = state.answer
    if not state.asked or answer.standing is not Standing.GIVEN or answer.value is None:
        return ""
    match answer.value:
        case DatePair(_, done_on):
            return done_on or ""
        case Attendance():
            return state.outcome if state.outcome in (outcomes.QUORATE, outcomes.NOT_QUORATE) else ""
        case Rows(rows):
            return float(len(rows)) if rows else ""
        case tuple():
            return " ".join(answer.value)
        case str() | date():
            return answer.value
        case _:
            return float(answer.value)


def as_others_see(state: QuestionState) -> tuple[XValue, tuple[Mapping[str, XValue], ...]]:
    """Everything of a question that other questions can read."""
    return as_expression_value(state), tuple(row.values for row in state.repeat.rows)


def kept_answer(question: Question, answer: Answer) -> Answer:
    """What is kept of an answer: a value that is worked out never is."""
    return answer.with_value(None) if question.is_computed else answer


def evaluate(question: Question, kept: Answer, scope: Scope, where: Circumstances, start: date | None) -> QuestionState:
    """How ``question`` stands with its kept answer; ``start`` is the date its clock starts from, if it has one."""
    asked = question.relevant is None or question.relevant.is_true(scope)
    kept = kept_answer(question, kept)
    if not asked:
        return QuestionState(question, False, False, kept, outcomes.NOT_ASKED)
    if question.calculation is not None:
        return _computed(question, question.calculation, kept, scope, where, start)
    offered = offered_choices(question, scope)
    required = question.required or (question.required_if is not None and question.required_if.is_true(scope))
    required = required and offered != ()  # nobody can choose while nothing is offered
    told = _verdict(question, kept, where, start)
    counted = _quorum(question, kept)
    outcome = _outcome(question, kept, told, counted)
    state = QuestionState(
        question, True, required, kept, outcome, (), told, counted,
        offered=offered, repeat=_repeat(question, kept, scope, where),
    )  # fmt: skip
    return with_needs(state, scope, where)


def _repeat(question: Question, kept: Answer, scope: Scope, where: Circumstances) -> RepeatState:
    if not question.questions or kept.standing is not Standing.GIVEN:
        return NO_ROWS
    return settle_rows(question, kept.value.rows if isinstance(kept.value, Rows) else (), scope, where.today)


def with_needs(state: QuestionState, scope: Scope, where: Circumstances) -> QuestionState:
    """The state with what its answer still needs; called again when a suggestion changes."""
    question, answer, outcome = state.question, state.answer, state.outcome
    if question.is_computed:
        wrong = state.correction or _correction(state, scope, where)
        return _replaced(state, (Need.CORRECTION,) if wrong else (), wrong, False, False, False)
    if outcome == outcomes.NOT_ANSWERED:
        unfinished = state.required or not answer.is_blank
        return _replaced(state, (Need.VALUE,) if unfinished else (), "", False, False, False)
    correction = _correction(state, scope, where)
    reason = state.departs or (answer.standing is Standing.NOT_APPLICABLE and bool(question.not_applicable.reasons))
    note = _note_wanted(question, outcome) and not (state.departs and answer.reason.strip())
    evidence = _evidence_wanted(question, answer, outcome)
    needs = tuple(
        need
        for need, missing in (
            (Need.CORRECTION, bool(correction)),
            (Need.REASON, reason and not answer.reason.strip()),
            (Need.NOTE, note and not answer.note.strip()),
            (Need.EVIDENCE, evidence and not answer.evidence),
        )
        if missing
    )
    return _replaced(state, needs, correction, note, evidence, reason)


def _replaced(
    state: QuestionState, needs: tuple[Need, ...], correction: str, note: bool, evidence: bool, reason: bool
) -> QuestionState:
    return QuestionState(
        state.question, state.asked, state.required, state.answer, state.outcome, needs,
        state.verdict, state.quorum, state.suggestion, correction, note, evidence, reason, state.offered, state.repeat,
    )  # fmt: skip


def _computed(
    question: Question, calculation: Expression, kept: Answer, scope: Scope, where: Circumstances, start: date | None
) -> QuestionState:
    """A question that is worked out: its note is a person's, its value is not."""
    result = worked_out(calculation.value(scope))
    value: Value | None = result
    wrong = ""
    if question.timescale is not None and result is not None:
        done_on = to_day(result)
        value = None if done_on is None else DatePair(None, done_on)
        wrong = (
            ""
            if value is not None
            else tr("{title} comes to “{result}”, which is no date", title=question.title, result=result)
        )
    elif question.scale is not None and result is not None and not question.scale.has(str(result)):
        value, wrong = (
            None,
            tr("{title} comes to “{result}”, which is no point of its scale", title=question.title, result=result),
        )
    answer = kept.with_value(value)
    told = _verdict(question, answer, where, start)
    outcome = outcomes.CANNOT_BE_COUNTED if wrong else _outcome(question, answer, told, None)
    return with_needs(QuestionState(question, True, False, answer, outcome, (), told, correction=wrong), scope, where)


def _verdict(question: Question, answer: Answer, where: Circumstances, start: date | None) -> Verdict | None:
    rule, value = question.timescale, answer.value
    if rule is None or answer.standing is not Standing.GIVEN or not isinstance(value, DatePair):
        return None
    started_on = start if rule.starts else value.started_on
    return verdict(rule, started_on, value.done_on, where.today, where.holidays, rule.nation or where.nation)


def _quorum(question: Question, answer: Answer) -> Quorum | None:
    rule = question.attendance
    if rule is None or answer.standing is not Standing.GIVEN:
        return None
    return quorum(rule, answer.value if isinstance(answer.value, Attendance) else Attendance())


def _outcome(question: Question, answer: Answer, told: Verdict | None, counted: Quorum | None) -> str:
    if answer.standing is not Standing.GIVEN:
        return answer.standing.value
    if answer.is_blank:
        return outcomes.NOT_ANSWERED
    if question.timescale is not None:
        done = isinstance(answer.value, DatePair) and answer.value.done_on is not None
        return VERDICT_OUTCOMES.get(told.outcome, outcomes.NOT_ANSWERED) if told and done else outcomes.NOT_ANSWERED
    if question.attendance is not None:
        whole = isinstance(answer.value, Attendance) and is_complete(question.attendance, answer.value)
        if not whole or counted is None:
            return outcomes.NOT_ANSWERED
        return outcomes.QUORATE if counted.quorate else outcomes.NOT_QUORATE
    if question.scale is not None or question.type is QuestionType.SELECT_ONE:
        return str(answer.value)
    return outcomes.ANSWERED


def _note_wanted(question: Question, outcome: str) -> bool:
    if outcome == outcomes.CANNOT_JUDGE:
        return question.note.cannot_judge
    if outcome in SEVERE:
        return question.note.points is None or outcome in question.note.points
    if question.note.points is not None:
        return outcome in question.note.points
    return question.scale is not None and outcome in question.scale.low_points()


def _evidence_wanted(question: Question, answer: Answer, outcome: str) -> bool:
    if answer.standing is not Standing.GIVEN or question.evidence is EvidenceNeed.NEVER:
        return False
    return question.evidence is EvidenceNeed.ALWAYS or _note_wanted(question, outcome)


def _correction(state: QuestionState, scope: Scope, where: Circumstances) -> str:
    """What is wrong with a value, in the words shown beside it and in the summary; empty when nothing is."""
    question, answer = state.question, state.answer
    if answer.standing is not Standing.GIVEN:
        return ""
    for day in _days(answer.value):
        if day > where.today and not question.may_be_future:
            return tr("{title} must be today or in the past", title=question.title)
    if state.verdict is not None and state.verdict.outcome is TimescaleOutcome.WRONG_ORDER:
        started_on = state.verdict.started_on
        return tr(
            "{title} must be on or after {short_date}, the day the clock starts",
            title=question.title,
            short_date=short_date(started_on),
        )
    if gone := withdrawn_words(question, state.offered, answer.value):
        return tr("{gone} for {lower_first}", gone=gone, lower_first=lower_first(question.title))
    if question.constraint is not None and not question.constraint.is_true(scope):
        return question.constraint_message or tr("{title} does not fit the rule of this template", title=question.title)
    return next((row.correction for row in state.repeat.rows if row.correction), "")


def _days(value: Value | None) -> tuple[date, ...]:
    if isinstance(value, DatePair):
        return tuple(day for day in (value.started_on, value.done_on) if day is not None)
    return (value,) if isinstance(value, date) else ()
