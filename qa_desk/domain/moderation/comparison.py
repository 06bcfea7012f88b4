"""The own grades of one question side by side: how far apart they are, and what that is called."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from qa_desk.domain.agreement.grade_order import GradeOrder
from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.language import tr
from qa_desk.domain.template import GradeOf, Question, Template


class Closeness(StrEnum):
    """The words for how far own grades are apart, in order."""

    SAME = "Same"
    ONE_APART = "One apart"
    FAR_APART = "Far apart"
    NOT_COMPARABLE = "Not comparable"


@dataclass(frozen=True)
class OwnGrade:
    """What one auditor gave on one question. ``auditor`` and ``agency`` are empty until names are shown."""

    letter: str
    outcome: str
    words: str = ""
    note: str = ""
    sources: tuple[str, ...] = ()
    reason: str = ""
    flagged: bool = False
    auditor: str = ""
    agency: str = ""


@dataclass(frozen=True)
class QuestionComparison:
    """One question with what each auditor of a subject gave, in the order of their letters."""

    question: Question
    number: str
    section: str
    order: GradeOrder
    """The points of its scale, in the order they are printed, with the line that matters."""
    grades: tuple[OwnGrade, ...]

    @cached_property
    def graded(self) -> tuple[OwnGrade, ...]:
        """Those who gave a grade."""
        return tuple(one for one in self.grades if one.outcome in self.order.values)

    @cached_property
    def places(self) -> tuple[int, ...]:
        """Where the grades lie on the scale as it is printed, in the order of the letters."""
        return tuple(self.order.values.index(one.outcome) for one in self.graded)

    @property
    def distance(self) -> int | None:
        """How many points lie between the furthest two; None where nothing can be compared.

        Of two auditors both must have given a grade; of more, two of them.
        """
        return max(self.places) - min(self.places) if len(self.places) >= 2 else None

    @property
    def crosses(self) -> bool:
        """Whether the grades lie on both sides of the line, such as Good / Requires improvement."""
        line = self.order.line
        return line is not None and bool(self.distance) and min(self.places) <= line < max(self.places)

    @property
    def closeness(self) -> Closeness:
        """The word for how far they are apart."""
        match self.distance:
            case None:
                return Closeness.NOT_COMPARABLE
            case 0:
                return Closeness.SAME
            case 1:
                return Closeness.ONE_APART
            case _:
                return Closeness.FAR_APART

    @property
    def differs(self) -> bool:
        """Whether there is something to discuss: not everybody gave the same, and somebody gave a grade."""
        return bool(self.graded) and len({one.outcome for one in self.grades}) > 1

    @property
    def is_same(self) -> bool:
        """Whether everybody gave the same grade, so that the panel need only accept it."""
        return bool(self.graded) and not self.differs

    @property
    def lowest(self) -> int | None:
        """How good the worst grade given is, 0 for the worst of the scale; None without any."""
        scale = self.question.scale
        ranks = [scale.rank(one.outcome) for one in self.graded] if scale else []
        return min(ranks) if ranks else None

    @property
    def asks_for_a_look(self) -> bool:
        """Whether all agreed on the worst point of the scale: two people can be wrong together."""
        return self.is_same and self.lowest == 0

    @property
    def is_overall(self) -> bool:
        """Whether it is the judgement of the whole."""
        return self.question.grades is GradeOf.OVERALL

    @property
    def flagged(self) -> bool:
        """Whether an auditor flagged it to talk about."""
        return any(one.flagged for one in self.grades)

    @property
    def words(self) -> str:
        """ "Far apart, crosses the line"; "Spread 3: Good to Inadequate; most said …" for three auditors or more."""
        if len(self.grades) < 3 or not self.distance:
            return (
                tr("{closeness}, crosses the line", closeness=self.closeness) if self.crosses else self.closeness.value
            )
        labels = self.order.labels
        told = tr(
            "Spread {distance}: {labels} to {labels_2}",
            distance=self.distance,
            labels=labels[min(self.places)],
            labels_2=labels[max(self.places)],
        )
        crossing = tr(", crosses the line") if self.crosses else ""
        return "; ".join(part for part in (f"{told}{crossing}", self._most) if part)

    @property
    def _most(self) -> str:
        """ "most said Requires improvement (3 of 4)"; empty where no grade was given by more than half."""
        (outcome, count), *_ = Counter(one.outcome for one in self.graded).most_common()
        if count * 2 <= len(self.graded):
            return ""
        return tr(
            "most said {outcome_words} ({count} of {count_2})",
            outcome_words=outcome_words(self.question, outcome),
            count=count,
            count_2=len(self.graded),
        )


@dataclass(frozen=True)
class ComparisonCounts:
    """How many questions of one case, or of several, are how far apart."""

    same: int = 0
    one_apart: int = 0
    far_apart: int = 0
    not_comparable: int = 0
    crossing: int = 0

    @property
    def comparable(self) -> int:
        """How many were compared."""
        return self.same + self.one_apart + self.far_apart

    @property
    def different(self) -> int:
        """How many of those are not the same."""
        return self.one_apart + self.far_apart

    @property
    def sentence(self) -> str:
        """ "Same on 21 of 30, one apart on 7, far apart on 2"."""
        parts = [tr("same on {same} of {comparable}", same=self.same, comparable=self.comparable)]
        parts += [tr("one apart on {one_apart}", one_apart=self.one_apart)] if self.one_apart else []
        parts += [tr("far apart on {far_apart}", far_apart=self.far_apart)] if self.far_apart else []
        parts += (
            [tr("not comparable on {not_comparable}", not_comparable=self.not_comparable)]
            if self.not_comparable
            else []
        )
        told = ", ".join(parts)
        return told[:1].upper() + told[1:]


NOTHING_COMPARED = ComparisonCounts()


def counts_of(compared: tuple[QuestionComparison, ...]) -> ComparisonCounts:
    """The counts of several questions; what nobody graded is no part of them."""
    found = Counter(one.closeness for one in compared if one.graded)
    return ComparisonCounts(
        found[Closeness.SAME],
        found[Closeness.ONE_APART],
        found[Closeness.FAR_APART],
        found[Closeness.NOT_COMPARABLE],
        sum(one.crosses for one in compared),
    )


def compared_questions(template: Template) -> tuple[Question, ...]:
    """What a panel can agree a grade on: every question that people grade on a scale, in the order of the form."""
    return tuple(one for one in template.questions() if one.scale is not None and not one.is_computed)
