"""Files for other people, made from an audit."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from qa_desk.cli.opened import actor_of, open_desk, progress_line
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, set_verb

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
        help="findings.pdf, findings.xlsx, answers.xlsx, moderation.pdf, diagnosis.xlsx, or feedback with a folder",
    )
    command.add_argument("-o", "--output", metavar="FILE", type=Path, required=True, help="the file to make")
    add_name(command)


def _report(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        services.audits.get(arguments.audit)
        if arguments.kind.rstrip("/") == FEEDBACK:
            with progress_line() as progress:
                sheets = services.feedback.make(arguments.audit, arguments.output, progress)
            files = [str(path) for path in sheets.paths]
            body = {"audit": arguments.audit, "kind": FEEDBACK, "files": files, "provisional": sheets.provisional}
            return Told(tuple(f"Made {file}." for file in files), body)
        with progress_line() as progress:
            made = services.reports.make(arguments.audit, arguments.kind, arguments.output, progress)
    state = " It is provisional: not every return is in." if made.provisional else ""
    body = {
        "audit": arguments.audit,
        "kind": made.kind.value,
        "file": str(made.path),
        "sha256": made.sha256,
        "provisional": made.provisional,
    }
    return Told((f"Made {made.path}.{state}",), body)
