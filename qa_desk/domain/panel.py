"""What the panel agreed: a record of its own beside every auditor's own grade, never in place of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from qa_desk.domain import outcomes
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.outcomes import CANNOT_JUDGE, NOT_APPLICABLE
from qa_desk.domain.template import Question, Template
from qa_desk.domain.text import clean_text


class HowReached(StrEnum):
    """How the panel came to a grade."""

    ALL_AGREED = "all_agreed"
    MOST_AGREED = "most_agreed"
    CHAIR_DECIDED = "chair_decided"


@dataclass(frozen=True)
class Dissent:
    """A member of the panel who would have graded otherwise: their role, their grade, their words.

    It is never hidden in the desk; ``in_report`` is ticked by the panel for what leaves it.
    """

    role: str
    point: str = ""
    words: str = ""
    in_report: bool = False


@dataclass(frozen=True)
class AgreedGrade:
    """The grade the panel recorded for one question of one subject, with how it was reached and why."""

    subject: str
    question: str
    point: str
    how: HowReached = HowReached.ALL_AGREED
    reason: str = ""
    dissent: str = ""
    """Dissent as one text, as older desks have it."""
    dissents: tuple[Dissent, ...] = ()

    def cleaned(self) -> "AgreedGrade":
        """The same with its words as they are kept."""
        dissents = tuple(
            replace(one, role=clean_text(one.role).strip(), words=clean_text(one.words).strip())
            for one in self.dissents
        )
        reason, dissent = clean_text(self.reason).strip(), clean_text(self.dissent).strip()
        return replace(self, reason=reason, dissent=dissent, dissents=dissents)

    def checked(self, template: Template, own: Sequence[str]) -> "AgreedGrade":
        """The grade itself; raises UserError when it cannot stand beside the own grades ``own`` of its subject."""
        question = template.by_name.get(self.question)
        if question is None or question.scale is None or question.is_computed:
            raise UserError(
                tr("Nothing was recorded: a panel agrees what people grade on a scale, and this is no such question."),
                tr("Choose a question with a scale, or the grade of a section or of the whole."),
            )
        allowed = agreeable(question)
        if self.point not in allowed:
            raise UserError(
                tr("Nothing was recorded: “{point}” is no grade of {title}.", point=self.point, title=question.title),
                tr("Use {join}.", join=", ".join(point.label for point in question.scale.points)),
                field="point",
            )
        self._check_dissents(question, allowed)
        if not self.reason and self.needs_reason(own):
            raise UserError(
                tr(
                    "Say why the panel agreed this grade for {subject}: it is not what every auditor gave.",
                    subject=self.subject,
                ),
                tr("The own grades are kept beside it."),
                field="reason",
            )
        return self

    def needs_reason(self, own: Sequence[str]) -> bool:
        """Whether the panel departed from an own grade, or settled a difference."""
        given = {grade for grade in own if grade not in outcomes.NO_GRADE or grade == self.point}
        return self.how is not HowReached.ALL_AGREED or given != {self.point}

    def _check_dissents(self, question: Question, allowed: frozenset[str]) -> None:
        for one in self.dissents:
            if not one.role:
                raise UserError(
                    tr("Say whose dissent it is on {title}.", title=question.title),
                    tr("Nothing was recorded. A role is enough."),
                    "dissent",
                )
            if one.point and one.point not in allowed:
                raise UserError(
                    tr(
                        "Nothing was recorded: “{point}” is no grade of {title}.", point=one.point, title=question.title
                    ),
                    tr("Choose the grade that they would have kept."),
                    field="dissent",
                )


def agreeable(question: Question) -> frozenset[str]:
    """What can be agreed on a question: the points of its scale, and the ways of giving none that it allows."""
    points = {point.value for point in question.scale.points} if question.scale else set()
    allowed = ((question.not_applicable.allowed, NOT_APPLICABLE), (question.cannot_judge, CANNOT_JUDGE))
    return frozenset(points | {outcome for may, outcome in allowed if may})


def panel_questions(template: Template) -> tuple[Question, ...]:
    """What a panel decides for each subject: the overall grade where there is one, else the grade of each section."""
    overall = template.grade_question(None)
    if overall is not None:
        return (overall,)
    grades = (template.grade_question(section) for section in template.sections)
    return tuple(question for question in grades if question is not None)


def agreed_counts(grades: Sequence[AgreedGrade]) -> Mapping[str, Mapping[str, int]]:
    """How many subjects were agreed to have each point, by question."""
    found: dict[str, dict[str, int]] = {}
    for one in grades:
        counts = found.setdefault(one.question, {})
        counts[one.point] = counts.get(one.point, 0) + 1
    return found
