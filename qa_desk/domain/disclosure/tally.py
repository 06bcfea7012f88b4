"""A tally as it may be told: the same words and shares as of the counts themselves, from tokens alone."""

from collections.abc import Mapping
from dataclasses import dataclass

from qa_desk.domain.disclosure.counts import Key, LinkedCounts, SumOf
from qa_desk.domain.disclosure.tokens import Hidden, Shown, Token
from qa_desk.domain.findings.counts import Tally, is_fine
from qa_desk.domain.intervals import Interval, told, wilson
from qa_desk.domain.language import tr
from qa_desk.domain.template import Scale

ALL, GRADED, WITHOUT, FINE, REST = "all", "graded", tr("without a grade"), "fine", tr("not fine")
NO_GRADE_PLACES = (tr("not applicable"), tr("cannot judge"), tr("not answered"), tr("not asked"))


@dataclass(frozen=True)
class ShownTally:
    """How many subjects got each point of one scale, as far as that may be told."""

    scale: Scale
    counts: tuple[tuple[str, Token], ...]
    fine: Token
    graded: Token
    without: Token
    not_applicable: Token
    cannot_judge: Token
    not_answered: Token
    not_asked: Token

    @property
    def as_counts(self) -> dict[str, Token]:
        """Token by point, in the order the scale is printed."""
        return dict(self.counts)

    @property
    def no_grades(self) -> tuple[Token, Token, Token, Token]:
        """The counts of those without a grade, by why, in the order in which tables have them."""
        return (self.not_applicable, self.cannot_judge, self.not_answered, self.not_asked)

    @property
    def is_drawable(self) -> bool:
        """Whether a bar may be drawn: the lengths of one with a hidden part would give that part away."""
        return not any(isinstance(token, Hidden) for _, token in self.counts)

    @property
    def is_exact(self) -> bool:
        """Whether every point is told as it was counted."""
        return all(isinstance(token, Shown) for _, token in self.counts)

    @property
    def share(self) -> tuple[int, int] | None:
        """How many of how many are fine; None where one of the two is hidden or nothing is graded."""
        if isinstance(self.fine, Hidden) or isinstance(self.graded, Hidden) or not self.graded.count:
            return None
        return self.fine.count, self.graded.count

    @property
    def fine_told(self) -> str:
        """ "7 of 25", with a percentage only from 30 subjects on, or "* of 25"."""
        return told_tokens(self.fine, self.graded)

    @property
    def interval(self) -> Interval | None:
        """The 95 % range of the fine share, worked out from what is shown; None where that is hidden."""
        return wilson(*self.share) if self.share else None

    def sentence(self) -> str:
        """ "Outstanding 0, good 7, requires improvement 13, inadequate *." """
        words = ", ".join(f"{self.scale.point(value).label.lower()} {token}" for value, token in self.counts)
        return words[:1].upper() + words[1:] + "."


@dataclass(frozen=True)
class ShownLine:
    """One line of counts as it may be told. ``number`` is empty for the whole and for sections."""

    question: str
    number: str
    section: str
    title: str
    tally: ShownTally
    own: ShownTally | None = None

    @property
    def label(self) -> str:
        """The words beside its bar: "11 Attendance at core groups"."""
        return f"{self.number} {self.title}".strip()

    def count(self, point_label: str) -> Token | None:
        """How many got the point with this label; None when its scale has no such point."""
        counts = {self.tally.scale.point(value).label: token for value, token in self.tally.counts}
        return counts.get(point_label)


def told_tokens(count: Token, of: Token) -> str:
    """A share in words, "7 of 25"; where a part of it is hidden, with the mark in its place and no percentage."""
    if isinstance(of, Hidden):
        return str(of)
    if isinstance(count, Hidden):
        return f"{count} of {of}"
    return told(count.count, of.count)


def as_it_is(tally: Tally) -> ShownTally:
    """A tally of which nothing is hidden."""
    return TallyPlaces((), tally).read({key: Shown(count) for key, count in TallyPlaces((), tally).counts().items()})


@dataclass(frozen=True)
class TallyPlaces:
    """Where the counts of one tally stand among those of a table: ``prefix`` begins every key."""

    prefix: Key
    tally: Tally

    def linked(self, block: str, *, is_known: bool = False, worth: int = 1) -> LinkedCounts:
        """Its counts with their sums. ``is_known`` when everybody knows how many there were in all."""
        points = [value for value, _ in self.tally.counts]
        fine = self._fine_points()
        rest = [value for value in points if value not in fine]
        sums = [
            SumOf(self._at(ALL), (self._at(GRADED), self._at(WITHOUT))),
            SumOf(self._at(GRADED), (self.fine, self.rest)),
            SumOf(self._at(WITHOUT), tuple(map(self._at, NO_GRADE_PLACES))),
        ]
        sums += [
            SumOf(key, tuple(map(self.point, group)))
            for key, group in ((self.fine, fine), (self.rest, rest))
            if len(group) != 1
        ]
        counts = self.counts()
        known = frozenset({self._at(ALL)}) if is_known else frozenset()
        return LinkedCounts(counts, tuple(sums), known, dict.fromkeys(counts, block), dict.fromkeys(counts, worth))

    def counts(self) -> dict[Key, int]:
        """Every count by its key, the sums that are told of it among them."""
        tally = self.tally
        without = (tally.not_applicable, tally.cannot_judge, tally.not_answered, tally.not_asked)
        counts = {self.point(value): count for value, count in tally.counts}
        counts |= {self._at(name): count for name, count in zip(NO_GRADE_PLACES, without, strict=True)}
        counts[self.fine], counts[self.rest] = tally.fine, tally.graded - tally.fine
        counts[self._at(GRADED)], counts[self._at(WITHOUT)] = tally.graded, sum(without)
        counts[self._at(ALL)] = tally.graded + sum(without)
        return counts

    @property
    def fine(self) -> Key:
        """Where the count of all that is fine stands; of one point alone it is that point, which has one place only."""
        fine = self._fine_points()
        return self.point(fine[0]) if len(fine) == 1 else self._at(FINE)

    @property
    def rest(self) -> Key:
        """Where the count of all that is graded and not fine stands."""
        fine = self._fine_points()
        rest = [value for value, _ in self.tally.counts if value not in fine]
        return self.point(rest[0]) if len(rest) == 1 else self._at(REST)

    def point(self, value: str) -> Key:
        """Where the count of one point stands."""
        return (*self.prefix, "point", value)

    def parts(self) -> tuple[Key, ...]:
        """The counts that all others are sums of."""
        return (*(self.point(value) for value, _ in self.tally.counts), *map(self._at, NO_GRADE_PLACES))

    def read(self, tokens: Mapping[Key, Token]) -> ShownTally:
        """The tally with a token for each of its counts."""
        counts = tuple((value, tokens[self.point(value)]) for value, _ in self.tally.counts)
        places = (GRADED, WITHOUT, *NO_GRADE_PLACES)
        return ShownTally(self.tally.scale, counts, tokens[self.fine], *(tokens[self._at(place)] for place in places))

    def _at(self, place: str) -> Key:
        return (*self.prefix, place)

    def _fine_points(self) -> list[str]:
        scale = self.tally.scale
        return [value for value, _ in self.tally.counts if is_fine(scale, scale.point(value))]
