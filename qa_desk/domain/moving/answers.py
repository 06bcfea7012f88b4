"""What happens to the answers of one return when its audit moves to another edition."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from qa_desk.domain import outcomes
from qa_desk.domain.answers import BLANK, Answer, Attendance, CellValue, DatePair, RepeatRow, Rows, Standing, Value
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.form_problems import form_problems
from qa_desk.domain.moving.moves import RESCALING, RETYPING, NameMap, QuestionMove
from qa_desk.domain.template import Question, QuestionType, Template
from qa_desk.domain.verdict_scales import scale_of

T = QuestionType
AnswerChange = tuple[str, Answer, Answer]
"""Question, what was kept for it, and what is kept for it now."""


@dataclass(frozen=True)
class MovedAnswers:
    """All that one return keeps after the move, and how that came about."""

    answers: Mapping[str, Answer]
    changes: tuple[AnswerChange, ...]
    set_aside: frozenset[str] = frozenset()
    """Questions of the earlier edition of whose answer something had to leave."""
    back: frozenset[str] = frozenset()
    """Questions of the new edition whose answer was set aside by an earlier move and fits again."""


def moved_answers(old: Template, new: Template, mapping: NameMap, kept: Mapping[str, Answer]) -> MovedAnswers:
    """Each answer under its new name where the new question can hold it.

    What cannot be held leaves the answer; its note and where it was seen stay. The answer to a question that is gone
    stays where it is as long as no question has its name, so that it comes back when a later edition asks it again.
    """
    after: dict[str, Answer] = {}
    set_aside, back = set[str](), set[str]()
    for name, answer in kept.items():
        target = mapping.get(name) if name in old.by_name else None
        if target is not None:
            after[target], lost = held(old.by_name[name], new.by_name[target], answer)
            if lost:
                set_aside.add(name)
        elif name not in new.by_name:
            after[name] = answer
        if name in old.by_name and target is None and says_something(answer):
            set_aside.add(name)
    targets = {target for target in mapping.values() if target is not None}
    for name in kept.keys() & new.by_name.keys() - old.by_name.keys() - targets:
        answer, lost = held(None, new.by_name[name], kept[name])
        if not lost:
            after[name] = answer
            back.add(name)
    names = dict.fromkeys((*new.by_name, *sorted(kept)))
    changes = tuple(
        (name, before, now) for name in names if (before := kept.get(name, BLANK)) != (now := after.get(name, BLANK))
    )
    whole = {name: answer for name, answer in after.items() if not answer.is_empty}
    return MovedAnswers(whole, changes, frozenset(set_aside), frozenset(back))


def says_something(answer: Answer) -> bool:
    """Whether a person gave something there that would be missed."""
    return not answer.is_blank or bool(answer.note.strip()) or bool(answer.evidence)


def held(old: Question | None, new: Question, answer: Answer) -> tuple[Answer, bool]:
    """The answer as ``new`` can hold it, and whether something of it had to leave."""
    if answer.standing is not Standing.GIVEN:
        allowed = new.not_applicable.allowed if answer.standing is Standing.NOT_APPLICABLE else new.cannot_judge
        fits = allowed and not new.is_computed
        return (answer, False) if fits else (answer.with_value(None), True)
    if answer.is_blank:
        return answer, False
    assert answer.value is not None  # noqa: S101 - for the type checker: it is not blank
    value = None if new.is_computed or _is_foreign(old, new) else held_value(new, answer.value)
    if value is None:
        return answer.with_value(None), True
    if value is answer.value:
        return answer, False
    lost = isinstance(value, Rows) and value != answer.value
    return replace(answer, value=value), lost


def _is_foreign(old: Question | None, new: Question) -> bool:
    """Words typed are no choice, and the value of a choice is no sentence."""
    return old is not None and old.type is not new.type and T.TEXT in (old.type, new.type)


def held_value(question: Question, value: Value) -> Value | None:
    """The value as a question can hold it; None when it cannot. Of rows, what fits stays."""
    match value:
        case DatePair():
            fits = question.timescale is not None and not (value.started_on and question.timescale.starts)
            return value if fits else None
        case Attendance():
            roles = {role.value for role in question.attendance.roles} if question.attendance else set()
            return value if question.attendance and roles.issuperset(role for role, _ in value.marks) else None
        case Rows():
            return _held_rows(question, value) if question.type is T.REPEAT else None
        case _:
            return _held_cell(question, value)


def _held_cell(question: Question, value: CellValue) -> CellValue | None:
    points = {point.value for point in question.scale.points} if question.scale else set[str]()
    choices = points or {choice.value for choice in question.choices}
    match question.type, value:
        case T.TEXT, str():
            return value
        case ((T.SCALE | T.SELECT_ONE), str()):
            return value if value in choices else None
        case ((T.SCALE | T.SELECT_ONE), (str() as only,)):
            return only if only in choices else None
        case T.SELECT_MULTIPLE, tuple():
            return value if choices.issuperset(value) else None
        case T.SELECT_MULTIPLE, str():
            return (value,) if value in choices else None
        case T.DATE, date():
            return value
        case T.INTEGER, (int() | Decimal()):
            return int(value) if value == int(value) else None
        case T.DECIMAL, (int() | Decimal()):
            return Decimal(value)
    return None


def _held_rows(question: Question, value: Rows) -> Rows | None:
    """The rows with the cells that the questions of the new rows can hold; None when nothing is left of them."""
    columns = {column.name: column for column in question.questions if not column.is_computed}
    rows = tuple(
        RepeatRow(
            tuple(
                (name, kept)
                for name, cell in row.cells
                if name in columns and (kept := _held_cell(columns[name], cell)) is not None
            )
        )
        for row in value.rows
    )
    return Rows(rows) if any(row.cells for row in rows) else None


def keeps_sign_off(moves: tuple[QuestionMove, ...], before: Mapping[str, str], form: FilledForm) -> bool:
    """Whether a signed-off return stays so: nothing that counts changed for it, and nothing new is needed of it.

    ``before`` is what its questions counted as when it was signed off; ``form`` is the return after the move.
    """
    return not form_problems(form) and not any(_counts_otherwise(move, before, form) for move in moves)


_UNSAID = frozenset({"", outcomes.NOT_ANSWERED, outcomes.NOT_ASKED})


def _counts_otherwise(move: QuestionMove, before: Mapping[str, str], form: FilledForm) -> bool:
    counted = [one for one in (move.old, move.new) if one is not None and scale_of(one) is not None]
    if not counted:
        return False
    was = before.get(move.old.name, "") if move.old else ""
    now = form.state(move.new.name).outcome if move.new else ""
    if was in _UNSAID and now in _UNSAID:
        return False
    return was != now or bool((RESCALING | RETYPING) & set(move.changes))
