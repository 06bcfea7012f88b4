"""A theme and the vocabulary it belongs to. A theme keeps its id for ever; names and merges are history, never loss."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.themes.likeness import Likeness, LookAlike, look_alikes
from qa_desk.domain.typed_words import checked_line


class StepKind(StrEnum):
    """What happened to a theme."""

    ADDED = "added"
    RENAMED = "renamed"
    MERGED = "merged"
    PARTED = "parted"


@dataclass(frozen=True)
class ThemeStep:
    """One step in the life of a theme: ``name`` after it, ``other`` the theme it was merged into or parted from."""

    kind: StepKind
    name: str
    other: str
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True)
class Theme:
    """One theme; ``into`` is the theme it was merged into, empty while it stands for itself."""

    id: str
    name: str
    into: str = ""
    steps: tuple[ThemeStep, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it ever had, the present one first, each once."""
        earlier = (step.name for step in reversed(self.steps))
        return tuple(dict.fromkeys((self.name, *earlier)))


@dataclass(frozen=True)
class Vocabulary:
    """Every theme of a desk, in the order of adding."""

    themes: tuple[Theme, ...] = ()

    @cached_property
    def _by_id(self) -> Mapping[str, Theme]:
        return {theme.id: theme for theme in self.themes}

    def get(self, theme: str) -> Theme:
        """The theme with this id; raises UserError when the desk has none."""
        found = self._by_id.get(theme)
        if found is None:
            raise UserError(
                tr("This desk has no such theme."), tr("Nothing was changed. Look it up in the list of themes.")
            )
        return found

    def current(self, theme: str) -> Theme:
        """The theme that one counts as now: itself, or what it was merged into."""
        found = self.get(theme)
        while found.into:
            found = self.get(found.into)
        return found

    @cached_property
    def standing(self) -> tuple[Theme, ...]:
        """The themes that are offered: those not merged into another, by name."""
        return tuple(sorted((one for one in self.themes if not one.into), key=lambda one: one.name.casefold()))

    def merged_into(self, theme: str) -> tuple[Theme, ...]:
        """Every theme that counts as this one, itself left out."""
        return tuple(one for one in self.themes if one.id != theme and self.current(one.id).id == theme)

    def look_alikes(self, name: str, besides: str = "") -> tuple[LookAlike, ...]:
        """The standing themes that ``name`` may mean, by any name they or what was merged into them ever had."""
        known = ((self.current(one.id).id, met) for one in self.themes for met in one.names)
        found = look_alikes(name, ((id_, met) for id_, met in known if id_ != besides))
        return tuple(LookAlike(one.theme, self.get(one.theme).name, one.likeness) for one in found)

    def checked_name(self, name: str, *, is_other: bool, besides: str = "") -> str:
        """A name that may be given, cleaned; raises UserError when it is taken, or like another and not said to differ.

        ``is_other`` is the person's word that a theme of almost this name means something else.
        """
        line = checked_line(name, tr("Write a name for the theme."), "name")
        found = self.look_alikes(line, besides)
        if found and found[0].likeness is Likeness.SAME:
            raise UserError(
                tr("“{name}” is there already.", name=found[0].name),
                tr("Nothing was recorded yet. Use it."),
                field="name",
            )
        if found and not is_other:
            raise UserError(
                tr("“{name}” exists: use it?", name=found[0].name),
                tr("Nothing was recorded yet. Use it, or say that yours is another theme."),
                field="name",
            )
        return line

    def check_merge(self, theme: str, into: str) -> None:
        """Raise UserError when a theme cannot be merged into another."""
        merged, target = self.get(theme), self.get(into)
        if merged.into or target.into:
            taken = merged if merged.into else target
            raise UserError(
                tr("“{name}” was merged into “{name_2}” already.", name=taken.name, name_2=self.current(taken.id).name),
                tr("Nothing was changed. Merge themes that stand for themselves."),
                field="into",
            )
        if merged.id == target.id:
            raise UserError(
                tr("A theme cannot be merged into itself."), tr("Nothing was changed. Choose another."), "into"
            )

    def check_part(self, theme: str) -> None:
        """Raise UserError when a theme is not merged into another."""
        if not self.get(theme).into:
            raise UserError(
                tr("“{name}” stands for itself, so there is no merging to undo.", name=self.get(theme).name),
                tr("Nothing was changed."),
            )


def vocabulary_words(themes: Sequence[Theme]) -> str:
    """ "12 themes"."""
    return "1 theme" if len(themes) == 1 else tr("{count} themes", count=len(themes))
