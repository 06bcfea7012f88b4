"""The case list of an audit."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from qa_desk.cli.opened import actor_of, open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb, verbs_of
from qa_desk.domain.case_list import CaseListReading, names_sentence
from qa_desk.domain.errors import UserError


def add_to(noun: ArgumentParser) -> None:
    """The command ``cases import``."""
    verbs = verbs_of(noun)
    bring_in = add_verb(verbs, "import", _import, "add the cases of a list (CSV or xlsx) to an audit; all or none")
    add_desk(bring_in)
    bring_in.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    bring_in.add_argument("file", metavar="FILE", type=Path, help="the list, with headings in its first row")
    bring_in.add_argument("--code-column", metavar="HEADING", help="the column with the reference numbers")
    bring_in.add_argument(
        "--leave-out", action="store_true", help="go on without the columns and cells that look like names and the like"
    )
    add_name(bring_in)


def _import(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        services.audits.get(arguments.audit)
        reading = services.audits.read_cases(arguments.file, arguments.code_column)
        if not (reading.problems or arguments.leave_out):
            _refuse_identifying(reading)
        services.audits.add_cases(arguments.audit, reading)
    count = len(reading.cases)
    lines = [f"Added {count} {'case' if count == 1 else 'cases'} to {arguments.audit}."]
    lines += [f"{sentence}." for sentence in (*_identifying(reading), *reading.notes)]
    if reading.blank_rows:
        lines.append(f"Blank rows passed over: {reading.blank_rows}.")
    return Told(tuple(lines), _body(arguments.audit, reading))


def _refuse_identifying(reading: CaseListReading) -> None:
    """A list that would say who a child is comes in only when that is known, and then without those parts."""
    found = _identifying(reading)
    if found:
        raise UserError(
            f"No cases were added. {'. '.join(found)}.",
            "Take these out of the list, or add --leave-out to bring in the rest without them.",
        )


def _identifying(reading: CaseListReading) -> tuple[str, ...]:
    cells = names_sentence(reading)
    return (*(one.reason for one in reading.refused), *([cells] if cells else []))


def _body(audit: str, reading: CaseListReading) -> dict[str, Any]:
    return {
        "audit": audit,
        "added": len(reading.cases),
        "code_column": reading.case_list.code_column,
        "attributes": list(reading.case_list.attributes),
        "refused": [
            {"column": one.title, "looks_like": one.kind.value, "rows": list(one.rows)} for one in reading.refused
        ],
        "left_out": [{"row": one.row, "column": one.title, "looks_like": one.kind.value} for one in reading.left_out],
        "notes": list(reading.notes),
        "blank_rows": reading.blank_rows,
    }
