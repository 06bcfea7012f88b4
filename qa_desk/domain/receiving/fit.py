"""Whether the answers of a return are such as its form can hold, and count as what they say."""

from qa_desk.domain import outcomes
from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import BLANK, Answer, Rows, Standing
from qa_desk.domain.moving.answers import held
from qa_desk.domain.receiving.merge import Merged
from qa_desk.domain.template import Question, QuestionType, Template

COUNTED_BY_RULE = frozenset(
    {outcomes.IN_TIME, outcomes.LATE, outcomes.QUORATE, outcomes.NOT_QUORATE} | outcomes.NO_GRADE
)


def misfit(template: Template, whole: Merged) -> str:
    """The title of the first question whose answer its form cannot hold or count so; empty when all of it fits."""
    answers = whole.answers
    for name, answer in answers.items():
        question = template.by_name.get(name)
        if question is not None and not _holds(question, answer):
            return question.title
    told = whole.state
    if told is None or told.state is not ReturnState.SIGNED_OFF:
        return ""
    counted = dict(told.outcomes)
    if counted.keys() != template.by_name.keys():
        return template.title
    sections = {section.name for section in template.sections} | {""}
    points = {point.value for point in template.grading.scale.points} if template.grading else set[str]()
    if any(section not in sections or point not in points for section, point in told.suggested):
        return template.title
    misfits = (one for name, one in template.by_name.items() if not _fits(one, answers.get(name, BLANK), counted[name]))
    return next((one.title for one in misfits), "")


def _holds(question: Question, answer: Answer) -> bool:
    if isinstance(answer.value, Rows) and not any(row.cells for row in answer.value.rows):
        return question.type is QuestionType.REPEAT  # rows that were added and not filled
    return held(None, question, answer) == (answer, False)


def _fits(question: Question, answer: Answer, outcome: str) -> bool:
    """Whether a question with this answer can count as ``outcome``; it may also not be asked at all."""
    if outcome == outcomes.NOT_ASKED or question.is_computed:
        return len(outcome) <= 200
    if answer.standing is not Standing.GIVEN:
        return outcome == answer.standing.value
    if answer.is_blank:
        return outcome == outcomes.NOT_ANSWERED
    if question.scale is not None or question.type is QuestionType.SELECT_ONE:
        return outcome == str(answer.value)
    return outcome in COUNTED_BY_RULE
