"""Files for other people, made from an audit."""

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from qa_desk.cli.opened import actor_of, open_desk, progress_line
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, set_verb
from qa_desk.domain.errors import UserError

TABLED = "findings.xlsx"
FEEDBACK = "feedback"
"""A folder with a sheet for each auditor, in place of one file."""


def add_to(command: ArgumentParser) -> None:
    """The command ``report``."""
    set_verb(command, _report)
    add_desk(command)
    command.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    command.add_argument(
        "kind",
        metavar="KIND",
        help="findings.pdf or .docx, findings.xlsx, briefing.pdf or .docx, board.pdf, answers.xlsx, areas.xlsx, "
        "moderation.pdf or .docx, diagnosis.xlsx, actions.pdf, .docx or .xlsx, letters/ or feedback/",
    )
    command.add_argument(
        "-o", "--output", metavar="FILE", type=Path, required=True,
        help="the file to make; for letters/ and feedback/ the folder",
    )  # fmt: skip
    command.add_argument(
        "--answer-by", metavar="DATE", type=_day, help="the day that letters/ asks to answer by, such as 2026-09-30"
    )
    command.add_argument(
        "--by", metavar="COLUMN", action="append", default=[],
        help="with findings.xlsx: say twice by what a sheet of its own counts the grades, as in `findings --by`",
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


def _report(arguments: Namespace, workplace: Workplace) -> Told:
    from qa_desk.services.reports import ReportChoices  # with the services, which the desk brings anyway

    if arguments.kind.rstrip("/\\") == "letters":
        return _letters(arguments, workplace)
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        services.audits.get(arguments.audit)
        if arguments.kind.rstrip("/") == FEEDBACK:
            with progress_line() as progress:
                sheets = services.feedback.make(arguments.audit, arguments.output, progress)
            files = [str(path) for path in sheets.paths]
            body = {"audit": arguments.audit, "kind": FEEDBACK, "files": files, "provisional": sheets.provisional}
            return Told(tuple(f"Made {file}." for file in files), body)
        with progress_line() as progress:
            choices = ReportChoices(by=_by(arguments))
            made = services.reports.make(arguments.audit, arguments.kind, arguments.output, progress, choices)
    state = " It is provisional: not every return is in." if made.provisional else ""
    body = {
        "audit": arguments.audit,
        "kind": made.kind,
        "file": str(made.path),
        "sha256": made.sha256,
        "provisional": made.provisional,
    }
    return Told((f"Made {made.path}.{state}",), body)


def _letters(arguments: Namespace, workplace: Workplace) -> Told:
    """One letter for each agency or school with an agreed amber or red, in a folder."""
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        services.audits.get(arguments.audit)
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
