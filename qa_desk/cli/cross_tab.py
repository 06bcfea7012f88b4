"""Grades by two things at once, as ``findings --by A --by B`` prints them."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from qa_desk.domain.errors import UserError
from qa_desk.domain.findings.cross_tab import GRADE, CrossTab

if TYPE_CHECKING:
    from qa_desk.services import Services

TOTAL = "Total"


def asked_table(services: "Services", audit: str, by: Sequence[str], only: str) -> CrossTab | None:
    """The table that was asked for; None where one column of the case list, or nothing, was.

    Raises UserError unless it is by one thing or two.
    """
    if not by and not only:
        return None
    if len(by) not in (1, 2):
        raise UserError(
            "A table counts grades by two things at once, or by one beside the grades.",
            "Nothing was counted. Say --by once or twice.",
        )
    is_special = by[0].casefold() in {one.casefold() for one in services.cross_tabs.choice(audit).others}
    if len(by) == 1 and not only and not is_special:
        return None
    return services.cross_tabs.table(audit, by[0], by[1] if len(by) > 1 else GRADE, only)


def table_lines(table: CrossTab) -> Iterator[str]:
    """The table with its margins, each number under its column."""
    yield f"{table.title} ({table.noun})"
    names = [_marked(name, table.small_rows) for name in table.row_names]
    heads = [*(_marked(name, table.small_columns) for name in table.column_names), TOTAL]
    first = max(map(len, [table.rows_title, TOTAL, *names]))
    widths = [max(len(head), len(str(table.total))) for head in heads]
    yield _line(table.rows_title, heads, first, widths)
    for name, row, total in zip(names, table.counts, table.row_totals, strict=True):
        yield _line(name, [*row, total], first, widths)
    yield _line(TOTAL, [*table.column_totals, table.total], first, widths)
    yield from table.notes


def _marked(name: str, small: Sequence[str]) -> str:
    return f"{name}, small group" if name in small else name


def _line(name: str, cells: Sequence[str | int], first: int, widths: Sequence[int]) -> str:
    told = "  ".join(f"{cell:>{width}}" for cell, width in zip(cells, widths, strict=True))
    return f"      {name:<{first}}  {told}"
