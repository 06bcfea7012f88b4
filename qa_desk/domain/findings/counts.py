"""What the grades show: counts by question and section, worst first, counts before percentages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from qa_desk.domain import outcomes
from qa_desk.domain.findings.once import OnceCounted
from qa_desk.domain.intervals import Interval, told, wilson
from qa_desk.domain.panel import panel_questions
from qa_desk.domain.template import Point, Question, Scale, Section, Shape, Template
from qa_desk.domain.verdict_scales import scale_of

FINE = frozenset({Shape.STAR, Shape.CIRCLE})


@dataclass(frozen=True)
class Tally:
    """How many subjects got each point of one scale, and how many got none and why."""

    scale: Scale
    counts: tuple[tuple[str, int], ...]
    not_applicable: int = 0
    cannot_judge: int = 0
    not_answered: int = 0
    not_asked: int = 0

    @property
    def graded(self) -> int:
        """How many subjects have a grade: the denominator of every share."""
        return sum(count for _, count in self.counts)

    @property
    def fine(self) -> int:
        """How many are good or better, met, in time, green."""
        return sum(count for value, count in self.counts if is_fine(self.scale, self.scale.point(value)))

    @property
    def fine_told(self) -> str:
        """ "7 of 25", with a percentage only from 30 subjects on."""
        return told(self.fine, self.graded)

    @property
    def interval(self) -> Interval | None:
        """The 95 % range of the fine share; None when nothing is graded."""
        return wilson(self.fine, self.graded) if self.graded else None

    @property
    def as_counts(self) -> dict[str, int]:
        """Count by point, in the order the scale is printed, zeros included."""
        return dict(self.counts)

    def sentence(self) -> str:
        """ "Outstanding 0, good 7, requires improvement 13, inadequate 5." """
        words = ", ".join(f"{self.scale.point(value).label.lower()} {count}" for value, count in self.counts)
        return words[:1].upper() + words[1:] + "."


def is_fine(scale: Scale, point: Point) -> bool:
    """Whether a point needs no care: a star or a circle, or the upper half of numbered levels."""
    if point.shape is Shape.LEVEL:
        return scale.rank(point.value) * 2 >= len(scale.points)
    return point.shape in FINE


@dataclass(frozen=True)
class QuestionFinding:
    """What the returns say on one question."""

    question: Question
    number: str
    section: Section
    tally: Tally


@dataclass(frozen=True)
class SectionFinding:
    """The grades given to one section: those the panel agreed once it has met, else the own grades."""

    section: Section
    tally: Tally
    own: Tally


@dataclass(frozen=True)
class Findings:
    """All counts of one audit."""

    audit: str
    template: Template
    subjects: int
    returns: int
    signed_off: int
    overall: Tally | None
    own_overall: Tally | None
    sections: tuple[SectionFinding, ...]
    questions: tuple[QuestionFinding, ...]
    decided: int = 0
    """How many decisions the panel has recorded; 0 while it has not met, or where there is none."""
    decisions: int = 0
    """How many decisions the panel has to make, if it meets."""
    previous_areas: Tally | None = None
    """Every own section grade of the audit before this one, together."""
    settled: int = 0
    """How many returns nothing is waited for from: signed off, not known, or not coming."""
    sealed: int = 0
    """How many more are signed off and left out, because nobody may compare their subjects yet."""
    waiting: int = 0
    """How many subjects with several auditors wait for the panel: they are no part of the counts."""
    counted_once: bool = False
    """Whether subjects are counted, each once, and not returns: some have several auditors."""

    @property
    def received(self) -> int:
        """How many returns are signed off, counted here or not."""
        return self.signed_off + self.sealed

    @property
    def provisional(self) -> bool:
        """Whether more is to come: a return that is not in, or a decision of a panel that has begun."""
        if max(self.received, self.settled) < self.returns or self.waiting:
            return True
        return 0 < self.decided < self.decisions

    @property
    def panel_met(self) -> bool:
        """Whether the panel has agreed anything: from then on its grades are the findings."""
        return self.decided > 0

    def worst_first(self) -> tuple[QuestionFinding, ...]:
        """Graded questions from the smallest fine share to the largest, then by how many are serious."""
        graded = [one for one in self.questions if one.tally.graded]
        return tuple(sorted(graded, key=_weakness))


def _weakness(one: QuestionFinding) -> tuple[float, float, int]:
    tally = one.tally
    serious = tally.as_counts[tally.scale.worst_first[0].value]
    return (tally.fine / tally.graded, -serious / tally.graded, int("".join(filter(str.isdigit, one.number))))


OutcomeCount = tuple[str, str, int]
"""Question name, outcome, how many signed-off returns."""


def findings(
    audit: str,
    template: Template,
    subjects: int,
    returns: int,
    signed_off: int,
    counted: Iterable[OutcomeCount],
    agreed: Mapping[str, Mapping[str, int]] = MappingProxyType({}),
    previous_areas: Tally | None = None,
    settled: int = 0,
    once: OnceCounted | None = None,
    sealed: int = 0,
    without_grade: int = 0,
) -> Findings:
    """Findings from outcome counts of signed-off returns; questions nobody touched count as not answered.

    ``agreed`` counts what the panel agreed: subjects by question and point. With ``once`` subjects are counted, each
    once, wherever own grades are not asked for. ``sealed`` are signed-off returns that are in neither, and
    ``without_grade`` subjects that nobody can grade.
    """
    counts = _Counts(_by_question(counted), signed_off, agreed, once, subjects, panel_questions(template))
    found = tuple(
        QuestionFinding(question, template.numbers[question.name], template.section_of[question.name], tally)
        for question in template.questions()
        if question.grades is None and (tally := counts.shown(question)) is not None
    )
    sections = tuple(
        SectionFinding(section, tally, own)
        for section in template.sections
        if (grade := template.grade_question(section)) and (own := counts.own(grade)) and (tally := counts.shown(grade))
    )
    whole = template.grade_question(None)
    decided = sum(sum(agreed.get(question.name, {}).values()) for question in counts.due)
    return Findings(
        audit, template, subjects, returns, signed_off,
        counts.shown(whole) if whole else None,
        counts.own(whole) if whole else None,
        sections, found, decided, (subjects - without_grade) * len(counts.due), previous_areas, settled, sealed,
        once.waiting if once else 0, once is not None,
    )  # fmt: skip


@dataclass(frozen=True)
class _Counts:
    """Everything that the tally of a question is made from."""

    by_question: Mapping[str, Mapping[str, int]]
    signed_off: int
    agreed: Mapping[str, Mapping[str, int]]
    once: OnceCounted | None
    subjects: int
    due: tuple[Question, ...]

    def own(self, question: Question) -> Tally | None:
        """What the returns say, whatever a panel agreed."""
        return _tally(question, self.by_question, self.signed_off)

    def shown(self, question: Question) -> Tally | None:
        """What is found: agreed grades where the panel decides them, else own ones, or each subject once."""
        if self.once is None:
            tally = self.own(question)
            return tally and _agreed(question, tally, self.agreed, self.subjects)
        tally = _tally(question, self.once.counts, self.once.subjects.get(question.name, self.once.graded))
        return tally and (_agreed(question, tally, self.agreed, self.subjects) if question in self.due else tally)


def _by_question(counted: Iterable[OutcomeCount]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for name, outcome, count in counted:
        found.setdefault(name, {})[outcome] = count
    return found


def _agreed(question: Question, own: Tally, agreed: Mapping[str, Mapping[str, int]], subjects: int) -> Tally:
    """What the panel agreed for a question; the own grades as long as it has agreed nothing."""
    counts = agreed.get(question.name)
    if not counts:
        return own
    points = tuple((point.value, counts.get(point.value, 0)) for point in own.scale.points)
    not_applicable, cannot_judge = counts.get(outcomes.NOT_APPLICABLE, 0), counts.get(outcomes.CANNOT_JUDGE, 0)
    return Tally(own.scale, points, not_applicable, cannot_judge, subjects - sum(counts.values()))


def _tally(question: Question, by_question: Mapping[str, Mapping[str, int]], signed_off: int) -> Tally | None:
    scale = scale_of(question)
    if scale is None:
        return None
    counts = by_question.get(question.name, {})
    told_of = sum(counts.values())
    return Tally(
        scale,
        tuple((point.value, counts.get(point.value, 0)) for point in scale.points),
        counts.get(outcomes.NOT_APPLICABLE, 0),
        counts.get(outcomes.CANNOT_JUDGE, 0),
        counts.get(outcomes.NOT_ANSWERED, 0) + counts.get(outcomes.CANNOT_BE_COUNTED, 0) + signed_off - told_of,
        counts.get(outcomes.NOT_ASKED, 0),
    )


@dataclass(frozen=True)
class QuotedEvidence:
    """One sentence behind a bar: whose case, what was graded, what was written and where it was seen."""

    subject: str
    auditor: str
    outcome: str
    note: str
    sources: tuple[str, ...] = ()
    agency_return: str = ""
    marked: bool = False
    """Whether somebody chose it to be quoted."""
