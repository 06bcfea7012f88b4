"""The answers workbook beside the library that writes it, with the same cells."""

from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

from benchmarks.desks import AUDIT, Ground
from benchmarks.measured import Row, seconds
from qa_desk.reports.answer_sheets import answers_sheet
from qa_desk.services import Services
from qa_desk.services.report_material import gather_answers


def workbook_row(ground: Ground, cases: int) -> Row:
    """All answers of a desk as a workbook: gathered, written, inspected and saved."""
    services = ground.open(cases)
    path = ground.folder / "answers.xlsx"
    try:
        taken = seconds(lambda: services.reports.make(AUDIT, "answers.xlsx", path))
    finally:
        services.desk.close()
    rows = _rows_of(path)
    return Row("", taken, "s")
