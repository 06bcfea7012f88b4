"""Desks, audits and answers to test with."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from qa_desk.domain.agency_return import return_id
from qa_desk.domain.answers import BLANK, Answer, EvidenceReference
from qa_desk.domain.audit import Audit, Auditor, Subject, TemplateReference
from qa_desk.domain.events import (
    AnswerRevised,
    AuditSetUp,
    Recorded,
    ReturnsAllocated,
    ReturnSignedOff,
    SubjectsAdded,
    TemplateKept,
)
from qa_desk.domain.template import Choice, SubjectKind
from qa_desk.domain.timescales import Nation
from qa_desk.store.keys import KeyCost
from qa_desk.store.store import Store

PASSPHRASE = "violet harbour ladder teaspoon"
CHEAP = KeyCost.floor()
START = datetime(2026, 7, 7, 9, 0, tzinfo=UTC)


class TickingClock:
    """A clock that moves on by one second whenever it is asked."""

    def __init__(self, start: datetime = START) -> None:
        self.moment = start

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


def a_desk(path: Path, passphrase: str = PASSPHRASE) -> Store:
    """A new desk whose key costs little."""
    return Store.create(path, passphrase, cost=CHEAP, clock=TickingClock())


def an_audit(audit: str = "eha", auditors: Sequence[str] = ("jo",)) -> Audit:
    """An audit with every part filled in."""
    return Audit(
        id=audit,
        title="Early help, term one",
        template=TemplateReference("early_help", "2026-04", "hash-of-early-help"),
        subject=SubjectKind.CASE,
        theme="Neglect",
        key_lines="Was the child seen?",
        look_back_from=date(2026, 1, 1),
        look_back_to=date(2026, 6, 30),
        agencies=(Choice("health", "Health"), Choice("police", "Police")),
        auditors=tuple(Auditor(id_, id_.title(), "health") for id_ in auditors),
        lead="Panel chair",
        return_due_on=date(2026, 7, 31),
        nation=Nation.SCOTLAND,
    )


def set_up(
    store: Store, cases: int = 3, audit: str = "eha", auditors: Sequence[str] = ("jo",), bands: Sequence[str] = ("0-4",)
) -> list[str]:
    """An audit with its template, cases and returns; gives the ids of the returns."""
    codes = [f"C{number:02}" for number in range(1, cases + 1)]
    subjects = tuple(
        Subject(code, (("Age band", bands[index % len(bands)]), ("Plan", "Child in need")))
        for index, code in enumerate(codes)
    )
    with store.writing("chair") as uow:
        uow.record(TemplateKept("early_help", "2026-04", "hash-of-early-help", "title: Early help"))
        uow.record(AuditSetUp(an_audit(audit, auditors)))
        uow.record(SubjectsAdded(audit, subjects))
        for auditor in auditors:
            uow.record(ReturnsAllocated(audit, auditor, tuple(codes)))
    return [return_id(audit, code, auditor) for auditor in auditors for code in codes]


def graded(value: str, note: str = "", *sources: str) -> Answer:
    """A grade with its note and where it was seen."""
    return Answer(value, note=note, evidence=tuple(map(EvidenceReference, sources)))


def revise(
    store: Store, agency_return: str, question: str, after: Answer, before: Answer = BLANK, outcome: str | None = None
) -> Recorded:
    """Record one answer as the window does."""
    counts_as = outcome or (after.value if isinstance(after.value, str) else "answered")
    with store.writing("jo") as uow:
        return uow.record(AnswerRevised(agency_return, question, before, after, ((question, counts_as),)))


def sign_off(store: Store, agency_return: str, *outcomes: tuple[str, str]) -> Recorded:
    """Record a sign-off with these outcomes and one suggested grade."""
    with store.writing("jo") as uow:
        return uow.record(ReturnSignedOff(agency_return, outcomes, (("", "good"), ("child", "inadequate"))))


def names_beside(path: Path) -> list[str]:
    """Every file in the folder of a desk."""
    return sorted(one.name for one in path.parent.iterdir())


def digest(path: Path) -> str:
    """What a file is, byte for byte. Not to be asked of an open desk."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
