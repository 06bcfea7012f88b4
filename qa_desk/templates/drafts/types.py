"""What a question of each type begins with, and which keys it takes."""

from collections import Counter

from qa_desk.domain.language import tr
from qa_desk.domain.template import QuestionType
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.names import free_name
from qa_desk.templates.reading.question_reader import KEYS_BY_TYPE
from qa_desk.templates.text.plain import PlainMapping, as_mapping, as_text

FIRST_SCALE = "met"
USUAL_ROLES: PlainMapping = {"social_worker": tr("Social worker"), "police": tr("Police"), "health": tr("Health")}

TYPE_WORDS = {
    QuestionType.SCALE: tr("Grade on a scale"),
    QuestionType.DATE: tr("Date"),
    QuestionType.TIMESCALE: tr("Date with time limit"),
    QuestionType.ATTENDANCE: tr("Attendance and quorum"),
    QuestionType.INTEGER: tr("Whole number"),
    QuestionType.DECIMAL: tr("Number"),
    QuestionType.TEXT: tr("Words"),
    QuestionType.SELECT_ONE: tr("One choice"),
    QuestionType.SELECT_MULTIPLE: tr("Several choices"),
    QuestionType.REPEAT: tr("Rows, one for each meeting or person"),
    QuestionType.CALCULATE: tr("Worked out from other answers"),
}
"""What each type of answer is called in the designer."""


def keys_for_type(kind: str) -> frozenset[str]:
    """The keys that a question of this type takes."""
    return frozenset(KEYS_BY_TYPE[QuestionType(kind)])


def starting_keys(kind: str, draft: Draft, name: str) -> PlainMapping:
    """What a new question of this type needs, filled with what this template is most likely to want."""
    match QuestionType(kind):
        case QuestionType.SCALE:
            return {"scale": usual_scale(draft)}
        case QuestionType.TIMESCALE:
            labels: PlainMapping = {"start_label": tr("Date the clock starts"), "done_label": tr("Date it was done")}
            return {"timescale": {"limit": "10", "unit": "working_days"} | labels}
        case QuestionType.ATTENDANCE:
            agencies = as_mapping(draft.plain.get("agencies"))
            roles = dict(agencies if len(agencies) > 1 else USUAL_ROLES)
            return {"attendance": {"roles": roles, "quorum": {"minimum": str(min(3, len(roles)))}}}
        case QuestionType.SELECT_ONE | QuestionType.SELECT_MULTIPLE:
            return {"choices": {"first": tr("First choice"), "second": tr("Second choice")}}
        case QuestionType.REPEAT:
            row = free_name(f"{name[:50]}_date", draft.names | {name})
            return {"questions": [{"name": row, "label": tr("Date"), "type": "date"}]}
        case QuestionType.CALCULATE:
            return {"calculation": "0"}
        case _:
            return {}


def usual_scale(draft: Draft) -> str:
    """The scale most questions of the template are graded on."""
    used = Counter(
        scale for _, one in draft.questions() if (scale := as_text(one.get("scale"))) and not one.get("grades")
    )
    return used.most_common(1)[0][0] if used else FIRST_SCALE
