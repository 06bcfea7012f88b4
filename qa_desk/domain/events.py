"""Everything that can happen on a desk. Each event is appended once and never changed.

The journal keeps an event as its ``kind`` and a JSON body; a kind's body may gain keys, never lose or change
them, so that the oldest desk can always be read.
"""

from dataclasses import dataclass
from typing import ClassVar

from qa_desk.domain.actions.events import ActionEvent
from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import Answer
from qa_desk.domain.area_checks.events import AreaCheckEvent
from qa_desk.domain.audit import Audit, Subject, TemplateReference
from qa_desk.domain.closing.events import ClosingEvent
from qa_desk.domain.comparing.events import ComparingEvent
from qa_desk.domain.concerns.events import ConcernEvent
from qa_desk.domain.desk_checks.events import MendingEvent
from qa_desk.domain.disclosure.rules import INTERNAL
from qa_desk.domain.learning.events import LearningEvent
from qa_desk.domain.looking.events import LookEvent
from qa_desk.domain.made_files.events import MadeFileEvent
from qa_desk.domain.meetings.events import MeetingEvent
from qa_desk.domain.moderation.events import ModerationEvent
from qa_desk.domain.panel import AgreedGrade
from qa_desk.domain.receiving.events import ReceivingEvent
from qa_desk.domain.recovery.events import RecoveryEvent
from qa_desk.domain.retention.events import RetentionEvent
from qa_desk.domain.sampling.events import SamplingEvent
from qa_desk.domain.sharing.events import SharingEvent
from qa_desk.domain.themes.events import ThemeEvent
from qa_desk.domain.voices.events import VoiceEvent
from qa_desk.domain.workbooks.events import WorkbookEvent
from qa_desk.domain.written.events import WrittenEvent


@dataclass(frozen=True)
class TemplateKept:
    """A template's text was stored in the desk, so that its audits outlive the forms folder."""

    kind: ClassVar[str] = "template.kept"
    name: str
    edition: str
    content_hash: str
    source: str


@dataclass(frozen=True)
class AuditSetUp:
    """An audit was set up, or its set-up changed: the whole of it as it now stands."""

    kind: ClassVar[str] = "audit.set_up"
    audit: Audit


@dataclass(frozen=True)
class SubjectsAdded:
    """Cases, agencies or schools were added to an audit, in order."""

    kind: ClassVar[str] = "audit.subjects_added"
    audit: str
    subjects: tuple[Subject, ...]


@dataclass(frozen=True)
class ReturnsAllocated:
    """An auditor was asked to grade these subjects.

    ``reasons`` say, by subject, why one is theirs although it belongs to their own agency or team.
    """

    kind: ClassVar[str] = "return.allocated"
    audit: str
    auditor: str
    subjects: tuple[str, ...]
    reasons: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class ReturnsWithdrawn:
    """These subjects are not asked of this auditor any more, and why. What was answered stays in the journal."""

    kind: ClassVar[str] = "return.withdrawn"
    audit: str
    auditor: str
    subjects: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class ReturnNotKnown:
    """The auditor's agency does not know the child: a result of its own. ``reason`` may say how that was checked."""

    kind: ClassVar[str] = "return.not_known"
    agency_return: str
    reason: str = ""


@dataclass(frozen=True)
class ReturnNotComing:
    """The chair recorded that a return will not come, and why."""

    kind: ClassVar[str] = "return.not_coming"
    agency_return: str
    reason: str


@dataclass(frozen=True)
class FamilyDeclared:
    """The auditor said whether they or their team worked with the family."""

    kind: ClassVar[str] = "return.family_declared"
    agency_return: str
    worked_with_family: bool


@dataclass(frozen=True)
class AnswerRevised:
    """One answer changed. ``before`` makes undo possible; ``outcomes`` names what each question whose
    place in the counts changed now counts as.

    ``undoes`` or ``redoes`` is the id of the event that was taken back or brought back.
    ``burst`` joins the revisions of one stretch of typing, so that one undo takes back the stretch.
    """

    kind: ClassVar[str] = "answer.revised"
    agency_return: str
    question: str
    before: Answer
    after: Answer
    outcomes: tuple[tuple[str, str], ...] = ()
    undoes: str = ""
    redoes: str = ""
    burst: str = ""


@dataclass(frozen=True)
class ReturnSignedOff:
    """The auditor gave these as their own grades.

    ``outcomes`` says for every question what it counts as; ``suggested`` keeps what the rules would have
    graded, by section name and "" for the whole: a record of its own beside the own grade.
    """

    kind: ClassVar[str] = "return.signed_off"
    agency_return: str
    outcomes: tuple[tuple[str, str], ...]
    suggested: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ReturnReopened:
    """A signed-off or handed-back return is open for changes again, and why."""

    kind: ClassVar[str] = "return.reopened"
    agency_return: str
    reason: str


@dataclass(frozen=True)
class ReturnHandedBack:
    """The auditor gave the subject back to the chair, and why."""

    kind: ClassVar[str] = "return.handed_back"
    agency_return: str
    reason: str


@dataclass(frozen=True)
class AuditMoved:
    """An audit went over to another edition, or, with ``undoes``, back to the one before.

    ``mapping`` pairs each question of ``before`` with what it became in ``after``; an empty name is none.
    """

    kind: ClassVar[str] = "audit.moved"
    audit: str
    before: TemplateReference
    after: TemplateReference
    mapping: tuple[tuple[str, str], ...]
    reason: str
    undoes: str = ""


@dataclass(frozen=True)
class ReturnPosition:
    """Where a return stands: its state, since when it is signed off (UTC, ISO), and what its questions count as."""

    state: ReturnState
    signed_off_at: str = ""
    reason: str = ""
    outcomes: tuple[tuple[str, str], ...] = ()
    suggested: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class ReturnMoved:
    """What the move of an audit did to one return: recorded in the same transaction, right after the move.

    ``changes`` keep the whole earlier answer of every question whose answer changed, for ever.
    """

    kind: ClassVar[str] = "return.moved"
    agency_return: str
    changes: tuple[tuple[str, Answer, Answer], ...]
    before: ReturnPosition
    after: ReturnPosition
    undoes: str = ""


@dataclass(frozen=True)
class GradeAgreed:
    """The panel recorded a grade. A later one for the same question and subject succeeds it; both stay here.

    ``seen`` is what lay before it: return ids and the own grades they had then, so that what comes later is noticed.
    """

    kind: ClassVar[str] = "grade.agreed"
    audit: str
    grade: AgreedGrade
    seen: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class FileMade:
    """Something left the desk as a file: what kind, how many subjects, and the file's SHA-256.

    ``rule`` is how small numbers were treated, ``population`` stands for exactly what was counted. Of files made
    before either was noted nothing was hidden, and what they counted is not known. ``left`` is how many things nobody
    had looked at that could tell who a child is; it and ``marking`` are None where they were not noted.
    """

    kind: ClassVar[str] = "file.made"
    audit: str
    file_kind: str
    subjects: int
    sha256: str
    provisional: bool
    rule: str = INTERNAL.name
    population: str = ""
    marking: str | None = None
    left: int | None = None


CoreEvent = (
    TemplateKept
    | AuditSetUp
    | SubjectsAdded
    | ReturnsAllocated
    | FamilyDeclared
    | AnswerRevised
    | ReturnSignedOff
    | ReturnReopened
    | ReturnHandedBack
    | ReturnsWithdrawn
    | ReturnNotKnown
    | ReturnNotComing
    | AuditMoved
    | ReturnMoved
    | GradeAgreed
    | FileMade
)

Event = (
    CoreEvent
    | SamplingEvent
    | ReceivingEvent
    | ModerationEvent
    | ConcernEvent
    | ClosingEvent
    | VoiceEvent
    | WorkbookEvent
    | ThemeEvent
    | WrittenEvent
    | ActionEvent
    | ComparingEvent
    | SharingEvent
    | MadeFileEvent
    | MeetingEvent
    | AreaCheckEvent
    | LearningEvent
    | LookEvent
    | RecoveryEvent
    | RetentionEvent
    | MendingEvent
)


@dataclass(frozen=True)
class Recorded:
    """An event as the journal keeps it: with its id, its place, who caused it and when (UTC, ISO)."""

    id: str
    sequence: int
    actor: str
    recorded_at: str
    event: Event
