"""A form as published: sections, questions, scales and rules. Immutable."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from qa_desk.domain.expressions import Expression
from qa_desk.domain.timescales import TimescaleRule


class QuestionType(StrEnum):
    """What kind of answer a question takes; XLSForm's word wherever it has one."""

    SCALE = "scale"
    DATE = "date"
    TIMESCALE = "timescale"
    ATTENDANCE = "attendance"
    INTEGER = "integer"
    DECIMAL = "decimal"
    TEXT = "text"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    REPEAT = "repeat"
    CALCULATE = "calculate"


class Shape(StrEnum):
    """The mark of a judgement: the same shape carries the same weight in every scale."""

    STAR = "star"
    CIRCLE = "circle"
    TRIANGLE = "triangle"
    SQUARE = "square"
    LEVEL = "level"


@dataclass(frozen=True)
class Point:
    """One grade of a scale. ``score`` is its share of a whole in percent, None when it is not summed."""

    value: str
    label: str
    letter: str
    key: str
    shape: Shape
    tone: str
    score: int | None = None
    descriptor: str = ""


@dataclass(frozen=True)
class Scale:
    """An ordered set of 2 to 8 points, listed as they are printed."""

    name: str
    label: str
    points: tuple[Point, ...]
    best_first: bool = True

    def point(self, value: str) -> Point:
        """The point called ``value``; KeyError when the scale has none."""
        for point in self.points:
            if point.value == value:
                return point
        raise KeyError(value)

    def has(self, value: str) -> bool:
        """Whether ``value`` is one of its points."""
        return any(point.value == value for point in self.points)

    @cached_property
    def worst_first(self) -> tuple[Point, ...]:
        """The points from the most serious to the best."""
        return self.points[::-1] if self.best_first else self.points

    def rank(self, value: str) -> int:
        """0 for the most serious point, rising with quality."""
        return [point.value for point in self.worst_first].index(value)

    def low_points(self) -> frozenset[str]:
        """The points that ask for a sentence: the two lowest of three or more, else the lowest."""
        count = 2 if len(self.points) >= 3 else 1
        return frozenset(point.value for point in self.worst_first[:count])


@dataclass(frozen=True)
class Choice:
    """One entry of a list of choices; ``attributes`` are what a choice filter can ask for."""

    value: str
    label: str
    attributes: tuple[tuple[str, str], ...] = ()


class BasisKind(StrEnum):
    """Where a question gets its authority; statutory only with a source."""

    STATUTORY = "statutory"
    LOCAL = "local"
    PRACTICE = "practice"


@dataclass(frozen=True)
class Basis:
    """The source a question rests on, and the edition of that source."""

    kind: BasisKind
    source: str = ""
    edition: str = ""


@dataclass(frozen=True)
class NoteRule:
    """Which answers need a sentence. ``points`` None means the scale's low points."""

    points: frozenset[str] | None = None
    cannot_judge: bool = True
    prompts: tuple[str, ...] = ()
    limit: int = 0


class EvidenceNeed(StrEnum):
    """When an answer needs a reference to the record it was seen in."""

    NEVER = "never"
    LOW = "low"
    ALWAYS = "always"


@dataclass(frozen=True)
class NotApplicableRule:
    """Whether *not applicable* may be chosen, and the reasons offered."""

    allowed: bool = False
    reasons: tuple[str, ...] = ()


class AttendanceMark(StrEnum):
    """What one role did about one meeting."""

    ATTENDED = "attended"
    SENT_REPORT = "sent_report"
    APOLOGIES = "apologies"
    DID_NOT_ATTEND = "did_not_attend"
    NOT_INVITED = "not_invited"


@dataclass(frozen=True)
class QuorumRule:
    """Which roles must be counted in, how many in all, and which marks count as being in."""

    roles: tuple[str, ...] = ()
    minimum: int = 0
    counts: tuple[AttendanceMark, ...] = (AttendanceMark.ATTENDED,)


@dataclass(frozen=True)
class AttendanceRule:
    """The rows of an attendance grid and its quorum."""

    roles: tuple[Choice, ...]
    quorum: QuorumRule


class GradeOf(StrEnum):
    """What an own grade is the grade of."""

    SECTION = "section"
    OVERALL = "overall"


@dataclass(frozen=True)
class Question:
    """One question, with everything that decides when it is asked and what it accepts."""

    name: str
    label: str
    type: QuestionType
    short_label: str = ""
    hint: str = ""
    scale: Scale | None = None
    choices: tuple[Choice, ...] = ()
    choice_filter: Expression | None = None
    """Which choices are offered: bare words in it are attributes of a choice."""
    relevant: Expression | None = None
    constraint: Expression | None = None
    constraint_message: str = ""
    required: bool = True
    required_if: Expression | None = None
    calculation: Expression | None = None
    critical: bool = False
    limiting: bool = False
    weight: int = 1
    grades: GradeOf | None = None
    note: NoteRule = field(default_factory=NoteRule)
    evidence: EvidenceNeed = EvidenceNeed.NEVER
    not_applicable: NotApplicableRule = field(default_factory=NotApplicableRule)
    cannot_judge: bool = True
    timescale: TimescaleRule | None = None
    attendance: AttendanceRule | None = None
    questions: tuple["Question", ...] = ()
    may_be_future: bool = False
    basis: Basis | None = None
    follows: str = ""
    """Name of the question this one is a follow-up of: it is numbered 2a under 2."""
    fixed: bool = False
    """Fixed by whoever the template names: an agency's own edition may not change it."""

    @property
    def title(self) -> str:
        """The short words used in lists, tables and messages."""
        return self.short_label or self.label

    @property
    def is_computed(self) -> bool:
        """Worked out from other answers, and never asked of a person."""
        return self.calculation is not None


@dataclass(frozen=True)
class Section:
    """Questions that are graded together."""

    name: str
    label: str
    questions: tuple[Question, ...]
    fixed: bool = False
    """Nothing in it may be changed by those who take the template over."""
    additions: bool = False
    """An agency may add questions of its own here, even where the section is fixed."""


class CapLevel(StrEnum):
    """What a cap holds down."""

    SECTION = "section"
    OVERALL = "overall"


@dataclass(frozen=True)
class Cap:
    """When a marked question has one of ``points``, the grade is at most ``at_most``."""

    mark: str  # "critical" or "limiting"
    points: frozenset[str]
    level: CapLevel
    at_most: str


@dataclass(frozen=True)
class Threshold:
    """The least share of a section, in percent, that suggests a grade."""

    point: str
    at_least: int


@dataclass(frozen=True)
class GradingRules:
    """How grades are suggested from answers; people grade, rules only suggest."""

    scale: Scale
    thresholds: tuple[Threshold, ...]
    otherwise: str
    minimum_answered: int
    caps: tuple[Cap, ...] = ()


@dataclass(frozen=True)
class Translation:
    """The words of a template in one other language, by the place each stands at."""

    language: str
    """Its code, such as "cy"."""
    label: str
    texts: tuple[tuple[str, str], ...]
    """Place and words: ("questions/eh01/label", "…"), ("sections/plan", "…"), ("scales/met/not_met", "…")."""


class SubjectKind(StrEnum):
    """What a return is about."""

    CASE = "case"
    AGENCY = "agency"
    SCHOOL = "school"


@dataclass(frozen=True)
class Template:
    """A form as published. Identified by name, edition and the hash of its content."""

    name: str
    edition: str
    title: str
    subject: SubjectKind
    sections: tuple[Section, ...]
    description: str = ""
    published_on: date | None = None
    grading: GradingRules | None = None
    scales: tuple[Scale, ...] = ()
    basis: str = ""
    agencies: tuple[Choice, ...] = ()
    attributes: tuple[Choice, ...] = ()
    fixed_by: str = ""
    """Who fixed the parts that are marked as fixed; empty when nothing is."""
    translations: tuple[Translation, ...] = ()
    content_hash: str = ""

    def questions(self) -> Iterator[Question]:
        """Every question in the order it is asked, without the questions inside repeats."""
        for section in self.sections:
            yield from section.questions

    @cached_property
    def by_name(self) -> dict[str, Question]:
        """Questions by name."""
        return {question.name: question for question in self.questions()}

    @cached_property
    def section_of(self) -> dict[str, Section]:
        """The section each question stands in, by question name."""
        return {question.name: section for section in self.sections for question in section.questions}

    @cached_property
    def numbers(self) -> dict[str, str]:
        """The printed number of each question: 1, 2, 2a, 2b, 3 …"""
        numbers: dict[str, str] = {}
        main, letters = 0, 0
        for question in self.questions():
            if question.follows:
                letters += 1
                numbers[question.name] = f"{numbers[question.follows]}{chr(96 + letters)}"
            else:
                main, letters = main + 1, 0
                numbers[question.name] = str(main)
        return numbers

    def grade_question(self, section: Section | None) -> Question | None:
        """The question that holds the own grade of ``section``, or of the whole when None."""
        if section is None:
            wanted = (q for q in self.questions() if q.grades is GradeOf.OVERALL)
        else:
            wanted = (q for q in section.questions if q.grades is GradeOf.SECTION)
        return next(wanted, None)
