"""Conditions that can be chosen from lists, and the sentence that says one in words."""

import re
from dataclasses import dataclass

from qa_desk.domain.language import tr
from qa_desk.domain.wording import listed
from qa_desk.ui.template_designer.facts import DraftFacts

_NAME = r"[A-Za-z_][A-Za-z0-9_.-]*"
_TERM = re.compile(
    rf"""(?:\$\{{({_NAME})\}}\s*=\s*(['"])([^'"]*)\2|selected\(\s*\$\{{({_NAME})\}}\s*,\s*(['"])([^'"]*)\5\s*\))"""
)
_GIVEN = re.compile(rf"\$\{{({_NAME})\}}\s*!=\s*(?:''|\"\")")


@dataclass(frozen=True)
class SimpleCondition:
    """One question and the answers to it that make the condition true; no answers mean "once it is answered"."""

    question: str
    answers: tuple[str, ...] = ()


def simple_condition(expression: str) -> SimpleCondition | None:
    """The condition as a question and its answers, or None where it says more than that."""
    given = _GIVEN.fullmatch(expression.strip())
    if given:
        return SimpleCondition(given[1])
    terms = [_TERM.fullmatch(part.strip()) for part in re.split(r"\bor\b", expression)]
    found = [(term[1] or term[4], term[3] if term[1] else term[6]) for term in terms if term is not None]
    names = {name for name, _ in found}
    if len(found) != len(terms) or len(names) != 1:
        return None
    return SimpleCondition(names.pop(), tuple(answer for _, answer in found))


def expression_of(condition: SimpleCondition, *, several: bool = False) -> str:
    """The condition in the language of forms; ``several`` where the question takes more than one choice."""
    name = condition.question
    if not condition.answers:
        return f"${{{name}}} != ''"
    pattern = "selected(${{{}}}, '{}')" if several else "${{{}}} = '{}'"
    return " or ".join(pattern.format(name, answer) for answer in condition.answers)


def condition_words(expression: str, facts: DraftFacts) -> str:
    """ "question 2 is No or Partly", where the condition is that simple; else the condition itself."""
    if not expression:
        return ""
    simple = simple_condition(expression)
    question = facts.by_name.get(simple.question) if simple else None
    if simple is None or question is None:
        return expression
    if not simple.answers:
        return tr("question {number} is answered", number=question.number)
    labels = dict(facts.answers_of(question.tree))
    return tr(
        "question {number} is {listed}",
        number=question.number,
        listed=listed((labels.get(one, one) for one in simple.answers), "or"),
    )
