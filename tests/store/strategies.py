"""Answers and events of every kind, made up by hypothesis."""

from datetime import UTC, datetime
from operator import itemgetter

from hypothesis import strategies as st

from qa_desk.domain.actions.action import (
    Act,
    Action,
    Completion,
    Entry,
    Escalation,
    Milestone,
    Plan,
    Rag,
    ReAudit,
    Signed,
    Source,
    SourceKind,
    Status,
    Wording,
)
from qa_desk.domain.actions.due import Due, DueKind
from qa_desk.domain.actions.events import ActionRecorded, PlanKept
from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import (
    Answer,
    Attendance,
    CellValue,
    DatePair,
    EvidenceKind,
    EvidenceReference,
    RepeatRow,
    Rows,
    Shows,
    Standing,
    Value,
)
from qa_desk.domain.area_checks.check import Match, Survey, Visit
from qa_desk.domain.area_checks.events import AreaCheckTakenBack, AreaSurveyed, AreaVisited
from qa_desk.domain.audit import Audit, Auditor, Subject, TemplateReference
from qa_desk.domain.closing.events import AuditClosed, AuditReopened
from qa_desk.domain.comparing.events import QuestionsMatched
from qa_desk.domain.concerns.concern import About, ConcernEntry, EntryKind, Told
from qa_desk.domain.concerns.events import ConcernDischarged, ConcernRaised, ConcernUpdated
from qa_desk.domain.events import (
    AnswerRevised,
    AuditMoved,
    AuditSetUp,
    Event,
    FamilyDeclared,
    GradeAgreed,
    ReturnHandedBack,
    ReturnMoved,
    ReturnNotComing,
    ReturnNotKnown,
    ReturnPosition,
    ReturnReopened,
    ReturnsAllocated,
    ReturnSignedOff,
    ReturnsWithdrawn,
    SubjectsAdded,
    TemplateKept,
)
from qa_desk.domain.learning.entry import Answer as DifferenceAnswer
from qa_desk.domain.learning.entry import Difference, Learning, LearningKind, SeenTheme
from qa_desk.domain.learning.events import DifferenceTold, FrameworkMade, LearningRecorded, LearningTakenBack
from qa_desk.domain.meetings.events import RegisterKept
from qa_desk.domain.meetings.register import Mark, Meeting, Register
from qa_desk.domain.moderation.events import (
    DecisionTakenBack,
    GradeDeferred,
    HoldReleased,
    NamesShown,
    PanelMet,
    QuestionUnclear,
    ReturnsHeld,
    SealOpened,
)
from qa_desk.domain.panel import AgreedGrade, Dissent, HowReached
from qa_desk.domain.receiving.events import (
    ConflictSettled,
    DeviceEnrolled,
    DeviceRevoked,
    ImportUndone,
    OwnWorkJoined,
    PackIssued,
    PackOpened,
    ReceivedPackage,
    ReturnReceived,
    ReturnSealed,
    ReturnUnread,
    UnreadAssigned,
)
from qa_desk.domain.receiving.gaps import SentBefore
from qa_desk.domain.receiving.revisions import Revision
from qa_desk.domain.sampling.events import CaseReplaced, PopulationListed, SampleDrawn
from qa_desk.domain.sampling.plan import DrawMethod, SamplePlan
from qa_desk.domain.template import AttendanceMark, Choice, SubjectKind
from qa_desk.domain.themes.events import (
    ThemeAdded,
    ThemeLinked,
    ThemeParted,
    ThemeRenamed,
    ThemesMerged,
    ThemeUnlinked,
)
from qa_desk.domain.themes.links import ThemeKind, ThemeLink
from qa_desk.domain.timescales import Nation
from qa_desk.domain.voices.events import VoiceCorrected, VoiceRecorded
from qa_desk.domain.voices.forms import VoiceShows
from qa_desk.domain.voices.voice import Said, VoiceAnswer
from qa_desk.domain.workbooks.events import WorkbookIssued, WorkbookTakenIn
from qa_desk.domain.workbooks.issued import IssuedWorkbook, Layout
from qa_desk.domain.written.events import FindingWritten, QuoteMarked, QuoteUnmarked
from qa_desk.domain.written.quote import QuotePurpose, QuoteSource
from tests.store.basic_strategies import CHOICES, DAYS, DECIMALS, NAMES, NUMBERS, TEXTS
from tests.store.file_strategies import FILE_EVENTS
from tests.store.look_strategies import LOOK_EVENTS
from tests.store.retention_strategies import RETENTION_EVENTS

CELLS = TEXTS | DAYS | NUMBERS | DECIMALS | CHOICES


def _row(cells: dict[str, CellValue]) -> RepeatRow:
    return RepeatRow(tuple(sorted(cells.items(), key=itemgetter(0))))


ROWS = st.lists(st.dictionaries(NAMES, CELLS, max_size=3).map(_row), max_size=3).map(tuple).map(Rows)
MARKS = st.lists(st.tuples(NAMES, st.sampled_from(AttendanceMark)), max_size=3, unique_by=lambda pair: pair[0])
VALUES: st.SearchStrategy[Value] = st.one_of(
    CELLS, st.builds(DatePair, st.none() | DAYS, st.none() | DAYS), MARKS.map(tuple).map(Attendance), ROWS
)
EVIDENCE = st.builds(EvidenceReference, TEXTS) | st.builds(
    EvidenceReference,
    TEXTS,
    st.none() | st.sampled_from(EvidenceKind),
    st.none() | DAYS,
    st.none() | st.sampled_from(Shows),
    TEXTS,
    st.none() | DAYS,
)
ANSWERS = st.builds(
    Answer,
    value=st.none() | VALUES,
    standing=st.sampled_from(Standing),
    reason=TEXTS,
    note=TEXTS,
    evidence=st.lists(EVIDENCE, max_size=2).map(tuple),
    flagged=st.booleans(),
)
PAIRS = st.lists(st.tuples(NAMES, TEXTS), max_size=4, unique_by=lambda pair: pair[0]).map(tuple)
AUDITORS = st.builds(Auditor, NAMES, TEXTS, TEXTS, TEXTS)
AUDITS = st.builds(
    Audit,
    id=NAMES,
    title=TEXTS,
    template=st.builds(TemplateReference, NAMES, NAMES, NAMES),
    subject=st.sampled_from(SubjectKind),
    theme=TEXTS,
    key_lines=TEXTS,
    look_back_from=st.none() | DAYS,
    look_back_to=st.none() | DAYS,
    agencies=st.lists(st.builds(Choice, NAMES, TEXTS), max_size=2).map(tuple),
    auditors=st.lists(st.builds(Auditor, NAMES, TEXTS, TEXTS, TEXTS), max_size=2, unique_by=lambda one: one.id).map(
        tuple
    ),
    lead=TEXTS,
    return_due_on=st.none() | DAYS,
    nation=st.sampled_from(Nation),
    previous=NAMES | st.just(""),
    panel_meets_on=st.none() | DAYS,
    chair=NAMES | st.just(""),
    double_share=st.integers(0, 100),
    double_when=CHOICES,
    short_notice_from=st.none() | DAYS,
)
REFERENCES = st.builds(TemplateReference, NAMES, NAMES, NAMES)
POSITIONS = st.builds(ReturnPosition, st.sampled_from(ReturnState), TEXTS, TEXTS, PAIRS, PAIRS)
ANSWER_CHANGES = st.lists(st.tuples(NAMES, ANSWERS, ANSWERS), max_size=3, unique_by=itemgetter(0)).map(tuple)
SUBJECTS = st.lists(st.builds(Subject, NAMES, PAIRS), max_size=3).map(tuple)
QUOTAS = st.lists(st.tuples(TEXTS, st.integers(0, 99)), max_size=3, unique_by=itemgetter(0)).map(tuple)
PLANS = st.builds(
    SamplePlan, st.sampled_from(DrawMethod), st.integers(0, 99), st.integers(0, 10**9 - 1), TEXTS, QUOTAS, CHOICES
)
DISSENTS = st.lists(st.builds(Dissent, NAMES, NAMES, TEXTS, st.booleans()), max_size=2).map(tuple)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds
ENTRIES = st.builds(
    ConcernEntry,
    NAMES,
    st.sampled_from(EntryKind),
    TEXTS,
    TEXTS,
    MOMENTS,
    st.none() | st.builds(Told, TEXTS, MOMENTS, TEXTS),
    TEXTS,
)
SAID = st.builds(
    Said, NAMES, NAMES, DAYS, TEXTS,
    st.lists(st.builds(VoiceAnswer, NAMES, TEXTS, st.sampled_from(VoiceShows)), max_size=2).map(tuple),
)  # fmt: skip
SENT_ANSWERS = st.lists(st.tuples(NAMES, NAMES, ANSWERS), max_size=2).map(tuple)
WORKBOOKS = st.builds(
    IssuedWorkbook, NAMES, NAMES, TEXTS, NAMES, TEXTS, REFERENCES, st.sampled_from(Layout), DAYS, st.none() | DAYS,
    TEXTS, CHOICES, SENT_ANSWERS,
)  # fmt: skip
SIGNED = st.lists(st.tuples(NAMES, TEXTS, DAYS), max_size=2).map(tuple)
REVISIONS = st.builds(Revision, NAMES, NAMES, TEXTS, TEXTS, NAMES, st.integers(0, 10**6), TEXTS, CHOICES, NAMES, TEXTS)
MANY_REVISIONS = st.lists(REVISIONS, max_size=3).map(tuple)
COUNTS = st.integers(0, 10**6)
SENT_BEFORE = st.lists(st.builds(SentBefore, NAMES, COUNTS, NAMES, COUNTS, COUNTS), max_size=2).map(tuple)
PACKAGES = st.builds(
    ReceivedPackage, NAMES, NAMES, NAMES, TEXTS, COUNTS, NAMES, COUNTS, NAMES, CHOICES, NAMES, SENT_BEFORE
)
RECEIVING_EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(DeviceEnrolled, NAMES, TEXTS, TEXTS, NAMES, NAMES),
    st.builds(DeviceRevoked, NAMES, TEXTS),
    st.builds(PackIssued, NAMES, NAMES, NAMES, NAMES, COUNTS, CHOICES, NAMES),
    st.builds(PackOpened, NAMES, NAMES, NAMES, NAMES, COUNTS, CHOICES, NAMES),
    st.builds(ReturnSealed, NAMES, NAMES, NAMES, COUNTS, CHOICES, NAMES),
    st.builds(OwnWorkJoined, NAMES, MANY_REVISIONS),
    st.builds(ReturnReceived, NAMES, PACKAGES, MANY_REVISIONS, CHOICES),
    st.builds(ImportUndone, NAMES, NAMES, TEXTS, st.booleans()),
    st.builds(ConflictSettled, NAMES, REVISIONS),
    st.builds(ReturnUnread, NAMES | st.just(""), TEXTS, TEXTS, NAMES, TEXTS),
    st.builds(UnreadAssigned, NAMES | st.just(""), TEXTS, NAMES),
)
LINKS = st.builds(ThemeLink, NAMES, NAMES, NAMES, TEXTS, st.sampled_from(ThemeKind), CHOICES, CHOICES)
SOURCES = st.builds(QuoteSource, NAMES, NAMES, NAMES, TEXTS, TEXTS, CHOICES, NAMES)
THEME_EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(ThemeAdded, NAMES, TEXTS),
    st.builds(ThemeRenamed, NAMES, TEXTS, TEXTS),
    st.builds(ThemesMerged, NAMES, NAMES, TEXTS),
    st.builds(ThemeParted, NAMES, TEXTS),
    st.builds(ThemeLinked, LINKS),
    st.builds(ThemeUnlinked, NAMES, NAMES),
    st.builds(FindingWritten, NAMES, TEXTS, TEXTS, st.booleans()),
    st.builds(QuoteMarked, NAMES, NAMES, SOURCES, st.sampled_from(QuotePurpose)),
    st.builds(QuoteUnmarked, NAMES, NAMES),
)
DUES = st.builds(Due, st.sampled_from(DueKind), st.none() | DAYS, TEXTS, st.none() | DAYS)
SIGNATURES = st.builds(Signed, TEXTS, TEXTS)
COMPLETIONS = st.builds(
    Completion,
    SIGNATURES,
    DAYS,
    st.none() | SIGNATURES,
    st.none() | DAYS,
    st.none() | st.builds(ReAudit, st.none() | DAYS, TEXTS, st.none() | DAYS, TEXTS),
    st.booleans(),
)
MILESTONES = st.lists(st.builds(Milestone, TEXTS, st.none() | DUES, st.none() | DAYS), max_size=2).map(tuple)
WORDINGS = st.builds(
    Wording, NAMES, TEXTS, CHOICES, TEXTS, TEXTS, TEXTS, TEXTS, MILESTONES, CHOICES, CHOICES,
    st.builds(Source, st.sampled_from(SourceKind), TEXTS, NAMES | st.just(""), st.none() | DAYS),
)  # fmt: skip
ACTIONS = st.builds(
    Action, NAMES, NAMES, WORDINGS, DUES, DAYS, st.sampled_from(Status), st.none() | st.sampled_from(Rag),
    st.none() | DAYS, TEXTS, st.none() | DAYS, CHOICES, st.none() | st.builds(Escalation, TEXTS, TEXTS, DAYS),
    st.none() | COMPLETIONS, TEXTS,
)  # fmt: skip
ACTION_EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(PlanKept, st.builds(Plan, NAMES, TEXTS, NAMES | st.just(""), st.sampled_from(Nation), TEXTS)),
    st.builds(ActionRecorded, ACTIONS, st.builds(Entry, NAMES, st.sampled_from(Act), TEXTS, TEXTS, DAYS, TEXTS)),
)
REGISTERS = st.builds(
    Register, NAMES, TEXTS, CHOICES, CHOICES,
    st.lists(st.tuples(st.none() | st.decimals(0, 100, places=1)), max_size=2).map(tuple),
    st.lists(st.builds(Meeting, NAMES, st.none() | DAYS, TEXTS), max_size=2).map(tuple),
    st.lists(st.tuples(st.none() | st.sampled_from(Mark)), max_size=2).map(tuple), st.integers(1, 100), st.booleans(),
)  # fmt: skip
MADE_UP_COUNTS = st.integers(min_value=0, max_value=100)
VISITS = st.builds(Visit, DAYS, TEXTS, TEXTS, TEXTS, st.sampled_from(Match), TEXTS)
SURVEYS = st.builds(
    Survey, DAYS, TEXTS, MADE_UP_COUNTS, MADE_UP_COUNTS, MADE_UP_COUNTS, MADE_UP_COUNTS, st.booleans(), TEXTS
)
AREA_CHECK_EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(AreaVisited, NAMES, NAMES, NAMES, NAMES, VISITS),
    st.builds(AreaSurveyed, NAMES, NAMES, NAMES, NAMES, SURVEYS),
    st.builds(AreaCheckTakenBack, NAMES, NAMES, TEXTS),
)
SEEN_THEMES = st.lists(st.builds(SeenTheme, NAMES, st.sampled_from(ThemeKind)), max_size=2).map(tuple)
LEARNINGS = st.builds(Learning, st.sampled_from(LearningKind), TEXTS, DAYS, TEXTS, SEEN_THEMES, TEXTS, CHOICES)
DIFFERENCES = st.builds(Difference, st.sampled_from(DifferenceAnswer), DAYS, TEXTS)
LEARNING_EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(LearningRecorded, NAMES, LEARNINGS),
    st.builds(LearningTakenBack, NAMES, TEXTS),
    st.builds(FrameworkMade, NAMES, st.integers(min_value=0, max_value=999)),
    st.builds(
        DifferenceTold, NAMES, st.booleans(), st.builds(Difference, st.sampled_from(DifferenceAnswer), DAYS, TEXTS)
    ),
)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(RegisterKept, REGISTERS),
    LEARNING_EVENTS,
    *LOOK_EVENTS,
    RETENTION_EVENTS,
    AREA_CHECK_EVENTS,
    RECEIVING_EVENTS,
    THEME_EVENTS,
    ACTION_EVENTS,
    st.builds(TemplateKept, NAMES, NAMES, NAMES, TEXTS),
    st.builds(AuditSetUp, AUDITS),
    st.builds(SubjectsAdded, NAMES, SUBJECTS),
    st.builds(ReturnsAllocated, NAMES, NAMES, CHOICES, PAIRS),
    st.builds(ReturnsWithdrawn, NAMES, NAMES, CHOICES, TEXTS),
    st.builds(ReturnNotKnown, NAMES, TEXTS),
    st.builds(ReturnNotComing, NAMES, TEXTS),
    st.builds(FamilyDeclared, NAMES, st.booleans()),
    st.builds(WorkbookIssued, WORKBOOKS, NAMES),
    st.builds(WorkbookTakenIn, NAMES, NAMES, NAMES, TEXTS, SENT_ANSWERS, SIGNED, CHOICES),
    st.builds(AnswerRevised, NAMES, NAMES, ANSWERS, ANSWERS, PAIRS, TEXTS, TEXTS, TEXTS),
    st.builds(ReturnSignedOff, NAMES, PAIRS, PAIRS),
    st.builds(ReturnReopened, NAMES, TEXTS),
    st.builds(ReturnHandedBack, NAMES, TEXTS),
    st.builds(AuditMoved, NAMES, REFERENCES, REFERENCES, PAIRS, TEXTS, NAMES | st.just("")),
    st.builds(ReturnMoved, NAMES, ANSWER_CHANGES, POSITIONS, POSITIONS, NAMES | st.just("")),
    st.builds(
        GradeAgreed,
        NAMES,
        st.builds(AgreedGrade, NAMES, NAMES, NAMES, st.sampled_from(HowReached), TEXTS, TEXTS, DISSENTS),
        PAIRS,
    ),
    st.builds(GradeDeferred, NAMES, NAMES, NAMES, TEXTS, TEXTS),
    st.builds(DecisionTakenBack, NAMES, NAMES, NAMES, TEXTS),
    st.builds(PanelMet, NAMES, CHOICES),
    st.builds(SealOpened, NAMES, NAMES, TEXTS),
    st.builds(NamesShown, NAMES, NAMES),
    st.builds(ReturnsHeld, NAMES, NAMES, TEXTS),
    st.builds(HoldReleased, NAMES, NAMES),
    st.builds(QuestionUnclear, NAMES, NAMES, TEXTS),
    *FILE_EVENTS,
    st.builds(ConcernRaised, NAMES, st.builds(About, NAMES, TEXTS, TEXTS, TEXTS), ENTRIES),
    st.builds(ConcernUpdated, NAMES, NAMES, ENTRIES),
    st.builds(ConcernDischarged, NAMES, NAMES, ENTRIES),
    st.builds(AuditClosed, NAMES, TEXTS),
    st.builds(AuditReopened, NAMES, TEXTS),
    st.builds(VoiceRecorded, NAMES, NAMES, TEXTS, SAID),
    st.builds(VoiceCorrected, NAMES, NAMES, SAID, TEXTS),
    st.builds(PopulationListed, NAMES, SUBJECTS, NAMES),
    st.builds(SampleDrawn, NAMES, PLANS, NAMES, CHOICES, CHOICES),
    st.builds(CaseReplaced, NAMES, NAMES, NAMES, TEXTS),
    st.builds(QuestionsMatched, NAMES, REFERENCES, REFERENCES, PAIRS),
)
