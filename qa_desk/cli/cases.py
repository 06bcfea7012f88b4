"""The case list of an audit, and its sample in a module beside this one."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from qa_desk.cli import cases_sample
from qa_desk.cli.opened import actor_of, open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb, verbs_of
from qa_desk.domain.case_list import CaseListReading, names_sentence
from qa_desk.domain.errors import UserError
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.wording import counted


def add_to(noun: ArgumentParser) -> None:
    """The commands ``cases import``, ``cases sample``, ``cases replace`` and ``cases allocate``."""
    verbs = verbs_of(noun)
    bring_in = add_verb(verbs, "import", _import, "add the cases of a list (CSV or xlsx) to an audit; all or none")
    add_desk(bring_in)
    bring_in.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    bring_in.add_argument("file", metavar="FILE", type=Path, help="the list, with headings in its first row")
    bring_in.add_argument("--code-column", metavar="HEADING", help="the column with the reference numbers")
    bring_in.add_argument(
        "--leave-out", action="store_true", help="go on without the columns and cells that look like names and the like"
    )
    bring_in.add_argument(
        "--to-choose-from", action="store_true", help="keep the list to draw a sample from; nothing is audited yet"
    )
    add_name(bring_in)
    cases_sample.add_to(verbs)


def _import(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        services.audits.get(arguments.audit)
        reading = services.audits.read_cases(arguments.file, arguments.code_column)
        if not (reading.problems or arguments.leave_out):
            _refuse_identifying(reading)
        if arguments.to_choose_from:
            services.sampling.list_population(arguments.audit, reading)
        else:
            services.audits.add_cases(arguments.audit, reading)
    cases = counted(len(reading.cases), SubjectKind.CASE)
    kept = f"Kept {cases} to choose from in" if arguments.to_choose_from else f"Added {cases} to"
    lines = [f"{kept} {arguments.audit}."]
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
