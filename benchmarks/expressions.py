"""The rules of a form after one answer: everything that follows from it, worked out before the next key."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from time import perf_counter

from benchmarks.measured import Row, percentile
from qa_desk.domain.answers import Answer
from qa_desk.domain.expressions import parse
from qa_desk.domain.filled_form import FilledForm, FormPlan
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.template import Choice, Question, QuestionType, Section, SubjectKind, Template
from qa_desk.domain.working_days import HolidayTable, Nation

QUESTIONS = 60
LIMIT_MS = 2.0
CHOICES = (Choice("yes", "Yes"), Choice("no", "No"))
FLOOR = "the same conditions written in Python"


def expression_row(presses: int) -> Row:
    """A form of 60 questions of which each depends on the one before, and all on the first."""
    form = FilledForm.of(FormPlan(_template()), {}, _where())
    answers = {f"q{number}": Answer("yes") for number in range(QUESTIONS)}
    for name, answer in answers.items():
        form = form.with_answer(name, answer)
    taken, floor = [], []
    for value in _in_turn(presses):
        started = perf_counter()
        form = form.with_answer("q0", Answer(value))
        taken.append((perf_counter() - started) * 1000)
        started = perf_counter()
        _in_python(value)
        floor.append((perf_counter() - started) * 1000)
    assert sum(state.asked for state in form.states()) in (1, QUESTIONS)
    return Row(
        f"rules after one answer that changes all of {QUESTIONS} questions, p99",
        percentile(taken, 0.99),
        "ms",
        percentile(floor, 0.99),
        FLOOR,
        LIMIT_MS,
        more={"p50": percentile(taken, 0.5), "answers": presses},
    )


def _in_turn(presses: int) -> Iterator[str]:
    return (("no", "yes")[press % 2] for press in range(presses))


def _in_python(first: str) -> int:
    """How many would be asked, by the same conditions without any form around them."""
    given = [first] + ["yes"] * (QUESTIONS - 1)
    asked = [True]
    for number in range(1, QUESTIONS):
        before = given[number - 1] if asked[number - 1] else ""
        asked.append(before == "yes" and "no" not in given[0].split() and before != "")
    return sum(asked)


def _template() -> Template:
    questions = [Question("q0", "Question 0", QuestionType.SELECT_ONE, choices=CHOICES)]
    for number in range(1, QUESTIONS):
        condition = f"${{q{number - 1}}} = 'yes' and not(selected(${{q0}}, 'no')) and ${{q{number - 1}}} != ''"
        questions.append(
            Question(
                f"q{number}", f"Question {number}", QuestionType.SELECT_ONE, choices=CHOICES, relevant=parse(condition)
            )
        )
    sections = (Section("one", "One", tuple(questions)),)
    return Template("measured", "1", "Measured", SubjectKind.CASE, sections)


def _where() -> Circumstances:
    table = HolidayTable({nation: frozenset() for nation in Nation}, 2020, 2030)
    return Circumstances(date(2026, 3, 6), datetime(2026, 3, 6, 12, tzinfo=UTC), table)
