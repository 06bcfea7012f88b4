"""From a template and what was sent to every cell of the workbook."""

from collections.abc import Iterator

from qa_desk.domain.answers import Rows
from qa_desk.domain.template import Question, QuestionType, Section, Template
from qa_desk.domain.wording import SUBJECT_WORDS
from qa_desk.domain.workbooks.conditions import Condition, asked_words, condition_of
from qa_desk.domain.workbooks.guidance import guidance_sheet, marked_sheet
from qa_desk.domain.workbooks.issued import IssuedWorkbook, Layout
from qa_desk.domain.workbooks.plan import (
    COLUMN_NAMES,
    HEADINGS,
    SUBJECT,
    Entry,
    PlannedCell,
    PlannedColumn,
    PlannedRow,
    PlannedSheet,
    RowStyle,
    WorkbookPlan,
)
from qa_desk.domain.workbooks.slots import (
    ANSWER,
    REASON,
    Slot,
    SlotKind,
    answer_slots,
    row_slots,
    side_slots,
    statement_slots,
)

FEWEST_ROWS, SPARE_ROWS = 6, 3
"""Rows of a repeat that a workbook has room for, and those that are free beyond what is there already."""

MOST_COLUMNS = 150
"""Columns of one sheet of a table; a section with more is parted."""

CASE_COLUMNS = (
    PlannedColumn("number", "No.", 7),
    PlannedColumn("question", "Question", 48),
    PlannedColumn("answer", "Answer", 24),
    PlannedColumn("note", "What the record shows", 44),
    PlannedColumn("seen", "Where you saw it", 26),
    PlannedColumn("reason", "Reason", 26),
    PlannedColumn("about", "About this question", 40),
)
WHOLE = "whole"


def planned(issued: IssuedWorkbook, template: Template) -> WorkbookPlan:
    """The whole workbook; the same arguments always give the same cells."""
    by_case = issued.layout is Layout.SHEETS
    sheets = [_case_sheet(template, subject) for subject in issued.subjects] if by_case else []
    sheets += [] if by_case else list(_grids(issued, template))
    sheets += [_repeat_sheet(issued, template, one) for one in template.questions() if one.questions]
    offered = tuple(
        dict.fromkeys(
            cell.slot.all_words
            for sheet in sheets
            for row in sheet.rows
            for cell in row.cells
            if cell.slot is not None and cell.slot.kind is SlotKind.CHOICE
        )
    )
    marked = marked_sheet(issued, template, offered)
    return WorkbookPlan(issued, template, (guidance_sheet(issued, template), *sheets, marked), offered)


def _case_sheet(template: Template, subject: str) -> PlannedSheet:
    one = SUBJECT_WORDS[template.subject][0]
    rows = [_titled(f"{one.capitalize()} {subject}"), _headings(CASE_COLUMNS)]
    for section in template.sections:
        rows.append(_section(section.label))
        for question in section.questions:
            if not question.is_computed:
                rows += _question_rows(template, subject, question)
    rows.append(_section(f"When you have finished this {one}"))
    for slot in statement_slots(template.subject):
        key = f"{subject} | {WHOLE} | {slot.part}"
        rows.append(_line(key, {"question": slot.words}, {"answer": (Entry(subject, "", slot.part), slot)}))
    return PlannedSheet(subject, (*rows, _names(CASE_COLUMNS)), CASE_COLUMNS)


def _question_rows(template: Template, subject: str, question: Question) -> Iterator[PlannedRow]:
    own, *others = answer_slots(question)
    key, name = f"{subject} | {question.name}", question.name
    slots = {slot.part: (Entry(subject, name, slot.part), slot) for slot in side_slots(question)}
    if own.all_words or own.kind is not SlotKind.CHOICE:
        slots["answer"] = (Entry(subject, name, own.part), own)
    condition = condition_of(question, template)
    words = {
        "number": template.numbers[name],
        "question": question.label,
        "about": _about(template, question),
    }
    yield _line(key, words, slots, condition)
    for slot in others:
        cell = {"answer": (Entry(subject, name, slot.part), slot)}
        yield _line(f"{key} | {slot.part}", {"question": f"    {slot.words}"}, cell, condition)


def _about(template: Template, question: Question) -> str:
    """What a person should know before answering."""
    told = [asked_words(question, template), question.hint.strip()]
    if question.questions:
        told.append(f"Fill in the sheet “{_repeat_title(template, question)}”.")
    if question.grades is not None:
        told.append("Write in the column Reason why this is the grade.")
    return " ".join(words for words in told if words)


def _grids(issued: IssuedWorkbook, template: Template) -> Iterator[PlannedSheet]:
    for section in template.sections:
        columns = list(_grid_columns(template, section))
        for piece in range(0, len(columns), MOST_COLUMNS):
            name = f"{section.name}{f' {piece // MOST_COLUMNS + 1}' if piece else ''}"
            title = f"{section.label}{f' ({piece // MOST_COLUMNS + 1})' if piece else ''}"
            yield _grid(issued, template, name, title, columns[piece : piece + MOST_COLUMNS])
    statements = [("", slot, PlannedColumn(slot.part, slot.words, 26)) for slot in statement_slots(template.subject)]
    yield _grid(issued, template, WHOLE, "Sign off", statements)


def _grid_columns(template: Template, section: Section) -> Iterator[tuple[str, Slot, PlannedColumn]]:
    """Question, slot and column of everything that a section asks."""
    for question in section.questions:
        if question.is_computed:
            continue
        number, condition = template.numbers[question.name], condition_of(question, template)
        for slot in (*answer_slots(question), *_grid_sides(question)):
            if slot.kind is SlotKind.CHOICE and not slot.all_words:
                continue
            about = _about(template, question)
            title = f"{number} {question.label}{f' ({about})' if about else ''}" if slot.part == ANSWER else ""
            column = PlannedColumn(
                f"{question.name}:{slot.part}", title or f"{number} {slot.words}", 26 if title else 20, condition
            )
            yield question.name, slot, column


def _grid_sides(question: Question) -> Iterator[Slot]:
    """Beside an answer in a table stands only what its question can need."""
    has_reason = question.not_applicable.allowed or question.grades is not None
    for slot in side_slots(question):
        if question.type is not QuestionType.TEXT and (has_reason or slot.part != REASON):
            yield slot


def _grid(
    issued: IssuedWorkbook,
    template: Template,
    name: str,
    title: str,
    parts: list[tuple[str, Slot, PlannedColumn]],
) -> PlannedSheet:
    word = SUBJECT_WORDS[template.subject][0].capitalize()
    columns = (PlannedColumn(SUBJECT, word, 14), *(column for _, _, column in parts))
    rows = [
        PlannedRow(
            f"{subject} | {name}",
            RowStyle.LINE,
            (
                PlannedCell(subject),
                *(PlannedCell("", Entry(subject, question, slot.part), slot) for question, slot, _ in parts),
            ),
        )
        for subject in issued.subjects
    ]
    return PlannedSheet(title, (_titled(title), _headings(columns), *rows, _names(columns)), columns)


def _repeat_sheet(issued: IssuedWorkbook, template: Template, repeat: Question) -> PlannedSheet:
    word = SUBJECT_WORDS[template.subject][0].capitalize()
    inner = [PlannedColumn(one.name, one.label, 26) for one in repeat.questions if not one.is_computed]
    columns = (PlannedColumn(SUBJECT, word, 14), PlannedColumn("place", "No.", 7), *inner)
    title = _repeat_title(template, repeat)
    rows = [
        _repeat_row(subject, repeat, place)
        for subject in issued.subjects
        for place in range(_places(issued, subject, repeat))
    ]
    return PlannedSheet(title, (_titled(title), _headings(columns), *rows, _names(columns)), columns)


def _repeat_title(template: Template, repeat: Question) -> str:
    return f"{template.numbers[repeat.name]} {repeat.title}"


def _places(issued: IssuedWorkbook, subject: str, repeat: Question) -> int:
    value = issued.sent_answer(subject, repeat.name).value
    there = len(value.rows) if isinstance(value, Rows) else 0
    return max(FEWEST_ROWS, there + SPARE_ROWS)


def _repeat_row(subject: str, repeat: Question, place: int) -> PlannedRow:
    cells = [PlannedCell("", Entry(subject, repeat.name, slot.part), slot) for slot in row_slots(repeat, place)]
    fixed = (PlannedCell(subject), PlannedCell(str(place + 1)))
    return PlannedRow(f"{subject} | {repeat.name} | {place + 1}", RowStyle.LINE, (*fixed, *cells))


def _line(
    key: str, words: dict[str, str], slots: dict[str, tuple[Entry, Slot]], condition: Condition | None = None
) -> PlannedRow:
    cells = tuple(PlannedCell(words.get(one.name, ""), *slots.get(one.name, ())) for one in CASE_COLUMNS)
    return PlannedRow(key, RowStyle.LINE, cells, condition)


def _titled(words: str) -> PlannedRow:
    return PlannedRow("", RowStyle.TITLE, (PlannedCell(words),))


def _section(words: str) -> PlannedRow:
    return PlannedRow("", RowStyle.SECTION, (PlannedCell(words),))


def _headings(columns: tuple[PlannedColumn, ...]) -> PlannedRow:
    return PlannedRow(HEADINGS, RowStyle.HEADINGS, tuple(PlannedCell(column.title) for column in columns))


def _names(columns: tuple[PlannedColumn, ...]) -> PlannedRow:
    return PlannedRow(COLUMN_NAMES, RowStyle.NAMES, tuple(PlannedCell(column.name) for column in columns))
