"""An audit whose auditors answer by workbook, and workbooks filled in by another program than ours."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

from qa_desk.domain.audit import Auditor
from qa_desk.domain.workbooks.matching import SheetCells
from qa_desk.domain.workbooks.parts import CellValue, held_part, shown_part
from qa_desk.domain.workbooks.plan import Entry, PlannedCell, PlannedSheet, WorkbookPlan
from qa_desk.domain.workbooks.report import CellReport, Outcome, WorkbookReport
from qa_desk.services import Services, services_of
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.workbooks import Preview
from qa_desk.store.store import KeyCost, Store
from qa_desk.templates.library import TemplateLibrary
from tests.builders import NO_HOLIDAYS
from tests.graded_audit import DESK_NAME, PASSPHRASE, StillClock

CHAIR = "R. Doyle"
HEALTH = "Health visiting"
TEMPLATE = """\
name: every_kind
edition: "1.0"
title: Every kind of question
subject: case
published_on: 2026-03-06
na_reasons:
  - No second parent
sections:
  - name: child
    label: The child
    questions:
      - {name: seen, label: "Was the child seen, and spoken to?", type: scale, scale: met}
      - {name: why_not, label: Why was the child not seen?, type: text, relevant: "${seen} = 'not_met'", note: never}
      - {name: fathers, label: Were fathers included?, type: scale, scale: met, na: true}
      - {name: started_on, label: Date the assessment began, type: date}
      - {name: children, label: How many children?, type: integer}
      - {name: share, label: What share?, type: decimal, required: false}
      - {name: kind, label: Which kind?, type: select_one, choices: {first: "First, or only", later: Later}}
      - {name: who, label: Who helped?, type: select_multiple, choices: {school: School, gp: GP}, required: false}
  - name: meetings
    label: Meetings
    questions:
      - name: in_time
        label: Was the meeting in time?
        type: timescale
        timescale: {limit: 10, unit: days, starts: started_on, done_label: Date of the first meeting}
      - name: sent_out
        label: Were the minutes sent out in time?
        type: timescale
        required: false
        timescale: {limit: 10, unit: days, start_label: Date of the meeting, done_label: Date they were sent}
      - name: who_came
        label: Who came?
        type: attendance
        attendance:
          roles: {social_worker: Social worker, police: Police}
          quorum: {roles: [social_worker], minimum: 1, counts: [attended]}
      - name: meetings
        label: Which meetings were held?
        type: repeat
        required: false
        questions:
          - {name: held_on, label: On which day?, type: date}
          - {name: how, label: How?, type: select_one, choices: {room: In a room, call: By call}, required: false}
          - {name: topics, label: Topics, type: select_multiple, choices: {plan: Plan, risk: Risk}, required: false}
"""


@contextmanager
def workbook_desk(folder: Path, cases: int = 2, template: str = TEMPLATE) -> Iterator[tuple[Services, Store, str]]:
    """A real desk with an audit of that many cases by one auditor; its services, its store, and the audit's id."""
    forms = folder / "forms"
    forms.mkdir(exist_ok=True)
    (forms / "every_kind.yaml").write_text(template, encoding="utf-8")
    store = Store.create(folder / DESK_NAME, PASSPHRASE, cost=KeyCost.floor(), clock=StillClock().now)
    services = services_of(store, StillClock(), TemplateLibrary(forms), BankHolidays(NO_HOLIDAYS), CHAIR)
    draft = services.audits.draft("every_kind", "Core groups audit 2026")
    auditors = (Auditor("hv", HEALTH),)
    services.audits.set_up(replace(draft, auditors=auditors, lead=CHAIR, return_due_on=date(2026, 7, 31)))
    rows = "\n".join(f"C{place:02}" for place in range(1, cases + 1))
    services.audits.add_cases(draft.id, services.audits.read_cases("Code\n" + rows))
    try:
        yield services, store, draft.id
        assert store.check().ok
    finally:
        store.close()


def issued(services: Services, audit: str, folder: Path, **options: Any) -> Path:
    """The file of the one workbook that is made."""
    [file] = services.workbooks.issue(audit, folder, **options).files
    return file.path


def filled(path: Path, answers: dict[tuple[str, str], Any], *changes: Callable[[Workbook], None]) -> Path:
    """The workbook saved by another program, with cells found by the name of their row and the heading above them."""
    book = load_workbook(path)
    for (row_name, heading), value in answers.items():
        cell_at(book, row_name, heading).value = value
    for change in changes:
        change(book)
    back = path.with_name(f"{path.stem}, back {len(list(path.parent.iterdir()))}.xlsx")
    book.save(back)
    return back


def cell_at(book: Workbook, row_name: str, heading: str) -> Any:
    """One cell, as a person finds it."""
    for sheet in book.worksheets:
        rows = list(sheet.iter_rows())
        headings = next((row for row in rows if row[-1].value == "Row name"), None)
        for row in rows:
            if headings is not None and row[-1].value == row_name:
                column = next(place for place, cell in enumerate(headings) if str(cell.value).startswith(heading))
                return row[column]
    raise KeyError(row_name)


def answer(*questions: str, case: str = "C01") -> tuple[str, str]:
    """The answer cell of a question, or of a part of it."""
    return " | ".join((case, *questions)), "Answer"


def note(question: str, case: str = "C01") -> tuple[str, str]:
    """The cell for what the record shows."""
    return f"{case} | {question}", "What the record shows"


COMPLETE: dict[tuple[str, str], Any] = {
    answer("seen"): "Met",
    answer("fathers"): "not applicable",
    ("C01 | fathers", "Reason"): "No second parent",
    answer("started_on"): date(2026, 3, 6),
    answer("children"): 2,
    answer("kind"): "First, or only",
    answer("in_time"): "13 March 2026",
    answer("who_came", "role:social_worker"): "Attended",
    answer("who_came", "role:police"): "Sent a report",
    answer("whole", "family"): "No",
    answer("whole", "signed_by"): "H. Visitor",
    answer("whole", "signed_on"): date(2026, 7, 1),
}
"""Everything the first case needs to be signed off."""


def seen(services: Services, path: Path) -> Preview:
    """What would come of a workbook."""
    return services.workbooks.preview(path)


def of(report: WorkbookReport, outcome: Outcome) -> list[CellReport]:
    """The cells that came to one outcome."""
    return [cell for cell in report.cells if cell.outcome is outcome]


def as_returned(plan: WorkbookPlan, values: Mapping[Entry, CellValue] | None = None) -> list[SheetCells]:
    """The sheets of a workbook as they come back, with these cells written; the others as they were sent."""
    return [_sheet(plan, sheet, values or {}) for sheet in plan.sheets]


def _sheet(plan: WorkbookPlan, sheet: PlannedSheet, values: Mapping[Entry, CellValue]) -> SheetCells:
    rows = []
    for row in sheet.rows:
        cells = [_value(plan, cell, values) for cell in row.cells]
        blank: list[CellValue] = [None] * (len(sheet.columns) - len(cells))
        rows.append((*cells, *blank, row.key or None) if sheet.columns else tuple(cells))
    return SheetCells(sheet.title, True, tuple(rows))


def _value(plan: WorkbookPlan, cell: PlannedCell, values: Mapping[Entry, CellValue]) -> CellValue:
    if cell.entry is None or cell.slot is None:
        return cell.words or None
    if cell.entry in values:
        return values[cell.entry]
    question = plan.question(cell.entry.question)
    sent = plan.issued.sent_answer(cell.entry.subject, cell.entry.question)
    return shown_part(cell.slot, held_part(question, sent, cell.entry.part)) if question is not None else None
