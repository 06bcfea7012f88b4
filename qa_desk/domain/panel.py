"""What the panel agreed: a record of its own beside every auditor's own grade, never in place of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from qa_desk.domain import outcomes
from qa_desk.domain.errors import UserError
from qa_desk.domain.template import Question, Template
from qa_desk.domain.text import clean_text


class HowReached(StrEnum):
    """How the panel came to a grade."""

    ALL_AGREED = "all_agreed"
    MOST_AGREED = "most_agreed"
    CHAIR_DECIDED = "chair_decided"


@dataclass(frozen=True)
class AgreedGrade:
    """The grade the panel recorded for one question of one subject, with how it was reached and why."""

    subject: str
    question: str
    point: str
    how: HowReached = HowReached.ALL_AGREED
    reason: str = ""
    dissent: str = ""

    def cleaned(self) -> "AgreedGrade":
        """The same with its words as they are kept."""
        return replace(self, reason=clean_text(self.reason).strip(), dissent=clean_text(self.dissent).strip())

    def checked(self, template: Template, own: Sequence[str]) -> "AgreedGrade":
        """The grade itself; raises UserError when it cannot stand beside the own grades ``own`` of its subject."""
        question = template.by_name.get(self.question)
        if question is None or question.grades is None or question.scale is None:
            raise UserError(
                "Nothing was recorded: a panel agrees the grade of a section or of the whole, and this is neither.",
                "Choose the grade of a section, or the overall grade.",
            )
        if self.point not in {point.value for point in question.scale.points}:
            raise UserError(
                f"Nothing was recorded: “{self.point}” is no grade of {question.title}.",
                f"Use {', '.join(point.label for point in question.scale.points)}.",
                field="point",
            )
        if not self.reason and self.needs_reason(own):
            raise UserError(
                f"Say why the panel agreed this grade for {self.subject}: it is not what every auditor gave.",
                "The own grades are kept beside it.",
                field="reason",
            )
        return self

    def needs_reason(self, own: Sequence[str]) -> bool:
        """Whether the panel departed from an own grade, or settled a difference."""
        graded = {grade for grade in own if grade not in outcomes.NO_GRADE}
        return self.how is not HowReached.ALL_AGREED or graded != {self.point}


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
