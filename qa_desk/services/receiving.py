"""Sealed returns on the chair's side: looked at first, taken in together, taken back as a whole, settled."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qa_desk.domain.agency_return import SETTLED
from qa_desk.domain.changes import Changed
from qa_desk.domain.dates import short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import ReturnNotComing
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.domain.receiving.board import ReturnsBoard
from qa_desk.domain.receiving.events import ImportUndone, ReturnReceived
from qa_desk.domain.receiving.merge import merged
from qa_desk.domain.receiving.receipt import Receipt
from qa_desk.domain.text import clean_text
from qa_desk.services.concerns import take_in_concerns
from qa_desk.services.conflicts import Conflict, open_conflicts, settled
from qa_desk.services.key_ring import KeyRing
from qa_desk.services.open_audits import check_open
from qa_desk.services.read_returns import ReadReturn, ReadReturns
from qa_desk.services.received_files import PlannedFile, ReturnPreview, ReturnReader
from qa_desk.services.returns import ReturnService
from qa_desk.services.returns_board import board_of
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class TakenIn:
    """What became of some files: those taken in, those that brought nothing, and those refused with the reason."""

    changed: Changed
    files: tuple[ReturnPreview, ...]

    @property
    def packages(self) -> tuple[str, ...]:
        """The packages that now count and did not before: what undo takes back."""
        return tuple(one.package for one in self.files if one.brings_something)


class ReceivingService:
    """The verbs of returns that come in."""

    def __init__(
        self, store: Store, actor: str, keys: KeyRing, templates: TemplateService, returns: ReturnService
    ) -> None:
        self._store, self._actor, self._keys = store, actor, keys
        self._templates, self._returns, self._read = templates, returns, ReadReturns()

    def preview(self, paths: Sequence[Path], progress: Progress | None = None) -> tuple[ReturnPreview, ...]:
        """What taking in each file would do: new, unchanged, in conflict, missing, or refused; changes nothing."""
        progress, seen = progress or Progress(), list[ReturnPreview]()
        self._read.forget()
        with self._store.reading() as reading:
            reader = ReturnReader(reading, self._keys.every(reading), self._templates, self._read.looked_at)
            for place, path in enumerate(paths):
                progress.step(place, len(paths), _words(seen))
                seen.append(reader.planned(path).preview)
        progress.step(len(paths), len(paths), _words(seen))
        return tuple(seen)

    def take_in(self, paths: Sequence[Path], progress: Progress | None = None) -> TakenIn:
        """Take in every file that nothing speaks against, in any order, all in one transaction.

        A file that was taken in before changes nothing. Each file is taken in whole or not at all. Safeguarding
        concerns come along, and stay even when the file is set aside later.
        """
        progress, files = progress or Progress(), list[ReturnPreview]()
        audits, returns = set[str](), set[str]()
        with self._store.writing(self._actor) as uow:
            reader = ReturnReader(uow, self._keys.every(uow), self._templates, self._read.handed_over)
            for place, path in enumerate(paths):
                progress.step(place, len(paths), _words(files))
                planned = reader.planned(path)
                files.append(planned.preview)
                if planned.received is None or planned.read is None:
                    continue
                _take_in_one(uow, planned, planned.received, planned.read)
                audits.add(planned.received.audit)
                returns.update(planned.received.package.returns)
            progress.step(len(paths), len(paths), _words(files))
        self._read.forget()
        return TakenIn(Changed(tr("Returns taken in"), frozenset(audits), frozenset(returns)), tuple(files))

    def receipt(self, package_id: str) -> Receipt:
        """What the chair gives back for one package that was taken in; raises UserError for any other."""
        with self._store.reading() as reading:
            kept = reading.receiving.package(package_id)
            if kept is None:
                raise UserError(tr("This return is not among those taken in."), tr("Nothing was changed."))
            audit = reading.audits.get(kept.audit)
        name = next((one.name for one in audit.auditors if one.id == kept.auditor), kept.auditor)
        at = datetime.fromisoformat(kept.received_at).astimezone()
        return Receipt(
            audit.title, name, kept.version, kept.returns, f"{short_date(at.date())}, {at:%H:%M}", kept.id, kept.sha256,
            kept.device, kept.device_size, kept.device_hash,
        )  # fmt: skip

    def undo(self, package_id: str, reason: str) -> Changed:
        """Set a package aside as a whole: everything is as if it had not come. Taking it in again brings it back."""
        reason = clean_text(reason).strip()
        with self._store.writing(self._actor) as uow:
            package = uow.receiving.package(package_id)
            if package is None or package.set_aside:
                raise UserError(tr("This return is not among those taken in."), tr("Nothing was changed."))
            if not reason:
                raise UserError(tr("Say why this return is set aside."), tr("It counts until then."), field="reason")
            check_open(uow, package.audit)
            uow.record(ImportUndone(package.audit, package_id, reason))
            returns = frozenset(uow.receiving.returns_in(package_id))
        return Changed(tr("Return set aside"), frozenset({package.audit}), returns)

    def send_back(self, audit_id: str, auditor: str, reason: str) -> Changed:
        """Ask one auditor to correct what came from them: it counts for nothing until it comes again, and is kept."""
        reason = clean_text(reason).strip()
        with self._store.writing(self._actor) as uow:
            check_open(uow, audit_id)
            came = [one for one in uow.receiving.packages(audit_id) if one.auditor == auditor and not one.set_aside]
            if not came:
                raise UserError(tr("Nothing came from this auditor in a sealed return."), tr("Nothing was changed."))
            if not reason:
                raise UserError(tr("Say what is to be corrected."), tr("The return counts until then."), field="reason")
            returns: set[str] = set()
            for package in came:
                uow.record(ImportUndone(audit_id, package.id, reason, sent_back=True))
                returns.update(uow.receiving.returns_in(package.id))
        return Changed(tr("Return sent back"), frozenset({audit_id}), frozenset(returns))

    def conflicts(self, audit_id: str) -> tuple[Conflict, ...]:
        """Every cell of an audit that says two things at once, each with all that is said."""
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
            return open_conflicts(reading, audit, self._templates.plan(audit.template).template)

    def settle(self, audit_id: str, return_id: str, cell: str, head_id: str, reason: str) -> Changed:
        """Decide for one of the things that a cell says, with a reason; the others are kept and count no more.

        Once the last answer is settled, a sign-off that all sides gave stands again on the answers as decided.
        """
        with self._store.writing(self._actor) as uow:
            audit = uow.audits.get(audit_id)
            check_open(uow, audit_id)
            plan, where = self._templates.plan(audit.template), self._returns.circumstances(audit)
            for event in settled(uow, (audit, plan, where), (return_id, cell, head_id), clean_text(reason).strip()):
                uow.record(event)
        return Changed(tr("Conflict settled"), frozenset({audit_id}), frozenset({return_id}), frozenset({cell}))

    def board(self, audit_id: str) -> ReturnsBoard:
        """Who is in, which version, and what is missing; and case by case whose returns are in."""
        with self._store.reading() as reading:
            return board_of(reading, reading.audits.get(audit_id))

    def not_coming(self, audit_id: str, auditor: str, reason: str) -> Changed:
        """Record that what is still waited for from one auditor will not come, and why. A late return supersedes it."""
        reason = clean_text(reason).strip()
        with self._store.writing(self._actor) as uow:
            check_open(uow, audit_id)
            waited_for = [
                one
                for one in uow.returns.of_audit(audit_id)
                if one.auditor == auditor and not one.received and one.state not in SETTLED
            ]
            if not waited_for:
                raise UserError(tr("Nothing is waited for from this auditor."), tr("Nothing was changed."))
            for one in waited_for:
                uow.record(ReturnNotComing(one.id, one.not_coming(reason).reason))
        return Changed(tr("Not coming"), frozenset({audit_id}), frozenset(one.id for one in waited_for))


def _take_in_one(uow: UnitOfWork, planned: PlannedFile, event: ReturnReceived, read: ReadReturn) -> None:
    before = uow.receiving.count
    own = sum(len(joined.revisions) for joined in planned.own_work)
    for joined in planned.own_work:
        uow.record(joined)
    uow.record(event)
    take_in_concerns(uow, event.audit, read.contents.concerns)
    _check_kept(uow, event, read, before + own)


def _check_kept(uow: UnitOfWork, event: ReturnReceived, read: ReadReturn, before: int) -> None:
    """Prove inside the transaction that all of it is there, and that what is shown is what it says."""
    package, ids = event.package, [*(one.id for one in event.revisions), *event.known]
    shelf = uow.receiving
    kept = shelf.count == before + len(event.revisions) and shelf.held_by(package.id) == len(ids)
    kept = kept and shelf.known(ids) == frozenset(ids)
    whole = read.whole(event.package.auditor)
    for return_id in package.returns:
        counting = shelf.counting(return_id)
        # when all that counts is what came, field by field, then it was put together already
        is_what_came = {one.id: one for one in counting} == {one.id: one for one in read.arrived[return_id]}
        now = whole[return_id] if is_what_came else merged(counting)
        kept = kept and uow.answers.of_return(return_id) == now.answers
    if not kept:
        raise UserError(
            tr("The return was not kept as it was sent, so nothing of it was taken in."), tr("Check this desk.")
        )


def _words(seen: Sequence[ReturnPreview]) -> str:
    cases, answers = sum(len(one.subjects) for one in seen), sum(one.new + one.unchanged for one in seen)
    return (
        tr("Reading returns. {cases} cases, {answers} answers so far.", cases=cases, answers=answers)
        if answers
        else tr("Reading returns")
    )
