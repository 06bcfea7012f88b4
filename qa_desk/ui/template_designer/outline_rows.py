"""The lines of the outline: the template, its sections and questions, its scales and its grading."""

from dataclasses import dataclass, replace

from qa_desk.domain.language import tr
from qa_desk.domain.template import QuestionType
from qa_desk.templates.drafts.types import TYPE_WORDS
from qa_desk.ui.template_designer.conditions import condition_words
from qa_desk.ui.template_designer.facts import DraftFacts, QuestionFacts, Tree, text_of, tree_of, trees_of
from qa_desk.ui.template_designer.places import ABOUT, GRADING, Place, PlaceKind, question_place, section_place

HEADING, QUESTION, FOLLOW_UP = 0, 1, 2
"""How deep a line stands."""


@dataclass(frozen=True)
class OutlineRow:
    """One line: where it leads, its number and words, and what is said of it."""

    place: Place
    number: str
    title: str
    depth: int
    note: str = ""
    """Muted words at the end: "fixed", "4 questions"."""
    condition: str = ""
    """When it is asked, in words; for those who hear the outline."""
    flag: str = ""
    """"!" where something holds publishing."""
    wording: str = ""
    """The whole question, for those who look for its words."""

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        words = f"{self.number} {self.title}".strip()
        follow = "Follow-up " if self.depth == FOLLOW_UP else ""
        condition = tr("only if {condition}", condition=self.condition) if self.condition else ""
        told = ", ".join(part for part in (f"{follow}{words}", self.note, condition) if part)
        return tr("{told}, has a problem", told=told) if self.flag else told


def outline_rows(facts: DraftFacts, flagged: frozenset[Place] = frozenset()) -> tuple[OutlineRow, ...]:
    """Every line of the outline in order; ``flagged`` places carry a mark."""
    rows = [OutlineRow(ABOUT, "", tr("About this template"), HEADING)]
    by_section: dict[str, list[QuestionFacts]] = {}
    for question in facts.questions:
        by_section.setdefault(question.section, []).append(question)
    for section in facts.sections:
        name = text_of(section, "name")
        rows.append(
            OutlineRow(section_place(name), "", text_of(section, "label") or tr("No name yet"), HEADING, _kept(section))
        )
        rows.extend(_question_row(question, facts) for question in by_section.get(name, ()))
    for name, scale in tree_of(facts.tree, "scales").items():
        points = len(trees_of(scale, "points")) if isinstance(scale, dict) else 0
        label = facts.scales[name].label if name in facts.scales else name
        rows.append(
            OutlineRow(
                Place(PlaceKind.SCALE, name),
                "",
                tr("Scale: {label}", label=label),
                HEADING,
                tr("{points} points", points=points),
            )
        )
    rows.append(OutlineRow(GRADING, "", tr("How grades are suggested"), HEADING))
    return tuple(_flagged(row) if row.place in flagged else row for row in rows)


def _flagged(row: OutlineRow) -> OutlineRow:
    return replace(row, flag="!")


def _kept(section: Tree) -> str:
    if text_of(section, "additions") == "true":
        return tr("own questions here")
    return "fixed" if text_of(section, "fixed") == "true" else ""


def _question_row(question: QuestionFacts, facts: DraftFacts) -> OutlineRow:
    depth = FOLLOW_UP if question.follows or question.repeat else QUESTION
    notes = []
    if text_of(question.tree, "fixed") == "true":
        notes.append("fixed")
    if question.kind in (QuestionType.REPEAT, QuestionType.CALCULATE):
        notes.append("rows" if question.kind is QuestionType.REPEAT else tr("worked out"))
    if text_of(question.tree, "grades"):
        notes.append("grade")
    condition = condition_words(text_of(question.tree, "relevant"), facts)
    place = question_place(question.name)
    wording = text_of(question.tree, "label")
    return OutlineRow(place, question.number, question.title, depth, ", ".join(notes), condition, wording=wording)


def about_question(question: QuestionFacts) -> str:
    """Number and type of a question in words."""
    kind = question.kind
    return tr(
        "Question {number}: {part}",
        number=question.number,
        part=TYPE_WORDS[kind].lower() if kind else tr("no type yet"),
    )
