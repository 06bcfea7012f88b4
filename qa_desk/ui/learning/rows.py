"""The columns of the matrix of themes by years."""

from functools import partial

from qa_desk.domain.language import tr
from qa_desk.domain.learning.framework import Framework, ThemeLine
from qa_desk.ui.widgets.reading_table import Column

NO_DATE = tr("No date")


def framework_columns(found: Framework) -> tuple[Column[ThemeLine], ...]:
    """Theme, a column for each year, from where, what was done, whether it changed anything."""
    return (
        Column(tr("Theme"), lambda line: line.theme.name),
        Column(tr("Sources"), lambda line: str(len(line.sources)), lambda line: line.recurrence_words, is_number=True),
        *map(_year_column, found.years),
        Column(tr("Changed anything"), lambda line: line.changed_words),
        Column(tr("What was done"), lambda line: line.done_words),
        Column(tr("From"), lambda line: line.kind_words),
    )


def _year_column(year: int | None) -> Column[ThemeLine]:
    return Column(str(year or NO_DATE), partial(_dots, year), partial(_words, year))


def _dots(year: int | None, line: ThemeLine) -> str:
    return line.cell(year).dots


def _words(year: int | None, line: ThemeLine) -> str:
    return line.cell(year).words
