"""Patterns for ``regex()`` that cannot hang: matched by following all ways at once, never by trying again.

Python's own ``re`` can take years on ``(a+)+b``. Here the time grows with the length of the text alone. Only what
such matching can do is taken: no look-around, no back-references.
"""

import re
from dataclasses import dataclass, field
from typing import NoReturn

from qa_desk.domain.language import tr

LONGEST_PATTERN = 500
MOST_STATES = 1_000
MOST_KEPT_STEPS = 4_000

_ONE = re.compile(r"\\[dDwWsS]|\\[tnr]|\\[^A-Za-z0-9]|\[\^?\]?(?:\\.|[^\]\\])*\]|[^\\\[\](){}|*+?]", re.DOTALL)
_COUNT = re.compile(r"\{(\d{1,4})(?:(,)(\d{1,4})?)?\}", re.ASCII)
_POSIX_CLASS = re.compile(r"\[:[a-z]+:\]")


class PatternProblem(ValueError):  # noqa: N818 - a problem in a template, shown to its writer
    """A pattern that cannot be read. ``position`` counts characters of the pattern from 0."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.message = message
        self.position = position


@dataclass
class _State:
    """A place in the pattern: either it takes one character, or it leads on without one."""

    takes: re.Pattern[str] | None = None
    leads_to: list[int] = field(default_factory=list)
    edge: str = ""  # "^" or "$": passed only at that end of the text


@dataclass(frozen=True)
class _One:
    takes: re.Pattern[str]


@dataclass(frozen=True)
class _Edge:
    sign: str


@dataclass(frozen=True)
class _Sequence:
    members: tuple["_Part", ...]


@dataclass(frozen=True)
class _Either:
    branches: tuple["_Part", ...]


@dataclass(frozen=True)
class _Repeated:
    part: "_Part"
    least: int
    most: int | None


_Part = _One | _Edge | _Sequence | _Either | _Repeated


class SafePattern:
    """A pattern that is held against a whole text, in time that grows with the text alone."""

    def __init__(self, text: str) -> None:
        if len(text) > LONGEST_PATTERN:
            raise PatternProblem(
                tr("The pattern is longer than {LONGEST_PATTERN} characters.", LONGEST_PATTERN=LONGEST_PATTERN),
                LONGEST_PATTERN,
            )
        self._states: list[_State] = []
        self._accepting = self._new()
        self._start = self._build(_PatternParser(text).whole(), self._accepting)
        self._steps: dict[tuple[frozenset[int], str], frozenset[int]] = {}

    def matches(self, text: str) -> bool:
        """Whether the whole of ``text`` fits the pattern."""
        here = self._reach({self._start}, at_start=True, at_end=not text)
        last = len(text) - 1
        for index, character in enumerate(text):
            here = self._last_step(here, character) if index == last else self._step(here, character)
            if not here:
                return False
        return self._accepting in here

    def _step(self, here: frozenset[int], character: str) -> frozenset[int]:
        known = self._steps.get((here, character))
        if known is None:
            known = self._reach(self._after(here, character), at_start=False, at_end=False)
            if len(self._steps) >= MOST_KEPT_STEPS:
                self._steps.clear()
            self._steps[here, character] = known
        return known

    def _last_step(self, here: frozenset[int], character: str) -> frozenset[int]:
        return self._reach(self._after(here, character), at_start=False, at_end=True)

    def _after(self, here: frozenset[int], character: str) -> set[int]:
        found: set[int] = set()
        for number in here:
            state = self._states[number]
            if state.takes is not None and state.takes.fullmatch(character):
                found.update(state.leads_to)
        return found

    def _reach(self, numbers: set[int], *, at_start: bool, at_end: bool) -> frozenset[int]:
        found: set[int] = set()
        waiting = list(numbers)
        while waiting:
            number = waiting.pop()
            state = self._states[number]
            if number in found or (state.edge == "^" and not at_start) or (state.edge == "$" and not at_end):
                continue
            found.add(number)
            if state.takes is None:
                waiting.extend(state.leads_to)
        return frozenset(found)

    def _new(self, *leads_to: int, takes: re.Pattern[str] | None = None, edge: str = "") -> int:
        if len(self._states) >= MOST_STATES:
            raise PatternProblem(tr("The pattern repeats too much. Use smaller numbers between { and }."), 0)
        self._states.append(_State(takes, list(leads_to), edge))
        return len(self._states) - 1

    def _build(self, part: _Part, then: int) -> int:
        match part:
            case _One(takes):
                return self._new(then, takes=takes)
            case _Edge(sign):
                return self._new(then, edge=sign)
            case _Sequence(members):
                for member in reversed(members):
                    then = self._build(member, then)
                return then
            case _Either(branches):
                return self._new(*(self._build(branch, then) for branch in branches))
            case _Repeated():
                return self._build_repeated(part, then)

    def _build_repeated(self, repeated: _Repeated, then: int) -> int:
        if repeated.most is None:
            loop = self._new(then)
            self._states[loop].leads_to.append(self._build(repeated.part, loop))
            then = loop
        else:
            end = then
            for _ in range(repeated.most - repeated.least):
                then = self._new(end, self._build(repeated.part, then))
        for _ in range(repeated.least):
            then = self._build(repeated.part, then)
        return then


class _PatternParser:
    """Reads the text of a pattern into its parts."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._depth = 0

    def whole(self) -> _Part:
        part = self._either()
        if self._at < len(self._text):
            self._refuse(tr("A closing bracket has no opening one."))
        return part

    def _either(self) -> _Part:
        self._depth += 1
        if self._depth > 20:
            self._refuse(tr("Brackets are more than 20 deep."))
        branches = [self._sequence()]
        while self._taken("|"):
            branches.append(self._sequence())
        self._depth -= 1
        return branches[0] if len(branches) == 1 else _Either(tuple(branches))

    def _sequence(self) -> _Part:
        members: list[_Part] = []
        while self._at < len(self._text) and self._text[self._at] not in "|)":
            members.append(self._repeats(self._single()))
        return _Sequence(tuple(members))

    def _repeats(self, part: _Part) -> _Part:
        bounds = self._bounds()
        if bounds is None:
            return part
        self._taken("?")  # "as few as possible" means the same when the whole text must fit
        if isinstance(part, _Edge) or self._bounds() is not None:
            self._refuse(tr("A repeat sign has nothing to repeat."))
        return _Repeated(part, *bounds)

    def _bounds(self) -> tuple[int, int | None] | None:
        for sign, bounds in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self._taken(sign):
                return bounds
        count = _COUNT.match(self._text, self._at)
        if count is None:
            return None
        least = int(count[1])
        most = (int(count[3]) if count[3] else None) if count[2] else least
        if most is not None and most < least:
            self._refuse(tr("The numbers between { and } are the wrong way round."))
        self._at = count.end()
        return least, most

    def _single(self) -> _Part:
        if self._taken("("):
            if self._text.startswith("?", self._at) and not self._taken("?:"):
                self._refuse("Only (…) and (?:…) can be used, not other brackets with ?.")
            part = self._either()
            if not self._taken(")"):
                self._refuse(tr("An opening bracket is not closed."))
            return part
        for sign in "^$":
            if self._taken(sign):
                return _Edge(sign)
        return self._one()

    def _one(self) -> _One:
        found = _ONE.match(self._text, self._at)
        if found is None:
            self._refuse(tr("This sign has no meaning here. To mean the sign itself, write \\ before it."))
        if _POSIX_CLASS.search(found[0]):
            self._refuse(tr("Names such as [:alpha:] are not used here. Write A-Za-z."))
        try:
            takes = re.compile(found[0], re.ASCII)
        except re.error:
            self._refuse(tr("This set of characters cannot be read."))
        self._at = found.end()
        return _One(takes)

    def _taken(self, sign: str) -> bool:
        if self._text.startswith(sign, self._at):
            self._at += len(sign)
            return True
        return False

    def _refuse(self, message: str) -> NoReturn:
        raise PatternProblem(
            tr("In the pattern, at character {number}: {message}", number=self._at + 1, message=message), self._at
        )
