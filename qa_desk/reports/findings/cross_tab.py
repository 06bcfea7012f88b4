"""The sheet of the findings workbook that counts grades by two things at once; only there when it was asked for."""

from qa_desk.domain.findings.cross_tab import CrossTab
from qa_desk.reports.workbooks.sheets import Sheet, SheetColumn, SheetValue, ValueKind

SHEET, TOTAL = "Cross-tab", "Total"


def cross_tab_sheet(table: CrossTab) -> Sheet:
    """Counts with both margins as numbers, and beside each row and under each column whether it is a small group."""
    columns = [SheetColumn(f"{table.rows_title} ({table.noun})", width=34)]
    columns += [SheetColumn(_unlike_others(name), ValueKind.INTEGER) for name in table.column_names]
    columns += [SheetColumn(TOTAL, ValueKind.INTEGER), SheetColumn("Group", width=16)]
    rows: list[tuple[SheetValue, ...]] = [
        (name, *counts, total, "Small group" if name in table.small_rows else None)
        for name, counts, total in zip(table.row_names, table.counts, table.row_totals, strict=True)
    ]
    rows.append((TOTAL, *table.column_totals, table.total, None))
    if table.small_columns:
        marks = ("Small group" if name in table.small_columns else None for name in table.column_names)
        rows.append(("Group", *marks, None, None))
    return Sheet(SHEET, tuple(columns), tuple(rows))


def _unlike_others(name: str) -> str:
    """A value that is called like a margin keeps its name apart from it."""
    return f"“{name}”" if name in (TOTAL, "Group") else name
