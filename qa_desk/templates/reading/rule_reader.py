"""The rules a template carries: notes, reasons, clocks, quorums, authority and grading."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from qa_desk.domain import outcomes
from qa_desk.domain.language import tr
from qa_desk.domain.template import (
    AttendanceMark,
    AttendanceRule,
    Basis,
    BasisKind,
    Cap,
    CapLevel,
    Choice,
    EvidenceNeed,
    GradingRules,
    NotApplicableRule,
    NoteRule,
    QuorumRule,
    Scale,
    Threshold,
)
from qa_desk.domain.timescales import Nation, TimescaleRule, Unit
from qa_desk.templates.reading.fields import Fields
from qa_desk.templates.reading.problems import ProblemList, listed
from qa_desk.templates.reading.scale_reader import ScaleSource, standard_scales
from qa_desk.templates.text.strict_yaml import ListNode, MappingNode, TextNode

TIMESCALE_KEYS = ("limit", "unit", "starts", "start_label", "done_label", "day_one", "nation")
ATTENDANCE_KEYS = ("roles", "quorum")
QUORUM_KEYS = ("roles", "minimum", "counts")
BASIS_KEYS = ("kind", "source", "edition")
NOTE_KEYS = ("points", "cannot_judge", "prompts", "limit")
GRADING_KEYS = ("scale", "thresholds", "otherwise", "minimum_answered", "caps")
CAP_KEYS = ("mark", "points", "level", "at_most")

TIME_VERDICTS = (outcomes.IN_TIME, outcomes.LATE)
QUORUM_VERDICTS = (outcomes.QUORATE, outcomes.NOT_QUORATE)

LARGEST_LIMIT = 5_000

NO_NOTE = NoteRule(frozenset(), cannot_judge=False)
"""No answer needs a sentence."""


class DayOne(StrEnum):
    """Which day a clock counts as its first."""

    AFTER_EVENT = "after_event"
    EVENT = "event"


class CapMark(StrEnum):
    """Which questions can hold a grade down."""

    CRITICAL = "critical"
    LIMITING = "limiting"


@dataclass
class Shelf:
    """What questions of one template may refer to, and where everything stands."""

    problems: ProblemList
    scales: dict[str, ScaleSource | None] = field(default_factory=dict)
    embedded: dict[str, ScaleSource | None] | None = None
    choices: dict[str, tuple[Choice, ...]] | None = field(default_factory=dict)
    """None when the lists cannot be read, so that nothing more is said of them."""
    na_reasons: tuple[str, ...] | None = ()
    """Shared reasons for *not applicable*; None when they cannot be read."""
    used: dict[str, Scale] = field(default_factory=dict)
    lines: dict[tuple[str, str], int] = field(default_factory=dict)
    spoilt: set[str] = field(default_factory=set)
    """Questions with a problem of their own: what they lack is no second problem."""

    def scale(self, fields: Fields, key: str) -> ScaleSource | None:
        """The scale named at ``key``: the template's own, else a standard one."""
        name = fields.text(key)
        known = {**self.standard, **self.scales}
        if not name or not fields.is_one_of(key, name, known, "unknown_scale"):
            return None
        source = known[name]
        if source is not None:
            self.used[name] = source.scale
        return source

    @property
    def standard(self) -> Mapping[str, ScaleSource | None]:
        """The standard scales: those written out in the text itself, if it has any, else those of QA Desk."""
        return standard_scales() if self.embedded is None else self.embedded

    def keep_lines(self, name: str, fields: Fields) -> None:
        """Remember where a question and each of its keys stand."""
        self.lines[name, ""] = fields.node.line
        for key in fields.node.entries:
            self.lines[name, key] = fields.line(key)

    def line(self, name: str, key: str = "") -> int:
        """Where a key of a question stands, or the question itself."""
        return self.lines.get((name, key), self.lines.get((name, ""), 0))


def read_note(fields: Fields, own_points: frozenset[str] | None, known: tuple[str, ...] | None) -> NoteRule:
    """When an answer needs a sentence: a list of points, ``never``, or keys. ``known`` None takes any point."""
    node = fields.child("note")
    if node is None:
        return NoteRule(own_points)
    if isinstance(node, TextNode) and node.text == "never":
        return NO_NOTE
    if isinstance(node, ListNode):
        return NoteRule(_points(fields, "note", known))
    inner = Fields.of(node, NOTE_KEYS, tr("The note of {lower}", lower=fields.lower), fields.problems)
    if inner is None:
        return NoteRule(own_points)
    points = _points(inner, "points", known) if inner.has("points") else own_points
    limit = inner.number("limit", 0, 1, 20_000)
    return NoteRule(points, inner.flag("cannot_judge", True), inner.words("prompts"), limit)


def _points(fields: Fields, key: str, known: tuple[str, ...] | None) -> frozenset[str]:
    words = fields.words(key)
    return frozenset(word for word in words if known is None or fields.is_one_of(key, word, known, "unknown_point"))


def read_not_applicable(fields: Fields, shared: tuple[str, ...] | None) -> NotApplicableRule:
    """Whether *not applicable* may be chosen: true, false, or reasons of the question's own."""
    node = fields.child("na")
    if node is None:
        return NotApplicableRule()
    own = fields.words("na") if isinstance(node, ListNode) else ()
    if not isinstance(node, ListNode) and not fields.flag("na", False):
        return NotApplicableRule()
    if not own and shared == ():
        fields.add(
            "na_without_reasons",
            "na",
            tr("{what} allows Not applicable but offers no reason for it.", what=fields.what),
        )
    return NotApplicableRule(True, tuple(dict.fromkeys((*own, *(shared or ())))))


def read_basis(fields: Fields) -> Basis | None:
    """The authority of a question; statutory only with a source."""
    node = fields.child("basis")
    if node is None:
        return None
    if isinstance(node, TextNode):
        basis = Basis(fields.word("basis", BasisKind, BasisKind.PRACTICE))
    else:
        inner = Fields.of(node, BASIS_KEYS, tr("The basis of {lower}", lower=fields.lower), fields.problems)
        if inner is None or not inner.need("kind"):
            return None
        kind = inner.word("kind", BasisKind, BasisKind.PRACTICE)
        basis = Basis(kind, inner.text("source"), inner.text("edition"))
    if basis.kind is BasisKind.STATUTORY and not basis.source:
        fields.add(
            "statutory_without_source",
            "basis",
            tr("{what} says it is statutory but names no source.", what=fields.what),
        )
    return basis


def read_evidence(fields: Fields, *, always: bool) -> EvidenceNeed:
    """When a record reference is needed; critical and limiting questions always need one unless they say not."""
    return fields.word("evidence", EvidenceNeed, EvidenceNeed.ALWAYS if always else EvidenceNeed.NEVER)


def read_timescale(fields: Fields, *, computed: bool) -> TimescaleRule | None:
    """The clock of a timescale question; one that is ``computed`` asks for no date, so others must start it."""
    inner = Fields.of(
        fields.child("timescale"), TIMESCALE_KEYS, tr("The timescale of {lower}", lower=fields.lower), fields.problems
    )
    if inner is None or not inner.need("limit", "unit"):
        return None
    if computed and not inner.has("starts"):
        message = tr(
            "{what} is worked out, so its clock needs a date of another question to start from.", what=fields.what
        )
        fields.add("computed_without_start", "timescale", message)
    return TimescaleRule(
        inner.number("limit", 1, 0, LARGEST_LIMIT),
        inner.word("unit", Unit, Unit.WORKING_DAYS),
        inner.words("starts"),
        inner.text("start_label"),
        inner.text("done_label"),
        inner.word("day_one", DayOne, DayOne.AFTER_EVENT) is DayOne.EVENT,
        inner.word("nation", Nation, Nation.ENGLAND_AND_WALES) if inner.has("nation") else None,
    )


def read_attendance(fields: Fields) -> AttendanceRule | None:
    """The grid of an attendance question and its quorum."""
    inner = Fields.of(
        fields.child("attendance"), ATTENDANCE_KEYS, tr("The grid of {lower}", lower=fields.lower), fields.problems
    )
    if inner is None or not inner.need("roles", "quorum"):
        return None
    roles = tuple(
        Choice(value, label) for value, label in inner.pairs("roles", tr("The roles of {lower}", lower=fields.lower))
    )
    rule = Fields.of(
        inner.child("quorum"), QUORUM_KEYS, tr("The quorum of {lower}", lower=fields.lower), fields.problems
    )
    if rule is None:
        return None
    known = [role.value for role in roles]
    needed = tuple(r for r in rule.words("roles") if rule.is_one_of("roles", r, known, "quorum_role_unknown"))
    minimum = rule.number("minimum", 0, 0, 100)
    if minimum > len(roles):
        message = tr(
            "{what} needs {minimum}, but the grid has {count} roles.", what=rule.what, minimum=minimum, count=len(roles)
        )
        rule.add("quorum_minimum_too_high", "minimum", message)
    marks = [mark.value for mark in AttendanceMark]
    counts = tuple(AttendanceMark(word) for word in rule.words("counts") if rule.is_one_of("counts", word, marks))
    return AttendanceRule(roles, QuorumRule(needed, minimum, counts or (AttendanceMark.ATTENDED,)))


def read_grading(fields: Fields, shelf: Shelf) -> GradingRules | None:
    """How grades are suggested."""
    inner = Fields.of(fields.child("grading"), GRADING_KEYS, tr("The grading"), fields.problems)
    if inner is None or not inner.need("scale", "thresholds", "otherwise"):
        return None
    source = shelf.scale(inner, "scale")
    if source is None:
        return None
    scale = source.scale
    otherwise = inner.text("otherwise")
    known = [point.value for point in scale.points]
    inner.is_one_of("otherwise", otherwise, known, "unknown_point")
    thresholds = _thresholds(inner, scale, otherwise)
    caps = tuple(
        cap for member in inner.members("caps", "caps") if (cap := _cap(member, scale, fields.problems)) is not None
    )
    return GradingRules(scale, thresholds, otherwise, inner.number("minimum_answered", 60, 0, 100), caps)


def _thresholds(fields: Fields, scale: Scale, otherwise: str) -> tuple[Threshold, ...]:
    inner = Fields.of(
        fields.child("thresholds"),
        [point.value for point in scale.points],
        tr("The list of thresholds"),
        fields.problems,
    )
    if inner is None:
        return ()
    known = [key for key in inner.node.entries if key in {point.value for point in scale.points}]
    before = len(fields.problems)
    found = tuple(Threshold(key, inner.number(key, 0, 0, 100)) for key in known)
    if len(fields.problems) > before:
        return found
    ranks = [scale.rank(step.point) for step in found]
    shares = [step.at_least for step in found]
    if otherwise in {point.value for point in scale.points}:
        ranks.append(scale.rank(otherwise))
    if not _falls(ranks) or not _falls(shares):
        told = listed(f"{step.point} {step.at_least}" for step in found)
        fields.add(
            "threshold_order",
            "thresholds",
            tr("The thresholds {told}, then {otherwise}, do not fall.", told=told, otherwise=otherwise),
        )
    return found


def _falls(numbers: list[int]) -> bool:
    return all(first > second for first, second in pairwise(numbers))


def _cap(node: object, scale: Scale, problems: ProblemList) -> Cap | None:
    if not isinstance(node, MappingNode):
        line = node.line if isinstance(node, TextNode | ListNode) else 0
        problems.add("wrong_kind", line, tr("A cap is written as keys and values, one to a line."))
        return None
    fields = Fields(node, CAP_KEYS, tr("This cap"), problems)
    if not fields.need("mark", "points", "level", "at_most"):
        return None
    at_most = fields.text("at_most")
    mark = fields.word("mark", CapMark, CapMark.CRITICAL)
    level = fields.word("level", CapLevel, CapLevel.SECTION)
    if not fields.is_one_of("at_most", at_most, [point.value for point in scale.points], "unknown_point"):
        return None
    return Cap(mark.value, frozenset(fields.words("points")), level, at_most)
