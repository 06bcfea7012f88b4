"""What an expression says, before it is turned into something that can be run."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

CHOICE_NAME = "jr:choice-name"
"""ODK's word for the function that gives the label of a choice."""

_QUOTED_NAME = re.compile(r"\s*\$\{\s*([A-Za-z_][\w.-]*)\s*\}\s*", re.ASCII)


@dataclass(frozen=True)
class Literal:
    """A number or a quoted text."""

    value: str | float
    at: int


@dataclass(frozen=True)
class Name:
    """``${name}``: the answer to another question."""

    name: str
    at: int


@dataclass(frozen=True)
class Current:
    """``.``: the answer the expression belongs to."""

    at: int


@dataclass(frozen=True)
class Row:
    """``..``: the row of a repeat the expression stands in; only ``position(..)`` takes it."""

    at: int


@dataclass(frozen=True)
class Column:
    """A bare word in a choice filter: an attribute of the choice that may be offered."""

    name: str
    at: int


@dataclass(frozen=True)
class Negative:
    """``-operand``."""

    operand: "Node"
    at: int


@dataclass(frozen=True)
class Operation:
    """A chain of operators of one level, worked from left to right: flat, so that long chains never nest."""

    level: int
    first: "Node"
    rest: tuple[tuple[str, "Node"], ...]

    @property
    def at(self) -> int:
        """Where the chain begins."""
        return self.first.at


@dataclass(frozen=True)
class Call:
    """``name(arguments)``."""

    name: str
    arguments: tuple["Node", ...]
    at: int


Node = Literal | Name | Current | Row | Column | Negative | Operation | Call


def walk(node: Node) -> Iterator[Node]:
    """``node`` and everything inside it."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(parts(node)))


def parts(node: Node) -> tuple[Node, ...]:
    """What stands directly inside ``node``."""
    match node:
        case Negative(operand):
            return (operand,)
        case Operation(_, first, rest):
            return (first, *(operand for _, operand in rest))
        case Call(_, arguments):
            return arguments
        case _:
            return ()


@dataclass(frozen=True)
class Comparison:
    """One answer held against a fixed text: ``${name} = 'value'`` or ``selected(${name}, 'value')``."""

    name: str  # "." for the answer the expression belongs to
    sign: str  # "=", "!=" or "selected"
    value: str
    at: int


def comparisons(node: Node) -> Iterator[Comparison]:
    """Every place inside ``node`` where an answer is held against a fixed text."""
    for part in walk(node):
        found = as_comparison(part)
        if found is not None:
            yield found


def as_comparison(node: Node) -> Comparison | None:
    """``node`` as a comparison, when it is exactly one."""
    match node:
        case Operation(_, first, ((("=" | "!=") as sign, second),)):
            return _comparison(first, sign, second) or _comparison(second, sign, first)
        case Call("selected", (first, second)):
            return _comparison(first, "selected", second)
        case _:
            return None


def _comparison(asked: Node, sign: str, fixed: Node) -> Comparison | None:
    match asked, fixed:
        case Name(name), Literal(str() as value, at):
            return Comparison(name, sign, value, at)
        case Current(), Literal(str() as value, at):
            return Comparison(".", sign, value, at)
        case _:
            return None


def conjuncts(node: Node) -> tuple[Node, ...]:
    """The conditions that must all hold for ``node`` to hold."""
    if isinstance(node, Operation) and node.rest[0][0] == "and":
        return tuple(inner for part in parts(node) for inner in conjuncts(part))
    return (node,)


def disjuncts(node: Node) -> tuple[Node, ...]:
    """The conditions of which one must hold for ``node`` to hold."""
    if isinstance(node, Operation) and node.rest[0][0] == "or":
        return tuple(inner for part in parts(node) for inner in disjuncts(part))
    return (node,)


def labelled_name(call: Call) -> str:
    """The question whose choice ``jr:choice-name`` names, which ODK writes in quotes; "" when there is none."""
    match call.arguments:
        case (_, Name(name)):
            return name
        case (_, Literal(str() as text)):
            found = _QUOTED_NAME.fullmatch(text)
            return found[1] if found else ""
        case _:
            return ""


def labelled_names(node: Node) -> frozenset[str]:
    """Every question inside ``node`` whose choices are asked for by label."""
    calls = (part for part in walk(node) if isinstance(part, Call) and part.name == CHOICE_NAME)
    return frozenset(filter(None, map(labelled_name, calls)))
