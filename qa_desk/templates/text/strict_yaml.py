"""YAML 1.2 with everything surprising refused: all values are text, every key stands once, nothing refers elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

from qa_desk.templates.reading.problems import ProblemList

LARGEST_BYTES = 1_000_000
DEEPEST = 20
MOST_NODES = 20_000
MOST_KEPT = 24


@dataclass(frozen=True)
class TextNode:
    """A value. Always text: ``no``, ``01`` and ``12:30`` stay as they were typed."""

    line: int
    text: str


@dataclass(frozen=True)
class ListNode:
    """Values one after another."""

    line: int
    members: tuple["YamlNode", ...]


@dataclass(frozen=True)
class MappingNode:
    """Values by key; ``key_lines`` tells where each key stands."""

    line: int
    entries: dict[str, "YamlNode"]
    key_lines: dict[str, int]
    column: int = 0

    def line_of(self, key: str) -> int:
        """Where ``key`` stands, or where the mapping begins when it has no such key."""
        return self.key_lines.get(key, self.line)


YamlNode = TextNode | ListNode | MappingNode


class _Refused(Exception):  # noqa: N818 - stops reading; the problem is in the list already
    """The file cannot be read any further."""


_sound: dict[str, MappingNode] = {}
"""What sound texts were read as, the latest few: parsing is the dearest part of everything done with a template."""


def read_yaml(source: str, problems: ProblemList) -> MappingNode | None:
    """The mapping a template file holds; None, with the problem noted, when it cannot be read."""
    known = _sound.get(source)
    if known is not None:
        return known
    before = len(problems)
    root = _read(source, problems)
    if root is not None and len(problems) == before:
        while len(_sound) >= MOST_KEPT:
            _sound.pop(next(iter(_sound)), None)
        _sound[source] = root
    return root


def _read(source: str, problems: ProblemList) -> MappingNode | None:
    if len(source) > LARGEST_BYTES or len(source.encode("utf-8", "replace")) > LARGEST_BYTES:
        problems.add("too_large", 0, "This file is larger than 1 MB.")
        return None
    try:
        return _Reader(source, problems).mapping()
    except _Refused:
        return None
    except ReaderError as error:
        line = source.count("\n", 0, error.position) + 1
        problems.add("yaml_characters", line, "This line holds a character that YAML does not allow.")
    except MarkedYAMLError as error:
        unclosed = "quoted scalar" in str(error.context)  # the fault is where the quote opens, not where the file ends
        mark = error.context_mark if unclosed else error.problem_mark or error.context_mark
        code = "yaml_characters" if "\\t" in str(error.problem) else "yaml_syntax"
        problems.add(code, mark.line + 1 if mark else 0, "This line cannot be read as YAML.")
    except (YAMLError, ValueError, IndexError, OverflowError):
        problems.add("yaml_syntax", 0, "This file cannot be read as YAML.")
    return None


class _Reader:
    """Builds nodes straight from the parser's events, so that a refusal comes before anything has been built."""

    def __init__(self, source: str, problems: ProblemList) -> None:
        yaml = YAML(typ="safe", pure=True)
        yaml.version = (1, 2)
        self._events: Iterator[Event] = iter(yaml.parse(source))
        self._problems = problems
        self._depth = self._count = 0

    def mapping(self) -> MappingNode | None:
        root: YamlNode | None = None
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                if root is not None:
                    self._refuse("yaml_documents", event, "This file holds more than one document.")
                if event.tags or event.version:
                    self._refuse("yaml_directive", event, "This file holds a line that begins with “%”.")
            elif isinstance(event, DocumentEndEvent):
                if event.explicit:
                    self._refuse("yaml_documents", event, "This line ends the document.")
            elif isinstance(event, MappingStartEvent | SequenceStartEvent | ScalarEvent | AliasEvent):
                root = self._node(event)
                if isinstance(event, MappingStartEvent) and event.flow_style:
                    self._refuse("yaml_one_line", event, "This template is written between { and }.")
        return self._checked_root(root)

    def _checked_root(self, root: YamlNode | None) -> MappingNode | None:
        if isinstance(root, MappingNode):
            return root
        if root is None or (isinstance(root, TextNode) and not root.text.strip()):
            self._problems.add("empty_file", 0, "This file is empty.")
        else:
            self._problems.add("wrong_kind", root.line, "A template begins with keys such as “name: …”.")
        return None

    def _node(self, event: Event) -> YamlNode:
        self._count += 1
        if self._count > MOST_NODES:
            self._refuse("too_many_entries", event, f"This file holds more than {MOST_NODES:,} entries.")
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None) is not None:
            self._refuse("yaml_alias", event, "This line uses “&” or “*” to refer to another place.")
        if getattr(event, "tag", None) is not None:
            self._refuse("yaml_tag", event, "This line tells YAML a type with “!”.")
        if isinstance(event, ScalarEvent):
            return TextNode(_line(event), str(event.value))
        self._depth += 1
        if self._depth > DEEPEST:
            self._refuse("too_deep", event, f"This line is nested more than {DEEPEST} deep.")
        node = self._list(event) if isinstance(event, SequenceStartEvent) else self._entries(event)
        self._depth -= 1
        return node

    def _list(self, start: Event) -> ListNode:
        members: list[YamlNode] = []
        for event in self._events:
            if isinstance(event, SequenceEndEvent):
                break
            members.append(self._node(event))
        return ListNode(_line(start), tuple(members))

    def _entries(self, start: Event) -> MappingNode:
        entries: dict[str, YamlNode] = {}
        lines: dict[str, int] = {}
        for event in self._events:
            if isinstance(event, MappingEndEvent):
                break
            key = self._key(event)
            value = self._node(next(self._events))
            if key in entries:
                message = f"The key “{key}” stands here and on line {lines[key]}."
                self._problems.add("duplicate_key", _line(event), message)
                continue
            if value == TextNode(value.line, ""):
                value = TextNode(_line(event), "")  # the parser places "nothing" after the blank lines that follow
            entries[key], lines[key] = value, _line(event)
        return MappingNode(_line(start), entries, lines, start.start_mark.column)

    def _key(self, event: Event) -> str:
        node = self._node(event)
        if not isinstance(node, TextNode):
            self._refuse("yaml_syntax", event, "A key is a word, not a list or a mapping.")
        elif node.text == "<<":
            self._refuse("yaml_merge", event, "This line merges keys from another place.")
        else:
            return node.text
        raise _Refused

    def _refuse(self, code: str, event: Event, message: str) -> None:
        self._problems.add(code, _line(event), message)
        raise _Refused


def _line(event: Event) -> int:
    return int(event.start_mark.line) + 1
