"""Conditions and calculations of a template: XLSForm/ODK expressions, read once and run often."""

import math
import operator
from collections.abc import Callable
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import lru_cache

from qa_desk.domain.expressions.functions import (
    BUILT_WITH_THE_EXPRESSION,
    FUNCTIONS,
    MANY,
    Evaluate,
    Function,
    ScopeFunction,
    Sequence,
    SequenceFunction,
)
from qa_desk.domain.expressions.parser import ExpressionProblem, parse_tree
from qa_desk.domain.expressions.patterns import PatternProblem, SafePattern
from qa_desk.domain.expressions.tree import (
    CHOICE_NAME,
    Call,
    Column,
    Current,
    Literal,
    Name,
    Negative,
    Node,
    Operation,
    Row,
    labelled_name,
    labelled_names,
    walk,
)
from qa_desk.domain.expressions.values import NAN, Scope, XValue, is_equal, to_number, to_order, to_text, to_truth
from qa_desk.domain.language import tr


@dataclass(frozen=True)
class Expression:
    """A condition or calculation that has been read. Made by ``parse``; equal when its text is."""

    text: str
    names: frozenset[str] = field(compare=False)
    """Every name written as ``${name}``."""
    columns: bool = field(compare=False)
    """Whether bare words in it are attributes of a choice."""
    tree: Node = field(compare=False, repr=False)
    _evaluate: Evaluate = field(compare=False, repr=False)

    def value(self, scope: Scope) -> XValue:
        """What the expression comes to; never raises, whatever the answers are."""
        return self._evaluate(scope)

    def is_true(self, scope: Scope) -> bool:
        """Whether the condition holds."""
        return to_truth(self._evaluate(scope))

    def __reduce__(self) -> tuple[Callable[[str, bool], "Expression"], tuple[str, bool]]:
        return _read_again, (self.text, self.columns)


@lru_cache(maxsize=4096)
def parse(text: str, *, columns: bool = False) -> Expression:
    """The expression written as ``text``; raises ExpressionProblem, and nothing else.

    ``columns`` is for choice filters: bare words in them are attributes of a choice.
    """
    tree = parse_tree(text, columns=columns)
    names = frozenset(node.name for node in walk(tree) if isinstance(node, Name))
    return Expression(text, names | labelled_names(tree), columns, tree, _compiled(tree))


def _read_again(text: str, columns: bool) -> Expression:
    return parse(text, columns=columns)


def _compiled(node: Node) -> Evaluate:
    match node:
        case Literal(value):
            return lambda _scope: value
        case Name(name):
            return lambda scope: scope.lookup(name)
        case Current():
            return lambda scope: scope.current
        case Column(name):
            return lambda scope: scope.attribute(name)
        case Row(at):
            raise ExpressionProblem(tr("At character {number}: “..” is used only as position(..).", number=at + 1), at)
        case Negative(operand):
            inner = _compiled(operand)
            return lambda scope: -to_number(inner(scope))
        case Operation():
            return _operation(node)
        case Call():
            return _call(node)


def _less(left: XValue, right: XValue) -> bool:
    return to_order(left) < to_order(right)


def _divided(left: float, right: float) -> float:
    if right == 0:
        if left == 0 or math.isnan(left):
            return NAN
        return math.copysign(math.inf, left) * math.copysign(1.0, right)
    return left / right


def _remainder(left: float, right: float) -> float:
    if right == 0 or not math.isfinite(left) or math.isnan(right):
        return NAN
    return math.fmod(left, right)


_COMPARE: dict[str, Callable[[XValue, XValue], bool]] = {
    "=": is_equal,
    "!=": lambda left, right: not is_equal(left, right),
    "<": _less,
    "<=": lambda left, right: to_order(left) <= to_order(right),
    ">": lambda left, right: _less(right, left),
    ">=": lambda left, right: to_order(left) >= to_order(right),
}
_CALCULATE: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": _divided,
    "mod": _remainder,
}


def _operation(node: Operation) -> Evaluate:
    first = _compiled(node.first)
    rest = [(sign, _compiled(operand)) for sign, operand in node.rest]
    sign = rest[0][0]
    if sign in ("and", "or"):
        return _logical(sign, [first, *(operand for _, operand in rest)])
    if sign in _COMPARE:
        return _comparison(first, [(_COMPARE[sign], operand) for sign, operand in rest])
    return _arithmetic(first, [(_CALCULATE[sign], operand) for sign, operand in rest])


def _logical(sign: str, operands: list[Evaluate]) -> Evaluate:
    if sign == "and":
        return lambda scope: all(to_truth(operand(scope)) for operand in operands)
    return lambda scope: any(to_truth(operand(scope)) for operand in operands)


def _comparison(first: Evaluate, rest: list[tuple[Callable[[XValue, XValue], bool], Evaluate]]) -> Evaluate:
    if len(rest) == 1:
        compare, second = rest[0]
        return lambda scope: compare(first(scope), second(scope))

    def evaluate(scope: Scope) -> XValue:
        result = first(scope)
        for compare, operand in rest:
            result = compare(result, operand(scope))
        return result

    return evaluate


def _arithmetic(first: Evaluate, rest: list[tuple[Callable[[float, float], float], Evaluate]]) -> Evaluate:
    def evaluate(scope: Scope) -> XValue:
        result = to_number(first(scope))
        for calculate, operand in rest:
            result = calculate(result, to_number(operand(scope)))
        return result

    return evaluate


def _call(call: Call) -> Evaluate:
    if call.name in BUILT_WITH_THE_EXPRESSION:
        _check_count(call, *BUILT_WITH_THE_EXPRESSION[call.name])
        return _BUILDERS[call.name](call)
    function = FUNCTIONS.get(call.name)
    if function is None:
        raise _unknown(call)
    _check_count(call, function.least, function.most)
    match function:
        case Function(apply=apply):
            return _applied(apply, [_compiled(argument) for argument in call.arguments])
        case ScopeFunction(apply=in_scope):
            arguments = [_compiled(argument) for argument in call.arguments]
            return lambda scope: in_scope(scope, *arguments)
        case SequenceFunction(apply=over_all):
            sequences = [_sequence(argument) for argument in call.arguments]
            return lambda scope: over_all(tuple(value for sequence in sequences for value in sequence(scope)))


def _applied(apply: Callable[..., XValue], arguments: list[Evaluate]) -> Evaluate:
    if len(arguments) == 1:
        only = arguments[0]
        return lambda scope: apply(only(scope))
    if len(arguments) == 2:
        first, second = arguments
        return lambda scope: apply(first(scope), second(scope))
    return lambda scope: apply(*(argument(scope) for argument in arguments))


def _sequence(node: Node) -> Sequence:
    if not isinstance(node, Name):
        single = _compiled(node)
        return lambda scope: (single(scope),)
    name = node.name

    def through_rows(scope: Scope) -> tuple[XValue, ...]:
        rows = scope.rows(name)
        if rows:
            return tuple(row.get(name, "") for row in rows)
        value = scope.lookup(name)
        return () if value == "" else (value,)

    return through_rows


def _check_count(call: Call, least: int, most: int) -> None:
    if least <= len(call.arguments) <= most:
        return
    exactly = str(least) if least == most else f"{least} to {most}"
    wanted = tr("at least {least}", least=least) if most == MANY else exactly
    message = tr(
        "At character {number}: {name}() takes {wanted} in its brackets, not {count}.",
        number=call.at + 1,
        name=call.name,
        wanted=wanted,
        count=len(call.arguments),
    )
    raise ExpressionProblem(message, call.at)


def _unknown(call: Call) -> ExpressionProblem:
    near = get_close_matches(call.name.lower(), [*FUNCTIONS, *BUILT_WITH_THE_EXPRESSION], n=1)
    advice = tr(" Did you mean {near}()?", near=near[0]) if near else ""
    return ExpressionProblem(
        tr(
            "At character {number}: there is no function {name}().{advice}",
            number=call.at + 1,
            name=call.name,
            advice=advice,
        ),
        call.at,
    )


def _position(call: Call) -> Evaluate:
    if call.arguments and not isinstance(call.arguments[0], Row):
        message = tr("At character {number}: position takes “..” in its brackets: position(..).", number=call.at + 1)
        raise ExpressionProblem(message, call.at)
    return lambda scope: float(scope.position)


def _indexed_repeat(call: Call) -> Evaluate:
    asked, repeat, index = call.arguments
    if not isinstance(asked, Name) or not isinstance(repeat, Name):
        message = tr(
            "At character {number}: indexed-repeat takes ${{question}}, ${{repeat}} and a number.", number=call.at + 1
        )
        raise ExpressionProblem(message, call.at)
    question, name, place = asked.name, repeat.name, _compiled(index)

    def evaluate(scope: Scope) -> XValue:
        rows, number = scope.rows(name), to_number(place(scope))
        return rows[int(number) - 1].get(question, "") if 1 <= number < len(rows) + 1 else ""

    return evaluate


def _regex(call: Call) -> Evaluate:
    text, pattern = call.arguments
    if not isinstance(pattern, Literal) or not isinstance(pattern.value, str):
        message = tr(
            "At character {number}: the pattern of regex() is written in quotes, so it can be checked.",
            number=pattern.at + 1,
        )
        raise ExpressionProblem(message, pattern.at)
    try:
        safe = SafePattern(pattern.value)
    except PatternProblem as problem:
        raise ExpressionProblem(problem.message, pattern.at + 1 + problem.position) from problem
    subject = _compiled(text)
    return lambda scope: safe.matches(to_text(subject(scope)))


def _choice_name(call: Call) -> Evaluate:
    name = labelled_name(call)
    if not name:
        message = tr(
            "At character {number}: {CHOICE_NAME} takes a value and '${{question}}' in quotes.",
            number=call.at + 1,
            CHOICE_NAME=CHOICE_NAME,
        )
        raise ExpressionProblem(message, call.at)
    value = _compiled(call.arguments[0])
    return lambda scope: scope.label(name, to_text(value(scope)))


_BUILDERS: dict[str, Callable[[Call], Evaluate]] = {
    "position": _position,
    "indexed-repeat": _indexed_repeat,
    "regex": _regex,
    CHOICE_NAME: _choice_name,
}
