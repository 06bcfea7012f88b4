"""Tells an XPath expression that is well made from one that is not, and where its paths stand.

The expression language of QA Desk knows less than XPath. What is XPath but not in that language is left out of an
imported form and reported; what is not even XPath is a fault of the form.
"""

import re
from dataclasses import dataclass

DEEPEST = 60
LONGEST = 8_000

_START = (
    r"A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f"
    r"\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME = rf"[{_START}](?:[{_START}0-9\-.\u00b7\u0300-\u036f\u203f\u2040])*"
_TOKEN = re.compile(
    rf"""(?P<space>\s+)
    |(?P<text>'[^']*'|"[^"]*")
    |(?P<ref>\$\{{\s*(?:last-saved\#)?{_NAME}\s*\}})
    |(?P<number>\d+(?:\.\d*)?|\.\d+)
    |(?P<name>{_NAME}(?::(?:{_NAME}|\*))?(?<!\.))
    |(?P<sign>!=|<=|>=|//|::|\.\.|[=<>+\-*/|()\[\],.@])""",
    re.VERBOSE,
)
_OPERATORS = ("or", "and", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod", "|")
_WORD_OPERATORS = frozenset({"or", "and", "div", "mod"})
NAME = re.compile(rf"{_NAME}(?::{_NAME})?")
"""What the tools that collect with forms take for a name."""

REFERENCE = re.compile(rf"\$\{{\s*(?P<saved>last-saved\#)?(?P<name>{_NAME})\s*\}}")
_OPENING = re.compile(r"\$\{")

_ADVICE = (
    ("'", "the text that starts here has no closing quote"),
    ('"', "the text that starts here has no closing quote"),
    ("${", "the name of a question stands between ${ and }"),
    ("&", "write “and” between two conditions"),
    ("!", "write not(…) for “not”, or != for “is not”"),
)


class XPathFault(ValueError):  # noqa: N818 - a fault of a form, shown to the person who brings it
    """An expression that no tool can read. ``position`` counts characters from 0."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.message = message
        self.position = position


class TooDeep(ValueError):  # noqa: N818 - not a fault: only more than can be followed
    """An expression that is nested deeper, or is longer, than can be followed."""


@dataclass(frozen=True)
class Path:
    """A path of plain steps such as ``../age`` or ``/data/group/age``; ``last`` is the name it ends with."""

    start: int
    end: int
    last: str
    is_bare: bool
    """Whether it is one name alone."""


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str
    at: int

    @property
    def end(self) -> int:
        return self.at + len(self.text)


def references(text: str) -> list[str]:
    """The names between ${ and }; XPathFault when one is not written as a name."""
    for opening in _OPENING.finditer(text):
        if REFERENCE.match(text, opening.start()) is None:
            raise XPathFault("the name of a question stands between ${ and }", opening.start())
    return [found["name"] for found in REFERENCE.finditer(text)]


def plain_paths(text: str) -> tuple[Path, ...]:
    """The plain paths of an expression; XPathFault when it is not XPath, TooDeep when it cannot be followed."""
    if len(text) > LONGEST:
        raise TooDeep
    return _Parser(_tokens(text)).whole()


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise _unreadable(text, position)
        if match.lastgroup != "space":
            found.append(_Token(match.lastgroup or "", match.group(), position))
        position = match.end()
    found.append(_Token("end", "", len(text)))
    return found


def _unreadable(text: str, position: int) -> XPathFault:
    for sign, advice in _ADVICE:
        if text.startswith(sign, position):
            return XPathFault(advice, position)
    return XPathFault(f"“{text[position]}” has no meaning here", position)


class _Parser:
    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens, self._next, self._depth = tokens, 0, 0
        self._paths: list[Path] = []

    def whole(self) -> tuple[Path, ...]:
        self._expression()
        if self._seen.kind != "end":
            raise self._unexpected()
        return tuple(self._paths)

    @property
    def _seen(self) -> _Token:
        return self._tokens[self._next]

    def _is(self, *signs: str) -> bool:
        return self._seen.kind == "sign" and self._seen.text in signs

    def _take(self) -> _Token:
        token = self._seen
        self._next += 1
        return token

    def _expression(self) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise TooDeep
        self._operand()
        while self._at_operator():
            self._take()
            self._operand()
        self._depth -= 1

    def _at_operator(self) -> bool:
        token = self._seen
        if token.kind == "name":
            return token.text in _WORD_OPERATORS
        return token.kind == "sign" and token.text in _OPERATORS

    def _operand(self) -> None:
        while self._is("-"):
            self._take()
        start = self._seen
        if start.kind in ("text", "number", "ref") or self._is("("):
            self._primary()
            self._rest_of_filter()
        elif start.kind == "name" and self._tokens[self._next + 1].text == "(" and not self._is_node_test():
            self._call()
        else:
            self._location(start.at)

    def _is_node_test(self) -> bool:
        return self._seen.text in ("node", "text", "comment", "processing-instruction")

    def _primary(self) -> None:
        token = self._take()
        if token.text == "(" and token.kind == "sign":
            self._expression()
            self._close(token, ")")

    def _call(self) -> None:
        word, opening = self._take(), self._take()
        empty = self._is(")")
        if not empty:
            self._expression()
            while self._is(","):
                self._take()
                self._expression()
        self._close(opening, ")")
        if word.text == "current" and empty and self._is("/"):
            self._take()
            self._location(word.at)
        else:
            self._rest_of_filter()

    def _rest_of_filter(self) -> None:
        while self._is("["):
            self._predicate()
        if self._is("/", "//"):
            self._take()
            self._steps()

    def _predicate(self) -> None:
        opening = self._take()
        before = len(self._paths)
        self._expression()
        del self._paths[before:]  # names inside mean parts of the node that is asked about
        self._close(opening, "]")

    def _location(self, start: int) -> None:
        rooted = self._is("/", "//")
        if rooted:
            sign = self._take()
            if sign.text == "/" and not self._at_step():
                return
        first = self._next
        last, plain = self._steps()
        if plain and last:
            end = self._tokens[self._next - 1].end
            bare = self._next - first == 1 and not rooted and start == self._tokens[first].at
            self._paths.append(Path(start, end, last, bare))

    def _at_step(self) -> bool:
        return self._seen.kind == "name" or self._is(".", "..", "@", "*")

    def _steps(self) -> tuple[str, bool]:
        """The name of the last step, and whether every step is plain."""
        plain, last = True, ""
        while True:
            last, plain_step = self._step()
            plain = plain and plain_step
            if not self._is("/", "//"):
                return last, plain
            plain = self._take().text == "/" and plain

    def _step(self) -> tuple[str, bool]:
        if self._is(".", ".."):
            self._take()
            return "", True
        plain, name = True, ""
        if self._is("@"):
            self._take()
            plain = False
        if self._seen.kind == "name":
            name = self._take().text
            if self._is("::"):
                self._take()
                return self._step()[0], False
            if self._is("("):
                self._close_node_test()
                plain = False
        elif self._is("*"):
            self._take()
            plain = False
        else:
            raise self._unexpected()
        while self._is("["):
            self._predicate()
            plain = False
        return name, plain and ":" not in name

    def _close_node_test(self) -> None:
        opening = self._take()
        if self._seen.kind == "text":
            self._take()
        self._close(opening, ")")

    def _close(self, opening: _Token, sign: str) -> None:
        if self._seen.kind == "end":
            raise XPathFault("the bracket that opens here is not closed", opening.at)
        if not self._is(sign):
            raise self._unexpected()
        self._take()

    def _unexpected(self) -> XPathFault:
        token = self._seen
        if token.kind == "end":
            return XPathFault("something is missing at the end", token.at)
        return XPathFault(f"“{token.text}” is not expected here", token.at)
