"""What has been entered about an audit, kept or not, and how far its set-up has come."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from qa_desk.domain.audit import Audit, Auditor, audit_id
from qa_desk.domain.language import tr
from qa_desk.domain.template import Choice, SubjectKind, Template
from qa_desk.domain.wording import subject_word
from qa_desk.domain.working_days import Nation

FIRST_STEPS = tr("Enter a title, choose a template and say who audits first")


@dataclass(frozen=True)
class Draft:
    """The fields of the page. An audit is kept as soon as title, template and auditor stand."""

    title: str = ""
    theme: str = ""
    key_lines: str = ""
    look_back_from: date | None = None
    look_back_to: date | None = None
    template: Template | None = None
    agencies: tuple[Choice, ...] = ()
    auditor: str = ""
    auditor_agency: str = ""
    auditor_team: str = ""
    auditor_id: str = ""
    """What the returns of the first auditor are known by; empty until the audit is kept."""
    others: tuple[Auditor, ...] = ()
    """The auditors after the first."""
    chair: str = ""
    lead: str = ""
    return_due_on: date | None = None
    nation: Nation = Nation.ENGLAND_AND_WALES
    panel_meets_on: date | None = None
    short_notice_from: date | None = None
    double_share: int = 0
    double_when: tuple[str, ...] = ()

    @classmethod
    def of(cls, audit: Audit, template: Template) -> "Draft":
        """The fields of an audit that is kept."""
        auditor = audit.auditors[0] if audit.auditors else Auditor("", "")
        return cls(
            title=audit.title,
            theme=audit.theme,
            key_lines=audit.key_lines,
            look_back_from=audit.look_back_from,
            look_back_to=audit.look_back_to,
            template=template,
            agencies=audit.agencies,
            auditor=auditor.name,
            auditor_agency=auditor.agency,
            auditor_team=auditor.team,
            auditor_id=auditor.id,
            others=audit.auditors[1:],
            chair=audit.chair,
            lead=audit.lead,
            return_due_on=audit.return_due_on,
            nation=audit.nation,
            panel_meets_on=audit.panel_meets_on,
            short_notice_from=audit.short_notice_from,
            double_share=audit.double_share,
            double_when=audit.double_when,
        )

    @property
    def can_be_kept(self) -> bool:
        """Whether title, template and auditor stand."""
        return bool(self.title.strip() and self.template and self.auditor.strip())

    @property
    def subject(self) -> SubjectKind:
        """What the chosen template grades; a case until one is chosen."""
        return self.template.subject if self.template else SubjectKind.CASE

    def on(self, audit: Audit) -> Audit:
        """``audit`` with these fields. Auditors keep their ids, because their returns are known by them."""
        return replace(
            audit,
            title=self.title,
            theme=self.theme,
            key_lines=self.key_lines,
            look_back_from=self.look_back_from,
            look_back_to=self.look_back_to,
            agencies=self.agencies,
            auditors=self.auditors if self.auditor.strip() else (),
            chair=self.chair if any(one.id == self.chair for one in self.auditors) else "",
            lead=self.lead,
            return_due_on=self.return_due_on,
            nation=self.nation,
            panel_meets_on=self.panel_meets_on,
            short_notice_from=self.short_notice_from,
            double_share=self.double_share,
            double_when=self.double_when,
        )

    @property
    def auditors(self) -> tuple[Auditor, ...]:
        """Everybody who audits, the first one with the id they have or will get."""
        if not self.auditor.strip():
            return self.others
        id_ = self.auditor_id or audit_id(self.auditor, frozenset(one.id for one in self.others))
        return (Auditor(id_, self.auditor, self.auditor_agency, self.auditor_team), *self.others)

    def with_auditor(self, name: str, agency: str, team: str) -> tuple[Auditor, ...]:
        """The auditors after the first with another one, whose id none of them has."""
        taken = frozenset(one.id for one in self.auditors)
        return (*self.others, Auditor(audit_id(name, taken), name, agency, team))


class SectionStatus(StrEnum):
    """How far one section has come; computed, never chosen."""

    NOT_STARTED = "Not started"
    IN_PROGRESS = "In progress"
    DONE = "Done"
    CANNOT_START = "Cannot start yet"

    @property
    def words(self) -> str:
        """As it is said to a person."""
        return _SECTION_WORDS[self]


_SECTION_WORDS = {
    SectionStatus.NOT_STARTED: tr("Not started"),
    SectionStatus.IN_PROGRESS: tr("In progress"),
    SectionStatus.DONE: tr("Done"),
    SectionStatus.CANNOT_START: tr("Cannot start yet"),
}


@dataclass(frozen=True)
class SectionLine:
    """One line of the task list. ``told`` says what is there, ``reason`` why it cannot start."""

    label: str
    status: SectionStatus
    told: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Kept:
    """What the desk knows of the audit: nothing until it is kept.

    ``listed`` are the cases to choose from, ``subjects`` those in the audit, ``unallocated`` those nobody has yet.
    """

    is_kept: bool = False
    subjects: int = 0
    begun: int = 0
    listed: int = 0
    unallocated: int = 0


def section_lines(draft: Draft, kept: Kept) -> tuple[SectionLine, ...]:
    """The seven sections with their status."""
    auditors = str(1 + len(draft.others)) if draft.auditor.strip() else ""
    return (
        SectionLine(tr("Purpose"), _of(bool(draft.title.strip()), _purpose_begun(draft))),
        SectionLine(tr("Template"), _of(draft.template is not None), draft.template.edition if draft.template else ""),
        SectionLine(tr("Auditors"), _of(bool(auditors), bool(draft.agencies)), auditors),
        _list_line(draft, kept),
        _sample_line(draft, kept),
        _allocation_line(draft, kept),
        _dates_line(draft, kept),
    )


def _list_line(draft: Draft, kept: Kept) -> SectionLine:
    label = tr("Agencies to assess") if draft.subject is SubjectKind.AGENCY else tr("Case list")
    if not kept.is_kept:
        return SectionLine(label, SectionStatus.CANNOT_START, reason=FIRST_STEPS)
    listed = max(kept.listed, kept.subjects)
    return SectionLine(label, _of(listed > 0), str(listed) if listed else "")


def _sample_line(draft: Draft, kept: Kept) -> SectionLine:
    if not kept.is_kept or not max(kept.listed, kept.subjects):
        return _waiting(tr("Sample"), draft, kept)
    return SectionLine(tr("Sample"), _of(kept.subjects > 0), str(kept.subjects) if kept.subjects else "")


def _allocation_line(draft: Draft, kept: Kept) -> SectionLine:
    label = tr("Who audits what")
    if not kept.is_kept or not kept.subjects:
        return _waiting(label, draft, kept)
    left = kept.unallocated
    return SectionLine(
        label, _of(not left, left < kept.subjects), tr("{left} without an auditor", left=left) if left else ""
    )


def _dates_line(draft: Draft, kept: Kept) -> SectionLine:
    label = tr("Dates and issue")
    if not kept.is_kept or not kept.subjects:
        return _waiting(label, draft, kept)
    return SectionLine(label, _of(draft.return_due_on is not None or kept.begun > 0))


def _waiting(label: str, draft: Draft, kept: Kept) -> SectionLine:
    """A section that needs something from an earlier one."""
    reason = FIRST_STEPS
    if kept.is_kept:
        reason = (
            tr("Choose the sample first")
            if kept.listed
            else tr("Add {subject_word} first", subject_word=subject_word(draft.subject, 2))
        )
    return SectionLine(label, SectionStatus.CANNOT_START, reason=reason)


def _purpose_begun(draft: Draft) -> bool:
    return bool(draft.theme or draft.key_lines or draft.look_back_from or draft.look_back_to)


def _of(done: bool, begun: bool = False) -> SectionStatus:
    if done:
        return SectionStatus.DONE
    return SectionStatus.IN_PROGRESS if begun else SectionStatus.NOT_STARTED
