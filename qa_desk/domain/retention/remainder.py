"""What is left of each event when one subject, or a whole audit, is erased. Decides, and changes nothing.

Of a subject every event goes that is about it alone; of an event that tells of several only its part goes. Of an audit
what is left is its title, its form and what files were made from it: enough to say later that there was an audit.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from qa_desk.domain.actions.events import ActionRecorded, PlanKept
from qa_desk.domain.agency_return import return_id
from qa_desk.domain.area_checks.events import AreaCheckTakenBack, AreaSurveyed, AreaVisited
from qa_desk.domain.closing.events import AuditClosed, AuditReopened
from qa_desk.domain.concerns.events import ConcernDischarged, ConcernRaised, ConcernUpdated
from qa_desk.domain.events import (
    AuditMoved,
    AuditSetUp,
    Event,
    FileMade,
    GradeAgreed,
    ReturnsAllocated,
    SubjectsAdded,
    TemplateKept,
)
from qa_desk.domain.made_files.events import FileGivenUp, FileIntended
from qa_desk.domain.receiving.events import ConflictSettled, OwnWorkJoined, ReturnReceived, ReturnSealed
from qa_desk.domain.retention.events import RetentionEvent
from qa_desk.domain.sampling.events import CaseReplaced, PopulationListed, SampleDrawn
from qa_desk.domain.themes.events import ThemeLinked, ThemeUnlinked
from qa_desk.domain.voices.events import VoiceCorrected, VoiceRecorded
from qa_desk.domain.workbooks.events import WorkbookIssued, WorkbookTakenIn
from qa_desk.domain.written.events import QuoteMarked, QuoteUnmarked

GONE = "[erased]"
"""What stands in other people's sentences where they named the case."""
LEAST_DISTINCT = 3
"""A shorter code may be any number in a sentence."""
HASHED = (OwnWorkJoined, ReturnReceived, ConflictSettled, WorkbookIssued, WorkbookTakenIn, TemplateKept, FileMade)
"""Events whose words are known elsewhere by their hash: a sentence of another case may go on naming this one."""


@dataclass
class Remainders:
    """Goes through a journal once, in its order. An empty ``subject`` stands for the whole audit."""

    audit: str
    subject: str
    is_shared: bool = False
    """Whether another audit has a case of this code: a sentence that belongs to no audit may then mean that one."""
    _loose_plans: set[str] = field(default_factory=set)
    """Action plans that belong to no audit."""
    _gone: set[str] = field(default_factory=set)
    """Ids of concerns, voices, quotes, links, visits and revisions that are gone: later events name only these."""

    def of(self, event: Event) -> Event | None:
        """What is left of an event, the event itself where nothing of it goes; None when all of it does."""
        if isinstance(event, RetentionEvent):
            return event
        if isinstance(event, PlanKept) and not event.plan.audit:
            self._loose_plans.add(event.plan.id)
        if self.subject:
            return self._without_subject(event)
        is_plan = isinstance(event, PlanKept | ActionRecorded)
        return _shell(event) if audit_of(event) == self.audit and not is_plan else event

    def masked(self, event: Event, body: Any) -> Any:
        """A body in which sentences do not name the subject any more."""
        if isinstance(event, (*HASHED, RetentionEvent)) or not self._may_name(event):
            return body
        return body if self.is_shared and self._audit_of(event) == "" else _masked(body, self._named)

    @property
    def is_distinct(self) -> bool:
        """Whether the code can be told from other words, so that sentences can be searched for it."""
        code = self.subject
        return len(code) >= LEAST_DISTINCT and any(map(str.isdigit, code)) and not code.isdigit()

    def names(self, event: Event, text: str) -> bool:
        """Whether what is left of an event may still name the subject."""
        told = self._may_name(event) and not isinstance(event, RetentionEvent)
        return told and self._named.search(text) is not None

    def _may_name(self, event: Event) -> bool:
        return bool(self.subject) and self.is_distinct and self._audit_of(event) in ("", self.audit)

    def _audit_of(self, event: Event) -> str:
        """The audit that an event belongs to; a plan of an audit has the id of that audit."""
        if isinstance(event, ActionRecorded):
            return "" if event.action.plan in self._loose_plans else event.action.plan
        return audit_of(event)

    @property
    def _named(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w/-]){re.escape(self.subject)}(?![\w/]|-\w*\d)", re.IGNORECASE)

    def is_of_subject(self, agency_return: str) -> bool:
        """Whether a return is one on the subject."""
        return agency_return.startswith(return_id(self.audit, self.subject, ""))

    def _without_subject(self, event: Event) -> Event | None:
        named = audit_of(event)
        if named not in ("", self.audit):
            return event
        if self._is_about(event):
            self._gone |= _ids_in(event)
            return None
        left = self._nested(event)
        subjects = getattr(left, "subjects", None)
        if isinstance(subjects, tuple) and not isinstance(left, SubjectsAdded) and self.subject in subjects:
            kept = tuple(code for code in subjects if code != self.subject)
            return replace(left, subjects=kept) if kept and left is not None else None  # type: ignore[arg-type]
        return left

    def _is_about(self, event: Event) -> bool:
        """Whether an event tells of the subject and of no other."""
        if getattr(event, "subject", "") == self.subject or self.is_of_subject(getattr(event, "agency_return", "")):
            return True
        match event:
            case ConcernRaised():
                about = event.about
                return about.subject == self.subject or self.is_of_subject(about.agency_return)
            case GradeAgreed():
                return event.grade.subject == self.subject
            case QuoteMarked():
                return event.source.subject == self.subject or self.is_of_subject(event.source.agency_return)
            case ConflictSettled():
                return self.is_of_subject(event.revision.agency_return)
            case FileIntended():  # it is over, or the erasure is refused; its path may name the case
                return event.audit == self.audit
        return bool(self._gone & _ids_in(event))

    def _nested(self, event: Event) -> Event | None:
        """What is left where the subject is one of several, deeper than a list of codes."""
        match event:
            case SubjectsAdded():
                kept = tuple(one for one in event.subjects if one.code != self.subject)
                return replace(event, subjects=kept) if kept else None
            case ReturnsAllocated():
                return replace(event, reasons=tuple(one for one in event.reasons if one[0] != self.subject))
            case PopulationListed():
                return replace(event, cases=tuple(one for one in event.cases if one.code != self.subject))
            case SampleDrawn():
                plan = replace(event.plan, picked=self._other(event.plan.picked))
                return replace(event, plan=plan, chosen=self._other(event.chosen), reserves=self._other(event.reserves))
            case CaseReplaced():
                old, new = ("" if code == self.subject else code for code in (event.old, event.new))
                return replace(event, old=old, new=new) if (old, new) != (event.old, event.new) else event
            case ThemeLinked():
                return self._link(event)
        return self._travelled(event)

    def _link(self, event: ThemeLinked) -> Event | None:
        link = event.link
        kept = replace(
            link, subjects=self._other(link.subjects), quotes=tuple(one for one in link.quotes if one not in self._gone)
        )
        if link.subjects and not kept.subjects:
            self._gone.add(link.id)
            return None
        return replace(event, link=kept)

    def _travelled(self, event: Event) -> Event | None:
        """What is left of what came in or went out as a file."""
        match event:
            case ReturnSealed():
                kept = self._other_returns(event.returns)
                return replace(event, returns=kept) if kept else None
            case ReturnReceived():
                return self._received(event)
            case WorkbookIssued():
                one = event.workbook
                sent = tuple(answer for answer in one.sent if answer[0] != self.subject)
                return replace(event, workbook=replace(one, subjects=self._other(one.subjects), sent=sent))
            case WorkbookTakenIn():
                return replace(
                    event,
                    taken=tuple(one for one in event.taken if one[0] != self.subject),
                    signed=tuple(one for one in event.signed if one[0] != self.subject),
                    not_known=self._other(event.not_known),
                )
        return event

    def _received(self, event: ReturnReceived) -> Event | None:
        package, gone = event.package, [one for one in event.revisions if self.is_of_subject(one.agency_return)]
        self._gone |= {one.id for one in gone}
        kept = self._other_returns(package.returns)
        if not kept:
            return None
        sent_before = tuple(one for one in package.sent_before if not self.is_of_subject(one.agency_return))
        return replace(
            event,
            package=replace(package, returns=kept, sent_before=sent_before),
            revisions=tuple(one for one in event.revisions if not self.is_of_subject(one.agency_return)),
            known=tuple(one for one in event.known if one not in self._gone),
        )

    def _other(self, codes: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(code for code in codes if code != self.subject)

    def _other_returns(self, returns: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(one for one in returns if not self.is_of_subject(one))


def audit_of(event: Event) -> str:
    """The audit that an event belongs to; empty for one of the whole desk."""
    match event:
        case AuditSetUp():
            return event.audit.id
        case PlanKept():
            return event.plan.audit
        case ConcernRaised():
            return event.about.audit
        case ThemeLinked():
            return event.link.audit
        case ConflictSettled() | WorkbookIssued():
            return event.audit
    agency_return = getattr(event, "agency_return", "")
    return str(getattr(event, "audit", "") or agency_return.split("/")[0])


def _ids_in(event: Event) -> set[str]:
    """The id by which later events name what an event began."""
    match event:
        case ConcernRaised() | ConcernUpdated() | ConcernDischarged():
            return {event.concern}
        case VoiceRecorded() | VoiceCorrected():
            return {event.voice}
        case QuoteMarked() | QuoteUnmarked():
            return {event.quote}
        case AreaVisited() | AreaSurveyed() | AreaCheckTakenBack():
            return {event.check}
        case ThemeUnlinked():
            return {event.link}
        case OwnWorkJoined():
            return {one.id for one in event.revisions}
    return set()


def _shell(event: Event) -> Event | None:
    """What is left of an event of an audit that is erased as a whole."""
    match event:
        case AuditSetUp():
            audit = event.audit
            return AuditSetUp(replace(audit, auditors=(), lead="", chair="", theme="", key_lines="", double_when=()))
        case AuditMoved():
            return replace(event, reason="")
        case AuditClosed():
            return replace(event, words="")
        case AuditReopened():
            return replace(event, reason="")
        case FileMade() | FileGivenUp():
            return event
    return None


def _masked(body: Any, named: re.Pattern[str]) -> Any:
    if isinstance(body, str):
        return named.sub(GONE, body)
    if isinstance(body, list | tuple):
        return [_masked(one, named) for one in body]
    if isinstance(body, Mapping):
        return {key: _masked(one, named) for key, one in body.items()}
    return body
