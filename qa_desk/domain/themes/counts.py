"""Themes counted: in how many cases of an audit, under which questions; and over every audit of the desk."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from qa_desk.domain.findings.groups import NOT_RECORDED, in_order
from qa_desk.domain.findings.words import SMALL_GROUP
from qa_desk.domain.language import tr
from qa_desk.domain.themes.links import ThemeKind, ThemeLink
from qa_desk.domain.themes.theme import Theme, Vocabulary

BOTH = tr("Strength and concern")


@dataclass(frozen=True)
class ThemeCount:
    """One theme with every link that counts as it, those of merged themes among them."""

    theme: Theme
    links: tuple[ThemeLink, ...]

    @property
    def subjects(self) -> frozenset[tuple[str, str]]:
        """Every case that shows it, as audit and code."""
        return frozenset((link.audit, code) for link in self.links for code in link.subjects)

    @property
    def cases(self) -> int:
        """How many cases show it, each counted once."""
        return len(self.subjects)

    @property
    def audits(self) -> tuple[str, ...]:
        """The audits it was seen in, in the order of linking."""
        return tuple(dict.fromkeys(link.audit for link in self.links))

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions it was seen under, each once; a link to the whole has none."""
        return tuple(dict.fromkeys(link.question for link in self.links if link.question))

    @property
    def kinds(self) -> frozenset[ThemeKind]:
        """As what it was seen."""
        return frozenset(link.kind for link in self.links)

    @property
    def kind_words(self) -> str:
        """ "Concern", "Strength" or both."""
        return BOTH if len(self.kinds) > 1 else "".join(kind.label for kind in self.kinds)

    def of_kind(self, kind: ThemeKind) -> int:
        """How many cases show it as a strength, or as a concern."""
        return len({(link.audit, code) for link in self.links if link.kind is kind for code in link.subjects})


@dataclass(frozen=True)
class ThemeGroup:
    """The cases of an audit with one value, and in how many of them each theme was seen."""

    value: str
    subjects: int
    cases: tuple[tuple[Theme, int], ...]

    @property
    def is_small(self) -> bool:
        """Whether it is too small to be compared with others."""
        return self.subjects < SMALL_GROUP


def theme_counts(vocabulary: Vocabulary, links: Iterable[ThemeLink]) -> tuple[ThemeCount, ...]:
    """Every theme that is linked, the most cases first, then by name."""
    by_theme: dict[str, list[ThemeLink]] = {}
    for link in links:
        by_theme.setdefault(vocabulary.current(link.theme).id, []).append(link)
    found = [ThemeCount(vocabulary.get(theme), tuple(every)) for theme, every in by_theme.items()]
    return tuple(sorted(found, key=lambda one: (-one.cases, one.theme.name.casefold())))


def themes_by(counts: Sequence[ThemeCount], values: Mapping[str, Sequence[str]]) -> tuple[ThemeGroup, ...]:
    """Themes of one audit by what ``values`` says of each case: its agencies, or an attribute; in reading order."""
    groups: dict[str, set[str]] = {}
    for code, found in values.items():
        for value in found or (NOT_RECORDED,):
            groups.setdefault(value.strip() or NOT_RECORDED, set()).add(code)
    codes = [(one.theme, {code for _, code in one.subjects}) for one in counts]
    return tuple(
        ThemeGroup(value, len(group), tuple((theme, len(group & seen)) for theme, seen in codes))
        for value, group in sorted(groups.items(), key=lambda pair: in_order(pair[0]))
    )
