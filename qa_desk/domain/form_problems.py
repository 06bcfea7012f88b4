"""What holds a return back from sign-off, in the words shown in the summary and beside each question."""

from dataclasses import dataclass
from datetime import date

from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.answers import Standing
from qa_desk.domain.application_evidence import application_notes, evidence_day
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.language import tr
from qa_desk.domain.question_state import Need, QuestionState
from qa_desk.domain.wording import lower_first

FEWEST_TO_QUESTION = 10
"""From how many equal grades on the sameness itself is worth a question."""


@dataclass(frozen=True)
class FormProblem:
    """One thing to put right: which question, what is needed, and the sentence that says so."""

    question: str
    need: Need
    message: str


def form_problems(form: FilledForm) -> tuple[FormProblem, ...]:
    """Every hard stop, in the order of the form; empty when the return can be signed off."""
    return tuple(
        FormProblem(state.question.name, need, problem_words(state, form.template.numbers[state.question.name], need))
        for state in form.states()
        for need in state.needs
    )


def problem_words(state: QuestionState, number: str, need: Need) -> str:
    """The sentence for one need of one question."""
    title = lower_first(state.question.title)
    match need:
        case Need.VALUE if not state.answer.is_blank:
            return tr("Finish question {number}: {title}", number=number, title=title)
        case Need.VALUE:
            return tr("Answer question {number}: {title}", number=number, title=title)
        case Need.CORRECTION:
            return state.correction
        case Need.REASON if state.answer.standing is Standing.NOT_APPLICABLE:
            return tr("Say why question {number} does not apply: {title}", number=number, title=title)
        case Need.REASON:
            return tr(
                "Say why your grade departs from the suggestion for question {number}: {title}",
                number=number,
                title=title,
            )
        case Need.NOTE if state.answer.standing is Standing.CANNOT_JUDGE:
            return tr("Say what was missing for question {number}: {title}", number=number, title=title)
        case Need.NOTE:
            return tr("Add evidence for question {number}: {title}", number=number, title=title)
        case Need.EVIDENCE:
            return tr("Say where you saw it for question {number}: {title}", number=number, title=title)


def soft_notes(form: FilledForm, signed_off_on: date | None = None) -> tuple[str, ...]:
    """Things worth a second look that never stop a sign-off."""
    on = evidence_day(form.where.due_on, signed_off_on, form.where.today)
    return (*_sameness(form), *application_notes(form, on))


def _sameness(form: FilledForm) -> tuple[str, ...]:
    graded = [state for state in form.states() if state.question.scale and state.is_answered]
    same = {(state.question.scale, state.outcome) for state in graded}
    if len(graded) >= FEWEST_TO_QUESTION and len(same) == 1:
        label = outcome_words(graded[0].question, graded[0].outcome)
        return (tr("All {count} grades are {label}. Is that right?", count=len(graded), label=label),)
    return ()
