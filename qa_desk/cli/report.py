"""Files for other people, made from an audit."""

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli.findings import add_rule
from qa_desk.cli.opened import actor_of, open_desk, progress_line
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, set_verb
from qa_desk.domain.disclosure.rules import rule_named
from qa_desk.domain.errors import UserError

if TYPE_CHECKING:
    from qa_desk.services import Services
    from qa_desk.services.panel.feedback import MadeFeedback
    from qa_desk.services.reports import ReportChoices
    from qa_desk.services.reports.charts import MadeCharts

TABLED, CHARTED = "findings.xlsx", "findings.pdf"
FEEDBACK, CHARTS = "feedback", "charts"
"""A folder with a sheet for each auditor, and one with a picture of each chart, in place of one file."""


def add_to(command: ArgumentParser) -> None:
    """The command ``report``."""
    set_verb(command, _report)
    add_desk(command)
    command.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    command.add_argument(
        "kind",
        metavar="KIND",
        help="findings.pdf or .docx, findings.xlsx, briefing.pdf or .docx, board.pdf, answers.xlsx, areas.xlsx, "
        "moderation.pdf or .docx, diagnosis.xlsx, letters/, feedback/ or charts/",
    )
    command.add_argument(
        "-o", "--output", metavar="FILE", type=Path, required=True,
        help="the file to make; for letters/, feedback/ and charts/ the folder",
    )  # fmt: skip
    command.add_argument(
        "--answer-by", metavar="DATE", type=_day, help="the day that letters/ asks to answer by, such as 2026-09-30"
    )
    add_rule(command)
    command.add_argument(
        "--by", metavar="COLUMN", action="append", default=[],
        help="with findings.xlsx: say twice by what a sheet of its own counts the grades, as in `findings --by`",
    )  # fmt: skip
    command.add_argument(
        "--without", metavar="PART", action="append", default=[],
        help="a part to leave out, such as quotes or dissent; may be said several times",
    )  # fmt: skip
    add_name(command)


def _day(text: str) -> date:
    return date.fromisoformat(text)


_day.__name__ = "date"  # argparse tells a person what it wanted by the name of the function


def _by(arguments: Namespace) -> tuple[str, str] | None:
    """What the sheet that was asked for counts by; raises UserError where there is no such sheet."""
    match arguments.by:
        case []:
            return None
        case [rows, columns] if arguments.kind == TABLED:
            return rows, columns
    raise UserError(
        f"A table by two things is a sheet of {TABLED}, and --by is said twice for it.", "Nothing was made."
    )


def _check_parts(arguments: Namespace, services: "Services") -> None:
    """Refuse a part that the file does not have: what was meant to be left out would stand in it."""
    kind = CHARTED if arguments.kind.rstrip("/\\") == CHARTS else arguments.kind
    parts = [part.name for one in services.reports.kinds() if one.kind == kind for part in one.parts]
    for name in arguments.without:
        if name not in parts:
            has = f"It has: {', '.join(parts)}." if parts else "It is made as a whole."
            raise UserError(f'{arguments.kind} has no part called "{name}".', f"Nothing was made. {has}")


def _report(arguments: Namespace, workplace: Workplace) -> Told:
    from qa_desk.services.reports import ReportChoices  # with the services, which the desk brings anyway

    choices = ReportChoices(rule=arguments.suppress, by=_by(arguments), left_out=frozenset(arguments.without))
    if rule_named(choices.rule).hides and arguments.kind.rstrip("/\\") in ("letters", FEEDBACK):
        raise UserError(
            f"{arguments.kind} tells people of their own work, so small numbers cannot be hidden in it.",
            "Nothing was made. Leave --suppress out.",
        )
    if arguments.kind.rstrip("/\\") == "letters":
        return _letters(arguments, workplace)
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        services.audits.get(arguments.audit)
        _check_parts(arguments, services)
        if arguments.kind.rstrip("/\\") in (FEEDBACK, CHARTS):
            return _folder(arguments, services, choices)
        with progress_line() as progress:
            warnings = services.small_numbers.warnings(arguments.audit, choices.rule)
            made = services.reports.make(arguments.audit, arguments.kind, arguments.output, progress, choices)
    state = " It is provisional: not every return is in." if made.provisional else ""
    body = {
        "audit": arguments.audit,
        "kind": made.kind,
        "file": str(made.path),
        "sha256": made.sha256,
        "provisional": made.provisional,
        "rule": choices.rule,
        "warnings": list(warnings),
    }
    return Told((f"Made {made.path}.{state}", *(f"Look out: {one}" for one in warnings)), body)


def _folder(arguments: Namespace, services: "Services", choices: "ReportChoices") -> Told:
    """A sheet for each auditor, or a picture of each chart, in a folder."""
    kind, audit, folder = arguments.kind.rstrip("/\\"), arguments.audit, arguments.output
    warnings: tuple[str, ...] = ()
    made: MadeFeedback | MadeCharts
    with progress_line() as progress:
        if kind == FEEDBACK:
            made = services.feedback.make(audit, folder, progress)
        else:
            warnings = services.small_numbers.warnings(audit, choices.rule)
            made = services.charts.make(audit, folder, progress, choices)
    files = [str(path) for path in made.paths]
    body: dict[str, object] = {"audit": audit, "kind": kind, "files": files, "provisional": made.provisional}
    if kind == CHARTS:
        body |= {"rule": choices.rule, "warnings": list(warnings)}
    return Told((*(f"Made {file}." for file in files), *(f"Look out: {one}" for one in warnings)), body)


def _letters(arguments: Namespace, workplace: Workplace) -> Told:
    """One letter for each agency or school with an agreed amber or red, in a folder."""
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        services.audits.get(arguments.audit)
        _check_parts(arguments, services)
        with progress_line() as progress:
            made = services.letters.make(arguments.audit, arguments.output, progress, arguments.answer_by)
    body = {
        "audit": arguments.audit,
        "kind": "letters/",
        "folder": str(made.folder),
        "answer_by": made.answer_by.isoformat(),
        "letters": [
            {"subject": one.subject, "file": str(one.path), "sha256": one.sha256, "sections": list(one.sections)}
            for one in made.letters
        ],
        "unwritten": list(made.unwritten),
    }
    return Told(tuple(f"Made {one.path}." for one in made.letters), body)
