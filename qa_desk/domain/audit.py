"""One exercise with one template edition: what is graded, by whom, over which period."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.template import Choice, SubjectKind
from qa_desk.domain.timescales import Nation


class Stage(StrEnum):
    """Where an audit stands, computed from its returns and never chosen."""

    PLANNED = "Planned"
    NOT_STARTED = "Not started"
    AUDITING = "Auditing"
    AGREED = "Agreed"
    REPORTED = "Reported"
    CLOSED = "Closed"

    @property
    def words(self) -> str:
        """As it is said to a person; the value is what files and the command line say."""
        return _STAGE_WORDS[self]


_STAGE_WORDS = {
    Stage.PLANNED: tr("Planned"),
    Stage.NOT_STARTED: tr("Not started"),
    Stage.AUDITING: tr("Auditing"),
    Stage.AGREED: tr("Agreed"),
    Stage.REPORTED: tr("Reported"),
    Stage.CLOSED: tr("Closed"),
}


@dataclass(frozen=True)
class TemplateReference:
    """Which published form an audit was set up with; the audit keeps it for ever."""

    name: str
    edition: str
    content_hash: str


@dataclass(frozen=True)
class Auditor:
    """A member of the audit group; recorded by role where the partnership prefers."""

    id: str
    name: str
    agency: str = ""
    team: str = ""
    """The team or service they work in: a case of that team is their own, and needs a reason to be theirs to grade."""


@dataclass(frozen=True)
class Subject:
    """What is graded: a case by its code, an agency or a school."""

    code: str
    attributes: tuple[tuple[str, str], ...] = ()
    """Column title and text; dates as ISO text."""

    def attribute(self, title: str) -> str:
        """The text of one attribute, or an empty text."""
        return next((value for name, value in self.attributes if name == title), "")


@dataclass(frozen=True)
class Audit:
    """What was set up. Its subjects and returns are kept beside it."""

    id: str
    title: str
    template: TemplateReference
    subject: SubjectKind
    theme: str = ""
    key_lines: str = ""
    look_back_from: date | None = None
    look_back_to: date | None = None
    agencies: tuple[Choice, ...] = ()
    auditors: tuple[Auditor, ...] = ()
    lead: str = ""
    return_due_on: date | None = None
    nation: Nation = Nation.ENGLAND_AND_WALES
    previous: str = ""
    """The id of the audit this one is compared with: the same exercise the time before."""
    panel_meets_on: date | None = None
    chair: str = ""
    """The id of the auditor who chairs the panel; empty when the chair grades nothing."""
    double_share: int = 0
    """The share of cases, in percent, that two auditors grade."""
    double_when: tuple[str, ...] = ()
    """A first overall grade that is one of these points always gets a second auditor."""
    short_notice_from: date | None = None
    """The day the children were chosen, where the audit runs on the five working days of a joint inspection."""

    def checked(self) -> "Audit":
        """The audit itself; raises UserError beside the field that cannot stand."""
        if not self.title.strip():
            raise UserError(tr("Enter a title for the audit."), tr("Nothing has been saved yet."), field="title")
        if self.look_back_from and self.look_back_to and self.look_back_from > self.look_back_to:
            raise UserError(
                tr("The look-back must end on or after the day it starts."),
                tr("Change one of the two dates."),
                field="look_back_to",
            )
        if not 0 <= self.double_share <= 100:
            raise UserError(
                tr("The share of cases that two auditors grade must be from 0 to 100 percent."),
                tr("Change the share."),
                field="double_share",
            )
        if not self.auditors:
            raise UserError(
                tr("Enter who audits."), tr("An audit needs at least one auditor, by name or by role."), field="auditor"
            )
        return self


def audit_id(title: str, taken: frozenset[str]) -> str:
    """A short readable id for a new audit, unlike those already taken."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].rstrip("-") or "audit"
    candidate, number = stem, 2
    while candidate in taken:
        candidate, number = f"{stem}-{number}", number + 1
    return candidate


def stage_of(subjects: int, begun: int, finished: int, reported: bool) -> Stage:
    """Where an audit without a panel stands, from how many returns are begun and finished."""
    if subjects == 0:
        return Stage.PLANNED
    if finished == subjects:
        return Stage.REPORTED if reported else Stage.AGREED
    return Stage.AUDITING if begun else Stage.NOT_STARTED


def closed_refusal() -> UserError:
    """Why nothing is graded, agreed or added in an audit that is closed."""
    return UserError(
        tr("This audit is closed, so nothing in it can change."), tr("Nothing was changed. Reopen the audit first.")
    )
