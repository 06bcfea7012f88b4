"""The learning framework as a workbook: themes by years, every source, every change, and the stories of themes."""

from collections.abc import Iterator, Sequence
from datetime import date

from qa_desk.domain.learning.framework import Framework, ThemeLine
from qa_desk.domain.learning.sources import LearningSource
from qa_desk.reports.workbooks.sheets import Sheet, SheetColumn, SheetValue, ValueKind, WorkbookFile


def learning_workbook(found: Framework, made_on: date, record: str, marking: str) -> WorkbookFile:
    """Cover with the words for the board, then themes, sources, changes and stories."""
    return WorkbookFile(
        title="Learning framework",
        cover=tuple(_cover(found, made_on, record, marking)),
        sheets=(_themes_sheet(found), _sources_sheet(found), _changes_sheet(found), _stories_sheet(found)),
        created_on=made_on,
        marking=marking,
    )


def _cover(found: Framework, made_on: date, record: str, marking: str) -> Iterator[tuple[str, SheetValue]]:
    yield "What this is", "Learning framework: themes by years, what was done, whether it changed anything"
    if marking:
        yield "Marking", marking
    yield "Made on", made_on
    yield from zip(("Themes", "Recurring", "Done", "Changed"), found.board_words, strict=True)
    yield "Counts", "A theme counts each source that shows it once, whatever the number of its cases."
    yield "Desk", record


def _themes_sheet(found: Framework) -> Sheet:
    columns = (
        SheetColumn("Theme", width=36),
        SheetColumn("Sources", ValueKind.INTEGER),
        *(SheetColumn(str(year or "No date"), ValueKind.INTEGER, 10) for year in found.years),
        SheetColumn("Seen as", width=44),
        SheetColumn("From", width=44),
        SheetColumn("What was done", width=44),
        SheetColumn("Changed anything", width=36),
    )
    return Sheet("Themes", columns, tuple(_theme_row(found, line) for line in found.lines))


def _theme_row(found: Framework, line: ThemeLine) -> Sequence[SheetValue]:
    counts = (len(line.cell(year).seen_as) or None for year in found.years)
    words = (line.seen_words, line.kind_words, line.done_words, line.changed_words)
    return (line.theme.name, len(line.sources), *counts, *words)


def _sources_sheet(found: Framework) -> Sheet:
    columns = (
        SheetColumn("Kind", width=30),
        SheetColumn("Source", width=48),
        SheetColumn("Day", ValueKind.DATE),
        SheetColumn("What was learned", width=70),
        SheetColumn("Themes", width=60),
        SheetColumn("What was done", width=60),
        SheetColumn("Actions", width=60),
        SheetColumn("Changed anything", width=20),
    )
    return Sheet("Sources", columns, tuple(map(_source_row, found.sources)))


def _source_row(source: LearningSource) -> Sequence[SheetValue]:
    themes = "; ".join(f"{one.theme.name} ({one.words})" for one in source.seen)
    actions = "; ".join(action.told for action in source.actions)
    return (
        source.kind.label, source.title, source.on, source.learned or None, themes, source.done or None,
        actions or None, source.answer.label,
    )  # fmt: skip


def _changes_sheet(found: Framework) -> Sheet:
    columns = (
        SheetColumn("Source", width=48),
        SheetColumn("Told of", ValueKind.DATE),
        SheetColumn("Changed anything", width=20),
        SheetColumn("How it is known", width=80),
    )
    rows = tuple(
        (source.title, one.on, one.answer.label, one.how or None)
        for source in found.sources
        for one in source.differences
    )
    return Sheet("Changes", columns, rows)


def _stories_sheet(found: Framework) -> Sheet:
    columns = (
        SheetColumn("Theme", width=36),
        SheetColumn("Day", ValueKind.DATE),
        SheetColumn("What", width=16),
        SheetColumn("In words", width=110),
    )
    rows = tuple((line.theme.name, step.on, step.kind.value, step.words) for line in found.lines for step in line.story)
    return Sheet("Stories", columns, rows)
