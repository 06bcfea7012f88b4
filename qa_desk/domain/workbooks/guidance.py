"""The two sheets that nobody fills in: what to do, and by what QA Desk knows the workbook again."""

from collections.abc import Iterator

from qa_desk.domain.dates import short_date
from qa_desk.domain.template import Scale, SubjectKind, Template
from qa_desk.domain.wording import SUBJECT_WORDS, counted, listed
from qa_desk.domain.workbooks.issued import IssuedWorkbook, Layout
from qa_desk.domain.workbooks.plan import (
    FIRST_WORD_ROW,
    MARKED_SHEET,
    WORDS_COLUMN,
    PlannedCell,
    PlannedRow,
    PlannedSheet,
    RowStyle,
    word_places,
)

READ_FIRST = "Read this first"
ID_LABEL, CHECKSUM_LABEL = "Workbook", "Checksum"
HOW_TO = (
    (
        "How to answer",
        "Choose from the list in the cell, or type one of its words. Dates are a day, a month and a year, like "
        "6 March 2026. Formulas are not read: type what they come to.",
    ),
    (
        "If you cannot say",
        "Cannot judge: the record does not show it; write what is missing. Not applicable: the question does not fit "
        "this {one}; write why. An empty cell is not answered yet.",
    ),
    (
        "Evidence",
        "Write what the record shows in a sentence, without names. Write where you saw it, one place on each line, "
        "like: minutes 9 April, p2.",
    ),
    ("Grey rows", "They are not asked, because of an answer you gave elsewhere. Leave them empty."),
    (
        "Grades",
        "QA Desk works out a suggested grade from your answers. Your own grade counts; write in the column Reason "
        "why it is the grade you give.",
    ),
    (
        "When it is finished",
        "Write your name or role and the date at the end of each {one}. Without them it stays a draft, and you can "
        "send the workbook again later.",
    ),
    (
        "What you may do",
        "Sort rows, widen columns, move sheets, and save it as an Excel workbook (.xlsx) with any program. Words that "
        "were changed and rows that were added are not taken in; whoever takes it in is told of each.",
    ),
)


def guidance_sheet(issued: IssuedWorkbook, template: Template) -> PlannedSheet:
    """What the auditor reads before anything else."""
    rows = [PlannedRow("", RowStyle.TITLE, (PlannedCell(READ_FIRST),))]
    rows += [_pair(label, words) for label, words in _lines(issued, template)]
    rows.append(PlannedRow("", RowStyle.SECTION, (PlannedCell("Words of the scales"),)))
    rows += [_pair(*pair) for scale in _scales(template) for pair in _points(scale)]
    return PlannedSheet(READ_FIRST, tuple(rows), widths=(26.0, 100.0))


def marked_sheet(issued: IssuedWorkbook, template: Template, offered: tuple[tuple[str, ...], ...]) -> PlannedSheet:
    """What QA Desk needs to know the workbook again, in plain sight."""
    left = [(ID_LABEL, issued.id), (CHECKSUM_LABEL, issued.checksum)]
    left += [("Audit", issued.audit), ("Auditor", issued.auditor), ("Made on", short_date(issued.issued_on))]
    left += [("Template", f"{template.name} {template.edition}"), ("Template hash", template.content_hash)]
    left += [("", ""), ("Name in the template", "Question")]
    left += [(one.name, f"{template.numbers[one.name]} {one.label}") for one in template.questions()]
    words = {FIRST_WORD_ROW - 1: "Words that cells offer"}
    for listing, (first, _) in word_places(offered).items():
        words |= {first + place: word for place, word in enumerate(listing)}
    last = max(max(words), FIRST_WORD_ROW + len(left) - 1)
    left += [("", "")] * (last - FIRST_WORD_ROW + 1 - len(left))
    title = PlannedRow("", RowStyle.TITLE, _spread(MARKED_SHEET, "", words[FIRST_WORD_ROW - 1]))
    rows = [
        PlannedRow("", RowStyle.WORDS, _spread(label, told, words.get(row, "")))
        for row, (label, told) in enumerate(left, FIRST_WORD_ROW)
    ]
    return PlannedSheet(MARKED_SHEET, (title, *rows), widths=(26.0, 70.0, 4.0, 4.0, 34.0))


def _spread(label: str, words: str, word: str) -> tuple[PlannedCell, ...]:
    between = (PlannedCell(),) * (WORDS_COLUMN - 3)
    return (PlannedCell(label), PlannedCell(words), *between, PlannedCell(word))


def _pair(label: str, words: str) -> PlannedRow:
    return PlannedRow("", RowStyle.WORDS, (PlannedCell(label), PlannedCell(words)))


def _lines(issued: IssuedWorkbook, template: Template) -> Iterator[tuple[str, str]]:
    one, many = SUBJECT_WORDS[template.subject]
    yield "For", issued.auditor_name
    yield "Audit", issued.title
    yield many.capitalize(), f"{counted(len(issued.subjects), template.subject)}: {listed(issued.subjects)}"
    if issued.due_on is not None:
        yield "Send it back by", short_date(issued.due_on)
    yield "Send it back to", issued.return_to or "The person who sent it to you, in the way they sent it"
    where = f"There is a sheet for each {one}" if issued.layout is Layout.SHEETS else f"Each {one} is a row"
    yield "Where to write", f"{where}. Write only in the white cells with a border. Everything else is locked."
    for label, words in HOW_TO:
        yield label, words.format(one=one)
    if template.subject is SubjectKind.CASE:
        yield "Not known to you", "Choose “Not known to us” at the end of the case, and leave the rest of it empty."


def _scales(template: Template) -> Iterator[Scale]:
    seen: set[str] = set()
    for question in template.questions():
        for one in (question, *question.questions):
            if one.scale is not None and one.scale.name not in seen:
                seen.add(one.scale.name)
                yield one.scale


def _points(scale: Scale) -> Iterator[tuple[str, str]]:
    yield scale.label, " · ".join(point.label for point in scale.points)
    for point in scale.points:
        if point.descriptor:
            yield f"  {point.label}", point.descriptor
