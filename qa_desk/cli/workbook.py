"""Returns by Excel, for agencies without the program."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_desk.cli.opened import actor_of, open_desk, progress_line
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb, verbs_of
from qa_desk.domain.errors import UserError
from qa_desk.domain.workbooks.issued import Layout
from qa_desk.domain.workbooks.report import AS_IT_IS, CellReport, Outcome, WorkbookReport

if TYPE_CHECKING:
    from qa_desk.services import Services


def add_to(noun: ArgumentParser) -> None:
    """The commands ``workbook issue`` and ``workbook import``."""
    verbs = verbs_of(noun)
    issue = add_verb(verbs, "issue", _issue, "make a workbook for each auditor of an audit")
    add_desk(issue)
    issue.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    issue.add_argument("folder", metavar="DIR", type=Path, help="the folder they go to; no file there is replaced")
    issue.add_argument(
        "--auditor", metavar="ID", action="append", default=[], help="only for this one; may be repeated"
    )
    issue.add_argument(
        "--layout", choices=[one.value for one in Layout], help="a sheet for each case, or one table of all"
    )
    add_name(issue)
    bring_in = add_verb(verbs, "import", _import, "take in workbooks that came back, cell by cell")
    add_desk(bring_in)
    bring_in.add_argument("files", metavar="FILE", type=Path, nargs="+", help="the workbooks (.xlsx), in any order")
    bring_in.add_argument("--preview", action="store_true", help="only say what would be taken in")
    bring_in.add_argument("--report", metavar="FILE.xlsx", type=Path, help="save the report as a workbook as well")
    add_name(bring_in)


def _issue(arguments: Namespace, workplace: Workplace) -> Told:
    layout = Layout(arguments.layout) if arguments.layout else None
    with open_desk(arguments, workplace, actor_of(arguments)) as services, progress_line() as progress:
        issued = services.workbooks.issue(arguments.audit, arguments.folder, tuple(arguments.auditor), layout, progress)
    lines = [f"Made {one.path} for {one.workbook.auditor_name}." for one in issued.files]
    made = [
        {
            "id": one.workbook.id,
            "auditor": one.workbook.auditor,
            "file": str(one.path),
            "subjects": len(one.workbook.subjects),
            "layout": one.workbook.layout.value,
            "checksum": one.workbook.checksum,
        }
        for one in issued.files
    ]
    return Told(tuple(lines), {"audit": arguments.audit, "workbooks": made})


def _import(arguments: Namespace, workplace: Workplace) -> Told:
    reports: list[tuple[str, WorkbookReport]] = []
    refusals: list[tuple[str, UserError]] = []
    actor = "" if arguments.preview else actor_of(arguments)
    with open_desk(arguments, workplace, actor) as services:
        for path in arguments.files:
            try:
                reports.append((str(path), _of_one(services, path, is_preview=arguments.preview)))
            except UserError as refusal:
                if len(arguments.files) == 1:
                    raise
                refusals.append((str(path), refusal))
        if arguments.report is not None:
            services.workbooks.save_report(tuple(reports), arguments.report)
    lines = [line for name, report in reports for line in _lines(name, report, is_preview=arguments.preview)]
    lines += [f"{name}: {refusal}" for name, refusal in refusals]
    bodies = [_body(name, report) for name, report in reports]
    bodies += [
        {"file": name, "accepted": 0, "unchanged": 0, "conflicts": 0, "cells": [],
         "refused": [{"where": name, "reason": str(refusal)}]}
        for name, refusal in refusals
    ]  # fmt: skip
    problem = f"{len(refusals)} of {len(arguments.files)} workbooks were not taken in." if refusals else ""
    return Told(tuple(lines), bodies[0] if len(arguments.files) == 1 else {"files": bodies}, problem)


def _of_one(services: "Services", path: Path, *, is_preview: bool) -> WorkbookReport:
    seen = services.workbooks.preview(path)
    if is_preview:
        return seen.report
    services.backups.before("taking in workbooks")
    return services.workbooks.take_in(seen).report


def _lines(name: str, report: WorkbookReport, *, is_preview: bool) -> list[str]:
    would = "would come of it" if is_preview else "came of it"
    lines = [f"{name}, from {report.issued.auditor_name}. What {would}: {report.sentence}"]
    for case in report.cases:
        missing = f": {len(case.missing)} still missing" if case.missing else ""
        lines.append(f"  {case.subject}: {case.standing}{missing}")
    told = [cell for cell in report.cells if cell.outcome not in (Outcome.ACCEPTED, Outcome.UNCHANGED)]
    return [*lines, *(f"  {_cell_line(cell)}" for cell in told)]


def _cell_line(cell: CellReport) -> str:
    about = f" ({cell.about})" if cell.about else ""
    return f"{cell.where}{about}: {cell.outcome.value.lower()}. {cell.reason}".rstrip()


def _body(name: str, report: WorkbookReport) -> dict[str, Any]:
    return {
        "file": name,
        "workbook": report.issued.id,
        "audit": report.issued.audit,
        "auditor": report.issued.auditor,
        "accepted": report.counts[Outcome.ACCEPTED],
        "unchanged": report.counts[Outcome.UNCHANGED],
        "conflicts": report.counts[Outcome.CHANGED_SINCE],
        "refused": [
            {"where": cell.where, "reason": f"{cell.outcome.value}. {cell.reason}".rstrip()}
            for cell in report.cells
            if cell.outcome not in AS_IT_IS
        ],
        "cells": [
            {
                "where": cell.where,
                "outcome": cell.outcome.name.lower(),
                "subject": cell.subject,
                "question": cell.question,
                "in_workbook": cell.in_workbook,
                "on_desk": cell.on_desk,
                "reason": cell.reason,
            }
            for cell in report.cells
        ],
        "subjects": [
            {"code": case.subject, "standing": case.standing, "missing": list(case.missing)} for case in report.cases
        ],
    }
