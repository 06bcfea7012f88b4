"""Damages desks and backups in every way a disk, a memory stick or a hand does, and opens them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from qa_desk.domain.answers import Answer
from qa_desk.domain.errors import UserError
from qa_desk.domain.progress import Progress
from qa_desk.proofs.campaign import Attack, Outcome
from qa_desk.proofs.exchange import CHAIR, JO, PASSPHRASE
from qa_desk.proofs.kills.grounds import Ground, set_up
from qa_desk.proofs.kills.worker import audit_of, desk_in
from qa_desk.proofs.power.recording import recording
from qa_desk.store.engine import PAGE_SIZE
from qa_desk.store.files import wal_of
from qa_desk.store.keys import HEADER_SIZE, DeskKey
from qa_desk.store.left_desks import hashes_left, is_whole
from qa_desk.store.opening import open_checked, unlock
from qa_desk.store.watched_files import FileAct, FileOperation, can_be_watched

SECTOR = 512
SHARES = ("bit",) * 8 + ("cut", "cut", "swap", "swap", "zero", "foreign", "stale", "wal", "wal", "header")


@dataclass(frozen=True)
class Specimen:
    """What is damaged: a desk, its backup, how it was earlier, another desk, and a WAL that a kill left."""

    desk: bytes
    backup: bytes
    earlier: bytes
    other: bytes
    settled: bytes
    wal: bytes
    key: DeskKey
    entries: list[str]


def prove(attack: Attack) -> Outcome:
    """Damage ``count`` files, one after the other, and open each."""
    outcome = Outcome()
    specimen = _specimen(attack.folder)
    tried = attack.folder / "tried.qadesk"
    for number in range(attack.count):
        attack.progress.step(number, attack.count, "Damaging desks")
        drawn = attack.random(number)
        kind = drawn.choice(SHARES)
        if kind == "wal" and not specimen.wal:
            kind = "bit"
        outcome.attacks += 1
        attacked = ATTACKS[kind](specimen, tried, drawn) if kind in ATTACKS else _pages(kind, specimen, tried, drawn)
        for verdict, words in attacked:
            if verdict:
                outcome.became[f"{kind}: {words}"] += 1
            else:
                outcome.failures.append(f"damage {number + 1}, {kind}: {words}")
        for path in (tried, wal_of(tried)):
            path.unlink(missing_ok=True)
    return outcome


Verdict = tuple[bool, str]
OPENED: Verdict = (False, "it opened")


def _specimen(folder: Path) -> Specimen:
    """A desk that was worked on for a while, and all that belongs to it."""
    ground = set_up(folder / "desks", "grade")
    earlier, key = ground.path.read_bytes(), unlock(ground.path, PASSPHRASE)
    settled, wal = _left_by_a_kill(ground)
    desk = desk_in(ground.folder, JO)
    backup = desk.services.desk.back_up(ground.folder / "copies")
    desk.close()
    other = (ground.folder / f"{CHAIR}.qadesk").read_bytes()
    entries = hashes_left(ground.path, key)
    return Specimen(ground.path.read_bytes(), backup.read_bytes(), earlier, other, settled, wal, key, entries)


def _left_by_a_kill(ground: Ground) -> tuple[bytes, bytes]:
    """The desk and the WAL beside it as they are in the middle of a morning, read off what SQLite writes."""
    if not can_be_watched():
        _grade(ground)
        return b"", b""
    settled, wal = ground.path.read_bytes(), bytearray()
    best = settled, b""
    with recording(ground.folder.resolve()) as found:
        _grade(ground)
    for operation in found.done:
        if not isinstance(operation, FileOperation) or operation.path.name != wal_of(ground.path).name:
            continue
        if operation.act is FileAct.WRITE:
            wal[operation.place : operation.place + len(operation.content)] = operation.content
            if len(wal) > len(best[1]):
                best = settled, bytes(wal)
        elif operation.act is FileAct.TRUNCATE and wal:
            break
    return best


def _grade(ground: Ground) -> None:
    desk = desk_in(ground.folder, JO)
    session = desk.services.returns.open(f"{audit_of(desk)}/C01/j")
    session.reopen("There was more to say")
    for number in range(40):
        session.revise("words", Answer(f"What the child said, {number} " * 12))
    desk.close()


def _pages(kind: str, specimen: Specimen, tried: Path, drawn: Random) -> Iterator[Verdict]:
    """Damage that the key never made: opening has to refuse it, and to leave the file as it is."""
    whole = drawn.choice((specimen.desk, specimen.backup))
    content = DAMAGES[kind](whole, specimen, drawn)
    if content == whole:
        yield True, "no difference, two alike were swapped"
        return
    yield _opened(content, specimen, tried)


def _opened(content: bytes, specimen: Specimen, tried: Path) -> Verdict:
    tried.write_bytes(content)
    try:
        connection, _ = open_checked(tried, specimen.key, Progress())
    except UserError:
        return (True, "refused on opening") if tried.read_bytes() == content else (False, "the file was changed")
    connection.close()
    return OPENED


def _bit(whole: bytes, _: Specimen, drawn: Random) -> bytes:
    changed = bytearray(whole)
    changed[drawn.randrange(HEADER_SIZE, len(whole))] ^= 1 << drawn.randrange(8)
    return bytes(changed)


def _cut(whole: bytes, _: Specimen, drawn: Random) -> bytes:
    return whole[: SECTOR * drawn.randrange(1, len(whole) // SECTOR)]


def _swap(whole: bytes, _: Specimen, drawn: Random) -> bytes:
    size = drawn.choice((SECTOR, PAGE_SIZE))
    places = [size * place for place in drawn.sample(range(1, len(whole) // size), 2)]
    one, other = sorted(places)
    first, second = whole[one : one + size], whole[other : other + size]
    return whole[:one] + second + whole[one + size : other] + first + whole[other + size :]


def _zero(whole: bytes, _: Specimen, drawn: Random) -> bytes:
    place = PAGE_SIZE * drawn.randrange(1, len(whole) // PAGE_SIZE)
    return whole[:place] + bytes(PAGE_SIZE) + whole[place + PAGE_SIZE :]


def _foreign(whole: bytes, specimen: Specimen, drawn: Random) -> bytes:
    place = PAGE_SIZE * drawn.randrange(1, min(len(whole), len(specimen.other)) // PAGE_SIZE)
    return whole[:place] + specimen.other[place : place + PAGE_SIZE] + whole[place + PAGE_SIZE :]


def _stale(specimen: Specimen, tried: Path, drawn: Random) -> Iterator[Verdict]:
    """An older page of the same desk bears its mark: opening or the check has to find that it does not belong."""
    size = min(len(specimen.desk), len(specimen.earlier))
    changed = [
        place
        for place in range(PAGE_SIZE, size, PAGE_SIZE)
        if specimen.desk[place : place + PAGE_SIZE] != specimen.earlier[place : place + PAGE_SIZE]
    ]
    place = drawn.choice(changed)
    page = specimen.earlier[place : place + PAGE_SIZE]
    content = specimen.desk[:place] + page + specimen.desk[place + PAGE_SIZE :]
    found = _opened(content, specimen, tried)
    if found != OPENED:
        yield found
        return
    yield (False, "nothing found it") if is_whole(tried, specimen.key) else (True, "found by the check")


def _wal(specimen: Specimen, tried: Path, drawn: Random) -> Iterator[Verdict]:
    """A WAL that lost its end, or a part of it: the desk is refused, or opens as it was a little earlier."""
    cut = drawn.randrange(len(specimen.wal))
    wal = drawn.choice(
        (
            specimen.wal[:cut],
            specimen.wal[:cut] + bytes(min(PAGE_SIZE, len(specimen.wal) - cut)) + specimen.wal[cut + PAGE_SIZE :],
            _bit(specimen.wal, specimen, drawn),
        )
    )
    tried.write_bytes(specimen.settled)
    wal_of(tried).write_bytes(wal)
    try:
        connection, _ = open_checked(tried, specimen.key, Progress())
    except UserError:
        yield True, "refused on opening"
        return
    connection.close()
    if not is_whole(tried, specimen.key):
        yield True, "found by the check"
        return
    there = hashes_left(tried, specimen.key)
    earlier = there == specimen.entries[: len(there)]
    yield (True, "an earlier whole state") if earlier else (False, "a state that never was")


def _header(specimen: Specimen, tried: Path, drawn: Random) -> Iterator[Verdict]:
    """The bytes before the first page: the passphrase must not open the desk, and the words say why."""
    place, bit = drawn.choice([one for one in range(HEADER_SIZE) if one != 4]), drawn.randrange(8)
    content = bytearray(specimen.desk)
    content[place] ^= 1 << bit
    tried.write_bytes(content)
    try:
        unlock(tried, PASSPHRASE)
    except UserError:
        yield True, "refused on opening"
        return
    yield False, "the passphrase opened it"


DAMAGES = {"bit": _bit, "cut": _cut, "swap": _swap, "zero": _zero, "foreign": _foreign}
ATTACKS = {"stale": _stale, "wal": _wal, "header": _header}
