"""The rows of a pasted plan as they are shown and typed into."""

from qa_desk.domain.actions.pasting.columns import PlanColumn
from qa_desk.domain.actions.pasting.judging import JudgedRow
from qa_desk.domain.language import tr
from qa_desk.ui.widgets.reading_table import Column
from qa_desk.ui.widgets.typed_table import TypedRows

SHOWN = (
    PlanColumn.REF,
    PlanColumn.WORDS,
    PlanColumn.LEADS,
    PlanColumn.DUE,
    PlanColumn.RAG,
    PlanColumn.UPDATE,
    PlanColumn.GROUP,
    PlanColumn.MILESTONES,
    PlanColumn.NOTES,
)
"""The columns of the table after the number of the row; the others go in as they are."""
MAY_BE_BLANK = (PlanColumn.UPDATE, PlanColumn.GROUP, PlanColumn.MILESTONES, PlanColumn.NOTES)
"""Columns that are shown only where a row has something in them."""
_TITLES = {PlanColumn.REF: tr("Ref")}
EMS = (3, 5, 15, 8, 8, 6, 10, 8, 8, 8)
SHARES = (0, 0, 4, 1, 1, 0, 3, 1, 1, 1)


def plan_rows() -> TypedRows[JudgedRow]:
    """The rows, with what is to be put right in each cell."""
    columns = (Column[JudgedRow](tr("Row"), lambda row: str(row.draft.row)), *map(_column, SHOWN))
    return TypedRows(columns, _typed, _problem)


def column_at(number: int) -> PlanColumn:
    """What the column with this number of the table says."""
    return SHOWN[number - 1]


def number_of(column: PlanColumn) -> int:
    """Where a column stands in the table."""
    return SHOWN.index(column) + 1


def _column(column: PlanColumn) -> Column[JudgedRow]:
    return Column(_TITLES.get(column, column.value), lambda row: _shown(row, column))


def _shown(row: JudgedRow, column: PlanColumn) -> str:
    """What would be kept where that says more than what was written: a date in words, a reference of the plan."""
    if row.is_good and row.action and column is PlanColumn.DUE:
        return "\n".join(row.action.due.lines)
    if row.is_good and row.action and column is PlanColumn.REF:
        return row.action.wording.ref
    return row.draft[column]


def _typed(row: JudgedRow, column: int) -> str | None:
    return row.draft[column_at(column)] if column else None


def _problem(row: JudgedRow, column: int) -> str:
    return "; ".join(one.words for one in row.problems if column and one.column is column_at(column))
