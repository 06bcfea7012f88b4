"""Answers and events of every kind, made up by hypothesis."""

from datetime import date
from decimal import Decimal
from operator import itemgetter

from hypothesis import strategies as st

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import (
    Answer,
    Attendance,
    CellValue,
    DatePair,
    EvidenceReference,
    RepeatRow,
    Rows,
    Standing,
    Value,
)
from qa_desk.domain.audit import Audit, Auditor, Subject, TemplateReference
from qa_desk.domain.events import (
    AnswerRevised,
    AuditMoved,
    AuditSetUp,
    Event,
    FamilyDeclared,
    FileMade,
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
from qa_desk.domain.panel import AgreedGrade, HowReached
from qa_desk.domain.template import AttendanceMark, Choice, SubjectKind
from qa_desk.domain.timescales import Nation
from qa_desk.domain.workbooks.events import WorkbookIssued, WorkbookTakenIn
from qa_desk.domain.workbooks.issued import IssuedWorkbook, Layout

TEXTS = st.text(alphabet=st.characters(codec="utf-8"), max_size=30)
NAMES = st.text(alphabet="abcdefgh_1", min_size=1, max_size=8)
DAYS = st.dates(date(1990, 1, 1), date(2050, 12, 31))
NUMBERS = st.integers(-(10**12), 10**12)
DECIMALS = st.decimals(allow_nan=False, allow_infinity=False, places=3).map(Decimal)
CHOICES = st.lists(NAMES, max_size=3, unique=True).map(tuple)
CELLS = TEXTS | DAYS | NUMBERS | DECIMALS | CHOICES


def _row(cells: dict[str, CellValue]) -> RepeatRow:
    return RepeatRow(tuple(sorted(cells.items(), key=itemgetter(0))))


ROWS = st.lists(st.dictionaries(NAMES, CELLS, max_size=3).map(_row), max_size=3).map(tuple).map(Rows)
MARKS = st.lists(st.tuples(NAMES, st.sampled_from(AttendanceMark)), max_size=3, unique_by=lambda pair: pair[0])
VALUES: st.SearchStrategy[Value] = st.one_of(
    CELLS, st.builds(DatePair, st.none() | DAYS, st.none() | DAYS), MARKS.map(tuple).map(Attendance), ROWS
)
ANSWERS = st.builds(
    Answer,
    value=st.none() | VALUES,
    standing=st.sampled_from(Standing),
    reason=TEXTS,
    note=TEXTS,
    evidence=st.lists(st.builds(EvidenceReference, TEXTS), max_size=2).map(tuple),
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
SENT_ANSWERS = st.lists(st.tuples(NAMES, NAMES, ANSWERS), max_size=2).map(tuple)
WORKBOOKS = st.builds(
    IssuedWorkbook, NAMES, NAMES, TEXTS, NAMES, TEXTS, REFERENCES, st.sampled_from(Layout), DAYS, st.none() | DAYS,
    TEXTS, CHOICES, SENT_ANSWERS,
)  # fmt: skip
SIGNED = st.lists(st.tuples(NAMES, TEXTS, DAYS), max_size=2).map(tuple)
ANSWER_CHANGES = st.lists(st.tuples(NAMES, ANSWERS, ANSWERS), max_size=3, unique_by=itemgetter(0)).map(tuple)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(TemplateKept, NAMES, NAMES, NAMES, TEXTS),
    st.builds(AuditSetUp, AUDITS),
    st.builds(SubjectsAdded, NAMES, st.lists(st.builds(Subject, NAMES, PAIRS), max_size=3).map(tuple)),
    st.builds(ReturnsAllocated, NAMES, NAMES, CHOICES, PAIRS),
    st.builds(ReturnsWithdrawn, NAMES, NAMES, CHOICES, TEXTS),
    st.builds(ReturnNotKnown, NAMES, TEXTS),
    st.builds(ReturnNotComing, NAMES, TEXTS),
    st.builds(FamilyDeclared, NAMES, st.booleans()),
    st.builds(WorkbookIssued, WORKBOOKS),
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
        st.builds(AgreedGrade, NAMES, NAMES, NAMES, st.sampled_from(HowReached), TEXTS, TEXTS),
    ),
    st.builds(FileMade, NAMES, NAMES, st.integers(0, 10**6), NAMES, st.booleans()),
)
