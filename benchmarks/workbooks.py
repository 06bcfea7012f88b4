"""The answers workbook beside the library that writes it, with the same cells."""

from collections.abc import Sequence
from io import BytesIO

from openpyxl import Workbook

from benchmarks.desks import AUDIT, Ground, shipped_holidays
from benchmarks.measured import Row, seconds
from qa_desk.domain.template import Template
from qa_desk.reports.findings.answer_sheets import answers_sheet
from qa_desk.reports.workbooks.sheets import Sheet
from qa_desk.services.report_material import gather_answers


def workbook_row(ground: Ground, template: Template, cases: int) -> Row:
    """All answers of a desk as a workbook, gathered, written, inspected and saved, beside writing the same cells."""
    with ground.reading(cases) as reading:
        answers = gather_answers(reading, reading.audits.get(AUDIT), template, shipped_holidays())
        sheet = answers_sheet(template, "Case", answers, whole=True)
    rows = [tuple(row) for row in sheet.rows]
    floor = seconds(lambda: _written_alone(sheet, rows))
    count = len(rows)
    rows.clear()
    services = ground.open(cases)
    try:
        path = ground.folder / "answers.xlsx"
        taken = seconds(lambda: services.reports.make(AUDIT, "answers.xlsx", path))
        size = path.stat().st_size / 1_000_000
        path.unlink()
    finally:
        services.desk.close()
    what = f"answers workbook, {count:,} answers of {cases:,} cases"
    return Row(what, taken, "s", floor, "openpyxl write_only alone", most_times=1.5, more={"megabytes": size})


def _written_alone(sheet: Sheet, rows: Sequence[tuple[object, ...]]) -> None:
    book = Workbook(write_only=True)
    written = book.create_sheet(sheet.title)
    written.append([column.title for column in sheet.columns])
    for row in rows:
        written.append(row)
    book.save(BytesIO())
