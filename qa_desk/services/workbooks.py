"""Returns by Excel, for agencies without the program: workbooks out, and what is in them when they are back."""

import hashlib
import re
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.atomic_files import write_file
from qa_desk.domain.agency_return import SETTLED, ReturnState
from qa_desk.domain.audit import Audit, Auditor
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import FamilyDeclared, ReturnNotKnown
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.domain.wording import counted
from qa_desk.domain.workbooks.events import WorkbookIssued, WorkbookTakenIn
from qa_desk.domain.workbooks.issued import IssuedWorkbook, Layout, fitting_layout
from qa_desk.domain.workbooks.judging import OnDesk, judge
from qa_desk.domain.workbooks.layout import planned
from qa_desk.domain.workbooks.matching import check_checksum, match, workbook_id
from qa_desk.domain.workbooks.plan import WorkbookPlan
from qa_desk.domain.workbooks.report import CaseChanges, WorkbookReport
from qa_desk.services.clock import Clock
from qa_desk.services.made_files import NewFile, intend, put
from qa_desk.services.open_audits import check_open
from qa_desk.services.reports import refuse_desk_at
from qa_desk.services.returns import ReturnService
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading, UnitOfWork

if TYPE_CHECKING:
    from qa_desk.exchange.return_workbooks import ReturnedWorkbook

MOST_SUBJECTS = 1_000
"""Subjects in one workbook; more would outgrow what is read safely when it comes back."""

MOST_SHEETS = 90
LONGEST_NAME = 80
_NOT_IN_FILE_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


@dataclass(frozen=True)
class AuditorLine:
    """An auditor who may be sent a workbook: what is open, how often one was made, and when one was last taken in."""

    auditor: Auditor
    agency: str
    subjects: int
    signed_off: int
    sent: int
    last_back: datetime | None


@dataclass(frozen=True)
class IssuedFile:
    """One workbook that was made, and where it is."""

    workbook: IssuedWorkbook
    path: Path


@dataclass(frozen=True)
class Issued:
    """Every workbook that was made in one go."""

    changed: Changed
    files: tuple[IssuedFile, ...]


@dataclass(frozen=True)
class Preview:
    """What would come of a workbook; nothing has been taken in yet."""

    file: "ReturnedWorkbook"
    report: WorkbookReport


@dataclass(frozen=True)
class TakenIn:
    """What came of a workbook that was taken in."""

    changed: Changed
    report: WorkbookReport


class WorkbookService:
    """The verbs of workbook returns."""

    def __init__(
        self, store: Store, clock: Clock, actor: str, templates: TemplateService, returns: ReturnService
    ) -> None:
        self._store, self._clock, self._actor = store, clock, actor
        self._templates, self._returns = templates, returns

    def auditors(self, audit_id: str) -> tuple[AuditorLine, ...]:
        """Every auditor of an audit who has something to grade."""
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
            returns = reading.returns.of_audit(audit_id)
            sent = reading.workbooks.of_audit(audit_id)
        labels = {agency.value: agency.label for agency in audit.agencies}
        lines = []
        for auditor in audit.auditors:
            states = [one.state for one in returns if one.auditor == auditor.id]
            mine = [one for one in sent if one.workbook.auditor == auditor.id]
            back = [one.last_back for one in mine if one.last_back is not None]
            if states:
                agency = labels.get(auditor.agency, auditor.agency)
                still_open, signed = states.count(ReturnState.DRAFT), states.count(ReturnState.SIGNED_OFF)
                last = max(back, default=None)
                lines.append(AuditorLine(auditor, agency, still_open, signed, len(mine), last))
        return tuple(lines)

    def issue(
        self,
        audit_id: str,
        folder: Path,
        auditors: tuple[str, ...] = (),
        layout: Layout | None = None,
        progress: Progress | None = None,
    ) -> Issued:
        """Make a workbook for each of these auditors, or for all who have something open; each is noted as it is made.

        Raises UserError with nothing made when nothing is open, and Cancelled between two workbooks.
        """
        progress = progress or Progress()
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
            check_open(reading, audit_id)
        wanted = [one for one in audit.auditors if not auditors or one.id in auditors]
        unknown = [id_ for id_ in auditors if id_ not in {one.id for one in wanted}]
        if unknown:
            raise UserError(
                tr('This audit has no auditor "{unknown}".', unknown=unknown[0]),
                tr("Nothing was made. Look them up in Set-up."),
            )
        _check_folder(folder)
        prepared = [one for auditor in wanted if (one := self._prepared(audit, auditor, layout)) is not None]
        if not prepared:
            raise UserError(
                tr("Nobody has anything open to grade in this audit."),
                tr("Nothing was made. Allocate cases in Set-up first."),
            )
        files = []
        for place, workbook in enumerate(prepared):
            progress.step(place, len(prepared), workbook.auditor_name)
            files.append(self._make(workbook, folder, progress))
        changed = Changed(tr("Workbooks made"), frozenset({audit_id}))
        return Issued(changed, tuple(files))

    def _prepared(self, audit: Audit, auditor: Auditor, layout: Layout | None) -> IssuedWorkbook | None:
        """The workbook for one auditor; None when nothing is open for them."""
        with self._store.reading() as reading:
            mine = [one for one in reading.returns.of_audit(audit.id) if one.auditor == auditor.id]
            still_open = [one for one in mine if one.state is ReturnState.DRAFT]
            sent = tuple(
                (one.subject, question, answer)
                for one in still_open
                for question, answer in sorted(reading.answers.of_return(one.id).items())
            )
        if not still_open:
            return None
        layout = layout or fitting_layout(len(still_open))
        _check_size(audit, auditor, len(still_open), layout)
        return IssuedWorkbook(
            _new_id(),
            audit.id,
            audit.title,
            auditor.id,
            auditor.name,
            audit.template,
            layout,
            self._clock.today(),
            audit.return_due_on,
            audit.lead,
            tuple(one.subject for one in still_open),
            sent,
        )

    def _make(self, workbook: IssuedWorkbook, folder: Path, progress: Progress) -> IssuedFile:
        """Write one workbook and note it: one that the desk does not know could not be taken in again."""
        from qa_desk.reports.workbooks.forms import render_form  # its library takes time to load

        contents = render_form(self._plan(workbook), progress)
        path = _free(folder, _file_name(workbook))
        file = NewFile(path, contents, WorkbookIssued(workbook, hashlib.sha256(contents).hexdigest()))
        with self._store.writing(self._actor) as uow:
            intend(uow, file)
        put(self._store, self._actor, [file])
        return IssuedFile(workbook, path)

    def preview(self, path: Path) -> Preview:
        """What would come of a workbook; raises UserError for one that cannot be taken in at all."""
        from qa_desk.exchange.return_workbooks import read_return_workbook  # only this needs it

        file = read_return_workbook(path)
        with self._store.reading() as reading:
            return Preview(file, self._judged(reading, file))

    def take_in(self, seen: Preview) -> TakenIn:
        """Take in what the preview accepts, as the desk stands now, in one transaction recorded as the auditor's own.

        A workbook that brings nothing new changes nothing.
        """
        with self._store.reading() as reading:
            auditor = reading.workbooks.get(seen.report.issued.id).auditor_name
        with self._store.writing(auditor) as uow:
            report = self._judged(uow, seen.file)
            for changes in report.changes:
                self._record(uow, changes)
            if report.changes:
                uow.record(self._taken(report, seen.file.digest))
        ids = frozenset(one.agency_return for one in report.changes)
        audits = frozenset({report.issued.audit}) if report.changes else frozenset[str]()
        return TakenIn(Changed(tr("Workbook taken in"), audits, ids), report)

    def save_report(self, reports: tuple[tuple[str, WorkbookReport], ...], path: Path) -> None:
        """Save what came of workbooks, by file name, as a workbook of its own."""
        from qa_desk.reports.workbooks.return_report import return_report
        from qa_desk.reports.workbooks.xlsx import render_workbook

        refuse_desk_at(path)
        write_file(path, render_workbook(return_report(reports, self._clock.today()), Progress()))

    def _judged(self, reading: Reading, file: "ReturnedWorkbook") -> WorkbookReport:
        issued = reading.workbooks.get(workbook_id(file.sheets))
        check_checksum(file.sheets, issued.checksum)
        audit = reading.audits.get(issued.audit)
        check_open(reading, audit.id)
        if audit.template.content_hash != issued.template.content_hash:
            raise UserError(
                tr(
                    "This workbook was made with edition {edition} of its template, and the audit is "
                    "graded with edition {edition_2} now.",
                    edition=issued.template.edition,
                    edition_2=audit.template.edition,
                ),
                tr("Nothing was changed. Send a new workbook; answers that still fit can be copied into it."),
            )
        plan = self._plan(issued)
        known = reading.workbooks.known(issued.id, file.digest)
        desk = self._on_desk(reading, audit, issued)
        report = judge(plan, match(file.sheets, plan), known, desk, self._clock.today())
        return report.without_answers(_sealed(reading, issued))

    def _on_desk(self, reading: Reading, audit: Audit, issued: IssuedWorkbook) -> dict[str, OnDesk]:
        plan, where = self._templates.plan(audit.template), self._returns.circumstances(audit)
        return {
            one.subject: OnDesk(one, FilledForm.of(plan, reading.answers.of_return(one.id), where))
            for one in reading.returns.of_auditor(issued.auditor)
            if one.audit == audit.id
        }

    def _record(self, uow: UnitOfWork, changes: CaseChanges) -> None:
        """The same events that grading in the program would have recorded."""
        session = self._returns.open(changes.agency_return)
        session.keep_many(changes.answers)
        for event in session.unsaved:
            uow.record(event)
        agency_return = session.agency_return
        if changes.worked_with_family is not None:
            agency_return = agency_return.declared(changes.worked_with_family, self._clock.now())
            uow.record(FamilyDeclared(agency_return.id, changes.worked_with_family))
        if changes.not_known is not None:
            agency_return = agency_return.not_known(changes.not_known)
            uow.record(ReturnNotKnown(agency_return.id, agency_return.reason))
        if changes.is_signed:
            uow.record(session.signed(agency_return)[1])

    def _taken(self, report: WorkbookReport, digest: str) -> WorkbookTakenIn:
        taken = tuple((one.subject, question, answer) for one in report.changes for question, answer in one.answers)
        not_known = tuple(one.subject for one in report.changes if one.not_known is not None)
        issued = report.issued
        return WorkbookTakenIn(issued.audit, issued.id, digest, self._actor, taken, report.signed, not_known)

    def _plan(self, issued: IssuedWorkbook) -> WorkbookPlan:
        return planned(issued, self._templates.plan(issued.template).template)


def _sealed(reading: Reading, issued: IssuedWorkbook) -> frozenset[str]:
    """The subjects that somebody else still grades: whoever takes this in may be one of them."""
    others = (one for one in reading.returns.of_audit(issued.audit) if one.auditor != issued.auditor)
    return frozenset(one.subject for one in others if one.state not in SETTLED)


def _check_size(audit: Audit, auditor: Auditor, subjects: int, layout: Layout) -> None:
    most = MOST_SHEETS if layout is Layout.SHEETS else MOST_SUBJECTS
    if subjects > most:
        hint = tr("one table") if layout is Layout.SHEETS else tr("fewer at a time")
        raise UserError(
            tr(
                "{name} has {counted}, and such a workbook has room for {most:,}.",
                name=auditor.name,
                counted=counted(subjects, audit.subject),
                most=most,
            ),
            tr("Nothing was made. Lay them out as {hint}.", hint=hint),
        )


def _new_id() -> str:
    digits = secrets.token_hex(5).upper()
    return f"W-{digits[:5]}-{digits[5:]}"


def _file_name(workbook: IssuedWorkbook) -> str:
    """ "Core groups audit 2026, Health visiting.xlsx"."""
    ending = f", {workbook.auditor_name}"
    plain = " ".join(_NOT_IN_FILE_NAMES.sub(" ", workbook.title[: LONGEST_NAME - len(ending)] + ending).split())
    return f"{plain.strip('. ,')[:LONGEST_NAME] or workbook.id}.xlsx"


def _free(folder: Path, name: str) -> Path:
    """A name no file has yet: an earlier workbook may have been filled in, and is never written over."""
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / tr("{stem} ({number}).xlsx", stem=Path(name).stem, number=number)
    return path


def _check_folder(folder: Path) -> None:
    if not folder.is_dir():
        raise UserError(
            tr('"{name}" is not a folder.', name=folder.name), tr("Nothing was made. Choose a folder."), field="folder"
        )
