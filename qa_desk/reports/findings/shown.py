"""The findings as a reader may see them: every count of every part goes through one table before anything is told.

One table for all, because parts share their totals: a report and a workbook made by the same rule hide the same counts,
so that nobody learns from two files what neither tells.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import reduce

from qa_desk.domain.disclosure import Hidden, Key, LinkedCounts, ShownCounts, SmallNumbersRule, SumOf, Token
from qa_desk.domain.disclosure.tally import ALL, FINE, GRADED, REST, WITHOUT, ShownLine, ShownTally, TallyPlaces
from qa_desk.domain.findings import Findings, Tally
from qa_desk.domain.findings.groups import Group, Grouping
from qa_desk.domain.findings.table import CountLine, grade_lines, question_lines
from qa_desk.domain.findings.words import SMALL_GROUP, areas_tally
from qa_desk.domain.template import Scale
from qa_desk.reports.disclosure import NotProtected, hide
from qa_desk.reports.findings.counted import Counted, SuggestedGrades
from qa_desk.reports.findings.shown_voices import ShownVoices, linked_voices, shown_voices

OWN = "own "
HEADLINE = 100
"""What a count of the headline is worth in counts of groups: it is hidden when nothing else helps."""


@dataclass(frozen=True)
class ShownGroup:
    """The cases with one value of an attribute: how many, how many have a grade, and how many of those are fine."""

    value: str
    subjects: Token
    graded: Token
    fine: Token

    @property
    def is_small(self) -> bool:
        """Whether it is too small to be compared, or hidden."""
        return isinstance(self.subjects, Hidden) or self.subjects.count < SMALL_GROUP


@dataclass(frozen=True)
class ShownGrouping:
    """All groups of one attribute, in the order of their values."""

    title: str
    groups: tuple[ShownGroup, ...]


@dataclass(frozen=True)
class ShownSuggested:
    """What the rules of the template would have graded, beside the own grades of the same returns."""

    counts: Mapping[str, Token]
    same: Token
    compared: Token


@dataclass(frozen=True)
class ShownFindings:
    """What may be told of one audit. ``found`` is for what is no count of grades: the template, states, who met.

    ``questions`` stand weakest first as far as that is shown, then those with a hidden share in the order of the form:
    a place among the others would tell nearly as much as the number. ``whole`` names what is hidden as a whole,
    ``left_out`` the attributes whose groups are not told of at all.
    """

    found: Findings
    rule: SmallNumbersRule
    grades: tuple[ShownLine, ...]
    questions: tuple[ShownLine, ...]
    areas: ShownTally | None
    own_areas: ShownTally | None
    previous_areas: ShownTally | None
    groupings: tuple[ShownGrouping, ...] = ()
    suggested: ShownSuggested | None = None
    voices: tuple[ShownVoices, ...] = ()
    whole: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def overall(self) -> ShownLine | None:
        """The grade of the whole, where the template asks for one."""
        return next((line for line in self.grades if not line.section), None)

    @property
    def sections(self) -> tuple[ShownLine, ...]:
        """The grades of sections, in the order of the form."""
        return tuple(line for line in self.grades if line.section)


def linked_counts(counted: Counted) -> LinkedCounts:
    """Every count that the findings tell, with every sum that ties it to others."""
    return _Places(counted).linked()


def shown_findings(counted: Counted, rule: SmallNumbersRule) -> ShownFindings:
    """Hide what the rule hides. Raises NotProtected where so few were counted that nothing helps.

    Groups are told of where the headline stays as it is without them: what all cases show goes before what some do.
    """
    places = _Places(counted)
    if not rule.hides:
        return places.read(hide(places.linked(), rule))
    places = _Places(replace(counted, groupings=()))
    shown, told, left_out = hide(places.linked(), rule), list[Grouping](), list[str]()
    for grouping in counted.groupings:
        with_group = _Places(replace(counted, groupings=(*told, grouping)))
        try:
            shown_too = hide(with_group.linked(), rule)
        except NotProtected:
            left_out.append(grouping.title)
            continue
        if with_group.headline(shown_too) == with_group.headline(shown):
            places, shown = with_group, shown_too
            told.append(grouping)
        else:
            left_out.append(grouping.title)
    return replace(places.read(shown), left_out=tuple(left_out))


class _Places:
    """Where each count of the findings stands in the one table."""

    def __init__(self, counted: Counted) -> None:
        self._counted, found = counted, counted.found
        self._lines = (*grade_lines(found), *question_lines(found))
        self._shown = {line.question: TallyPlaces(("line", line.question), line.tally) for line in self._lines}
        self._own = {
            line.question: TallyPlaces((OWN, line.question), line.own) for line in self._lines if line.own is not None
        }
        # Told only where there is no grade of the whole; what is told nowhere must not make others hide.
        is_by_area = found.overall is None
        self._areas = _places("areas", areas_tally(found) if is_by_area else None)
        own_areas = _places("own areas", areas_tally(found, own=True) if is_by_area else None)
        self._own_areas = own_areas if found.panel_met else self._areas
        self._before = _places("areas the time before", found.previous_areas if is_by_area else None)

    def linked(self) -> LinkedCounts:
        """Every count with every sum that ties it to others."""
        return reduce(LinkedCounts.beside, self._parts(), LinkedCounts({}))

    def _parts(self) -> Iterator[LinkedCounts]:
        for line in self._lines:
            is_headline = not line.number and not line.section
            yield self._of_tally(self._shown[line.question], line.label, HEADLINE if is_headline else 1)
            if line.question in self._own:
                yield self._of_tally(self._own[line.question], f"{line.label}, own grades")
        yield from self._of_areas()
        for grouping in self._counted.groupings:
            yield from self._of_groups(grouping)
        if self._counted.suggested is not None:
            yield _suggested_counts(self._counted.suggested)
        for one in self._counted.voices:
            yield linked_voices(one)

    def _of_tally(self, places: TallyPlaces, block: str, worth: int = 1) -> LinkedCounts:
        """How many cases there are is no secret: it stands on every cover."""
        found, every = self._counted.found, places.counts()[(*places.prefix, ALL)]
        return places.linked(block, is_known=every in (found.subjects, found.signed_off), worth=worth)

    def _of_areas(self) -> Iterator[LinkedCounts]:
        found = self._counted.found
        if self._before is not None:
            yield self._before.linked("All areas, the time before")
        for places, own in dict.fromkeys(((self._areas, False), (self._own_areas, found.panel_met))):
            if places is None:
                continue
            yield places.linked("All areas, own grades" if own else "All areas", worth=HEADLINE)
            sections = [line for line in grade_lines(found) if line.section]
            beside = [self._own_or_shown(line.question) if own else self._shown[line.question] for line in sections]
            every = {key: count for one in beside for key, count in one.counts().items()}
            yield _sums(places.counts(), every, {
                key: [(*one.prefix, *key[len(places.prefix) :]) for one in beside] for key in places.parts()
            })  # fmt: skip

    def _own_or_shown(self, question: str) -> TallyPlaces:
        """Own grades; those of a line that moderation did not change stand where the agreed ones do."""
        return self._own.get(question, self._shown[question])

    def _of_groups(self, grouping: Grouping) -> Iterator[LinkedCounts]:
        whole = self._counted.found.template.grade_question(None)
        if whole is None or whole.name not in self._shown:
            return
        overall = self._shown[whole.name]
        groups = [_group_counts(grouping.title, group, overall.tally.scale) for group in grouping.groups]
        for group, counts in zip(grouping.groups, groups, strict=True):
            block = f"{grouping.title}: {group.value}"
            at = ("group", grouping.title, group.value)
            sums = (
                SumOf((*at, ALL), ((*at, GRADED), (*at, WITHOUT))),
                SumOf((*at, GRADED), ((*at, FINE), (*at, REST))),
            )
            yield LinkedCounts(counts, sums, blocks=dict.fromkeys(counts, block))
        every = {key: count for counts in groups for key, count in counts.items()}
        for places in dict.fromkeys((overall, self._own_or_shown(whole.name))):
            totals = {FINE: places.fine, REST: places.rest, WITHOUT: (*places.prefix, WITHOUT)}
            yield _sums(places.counts(), every, {
                key: [one for one in every if one[-1] == name] for name, key in totals.items()
            })  # fmt: skip

    def headline(self, shown: ShownCounts) -> frozenset[Key]:
        """What is hidden of the grade of the whole."""
        whole = self._counted.found.template.grade_question(None)
        return frozenset(key for key in shown.hidden if whole is not None and key[1:2] == (whole.name,))

    def read(self, shown: ShownCounts) -> ShownFindings:
        """The findings with a token for each count."""
        found, tokens = self._counted.found, shown.tokens
        lines = {line.question: self._line(line, tokens) for line in self._lines}
        questions = tuple(lines[line.question] for line in question_lines(found))
        if shown.rule.hides:
            questions = _in_shown_order(questions, [one.question.name for one in found.questions])
        return ShownFindings(
            found,
            shown.rule,
            tuple(lines[line.question] for line in grade_lines(found)),
            questions,
            _read(self._areas, tokens),
            _read(self._own_areas, tokens),
            _read(self._before, tokens),
            tuple(_grouping(one, tokens) for one in self._counted.groupings),
            _suggested(self._counted.suggested, tokens),
            tuple(shown_voices(one, tokens, hides=shown.rule.hides) for one in self._counted.voices),
            shown.whole,
        )

    def _line(self, line: CountLine, tokens: Mapping[Key, Token]) -> ShownLine:
        own = self._own.get(line.question)
        return ShownLine(
            line.question,
            line.number,
            line.section,
            line.title,
            self._shown[line.question].read(tokens),
            own.read(tokens) if own else None,
        )


def _grouping(grouping: Grouping, tokens: Mapping[Key, Token]) -> ShownGrouping:
    groups = []
    for group in grouping.groups:
        at = ("group", grouping.title, group.value)
        groups.append(ShownGroup(group.value, *(tokens[(*at, place)] for place in (ALL, GRADED, FINE))))
    return ShownGrouping(grouping.title, tuple(groups))


def _group_counts(title: str, group: Group, scale: Scale) -> dict[Key, int]:
    """All that is told of a group: its single grades are told of none."""
    fine, graded = group.fine(scale), group.graded
    told = {ALL: group.subjects, GRADED: graded, WITHOUT: group.subjects - graded, FINE: fine, REST: graded - fine}
    return {("group", title, group.value, place): count for place, count in told.items()}


def _places(name: str, tally: Tally | None) -> TallyPlaces | None:
    return None if tally is None else TallyPlaces((name,), tally)


def _read(places: TallyPlaces | None, tokens: Mapping[Key, Token]) -> ShownTally | None:
    return None if places is None else places.read(tokens)


def _sums(whole: Mapping[Key, int], parts: Mapping[Key, int], ties: Mapping[Key, list[Key]]) -> LinkedCounts:
    """Each count of the whole as the sum of its parts where it is that: only then it says something of them."""
    sums = tuple(
        SumOf(total, tuple(keys)) for total, keys in ties.items() if sum(map(parts.__getitem__, keys)) == whole[total]
    )
    counts = {**whole, **parts}
    return LinkedCounts({key: counts[key] for one in sums for key in (one.total, *one.parts)}, sums)


def _suggested_counts(suggested: SuggestedGrades) -> LinkedCounts:
    counts: dict[Key, int] = {("suggested", point): count for point, count in suggested.counts}
    points = tuple(counts)
    compared, same, differ = ("suggested grades",), ("suggested grades", "same"), ("suggested grades", "not the same")
    counts |= {compared: suggested.compared, same: suggested.same, differ: suggested.compared - suggested.same}
    sums = (SumOf(compared, points), SumOf(compared, (same, differ)))
    return LinkedCounts(counts, sums, blocks=dict.fromkeys(counts, "Suggested grades"))


def _suggested(suggested: SuggestedGrades | None, tokens: Mapping[Key, Token]) -> ShownSuggested | None:
    if suggested is None:
        return None
    counts = {point: tokens["suggested", point] for point, _ in suggested.counts}
    return ShownSuggested(counts, tokens["suggested grades", "same"], tokens[("suggested grades",)])


def _in_shown_order(lines: tuple[ShownLine, ...], form: list[str]) -> tuple[ShownLine, ...]:
    """Weakest first by what is shown; then those whose share is hidden; then those nobody graded."""

    def order(line: ShownLine) -> tuple[int, float, float, int]:
        tally, place = line.tally, form.index(line.question)
        if tally.share is None:
            return (2 if str(tally.graded) == "0" else 1, 0.0, 0.0, place)
        fine, graded = tally.share
        serious = tally.as_counts[tally.scale.worst_first[0].value]
        return (0, fine / graded, 0.0 if isinstance(serious, Hidden) else -serious.count / graded, place)

    return tuple(sorted(lines, key=order))
