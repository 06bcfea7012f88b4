"""What a screen reader says when the focus comes to a question: heard by some, so written for all."""

from qa_desk.domain.language import tr
from qa_desk.domain.template import AttendanceRule, EvidenceNeed, Question, QuestionType
from qa_desk.domain.timescales import TimescaleRule, Unit
from qa_desk.domain.wording import listed

MOST_TOLD = 8


def read_aloud(question: Question, number: str) -> str:
    """ "Question 10. Date of first core group. Edit. Needed within 10 working days."."""
    parts = [tr("Question {number}.", number=number), _sentence(question.label), _control(question)]
    if question.hint:
        parts.append(_sentence(question.hint))
    if question.timescale is not None:
        parts.append(_limit(question.timescale))
    if question.attendance is not None:
        parts.append(_quorum(question.attendance))
    if not question.required and question.required_if is None and question.type is not QuestionType.CALCULATE:
        parts.append(tr("May stay empty."))
    if question.evidence is EvidenceNeed.ALWAYS:
        parts.append(tr("Where it was seen is needed."))
    return " ".join(part for part in parts if part)


def keys_line(question: Question) -> str:
    """The keys that answer the question: "Keys 1 2 3 4 8 9"."""
    keys = [point.key for point in question.scale.points] if question.scale else []
    if question.type in (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE):
        keys = list("12345670")[: len(question.choices)]
    if question.cannot_judge and question.type not in (QuestionType.TEXT, QuestionType.CALCULATE):
        keys.append("8")
    if question.not_applicable.allowed:
        keys.append("9")
    return tr("Keys {join}{clashes}", join=" ".join(keys), clashes=_clashes(question)) if keys else ""


def _clashes(question: Question) -> str:
    """Letters that begin more than one answer choose none of them."""
    firsts = [point.letter[:1].upper() for point in question.scale.points] if question.scale else []
    twice = sorted({letter for letter in firsts if letter.isalpha() and firsts.count(letter) > 1})
    if not twice:
        return tr(", no clashes") if firsts else ""
    begins = "begins" if len(twice) == 1 else "begin"
    return tr(
        ". {listed} {begins} more than one answer, so only numbers choose those", listed=listed(twice), begins=begins
    )


def _control(question: Question) -> str:
    match question.type:
        case _ if question.calculation is not None:
            return tr("Worked out, never asked.")
        case QuestionType.SCALE:
            points = question.scale.points if question.scale else ()
            return tr("Choose one: {told}.", told=_told([f"{point.key} {point.label}" for point in points]))
        case QuestionType.SELECT_ONE:
            return tr("Choose one: {told}.", told=_told([choice.label for choice in question.choices]))
        case QuestionType.SELECT_MULTIPLE:
            return tr("Choose all that apply: {told}.", told=_told([choice.label for choice in question.choices]))
        case QuestionType.ATTENDANCE:
            return tr("Grid of {part} rows.", part=len(question.attendance.roles) if question.attendance else 0)
        case QuestionType.REPEAT:
            return tr(
                "Table with {count} columns: {told}.",
                count=len(question.questions),
                told=_told([one.title for one in question.questions]),
            )
        case QuestionType.TEXT:
            return tr("Edit, several lines.")
        case _:
            return tr("Edit.")


def _told(words: list[str]) -> str:
    return (
        listed(words)
        if len(words) <= MOST_TOLD
        else tr("{listed}, and {number} more", listed=listed(words[:MOST_TOLD]), number=len(words) - MOST_TOLD)
    )


def _limit(rule: TimescaleRule) -> str:
    unit = rule.unit.value.replace("_", " ")
    return tr(
        "Needed within {limit} {part}.",
        limit=rule.limit,
        part=unit.removesuffix("s") if rule.limit == 1 and rule.unit in Unit else unit,
    )


def _quorum(rule: AttendanceRule) -> str:
    labels = {role.value: role.label for role in rule.roles}
    needed = listed(labels[role] for role in rule.quorum.roles if role in labels)
    told = tr("Quorate with {minimum} in all", minimum=rule.quorum.minimum) if rule.quorum.minimum else tr("Quorate")
    return tr("{told}, {needed} among them.", told=told, needed=needed) if needed else f"{told}."


def _sentence(words: str) -> str:
    words = words.strip()
    return words if words.endswith((".", "?", "!")) else f"{words}." if words else ""
