"""Core groups while the meetings are being entered: what is not known yet is not judged."""

from datetime import date

import pytest

from qa_desk.domain import outcomes
from qa_desk.domain.answers import Answer, CellValue, RepeatRow, Rows
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.question_state import Need
from qa_desk.domain.template import Template
from tests.builders import a_form
from tests.desk_builders import shipped_library

MEETINGS, FIRST, SECOND = "core_group_meetings", date(2026, 3, 6), date(2026, 4, 10)


@pytest.fixture(scope="module")
def template() -> Template:
    return shipped_library().get("core_groups")


def with_meetings(template: Template, *rows: dict[str, CellValue]) -> FilledForm:
    meetings = Rows(tuple(RepeatRow(tuple(row.items())) for row in rows))
    return a_form(template).with_answer(MEETINGS, Answer(meetings))


def test_a_meeting_without_its_members_is_not_judged(template: Template) -> None:
    form = with_meetings(template, {"meeting_date": FIRST})
    assert form.state("attendance_share").outcome == outcomes.NOT_ANSWERED
    assert form.state("cg04_members_attend").outcome == outcomes.NOT_ANSWERED


def test_attendance_is_judged_over_the_meetings_whose_members_are_known(template: Template) -> None:
    due: tuple[str, ...] = ("social_care", "education", "police", "housing")
    whole: dict[str, CellValue] = {"meeting_date": FIRST, "members_due": due, "members_came": due[:3]}
    form = with_meetings(template, whole, {"meeting_date": SECOND})
    assert form.state("attendance_share").answer.value == "75"
    assert form.state("cg04_members_attend").outcome == "partly_met"
    more: dict[str, CellValue] = {"meeting_date": FIRST, "members_due": due[:2], "members_came": due}
    assert with_meetings(template, more).state("attendance_share").answer.value == "100"


def test_an_interval_is_judged_only_between_two_dates(template: Template) -> None:
    undated = with_meetings(template, {"meeting_date": FIRST}, {"members_came": ("police",)})
    assert undated.state("cg03_later_groups").outcome == outcomes.NOT_ANSWERED
    dated = with_meetings(template, {"meeting_date": FIRST}, {"meeting_date": SECOND})
    assert dated.state("longest_interval").answer.value == "35"
    assert dated.state("cg03_later_groups").outcome == "met"


def test_meetings_out_of_order_are_named_with_their_row(template: Template) -> None:
    due = {"members_due": ("police",)}
    form = with_meetings(template, {"meeting_date": SECOND, **due}, {"meeting_date": FIRST, **due})
    state = form.state(MEETINGS)
    assert Need.CORRECTION in state.needs
    assert "row 2" in state.correction
    assert "earliest first" in state.correction
