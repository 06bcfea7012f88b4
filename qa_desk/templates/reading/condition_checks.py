"""Conditions and calculations held against the template they stand in."""

from collections.abc import Iterator

from qa_desk.domain.expressions import Expression, tree
from qa_desk.domain.language import tr
from qa_desk.domain.question_rules import expressions
from qa_desk.domain.template import Question, QuestionType, Template
from qa_desk.templates.reading.choice_filters import check_choice_filter
from qa_desk.templates.reading.circles import check_circles
from qa_desk.templates.reading.problems import listed, near_miss
from qa_desk.templates.reading.rule_reader import QUORUM_VERDICTS, Shelf

OVER_ROWS = frozenset({"count", "count-non-empty", "sum", "min", "max", "join", "concat", "indexed-repeat"})
ONE_VALUE = (QuestionType.SCALE, QuestionType.SELECT_ONE)
MOST_WAYS = 64
MOST_FACTS = 256
"""In all ways of one question together; beyond them nothing is said of whether it can be asked."""

Fact = tuple[str, str, str]
"""Name, "=" or "!=", value."""

Way = frozenset[Fact]
"""Facts that must hold together for a question to be asked."""


def check_conditions(template: Template, shelf: Shelf) -> None:
    """Unknown names and values, later questions, circles, and questions that can never be asked."""
    _ConditionChecks(template, shelf).run()


class _ConditionChecks:
    def __init__(self, template: Template, shelf: Shelf) -> None:
        self._template, self._shelf = template, shelf
        self._order = {question.name: place for place, question in enumerate(template.questions())}
        self._asked = dict(template.by_name)
        self._in_rows = {row.name: q.name for q in template.questions() for row in q.questions}
        self._known = {name for name, key in shelf.lines if not key}
        self._ways: dict[str, list[Way]] = {}
        """How each question looked at so far can come to be asked, with what those it depends on need."""

    def run(self) -> None:
        for question in self._template.questions():
            self._check(question, question, in_repeat="")
            for row_question in question.questions:
                self._check(row_question, question, in_repeat=question.name)
        check_circles(self._template, self._shelf)
        for question in self._template.questions():
            self._check_can_be_asked(question)

    def _check(self, question: Question, top: Question, in_repeat: str) -> None:
        check_choice_filter(question, self._shelf)
        for key, expression in expressions(question):
            line = self._shelf.line(question.name, key)
            for name in sorted(expression.names - self._known):
                message = tr(
                    "“{key}” of “{name}” asks for “{name_2}”, which is no question here.",
                    key=key,
                    name=question.name,
                    name_2=name,
                )
                self._shelf.problems.add("unknown_question", line, message + near_miss(name, self._known))
            if key in ("relevant", "choice_filter"):
                self._check_order(expression, top, line)
            self._check_rows(expression, question, in_repeat, line)
            for comparison in tree.comparisons(expression.tree):
                self._check_value(comparison, question, key, line)

    def _check_order(self, expression: Expression, question: Question, line: int) -> None:
        here = self._order[question.name]
        for name in sorted(expression.names & self._order.keys()):
            if self._order[name] > here and not self._asked[name].is_computed:
                message = tr(
                    "“{name}” is asked depending on “{name_2}”, which is asked later.", name=question.name, name_2=name
                )
                self._shelf.problems.add("later_question", line, message)

    def _check_rows(self, expression: Expression, question: Question, in_repeat: str, line: int) -> None:
        for name in sorted(set(_single_names(expression.tree)) & self._in_rows.keys()):
            if self._in_rows[name] != in_repeat:
                message = tr(
                    "“{name}” asks for “{name_2}”, which has one answer in each row of a repeat.",
                    name=question.name,
                    name_2=name,
                )
                self._shelf.problems.add("row_question_outside_repeat", line, message)

    def _check_value(self, comparison: tree.Comparison, question: Question, key: str, line: int) -> None:
        asked = question if comparison.name == "." else self._find(comparison.name)
        known = _values(asked) if asked is not None else ()
        if not known or not comparison.value or comparison.value in known:
            return
        several = asked is not None and asked.type is QuestionType.SELECT_MULTIPLE and comparison.sign != "selected"
        if several and set(comparison.value.split()) <= set(known):
            return
        name = question.name if comparison.name == "." else comparison.name
        message = tr(
            "“{key}” of “{name}” holds “{name_2}” against “{value}”, which it can never be.",
            key=key,
            name=question.name,
            name_2=name,
            value=comparison.value,
        )
        remedy = tr("Use {listed}.", listed=listed(known)) if len(known) <= 12 else ""
        self._shelf.problems.add("unknown_value", line, message + near_miss(comparison.value, known), remedy)

    def _find(self, name: str) -> Question | None:
        if name in self._asked:
            return self._asked[name]
        rows = self._asked[self._in_rows[name]].questions if name in self._in_rows else ()
        return next((row for row in rows if row.name == name), None)

    def _check_can_be_asked(self, question: Question) -> None:
        if question.relevant is None:
            return
        ways = self._ways[question.name] = self._ways_with_parents(question.relevant)
        clashes = [self._clash(way) for way in ways]
        if not all(clashes):
            return
        why = clashes[0] if clashes else tr("its condition never holds")
        message = tr("“{name}” can never be asked: {why}.", name=question.name, why=why)
        self._shelf.problems.add("never_asked", self._shelf.line(question.name, "relevant"), message)

    def _ways_with_parents(self, relevant: Expression) -> list[Way]:
        """How a question can come to be asked, with what its own parents, which stand before it, need."""
        found: list[Way] = []
        for way in ways_to_hold(relevant.tree):
            together = [way]
            for name in sorted({name for name, sign, value in way if sign == "=" and value}):
                together = _product(together, self._ways.get(name, [frozenset()]))
            found.extend(together)
            if len(found) > MOST_WAYS or sum(map(len, found)) > MOST_FACTS:
                return [frozenset()]  # too many to follow: say nothing rather than something wrong
        return found

    def _clash(self, way: Way) -> str:
        """Why the facts cannot hold together; "" when they can."""
        held: dict[str, str] = {}
        for name, sign, value in sorted(way):
            if sign == "=" and held.setdefault(name, value) != value:
                return tr(
                    "it needs “{name}” to be both “{held}” and “{value}”", name=name, held=held[name], value=value
                )
        for name, sign, value in sorted(way):
            if sign == "!=" and held.get(name) == value:
                return tr("it needs “{name}” to be “{value}” and not to be", name=name, value=value)
            question = self._asked.get(name)
            single = question is None or question.type in ONE_VALUE
            if sign == "selected" and single and held.setdefault(name, value) != value:
                return tr(
                    "it needs “{name}” to be both “{held}” and “{value}”", name=name, held=held[name], value=value
                )
        return ""


def ways_to_hold(node: tree.Node) -> list[Way]:
    """The ways a condition can hold, as far as it holds answers against fixed texts; none when it never does."""
    either = tree.disjuncts(node)
    if len(either) > 1:
        return [way for part in either for way in ways_to_hold(part)]
    every = tree.conjuncts(node)
    if len(every) > 1:
        together: list[Way] = [frozenset()]
        for part in every:
            together = _product(together, ways_to_hold(part))
        return together
    match node:
        case tree.Call("false"):
            return []
        case tree.Call("not", (tree.Operation() as inner,)):
            told = tree.as_comparison(inner)
            if told is not None:
                return [frozenset({(told.name, "!=" if told.sign == "=" else "=", told.value)})]
        case _:
            told = tree.as_comparison(node)
            if told is not None:
                return [frozenset({(told.name, told.sign, told.value)})]
    return [frozenset()]


def _product(first: list[Way], second: list[Way]) -> list[Way]:
    if len(first) * len(second) > MOST_WAYS:
        return [frozenset()]  # too many to follow: say nothing rather than something wrong
    return [one | other for one in first for other in second]


def _single_names(node: tree.Node) -> Iterator[str]:
    """The names that stand outside every function that works over rows."""
    match node:
        case tree.Name(name):
            yield name
        case tree.Call(name) if name in OVER_ROWS:
            for part in node.arguments:
                if not isinstance(part, tree.Name):
                    yield from _single_names(part)
        case _:
            for part in tree.parts(node):
                yield from _single_names(part)


def _values(question: Question) -> tuple[str, ...]:
    """The texts a question can read as in an expression; empty when it can be anything."""
    if question.scale is not None:
        return tuple(point.value for point in question.scale.points)
    if question.type is QuestionType.ATTENDANCE:
        return QUORUM_VERDICTS
    return tuple(choice.value for choice in question.choices)
