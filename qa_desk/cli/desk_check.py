"""Checking a desk by command, and mending from its history what was found."""

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_desk.cli.opened import actor_of, progress_line
from qa_desk.cli.passphrases import passphrase_of
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.settings import BACKUPS, Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_desk.cli.verbs import Verbs
    from qa_desk.domain.desk_checks.damage import Finding
    from qa_desk.services.mending import CheckedDesk

YES = "yes"


def add_to(verbs: "Verbs") -> None:
    """The command ``desk check``."""
    check = add_verb(verbs, "check", _check, "read everything and compare it; changes nothing without --repair")
    add_desk(check)
    check.add_argument(
        "--repair", action="store_true", help="make again what the history still has, after a backup beside the desk"
    )
    check.add_argument("--yes", action="store_true", help="with --repair: do it without being asked")
    add_name(check)


def _check(arguments: Namespace, workplace: Workplace) -> Told:
    from qa_desk.services.mending import check_desk, mend_desk, refuse_unmendable

    desks, desk = workplace.desks, arguments.desk
    desks.header(desk)  # what is not a desk is refused before anyone types a passphrase
    passphrase = passphrase_of(arguments)
    with progress_line() as progress:
        checked = check_desk(desks, desk, passphrase, progress, snapshot=arguments.snapshot)
    if checked.snapshot is not None:
        print(checked.snapshot.words, file=sys.stderr)
    if not arguments.repair or checked.found.ok:
        return _told(arguments, checked)
    refuse_unmendable(desk, checked.found.findings, _backup_folders())
    _ask(arguments, [one for one in checked.found.findings if one.in_history])
    with progress_line() as progress:
        done = mend_desk(desks, desk, passphrase, checked.found.findings, actor_of(arguments), progress)
    lines = [tr("Mended {words}", words=one.words) for one in done.mended]
    lines += [tr("Left as it is: {words}", words=one.words) for one in done.left]
    lines.append(tr("The desk as it was is kept as {path}.", path=done.backup))
    body = {
        "desk": str(desk),
        "ok": not done.left,
        "mended": [*map(_found, done.mended)],
        "left": [*map(_found, done.left)],
        "backup": str(done.backup),
    }
    return Told(tuple(lines), body, _not_all(len(done.left)) if done.left else "")


def _backup_folders() -> list[Path]:
    """Where copies were put last, of whichever desk."""
    backups = Settings.load().settings[BACKUPS]
    return [Path(one.folder) for one in backups.values() if one.folder]


def _not_all(left: int) -> str:
    return tr("Mended, but what no history makes again is left ({left} found). Restore a backup.", left=left)


def _ask(arguments: Namespace, mendable: list["Finding"]) -> None:
    """Say what would be done, and go on only with a clear yes."""
    if arguments.yes:
        return
    told = "\n".join(f"  {one.words}" for one in mendable)
    question = tr(
        "{desk}: found and can be made again from its history:\n{told}\nA backup is kept beside the desk first. "
        "Type yes to mend it: ",
        desk=arguments.desk.name,
        told=told,
    )
    if not sys.stdin.isatty():
        raise UserError(
            tr("Nobody is there to say yes to mending {count} things.", count=len(mendable)),
            tr("Nothing was changed. Look at them with desk check, and add --yes to mend them."),
        )
    print(question, end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() != YES:
        raise UserError(tr("Nothing was mended."), tr("The desk is as it was."))


def _advice(arguments: Namespace, findings: "Sequence[Finding]") -> str:
    from qa_desk.services.mending import latest_words

    if findings and all(one.in_history for one in findings):
        return tr("Its history still has all of it: add --repair to mend it.")
    return f"{tr('Restore your latest backup.')} {latest_words(arguments.desk, _backup_folders())}".strip()


def _told(arguments: Namespace, checked: "CheckedDesk") -> Told:
    found = checked.found
    parts = [
        {"title": one.title, "found": one.found, "problem": one.problem, "findings": [*map(_found, one.findings)]}
        for one in found.parts
    ]
    body = {"desk": str(arguments.desk), "ok": found.ok, "parts": parts}
    lines = [one.words for one in found.parts]
    for finding in found.findings:
        lines += [finding.words, f"  {finding.damage.meaning} {finding.damage.mend.value}."]
    wrong = "; ".join(one.words for one in found.parts if not one.ok)
    problem = tr(
        "{desk} is not whole: {wrong}. Nothing was changed. {advice}",
        desk=arguments.desk.name,
        wrong=wrong,
        advice=_advice(arguments, found.findings),
    )
    return Told(tuple(lines), body, problem if wrong else "")


def _found(finding: "Finding") -> dict[str, Any]:
    damage = finding.damage
    return {
        "code": damage.code,
        "name": damage.title,
        "meaning": damage.meaning,
        "where": finding.where,
        "in_history": finding.in_history,
    }
