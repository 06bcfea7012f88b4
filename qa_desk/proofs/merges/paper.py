"""Laptops of one auditor on paper: real revisions, true files, and clocks that run anywhere, without any desk."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from random import Random

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import Answer
from qa_desk.domain.receiving.merge import Merged, heads_of
from qa_desk.domain.receiving.packages import ReturnContents, ReturnManifest, SentReturn
from qa_desk.domain.receiving.revisions import FAMILY, STATE, Revision, SentState, answer_text, answers_digest

AUDIT, AUDITOR, RETURN = "core", "j", "core/C01/j"
CELLS = ("seen", "plan", "words")
VALUES = ("met", "partly_met", "not_met")
SOME_DAY = datetime(2026, 7, 7, tzinfo=UTC)
WRONG_BY = 20 * 365 * 86_400


@dataclass
class Laptop:
    """What one device knows and does; a copied one knows the same and is another device."""

    device: str
    draw: Random
    made: list[Revision] = field(default_factory=list)
    heads: dict[str, Revision] = field(default_factory=dict)
    sequence: int = 0

    def copied(self, device: str) -> "Laptop":
        """A restored backup of it."""
        return Laptop(device, self.draw, list(self.made), dict(self.heads), self.sequence)

    def write(self, cell: str, value: str) -> None:
        """Replace what a cell says."""
        self.sequence += 1
        at = SOME_DAY + timedelta(seconds=self.draw.randrange(-WRONG_BY, WRONG_BY))
        before = self.heads.get(cell)
        parents = (before.id,) if before else ()
        hash_ = sha256(f"{self.device}{self.sequence}".encode()).hexdigest()
        one = Revision(RETURN, cell, value, "J. Okoro", self.device, self.sequence, at.isoformat(), parents, hash_)
        self.made.append(one)
        self.heads[cell] = one

    def work(self) -> None:
        """Answer, blank or repeat some questions."""
        for _ in range(self.draw.randint(1, 3)):
            value = "{}" if self.draw.random() < 0.1 else answer_text(Answer(self.draw.choice(VALUES)))
            self.write(self.draw.choice(CELLS), value)
        if self.draw.random() < 0.3:
            self.write(FAMILY, self.draw.choice(("true", "false")))

    def sealed(self, version: int) -> ReturnContents:
        """Sign off, and put everything into a file."""
        answers = {cell: one.value for cell, one in self.heads.items() if cell in CELLS}
        self.write(STATE, SentState(ReturnState.SIGNED_OFF, answers=answers_digest(answers)).text)
        heads = tuple(one.id for ones in heads_of(self.made).values() for one in ones)
        sent = SentReturn(RETURN, len(self.made), heads)
        manifest = ReturnManifest(
            f"{self.device}-{version}", AUDIT, AUDITOR, "0" * 64, SOME_DAY.isoformat(), version, self.device,
            self.sequence, self.made[-1].journal_hash, (sent,), len(self.made), 0,
        )  # fmt: skip
        return ReturnContents(manifest, tuple(self.made))


def drawn_files(draw: Random) -> list[ReturnContents]:
    """The files that up to three laptops of one auditor send in the course of an audit."""
    laptops, files = [Laptop("laptop 1", draw)], list[ReturnContents]()
    laptops[0].work()
    for _ in range(draw.randint(4, 9)):
        laptop = draw.choice(laptops)
        kind = draw.random()
        if kind < 0.4 and len(laptops) < 3:
            laptops.append(laptop.copied(f"laptop {len(laptops) + 1}"))
        elif kind < 0.65:
            laptop.work()
        else:
            files.append(laptop.sealed(len(files) + 1))
    files.append(draw.choice(laptops).sealed(len(files) + 1))
    return files


def decision(draw: Random, whole: Merged, number: int) -> Revision:
    """What the chair decides on things said at once: answers first, and then where the return stands."""
    cell = draw.choice(sorted(whole.conflicts.keys() - {STATE}) or [STATE])
    said = whole.conflicts[cell]
    value = draw.choice(said).value
    if cell == STATE:
        value = SentState(ReturnState.SIGNED_OFF, answers=answers_digest(spoken(whole))).text
    return Revision(
        RETURN, cell, value, "P. Nair", "chair", number, SOME_DAY.isoformat(),
        tuple(one.id for one in said), "", "So decided",
    )  # fmt: skip


def spoken(whole: Merged) -> dict[str, str]:
    """The answers of a return where only one thing is said."""
    return {cell: one.value for cell, one in whole.values.items() if one.is_question}
