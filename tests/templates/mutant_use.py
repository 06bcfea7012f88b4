"""Everything QA Desk does with a template once it is read, done to one that may be spoilt."""

import traceback
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from random import Random
from time import process_time
from typing import NamedTuple

from qa_desk.domain.answers import Answer, Attendance, DatePair, RepeatRow, Rows, Standing, Value
from qa_desk.domain.filled_form import FilledForm, FormPlan
from qa_desk.domain.form_problems import form_problems, soft_notes
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.template import AttendanceMark, Question, QuestionType, Template
from qa_desk.templates.canonical import content
from qa_desk.templates.library import self_contained
from qa_desk.templates.loader import TemplateReading, read_template, read_template_file
from qa_desk.templates.reading.problems import REMEDIES
from tests.builders import NO_HOLIDAYS, given

WHERE = Circumstances(date(2026, 7, 7), datetime(2026, 7, 7, 14, 32, tzinfo=UTC), NO_HOLIDAYS)
DAYS = (date(2026, 3, 6), date(2012, 1, 1), date(1900, 1, 1), date(2100, 12, 31))


class Finding(NamedTuple):
    """What became of one text: what went wrong ("" when nothing did), what it came to, and how long reading took."""

    trouble: str
    came_to: str
    seconds: float


def misuse(text: str, content_bytes: bytes | None, path: Path) -> Finding:
    """Read a text, or bytes through a file, and use what comes of it."""
    start = process_time()
    took = 0.0
    try:
        if content_bytes is None:
            reading = read_template(text)
        else:
            path.write_bytes(content_bytes)
            reading = read_template_file(path)
            text = content_bytes.decode("utf-8", "replace")
        took = process_time() - start
        if reading.template is None:
            return Finding(_ill_told(reading, text), "refused", took)
        return Finding(_used(reading, reading.template, text), "sound", took)
    except Exception:  # whatever it is, it is the finding
        last = "".join(traceback.format_exc().splitlines(keepends=True)[-9:])
        return Finding(last, "broken", took)


def _ill_told(reading: TemplateReading, text: str) -> str:
    """What is wrong with the list of problems itself."""
    last = len(text.splitlines()) + 1  # the end of a file that ends with a line break
    for problem in reading.problems:
        if problem.code not in REMEDIES or not problem.message.strip() or not problem.remedy.strip():
            return f"a problem without words: {problem}"
        if not 0 <= problem.line <= last:
            return f"line {problem.line} of {last}: {problem.code}"
    return "" if reading.problems else "neither a template nor a problem"


def _used(reading: TemplateReading, template: Template, text: str) -> str:
    """Use a sound template the way a desk does: keep it, read it again, fill it."""
    if reading.problems:
        return "a template and problems at once"
    content(template)
    kept = read_template(self_contained(text, template))
    if kept.template is None or kept.template.content_hash != template.content_hash:
        return f"kept as another template: {[problem.message for problem in kept.problems][:2]}"
    plan, draw = FormPlan(template), Random(template.content_hash)
    form = FilledForm.of(plan, {}, WHERE)
    form_problems(form)
    answers = {question.name: _some_answer(question, draw) for question in template.questions()}
    whole = FilledForm.of(plan, answers, WHERE)
    form_problems(whole)
    soft_notes(whole)
    for question in list(template.questions())[:5]:
        form = form.with_answer(question.name, answers[question.name])
    return ""


def _some_answer(question: Question, draw: Random) -> Answer:
    if draw.random() < 0.1:
        return Answer(standing=draw.choice((Standing.CANNOT_JUDGE, Standing.NOT_APPLICABLE)), reason="So it is.")
    value = _some_value(question, draw)
    return Answer() if value is None else given(value, "A sentence.", "Minutes")


def _some_value(question: Question, draw: Random) -> Value | None:
    match question.type:
        case QuestionType.SCALE:
            return draw.choice(question.scale.points).value if question.scale else None
        case QuestionType.DATE:
            return draw.choice(DAYS)
        case QuestionType.TIMESCALE:
            return DatePair(draw.choice((None, *DAYS)), draw.choice((None, *DAYS)))
        case QuestionType.ATTENDANCE:
            roles = question.attendance.roles if question.attendance else ()
            return Attendance(tuple((role.value, draw.choice(list(AttendanceMark))) for role in roles))
        case QuestionType.SELECT_ONE:
            return draw.choice(question.choices).value
        case QuestionType.SELECT_MULTIPLE:
            return tuple(choice.value for choice in question.choices[:2])
        case QuestionType.REPEAT:
            return Rows(tuple(_some_row(question, draw) for _ in range(2)))
        case QuestionType.CALCULATE:
            return None
        case _:
            return _plain_value(question, draw)


def _plain_value(question: Question, draw: Random) -> Value:
    if question.type is QuestionType.INTEGER:
        return draw.choice((0, -1, 7, 10**18))
    return "Words, 12 – ŵ" if question.type is QuestionType.TEXT else Decimal("-0.10")


def _some_row(question: Question, draw: Random) -> RepeatRow:
    cells = []
    for column in question.questions:
        value = _some_value(column, draw)
        if not isinstance(value, DatePair | Attendance | Rows | None):
            cells.append((column.name, value))
    return RepeatRow(tuple(cells))
