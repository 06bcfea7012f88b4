"""What the program does while the power may go: each piece of work on its own folder, told step by step."""

from collections.abc import Callable, Iterator

from qa_desk.domain.answers import Answer
from qa_desk.proofs.exchange import CHAIR, JO, PASSPHRASE, Desk
from qa_desk.proofs.kills.grounds import Ground
from qa_desk.proofs.kills.worker import NEXT_PASSPHRASE, OLDER, audit_of, desk_in
from qa_desk.templates.library import TemplateLibrary

Work = Callable[[Ground], Iterator[str]]
"""Yields the head of the journal whenever it was told to be saved: its number and hash."""


def grade(ground: Ground) -> Iterator[str]:
    """A morning of answers, one return signed off, and the desk closed."""
    desk = desk_in(ground.folder, JO)
    session = desk.services.returns.open(f"{audit_of(desk)}/C01/j")
    session.reopen("There was more to say")
    for number in range(60):
        words = number % 3 > 0
        session.revise("words" if words else "seen", Answer(f"note {number} " * 9 if words else SEEN[number % 2]))
        yield head_of(desk)
        if number % 13 == 12:
            desk.services.desk.settle()
    session.revise_many([("seen", Answer("met")), ("plan", Answer("met"))])
    session.declare_family(False)
    session.sign_off()
    yield head_of(desk)
    desk.close()


def migrate(ground: Ground) -> Iterator[str]:
    """A desk of an older form goes up to the form of today, and is written to."""
    desk = Desk(ground.folder / OLDER, JO, TemplateLibrary(ground.folder / "forms"))
    yield head_of(desk)
    session = desk.services.returns.open(f"{audit_of(desk)}/C02/j")
    session.reopen("There was more to say")
    yield head_of(desk)
    desk.close()


def back_up(ground: Ground) -> Iterator[str]:
    """Answers between backups."""
    desk = desk_in(ground.folder, CHAIR)
    for number in range(3):
        desk.services.audits.add_cases(audit_of(desk), desk.services.audits.read_cases(f"Code\tTeam\nD{number}\tNorth"))
        yield head_of(desk)
        made = desk.services.desk.back_up(ground.folder)
        yield f"{head_of(desk)} {made.name}"
    desk.close()


def change_passphrase(ground: Ground) -> Iterator[str]:
    """Another passphrase, and back."""
    desk = desk_in(ground.folder, CHAIR)
    for old, new in ((PASSPHRASE, NEXT_PASSPHRASE), (NEXT_PASSPHRASE, PASSPHRASE)):
        desk.store.change_passphrase(old, new)
        yield head_of(desk)
    desk.close()


def head_of(desk: Desk) -> str:
    """How far the journal goes, as it is told."""
    return "{} {}".format(*desk.store.head)


SEEN = ("met", "partly_met")
WORKS: dict[str, Work] = {
    "grade": grade,
    "migrate": migrate,
    "back up": back_up,
    "passphrase": change_passphrase,
}
