"""Who did not agree with the grade of an area, in words; only what the panel ticked leaves the desk."""

from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.language import tr
from qa_desk.domain.panel import AgreedGrade
from qa_desk.domain.template import Question


def dissent_words(grade: AgreedGrade, question: Question, *, is_leaving: bool = False) -> tuple[str, ...]:
    """Each dissent in a sentence. ``is_leaving`` keeps to those that the panel ticked for what leaves the desk."""
    told = [] if is_leaving or not grade.dissent else [grade.dissent]
    for one in grade.dissents:
        if is_leaving and not one.in_report:
            continue
        kept = (
            tr(" would have kept {lower}", lower=outcome_words(question, one.point).lower())
            if one.point
            else " dissents"
        )
        told.append(f"{one.role}{kept}: {one.words}" if one.words else f"{one.role}{kept}.")
    return tuple(told)
