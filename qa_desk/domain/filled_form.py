"""One return as a whole: its template filled with its answers, and everything that follows from them.

Changing one answer re-evaluates only what depends on it, so that a key press stays far below a millisecond.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property

from qa_desk.domain import outcomes
from qa_desk.domain.answers import BLANK, Answer, DatePair
from qa_desk.domain.expressions import XValue
from qa_desk.domain.form_plan import FormPlan as FormPlan
from qa_desk.domain.form_scope import choice_label
from qa_desk.domain.grading import NO_SUGGESTION, Suggestion, suggest_overall, suggest_section
from qa_desk.domain.question_state import (
    Circumstances,
    Need,
    QuestionState,
    as_expression_value,
    as_others_see,
    evaluate,
    kept_answer,
    with_needs,
)
from qa_desk.domain.template import Question, Section, Template

States = dict[str, QuestionState]


@dataclass(frozen=True)
class Counts:
    """ "17 of 30 answered, 2 need evidence"."""

    answered: int
    asked: int
    needing: int

    @property
    def complete(self) -> bool:
        """Everything asked is answered and nothing is missing."""
        return self.answered == self.asked and self.needing == 0


class _FormScope:
    """What an expression sees: the other answers of the same return."""

    def __init__(self, plan: FormPlan, states: States, where: Circumstances) -> None:
        self._plan, self._states = plan, states
        self.current: XValue = ""
        self.today: date = where.today
        self.now: datetime = where.now.astimezone().replace(tzinfo=None) if where.now.tzinfo else where.now
        self.position = 0

    def attribute(self, name: str) -> XValue:  # noqa: ARG002 - a form is no choice
        """Nothing: only a choice that may be offered has attributes."""
        return ""

    def label(self, name: str, value: str) -> str:
        """The words of a choice or point of any question."""
        return choice_label(self._plan.every.get(name), value)

    def lookup(self, name: str) -> XValue:
        """The value of ``${name}``; an empty text unless asked and answered."""
        state = self._states.get(name)
        return "" if state is None else as_expression_value(state)

    def rows(self, name: str) -> tuple[Mapping[str, XValue], ...]:
        """The rows of a repeat, by its own name or that of a question in it; each a value by question name."""
        state = self._states.get(self._plan.repeat_of.get(name, name))
        return () if state is None else tuple(row.values for row in state.repeat.rows)


class FilledForm:
    """A return's answers under its template's rules. Never changes; ``with_answer`` gives the next one."""

    def __init__(self, plan: FormPlan, where: Circumstances, states: States) -> None:
        self.plan, self.where, self._states = plan, where, states

    @classmethod
    def of(cls, plan: FormPlan, answers: Mapping[str, Answer], where: Circumstances) -> "FilledForm":
        """Fill a template with the kept answers of one return."""
        template = plan.template
        states: States = {
            question.name: QuestionState(
                question, True, False, answers.get(question.name, BLANK), outcomes.NOT_ANSWERED
            )
            for question in template.questions()
        }
        _settle(plan, where, states, plan.order)
        _suggest(plan, where, states, [section.name for section in template.sections])
        return cls(plan, where, states)

    def with_answer(self, name: str, answer: Answer) -> "FilledForm":
        """The form once ``name`` has been answered; KeyError when the template has no such question."""
        states = dict(self._states)
        states[name] = replace(states[name], answer=answer)
        touched = _settle(self.plan, self.where, states, (name,))
        sections = {self.template.section_of[one].name for one in touched}
        _suggest(self.plan, self.where, states, sections)
        return FilledForm(self.plan, self.where, states)

    @property
    def template(self) -> Template:
        """The template that is filled."""
        return self.plan.template

    def state(self, name: str) -> QuestionState:
        """How one question stands."""
        return self._states[name]

    def kept(self, name: str) -> Answer:
        """The answer to one question as it is kept: without a value that is worked out."""
        return self.keepable(name, self._states[name].answer)

    def keepable(self, name: str, answer: Answer) -> Answer:
        """What of ``answer`` the question ``name`` can keep."""
        return kept_answer(self._states[name].question, answer)

    def states(self, section: Section | None = None) -> Iterator[QuestionState]:
        """Every question in order, or those of one section."""
        questions = self.template.questions() if section is None else section.questions
        return (self._states[question.name] for question in questions)

    def changed_since(self, earlier: "FilledForm") -> tuple[str, ...]:
        """The questions whose state differs from ``earlier``, in the order of the form."""
        return tuple(name for name in self.plan.order if self._states[name] is not earlier._states[name])

    def outcomes(self) -> dict[str, str]:
        """What each question counts as."""
        return {name: state.outcome for name, state in self._states.items()}

    def answers(self) -> dict[str, Answer]:
        """Every kept answer that says something, hidden ones included; what is worked out is not kept."""
        return {name: answer for name in self._states if not (answer := self.kept(name)).is_empty}

    @cached_property
    def counts(self) -> Counts:
        """How far the whole return has come."""
        return _counted(self._states.values())

    def section_counts(self, section: Section) -> Counts:
        """How far one section has come."""
        return _counted(self.states(section))

    def suggestion(self, section: Section | None) -> Suggestion:
        """What the rules suggest for a section, or for the whole when None."""
        question = self.template.grade_question(section)
        return self._states[question.name].suggestion if question else NO_SUGGESTION

    def suggested_grades(self) -> tuple[tuple[str, str], ...]:
        """Every grade the rules suggest now, by section name and "" for the whole."""
        every = [("", self.suggestion(None))]
        every += [(section.name, self.suggestion(section)) for section in self.template.sections]
        return tuple((name, one.point) for name, one in every if one.point is not None)

    def next_needed(self, after: str | None, *, backwards: bool = False) -> str | None:
        """The next question that needs something, past ``after`` and round to it again; None when none does."""
        names = [state.question.name for state in self.states() if state.asked or state.question.name == after]
        if backwards:
            names.reverse()
        start = names.index(after) + 1 if after in names else 0
        return next((name for name in (*names[start:], *names[:start]) if self._states[name].needs), None)

    def neighbour(self, name: str, step: int) -> str | None:
        """The asked question ``step`` places on, or None at either end."""
        asked = [state.question.name for state in self.states() if state.asked or state.question.name == name]
        place = asked.index(name) + step
        return asked[place] if 0 <= place < len(asked) else None


def _settle(plan: FormPlan, where: Circumstances, states: States, names: Iterable[str]) -> set[str]:
    """Evaluate ``names`` and, as far as something changes, all that reads them; returns what was touched."""
    scope = _FormScope(plan, states, where)
    first, touched = set(names), set[str]()
    waiting = set(first)
    steps = (len(plan.order) + 1) ** 2  # only a template with a circle, which is refused when it is read, needs more
    while waiting and steps:
        steps -= 1
        name = min(waiting, key=plan.turn.__getitem__)
        waiting.remove(name)
        old = states[name]
        scope.current = "" if old.question.is_computed else as_expression_value(replace(old, asked=True))
        new = evaluate(old.question, old.answer, scope, where, _clock_start(old.question, states))
        touched.add(name)
        if new != old:
            states[name] = new
        if name in first or as_others_see(new) != as_others_see(old):
            first.discard(name)
            waiting.update(plan.dependants[name])
    return touched


def _clock_start(question: Question, states: States) -> date | None:
    """The first answered of the dates that may start this question's clock."""
    if question.timescale is None:
        return None
    for name in question.timescale.starts:
        value = states[name].answer.value if states[name].asked else None
        if isinstance(value, date):
            return value
        if isinstance(value, DatePair) and value.done_on is not None:
            return value.done_on
    return None


def _suggest(plan: FormPlan, where: Circumstances, states: States, sections: Iterable[str]) -> None:
    """Work out the suggestions that the touched sections can have changed."""
    rules = plan.template.grading
    if rules is None:
        return
    touched = set(sections)
    for section in plan.template.sections:
        if section.name in touched and section.name in plan.section_grades:
            answered = [(state.question, state.outcome) for q in section.questions if (state := states[q.name]).asked]
            _apply(plan, plan.section_grades[section.name], suggest_section(rules, answered), states, where)
    if plan.overall_grade is not None:
        everything = [(state.question, state.outcome) for state in states.values() if state.asked]
        grades = [_section_grade(states[name]) for name in plan.section_grades.values() if states[name].asked]
        _apply(plan, plan.overall_grade, suggest_overall(rules, grades, everything), states, where)


def _section_grade(state: QuestionState) -> str | None:
    """The own grade of a section, or the suggested one until there is an own one."""
    return state.suggestion.point if state.outcome in outcomes.NO_GRADE else state.outcome


def _apply(plan: FormPlan, name: str, suggestion: Suggestion, states: States, where: Circumstances) -> None:
    if states[name].suggestion != suggestion or states[name].asked:
        state = replace(states[name], suggestion=suggestion)
        scope = _FormScope(plan, states, where)
        scope.current = as_expression_value(state)
        states[name] = with_needs(state, scope, where) if state.asked else state


def _counted(states: Iterable[QuestionState]) -> Counts:
    answered = asked = needing = 0
    for state in states:
        asked += state.counts
        answered += state.counts and state.is_answered
        needing += bool(state.needs) and Need.VALUE not in state.needs
    return Counts(answered, asked, needing)
