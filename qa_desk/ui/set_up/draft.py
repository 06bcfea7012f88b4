"""What has been entered about an audit, kept or not, and how far its set-up has come."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from qa_desk.domain.audit import Audit, Auditor, audit_id
from qa_desk.domain.template import Choice, SubjectKind, Template
from qa_desk.domain.wording import subject_word
from qa_desk.domain.working_days import Nation

FIRST_STEPS = "Enter a title, choose a template and say who audits first"


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
    lead: str = ""
    return_due_on: date | None = None
    nation: Nation = Nation.ENGLAND_AND_WALES

    @classmethod
    def of(cls, audit: Audit, template: Template) -> "Draft":
        """The fields of an audit that is kept."""
        auditor = audit.auditors[0] if audit.auditors else Auditor("", "")
        return cls(
            audit.title,
            audit.theme,
            audit.key_lines,
            audit.look_back_from,
            audit.look_back_to,
            template,
            audit.agencies,
            auditor.name,
            auditor.agency,
            audit.lead,
            audit.return_due_on,
            audit.nation,
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
        first = audit.auditors[0] if audit.auditors else None
        auditor = Auditor(first.id if first else audit_id(self.auditor, frozenset()), self.auditor, self.auditor_agency)
        return replace(
            audit,
            title=self.title,
            theme=self.theme,
            key_lines=self.key_lines,
            look_back_from=self.look_back_from,
            look_back_to=self.look_back_to,
            agencies=self.agencies,
            auditors=(auditor, *audit.auditors[1:]) if self.auditor.strip() else (),
            lead=self.lead,
            return_due_on=self.return_due_on,
            nation=self.nation,
        )


class SectionStatus(StrEnum):
    """How far one section has come; computed, never chosen."""

    NOT_STARTED = "Not started"
    IN_PROGRESS = "In progress"
    DONE = "Done"
    CANNOT_START = "Cannot start yet"


@dataclass(frozen=True)
class SectionLine:
    """One line of the task list. ``told`` says what is there, ``reason`` why it cannot start."""

    label: str
    status: SectionStatus
    told: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Kept:
    """What the desk knows of the audit: nothing until it is kept."""

    is_kept: bool = False
    subjects: int = 0
    begun: int = 0


def section_lines(draft: Draft, kept: Kept) -> tuple[SectionLine, ...]:
    """The five sections with their status."""
    return (
        SectionLine("Purpose", _of(bool(draft.title.strip()), _purpose_begun(draft))),
        SectionLine("Template", _of(draft.template is not None), draft.template.edition if draft.template else ""),
        SectionLine("Agencies and auditor", _of(bool(draft.auditor.strip()), bool(draft.agencies))),
        _subjects_line(draft, kept),
        _dates_line(draft, kept),
    )


def _subjects_line(draft: Draft, kept: Kept) -> SectionLine:
    label = "Agencies to assess" if draft.subject is SubjectKind.AGENCY else "Case list"
    if not kept.is_kept:
        return SectionLine(label, SectionStatus.CANNOT_START, reason=FIRST_STEPS)
    return SectionLine(label, _of(kept.subjects > 0), str(kept.subjects) if kept.subjects else "")


def _dates_line(draft: Draft, kept: Kept) -> SectionLine:
    label = "Dates and check"
    if not kept.is_kept:
        return SectionLine(label, SectionStatus.CANNOT_START, reason=FIRST_STEPS)
    if not kept.subjects:
        noun = subject_word(draft.subject, 2)
        return SectionLine(label, SectionStatus.CANNOT_START, reason=f"Add {noun} first")
    return SectionLine(label, _of(draft.return_due_on is not None or kept.begun > 0))


def _purpose_begun(draft: Draft) -> bool:
    return bool(draft.theme or draft.key_lines or draft.look_back_from or draft.look_back_to)


def _of(done: bool, begun: bool = False) -> SectionStatus:
    if done:
        return SectionStatus.DONE
    return SectionStatus.IN_PROGRESS if begun else SectionStatus.NOT_STARTED
