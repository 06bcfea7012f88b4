"""A bare table of grades, from its rows of text: units × raters, one rater × another, or units × points."""

import re
from collections.abc import Sequence

from qa_desk.domain.agreement.grade_order import GradeOrder
from qa_desk.domain.agreement.ratings import Ratings
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr

Row = tuple[int, list[str]]
"""The number of a row, counted from 1, and its cells."""

BETWEEN_RATERS = "\\"
NOTHING_WORKED_OUT = tr("Nothing was worked out.")
MOST = 10**9
_RATER = re.compile(r"(?:rater|auditor|coder|observer|reviewer|judge)[ _-]?(?:[0-9]+|[A-Za-z])", re.IGNORECASE)
"""The heading of a column of grades, also where it stands first."""


def ratings_of_table(rows: Sequence[Row], order: GradeOrder, *, counts: bool = False) -> Ratings:
    """The grades in a table with headings; raises UserError for whatever in it cannot be understood."""
    if len(rows) < 2:
        raise UserError(
            tr("The table has no grades."),
            tr("{NOTHING_WORKED_OUT} It needs headings and at least one row.", NOTHING_WORKED_OUT=NOTHING_WORKED_OUT),
        )
    (_, header), body = rows[0], rows[1:]
    header = _without_empty_end(header)
    filled = [(number, _fitted(number, cells, len(header))) for number, cells in body]
    if BETWEEN_RATERS in header[0]:
        return _of_pairs(header, filled, order)
    if header[0] in order.values if counts else _RATER.fullmatch(header[0]):
        header = ["", *header]  # no column says what was graded
        filled = [(number, ["", *cells]) for number, cells in filled]
    if counts:
        return _of_counts(header, filled, order)
    return _of_raters(header, filled, order)


def _of_raters(header: list[str], body: list[Row], order: GradeOrder) -> Ratings:
    raters = header[1:]
    if len(raters) < 2:
        raise UserError(
            tr(
                "The table has {part}, so there is nothing to compare.",
                part=tr("one rater only") if raters else tr("no rater"),
            ),
            tr(
                "{NOTHING_WORKED_OUT} Its first column names what was graded, and each further column is one rater.",
                NOTHING_WORKED_OUT=NOTHING_WORKED_OUT,
            ),
        )
    rows = [[_point(number, cell, order) if cell else None for cell in cells[1:]] for number, cells in body]
    given = sum(any(row[column] is not None for row in rows) for column in range(len(raters)))
    if given < 2:
        raise UserError(
            tr(
                "The table has grades of {part}, so there is nothing to compare.",
                part=tr("one rater only") if given else tr("no rater"),
            ),
            tr("{NOTHING_WORKED_OUT} Give the grades of at least two.", NOTHING_WORKED_OUT=NOTHING_WORKED_OUT),
        )
    names = tuple(name or tr("Rater {place}", place=place) for place, name in enumerate(raters, start=1))
    return Ratings.of_grades(order, names, rows)


def _of_pairs(header: list[str], body: list[Row], order: GradeOrder) -> Ratings:
    first, _, second = header[0].partition(BETWEEN_RATERS)
    columns = _columns(header, order)
    table = [[0] * len(order.values) for _ in order.values]
    seen: set[int] = set()
    for number, cells in body:
        row = order.values.index(_point(number, cells[0], order))
        if row in seen:
            raise UserError(
                tr("Row {number} is a second row of “{cells}”.", number=number, cells=cells[0]),
                tr("{NOTHING_WORKED_OUT} Keep one of them.", NOTHING_WORKED_OUT=NOTHING_WORKED_OUT),
            )
        seen.add(row)
        for column, cell in zip(columns, cells[1:], strict=True):
            table[row][column] = _count(number, cell)
    names = (first.strip() or "Rater 1", second.strip() or "Rater 2")
    return Ratings.of_pairs(order, names, tuple(map(tuple, table)))


def _of_counts(header: list[str], body: list[Row], order: GradeOrder) -> Ratings:
    columns = _columns(header, order)
    rows: list[tuple[int, ...]] = []
    for number, cells in body:
        counts = [0] * len(order.values)
        for column, cell in zip(columns, cells[1:], strict=True):
            counts[column] = _count(number, cell)
        rows.append(tuple(counts))
    if max(map(sum, rows)) < 2:
        raise UserError(
            tr("No row of the table has two grades, so there is nothing to compare."),
            tr(
                "{NOTHING_WORKED_OUT} With --counts each cell says how many raters gave that point.",
                NOTHING_WORKED_OUT=NOTHING_WORKED_OUT,
            ),
        )
    return Ratings.of_counts(order, rows)


def _columns(header: list[str], order: GradeOrder) -> list[int]:
    """The place on the scale of each column."""
    places = [order.values.index(_point(1, cell, order)) for cell in header[1:]]
    again = next((place for place in places if places.count(place) > 1), None)
    if again is not None:
        raise UserError(
            tr("The table has two columns of “{values}”.", values=order.values[again]),
            tr("{NOTHING_WORKED_OUT} Keep one of them.", NOTHING_WORKED_OUT=NOTHING_WORKED_OUT),
        )
    if not places:
        raise UserError(
            tr("The table has no columns of points."),
            tr("{NOTHING_WORKED_OUT} Give each point a column.", NOTHING_WORKED_OUT=NOTHING_WORKED_OUT),
        )
    return places


def _without_empty_end(header: list[str]) -> list[str]:
    """The headings without the empty cells that a spreadsheet leaves at the end."""
    cells = [cell.strip() for cell in header]
    while len(cells) > 1 and not cells[-1]:
        cells.pop()
    return cells


def _fitted(number: int, cells: list[str], width: int) -> list[str]:
    stripped = [cell.strip() for cell in cells]
    if any(stripped[width:]):
        raise UserError(
            tr("Row {number} has more cells than there are headings.", number=number),
            tr("{NOTHING_WORKED_OUT} Give every column a heading.", NOTHING_WORKED_OUT=NOTHING_WORKED_OUT),
        )
    return [*stripped[:width], *[""] * (width - len(stripped))]


def _point(number: int, cell: str, order: GradeOrder) -> str:
    if cell in order.values:
        return cell
    raise UserError(
        tr("Row {number} has “{cell}”, which is not on the scale.", number=number, cell=cell),
        tr(
            "{NOTHING_WORKED_OUT} The scale is {join}; leave a cell empty where there is no grade.",
            NOTHING_WORKED_OUT=NOTHING_WORKED_OUT,
            join=", ".join(order.values),
        ),
    )


def _count(number: int, cell: str) -> int:
    if not cell:
        return 0
    if not (cell.isascii() and cell.isdigit() and len(cell) < len(str(MOST))):
        raise UserError(
            tr("Row {number} has “{cell}” where a count belongs.", number=number, cell=cell),
            tr("{NOTHING_WORKED_OUT} Counts are whole numbers.", NOTHING_WORKED_OUT=NOTHING_WORKED_OUT),
        )
    return int(cell)
