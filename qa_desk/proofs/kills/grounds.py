"""Where each kind of work is killed: how its desks are set up, and what has to be true after a kill."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from qa_desk.domain.errors import UserError
from qa_desk.domain.journal_chain import JournalEntry
from qa_desk.domain.recovery.events import RecoveryKeyMade
from qa_desk.proofs.exchange import CHAIR, JO, LEE, PASSPHRASE, Desk, packed_desks
from qa_desk.proofs.kills.worker import NEXT_PASSPHRASE, OLDER, audit_of, desk_in
from qa_desk.services.made_files import Done
from qa_desk.store.journal import recorded
from qa_desk.store.keys import HEADER_SIZE
from qa_desk.store.older import as_older
from qa_desk.store.recovery import public_key_of, recovered_key, recovery_file_of
from qa_desk.store.store import Store
from qa_desk.templates.library import TemplateLibrary

Problems = Iterator[str]


@dataclass
class Ground:
    """The folder in which one kind of work is killed over and over, and what is known of it so far."""

    folder: Path
    name: str
    fresh: dict[str, bytes] = field(default_factory=dict)
    known: list[str] = field(default_factory=list)
    first: int = 0
    after: list[object] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)

    @property
    def path(self) -> Path:
        """The desk that is attacked."""
        return self.folder / f"{self.name}.qadesk"

    def begin_again(self) -> None:
        """Put every file of the beginning in its place, and take away all others."""
        for path in sorted(self.folder.rglob("*"), reverse=True):
            if path.is_file() and path.name not in self.fresh and "forms" not in path.parts:
                path.unlink()
        for name, contents in self.fresh.items():
            (self.folder / name).write_bytes(contents)


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    return sha256(path.read_bytes()).hexdigest()


def journal(desk: Desk) -> list[JournalEntry]:
    """Everything that happened, as a desk says it."""
    with desk.store.reading() as reading:
        return list(reading.history.all())


def noted(desk: Desk) -> list[str]:
    """The SHA-256 of every file that the journal says was made."""
    events = (one.event for one in recorded(iter(journal(desk))))
    return [event.sha256 for event in events if isinstance(event, Done)]


def shown(desk: Desk) -> dict[str, tuple[object, ...]]:
    """What a chair's desk holds of every return, without any moment or key."""
    with desk.store.reading() as reading:
        return {
            one.id: (
                one.state,
                one.worked_with_family,
                tuple(sorted(reading.answers.of_return(one.id).items(), key=str)),
                tuple(sorted(reading.answers.outcomes(one.id).items())),
                tuple(sorted(revision.id for revision in reading.receiving.of_return(one.id))),
            )
            for one in reading.returns.of_audit(audit_of(desk))
        }


def set_up(folder: Path, what: str) -> Ground:
    """The desks of a chair and two auditors, closed; one graded three cases, the other one."""
    folder.mkdir(parents=True, exist_ok=True)
    with packed_desks(folder, JO, LEE) as exchange:
        for case in (1, 2, 3):
            exchange.grade(JO, case, "partly_met")
        exchange.grade(LEE, 1)
    for name in ("issued", "copies"):
        (folder / name).mkdir()
    ground = Ground(folder, JO if what in ("seal", "grade", "migrate") else CHAIR)
    if what == "migrate":
        shutil.copyfile(ground.path, folder / OLDER)
        as_older(folder / OLDER, PASSPHRASE)
    if what == "take in":
        _seal_twice(ground)
    if what == "passphrase":
        _make_recovery_key(ground)
    ground.fresh = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    desk = desk_in(folder, ground.name)
    ground.known = noted(desk) if what in MAKING else [one.id for one in journal(desk)]
    desk.close()
    ground.first = len(ground.known)
    return ground


def _make_recovery_key(ground: Ground) -> None:
    """A code on paper that opens the desk too, whichever passphrase it has."""
    desk = desk_in(ground.folder, ground.name)
    with desk.store.writing(CHAIR) as uow:
        uow.record(RecoveryKeyMade(public_key_of(SECRET, desk.store.desk.id), 1))
    desk.store.settle_recovery()
    desk.close()


def _seal_twice(ground: Ground) -> None:
    """Two files of each auditor, the second with a return that was opened again; and what each file amounts to."""
    for name, case in ((JO, 2), (LEE, 1)):
        desk = desk_in(ground.folder, name)
        desk.services.sending.seal(audit_of(desk), ground.folder / f"1 {name}.qareturn")
        session = desk.services.returns.open(f"{audit_of(desk)}/C0{case}/{name[0].lower()}")
        session.reopen("There was more to say")
        session.sign_off()
        desk.services.sending.seal(audit_of(desk), ground.folder / f"2 {name}.qareturn")
        desk.close()
    fresh = ground.path.read_bytes()
    ground.files = sorted(ground.folder.glob("*.qareturn"))
    desk = desk_in(ground.folder, CHAIR)
    ground.after = [shown(desk)]
    for path in ground.files:
        desk.services.receiving.take_in([path])
        ground.after.append(shown(desk))
    desk.close()
    ground.path.write_bytes(fresh)


def after_making(ground: Ground, kept: list[str]) -> Problems:
    """Files and notes agree: of each file that was being made all is there, or nothing."""
    told = [word for line in kept for word in line.split() if len(word) == 64]
    desk = desk_in(ground.folder, ground.name)
    with desk.store.reading() as reading:
        if reading.made_files.intended():
            yield "a file is left unsettled after the start"
    made = noted(desk)
    whole = desk.store.check().ok
    desk.close()
    if list(ground.folder.rglob("*.part")):
        yield "half a file is left"
    if made[: len(ground.known) + len(told)] != [*ground.known, *told]:
        yield "a file that was told of is not noted"
    if len(made) > len(ground.known) + len(told) + 2:
        yield "something nobody did is there"
    issued = {*map(digest, (ground.folder / "issued").iterdir())}
    latest = [digest(path) for path in ground.folder.glob("out.*")]
    of_here = made[ground.first :]
    if issued != {*of_here} and latest != of_here[-1:]:
        yield "the files are not those that are noted"
    if not whole:
        yield "the desk does not pass its check"
    ground.known = made


def after_taking_in(ground: Ground, kept: list[str]) -> Problems:
    """What is there is what some of the files amount to; taken in again, all of them."""
    if kept != [path.name for path in ground.files[: len(kept)]]:
        yield "files were taken in out of their order"
    desk = desk_in(ground.folder, CHAIR)
    if shown(desk) not in ground.after[len(kept) : len(kept) + 2]:
        yield "half of a file is there"
    desk.services.receiving.take_in(ground.files)
    if shown(desk) != ground.after[-1]:
        yield "taken in again, it is not the same"
    if not desk.store.check().ok:
        yield "the desk does not pass its check"
    desk.close()
    ground.begin_again()


def after_grading(ground: Ground, kept: list[str]) -> Problems:
    """Every answer that was told to be saved is there, and nothing that nobody gave."""
    desk = desk_in(ground.folder, ground.name)
    there = journal(desk)
    hashes = {str(entry.sequence): entry.hash.hex() for entry in there}
    whole = desk.store.check().ok
    desk.close()
    if [one.id for one in there[: len(ground.known)]] != ground.known:
        yield "what was there before is not there any more"
    if any(hashes.get(number) != hash_ for number, hash_ in (line.split() for line in kept)):
        yield "an answer that was saved is gone"
    last = max((int(line.split()[0]) for line in kept), default=len(ground.known))
    if len(there) > last + MOST_AT_ONCE:
        yield "something nobody did is there"
    if not whole:
        yield "the desk does not pass its check"
    if [path.name for path in ground.folder.glob(f"{ground.path.name}?*")]:
        yield "a file is left beside the desk"
    ground.known = [one.id for one in there]


def after_backing_up(ground: Ground, kept: list[str]) -> Problems:
    """Every backup that was told of opens and is whole; the desk is as it was."""
    copies = ground.folder / "copies"
    desk = desk_in(ground.folder, ground.name)
    for name in kept:
        if desk.services.backups.try_out(copies / name).state.entries != ground.first:
            yield "a backup that was told of is not whole"
    desk.services.desk.back_up(copies)
    if list(copies.glob(".*")):
        yield "half a backup is left after the next one"
    if [one.id for one in journal(desk)] != ground.known or not desk.store.check().ok:
        yield "the desk is not as it was"
    desk.close()
    ground.begin_again()
    for path in copies.iterdir():
        path.unlink()


def after_changing_the_passphrase(ground: Ground, kept: list[str]) -> Problems:
    """One passphrase opens the desk: the last that was told of, or the one after it. So does the recovery key."""
    header = ground.path.read_bytes()[:HEADER_SIZE]
    if recovered_key(recovery_file_of(ground.path), header, SECRET).header != header:
        yield "the recovery key does not open the desk"
    phrases = (PASSPHRASE, NEXT_PASSPHRASE)
    last = phrases.index(kept[-1].replace("_", " ")) if kept else 0
    opening = []
    for place, phrase in enumerate(phrases):
        try:
            store = Store.open(ground.path, phrase)
        except UserError:
            continue
        opening.append(place)
        if not store.check().ok:
            yield "the desk does not pass its check"
        store.close()
    if opening not in ([last], [1 - last]):
        yield f"{len(opening)} passphrases open the desk"
    if list(ground.folder.glob(".*")) or list(ground.folder.glob("*-wal")):
        yield "a file is left beside the desk"
    ground.begin_again()


def after_opening_an_older_desk(ground: Ground, _: list[str]) -> Problems:
    """The desk opens with all that it had."""
    desk = Desk(ground.folder / OLDER, JO, desk_in_library(ground))
    if [one.id for one in journal(desk)] != ground.known:
        yield "something of the older desk is gone"
    if not desk.store.check().ok:
        yield "the desk does not pass its check"
    desk.close()
    if list(ground.folder.glob(f".{OLDER}*")) or list(ground.folder.glob(f"{OLDER}-*")):
        yield "a file is left beside the desk"
    ground.begin_again()


def desk_in_library(ground: Ground) -> TemplateLibrary:
    """The templates of this ground."""
    return TemplateLibrary(ground.folder / "forms")


SECRET = b"a secret of 20 bytes"
MOST_AT_ONCE = 5
"""Signing off records some events in one transaction; that many more than was told of may be there."""
MAKING = ("seal", "issue", "workbooks", "report")
LOOKS: dict[str, Callable[[Ground, list[str]], Problems]] = {
    **dict.fromkeys(MAKING, after_making),
    "take in": after_taking_in,
    "grade": after_grading,
    "back up": after_backing_up,
    "passphrase": after_changing_the_passphrase,
    "migrate": after_opening_an_older_desk,
}
