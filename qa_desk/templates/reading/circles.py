"""Questions that wait for each other, through conditions, calculations, choice filters and the rows of repeats."""

from collections.abc import Iterator, Mapping

from qa_desk.domain.expressions import tree
from qa_desk.domain.language import tr
from qa_desk.domain.question_rules import expressions
from qa_desk.domain.template import Question, Template
from qa_desk.templates.reading.rule_reader import Shelf

WAITED_FOR = frozenset({"relevant", "calculation", "choice_filter"})
"""The keys that decide what a question can come to: until they can be told, so can it not be."""


def check_circles(template: Template, shelf: Shelf) -> None:
    """Name every circle once, with all its questions."""
    reads = dict(_reads(template))
    done: set[str] = set()
    for name in reads:
        for circle in _circles_from(name, reads, done):
            told = " → ".join(f"“{one}”" for one in (*circle, circle[0]))
            line = shelf.line(circle[-1])
            shelf.problems.add("condition_cycle", line, tr("These questions wait for each other: {told}.", told=told))


def _reads(template: Template) -> Iterator[tuple[str, list[str]]]:
    """What each question waits for. Every question of a row is on its own, so that rows may read a sum of others."""
    known = {inner.name for question in template.questions() for inner in (question, *question.questions)}
    for question in template.questions():
        yield question.name, sorted(_waits_for(question, "") & known)
        for row_question in question.questions:
            yield row_question.name, sorted({question.name} | _waits_for(row_question, question.name) & known)


def _waits_for(question: Question, repeat: str) -> frozenset[str]:
    found = (expression for key, expression in expressions(question) if key in WAITED_FOR)
    return frozenset[str]().union(*(_names(expression.tree, repeat) for expression in found))


def _names(node: tree.Node, repeat: str) -> set[str]:
    """The names an expression reads, without those it takes from a row before its own."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        part = waiting.pop()
        if isinstance(part, tree.Name):
            found.add(part.name)
        elif not _takes_row_before(part, repeat):
            waiting.extend(tree.parts(part))
    return found


def _takes_row_before(node: tree.Node, repeat: str) -> bool:
    match node:
        case tree.Call(
            "indexed-repeat",
            (_, tree.Name(name), tree.Operation(_, tree.Call("position"), (("-", tree.Literal(float() as back)),))),
        ):
            return name == repeat and back >= 1
        case _:
            return False


def _circles_from(start: str, reads: Mapping[str, list[str]], done: set[str]) -> Iterator[list[str]]:
    """Every circle that can be reached from ``start``, step by step and without recursion: chains may be long."""
    if start in done:
        return
    path, branches = [start], [iter(reads[start])]
    while path:
        other = next(branches[-1], None)
        if other is None:
            done.add(path.pop())
            branches.pop()
        elif other in path:
            yield path[path.index(other) :]
        elif other not in done:
            path.append(other)
            branches.append(iter(reads[other]))
