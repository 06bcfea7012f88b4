"""From the text of an XLSForm/ODK expression to its tree, with the place of every fault."""

import re
from dataclasses import dataclass

from qa_desk.domain.expressions.tree import Call, Column, Current, Literal, Name, Negative, Node, Operation, Row
from qa_desk.domain.language import tr

LONGEST = 8_000
DEEPEST = 50

LEVELS = {
    "or": 0,
    "and": 1,
    "=": 2,
    "!=": 2,
    "<": 3,
    "<=": 3,
    ">": 3,
    ">=": 3,
    "+": 4,
    "-": 4,
    "*": 5,
    "div": 5,
    "mod": 5,
}

_TOKEN = re.compile(
    r"""(?P<space>\s+)
    |(?P<text>'[^']*'|"[^"]*")
    |(?P<name>\$\{\s*[A-Za-z_][\w.-]*\s*\})
    |(?P<number>\d+(?:\.\d*)?|\.\d+)
    |(?P<word>[A-Za-z_][\w-]*(?::[A-Za-z_][\w-]*)?)
    |(?P<sign>!=|<=|>=|\.\.|[=<>+\-*(),.])""",
    re.VERBOSE | re.ASCII,
)

_INSTEAD = (
    ("==", tr("Write one = to ask whether two things are equal.")),
    ("<>", tr("Write != for “is not”.")),
    ("&&", tr("Write the word and.")),
    ("||", tr("Write the word or.")),
    ("\u2018", tr("Use straight quotes, ' or \".")),
    ("\u2019", tr("Use straight quotes, ' or \".")),
    ("“", tr("Use straight quotes, ' or \".")),
    ("”", tr("Use straight quotes, ' or \".")),
    ("${", tr("Write the name of a question between ${ and }.")),
    ("'", tr("The text that starts here has no closing quote.")),
    ('"', tr("The text that starts here has no closing quote.")),
    ("/", tr("Paths are not used here. Write ${name} for an answer and div to divide.")),
    ("[", tr("Conditions in square brackets are not used here. Write ${name} for an answer.")),
    ("!", tr("Write not(…) for “not”, or != for “is not”.")),
)


class ExpressionProblem(ValueError):  # noqa: N818 - a problem in a template, shown to its writer
    """An expression that cannot be read. ``position`` counts characters from 0."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.message = message
        self.position = position


@dataclass(frozen=True)
class Token:
    """One word or sign of an expression, and where it stands."""

    kind: str
    text: str
    at: int


def tokens(text: str) -> list[Token]:
    """The words and signs of ``text``, closed by one of the kind ``end``."""
    found: list[Token] = []
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise _unreadable(text, position)
        kind = match.lastgroup or ""
        if kind != "space":
            _refuse_double_sign(text, match.start(), match.end())
            found.append(Token(kind, match.group(), position))
        position = match.end()
    found.append(Token("end", "", len(text)))
    return found


def _refuse_double_sign(text: str, start: int, end: int) -> None:
    if text[start:end] == "=" and text.startswith("==", start):
        raise _unreadable(text, start)
    if text[start:end] == "<" and text.startswith("<>", start):
        raise _unreadable(text, start)


def _unreadable(text: str, position: int) -> ExpressionProblem:
    for sign, advice in _INSTEAD:
        if text.startswith(sign, position):
            return ExpressionProblem(f"{_place(position)}: {advice}", position)
    return ExpressionProblem(
        tr("{place}: “{words}” has no meaning here.", place=_place(position), words=text[position]), position
    )


def _place(position: int) -> str:
    return tr("At character {number}", number=position + 1)


def parse_tree(text: str, *, columns: bool = False) -> Node:
    """The tree of ``text``; ExpressionProblem, and nothing else, when it cannot be read.

    ``columns`` lets bare words stand for the attributes of a choice.
    """
    if len(text) > LONGEST:
        raise ExpressionProblem(
            tr("This condition is longer than {LONGEST:,} characters. Split it in two.", LONGEST=LONGEST), LONGEST
        )
    return _Parser(tokens(text), columns=columns).whole()


class _Parser:
    """Reads tokens by operator level; every nesting counts towards ``DEEPEST``."""

    def __init__(self, found: list[Token], *, columns: bool) -> None:
        self._tokens, self._columns = found, columns
        self._next = 0
        self._depth = 0

    def whole(self) -> Node:
        if self._seen.kind == "end":
            raise ExpressionProblem(tr("This condition is empty. Write one, or leave the key out."), 0)
        node = self._chain(0)
        if self._seen.kind != "end":
            raise self._unexpected()
        return node

    @property
    def _seen(self) -> Token:
        return self._tokens[self._next]

    def _take(self) -> Token:
        token = self._seen
        self._next += 1
        return token

    def _chain(self, least: int) -> Node:
        left = self._operand()
        while (level := self._level()) is not None and level >= least:
            sign = self._take().text
            right = self._chain(level + 1)
            if isinstance(left, Operation) and left.level == level:
                left = Operation(level, left.first, (*left.rest, (sign, right)))
            else:
                left = Operation(level, left, ((sign, right),))
        return left

    def _level(self) -> int | None:
        return LEVELS.get(self._seen.text) if self._seen.kind in ("sign", "word") else None

    def _operand(self) -> Node:
        at, minuses = self._seen.at, 0
        while self._seen.kind == "sign" and self._seen.text == "-":
            self._take()
            minuses += 1
        operand = self._primary()
        for _ in range(2 if minuses and minuses % 2 == 0 else minuses % 2):
            operand = Negative(operand, at)
        return operand

    def _primary(self) -> Node:
        token = self._seen
        match token.kind, token.text:
            case "text", text:
                self._take()
                return Literal(text[1:-1], token.at)
            case "number", text:
                self._take()
                return Literal(float(text), token.at)
            case "name", text:
                self._take()
                return Name(text[2:-1].strip(), token.at)
            case "sign", ".":
                self._take()
                return Current(token.at)
            case "sign", "..":
                self._take()
                return Row(token.at)
            case "sign", "(":
                return self._in_brackets()
            case "word", _ if token.text not in LEVELS:
                return self._call()
            case _:
                raise self._unexpected()

    def _in_brackets(self) -> Node:
        opening = self._take()
        self._deeper(opening)
        node = self._chain(0)
        self._close(opening)
        return node

    def _call(self) -> Node:
        word = self._take()
        opening = self._seen
        if opening.text != "(" and self._columns:
            return Column(word.text, word.at)
        if opening.text != "(":
            raise self._bare(word)
        self._take()
        self._deeper(opening)
        arguments: list[Node] = []
        if self._seen.text != ")":
            arguments.append(self._chain(0))
            while self._seen.kind == "sign" and self._seen.text == ",":
                self._take()
                arguments.append(self._chain(0))
        self._close(opening)
        return Call(word.text, tuple(arguments), word.at)

    def _deeper(self, token: Token) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            message = tr(
                "{place}: brackets are more than {DEEPEST} deep. Split the condition in two.",
                place=_place(token.at),
                DEEPEST=DEEPEST,
            )
            raise ExpressionProblem(message, token.at)

    def _close(self, opening: Token) -> None:
        if self._seen.kind == "end":
            message = tr("The bracket at character {number} is not closed.", number=opening.at + 1)
            raise ExpressionProblem(message, opening.at)
        if self._seen.kind != "sign" or self._seen.text != ")":
            raise self._unexpected()
        self._take()
        self._depth -= 1

    def _bare(self, word: Token) -> ExpressionProblem:
        lower = word.text.lower()
        if lower in ("true", "false"):
            advice = tr("Write {lower}() with brackets.", lower=lower)
        elif lower in LEVELS:
            advice = tr("Write {lower} in small letters, between two things.", lower=lower)
        else:
            advice = tr("Write ${{{words}}} for an answer, or '{words}' for a text.", words=word.text)
        return ExpressionProblem(
            tr("{place}: “{words}” stands alone. {advice}", place=_place(word.at), words=word.text, advice=advice),
            word.at,
        )

    def _unexpected(self) -> ExpressionProblem:
        token = self._seen
        if token.kind == "end":
            return ExpressionProblem(tr("Something is missing at the end of this condition."), token.at)
        return ExpressionProblem(
            tr("{place}: “{words}” is not expected here.", place=_place(token.at), words=token.text), token.at
        )
