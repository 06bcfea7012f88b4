"""The workbooks of findings and answers, as values."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from qa_desk.domain import outcomes
from qa_desk.domain.answers import BLANK, Answer, DatePair, EvidenceReference, Standing
from qa_desk.domain.template import QuestionType
from qa_desk.reports.findings.answer_sheets import GivenAnswer, answers_sheet, evidence_sheet
from qa_desk.reports.findings.workbook import GradedReturn, answers_workbook, findings_workbook
from qa_desk.reports.workbooks.sheets import Sheet, SheetValue, ValueKind
from tests.builders import a_question, a_section, a_template
from tests.reports.findings_material import OVERALL, some_material

TEMPLATE = a_template(
    a_section(
        "one",
        a_question("seen"),
        a_question("held_on", QuestionType.DATE),
        a_question("in_time", QuestionType.TIMESCALE),
        a_question("children", QuestionType.INTEGER),
        a_question("hours", QuestionType.DECIMAL),
        a_question("total", QuestionType.CALCULATE, calculation="1 + 1"),
    ),
    grading=None,
)


def answered(question: str, answer: Answer, outcome: str = outcomes.ANSWERED) -> GivenAnswer:
    return GivenAnswer("01", "A. Auditor", question, answer, outcome)


def rows(sheet: Sheet) -> list[dict[str, SheetValue]]:
    titles = [column.title for column in sheet.columns]
    return [dict(zip(titles, row, strict=True)) for row in sheet.rows]


def one_row(given: GivenAnswer) -> dict[str, SheetValue]:
    (row,) = rows(answers_sheet(TEMPLATE, "Case", [given], whole=True))
    return row


def test_dates_and_numbers_keep_their_kind() -> None:
    assert one_row(answered("held_on", Answer(date(2026, 3, 6))))["Date"] == date(2026, 3, 6)
    pair = one_row(answered("in_time", Answer(DatePair(date(2026, 3, 6), date(2026, 3, 9))), outcomes.IN_TIME))
    assert (pair["Date"], pair["Second date"], pair["Counts as"]) == (date(2026, 3, 6), date(2026, 3, 9), "In time")
    assert one_row(answered("children", Answer(3)))["Amount"] == 3
    assert one_row(answered("hours", Answer(Decimal("1.5"))))["Amount"] == Decimal("1.5")
    kinds = {column.title: column.kind for column in answers_sheet(TEMPLATE, "Case", [], whole=False).columns}
    assert kinds["Date"] is ValueKind.DATE


def test_the_four_ways_of_giving_no_grade_are_told_apart() -> None:
    hidden = Answer("met", note="A canary")
    told = [
        one_row(answered("seen", BLANK, outcomes.NOT_ANSWERED)),
        one_row(answered("seen", hidden, outcomes.NOT_ASKED)),
        one_row(answered("seen", Answer(standing=Standing.CANNOT_JUDGE), outcomes.CANNOT_JUDGE)),
        one_row(answered("seen", Answer(standing=Standing.NOT_APPLICABLE, reason="No child"), outcomes.NOT_APPLICABLE)),
    ]
    assert [row["Counts as"] for row in told] == ["Not answered", "Not asked", "Cannot judge", "Not applicable"]
    assert told[1]["Answer"] == "Not asked"
    assert told[1]["Evidence"] is None
    assert told[3]["Reason"] == "No child"


def test_calculations_are_left_out_and_evidence_stands_once() -> None:
    given = [
        answered("total", Answer(2)),
        answered("seen", Answer("met", note="Seen alone.", evidence=(EvidenceReference("p2"),), flagged=True), "met"),
        answered("children", Answer(3)),
    ]
    assert [row["Question"] for row in rows(answers_sheet(TEMPLATE, "Case", given, whole=False))] == [
        "Seen",
        "Children",
    ]
    (seen,) = rows(evidence_sheet(TEMPLATE, "Case", given))
    assert (seen["Evidence"], seen["Where seen"], seen["Counts as"]) == ("Seen alone.", "p2", "Met")
    assert one_row(given[1])["Flagged"] == "Flagged"


def test_answers_are_made_one_at_a_time() -> None:
    made = 0

    def endless() -> Iterator[GivenAnswer]:
        nonlocal made
        while True:
            made += 1
            yield answered("children", Answer(made))

    (sheet,) = answers_workbook(some_material(template=TEMPLATE), endless()).sheets
    assert made == 0
    first = iter(sheet.rows)
    next(first)
    assert made == 1


def test_counts_are_whole_numbers_and_shares_have_their_interval() -> None:
    material = some_material([*OVERALL, ("agreed", "met", 20), ("agreed", "not_met", 5)])
    counts, grades, answers, evidence = findings_workbook(material, (), ()).sheets
    overall = rows(counts)[0]
    assert overall["Question or section"] == "Overall grade"
    assert (overall["Outstanding"], overall["Good"], overall["Graded"]) == (0, 7, 25)
    assert (overall["95% interval from"], overall["95% interval to"]) == (Decimal("0.1428"), Decimal("0.4758"))
    agreed = next(row for row in rows(counts) if row["Question or section"] == "Agreed")
    assert (agreed["Met"], agreed["Not met"], agreed["Good"]) == (20, 5, None)
    assert [sheet.title for sheet in (counts, grades, answers, evidence)] == ["Counts", "Grades", "Answers", "Evidence"]


def test_grades_carry_what_the_case_list_says_and_are_empty_until_signed_off() -> None:
    returns = (
        GradedReturn(
            "01", {"Team": "North"}, "A", "Signed off", {"overall": "good", "plan_grade": "inadequate"}, "good", None
        ),
        GradedReturn("02", {"Age": "3"}, "A", "In progress", {}, "", None),
    )
    first, second = rows(findings_workbook(some_material(), returns, ()).sheets[1])
    assert (first["Case"], first["Team"], first["Age"], first["Overall grade, own"]) == ("01", "North", None, "Good")
    assert (first["Overall grade, suggested"], first["Plan"]) == ("Good", "Inadequate")
    assert (second["Age"], second["Status"], second["Overall grade, own"], second["Plan"]) == (
        "3", "In progress", None, None,
    )  # fmt: skip


def test_the_cover_says_what_it_is_and_how_far_it_has_come() -> None:
    cover = dict(findings_workbook(some_material([("overall", "good", 12)], signed_off=12), (), ()).cover)
    assert cover["State"] == "Provisional: 12 of 25 cases signed off"
    assert cover["Marking"] == "OFFICIAL-SENSITIVE"
    assert cover["Made on"] == date(2026, 7, 7)
    assert "State" not in dict(answers_workbook(some_material(), ()).cover)
