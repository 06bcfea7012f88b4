"""From plain texts straight to a template, without YAML: quick enough to run while a person types."""

from dataclasses import dataclass, field

from qa_desk.domain.template import Template
from qa_desk.templates.loader import TemplateReading, read_root
from qa_desk.templates.reading.problems import ProblemList, TemplateProblem
from qa_desk.templates.text.plain import Plain, PlainMapping, as_mapping, as_text
from qa_desk.templates.text.strict_yaml import ListNode, MappingNode, TextNode, YamlNode


@dataclass(frozen=True)
class PlainPlace:
    """Where something stands: section and question by name, the key, and for lists the number of the member.

    Empty where it does not apply: a problem of the grading rules has neither section nor question.
    """

    section: str = ""
    question: str = ""
    key: str = ""
    inner: tuple[str, ...] = ()
    """What stands below the key: the value of a choice, the number of a point from 0, a key of a rule."""


@dataclass(frozen=True)
class PlainReading:
    """What came of reading plain texts: the template, or every problem with its place."""

    template: Template | None
    problems: tuple[tuple[TemplateProblem, PlainPlace], ...]


def read_plain(plain: PlainMapping) -> PlainReading:
    """Read a template from its plain texts; every problem comes with the place it stands at."""
    nodes = _Nodes()
    root = nodes.mapping(plain, PlainPlace())
    reading: TemplateReading = read_root(root, ProblemList())
    return PlainReading(reading.template, tuple((one, nodes.place(one.line)) for one in reading.problems))


@dataclass
class _Nodes:
    """Builds what the YAML reader would have built, each node on a line of its own that tells its place."""

    places: list[PlainPlace] = field(default_factory=list)

    def place(self, line: int) -> PlainPlace:
        return self.places[line - 1] if 0 < line <= len(self.places) else PlainPlace()

    def mapping(self, plain: PlainMapping, place: PlainPlace) -> MappingNode:
        line = self._line(place)
        entries: dict[str, YamlNode] = {}
        lines: dict[str, int] = {}
        for key, value in plain.items():
            here = _below(place, key)
            lines[key] = self._line(here)
            entries[key] = self._node(value, here)
        return MappingNode(line, entries, lines)

    def _node(self, value: Plain, place: PlainPlace) -> YamlNode:
        if isinstance(value, str):
            return TextNode(len(self.places), value)
        if isinstance(value, dict):
            return self.mapping(value, place)
        line = self._line(place)
        return ListNode(line, tuple(self._member(one, place, number) for number, one in enumerate(value)))

    def _member(self, value: Plain, place: PlainPlace, number: int) -> YamlNode:
        here = _member_of(place, value, number)
        self._line(here)
        return self._node(value, here)

    def _line(self, place: PlainPlace) -> int:
        self.places.append(place)
        return len(self.places)


def _below(place: PlainPlace, key: str) -> PlainPlace:
    if not place.key:
        return PlainPlace(place.section, place.question, key)
    return PlainPlace(place.section, place.question, place.key, (*place.inner, key))


def _member_of(place: PlainPlace, value: Plain, number: int) -> PlainPlace:
    name = as_text(as_mapping(value).get("name")) or str(number)
    if place == PlainPlace(key="sections"):
        return PlainPlace(section=name)
    if place.key == "questions" and not place.inner:  # of a section, or of a repeat
        return PlainPlace(place.section, name)
    return PlainPlace(place.section, place.question, place.key, (*place.inner, str(number)))
