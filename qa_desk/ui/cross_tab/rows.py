"""A cross-tab as rows and columns of a table on the screen, margins among them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from qa_desk.domain.findings.cross_tab import CrossTab
from qa_desk.domain.language import tr
from qa_desk.ui.widgets.reading_table import Column

TOTAL = tr("Total")


@dataclass(frozen=True)
class CountedRow:
    """One row of counts with its total, or the totals of all columns."""

    name: str
    counts: tuple[int, ...]


def counted_rows(table: CrossTab) -> tuple[CountedRow, ...]:
    """The rows, then their sums."""
    rows = tuple(
        CountedRow(_marked(name, table.small_rows), (*counts, total))
        for name, counts, total in zip(table.row_names, table.counts, table.row_totals, strict=True)
    )
    return (*rows, CountedRow(TOTAL, (*table.column_totals, table.total)))


def counted_columns(table: CrossTab) -> tuple[Column[CountedRow], ...]:
    """The name of each row, a column for each value, then the total."""
    return tuple(_columns(table))


def _columns(table: CrossTab) -> Iterator[Column[CountedRow]]:
    yield Column(table.rows_title, lambda row: row.name)
    titles = (*(_marked(name, table.small_columns) for name in table.column_names), TOTAL)
    for place, title in enumerate(titles):
        yield Column(title, _told(place), is_number=True)


def _told(place: int) -> Callable[[CountedRow], str]:
    return partial(_count, place)


def _count(place: int, row: CountedRow) -> str:
    return str(row.counts[place])


def _marked(name: str, small: tuple[str, ...]) -> str:
    return tr("{name}, small group", name=name) if name in small else name
