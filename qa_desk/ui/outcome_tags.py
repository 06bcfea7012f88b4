"""The tag of what an answer counts as."""

from qa_desk.domain import outcomes
from qa_desk.domain.template import Question
from qa_desk.domain.verdict_scales import scale_of
from qa_desk.ui.widgets.grade_tag import CANNOT_JUDGE_TAG, NOT_ANSWERED_TAG, NOT_APPLICABLE_TAG, Tag, point_tag

_STANDING_TAGS = {
    outcomes.CANNOT_JUDGE: CANNOT_JUDGE_TAG,
    outcomes.NOT_APPLICABLE: NOT_APPLICABLE_TAG,
    outcomes.NOT_ANSWERED: NOT_ANSWERED_TAG,
}


def outcome_tag(question: Question, outcome: str) -> Tag | None:
    """The tag of an outcome; None for texts, dates and lists, which are shown in words."""
    if outcome in _STANDING_TAGS:
        return _STANDING_TAGS[outcome]
    scale = scale_of(question)
    if scale is None or outcome in outcomes.NO_GRADE:
        return None
    return point_tag(scale.point(outcome))
