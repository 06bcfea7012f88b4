"""Everything about one question that is written in the expression language."""

from collections.abc import Iterator

from qa_desk.domain.expressions import Expression
from qa_desk.domain.template import Question


def expressions(question: Question) -> Iterator[tuple[str, Expression]]:
    """Every condition and calculation, with the key of a template it stands at."""
    for key, expression in (
        ("relevant", question.relevant),
        ("constraint", question.constraint),
        ("required", question.required_if),
        ("calculation", question.calculation),
        ("choice_filter", question.choice_filter),
    ):
        if expression is not None:
            yield key, expression
