"""When a question is asked, said so that a workbook can grey its row and a person can read it."""

from collections.abc import Callable
from dataclasses import dataclass

from qa_desk.domain.expressions import Expression
from qa_desk.domain.expressions.tree import (
    Comparison,
    Node,
    as_comparison,
    conjuncts,
    disjuncts,
)
from qa_desk.domain.template import Question, QuestionType, Template
from qa_desk.domain.wording import listed
from qa_desk.domain.workbooks.slots import ANSWER, answer_slots

_SINGLE = frozenset({QuestionType.SCALE, QuestionType.SELECT_ONE})
_FILLED = _SINGLE | {QuestionType.DATE, QuestionType.TEXT, QuestionType.INTEGER, QuestionType.DECIMAL}


@dataclass(frozen=True)
class Test:
    """One answer held against one word; without a word, whether there is any answer."""

    question: str
    part: str
    word: str
    is_same: bool


@dataclass(frozen=True)
class Both:
    """All of these."""

    parts: "tuple[Condition, ...]"


@dataclass(frozen=True)
class Either:
    """One of these."""

    parts: "tuple[Condition, ...]"


Condition = Test | Both | Either


def condition_of(question: Question, template: Template) -> Condition | None:
    """When the question is asked, where that is a matter of single cells; None where it is not, or always asked."""
    return _condition(question.relevant.tree, template) if question.relevant is not None else None


def asked_words(question: Question, template: Template) -> str:
    """When the question is asked, for a person; "" when it always is."""
    if question.relevant is None:
        return ""
    condition = condition_of(question, template)
    if condition is not None:
        return f"Only asked where {_words(condition, template)}."
    return _depends(question.relevant, template)


def _depends(relevant: Expression, template: Template) -> str:
    repeats = {inner.name: one.name for one in template.questions() for inner in one.questions}
    names = dict.fromkeys(repeats.get(name, name) for name in sorted(relevant.names))
    numbers = [template.numbers[name] for name in names if name in template.numbers]
    if not numbers:
        return "Only asked in some cases. Leave it empty where it does not fit."
    word = "question" if len(numbers) == 1 else "questions"
    return f"Whether this is asked follows from {word} {listed(numbers)}. Leave it empty where it does not fit."


def _condition(node: Node, template: Template) -> Condition | None:
    for split, joined in ((conjuncts, Both), (disjuncts, Either)):
        nodes = split(node)
        if len(nodes) > 1:
            return _joined(joined, [_condition(one, template) for one in nodes])
    comparison = as_comparison(node)
    return _test(comparison, template) if comparison is not None else None


def _joined(join: Callable[[tuple[Condition, ...]], Condition], parts: "list[Condition | None]") -> Condition | None:
    known = tuple(part for part in parts if part is not None)
    return join(known) if len(known) == len(parts) else None


def _test(comparison: Comparison, template: Template) -> Condition | None:
    asked = template.by_name.get(comparison.name)
    if asked is None or asked.is_computed or len(answer_slots(asked)) > 1:
        return None
    is_same = comparison.sign != "!="
    if comparison.value == "":
        return Test(asked.name, ANSWER, "", is_same) if asked.type in _FILLED else None
    label = dict(answer_slots(asked)[0].offered).get(comparison.value)
    return Test(asked.name, ANSWER, label, is_same) if asked.type in _SINGLE and label else None


def _words(condition: Condition, template: Template) -> str:
    match condition:
        case Test(question, _, word, is_same):
            number = f"question {template.numbers[question]}"
            if not word:
                return f"{number} is {'not ' if is_same else ''}answered"
            return f"{number} is {'' if is_same else 'not '}“{word}”"
        case Both(parts):
            return " and ".join(_words(part, template) for part in parts)
        case Either(parts):
            return " or ".join(_words(part, template) for part in parts)
