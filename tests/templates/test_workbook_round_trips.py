"""Whatever a template asks goes into a workbook and comes back the same, and nothing that is written is passed over."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk import paths
from qa_desk.domain.agency_return import AgencyReturn
from qa_desk.domain.answers import Answer, Attendance, RepeatRow, Rows, Standing
from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.errors import UserError
from qa_desk.domain.filled_form import FilledForm, FormPlan
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.template import AttendanceMark, Question, QuestionType, Template
from qa_desk.domain.workbooks.issued import IssuedWorkbook, Layout
from qa_desk.domain.workbooks.judging import Known, OnDesk, judge
from qa_desk.domain.workbooks.layout import planned
from qa_desk.domain.workbooks.matching import SheetCells, check_checksum, match, workbook_id
from qa_desk.domain.workbooks.parts import CellValue, said
from qa_desk.domain.workbooks.plan import Entry, WorkbookPlan
from qa_desk.domain.workbooks.report import Outcome, WorkbookReport
from qa_desk.templates.loader import read_template
from tests.builders import NO_HOLIDAYS
from tests.desk_builders import fitting_answer
from tests.workbook_returns import TEMPLATE, as_returned

TODAY = date(2026, 7, 7)
WHERE = Circumstances(TODAY, datetime(2026, 7, 7, 12, tzinfo=UTC), NO_HOLIDAYS)
FORMS = sorted(paths.forms_folder().glob("*.yaml"))
SOME = ("core_groups", "strategy_meetings", "section_11")
"""A repeat, an attendance, and agencies in place of cases."""


@cache
def template_of(text: str) -> Template:
    found = read_template(text).template
    assert found is not None
    return found


def plan_of(template: Template, layout: Layout, answers: dict[str, Answer]) -> WorkbookPlan:
    reference = TemplateReference(template.name, template.edition, template.content_hash)
    sent = tuple(("S1", question, answer) for question, answer in answers.items())
    issued = IssuedWorkbook(
        "W-00000-11111", "audit", "An audit", "hv", "Health", reference, layout, TODAY, None, "", ("S1", "S2"), sent
    )
    return planned(issued, template)


def judged(plan: WorkbookPlan, sheets: list[SheetCells], answers: dict[str, Answer]) -> WorkbookReport:
    assert workbook_id(sheets) == plan.issued.id
    check_checksum(sheets, plan.issued.checksum)
    forms = FormPlan(plan.template)
    desk = {
        subject: OnDesk(
            AgencyReturn(f"audit/{subject}/hv", "audit", subject, "hv"),
            FilledForm.of(forms, answers if subject == "S1" else {}, WHERE),
        )
        for subject in plan.issued.subjects
    }
    return judge(plan, match(sheets, plan), Known(), desk, TODAY)


def complete(template: Template) -> dict[str, Answer]:
    """Every question that is asked, answered."""
    form = FilledForm.of(FormPlan(template), {}, WHERE)
    whole = template.grade_question(None)
    overall = whole.scale.points[0].value if whole is not None and whole.scale is not None else ""
    while (name := form.next_needed(None)) is not None:
        state = form.state(name)
        rows = Answer(rows_of(state.question)) if state.question.questions else None
        form = form.with_answer(name, rows or fitting_answer(form, state, overall))
    return form.answers()


def rows_of(repeat: Question) -> Rows:
    """Two rows with something in every cell that is asked."""
    cells = tuple((column.name, cell_of(column)) for column in repeat.questions if not column.is_computed)
    return Rows((RepeatRow(cells), RepeatRow(cells)))


def cell_of(column: Question) -> str | date | int | tuple[str, ...]:
    match column.type:
        case QuestionType.DATE:
            return date(2026, 3, 6)
        case QuestionType.INTEGER | QuestionType.DECIMAL:
            return 3
        case QuestionType.SCALE if column.scale is not None:
            return column.scale.points[0].value
        case QuestionType.SELECT_ONE:
            return column.choices[0].value
        case QuestionType.SELECT_MULTIPLE:
            return tuple(choice.value for choice in column.choices)
        case _:
            return "As the record has it."


def goes_and_comes_back(template: Template, layout: Layout) -> None:
    answers = complete(template)
    full = plan_of(template, layout, answers)
    untouched = judged(full, as_returned(full), answers)
    assert untouched.changes == ()
    assert set(untouched.counts) == {Outcome.UNCHANGED}

    blank = plan_of(template, layout, {})
    assert judged(blank, as_returned(blank), {}).cells == ()
    written: dict[Entry, CellValue] = {}
    for sheet, back in zip(full.sheets, as_returned(full), strict=True):
        for row, cells in zip(sheet.rows, back.rows, strict=True):
            written |= {
                cell.entry: value for cell, value in zip(row.cells, cells, strict=False) if cell.entry and value
            }
    known = {entry: value for entry, value in written.items() if entry in blank.slots}
    assert known == written
    [changes] = judged(blank, as_returned(blank, written), {}).changes
    assert dict(changes.answers) == answers


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("form", [form for form in FORMS if form.stem in SOME], ids=lambda form: form.stem)
def test_every_answer_comes_back_as_it_was(form: Path, layout: Layout) -> None:
    goes_and_comes_back(template_of(form.read_text(encoding="utf-8")), layout)


@pytest.mark.long
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_every_shipped_template_goes_and_comes_back(form: Path) -> None:
    for layout in Layout:
        goes_and_comes_back(template_of(form.read_text(encoding="utf-8")), layout)


def test_a_workbook_that_cannot_prove_itself_is_refused_whole() -> None:
    plan = plan_of(template_of(TEMPLATE), Layout.SHEETS, {})
    *others, marked = as_returned(plan)
    with pytest.raises(UserError, match="has lost its sheet for QA Desk"):
        workbook_id(others)
    forged = replace(marked, rows=tuple(tuple(_forged(cell) for cell in row) for row in marked.rows))
    with pytest.raises(UserError, match="was changed"):
        check_checksum([*others, forged], plan.issued.checksum)


def _forged(cell: CellValue) -> CellValue:
    return "0" * 64 if isinstance(cell, str) and len(cell) == 64 else cell


def test_words_of_the_form_in_another_place_are_told_like_any_others() -> None:
    plan = plan_of(template_of(TEMPLATE), Layout.SHEETS, {})
    first, *others = as_returned(plan)
    *rows, last = first.rows
    report = judged(plan, [replace(first, rows=(*rows, (*last, "Met"))), *others], {})

    assert [(cell.outcome, cell.in_workbook) for cell in report.cells] == [(Outcome.OUTSIDE, "Met")]


def test_cannot_judge_beside_an_answer_is_taken_in_neither_way() -> None:
    police, aside = Entry("S1", "who_came", "role:police"), Entry("S1", "who_came", "answer")
    held_on, no_meetings = Entry("S1", "meetings", "row:0:held_on"), Entry("S1", "meetings", "answer")
    sent = {"who_came": Answer(standing=Standing.CANNOT_JUDGE, note="Nothing is recorded.")}
    plan = plan_of(template_of(TEMPLATE), Layout.SHEETS, sent)
    written: dict[Entry, CellValue] = {police: "Attended", held_on: TODAY, no_meetings: "Cannot judge"}
    report = judged(plan, as_returned(plan, written), sent)
    assert [(cell.question, cell.in_workbook) for cell in report.refused] == [
        ("who_came", "Attended"), ("meetings", "Cannot judge"), ("meetings", "7 July 2026"),
    ]  # fmt: skip
    assert report.changes == ()

    [change] = judged(plan, as_returned(plan, {police: "Attended", aside: None}), sent).changes
    taken = Answer(Attendance((("police", AttendanceMark.ATTENDED),)), note="Nothing is recorded.")
    assert change.answers == (("who_came", taken),)


VALUES = st.one_of(
    st.text(max_size=20).filter(str.strip), st.dates(), st.integers(-5, 5),
    st.sampled_from(("Met", "cannot judge", "6 March 2026", "Attended", "No", "Not known to us", "=1+1")),
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(st.data(), st.sampled_from(Layout))
def test_every_cell_that_was_written_is_told_about_once(data: st.DataObject, layout: Layout) -> None:
    plan = plan_of(template_of(TEMPLATE), layout, {"seen": Answer("met", note="Seen.")})
    entries = sorted(plan.slots, key=str)
    written = data.draw(st.dictionaries(st.sampled_from(entries), VALUES, max_size=8))
    sheets = as_returned(plan, written)
    sheets = [replace(sheet, rows=tuple(data.draw(st.permutations(sheet.rows)))) for sheet in sheets]
    report = judged(plan, data.draw(st.permutations(sheets)), {"seen": Answer("met", note="Seen.")})

    told = [cell.where for cell in report.cells]
    assert len(told) == len(set(told))
    shown = [cell.in_workbook for cell in report.cells]
    visible = [said(value).strip() for value in written.values()]
    assert all(shown.count(words) >= 1 for words in visible)
    assert all(cell.reason for cell in report.refused)
