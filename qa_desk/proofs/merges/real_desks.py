"""Random grading, sealing and importing on real desks: no revision is lost, and no order gives another state."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from qa_desk.domain.answers import Answer
from qa_desk.domain.errors import UserError
from qa_desk.domain.receiving.revisions import Revision, answer_text
from qa_desk.proofs.exchange import CHAIR, COPY, JO, Desk, fresh_chair, packed_desks
from qa_desk.proofs.packages.forging import contents_of
from qa_desk.services import Services
from qa_desk.services.conflicts import Conflict
from qa_desk.services.grading_session import GradingSession

CASES = 2
STEPS = 40
POINTS = ("met", "partly_met", "not_met")
State = dict[str, tuple[Any, ...]]


class Broken(Exception):  # noqa: N818 - what was found, not what went wrong
    """The promise does not hold, in words."""


def _expect(holds: bool, words: str) -> None:
    if not holds:
        raise Broken(words)


def shown(desk: Desk, audit: str) -> State:
    """What a chair's desk shows of every return, without moments and keys."""
    with desk.store.reading() as reading:
        return {
            one.id: (
                one.state,
                one.reason,
                one.worked_with_family,
                sorted((name, answer_text(answer)) for name, answer in reading.answers.of_return(one.id).items()),
                sorted(reading.answers.outcomes(one.id).items()),
                {
                    cell: [head.id for head in heads]
                    for cell, heads in reading.receiving.merged(one.id).conflicts.items()
                },
            )
            for one in reading.returns.of_audit(audit)
        }


class History:
    """Two laptops of one auditor, a chair, files that travel in any order, and clocks that nobody can trust."""

    def __init__(self, draw: Random, folder: Path) -> None:
        self.draw = draw
        self.exchange = packed_desks(folder, JO, copy=True)
        self.files: dict[Path, tuple[Revision, ...]] = {}
        self.packages: dict[str, Path] = {}
        self.counting: dict[str, Path] = {}
        self.ever: set[str] = set()
        self.settled: set[str] = set()
        self.conflicts: tuple[Conflict, ...] = ()

    @property
    def chair(self) -> Services:
        """The services of the chair's desk."""
        return self.exchange.chair

    def run(self, steps: int) -> None:
        """Do so many things by chance, look after each that can change what is shown, and try another order last."""
        often = ((self.grade, 4), (self.finish, 3), (self.grade_and_send, 3), (self.seal, 2), (self.turn_the_clock, 1),
                 (self.take_in, 3), (self.undo, 1), (self.settle, 4))  # fmt: skip
        verbs: list[Callable[[], None]] = [verb for verb, times in often for _ in range(times)]
        for _ in range(steps):
            self.draw.choice(verbs)()
        self.finish_all()

    def laptop(self) -> str:
        """One of the two laptops."""
        return self.draw.choice((JO, COPY))

    def session(self, laptop: str) -> GradingSession:
        """One of the returns, open on a laptop."""
        case = self.draw.randint(1, CASES)
        return self.exchange.of(laptop).returns.open(self.exchange.return_id(JO, case))

    def grade(self) -> None:
        """Answer on one of the laptops, and take it back or not."""
        laptop, seen, both = self.laptop(), self.draw.choice(POINTS), self.draw.random() < 0.5
        session = self.session(laptop)
        if not session.agency_return.may_be_edited:
            session.reopen("There was more to say")
        session.revise("seen", Answer(seen))
        if both:
            session.revise("plan", Answer("met", note=f"As {laptop} has it"))
        session.undo() if seen == "met" and both else session.redo()

    def finish(self) -> None:
        """End one return on one of the laptops."""
        self.finish_one(
            self.session(self.laptop()), self.draw.choice(("sign", "sign", "sign", "hand back", "not known"))
        )

    def finish_one(self, session: GradingSession, how: str) -> None:
        """Sign off, hand back, or say that the child is not known."""
        if not session.agency_return.may_be_edited:
            return
        if how == "hand back":
            session.hand_back("I know the family")
        elif how == "not known":
            session.not_known("Looked twice")
        else:
            session.declare_family(False)
            for name in ("seen", "plan"):
                if session.form.kept(name).is_empty:
                    session.revise(name, Answer("partly_met"))
            session.sign_off()

    def seal(self, laptop: str = "") -> None:
        """Everything of a laptop that is ready, in a file."""
        laptop = laptop or self.laptop()
        path = self.exchange.folder / f"{len(self.files)}.qareturn"
        try:
            self.exchange.of(laptop).sending.seal(self.exchange.audit, path)
        except UserError as refusal:
            _expect("No return is ready" in refusal.message, refusal.message)
            return
        contents = contents_of(path, self.exchange.desks[CHAIR].store)
        self.files[path] = contents.revisions
        self.packages[contents.manifest.package] = path

    def grade_and_send(self) -> None:
        """Answer, sign off and seal."""
        laptop = self.laptop()
        session = self.session(laptop)
        if not session.agency_return.may_be_edited:
            session.reopen("Looked again")
        session.revise("seen", Answer(self.draw.choice(POINTS)))
        self.finish_one(session, "sign")
        self.seal(laptop)

    def turn_the_clock(self) -> None:
        """Set the clock of a laptop wrong by years."""
        self.exchange.desks[self.laptop()].clock.moment += timedelta(days=self.draw.randint(-3650, 3650))

    def take_in(self) -> None:
        """Take in some files, in any order, some of them twice."""
        if not self.files:
            return
        every = list(self.files)
        paths = self.draw.choices(every, k=self.draw.randint(1, 4))
        if self.draw.random() < 0.3:
            paths = self.draw.sample(every, len(every))
        taken = self.chair.receiving.take_in(paths)
        for file in taken.files:
            _expect(file.refused is None, f"a true file was refused: {file.refused}")
        for package, path in self.packages.items():
            if path in paths:
                self.counting[package] = path
                self.ever.update(one.id for one in self.files[path])
        self.look()

    def undo(self) -> None:
        """Set one of the packages aside."""
        if len(self.counting) < 2:
            return
        package = self.draw.choice(list(self.counting))
        self.chair.receiving.undo(package, "Not this one")
        del self.counting[package]
        self.look()

    def settle(self) -> None:
        """Decide a conflict."""
        if not self.conflicts:
            return
        one = self.conflicts[0]
        choice = self.draw.choice(one.choices)
        self.chair.receiving.settle(self.exchange.audit, one.agency_return, one.cell, choice.revision, "So decided")
        self.settled.add(one.agency_return)
        self.look()

    def look(self) -> None:
        """Nothing that ever came is lost, and every answer is the one its last revisions give."""
        self.conflicts = self.chair.receiving.conflicts(self.exchange.audit)
        with self.exchange.desks[CHAIR].store.reading() as reading:
            _expect(reading.receiving.known(self.ever) == self.ever, "a revision is gone")
        now = shown(self.exchange.desks[CHAIR], self.exchange.audit)
        union = {one.id: one for path in self.counting.values() for one in self.files[path]}
        replaced = {parent for one in union.values() for parent in one.parents}
        for return_id, state in now.items():
            if return_id in self.settled:
                continue
            last: dict[str, set[str]] = {}
            for id_ in union.keys() - replaced:
                if union[id_].agency_return == return_id and union[id_].is_question:
                    last.setdefault(union[id_].cell, set()).add(union[id_].value)
            alone = sorted((cell, *values) for cell, values in last.items() if len(values) == 1 and values != {"{}"})
            _expect(state[3] == alone, f"{return_id} shows other answers than its last revisions give")
            told_twice = {cell for cell, ones in last.items() if len(ones) > 1}
            _expect({cell for cell in state[5] if cell[0] != "#"} == told_twice, f"{return_id}: a conflict is not kept")

    def finish_all(self) -> None:
        """The same files in the opposite order on a fresh desk show the same."""
        fresh = fresh_chair(self.exchange)
        try:
            for path in sorted(self.counting.values(), reverse=True):
                fresh.services.receiving.take_in([path, path])
            before = shown(self.exchange.desks[CHAIR], self.exchange.audit)
            again = shown(fresh, self.exchange.audit)
            alike = all(again[id_] == before[id_] for id_ in before.keys() - self.settled)
            _expect(again.keys() == before.keys() and alike, "another order shows something else")
            for desk in (fresh, self.exchange.desks[CHAIR]):
                _expect(desk.store.check().ok, "a desk does not pass its check")
        finally:
            fresh.close()

    def close(self) -> None:
        """Close the desks."""
        for desk in self.exchange.desks.values():
            desk.close()


def play(draw: Random, folder: Path, steps: int) -> None:
    """One history on real desks; raises `Broken` when it breaks the promise."""
    history = History(draw, folder)
    try:
        history.run(steps)
    finally:
        history.close()
