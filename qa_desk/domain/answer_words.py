"""An answer in the words a person reads: the same on screen, in messages, in the workbook and in the PDF."""

from datetime import date

from qa_desk.domain import outcomes
from qa_desk.domain.answers import Answer, Attendance, DatePair, RepeatRow, Rows, Standing
from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.domain.template import AttendanceMark, Choice, Question
from qa_desk.domain.verdict_scales import scale_of

STANDING_WORDS = {Standing.CANNOT_JUDGE: tr("Cannot judge"), Standing.NOT_APPLICABLE: tr("Not applicable")}
OUTCOME_WORDS = {
    outcomes.CANNOT_JUDGE: tr("Cannot judge"),
    outcomes.NOT_APPLICABLE: tr("Not applicable"),
    outcomes.NOT_ANSWERED: tr("Not answered"),
    outcomes.NOT_ASKED: tr("Not asked"),
    outcomes.ANSWERED: tr("Answered"),
    outcomes.CANNOT_BE_COUNTED: tr("Cannot be counted"),
}
MARK_WORDS = {
    AttendanceMark.ATTENDED: tr("Attended"),
    AttendanceMark.SENT_REPORT: tr("Sent a report"),
    AttendanceMark.APOLOGIES: tr("Apologies"),
    AttendanceMark.DID_NOT_ATTEND: tr("Did not attend"),
    AttendanceMark.NOT_INVITED: tr("Not invited"),
}
NOT_ANSWERED = tr("Not answered")


def outcome_words(question: Question, outcome: str) -> str:
    """What an outcome is called: the label of its point, or how no grade was given."""
    if outcome in OUTCOME_WORDS:
        return OUTCOME_WORDS[outcome]
    scale = scale_of(question)
    if scale is not None and any(point.value == outcome for point in scale.points):
        return scale.point(outcome).label
    return _choice_label(question.choices, outcome)


def answer_words(question: Question, answer: Answer) -> str:
    """The value alone, in words; "Not answered" when there is none."""
    if answer.standing is not Standing.GIVEN:
        return STANDING_WORDS[answer.standing]
    match answer.value:
        case None | "":
            return NOT_ANSWERED
        case str() as text:
            return outcome_words(question, text) if question.scale or question.choices else text
        case DatePair(started_on, done_on):
            return " to ".join(short_date(day) for day in (started_on, done_on) if day is not None) or NOT_ANSWERED
        case date() as day:
            return short_date(day)
        case tuple() as chosen:
            return ", ".join(_choice_label(question.choices, one) for one in chosen) or NOT_ANSWERED
        case Attendance() as attendance:
            return _attendance_words(question, attendance)
        case Rows(rows):
            return _rows_words(question, rows) if rows else NOT_ANSWERED
        case number:
            return str(number)


def revision_words(question: Question, before: Answer, after: Answer) -> str:
    """What changed between two answers: "Good to Requires improvement"."""
    words_before, words_after = answer_words(question, before), answer_words(question, after)
    if words_before != words_after:
        return f"{words_before} to {words_after}"
    if before.note != after.note:
        return "evidence"
    if before.evidence != after.evidence:
        return tr("where you saw it")
    if before.reason != after.reason:
        return "reason"
    return "flag"


def _attendance_words(question: Question, attendance: Attendance) -> str:
    roles = question.attendance.roles if question.attendance else ()
    marks = ((role.label, attendance.mark(role.value)) for role in roles)
    return (
        "; ".join(f"{label}: {MARK_WORDS[mark].lower()}" for label, mark in marks if mark is not None) or NOT_ANSWERED
    )


def _rows_words(question: Question, rows: tuple[RepeatRow, ...]) -> str:
    """How many rows first, since a list has no room for all of them."""
    count = "1 row" if len(rows) == 1 else tr("{count} rows", count=len(rows))
    return f"{count}: {'; '.join(_row_words(question, row) for row in rows)}"


def _row_words(question: Question, row: RepeatRow) -> str:
    parts = []
    for column in question.questions:
        cell = row.cell(column.name)
        if cell not in (None, "", ()):
            parts.append(f"{column.title}: {answer_words(column, Answer(cell))}")
    return ", ".join(parts)


def _choice_label(choices: tuple[Choice, ...], value: str) -> str:
    return next((choice.label for choice in choices if choice.value == value), value)
