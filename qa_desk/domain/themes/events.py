"""What can happen to themes and their links. Each event is appended once and never changed."""

from dataclasses import dataclass
from typing import ClassVar

from qa_desk.domain.themes.links import ThemeLink


@dataclass(frozen=True)
class ThemeAdded:
    """The vocabulary has one theme more. ``theme`` is an id that nobody else makes."""

    kind: ClassVar[str] = "theme.added"
    theme: str
    name: str


@dataclass(frozen=True)
class ThemeRenamed:
    """A theme has another name, and why; it is the same theme."""

    kind: ClassVar[str] = "theme.renamed"
    theme: str
    name: str
    reason: str


@dataclass(frozen=True)
class ThemesMerged:
    """A theme counts as another from now on, and why. Its links stay as they were recorded."""

    kind: ClassVar[str] = "theme.merged"
    theme: str
    into: str
    reason: str


@dataclass(frozen=True)
class ThemeParted:
    """A merged theme stands for itself again, and why."""

    kind: ClassVar[str] = "theme.parted"
    theme: str
    reason: str


@dataclass(frozen=True)
class ThemeLinked:
    """A theme was seen in a finding, or the link changed: the whole of it as it now stands."""

    kind: ClassVar[str] = "theme.linked"
    link: ThemeLink


@dataclass(frozen=True)
class ThemeUnlinked:
    """A theme is not linked to a finding any more. What the link was stays in the journal."""

    kind: ClassVar[str] = "theme.unlinked"
    audit: str
    link: str


ThemeEvent = ThemeAdded | ThemeRenamed | ThemesMerged | ThemeParted | ThemeLinked | ThemeUnlinked
