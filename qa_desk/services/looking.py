"""Who looked at what: noted where somebody reads, told to those who may know."""

import logging
from dataclasses import dataclass

from qa_desk.domain.errors import NotSaved, UserError
from qa_desk.domain.looking.events import CaseOpened, DeskOpened, HistoryOpened, LookEvent, TrailExported
from qa_desk.domain.looking.look import Look, may_be_told
from qa_desk.store.looks import LookFilter
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading

ROWS_AT_ONCE = 200
END = 2**62
"""After every look there will ever be."""

_log = logging.getLogger("qa_desk.looking")

__all__ = ["LookFilter", "LookPage", "LookingService"]


@dataclass(frozen=True)
class LookPage:
    """Some looks, the latest first; how many between them are not told yet; where the next ones begin, if any do."""

    looks: tuple[Look, ...]
    left_out: int
    next_before: int | None


class LookingService:
    """Notes looks once for each opening of the desk, and lists them."""

    def __init__(self, store: Store, actor: str) -> None:
        self._store, self._actor = store, actor
        self._noted = set[LookEvent]()

    def note_desk(self, reader: str = "") -> None:
        """The desk was opened; ``reader`` is who reads it, where nothing is changed in a name."""
        self._keep(DeskOpened(), self._actor or reader)

    def note_case(self, return_id: str) -> None:
        """A return is on screen."""
        self._note(CaseOpened(return_id))

    def note_history(self, return_id: str, question: str) -> None:
        """The changes of one answer are on screen."""
        self._note(HistoryOpened(return_id, question))

    def note_trail(self, *, with_words: bool) -> None:
        """The audit trail leaves as a file: noted each time."""
        self._keep(TrailExported(with_words), self._actor)

    def _note(self, event: LookEvent) -> None:
        if event not in self._noted:
            self._noted.add(event)
            self._keep(event, self._actor)

    def _keep(self, event: LookEvent, actor: str) -> None:
        """A desk that takes no writing is read all the same: a full disk keeps nobody from the case of a child."""
        try:
            with self._store.writing(actor) as uow:
                uow.record(event)
        except (NotSaved, UserError) as problem:
            _log.warning("A look could not be noted: %s", type(problem).__name__)

    def page(self, wanted: LookFilter, before: int | None = None, limit: int = ROWS_AT_ONCE) -> LookPage:
        """The next looks, the latest first. Others' looks at sealed cases are counted, and told once those are open."""
        with self._store.reading() as reading:
            found = reading.looks.before(END if before is None else before, wanted, limit)
            sealed = _sealed(reading, {one.audit for one in found if one.subject})
        told = tuple(one for one in found if may_be_told(one, self._actor, sealed))
        return LookPage(told, len(found) - len(told), found[-1].sequence if len(found) == limit else None)

    def every(self, wanted: LookFilter) -> LookPage:
        """All of them at once, for a file."""
        return self.page(wanted, limit=self.count(wanted) + 1)

    def count(self, wanted: LookFilter) -> int:
        """How many looks there are, told or not."""
        with self._store.reading() as reading:
            return reading.looks.count(wanted)

    def people(self) -> tuple[str, ...]:
        """Everybody who looked at anything, by name."""
        with self._store.reading() as reading:
            return reading.looks.people()


def _sealed(reading: Reading, audits: set[str]) -> set[tuple[str, str]]:
    return {(audit, subject) for audit in audits for subject in reading.panels.sealed(audit)}
