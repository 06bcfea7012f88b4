"""The findings as a reader may see them: every count of every part goes through one table before anything is told.

One table for all, because parts share their totals: a report and a workbook made by the same rule hide the same counts,
so that nobody learns from two files what neither tells.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import reduce

from qa_desk.domain.disclosure import Hidden, Key, LinkedCounts, ShownCounts, SmallNumbersRule, SumOf, Token
from qa_desk.domain.disclosure.tally import ALL, GRADED, WITHOUT, ShownLine, ShownTally, TallyPlaces
from qa_desk.domain.findings import Findings, Tally
from qa_desk.domain.findings.groups import Group, Grouping
from qa_desk.domain.findings.table import CountLine, grade_lines, question_lines
from qa_desk.domain.findings.words import SMALL_GROUP, areas_tally
from qa_desk.domain.voices.counts import ItemCount, VoiceCount
from qa_desk.domain.voices.forms import VoiceForm, VoiceQuestion
from qa_desk.reports.disclosure import hide
from qa_desk.reports.findings.counted import Counted, SuggestedGrades

OWN = "own "


@dataclass(frozen=True)
class ShownGroup:
    """The cases with one value of an attribute."""

    value: str
    subjects: Token
    overall: ShownTally

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
class ShownItem:
    """How one question put to people was answered."""

    question: VoiceQuestion
    counts: tuple[tuple[str, Token], ...]
    answered: Token
    is_small: bool


@dataclass(frozen=True)
class ShownVoices:
    """Everything that was said on one form."""

    form: VoiceForm
    voices: Token
    items: tuple[ShownItem, ...]
    strengths: Token
    concerns: Token
    is_small: bool


@dataclass(frozen=True)
class ShownFindings:
    """What may be told of one audit. ``found`` is for what is no count of grades: the template, states, who met.

    ``questions`` stand weakest first as far as that is shown, then those with a hidden share in the order of the form:
    a place among the others would tell nearly as much as the number. ``whole`` names what is hidden as a whole.
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

    @property
    def overall(self) -> ShownLine | None:
        """The grade of the whole, where the template asks for one."""
        return next((line for line in self.grades if not line.section), None)

    @property
    def sections(self) -> tuple[ShownLine, ...]:
        """The grades of sections, in the order of the form."""
        return tuple(line for line in self.grades if line.section)


def shown_findings(counted: Counted, rule: SmallNumbersRule) -> ShownFindings:
    """Hide what the rule hides. Raises NotProtected where so few were counted that nothing helps."""
    places = _Places(counted)
    shown = hide(places.linked(), rule)
    return places.read(shown)


class _Places:
    """Where each count of the findings stands in the one table."""

    def __init__(self, counted: Counted) -> None:
        self._counted, found = counted, counted.found
        self._lines = (*grade_lines(found), *question_lines(found))
        self._shown = {line.question: TallyPlaces(("line", line.question), line.tally) for line in self._lines}
        self._own = {
            line.question: TallyPlaces((OWN, line.question), line.own) for line in self._lines if line.own is not None
        }
        self._areas = _places("areas", areas_tally(found))
        self._own_areas = _places("own areas", areas_tally(found, own=True)) if found.panel_met else self._areas
        self._before = _places("areas the time before", found.previous_areas)
        self._groups = {
            (grouping.title, group.value): TallyPlaces(("group", grouping.title, group.value), _tally(group, found))
            for grouping in counted.groupings
            for group in grouping.groups
        }

    def linked(self) -> LinkedCounts:
        """Every count with every sum that ties it to others."""
        return reduce(LinkedCounts.beside, self._parts(), LinkedCounts({}))

    def _parts(self) -> Iterator[LinkedCounts]:
        for line in self._lines:
            yield self._of_tally(self._shown[line.question], line.label)
            if line.question in self._own:
                yield self._of_tally(self._own[line.question], f"{line.label}, own grades")
        yield from self._of_areas()
        for grouping in self._counted.groupings:
            yield from self._of_groups(grouping)
        if self._counted.suggested is not None:
            yield _suggested_counts(self._counted.suggested)
        for one in self._counted.voices:
            yield _voice_counts(one)

    def _of_tally(self, places: TallyPlaces, block: str) -> LinkedCounts:
        """How many cases there are is no secret: it stands on every cover."""
        found, every = self._counted.found, places.counts()[(*places.prefix, ALL)]
        return places.linked(block, is_known=every in (found.subjects, found.signed_off))

    def _of_areas(self) -> Iterator[LinkedCounts]:
        found = self._counted.found
        if self._before is not None:
            yield self._before.linked("All areas, the time before")
        for places, own in dict.fromkeys(((self._areas, False), (self._own_areas, found.panel_met))):
            if places is None:
                continue
            yield places.linked("All areas, own grades" if own else "All areas")
            sections = [line for line in grade_lines(found) if line.section]
            beside = [self._own_or_shown(line.question) if own else self._shown[line.question] for line in sections]
            yield _sums(places, beside)

    def _own_or_shown(self, question: str) -> TallyPlaces:
        """Own grades; those of a line that moderation did not change stand where the agreed ones do."""
        return self._own.get(question, self._shown[question])

    def _of_groups(self, grouping: Grouping) -> Iterator[LinkedCounts]:
        found = self._counted.found
        groups = [self._groups[grouping.title, group.value] for group in grouping.groups]
        for group, places in zip(grouping.groups, groups, strict=True):
            yield places.linked(f"{grouping.title}: {group.value}")
        whole = found.template.grade_question(None)
        if whole is None or whole.name not in self._shown:
            return
        for overall in dict.fromkeys((self._shown[whole.name], self._own_or_shown(whole.name))):
            yield _sums(overall, groups, WITHOUT)

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
            tuple(self._grouping(one, tokens) for one in self._counted.groupings),
            _suggested(self._counted.suggested, tokens),
            tuple(_voices(one, tokens) for one in self._counted.voices),
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

    def _grouping(self, grouping: Grouping, tokens: Mapping[Key, Token]) -> ShownGrouping:
        groups = []
        for group in grouping.groups:
            places = self._groups[grouping.title, group.value]
            groups.append(ShownGroup(group.value, tokens[(*places.prefix, ALL)], places.read(tokens)))
        return ShownGrouping(grouping.title, tuple(groups))


def _places(name: str, tally: Tally | None) -> TallyPlaces | None:
    return None if tally is None else TallyPlaces((name,), tally)


def _read(places: TallyPlaces | None, tokens: Mapping[Key, Token]) -> ShownTally | None:
    return None if places is None else places.read(tokens)


def _tally(group: Group, found: Findings) -> Tally:
    """The grades of a group; what kind of no grade the others got is told of no group."""
    if found.overall is None:
        raise ValueError("groups are made of overall grades, and there are none")
    return Tally(found.overall.scale, group.counts, not_answered=group.subjects - group.graded)


def _sums(whole: TallyPlaces, parts: list[TallyPlaces], *more: str) -> LinkedCounts:
    """The whole as the sum of the parts, place by place, where it is that: only then it says something of them."""
    counts = whole.counts() | {key: count for one in parts for key, count in one.counts().items()}
    named = [key[len(whole.prefix) :] for key in whole.parts()] + [(name,) for name in more]
    sums = tuple(
        SumOf((*whole.prefix, *place), tuple((*one.prefix, *place) for one in parts))
        for place in named
        if sum(counts[(*one.prefix, *place)] for one in parts) == counts[(*whole.prefix, *place)]
    )
    keys = dict.fromkeys(key for one in sums for key in (one.total, *one.parts))
    return LinkedCounts({key: counts[key] for key in keys}, sums)


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


def _voice_counts(one: VoiceCount) -> LinkedCounts:
    """Everybody who spoke either answered a question with choices or left it out."""
    at: Key = ("voices", one.form.name)
    counts: dict[Key, int] = {at: one.voices, (*at, "strengths"): one.strengths, (*at, "concerns"): one.concerns}
    sums, blocks = [], dict.fromkeys(counts, one.form.title)
    for item in one.items:
        place = (*at, item.question.name)
        answered, silent = (*place, GRADED), (*place, WITHOUT)
        given: dict[Key, int] = {(*place, "choice", value): count for value, count in item.counts}
        counts |= {**given, answered: item.answered, silent: one.voices - item.answered}
        sums += [SumOf(answered, tuple(given)), SumOf(at, (answered, silent))]
        blocks |= dict.fromkeys((*given, answered, silent), f"{one.form.title}: {item.question.label}")
    return LinkedCounts(counts, tuple(sums), blocks=blocks)


def _voices(one: VoiceCount, tokens: Mapping[Key, Token]) -> ShownVoices:
    at: Key = ("voices", one.form.name)
    items = tuple(_item(at, item, tokens) for item in one.items)
    strengths, concerns = tokens[(*at, "strengths")], tokens[(*at, "concerns")]
    return ShownVoices(one.form, tokens[at], items, strengths, concerns, one.is_small)


def _item(at: Key, item: ItemCount, tokens: Mapping[Key, Token]) -> ShownItem:
    place = (*at, item.question.name)
    counts = tuple((value, tokens[(*place, "choice", value)]) for value, _ in item.counts)
    return ShownItem(item.question, counts, tokens[(*place, GRADED)], item.is_small)


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
