"""Scales: those a template defines, and the standard ones it may name."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from qa_desk.domain import outcomes
from qa_desk.domain.language import tr
from qa_desk.domain.template import Point, Scale, Shape
from qa_desk.domain.tones import TONES
from qa_desk.templates.reading.fields import LONGEST_TEXT, Fields
from qa_desk.templates.reading.problems import ProblemList
from qa_desk.templates.text.strict_yaml import MappingNode, YamlNode, read_yaml

STANDARD_SCALES_FILE = Path(__file__).with_name("standard_scales.yaml")

FEWEST_POINTS, MOST_POINTS = 2, 8
KEYS = "01234567"
RESERVED_VALUES = outcomes.NO_GRADE

SCALE_KEYS = ("label", "direction", "note", "points")
POINT_KEYS = ("name", "label", "letter", "key", "shape", "tone", "score", "descriptor")

_TONES = {
    Shape.STAR: "outstanding",
    Shape.CIRCLE: "good",
    Shape.TRIANGLE: "requires_improvement",
    Shape.SQUARE: "inadequate",
}


class Direction(StrEnum):
    """Which end of a scale is printed first."""

    BEST_FIRST = "best_first"
    WORST_FIRST = "worst_first"


@dataclass(frozen=True)
class ScaleSource:
    """A scale as written: with the points that ask for a sentence, when it says so itself."""

    scale: Scale
    note_points: frozenset[str] | None
    line: int


def read_scales(node: YamlNode | None, problems: ProblemList) -> dict[str, ScaleSource | None]:
    """The scales of a ``scales:`` mapping by name; None for one that is there but cannot be used."""
    names = Fields.of(node, node.entries if isinstance(node, MappingNode) else (), tr("The list of scales"), problems)
    if names is None:
        return {}
    return {name: _read_scale(name, names, problems) for name in names.node.entries}


@cache
def standard_scales() -> dict[str, ScaleSource]:
    """The scales every template may name without defining them."""
    problems = ProblemList()
    scales = read_scales(read_yaml(STANDARD_SCALES_FILE.read_text(encoding="utf-8"), problems), problems)
    if problems:
        raise RuntimeError(f"{STANDARD_SCALES_FILE.name}: {problems.in_order()[0].message}")
    return {name: source for name, source in scales.items() if source is not None}


def _read_scale(name: str, names: Fields, problems: ProblemList) -> ScaleSource | None:
    what = tr("Scale “{name}”", name=name)
    fields = Fields.of(names.child(name), SCALE_KEYS, what, problems)
    if fields is None or not fields.need("label", "points"):
        return None
    before = len(problems)
    label = fields.text("label")
    best_first = fields.word("direction", Direction, Direction.BEST_FIRST) is Direction.BEST_FIRST
    members = fields.members("points", "points")
    points = tuple(_read_point(member, place, name, problems) for place, member in enumerate(members))
    _check_points(fields, tuple(zip(points, (member.line for member in members), strict=True)))
    note = frozenset(fields.words("note")) if fields.has("note") else None
    for value in sorted(note or ()):
        fields.is_one_of("note", value, [point.value for point in points], "unknown_point")
    if len(problems) > before:
        return None
    return ScaleSource(Scale(name, label, points, best_first), note, names.line(name))


def usual_tone(shape: Shape, place: int) -> str:
    """The tone of a point that names none, ``place`` counting from 0."""
    return _TONES.get(shape, f"level_{min(place, 5)}")


_NO_POINT = Point("", "", "", "", Shape.LEVEL, "level_0")


def _read_point(node: YamlNode, place: int, scale: str, problems: ProblemList) -> Point:
    what = tr("Point {number} of scale “{scale}”", number=place + 1, scale=scale)
    fields = Fields.of(node, POINT_KEYS, what, problems)
    if fields is None or not fields.need("name", "label", "letter", "shape"):
        return _NO_POINT
    value = fields.text("name", 60)
    if value in RESERVED_VALUES:
        fields.add("reserved_value", "name", tr("{what} is called “{value}”.", what=what, value=value))
    shape = fields.word("shape", Shape, Shape.LEVEL)
    tone = fields.text("tone") or usual_tone(shape, place)
    fields.is_one_of("tone", tone, TONES)
    score = fields.number("score", 0, 0, 100) if fields.has("score") else None
    key = fields.text("key", 1) or str(place + 1)
    return Point(
        value, fields.text("label", 60), fields.text("letter", 3), key, shape, tone, score,
        fields.text("descriptor", LONGEST_TEXT),
    )  # fmt: skip


def _check_size(fields: Fields, points: tuple[tuple[Point, int], ...]) -> None:
    if not FEWEST_POINTS <= len(points) <= MOST_POINTS:
        message = tr(
            "{what} has {count} points; {FEWEST_POINTS} to {MOST_POINTS} can be used.",
            what=fields.what,
            count=len(points),
            FEWEST_POINTS=FEWEST_POINTS,
            MOST_POINTS=MOST_POINTS,
        )
        fields.add("scale_size", "points", message)


def _check_points(fields: Fields, points: tuple[tuple[Point, int], ...]) -> None:
    what = fields.what
    _check_size(fields, points)
    values: set[str] = set()
    keys: dict[str, str] = {}
    letters: dict[str, str] = {}
    for point, line in points:
        if point is _NO_POINT:
            continue
        if point.value in values:
            fields.problems.add(
                "duplicate_point", line, tr("{what} has two points called “{value}”.", what=what, value=point.value)
            )
        values.add(point.value)
        if point.key not in KEYS:
            fields.problems.add(
                "scale_key_reserved",
                line,
                tr("{what}: “{label}” has the key “{key}”.", what=what, label=point.label, key=point.key),
            )
        for taken, mark, code, word in (
            (keys, point.key, "scale_key_taken", "key"),
            (letters, point.letter.lower(), "scale_letter_taken", "letter"),
        ):
            if mark in taken:
                message = tr(
                    "{what}: “{taken}” and “{label}” have the same {word}, {upper}.",
                    what=what,
                    taken=taken[mark],
                    label=point.label,
                    word=word,
                    upper=mark.upper(),
                )
                fields.problems.add(code, line, message)
            taken[mark] = point.label
