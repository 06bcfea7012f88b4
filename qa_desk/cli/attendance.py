"""Attendance at meetings by command: who is below the minimum, by group."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from qa_desk.cli.opened import actor_of, open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, set_verb
from qa_desk.domain.errors import UserError
from qa_desk.domain.meetings.register import GroupBelow, Register, Share, below_minimum


def add_to(command: ArgumentParser) -> None:
    """The command ``attendance``."""
    set_verb(command, _attendance)
    add_desk(command)
    command.add_argument("table", metavar="TABLE", nargs="?", default="", help="one table by its id")
    command.add_argument("--minimum", default="", metavar="PERCENT", help="change the minimum of the table")
    command.add_argument("--paste", type=Path, metavar="FILE", help="take in a table (docx, xlsx, csv) of --title")
    command.add_argument("--title", default="", metavar="TITLE", help="what the table that is taken in is called")
    command.add_argument("--group", default="", metavar="GROUP", help="whose meetings they are, where it does not say")
    add_name(command)


def _attendance(arguments: Namespace, workplace: Workplace) -> Told:
    writes = bool(arguments.paste or arguments.minimum)
    with open_desk(arguments, workplace, actor_of(arguments) if writes else "") as services:
        chosen = arguments.table
        if arguments.paste:
            done = services.meetings.take_in_file(arguments.paste, arguments.title, arguments.group)
            chosen = done.after.id
        if arguments.minimum:
            if not chosen:
                raise UserError("Nothing was changed.", "Say which table the minimum is of.")
            services.meetings.set_minimum(chosen, arguments.minimum)
        tables = (services.meetings.get(chosen),) if chosen else services.meetings.registers()
    lines = tuple(line for one in tables for line in _lines(one))
    return Told(lines or ("No table of attendance.",), {"tables": list(map(_body, tables))})


def _lines(one: Register) -> tuple[str, ...]:
    groups = below_minimum(one)
    return (f"{one.id}  {one.title}", *(f"  {group.words(one.minimum)}" for group in groups))


def _body(one: Register) -> dict[str, Any]:
    return {
        "id": one.id,
        "title": one.title,
        "minimum": one.minimum,
        "members": [
            {
                "member": name,
                "groups": {group: _share(one.share(row, column)) for column, group in enumerate(one.groups)},
            }
            for row, name in enumerate(one.members)
        ],
        "below": [_group(group) for group in below_minimum(one)],
    }


def _share(share: Share | None) -> dict[str, Any] | None:
    if share is None:
        return None
    counted = {"attended": share.attended, "meetings": share.meetings, "deputies": share.deputies}
    return {"percent": float(share.percent), "as_published": share.is_published} | (
        {} if share.is_published else counted
    )


def _group(group: GroupBelow) -> dict[str, Any]:
    return {"group": group.group, "members": group.members, "below": [member for member, _ in group.below]}
