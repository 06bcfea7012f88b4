"""Packs: what a chair gives each auditor, and opening one on the auditor's desk."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from qa_desk.cli.opened import actor_of, open_desk, progress_line
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb, verbs_of
from qa_desk.domain.errors import UserError
from qa_desk.domain.wording import counted


def add_to(noun: ArgumentParser) -> None:
    """The commands ``pack issue`` and ``pack open``."""
    verbs = verbs_of(noun)
    issue = add_verb(verbs, "issue", _issue, "put a sealed pack for each auditor into a folder")
    add_desk(issue)
    issue.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    issue.add_argument("folder", metavar="DIR", type=Path)
    issue.add_argument("--auditor", action="append", metavar="ID", help="for this auditor alone (may be repeated)")
    add_name(issue)
    take = add_verb(verbs, "open", _open, "take over a pack, with no answer lost")
    take.add_argument("pack", metavar="PACK", type=Path, help="the pack (.qapack)")
    add_desk(take)
    take.add_argument("--words", default="", metavar="WORDS", help="the chair's six words, for a first pack")
    add_name(take)


def _issue(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services, progress_line() as progress:
        kind = services.audits.get(arguments.audit).subject
        issued = services.packs.issue(arguments.audit, arguments.folder, progress, arguments.auditor)
    lines = [f"{one.auditor.name}, {counted(one.subjects, kind)}: saved as {one.path}" for one in issued.files]
    lines += [f"{one.name}: no pack, because no device of that name is enrolled here" for one in issued.not_enrolled]
    body = {
        "audit": arguments.audit,
        "packs": [
            {"auditor": one.auditor.id, "file": str(one.path), "subjects": one.subjects, "number": one.number}
            for one in issued.files
        ],
        "not_enrolled": [one.id for one in issued.not_enrolled],
    }
    problem = "" if issued.files else "No pack was made: no auditor with cases has an enrolled device."
    return Told(tuple(lines), body, problem)


def _open(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        preview = services.packs.preview(arguments.pack)
        if not preview.known_sender and not arguments.words:
            raise UserError(
                f"The six words of {preview.sender} are: {preview.sender_words}.",
                "Nothing was changed. Ask the chair to read theirs aloud, and give them after --words.",
            )
        services.backups.before("taking a pack in")
        services.packs.open(arguments.pack, arguments.words)
    lines = [f"{preview.audit.title}: {counted(preview.subjects, preview.audit.subject)}, pack {preview.number}."]
    lines += [preview.note] if preview.note else []
    body = {
        "audit": preview.audit.id,
        "number": preview.number,
        "subjects": preview.subjects,
        "added": list(preview.added),
        "withdrawn": list(preview.withdrawn),
        "note": preview.note,
    }
    return Told(tuple(lines), body)
