"""What came of workbooks that came back, as a workbook: one row for every cell."""

from collections.abc import Sequence
from datetime import date

from qa_desk.domain.wording import listed
from qa_desk.domain.workbooks.report import WorkbookReport
from qa_desk.reports.findings.material import DEFAULT_MARKING
from qa_desk.reports.workbooks.sheets import Sheet, SheetColumn, SheetValue, WorkbookFile

CELLS = (
    SheetColumn("File", width=28),
    SheetColumn("What happened", width=20),
    SheetColumn("Where", width=18),
    SheetColumn("Subject", width=14),
    SheetColumn("Question", width=44),
    SheetColumn("In the workbook", width=36),
    SheetColumn("On the desk", width=36),
    SheetColumn("Why", width=60),
)
CASES = (
    SheetColumn("File", width=28),
    SheetColumn("Subject", width=14),
    SheetColumn("What becomes of it", width=24),
    SheetColumn("What is missing", width=90),
)


def return_report(reports: Sequence[tuple[str, WorkbookReport]], made_on: date) -> WorkbookFile:
    """The report on one workbook or several, by file name."""
    cover: list[tuple[str, SheetValue]] = [("Made on", made_on)]
    cover += [(name, report.sentence) for name, report in reports]
    audits = listed(dict.fromkeys(report.issued.title for _, report in reports))
    rows = [
        (name, cell.outcome.value, cell.where, cell.subject, cell.about, cell.in_workbook, cell.on_desk, cell.reason)
        for name, report in reports
        for cell in report.cells
    ]
    cases = [
        (name, case.subject, case.standing, "\n".join(case.missing))
        for name, report in reports
        for case in report.cases
    ]
    sheets = (Sheet("Cells", CELLS, rows), Sheet("Subjects", CASES, cases))
    return WorkbookFile(f"What came of the workbooks: {audits}", tuple(cover), sheets, made_on, DEFAULT_MARKING)
