"""A sheet of feedback for one auditor: their own grades beside the agreed ones and why, and nobody else's."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.moderation.comparison import OwnGrade
from qa_desk.domain.panel import AgreedGrade
from qa_desk.domain.template import Question, Scale
from qa_desk.domain.wording import SUBJECT_WORDS
from qa_desk.reports.content import Block, Bullets, Cell, Column, ColumnKind, Heading, Paragraph, Report, Table
from qa_desk.reports.cover import LIMITS
from qa_desk.reports.findings.charts import tag
from qa_desk.reports.findings.material import sentence_start
from qa_desk.reports.moderation.material import ModerationMaterial

COLUMNS = (
    Column("Question", share=0.28),
    Column("Your grade", ColumnKind.TAG, 0.25),
    Column("Agreed grade", ColumnKind.TAG, 0.25),
    Column("Why", share=0.22),
)
NOTES = (
    "Your own grades stand as you gave them. The agreed grade is a record of its own beside them.",
    "Nobody else is named here, and nobody else's grades are shown.",
    "This is for learning together. It is no score of anybody.",
    LIMITS,
)


@dataclass(frozen=True)
class OwnBesideAgreed:
    """One question of one subject: what this auditor gave, and what the panel agreed."""

    subject: str
    question: Question
    number: str
    own: OwnGrade
    agreed: AgreedGrade

    @property
    def moved(self) -> int:
        """1 where the panel agreed a better grade than theirs, -1 a worse one, 0 where it is the same or no grade."""
        scale = self.question.scale
        if scale is None or not (scale.has(self.own.outcome) and scale.has(self.agreed.point)):
            return 0
        change = scale.rank(self.agreed.point) - scale.rank(self.own.outcome)
        return (change > 0) - (change < 0)

    @property
    def is_same(self) -> bool:
        """Whether the panel agreed what they gave."""
        return self.own.outcome == self.agreed.point


def feedback_by_auditor(
    material: ModerationMaterial, auditor_of: Mapping[tuple[str, str], str]
) -> dict[str, tuple[OwnBesideAgreed, ...]]:
    """What each auditor is told, by auditor; ``auditor_of`` says who stands behind a letter of a subject."""
    found: dict[str, list[OwnBesideAgreed]] = {}
    for case in material.cases:
        for one in case.questions:
            for own in one.compared.grades if one.agreed is not None else ():
                assert one.agreed is not None  # noqa: S101 - for the type checker: asked in the line above
                told = OwnBesideAgreed(case.subject, one.compared.question, one.compared.number, own, one.agreed)
                found.setdefault(auditor_of[case.subject, own.letter], []).append(told)
    return {auditor: tuple(told) for auditor, told in found.items()}


def feedback_sheet(material: ModerationMaterial, name: str, told: tuple[OwnBesideAgreed, ...]) -> Report:
    """The feedback of one auditor as a report."""
    word = sentence_start(SUBJECT_WORDS[material.audit.subject][0])
    footer = f"{material.template.title}, edition {material.template.edition}"
    blocks: list[Block] = [Heading("Your grades and the agreed ones"), *_summary(told)]
    for subject in dict.fromkeys(one.subject for one in told):
        rows = tuple(_row(one) for one in told if one.subject == subject)
        blocks += [Heading(f"{word} {subject}", 3), Table(f"Grades of {subject}", COLUMNS, rows)]
    return Report(
        title=material.audit.title,
        subtitle=f"Feedback for {name}",
        blocks=(*blocks, Heading("How to read this"), Bullets(NOTES)),
        created_on=material.created_on,
        marking=material.marking,
        footer=f"{footer}. {material.record}" if material.record else footer,
    )


def _summary(told: tuple[OwnBesideAgreed, ...]) -> Iterator[Block]:
    same = sum(one.is_same for one in told)
    higher, lower = sum(one.moved > 0 for one in told), sum(one.moved < 0 for one in told)
    lead = f"The panel agreed your grade on {same} of {len(told)}."
    yield Paragraph(f"It agreed a better grade on {higher or 'none'} and a lower grade on {lower or 'none'}.", lead)


def _row(one: OwnBesideAgreed) -> tuple[Cell, ...]:
    return (
        f"{one.number} {one.question.title}",
        _grade(one.question, one.own.outcome),
        _grade(one.question, one.agreed.point),
        one.agreed.reason,
    )


def _grade(question: Question, outcome: str) -> Cell:
    scale: Scale | None = question.scale
    return tag(scale.point(outcome)) if scale and scale.has(outcome) else outcome_words(question, outcome)
