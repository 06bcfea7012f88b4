"""The rows of the page of themes, as plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qa_desk.domain.concerns.words import moment_words
from qa_desk.domain.language import tr
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
        return (
            tr("{name} (merged into {merged_into})", name=self.theme.name, merged_into=self.merged_into)
            if self.merged_into
            else self.theme.name
        )


@dataclass(frozen=True)
class SeenRow:
    """One finding that shows a theme."""

    audit: str
    title: str
    question: str
    link: ThemeLink


THEME_COLUMNS: tuple[Column[ThemeRow], ...] = (
    Column(tr("Theme"), lambda row: row.name),
    Column(tr("Cases"), lambda row: str(row.count.cases), is_number=True),
    Column(tr("Audits"), lambda row: str(len(row.count.audits)), is_number=True),
    Column(tr("As a concern"), lambda row: str(row.count.of_kind(ThemeKind.CONCERN)), is_number=True),
    Column(tr("As a strength"), lambda row: str(row.count.of_kind(ThemeKind.STRENGTH)), is_number=True),
    Column(tr("Earlier names"), lambda row: "; ".join(row.theme.names[1:])),
)
SEEN_COLUMNS: tuple[Column[SeenRow], ...] = (
    Column(tr("Audit"), lambda row: row.title),
    Column(tr("Question"), lambda row: row.question),
    Column(tr("Cases"), lambda row: str(len(row.link.subjects)), is_number=True),
    Column(tr("Strength or concern"), lambda row: row.link.kind.label),
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
        StepKind.ADDED: tr("added as \u201c{name}\u201d", name=step.name),
        StepKind.RENAMED: tr("renamed to \u201c{name}\u201d", name=step.name),
        StepKind.MERGED: tr("merged into \u201c{other}\u201d", other=other),
        StepKind.PARTED: tr("parted from \u201c{other}\u201d again", other=other),
    }[step.kind]
    return f"{what}. {step.reason}".strip() if step.reason else f"{what}."


def seen_rows(count: ThemeCount, titles: Mapping[str, str], labels: Mapping[tuple[str, str], str]) -> list[SeenRow]:
    """Every finding that shows a theme, audit by audit."""
    return [
        SeenRow(
            link.audit,
            titles.get(link.audit, link.audit),
            labels.get((link.audit, link.question), link.question or tr("The audit as a whole")),
            link,
        )
        for link in count.links
    ]
