"""Who audits which case: the grid, sharing out, second auditors, and the order each auditor gets theirs in."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.agreement.first_grades import first_own_grades
from qa_desk.domain.allocation import sharing
from qa_desk.domain.allocation.own_team import own_words
from qa_desk.domain.allocation.second_markings import FirstGrade, second_markings_due
from qa_desk.domain.audit import Audit, Auditor, Subject
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import ReturnsAllocated, ReturnsWithdrawn
from qa_desk.domain.language import tr
from qa_desk.domain.moving.history import standing_moves
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.text import clean_text
from qa_desk.domain.wording import counted
from qa_desk.services.open_audits import writing_open
from qa_desk.services.templates import TemplateService
from qa_desk.store.allocations import AllocatedReturn
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading, UnitOfWork


@dataclass(frozen=True)
class GridCell:
    """One case for one auditor."""

    is_theirs: bool = False
    own: str = ""
    """ "own team" or "own agency", whether it is theirs or not."""
    because: str = ""
    begun: bool = False


@dataclass(frozen=True)
class GridRow:
    """One case, with a cell for each auditor in their order."""

    subject: Subject
    cells: tuple[GridCell, ...]

    @property
    def auditors(self) -> int:
        """How many auditors the case has."""
        return sum(cell.is_theirs for cell in self.cells)


@dataclass(frozen=True)
class AllocationGrid:
    """Cases by auditors, as they stand."""

    kind: SubjectKind
    auditors: tuple[Auditor, ...]
    rows: tuple[GridRow, ...]

    @property
    def unallocated(self) -> int:
        """How many cases nobody audits yet."""
        return sum(not row.auditors for row in self.rows)

    @property
    def double_words(self) -> str:
        """ "6 of 20 cases double-audited (30%)"."""
        return sharing.double_words(sum(row.auditors > 1 for row in self.rows), len(self.rows), self.kind)


class AllocationService:
    """The verbs of who audits what."""

    def __init__(self, store: Store, actor: str, templates: TemplateService) -> None:
        self._store, self._actor, self._templates = store, actor, templates

    def grid(self, audit_id: str) -> AllocationGrid:
        """Every case with every auditor."""
        with self._store.reading() as reading:
            audit, subjects = reading.audits.get(audit_id), reading.audits.subjects(audit_id)
            asked = _asked(reading, audit_id)
        rows = (
            GridRow(one, tuple(_cell(audit, auditor, one, asked) for auditor in audit.auditors)) for one in subjects
        )
        return AllocationGrid(audit.subject, audit.auditors, tuple(rows))

    def allocate(self, audit_id: str, auditor: str, codes: Iterable[str], reason: str = "") -> Changed:
        """Give cases to an auditor; one of their own team or agency only with a reason, which is kept."""
        reason = clean_text(reason).strip()
        with writing_open(self._store, self._actor, audit_id) as uow:
            _Giving(uow, uow.audits.get(audit_id)).give(auditor, codes, reason)
        return Changed(tr("Cases allocated"), audits=frozenset({audit_id}))

    def withdraw(self, audit_id: str, auditor: str, codes: Iterable[str], reason: str = "") -> Changed:
        """Take cases back from an auditor; one they have begun only with a reason, one signed off never."""
        reason = clean_text(reason).strip()
        with writing_open(self._store, self._actor, audit_id) as uow:
            asked, wanted = _asked(uow, audit_id), tuple(codes)
            for one in (asked[code, auditor] for code in wanted if (code, auditor) in asked):
                if one.state is ReturnState.SIGNED_OFF:
                    raise UserError(
                        tr("{subject} is signed off, so it is not taken back.", subject=one.subject),
                        tr("Nothing was changed."),
                    )
                if one.begun and not reason:
                    raise UserError(
                        tr(
                            "{name} has begun {subject}. Say why it is taken back.",
                            name=_named(uow.audits.get(audit_id), auditor).name,
                            subject=one.subject,
                        ),
                        tr("It stays theirs until then. What they answered is kept."),
                        field="reason",
                    )
            theirs = tuple(code for code in wanted if (code, auditor) in asked)
            if theirs:
                uow.record(ReturnsWithdrawn(audit_id, auditor, theirs, reason or "Given to somebody else"))
        return Changed(tr("Cases taken back"), audits=frozenset({audit_id}))

    def mark_double(self, audit_id: str, code: str, auditor: str, reason: str = "") -> Changed:
        """Give a case a second auditor: this one, or the one with the fewest cases when this one has it already.

        For a case that has two or more auditors it takes the case back from this one.
        """
        grid = self.grid(audit_id)
        row = next((one for one in grid.rows if one.subject.code == code), None)
        place = next((number for number, one in enumerate(grid.auditors) if one.id == auditor), None)
        if row is None or place is None:
            raise UserError(tr("That case or auditor is not in this audit."), tr("Nothing was changed."))
        if row.cells[place].is_theirs and row.auditors > 1:
            return self.withdraw(audit_id, auditor, (code,), reason)
        if not row.cells[place].is_theirs:
            return self.allocate(audit_id, auditor, (code,), reason)
        return self.allocate(audit_id, _least_busy(grid, row), (code,), reason)

    def share_out(self, audit_id: str) -> Changed:
        """Share all cases out evenly, with the share of double audits of the set-up; agencies grade themselves."""
        with writing_open(self._store, self._actor, audit_id) as uow:
            audit, subjects = uow.audits.get(audit_id), uow.audits.subjects(audit_id)
            if audit.subject is SubjectKind.CASE:
                shared = sharing.share_out(subjects, audit.auditors, _seed(uow, audit_id), audit.double_share)
            else:
                shared = sharing.each_its_own(subjects, audit.auditors)
            _give_anew(uow, audit, shared.by_auditor)
        left = len(shared.left_over)
        told = tr("; {left} must be given by hand, with a reason", left=left) if left else ""
        return Changed(
            tr("{counted} shared out{told}", counted=counted(len(subjects) - left, audit.subject), told=told),
            frozenset({audit_id}),
        )

    def give_all(self, audit_id: str) -> Changed:
        """Give every case to every auditor, as where each agency reads its own records of the same child."""
        with writing_open(self._store, self._actor, audit_id) as uow:
            audit = uow.audits.get(audit_id)
            giving = _Giving(uow, audit)
            for auditor in audit.auditors:
                giving.give(auditor.id, giving.subjects, tr("Every auditor reads every case"))
        return Changed(tr("Every case given to everyone"), audits=frozenset({audit_id}))

    def second_markings_due(self, audit_id: str) -> tuple[FirstGrade, ...]:
        """Cases whose first signed-off overall grade always gets a second auditor, and that have one only."""
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
            overall = self._templates.plan(audit.template).template.grade_question(None)
            if not audit.double_when or overall is None:
                return ()
            asked = [one for one in reading.allocations.of_audit(audit_id) if one.is_asked]
            moves = standing_moves(reading.history.of_audit(audit_id))
            auditors = Counter(one.subject for one in asked)
            firsts = [
                FirstGrade(one.subject, one.auditor, grades.get(overall.name, ""), auditors[one.subject])
                for one in asked
                if one.begun
                and auditors[one.subject] == 1
                and (grades := first_own_grades(reading.history.of_return(one.id), moves))
            ]
        return second_markings_due(firsts, audit.double_when)

    def allocate_second(self, audit_id: str, code: str) -> Changed:
        """Give a case to the auditor with the fewest cases who does not have it and is not of its team."""
        grid = self.grid(audit_id)
        row = next((one for one in grid.rows if one.subject.code == code), None)
        if row is None:
            raise UserError(tr("The audit has no case {code}.", code=code), tr("Nothing was changed."))
        return self.allocate(audit_id, _least_busy(grid, row), (code,))

    def allocate_seconds(self, audit_id: str) -> Changed:
        """Give a second auditor to every case that must have one, all or none."""
        due, grid = {one.subject for one in self.second_markings_due(audit_id)}, self.grid(audit_id)
        given: dict[str, str] = {}
        for row in grid.rows:
            if row.subject.code in due:
                given[row.subject.code] = _least_busy(grid, row, Counter(given.values()))
        with writing_open(self._store, self._actor, audit_id) as uow:
            giving = _Giving(uow, uow.audits.get(audit_id))
            for code, auditor in given.items():
                giving.give(auditor, (code,))
        return Changed(
            tr("{counted} given a second auditor", counted=counted(len(given), grid.kind)), audits=frozenset({audit_id})
        )

    def order_for(self, audit_id: str, auditor_id: str) -> tuple[str, ...]:
        """The cases of one auditor in the order they get them: shuffled by the starting number, another for each."""
        with self._store.reading() as reading:
            asked = reading.allocations.of_audit(audit_id)
            codes = [one.subject for one in asked if one.is_asked and one.auditor == auditor_id]
            return sharing.order_for(codes, _seed(reading, audit_id), auditor_id)


def _asked(reading: Reading, audit_id: str) -> dict[tuple[str, str], AllocatedReturn]:
    """What is asked now, by case and auditor."""
    allocated = reading.allocations.of_audit(audit_id)
    return {(one.subject, one.auditor): one for one in allocated if one.is_asked}


def _cell(
    audit: Audit, auditor: Auditor, subject: Subject, asked: Mapping[tuple[str, str], AllocatedReturn]
) -> GridCell:
    one = asked.get((subject.code, auditor.id))
    own = own_words(auditor, subject, audit.subject)
    return GridCell(True, own, one.because, one.begun) if one else GridCell(own=own)


class _Giving:
    """Gives the cases of one audit out within one transaction."""

    def __init__(self, uow: UnitOfWork, audit: Audit) -> None:
        self._uow, self._audit = uow, audit
        self.subjects = {one.code: one for one in uow.audits.subjects(audit.id)}
        self.asked = _asked(uow, audit.id)

    def give(self, auditor: str, codes: Iterable[str], reason: str = "") -> None:
        """Ask an auditor for those they do not have; one of their own team only with a reason."""
        member, new, reasons = _named(self._audit, auditor), [], []
        for code in codes:
            if code not in self.subjects:
                raise UserError(
                    tr("The audit has no case {code}.", code=code),
                    tr("Look up its code in the list. Nothing was changed."),
                )
            if (code, auditor) in self.asked:
                continue
            new.append(code)
            if own := own_words(member, self.subjects[code], self._audit.subject):
                reasons.append((code, self._reason(member, code, own, reason)))
        if new:
            self._uow.record(ReturnsAllocated(self._audit.id, auditor, tuple(new), tuple(reasons)))

    def _reason(self, member: Auditor, code: str, own: str, reason: str) -> str:
        if not reason:
            raise UserError(
                tr(
                    "{code} is of {name}'s {own}. Say why they audit it all the same.",
                    code=code,
                    name=member.name,
                    own=own,
                ),
                tr("It is not theirs until then."),
                field="reason",
            )
        return reason


def _give_anew(uow: UnitOfWork, audit: Audit, by_auditor: Mapping[str, tuple[str, ...]]) -> None:
    """Make it what each auditor has; refused once anybody has begun."""
    giving = _Giving(uow, audit)
    begun = sum(one.begun for one in giving.asked.values())
    if begun:
        raise UserError(
            tr(
                "The cases are not shared out again: {begun} of them {part} begun.",
                begun=begun,
                part=tr("is") if begun == 1 else tr("are"),
            ),
            tr("Everybody keeps theirs. Give or take back single cases."),
        )
    for auditor, codes in by_auditor.items():
        kept = frozenset(codes)
        gone = tuple(code for code, whose in giving.asked if whose == auditor and code not in kept)
        if gone:
            uow.record(ReturnsWithdrawn(audit.id, auditor, gone, "Shared out again"))
        giving.give(auditor, codes)


def _named(audit: Audit, auditor: str) -> Auditor:
    member = next((one for one in audit.auditors if one.id == auditor), None)
    if member is None:
        raise UserError(
            tr("This audit has no auditor {auditor}.", auditor=auditor),
            tr("Add them in Auditors first. Nothing was changed."),
        )
    return member


def _least_busy(grid: AllocationGrid, row: GridRow, more: Mapping[str, int] | None = None) -> str:
    """Who gets a case next: not one who has it, nor one of its team. ``more`` is what each is getting besides."""
    loads = [
        sum(one.cells[place].is_theirs for one in grid.rows) + (more or {}).get(auditor.id, 0)
        for place, auditor in enumerate(grid.auditors)
    ]
    free = [place for place, cell in enumerate(row.cells) if not cell.is_theirs and not cell.own]
    if not free:
        raise UserError(
            tr("Nobody is left who could audit {code} as well.", code=row.subject.code),
            tr("Add another auditor, or give it to one of its own team with a reason. Nothing was changed."),
        )
    return grid.auditors[min(free, key=lambda place: loads[place])].id


def _seed(reading: Reading, audit_id: str) -> int:
    """The starting number of the sample; 0 where none was drawn."""
    sample = reading.samples.sample(audit_id)
    return sample.plan.seed if sample else 0
