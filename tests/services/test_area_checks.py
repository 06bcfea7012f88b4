"""Visits and surveys beside Section 11 areas: kept, counted, told in letters and the workbook; no grade moves."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from qa_desk.domain.area_checks.check import Match, Survey, Visit
from qa_desk.domain.errors import UserError
from qa_desk.domain.progress import Progress
from qa_desk.services import Services
from qa_desk.services.reports import ReportKind
from tests.desk_builders import shared_demo_desk

SECTION_11, AGENCY = "section-11-2018", "Police"
VISIT = Visit(
    date(2018, 5, 3), "Lay member and business manager", "When were you last supervised?", "Two of five could say.",
    Match.NO, "Visit note 4",
)  # fmt: skip
SURVEY = Survey(date(2018, 5, 9), "Were you supervised in the last month?", 12, 20, 8, 40)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """The demo desk. Each test uses areas of its own."""
    with shared_demo_desk(tmp_path_factory.mktemp("demo")) as services:
        yield services


def test_a_visit_and_a_survey_stand_beside_the_area_and_change_no_grade(desk: Services) -> None:
    before = desk.areas.grid(SECTION_11)
    desk.area_checks.visit(SECTION_11, AGENCY, "training", VISIT)
    desk.area_checks.survey(SECTION_11, AGENCY, "training", SURVEY)
    after = desk.areas.grid(SECTION_11)
    area = after.of(AGENCY, "training")
    assert [one.words for one in area.checks] == [
        "Visit 3 May 2018: practice did not match the return",
        "Survey 9 May 2018, “Were you supervised in the last month?”: yes 12, partly 20, no 8, of 40 answers",
    ]
    assert "Visit 3 May 2018: practice did not match the return." in area.spoken
    assert (after.own_counts, after.agreed_counts) == (before.own_counts, before.agreed_counts)
    assert desk.desk.check().ok


def test_the_last_visit_to_an_area_counts_and_what_is_taken_back_counts_no_more(desk: Services) -> None:
    words = desk.areas.grid(SECTION_11).visited_words
    first = desk.area_checks.visit(SECTION_11, AGENCY, "leadership", VISIT).check
    again = replace(VISIT, on=date(2018, 9, 3), match=Match.YES)
    second = desk.area_checks.visit(SECTION_11, AGENCY, "leadership", again).check
    assert desk.areas.grid(SECTION_11).of(AGENCY, "leadership").checks == (first, second)
    matched = desk.areas.grid(SECTION_11).visited_words
    desk.area_checks.take_back(second.id, "It was another agency.")
    assert desk.areas.grid(SECTION_11).visited_words != matched
    desk.area_checks.take_back(first.id, "It was another agency.")
    assert desk.areas.grid(SECTION_11).visited_words == words
    assert desk.desk.check().ok


@pytest.mark.parametrize(
    ("visit", "field"),
    [
        (replace(VISIT, on=date(2099, 1, 1)), "on"),
        (replace(VISIT, who="Mrs Smith"), "who"),
        (replace(VISIT, who=" "), "who"),
        (replace(VISIT, seen=""), "seen"),
    ],
)
def test_a_visit_that_cannot_stand_is_refused_beside_its_field(desk: Services, visit: Visit, field: str) -> None:
    with pytest.raises(UserError) as refused:
        desk.area_checks.visit(SECTION_11, AGENCY, "training", visit)
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("survey", "field"),
    [
        (replace(SURVEY, answered=41), "answered"),
        (replace(SURVEY, answered=0, yes=0, partly=0, no=0), "answered"),
        (replace(SURVEY, in_percent=True), "yes"),
        (replace(SURVEY, question=""), "question"),
    ],
)
def test_a_survey_whose_counts_do_not_add_up_is_refused(desk: Services, survey: Survey, field: str) -> None:
    with pytest.raises(UserError) as refused:
        desk.area_checks.survey(SECTION_11, AGENCY, "training", survey)
    assert refused.value.field == field


def test_percentages_may_be_rounded_and_a_section_must_be_of_the_form(desk: Services) -> None:
    rounded = replace(SURVEY, yes=33, partly=33, no=33, answered=4, in_percent=True).checked(date(2018, 6, 1))
    assert rounded.counts_words == "yes 33%, partly 33%, no 33%, of 4 answers (small group)"
    for area in (("Police", "no_such"), ("No such agency", "training")):
        with pytest.raises(UserError):
            desk.area_checks.visit(SECTION_11, *area, VISIT)


def test_letters_and_the_workbook_tell_of_visits(desk: Services, tmp_path: Path) -> None:
    desk.area_checks.visit(SECTION_11, "Police", "supervision", VISIT)
    made = desk.letters.make(SECTION_11, tmp_path / "letters", Progress())
    letter = next(one for one in made.letters if one.subject == "Police")
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(letter.path).pages).split())
    assert "Supervision: visit 3 May 2018: practice did not match the return. Two of five could say." in text
    desk.reports.make(SECTION_11, ReportKind.AREAS, tmp_path / "areas.xlsx")
    sheet = load_workbook(BytesIO((tmp_path / "areas.xlsx").read_bytes()))["Visits and surveys"]
    rows = list(sheet.iter_rows(values_only=True))
    assert any("Two of five could say." in row and "Practice did not match the return" in row for row in rows)
