"""The desk file: making it, looking at it, checking it, keeping copies, and its passphrase."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_desk.cli import desk_check, desk_erase
from qa_desk.cli.opened import actor_of, open_desk, progress_line
from qa_desk.cli.passphrases import (
    first_passphrase,
    given_passphrase,
    next_passphrase,
    passphrase_of,
    recovery_codes_of,
)
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_passphrase, add_verb, verbs_of
from qa_desk.domain.errors import UserError

if TYPE_CHECKING:
    from qa_desk.services import Services
    from qa_desk.services.desks import DeskHeader

BYTES_A_MEGABYTE = 1_000_000


def add_to(noun: ArgumentParser) -> None:
    """Of ``desk``: ``new``, ``info``, ``check``, ``backup``, ``restore``, ``passphrase``, ``recover``, ``demo``."""
    """The commands ``desk new``, ``info``, ``check``, ``backup``, ``restore``, ``passphrase``, ``erase``, ``demo``."""
    verbs = verbs_of(noun)
    new = add_verb(verbs, "new", _new, "make an empty desk")
    add_desk(new, snapshot=False)
    info = add_verb(verbs, "info", _info, "what a desk says without its passphrase, and what it holds with it")
    add_desk(info)
    info.add_argument("--counts", action="store_true", help="ask for the passphrase and count what the desk holds")
    desk_check.add_to(verbs)
    backup = add_verb(verbs, "backup", _backup, "put a checked copy, under the same passphrase, into a folder")
    add_desk(backup)
    backup.add_argument("folder", metavar="DIR", type=Path)
    restore = add_verb(verbs, "restore", _restore, "put a backup in the place of a desk, and keep that desk beside it")
    restore.add_argument("backup", metavar="BACKUP", type=Path)
    add_desk(restore, snapshot=False)
    passphrase = add_verb(verbs, "passphrase", _passphrase, "give a desk another passphrase")
    add_desk(passphrase, snapshot=False)
    passphrase.add_argument("--new-passphrase-file", type=Path, metavar="F", help="read the new passphrase from F")
    recover = add_verb(
        verbs, "recover", _recover, "open a desk with its recovery key, and give it a new passphrase at once"
    )
    recover.add_argument("desk", metavar="DESK", type=Path, help="the desk (.qadesk), its .recovery file beside it")
    recover.add_argument("--code-file", type=Path, metavar="F", help="read the code, or both on a line each, from F")
    recover.add_argument("--new-passphrase-file", type=Path, metavar="F", help="read the new passphrase from F")
    add_name(recover)
    desk_erase.add_to(verbs)
    demo = add_verb(verbs, "demo", _demo, "make a desk with the published audits as made-up cases")
    demo.add_argument("desk", metavar="DESK", type=Path)
    add_passphrase(demo)
    add_name(demo)
    demo.add_argument(
        "--scale", metavar="N", type=_number_of_cases, default=0, help="make N graded cases for measuring"
    )


def _number_of_cases(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"{text!r} is not a whole number from 1 on")
    return int(text)


def _new(arguments: Namespace, workplace: Workplace) -> Told:
    services = workplace.desks.make(arguments.desk, first_passphrase(arguments), "")
    try:
        body = {"desk": str(arguments.desk), "id": services.desk.about.id}
    finally:
        services.desk.close()
    lines = (
        f"Made {arguments.desk}.",
        "Keep its passphrase in a safe place: without it, nobody can open this desk.",
    )
    return Told(lines, body)


def _info(arguments: Namespace, workplace: Workplace) -> Told:
    header = workplace.desks.header(arguments.desk)
    if given_passphrase(arguments) is None and not arguments.counts:
        lines = (*_header_lines(header), "Locked. Give its passphrase to see what it holds.")
        return Told(lines, _header_body(header))
    with open_desk(arguments, workplace, reads_cases=False) as services:
        held = _holdings(services)
    lines = (*_header_lines(header), *_holding_lines(held))
    return Told(lines, {**_header_body(header), **held})


def _header_body(header: "DeskHeader") -> dict[str, Any]:
    return {
        "desk": str(header.path),
        "kind": "QA Desk",
        "format": header.format,
        "size_bytes": header.size_bytes,
        "key": {"memory_mib": header.key_memory_mib, "passes": header.key_passes, "lanes": header.key_lanes},
    }


def _header_lines(header: "DeskHeader") -> tuple[str, ...]:
    return (
        f"{header.path.name}: a QA Desk file, format {header.format}, {header.size_bytes / BYTES_A_MEGABYTE:.1f} MB",
        f"Key: Argon2id, {header.key_memory_mib} MiB, {header.key_passes} passes, {header.key_lanes} lanes",
    )


def _holdings(services: "Services") -> dict[str, Any]:
    about, (events, head) = services.desk.about, services.desk.head
    programme = services.audits.programme()
    return {
        "id": about.id,
        "schema": about.schema,
        "created_at": about.created_at.isoformat(),
        "recovered": about.recovered,
        "events": events,
        "head": head,
        "audits": len(programme),
        "subjects": sum(line.subjects for line in programme),
        "returns": sum(line.returns for line in programme),
        "signed_off": sum(line.finished for line in programme),
    }


def _holding_lines(held: dict[str, Any]) -> tuple[str, ...]:
    lines = (
        f"Desk {held['id']}, made {held['created_at']}, in form {held['schema']}",
        f"{held['audits']} audits, {held['subjects']} subjects",
        f"{held['returns']} returns, {held['signed_off']} of them signed off",
        f"History: {held['events']} events, head {held['head'] or 'none yet'}",
    )
    return (*lines, "An interrupted session was brought in. Run `desk check`.") if held["recovered"] else lines


def _backup(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, reads_cases=False) as services:
        made = services.desk.back_up(arguments.folder)
    return Told((f"Backed up to {made}.",), {"desk": str(arguments.desk), "backup": str(made)})


def _restore(arguments: Namespace, workplace: Workplace) -> Told:
    workplace.desks.header(arguments.backup)
    kept = workplace.desks.restore(arguments.backup, arguments.desk, passphrase_of(arguments))
    lines = [f"Restored {arguments.desk} from {arguments.backup.name}."]
    if kept is not None:
        lines.append(f"The desk that was there is kept as {kept}.")
    body = {"desk": str(arguments.desk), "backup": str(arguments.backup), "replaced": str(kept) if kept else None}
    return Told(tuple(lines), body)


def _passphrase(arguments: Namespace, workplace: Workplace) -> Told:
    workplace.desks.header(arguments.desk)
    old = passphrase_of(arguments)
    services = workplace.desks.open(arguments.desk, old, "")
    try:
        services.desk.change_passphrase(old, next_passphrase(arguments))
    finally:
        services.desk.close()
    lines = (
        f"{arguments.desk.name} has its new passphrase.",
        "Backups that were made before still open with the old one.",
    )
    return Told(lines, {"desk": str(arguments.desk)})


def _recover(arguments: Namespace, workplace: Workplace) -> Told:
    workplace.desks.header(arguments.desk)
    codes = recovery_codes_of(arguments, workplace.desks.recovery_codes(arguments.desk))
    passphrase, actor = next_passphrase(arguments), actor_of(arguments)
    workplace.desks.recover(arguments.desk, codes, passphrase, actor).desk.close()
    lines = (
        f"{arguments.desk.name} has its new passphrase. That it was recovered by {actor} is in its history.",
        "The recovery code opens it as before. Backups that were made before still open with the old passphrase.",
    )
    return Told(lines, {"desk": str(arguments.desk), "recovered": True})


def _demo(arguments: Namespace, workplace: Workplace) -> Told:
    from qa_desk.services.demo import DEMO_PASSPHRASE
    from qa_desk.services.demo.desk import make_demo_desk

    if arguments.desk.exists():
        raise UserError(f"There is already a file called {arguments.desk.name}.", "It was left as it is.")
    given = given_passphrase(arguments)
    passphrase = DEMO_PASSPHRASE if given is None else given
    with progress_line() as progress:
        services = make_demo_desk(
            workplace.desks, arguments.desk, passphrase, actor_of(arguments), progress, arguments.scale
        )
    try:
        programme = services.audits.programme()
    finally:
        services.desk.close()
    body: dict[str, Any] = {"desk": str(arguments.desk), "audits": [line.audit.id for line in programme]}
    lines = [f"Made {arguments.desk}. Every case in it is made up."]
    lines += [f"  {line.audit.id}: {line.audit.title}, {line.subjects} subjects" for line in programme]
    if given is None:
        body["passphrase"] = DEMO_PASSPHRASE
        lines.append(f"Its passphrase is: {DEMO_PASSPHRASE}")
    return Told(tuple(lines), body)
