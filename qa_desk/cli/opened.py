"""Opening a desk for one verb, and closing it whatever comes of it."""

import getpass
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from qa_desk.cli.passphrases import passphrase_of
from qa_desk.cli.verbs import Workplace
from qa_desk.domain.errors import UserError
from qa_desk.domain.progress import Progress
from qa_desk.domain.text import clean_text
from qa_desk.settings import YOUR_NAME, Settings

if TYPE_CHECKING:
    from qa_desk.services import Services

CLEAR_LINE = "\r\x1b[K"


@contextmanager
def open_desk(
    arguments: Namespace, workplace: Workplace, actor: str = "", *, reads_cases: bool = True
) -> Iterator["Services"]:
    """The services of the desk that was named; ``actor`` is who a verb that writes is recorded as.

    With ``reads_cases`` the opening is noted as one in the window is. With ``--snapshot``, or where nothing can be
    written, it is a snapshot: reading works and is said to be of one.
    """
    workplace.desks.header(arguments.desk)  # what is not a desk is refused before anyone types a passphrase
    passphrase = passphrase_of(arguments)
    with progress_line() as progress:
        desks = workplace.desks
        begin = desks.open_snapshot if getattr(arguments, "snapshot", False) else desks.open
        services = begin(arguments.desk, passphrase, actor, progress)
        try:
            if services.desk.needs_verifying:  # nothing is printed from a desk that may be damaged
                services.desk.verify(progress)
        except BaseException:
            services.desk.close()
            raise
    try:
        if reads_cases:
            services.looking.note_desk(_reader(arguments))
        yield services
        if services.desk.snapshot is not None:  # a refusal says it itself, and stays the one line there is
            print(services.desk.snapshot.words, file=sys.stderr)
    finally:
        services.desk.close()


def actor_of(arguments: Namespace) -> str:
    """Who the change is recorded as: the name given, the one in Settings, or the account of this computer."""
    if arguments.name is not None:
        name = clean_text(arguments.name).strip()
        if not name:
            raise UserError("The name is empty.", "Nothing was changed. Write your name or role after --name.")
        return name
    kept = Settings.load().settings[YOUR_NAME]
    if kept:
        return kept
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        raise UserError(
            "Nobody knows who you are.", "Nothing was changed. Add --name with your name or role."
        ) from None


def _reader(arguments: Namespace) -> str:
    """Who looks, also with a verb that takes no name; nobody where this computer knows none."""
    try:
        return actor_of(Namespace(name=getattr(arguments, "name", None)))
    except UserError:
        return ""


@contextmanager
def progress_line() -> Iterator[Progress]:
    """Progress on one line of the terminal; nothing at all where stderr goes somewhere else."""
    if not sys.stderr.isatty():
        yield Progress()
        return
    try:
        yield Progress(_show)
    finally:
        print(CLEAR_LINE, end="", file=sys.stderr, flush=True)


def _show(done: int, total: int, text: str) -> None:
    count = f" {done} of {total}" if total else ""
    print(f"{CLEAR_LINE}{text}{count}", end="", file=sys.stderr, flush=True)
