"""The export register without a window: what left a desk as a report, and which of it a file at hand is."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_desk.cli.opened import open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, set_verb
from qa_desk.domain.dates import short_date
from qa_desk.domain.errors import UserError

if TYPE_CHECKING:
    from qa_desk.domain.made_files.register import RegisterEntry


def add_to(command: ArgumentParser) -> None:
    """The command ``report register``."""
    set_verb(command, _register)
    add_desk(command)
    command.add_argument("--file", metavar="FILE", type=Path, help="say which entry this file is")


def _register(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace) as services:
        titles = services.register.titles()
        if arguments.file is None:
            entries, body = services.register.entries(), {}
        else:
            known = services.register.identify(arguments.file)
            entries, body = known.entries, {"file": str(arguments.file), "sha256": known.sha256}
            if not entries:
                raise UserError(
                    f'"{known.name}" is no file of this register.',
                    "Either another program made it, or it was changed since it left this desk.",
                )
    lines = tuple(_line(one, titles[one.made.audit]) for one in entries) or ("No report has left this desk yet.",)
    return Told(lines, {**body, "entries": [_body(one) for one in entries]})


def _line(one: "RegisterEntry", audit: str) -> str:
    made, at = one.made, one.made.made_at.astimezone()
    left = "not noted" if made.left is None else f"{made.left:,} not looked at"
    return (
        f"{one.number}  {short_date(at.date())} {at:%H:%M}  {made.actor}  {made.kind}  {audit}  {one.state}  "
        f"{made.rule}  {made.marking or 'no marking'}  {left}  {made.sha256}"
    )


def _body(one: "RegisterEntry") -> dict[str, Any]:
    made = one.made
    return {
        "number": one.number,
        "made_at": made.made_at.isoformat(),
        "actor": made.actor,
        "audit": made.audit,
        "kind": made.kind,
        "state": one.state.value,
        "provisional": made.provisional,
        "subjects": made.subjects,
        "rule": made.rule,
        "marking": made.marking,
        "left": made.left,
        "sha256": made.sha256,
    }
