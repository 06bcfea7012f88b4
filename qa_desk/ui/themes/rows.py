"""The rows of the page of themes, as plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qa_desk.domain.concerns.words import moment_words
from qa_desk.domain.themes.counts import ThemeCount
from qa_desk.domain.themes.links import ThemeKind, ThemeLink
from qa_desk.domain.themes.theme import StepKind, Theme, ThemeStep, Vocabulary
from qa_desk.ui.widgets.reading_table import Column


@dataclass(frozen=True)
class ThemeRow:
    """One theme with what counts as it; ``merged_into`` names the theme it counts as, and then it has its own links."""

    theme: Theme
    count: ThemeCount
    merged_into: str = ""

    @property
    def name(self) -> str:
        """Its name; that of a merged theme says so."""
        return f"{self.theme.name} (merged into {self.merged_into})" if self.merged_into else self.theme.name


@dataclass(frozen=True)
class SeenRow:
    """One finding that shows a theme."""

    audit: str
    title: str
    question: str
    link: ThemeLink


THEME_COLUMNS: tuple[Column[ThemeRow], ...] = (
    Column("Theme", lambda row: row.name),
    Column("Cases", lambda row: str(row.count.cases), is_number=True),
    Column("Audits", lambda row: str(len(row.count.audits)), is_number=True),
    Column("As a concern", lambda row: str(row.count.of_kind(ThemeKind.CONCERN)), is_number=True),
    Column("As a strength", lambda row: str(row.count.of_kind(ThemeKind.STRENGTH)), is_number=True),
    Column("Earlier names", lambda row: "; ".join(row.theme.names[1:])),
)
SEEN_COLUMNS: tuple[Column[SeenRow], ...] = (
    Column("Audit", lambda row: row.title),
    Column("Question", lambda row: row.question),
    Column("Cases", lambda row: str(len(row.link.subjects)), is_number=True),
    Column("Strength or concern", lambda row: row.link.kind.label),
)


def theme_rows(vocabulary: Vocabulary, counts: Sequence[ThemeCount], links: Sequence[ThemeLink]) -> list[ThemeRow]:
    """Every theme that stands, the most cases first, each followed by those merged into it."""
    counted = {one.theme.id: one for one in counts}
    standing = sorted(vocabulary.standing, key=lambda one: -counted[one.id].cases if one.id in counted else 0)
    rows: list[ThemeRow] = []
    for theme in standing:
        rows.append(ThemeRow(theme, counted.get(theme.id, ThemeCount(theme, ()))))
        for merged in vocabulary.merged_into(theme.id):
            own = tuple(link for link in links if link.theme == merged.id)
            rows.append(ThemeRow(merged, ThemeCount(merged, own), vocabulary.get(merged.into).name))
    return rows


def history_lines(vocabulary: Vocabulary, theme: Theme) -> list[str]:
    """What happened to a theme, oldest first."""
    return [f"{moment_words(step.at)}, {step.by}: {_step_words(vocabulary, step)}" for step in theme.steps]


def _step_words(vocabulary: Vocabulary, step: ThemeStep) -> str:
    other = vocabulary.get(step.other).name if step.other else ""
    what = {
        StepKind.ADDED: f"added as \u201c{step.name}\u201d",
        StepKind.RENAMED: f"renamed to \u201c{step.name}\u201d",
        StepKind.MERGED: f"merged into \u201c{other}\u201d",
        StepKind.PARTED: f"parted from \u201c{other}\u201d again",
    }[step.kind]
    return f"{what}. {step.reason}".strip() if step.reason else f"{what}."


def seen_rows(count: ThemeCount, titles: Mapping[str, str], labels: Mapping[tuple[str, str], str]) -> list[SeenRow]:
    """Every finding that shows a theme, audit by audit."""
    return [
        SeenRow(
            link.audit,
            titles.get(link.audit, link.audit),
            labels.get((link.audit, link.question), link.question or "The audit as a whole"),
            link,
        )
        for link in count.links
    ]
