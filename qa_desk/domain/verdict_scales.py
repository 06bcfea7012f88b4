"""The two-point scales that computed verdicts are counted on, so that they are shown like every other grade."""

from qa_desk.domain import outcomes
from qa_desk.domain.language import tr
from qa_desk.domain.template import Point, Question, Scale, Shape

TIME_SCALE = Scale(
    "in_time",
    tr("In time"),
    (
        Point(outcomes.IN_TIME, tr("In time"), "IT", "1", Shape.CIRCLE, "good", 100),
        Point(outcomes.LATE, tr("Late"), "L", "2", Shape.TRIANGLE, "requires_improvement", 0),
    ),
)
QUORUM_SCALE = Scale(
    "quorate",
    tr("Quorate"),
    (
        Point(outcomes.QUORATE, tr("Quorate"), "Q", "1", Shape.CIRCLE, "good", 100),
        Point(outcomes.NOT_QUORATE, tr("Not quorate"), "NQ", "2", Shape.SQUARE, "inadequate", 0),
    ),
)


def scale_of(question: Question) -> Scale | None:
    """The scale a question's outcomes are counted on; None for texts, numbers, dates and lists."""
    if question.timescale is not None:
        return TIME_SCALE
    if question.attendance is not None:
        return QUORUM_SCALE
    return question.scale
