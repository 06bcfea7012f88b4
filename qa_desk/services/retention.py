"""How long audits are kept, legal holds, and erasing by law what nobody may keep any more."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.domain.retention.events import (
    ErasureCarriedOut,
    LegalHoldLifted,
    LegalHoldPlaced,
    OldBackupsRemoved,
    RetentionSet,
)
from qa_desk.domain.retention.keeping import Keeping, Kept, LegalHold, past_words
from qa_desk.domain.typed_words import checked_line, checked_words, line_of
from qa_desk.services.backups import Backup, BackupService
from qa_desk.services.clock import Clock
from qa_desk.store.destroying import destroy_file
from qa_desk.store.erasing import ErasurePlan
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading


@dataclass(frozen=True)
class ErasurePreview:
    """What an erasure would take, and where it would stay: ``backups`` are the known ones that still hold it."""

    title: str
    subject: str
    plan: ErasurePlan
    backups: tuple[Backup, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """What a person should know first."""
        plan, what = (
            self.plan,
            tr("case {subject} of {title}", subject=self.subject, title=self.title)
            if self.subject
            else tr("all of {title}", title=self.title),
        )
        lines = [
            tr(
                "This erases {what} for good: {entries} of the history as a whole, and its part of "
                "{entries_2} that also tell of others.",
                what=what,
                entries=_entries(plan.whole),
                entries_2=_entries(plan.part),
            ),
            tr("The history still proves that nothing else was changed. Files made earlier stay where they are."),
        ]
        if plan.named_still:
            lines.append(
                tr(
                    "{entries} still name its code in a sentence: sealed returns of other "
                    "cases, or words of no audit that may mean a case of another one.",
                    entries=_entries(plan.named_still),
                )
            )
        if self.backups:
            count = len(self.backups)
            lines.append(
                tr(
                    "{count} backup{number} beside the desk still hold it. Remove them after this. "
                    "Copies kept elsewhere are not known to QA Desk: see to them yourself.",
                    count=count,
                    number="s" * (count != 1),
                )
            )
        return tuple(lines)


class RetentionService:
    """The verbs of keeping and erasing. An audit that is "" stands for the whole desk where a hold is meant."""

    def __init__(self, store: Store, clock: Clock, actor: str) -> None:
        self._store, self._clock, self._actor = store, clock, actor
        self._backups = BackupService(store, clock)

    def of_audit(self, audit_id: str) -> Keeping:
        """Until when an audit is kept, and what holds it."""
        with self._store.reading() as reading:
            return _keeping(reading, audit_id)

    def every(self) -> tuple[Keeping, ...]:
        """The same of every audit, in the order they were set up."""
        with self._store.reading() as reading:
            return reading.retention.every()

    def holds(self) -> tuple[LegalHold, ...]:
        """Every legal hold that stands."""
        with self._store.reading() as reading:
            return reading.retention.holds()

    @property
    def past_words(self) -> str:
        """ "3 audits are past their retention date", for Home; empty when none is."""
        today = self._clock.today()
        return past_words(sum(one.state(today) is Kept.PAST for one in self.every()))

    @property
    def today(self) -> date:
        """The day that retention dates are held against."""
        return self._clock.today()

    def set_date(self, audit_id: str, until: date, schedule: str, decided_by: str, reason: str = "") -> Changed:
        """Say until when an audit is kept; a date that is there already is changed only with a reason."""
        with self._store.writing(self._actor) as uow:
            keeping = _keeping(uow, audit_id)
            under = checked_line(schedule, tr("Write the schedule that the date follows from."), "schedule")
            who = checked_line(decided_by, tr("Write who decided it, by name or role."), "decided_by")
            why = line_of(reason, "reason")
            if keeping.is_erased:
                raise UserError(tr("{title} is erased already.", title=keeping.title), tr("Nothing was changed."))
            if keeping.retention is not None:
                why = checked_line(reason, tr("Say why the retention date is changed."), "reason")
            uow.record(RetentionSet(audit_id, until, under, who, why))
        return Changed(tr("Retention date set"), frozenset({audit_id}))

    def hold(self, audit_id: str, reason: str, placed_by: str) -> Changed:
        """Place a legal hold: from now on nothing of the audit, or of the desk, can be erased."""
        with self._store.writing(self._actor) as uow:
            if any(one.audit == audit_id for one in _holds(uow, audit_id)):
                raise UserError(tr("A legal hold stands there already."), tr("Nothing was changed."))
            why = checked_words(reason, tr("Say why nothing may be erased."), "reason")
            uow.record(LegalHoldPlaced(audit_id, why, checked_line(placed_by, tr("Write who places it."), "placed_by")))
        return Changed(tr("Legal hold placed"), frozenset({audit_id} - {""}))

    def lift(self, audit_id: str, reason: str, lifted_by: str) -> Changed:
        """End a legal hold, with the reason."""
        with self._store.writing(self._actor) as uow:
            if not any(one.audit == audit_id for one in _holds(uow, audit_id)):
                raise UserError(tr("No legal hold stands there."), tr("Nothing was changed."))
            why = checked_words(reason, tr("Say why the legal hold is lifted."), "reason")
            uow.record(LegalHoldLifted(audit_id, why, checked_line(lifted_by, tr("Write who lifts it."), "lifted_by")))
        return Changed(tr("Legal hold lifted"), frozenset({audit_id} - {""}))

    def preview(self, audit_id: str, subject: str = "") -> ErasurePreview:
        """What an erasure would take; refused as the erasure itself would be. Nothing is changed."""
        with self._store.reading() as reading:
            keeping = self._checked(reading, audit_id, subject)
            plan = reading.erasure_plan(audit_id, subject)
        return ErasurePreview(keeping.title, subject, plan, self.old_backups())

    def erase(
        self, audit_id: str, subject: str, reason: str, decided_by: str, progress: Progress | None = None
    ) -> Changed:
        """Erase one subject, or with an empty ``subject`` a whole audit past its retention date. It cannot be undone.

        All of it or nothing. A legal hold, a file that is being made and an open concern each refuse it in words.
        """
        progress = progress or Progress()
        with self._store.writing(self._actor) as uow:
            self._checked(uow, audit_id, subject)
            why = checked_words(reason, tr("Say why it is erased, and by which decision."), "reason")
            who = checked_line(decided_by, tr("Write who decided it, by name or role."), "decided_by")
            uow.erase(ErasureCarriedOut(audit_id, subject, why, who, ()), progress)
        progress.step(0, 0, tr("Writing the desk anew"))
        self._store.leave_no_trace()
        return Changed(tr("Erased"), frozenset({audit_id}))

    def old_backups(self) -> tuple[Backup, ...]:
        """The backups beside the desk, which hold what was there when they were made."""
        folder = self._backups.own_folder
        return self._backups.kept_in(folder) if folder.is_dir() else ()

    def remove_backups(self, audit_id: str, paths: Sequence[Path]) -> int:
        """Destroy backups that still hold what was erased; returns how many could not be; kept in the history."""
        if self.of_audit(audit_id).holds:
            raise UserError(
                tr("A legal hold stands, so no backup is removed."), tr("Nothing was removed. Lift it first.")
            )
        known, left = {one.path for one in self.old_backups()}, 0
        for path in paths:
            if path not in known:
                raise UserError(tr("{name} is not a backup of this desk.", name=path.name), tr("It was left as it is."))
            left += not _destroyed(path)
        with self._store.writing(self._actor) as uow:
            uow.record(OldBackupsRemoved(audit_id, len(paths) - left, left))
        return left

    def _checked(self, reading: Reading, audit_id: str, subject: str) -> Keeping:
        keeping = _keeping(reading, audit_id)
        if subject:
            keeping.check_no_hold(tr("Case {subject}", subject=subject))
            _check_known(reading, audit_id, subject)
        else:
            keeping.check_erasable(self._clock.today())
        if any(one.audit == audit_id for one in reading.made_files.intended()):
            raise UserError(
                tr("A file of this audit is being made."), tr("Nothing was erased. Try again when it is there.")
            )
        concerns = reading.concerns.open_of_audit(audit_id)
        if any(not subject or one.about.subject in ("", subject) for one in concerns):
            raise UserError(
                tr("An immediate safeguarding concern is not discharged."),
                tr("Nothing was erased. Discharge it first: a child may not be safe now."),
            )
        return keeping


def _keeping(reading: Reading, audit_id: str) -> Keeping:
    return reading.retention.of_audit(audit_id, reading.audits.get(audit_id).title)


def _holds(reading: Reading, audit_id: str) -> tuple[LegalHold, ...]:
    return _keeping(reading, audit_id).holds if audit_id else reading.retention.holds()


def _check_known(reading: Reading, audit_id: str, subject: str) -> None:
    population = reading.samples.population(audit_id)
    listed = {one.code for one in population.cases} if population else set()
    if subject not in listed | {one.code for one in reading.audits.subjects(audit_id)}:
        raise UserError(
            tr("There is no case {subject} in this audit.", subject=subject),
            tr("Nothing was erased. Check its code."),
            "subject",
        )


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else tr("{count:,} entries", count=count)


def _destroyed(path: Path) -> bool:
    with suppress(OSError):
        destroy_file(path)
        return True
    return False
