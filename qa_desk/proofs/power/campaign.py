"""Cuts the power after every operation of real work, and opens what each cut may have left."""

import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

from qa_desk.domain.errors import UserError
from qa_desk.proofs.campaign import Attack, Outcome
from qa_desk.proofs.exchange import PASSPHRASE
from qa_desk.proofs.kills.grounds import Ground, set_up
from qa_desk.proofs.kills.worker import NEXT_PASSPHRASE, OLDER
from qa_desk.proofs.power.disk import Disk, Operation, Told
from qa_desk.proofs.power.recording import recording
from qa_desk.proofs.power.work import WORKS
from qa_desk.store.keys import DeskKey
from qa_desk.store.left_desks import hashes_left, is_whole
from qa_desk.store.opening import header_of, unlock
from qa_desk.store.watched_files import can_be_watched

ROUNDS = ("grade", "migrate", "grade", "back up", "grade", "passphrase")
STATES = 5
"""So many states are tried after an operation: nothing of what waits, all of it, and parts of it, torn."""
KEPT, LOST = "opened with all that was saved", "did not"
WHOLE_EVERY = 50
"""One state in so many is not only opened but checked as a whole, tables against the journal."""
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
"""Where Linux keeps files in memory: ten thousand desks need not be worn into a disk."""


def prove(attack: Attack, *, lies: bool = False) -> Outcome:
    """Open at least ``count`` different states of the disk, from as many rounds of work as that takes."""
    outcome = Outcome()
    if not can_be_watched() or os.name != "posix":
        outcome.not_tried = "the SQLite of this system does not let its file work be watched"
        return outcome
    share = -(-attack.count // len(ROUNDS))
    with tempfile.TemporaryDirectory(
        prefix="qa-desk-proof-", dir=MEMORY if MEMORY.is_dir() else attack.folder
    ) as folder:
        for number, what in enumerate(cycle(ROUNDS)):
            if outcome.attacks >= attack.count:
                return outcome
            ground = set_up(attack.folder / f"{number}", what)
            round_ = Round(attack, outcome, f"{what} {number}", ground, Path(folder) / "left", lies)
            round_.left.mkdir(exist_ok=True)
            round_.cut(record(what, ground), share)
    return outcome


def record(what: str, ground: Ground) -> list[Operation]:
    """Everything that one piece of work does, from the files of its beginning."""
    with recording(ground.folder.resolve()) as found:
        for words in WORKS[what](ground):
            found.tell(words)
    return found.done


@dataclass
class Round:
    """One piece of work, and every state of the disk that a power cut in it may leave."""

    attack: Attack
    outcome: Outcome
    what: str
    ground: Ground
    left: Path
    lies: bool
    keys: dict[bytes, DeskKey] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)

    @property
    def desk(self) -> str:
        """The name of the desk that is worked on."""
        return OLDER if self.what.startswith("migrate") else self.ground.path.name

    def cut(self, done: list[Operation], share: int) -> None:
        """Cut after every operation, or after every so many where that alone would be more than its share."""
        every = max(1, len(done) * STATES // share)
        first = self.attack.random(self.what).randrange(every)
        folder, disk, told = self.ground.folder.resolve(), Disk(self.lies), Told("")
        disk.hold(folder / self.desk, self.ground.fresh[self.desk])
        for place, operation in enumerate(done):
            self.attack.progress.step(self.outcome.attacks, self.attack.count, "Cutting the power")
            if isinstance(operation, Told):
                told = Told(f"{told.words}\n{operation.words}")
            else:
                disk.do(operation)
            if place % every != first:
                continue
            for state in disk.states(self.attack.random(self.what, place), STATES - 2):
                if self.outcome.attacks >= self.attack.count:
                    return
                if self._is_new(state, told):
                    problems = list(self._look(state, told))
                    self.outcome.became[LOST if problems else KEPT] += 1
                    moment = f"{self.what}, operation {place + 1} of {len(done)}"
                    self.outcome.failures.extend(f"{moment}: {problem}" for problem in problems)

    def _is_new(self, state: dict[Path, bytes], told: Told) -> bool:
        mark = hash((told.words, *((path.name, state[path]) for path in sorted(state))))
        known = mark in self.seen
        self.seen.add(mark)
        return not known

    def _look(self, state: dict[Path, bytes], told: Told) -> Iterator[str]:
        """What is wrong with one state: everything that was told has to be there, and what is there has to open."""
        self.outcome.attacks += 1
        self.outcome.seen[self.what.rstrip("0123456789 ")] += 1
        for path in self.left.iterdir():
            path.unlink()
        for path, content in state.items():
            (self.left / path.name).write_bytes(content)
        *_, last = told.words.split("\n")
        desk = self.left / self.desk
        yield from self._desk_problems(desk, last)
        yield from self._copy_problems(told, desk)

    def _desk_problems(self, desk: Path, last: str) -> Iterator[str]:
        try:
            key = self._key(desk)
            there = hashes_left(desk, key)
        except (UserError, ValueError) as refusal:
            yield f"the desk does not open: {refusal}"
            return
        if last:
            number, hash_ = last.split()[:2]
            if len(there) < int(number) or there[int(number) - 1] != hash_:
                yield f"{int(number) - len(there)} entries that were saved are gone"
                return
        if self.outcome.attacks % WHOLE_EVERY == 0 and not is_whole(desk, key):
            yield "the tables are not what the journal says"

    def _copy_problems(self, told: Told, desk: Path) -> Iterator[str]:
        """Whatever bears the name of a backup is whole, and every backup that was told of is there."""
        for words in filter(None, told.words.split("\n")):
            _head, _hash, *name = words.split(" ", 2)
            if name and not (self.left / name[0]).exists():
                yield "a backup that was told of is gone"
        for copy in self.left.glob(f"{desk.stem}-2*.qadesk"):
            try:
                hashes_left(copy, self._key(copy))
            except (UserError, ValueError):
                yield "a backup does not open"

    def _key(self, path: Path) -> DeskKey:
        """The key of a desk that is left; worked out once for each header."""
        header = header_of(path)
        for phrase in (PASSPHRASE, NEXT_PASSPHRASE):
            if header in self.keys:
                break
            try:
                self.keys[header] = unlock(path, phrase)
            except UserError:
                continue
        if header not in self.keys:
            raise ValueError("no passphrase fits")
        return self.keys[header]
