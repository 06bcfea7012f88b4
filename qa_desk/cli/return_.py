"""Sealed returns: making one for the chair, and taking those of the auditors in."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_desk.cli.opened import actor_of, open_desk, progress_line
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb, verbs_of
from qa_desk.domain.receiving.unread import UnreadFile

if TYPE_CHECKING:
    from qa_desk.services.received_files import ReturnPreview


def add_to(noun: ArgumentParser) -> None:
    """The commands ``return seal``, ``copy``, ``import``, ``unread`` and ``whose``."""
    verbs = verbs_of(noun)
    seal = add_verb(verbs, "seal", _seal, "put every return that is ready into a file that only the chair opens")
    add_desk(seal)
    seal.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    seal.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)
    add_name(seal)
    copy = add_verb(
        verbs, "copy", _copy, "save the copy of a return that was sent, in a file that only this desk opens"
    )
    add_desk(copy)
    copy.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    copy.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)
    copy.add_argument("--version", metavar="N", type=int, help="which one; without it the last")
    bring_in = add_verb(verbs, "import", _import, "take in sealed returns, in any order and any number of times")
    add_desk(bring_in)
    bring_in.add_argument("files", metavar="FILE", type=Path, nargs="+", help="sealed returns (.qareturn)")
    bring_in.add_argument("--preview", action="store_true", help="say what would happen, and change nothing")
    add_name(bring_in)
    unread = add_verb(verbs, "unread", _unread, "the files that could not be read and are asked for again")
    whose = add_verb(verbs, "whose", _whose, "say from whom a file is that could not be read")
    for parser in (unread, whose):
        add_desk(parser)
        parser.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    whose.add_argument("sha256", metavar="SHA256", help="of the file, as in `return unread --json`")
    whose.add_argument("auditor", metavar="AUDITOR", help="their id, as in `audit show --json`")
    add_name(whose)


def _seal(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        made = services.sending.seal(arguments.audit, arguments.output)
    body = {
        "audit": arguments.audit,
        "file": str(made.path),
        "returns": made.returns,
        "answers": made.answers,
        "version": made.version,
    }
    words = f"Return made: {made.returns} {'return' if made.returns == 1 else 'returns'}, {made.answers} answers."
    return Told((words, f"Saved as {made.path}, version {made.version}."), body)


def _copy(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace) as services:
        saved = services.sending.save_copy(arguments.audit, arguments.output, arguments.version)
    copy = saved.copy
    body = {
        "audit": arguments.audit,
        "file": str(saved.path),
        "returns": saved.returns,
        "version": copy.version,
        "sent_at": copy.sent_at.isoformat(),
        "sha256": copy.sha256,
    }
    return Told((f"Copy of version {copy.version} saved as {saved.path}. Only this desk opens it.",), body)


def _import(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services, progress_line() as progress:
        if arguments.preview:
            files = services.receiving.preview(arguments.files, progress)
        else:
            services.backups.before("taking in returns")
            files = services.receiving.take_in(arguments.files, progress).files
            if any(one.refused for one in files):
                services.unread.note(files)
    bodies = [_body(one) for one in files]
    refused = [one for one in files if one.refused is not None]
    problem = f"{len(refused)} of {len(files)} files cannot be taken in." if refused else ""
    if len(files) == len(refused) == 1:
        problem = f"{refused[0].file}: {refused[0].refused}"
    lines = () if problem and len(files) == 1 else tuple(line for one in files for line in _lines(one))
    return Told(lines, bodies[0] if len(bodies) == 1 else {"files": bodies}, problem)


def _unread(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace) as services:
        files = services.unread.of_audit(arguments.audit)
    lines = tuple(one.words for one in files)
    return Told(
        lines or ("Every file that came could be read.",),
        {"audit": arguments.audit, "unread": [_unread_json(one) for one in files]},
    )


def _whose(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        services.unread.tell_sender(arguments.sha256, arguments.audit, arguments.auditor)
        files = services.unread.of_audit(arguments.audit)
    told = next(one for one in files if one.sha256 == arguments.sha256)
    return Told((f"Noted as a file of {told.auditor}: {told.words}",), _unread_json(told))


def _unread_json(one: UnreadFile) -> dict[str, Any]:
    return {
        "file": one.file,
        "sha256": one.sha256,
        "reason": one.reason,
        "noted_at": one.noted_at.isoformat(),
        "audit": one.audit or None,
        "auditor": one.auditor or None,
    }


def _lines(one: "ReturnPreview") -> list[str]:
    if one.refused is not None:
        return [f"{one.file}: {one.refused}"]
    told = f"{one.file}: {one.sender}, version {one.version} of {one.newest}. "
    told += f"New answers {one.new}, unchanged {one.unchanged}, in conflict {len(one.conflicts)}."
    lines = [told, *([f"  {one.note}"] if one.note else [])]
    if one.concerns:
        lines.append(f"  Safeguarding concerns that come along: {one.concerns}. Read them now.")
    lines += [f"  {gap.words}. Ask for version {gap.version} too." for gap in one.gaps]
    if one.missing:
        lines.append(f"  Still waited for: {', '.join(one.missing)}.")
    return lines


def _body(one: "ReturnPreview") -> dict[str, Any]:
    refused = [] if one.refused is None else [{"where": one.file, "reason": str(one.refused)}]
    return {
        "file": str(one.path),
        "accepted": one.new,
        "unchanged": one.unchanged,
        "conflicts": [{"return": spot.agency_return, "question": spot.cell} for spot in one.conflicts],
        "refused": refused,
        "sender": one.sender,
        "audit": one.audit,
        "package": one.package,
        "version": one.version,
        "concerns": one.concerns,
        "missing": list(one.missing),
        "note": one.note,
        "gaps": [
            {"case": gap.subject, "version": gap.version, "device": gap.device, "missing": [gap.first, gap.last]}
            for gap in one.gaps
        ],
    }
