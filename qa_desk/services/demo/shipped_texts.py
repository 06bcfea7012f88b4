"""Files of plain text values that ship with QA Desk, read with everything surprising refused."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.errors import UserError
from qa_desk.templates.reading.problems import ProblemList
from qa_desk.templates.text.strict_yaml import ListNode, MappingNode, TextNode, YamlNode, read_yaml

REMEDY = "Nothing was made. Ask your IT team to install QA Desk again."


@dataclass(frozen=True)
class ShippedText:
    """One place in a shipped file: a text, texts one after another, or places by key."""

    node: YamlNode

    @property
    def text(self) -> str:
        """The words here; TypeError when this place holds other places."""
        if not isinstance(self.node, TextNode):
            raise TypeError(f"line {self.node.line} is not a text")
        return self.node.text

    @property
    def texts(self) -> tuple[str, ...]:
        """The words of each member of a list."""
        return tuple(member.text for member in self.members)

    @property
    def members(self) -> tuple["ShippedText", ...]:
        """The places of a list; TypeError when this is not one."""
        if not isinstance(self.node, ListNode):
            raise TypeError(f"line {self.node.line} is not a list")
        return tuple(map(ShippedText, self.node.members))

    @property
    def is_text(self) -> bool:
        """Whether there are words here."""
        return isinstance(self.node, TextNode)

    @property
    def is_mapping(self) -> bool:
        """Whether there are places by key here."""
        return isinstance(self.node, MappingNode)

    def places(self) -> Iterator[tuple[str, "ShippedText"]]:
        """Every key with its place, in order; TypeError when there are no keys."""
        if not isinstance(self.node, MappingNode):
            raise TypeError(f"line {self.node.line} has no keys")
        return ((key, ShippedText(node)) for key, node in self.node.entries.items())

    def get(self, key: str) -> "ShippedText | None":
        """The place under ``key``, or None."""
        found = self.node.entries.get(key) if isinstance(self.node, MappingNode) else None
        return None if found is None else ShippedText(found)

    def __getitem__(self, key: str) -> "ShippedText":
        found = self.get(key)
        if found is None:
            raise KeyError(key)
        return found

    def pairs(self, key: str) -> dict[str, str]:
        """The texts by key under ``key``; none when it is not there."""
        found = self.get(key)
        return {name: place.text for name, place in found.places()} if found else {}


def read_shipped(path: Path) -> ShippedText:
    """What a shipped file holds; raises UserError when it is missing or not as it was shipped."""
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise UserError(f'"{path.name}", which ships with QA Desk, cannot be read.', REMEDY) from None
    problems = ProblemList()
    root = read_yaml(source, problems)
    if root is None or problems:
        line = problems.in_order()[0].line if problems else 0
        raise UserError(f'"{path.name}", which ships with QA Desk, cannot be read at line {line}.', REMEDY)
    return ShippedText(root)
