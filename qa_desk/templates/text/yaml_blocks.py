"""Where everything stands in the text of a template: each key and each member of a list with the lines it takes."""

from dataclasses import dataclass
from functools import lru_cache

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from qa_desk.templates.text.plain import Plain

ODD_LINE_BREAKS = "\x85\u2028\u2029"
"""Characters that YAML readers disagree on, so that lines cannot be counted."""


@dataclass(frozen=True)
class Block:
    """A value, where it begins, and what stands in it when that has lines of its own. Lines count from 0."""

    plain: Plain
    line: int
    column: int
    last_line: int
    last_column: int
    parts: tuple["Part", ...] = ()
    """Empty for a text, and for whatever is written between brackets."""


@dataclass(frozen=True)
class Part:
    """One key of a mapping with its value, or one member of a list (with no key)."""

    key: str
    line: int
    value: Block


@lru_cache(maxsize=4)
def blocks_of(source: str) -> Block | None:
    """The template as blocks; None when its text cannot be told apart by lines."""
    if any(odd in source for odd in ODD_LINE_BREAKS):
        return None
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 2)
    try:
        root = yaml.compose(source)
    except (YAMLError, ValueError):
        return None
    block = _block(root, source.split("\n")) if isinstance(root, MappingNode) else None
    return block if block is not None and block.parts else None


def _block(node: Node, lines: list[str]) -> Block:
    start, end = node.start_mark, node.end_mark
    where = (start.line, start.column, end.line, end.column)
    if isinstance(node, ScalarNode):
        return Block(str(node.value), *where)
    if isinstance(node, SequenceNode):
        members = [_block(member, lines) for member in node.value]
        parts = tuple(Part("", member.line, member) for member in members)
        whole = not node.flow_style and all(_stands_after_dash(member, start.column, lines) for member in members)
        return Block([member.plain for member in members], *where, parts if whole else ())
    if not isinstance(node, MappingNode):
        return Block("", *where)
    entries = [(str(key.value), key, _block(value, lines)) for key, value in node.value]
    parts = tuple(Part(name, key.start_mark.line, value) for name, key, value in entries)
    whole = not node.flow_style and all(_begins_line(key, start.column, lines) for _, key, _ in entries)
    whole = whole and all(_stands_below(part) for part in parts)
    return Block({name: value.plain for name, _, value in entries}, *where, parts if whole else ())


def _stands_after_dash(member: Block, dash: int, lines: list[str]) -> bool:
    before = lines[member.line][: member.column]
    return before[:dash].strip(" ") == "" and before[dash : dash + 1] == "-" and not before[dash + 1 :].strip(" ")


def _begins_line(key: Node, column: int, lines: list[str]) -> bool:
    at = key.start_mark
    before = lines[at.line][: at.column]
    return at.column == column and not before.strip(" -") and not lines[at.line].lstrip(" -").startswith("?")


def _stands_below(part: Part) -> bool:
    """Whether a value with lines of its own begins on a line after its key."""
    return not part.value.parts or part.value.line > part.line
