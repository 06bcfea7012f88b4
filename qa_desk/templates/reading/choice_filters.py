"""Choice filters held against the choices they filter."""

from qa_desk.domain.expressions import Expression, tree
from qa_desk.domain.language import tr
from qa_desk.domain.template import Choice, Question
from qa_desk.templates.reading.problems import listed, near_miss
from qa_desk.templates.reading.rule_reader import Shelf

ALWAYS_KNOWN = frozenset({"name", "label"})
"""XLSForm's own columns of a list, which every choice has."""
MOST_TRIES = 20_000
"""Choices times the parts of their filter."""


def check_choice_filter(question: Question, shelf: Shelf) -> None:
    """Attributes that no choice has, and filters that can never offer anything."""
    if question.choice_filter is None or not question.choices:
        return
    line = shelf.line(question.name, "choice_filter")
    if _check_attributes(question, question.choice_filter, shelf, line):
        return
    if len(question.choices) * sum(1 for _ in tree.walk(question.choice_filter.tree)) > MOST_TRIES:
        return  # too many to try: say nothing rather than keep the program busy
    if not any(_may_be_offered(question.choice_filter.tree, choice) for choice in question.choices):
        message = tr("“choice_filter” of “{name}” can never offer any of its choices.", name=question.name)
        shelf.problems.add("never_offered", line, message)


def _check_attributes(question: Question, offers: Expression, shelf: Shelf, line: int) -> bool:
    """Note unknown attributes; whether there were any."""
    known = ALWAYS_KNOWN.union(name for choice in question.choices for name, _ in choice.attributes)
    asked = [part for part in tree.walk(offers.tree) if isinstance(part, tree.Column) and part.name not in known]
    for part in asked:
        message = tr(
            "“choice_filter” of “{name}”, at character {number}: no choice has the attribute “{name_2}”.{near_miss}",
            name=question.name,
            number=part.at + 1,
            name_2=part.name,
            near_miss=near_miss(part.name, known),
        )
        shelf.problems.add(
            "unknown_attribute",
            line,
            message,
            tr("Use {listed}, or add it to the choices.", listed=listed(sorted(known))),
        )
    return bool(asked)


def _may_be_offered(node: tree.Node, choice: Choice) -> bool:
    """False only where no answer whatever could offer ``choice``."""
    either, every = tree.disjuncts(node), tree.conjuncts(node)
    if len(either) > 1:
        return any(_may_be_offered(part, choice) for part in either)
    if len(every) > 1:
        return all(_may_be_offered(part, choice) for part in every)
    match node:
        case tree.Call("false"):
            return False
        case tree.Operation(_, tree.Column(name), ((("=" | "!=") as sign, tree.Literal(str() as value)),)) | (
            tree.Operation(_, tree.Literal(str() as value), ((("=" | "!=") as sign, tree.Column(name)),))
        ):
            attributes = {**dict(choice.attributes), "name": choice.value, "label": choice.label}
            return (attributes.get(name, "") == value) is (sign == "=")
        case _:
            return True
