"""Destroying a desk by command."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli.opened import actor_of
from qa_desk.cli.passphrases import passphrase_of
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb

if TYPE_CHECKING:
    from qa_desk.cli.verbs import Verbs


def add_to(verbs: "Verbs") -> None:
    """The command ``desk erase``."""
    erase = add_verb(verbs, "erase", _erase, "destroy a desk and its known backups for good, with a certificate")
    add_desk(erase)
    erase.add_argument("--type-name", required=True, metavar="NAME", help="the name of the desk, to be sure")
    erase.add_argument("--reason", required=True, help="why, for the certificate")
    erase.add_argument("--by", required=True, metavar="WHO", help="who decided it, by name or role")
    erase.add_argument("--certificate", required=True, type=Path, metavar="FILE", help="a .pdf or .txt to write")
    erase.add_argument("--also", type=Path, nargs="*", default=[], metavar="DIR", help="other folders with backups")
    add_name(erase)


def _erase(arguments: Namespace, workplace: Workplace) -> Told:
    from qa_desk.services.destroying import Destruction, destroy_desk

    workplace.desks.header(arguments.desk)
    wish = Destruction(
        arguments.type_name, arguments.reason, arguments.by, arguments.certificate, tuple(arguments.also)
    )
    passphrase = passphrase_of(arguments)
    done = destroy_desk(workplace.desks, arguments.desk.absolute(), passphrase, actor_of(arguments), wish)
    lines = (
        f"{done.name} and {len(done.destroyed) - 1} backups are destroyed. The certificate is {arguments.certificate}.",
        "Copies kept elsewhere still open with the passphrase: see to them yourself.",
    )
    body = {
        "desk": str(arguments.desk),
        "id": done.id,
        "head": done.head,
        "destroyed": list(done.destroyed),
        "left": list(done.left),
        "certificate": str(arguments.certificate),
    }
    return Told(lines, body, f"{len(done.left)} backups could not be destroyed." if done.left else "")
