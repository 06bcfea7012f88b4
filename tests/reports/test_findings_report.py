"""What the findings report says, as values."""

from typing import TypeVar

from qa_desk.domain.audit import Subject
from qa_desk.domain.findings import QuotedEvidence
from qa_desk.domain.findings.groups import groupings
from qa_desk.domain.progress import Progress
from qa_desk.domain.template import GradeOf, Template
from qa_desk.reports.content import (
    Bullets,
    Figure,
    Heading,
    KeyFigures,
    Note,
    Paragraph,
    Quote,
    Report,
    StackedBars,
    Table,
)
from qa_desk.reports.findings.charts import MOST_BARS
from qa_desk.reports.findings.counted import SuggestedGrades
from qa_desk.reports.findings.report import findings_report
from qa_desk.reports.pdf import render_pdf
from tests.builders import a_grade, a_question, a_section, a_template
from tests.reports.findings_material import OVERALL, some_material
from tests.reports.readable import pdf_words

Block = TypeVar("Block")


def of_kind(report: Report, kind: type[Block]) -> list[Block]:
    return [block for block in report.blocks if isinstance(block, kind)]


def table(report: Report, title: str) -> Table:
    return next(one for one in of_kind(report, Table) if one.title == title)


def headings(report: Report) -> list[str]:
    return [one.text for one in of_kind(report, Heading) if one.level == 2]


def test_the_headline_stands_first_and_its_table_has_every_grade() -> None:
    report = findings_report(some_material())
    first = of_kind(report, Paragraph)[0]
    assert first.lead == "7 of 25 cases were good or better."
    assert first.text.endswith("between 14% and 48% (95% interval).")
    rows = table(report, "Overall grade: cases by grade").rows
    assert [(getattr(row[0], "word", row[0]), *row[1:]) for row in rows] == [
        ("Outstanding", 0, "0 of 25", "0% to 13%"),
        ("Good", 7, "7 of 25", "14% to 48%"),
        ("Requires improvement", 13, "13 of 25", "33% to 70%"),
        ("Inadequate", 5, "5 of 25", "9% to 39%"),
    ]


def test_the_parts_come_in_an_order_that_a_board_reads() -> None:
    counted = [*OVERALL, ("agreed", "met", 20), ("reviewed", "not_met", 25), ("plan_grade", "good", 25)]
    report = findings_report(
        some_material(counted, suggested=SuggestedGrades((("good", 9), ("requires_improvement", 16)), 21, 25))
    )
    assert headings(report) == [
        "What we found", "By question, weakest first", "By section", "Strengths", "Concerns",
        "What could not be judged or did not apply", "Method, sample and limits",
    ]  # fmt: skip
    assert report.marking == "OFFICIAL-SENSITIVE"
    assert report.footer == "A form, edition 2026.1"
    about = {row[0]: row[1] for row in table(report, "About this audit").rows}
    assert about["Look-back"] == "1 September 2017 to 1 March 2018"
    assert about["Agencies"] == "Police and Health"
    assert about["Cases"] == "25 of 25 cases signed off"


def test_a_percentage_needs_thirty_and_its_count() -> None:
    few = findings_report(
        some_material([("overall", "good", 14), ("overall", "inadequate", 15)], subjects=29, signed_off=29)
    )
    many = findings_report(
        some_material([("overall", "good", 15), ("overall", "inadequate", 15)], subjects=30, signed_off=30)
    )
    assert of_kind(few, KeyFigures)[0].figures[0].value == "14 of 29"
    assert of_kind(many, KeyFigures)[0].figures[0].value == "15 of 30 (50%)"


def test_every_graded_question_has_its_bar_and_long_charts_are_cut_evenly() -> None:
    names = [f"q{place}" for place in range(31)]
    template = a_template(a_section("all", *(a_question(name) for name in names)), grading=None)
    counted = [(name, "met", place) for place, name in enumerate(names) if place]
    report = findings_report(some_material(counted, template, 30, 30))
    bars = [one.chart.bars for one in of_kind(report, Figure) if isinstance(one.chart, StackedBars)]
    assert [len(each) for each in bars] == [15, 15]
    assert all(len(each) <= MOST_BARS for each in bars)
    assert len(table(report, "Grades by question, weakest first").rows) == 30
    assert "The findings stand by question" in of_kind(report, Paragraph)[0].text


def test_no_grade_is_four_different_things() -> None:
    counted = [*OVERALL, ("agreed", "met", 10), ("agreed", "cannot_judge", 6), ("agreed", "not_applicable", 4),
               ("agreed", "not_asked", 3), ("agreed", "not_answered", 2)]  # fmt: skip
    report = findings_report(some_material(counted))
    (row,) = [one for one in table(report, "Counts without a grade").rows if one[0] == "1 Agreed"]
    assert row[1:] == (10, 4, 6, 2, 3)
    assert "Hardest to judge was 1 Agreed: 6 of 16 answered “cannot judge”." in [
        p.text for p in of_kind(report, Paragraph)
    ]


def test_concerns_are_shown_by_quotes_that_name_the_case_and_never_the_auditor() -> None:
    counted = [*OVERALL, ("agreed", "not_met", 20), ("agreed", "met", 5)]
    evidence = {
        "agreed": (
            QuotedEvidence("04", "A. Auditor", "met", "All signed."),
            QuotedEvidence("09", "A. Auditor", "not_met", "No signature.\nNo date.", ("plan, p1", "minutes")),
        )
    }
    report = findings_report(some_material(counted, evidence=evidence))
    assert of_kind(report, Quote) == [Quote("No signature. No date.", "Case 09: not met. Seen in plan, p1; minutes")]
    assert not any("A. Auditor" in str(block) for block in report.blocks)


def test_provisional_is_boxed_and_in_the_subtitle() -> None:
    report = findings_report(some_material([("overall", "good", 12)], signed_off=12))
    assert report.subtitle == "Findings report, provisional"
    assert of_kind(report, Note)[0].text == "12 of 25 cases signed off. The counts will change when more are in."


def test_small_groups_are_named_and_their_grades_left_out() -> None:
    subjects = [Subject(f"{place}", (("Team", "North" if place < 22 else "South"),)) for place in range(25)]
    grades = ["good"] * 7 + ["requires_improvement"] * 18
    graded = [(subject.code, grade) for subject, grade in zip(subjects, grades, strict=True)]
    material = some_material()
    report = findings_report(some_material(groupings=groupings(subjects, graded, material.found.overall)))
    assert table(report, "Overall grade by Team").rows == (
        ("North", 22, "7 of 22", "16% to 53%"),
        ("South", 3, "Small group", ""),
    )


def test_the_method_says_how_quotes_and_groups_were_chosen_and_that_own_grades_are_not_agreed() -> None:
    suggested = SuggestedGrades((("good", 9), ("requires_improvement", 16)), 21, 25)
    report = findings_report(some_material(suggested=suggested))
    points = " ".join(of_kind(report, Bullets)[-1].points)
    for words in ("own grades", "No panel has met", "Wilson", "at most 3 sentences are quoted", "25 cases on the list"):
        assert words in points
    rows = table(report, "Overall: own and suggested").rows
    assert [row[1:] for row in rows] == [(0, 0), (7, 9), (13, 16), (5, 0)]


def test_without_an_overall_grade_the_sections_make_the_headline() -> None:
    template = a_template(
        a_section("leadership", a_grade("leadership_grade", GradeOf.SECTION)),
        a_section("supervision", a_grade("supervision_grade", GradeOf.SECTION)),
    )
    counted = [("leadership_grade", "good", 9), ("supervision_grade", "inadequate", 9)]
    report = findings_report(some_material(counted, template, subjects=9, signed_off=9))
    assert of_kind(report, Paragraph)[0].lead == "9 of 18 areas were good or better."


def test_nothing_graded_is_said_and_still_makes_a_file() -> None:
    empty: Template = a_template(a_section("only", a_grade("overall", GradeOf.OVERALL)))
    report = findings_report(some_material([("overall", "cannot_judge", 25)], empty))
    assert (
        of_kind(report, Paragraph)[0].text == "No overall grade has been given to any of the cases that are signed off."
    )
    assert "Method, sample and limits" in pdf_words(render_pdf(report, Progress()))


def test_what_people_typed_is_printed_as_it_was_typed() -> None:
    note = "<b>ŵ & ŷ</b> said: =1+1"
    counted = [*OVERALL, ("agreed", "not_met", 20)]
    material = some_material(counted, evidence={"agreed": (QuotedEvidence("1", "A", "not_met", note),)})
    assert note in pdf_words(render_pdf(findings_report(material), Progress()))
