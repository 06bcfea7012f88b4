"""Auditors and cells as rows of tables."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from qa_desk.domain.dates import day_and_month
from qa_desk.domain.language import tr
from qa_desk.domain.workbooks.report import AS_IT_IS, CellReport, Outcome, WorkbookReport
from qa_desk.services.workbooks import AuditorLine
from qa_desk.ui.widgets.reading_table import Column

EVERY, NOT_TAKEN = tr("Every cell"), tr("Not taken")


@dataclass(frozen=True)
class CellRow:
    """One cell of one of the workbooks that were opened."""

    file: str
    cell: CellReport

    @property
    def details(self) -> str:
        """All of it in words, because a cell of the table may have no room for them."""
        cell = self.cell
        place = ": ".join(part for part in (cell.where, cell.about) if part)
        both = tr(
            "In the workbook: {words}. On the desk: {words_2}.",
            words=cell.in_workbook or "nothing",
            words_2=cell.on_desk or "nothing",
        )
        lines = [f"{self.file}, {place}", f"{cell.outcome.value}. {cell.reason}".strip()]
        return "\n".join((*lines, both) if cell.in_workbook or cell.on_desk else lines)


def auditor_columns() -> tuple[Column[AuditorLine], ...]:
    """What the table shows of each auditor."""
    return (
        Column(tr("Auditor"), lambda line: line.auditor.name),
        Column(tr("Agency"), lambda line: line.agency),
        Column(tr("Still open"), lambda line: str(line.subjects), is_number=True),
        Column(tr("Signed off"), lambda line: str(line.signed_off), is_number=True),
        Column(tr("Workbooks made"), lambda line: str(line.sent), is_number=True),
        Column(
            tr("Last taken in"),
            lambda line: _moment(line.last_back),
            lambda line: _moment(line.last_back) or tr("Never"),
        ),
    )


def cell_columns() -> tuple[Column[CellRow], ...]:
    """What the table shows of each cell."""
    return (
        Column(tr("What happened"), lambda row: row.cell.outcome.value),
        Column(tr("Where"), lambda row: row.cell.where),
        Column(tr("Case"), lambda row: row.cell.subject),
        Column(tr("Question"), lambda row: row.cell.about),
        Column(tr("Why"), lambda row: row.cell.reason),
        Column(tr("In the workbook"), lambda row: _one_line(row.cell.in_workbook)),
        Column(tr("On the desk"), lambda row: _one_line(row.cell.on_desk)),
    )


def cell_rows(reports: Sequence[tuple[str, WorkbookReport]]) -> tuple[CellRow, ...]:
    """Every cell of every workbook; what somebody has to look at comes first."""
    rows = [CellRow(name, cell) for name, report in reports for cell in report.cells]
    return tuple(sorted(rows, key=lambda row: _weight(row.cell.outcome)))


def _weight(outcome: Outcome) -> int:
    if outcome not in AS_IT_IS:
        return 0
    return (Outcome.CHANGED_SINCE, Outcome.ACCEPTED, Outcome.UNCHANGED).index(outcome) + 1


def filters(rows: Sequence[CellRow]) -> Iterator[tuple[str, str]]:
    """What the table can be narrowed to (value, words), with how many rows each leaves."""
    counts = Counter(row.cell.outcome for row in rows)
    yield EVERY, f"{EVERY} ({len(rows)})"
    refused = sum(count for outcome, count in counts.items() if outcome not in AS_IT_IS)
    if refused:
        yield NOT_TAKEN, f"{NOT_TAKEN} ({refused})"
    for outcome in Outcome:
        if counts[outcome]:
            yield outcome.value, f"{outcome.value} ({counts[outcome]})"


def narrowed(rows: Sequence[CellRow], wanted: str) -> tuple[CellRow, ...]:
    """The rows that a filter leaves."""
    if wanted == NOT_TAKEN:
        return tuple(row for row in rows if row.cell.outcome not in AS_IT_IS)
    return tuple(row for row in rows if wanted in (EVERY, row.cell.outcome.value))


def report_lines(reports: Sequence[tuple[str, WorkbookReport]]) -> Iterator[str]:
    """What becomes of each workbook and of each case, in sentences."""
    for name, report in reports:
        yield tr(
            "{name}, from {auditor_name}: {sentence}",
            name=name,
            auditor_name=report.issued.auditor_name,
            sentence=report.sentence,
        )
        by_standing: dict[str, list[str]] = {}
        for case in report.cases:
            count = tr(" ({count} missing)", count=len(case.missing)) if case.missing else ""
            by_standing.setdefault(case.standing, []).append(f"{case.subject}{count}")
        yield "  ".join(f"{standing}: {', '.join(cases)}." for standing, cases in by_standing.items())


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _moment(moment: datetime | None) -> str:
    if moment is None:
        return ""
    local = moment.astimezone()
    return f"{day_and_month(local.date())} {local:%H:%M}"
