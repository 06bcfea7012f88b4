"""Domain values with good defaults, so that a test names only what it is about."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from qa_desk.domain.answers import Answer, EvidenceReference, Standing, Value
from qa_desk.domain.expressions import parse
from qa_desk.domain.filled_form import FilledForm, FormPlan
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.template import (
    AttendanceRule,
    Cap,
    CapLevel,
    Choice,
    GradeOf,
    GradingRules,
    NotApplicableRule,
    Point,
    Question,
    QuestionType,
    QuorumRule,
    Scale,
    Section,
    Shape,
    SubjectKind,
    Template,
    Threshold,
)
from qa_desk.domain.timescales import Nation, TimescaleRule, Unit
from qa_desk.domain.working_days import HolidayTable

TODAY = date(2026, 7, 7)
NOW = datetime(2026, 7, 7, 14, 32, tzinfo=UTC)

NO_HOLIDAYS = HolidayTable({nation: frozenset() for nation in Nation}, 2012, 2028)

OFSTED = Scale(
    "ofsted",
    "Grade",
    (
        Point("outstanding", "Outstanding", "O", "1", Shape.STAR, "outstanding", 100),
        Point("good", "Good", "G", "2", Shape.CIRCLE, "good", 100),
        Point("requires_improvement", "Requires improvement", "RI", "3", Shape.TRIANGLE, "requires_improvement", 50),
        Point("inadequate", "Inadequate", "In", "4", Shape.SQUARE, "inadequate", 0),
    ),
)
MET = Scale(
    "met_partly",
    "Met",
    (
        Point("met", "Met", "M", "1", Shape.CIRCLE, "good", 100),
        Point("partly_met", "Partly met", "P", "2", Shape.TRIANGLE, "requires_improvement", 50),
        Point("not_met", "Not met", "N", "3", Shape.SQUARE, "inadequate", 0),
    ),
)
QUORUM = AttendanceRule(
    (Choice("social_work", "Social work"), Choice("police", "Police"), Choice("health", "Health")),
    QuorumRule(("social_work", "police"), 2),
)
RULES = GradingRules(
    OFSTED,
    (Threshold("good", 85), Threshold("requires_improvement", 55)),
    "inadequate",
    60,
    (
        Cap("critical", frozenset({"not_met", "late", "not_quorate"}), CapLevel.SECTION, "requires_improvement"),
        Cap("limiting", frozenset({"not_met"}), CapLevel.OVERALL, "inadequate"),
    ),
)


def a_question(name: str, kind: QuestionType = QuestionType.SCALE, **changes: object) -> Question:
    """A question that needs nothing special; a scale question is on Met."""
    if kind is QuestionType.SCALE:
        changes.setdefault("scale", MET)
    if kind is QuestionType.TIMESCALE:
        changes.setdefault("timescale", TimescaleRule(10, Unit.WORKING_DAYS))
    if kind is QuestionType.ATTENDANCE:
        changes.setdefault("attendance", QUORUM)
    for key in ("relevant", "constraint", "required_if", "calculation"):
        if isinstance(changes.get(key), str):
            changes[key] = parse(str(changes[key]))
    if isinstance(changes.get("choice_filter"), str):
        changes["choice_filter"] = parse(str(changes["choice_filter"]), columns=True)
    label = str(changes.pop("label", name.replace("_", " ").capitalize()))
    return Question(name, label, kind, **changes)  # type: ignore[arg-type]


def a_grade(name: str, of: GradeOf) -> Question:
    """An own grade of a section or of the whole."""
    return a_question(name, scale=OFSTED, grades=of)


def a_template(*sections: Section, grading: GradingRules | None = RULES) -> Template:
    """A case template around some sections."""
    return Template("a_form", "2026.1", "A form", SubjectKind.CASE, sections, grading=grading, content_hash="0" * 64)


def a_section(name: str, *questions: Question) -> Section:
    """A section with a plain label."""
    return Section(name, name.replace("_", " ").capitalize(), questions)


def circumstances(today: date = TODAY) -> Circumstances:
    """A fixed day, and no bank holidays."""
    return Circumstances(today, NOW, NO_HOLIDAYS)


def a_form(template: Template, answers: Mapping[str, Answer] | None = None) -> FilledForm:
    """The template filled with some answers."""
    return FilledForm.of(FormPlan(template), answers or {}, circumstances())


def given(value: Value, note: str = "", *sources: str) -> Answer:
    """A value with a note and where it was seen."""
    return Answer(value, note=note, evidence=tuple(EvidenceReference(source) for source in sources))


def not_applicable(reason: str = "") -> Answer:
    """*Not applicable*, with its reason."""
    return Answer(standing=Standing.NOT_APPLICABLE, reason=reason)


CANNOT_JUDGE = Answer(standing=Standing.CANNOT_JUDGE)
MAY_NOT_APPLY = NotApplicableRule(True, ("Agency not involved", "Out of look-back"))
