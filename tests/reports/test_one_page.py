"""The briefing and the board page: one page whatever was written, and what did not fit is named."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TypeVar, cast

import pytest

from qa_desk.domain.actions.action import Action, Plan, Rag, Wording
from qa_desk.domain.actions.due import Due
from qa_desk.domain.actions.listing import ListedAction
from qa_desk.domain.actions.rating import Standing
from qa_desk.domain.disclosure import RULES
from qa_desk.domain.findings import QuotedEvidence
from qa_desk.domain.progress import Progress
from qa_desk.domain.template import Choice
from qa_desk.domain.themes.counts import ThemeCount
from qa_desk.domain.themes.links import ThemeKind, ThemeLink
from qa_desk.domain.themes.theme import Theme
from qa_desk.domain.written.finding import WrittenFinding
from qa_desk.reports.content import Bullets, Figure, Heading, Note, Paragraph, Quote, Report, StackedBars, Table
from qa_desk.reports.findings.board import board_page
from qa_desk.reports.findings.briefing import briefing
from qa_desk.reports.findings.material import FindingsMaterial
from qa_desk.reports.findings.one_page import LONGEST_TITLE, ROOMS, cut
from qa_desk.reports.findings.themes import OwnWords
from qa_desk.reports.pdf import page_count, render_pdf
from tests.builders import a_question, a_section, a_template
from tests.conftest import Golden
from tests.reports.findings_material import OVERALL, TEMPLATE, some_material
from tests.reports.readable import pdf_text

Block = TypeVar("Block")
COUNTED = [
    *OVERALL, ("agreed", "met", 4), ("agreed", "not_met", 21), ("reviewed", "met", 20), ("reviewed", "not_met", 5),
    ("plan_grade", "good", 25),
]  # fmt: skip
SAID = QuotedEvidence("EH07", "A. Auditor", "not_met", "Nobody wrote down who agreed to the plan.", ("Plan",))
TODAY = date(2026, 7, 7)


def of_kind(report: Report, kind: type[Block]) -> list[Block]:
    return [block for block in report.blocks if isinstance(block, kind)]


def everything_fits(report: Report) -> bool:
    return True


def an_action(
    number: int, due: Due, *, late: int = 0, words: str = "Ask for consent at the first visit"
) -> ListedAction:
    wording = Wording(f"EH.{number}", words, ("Early help lead",))
    standing = Standing(Rag.RED if late else Rag.NOT_DUE, days_late=late)
    return ListedAction(
        Action(f"id{number}", "eha", wording, due, TODAY), Plan("eha", "Early help", "eha"), standing, TODAY
    )


ACTIONS = (
    an_action(1, Due.no_date("ongoing", date(2026, 9, 1))),
    an_action(2, Due.day(date(2026, 9, 30))),
    an_action(3, Due.day(date(2026, 6, 30)), late=7),
    an_action(4, Due.day(date(2026, 8, 1))),
)


def full_material() -> FindingsMaterial:
    return some_material(COUNTED, evidence={"agreed": (SAID,)}, actions=ACTIONS, record="Desk record 7, abc")


def test_the_briefing_has_its_seven_parts_in_order_and_a_line_for_the_team() -> None:
    report = briefing(full_material(), everything_fits)
    assert [one.text for one in of_kind(report, Heading)] == [
        "1. Why we looked", "2. What we looked at", "3. What we found", "4. What works well",
        "5. What to do differently", "6. What will happen", "7. Talk about it",
    ]  # fmt: skip
    assert of_kind(report, Table)[0].title == "When we used this page"
    found, works, asked, planned, prompts = (one.points for one in of_kind(report, Bullets))
    assert found == ("1 Agreed: met in 4 of 25 cases",)
    assert works == ("2 Reviewed: met in 20 of 25 cases",)
    assert asked == (TEMPLATE.by_name["agreed"].label,)
    assert planned[0] == "Ask for consent at the first visit (Early help lead; 30 June 2026)"
    assert prompts[1] == "1 Agreed: what gets in our way, and what would help?"


def test_the_briefing_quotes_without_the_case_and_not_at_all_when_quotes_are_left_out() -> None:
    assert [(one.text, one.source) for one in of_kind(briefing(full_material(), everything_fits), Quote)] == [
        ("Nobody wrote down who agreed to the plan.", "")
    ]
    without = some_material(COUNTED, evidence={"agreed": (SAID,)}, left_out=frozenset({"quotes"}))
    assert of_kind(briefing(without, everything_fits), Quote) == []


def test_the_briefing_tells_what_people_wrote_for_the_report_and_the_themes_they_saw() -> None:
    at = datetime(2026, 7, 1, tzinfo=UTC)
    written = {
        "": WrittenFinding("eha", "", "Plans start late.", True, "Chair", at),
        "agreed": WrittenFinding("eha", "agreed", "Nobody asks twice.", True, "Chair", at),
        "reviewed": WrittenFinding("eha", "reviewed", "A draft.", False, "Chair", at),
    }
    link = ThemeLink("l1", "consent", "eha", "agreed", ThemeKind.CONCERN, ("EH01", "EH02"))
    themes = (ThemeCount(Theme("consent", "Consent recorded late"), (link,)),)
    report = briefing(some_material(COUNTED, own_words=OwnWords(themes, written)), everything_fits)
    assert of_kind(report, Bullets)[0].points == ("1 Agreed: met in 4 of 25 cases. Nobody asks twice.",)
    told = [f"{one.lead} {one.text}".strip() for one in of_kind(report, Paragraph)]
    assert "Plans start late." in told
    assert "Themes seen most: Consent recorded late." in told
    assert not any("A draft" in str(block) for block in report.blocks)


def test_what_does_not_fit_is_left_out_least_important_first_and_named() -> None:
    made: list[Report] = []

    def fits(report: Report) -> bool:
        made.append(report)
        return len(made) == 4

    report = briefing(full_material(), fits)
    assert of_kind(report, Quote) == []
    assert of_kind(report, Paragraph)[-1].text == (
        "Left out to keep to one page: 2 of 4 actions. The findings report and the action plan have the rest."
    )
    assert not any(
        "Left out" in one.text for one in of_kind(briefing(some_material(COUNTED), everything_fits), Paragraph)
    )


def test_late_actions_come_first_and_those_without_a_date_last() -> None:
    table = of_kind(board_page(full_material(), everything_fits), Table)[0]
    assert [row[2:] for row in table.rows] == [
        ("30 June 2026", "Red"), ("1 August 2026", "Not due yet"), ("30 September 2026", "Not due yet"),
    ]  # fmt: skip


def test_no_question_stands_at_both_ends_of_the_board_page() -> None:
    figures = of_kind(board_page(full_material(), everything_fits), Figure)
    assert [one.chart.title for one in figures] == [
        "Weakest is 1 Agreed: met in 4 of 25 cases", "Strongest is 2 Reviewed: met in 20 of 25 cases",
    ]  # fmt: skip
    assert [[bar.label for bar in cast(StackedBars, one.chart).bars] for one in figures] == [
        ["1 Agreed"],
        ["2 Reviewed"],
    ]


def test_the_foot_says_how_the_page_stands_and_what_it_rests_on() -> None:
    (foot,) = of_kind(
        board_page(some_material(COUNTED, drawn="All 25 cases.", record="Desk record 7, abc"), everything_fits), Note
    )
    assert foot.text == (
        "A form, edition 2026.1. Final: every return is in and nothing waits to be decided. All 25 cases. An audit of "
        "records sees what was written down. Good practice that was not recorded is not seen. Nothing is hidden in "
        "this file. It is for use inside the partnership. Desk record 7, abc."
    )
    (waits,) = of_kind(board_page(some_material([("overall", "good", 12)], signed_off=12), everything_fits), Note)
    assert "Provisional: 12 of 25 cases signed off" in waits.text


def test_both_pages_are_as_they_were_read(golden: Golden) -> None:
    pages = (render_pdf(make(full_material(), everything_fits), Progress()) for make in (briefing, board_page))
    golden("one_page.pdf.txt", "\f".join(map(pdf_text, pages)) + "\n")


def test_whatever_was_written_takes_one_page() -> None:
    long = "Very long words that somebody pasted, Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch " * 200
    template = a_template(a_section("plan", *(a_question(f"q{n}", label=f"{n} {long}") for n in range(8))))
    counted = [(f"q{n}", point, 5 + n) for n in range(8) for point in ("met", "not_met")]
    actions = tuple(an_action(n, Due.no_date(long, date(2026, 9, 1)), words=long) for n in range(9))
    material = some_material(counted, template, actions=actions, drawn=long[:300])
    agencies = tuple(Choice(f"a{n}", f"Agency {n}, {long[:80]}") for n in range(40))
    audit = replace(material.audit, title=long, theme=long, key_lines=long, agencies=agencies)
    material = replace(material, audit=audit)
    for make in (briefing, board_page):
        report = make(material, lambda one: page_count(one) == 1)
        assert page_count(report) == 1
        assert len(report.title) <= LONGEST_TITLE


@pytest.mark.parametrize("rule", [one.name for one in RULES if one.hides])
def test_a_hidden_number_is_told_on_neither_page(rule: str) -> None:
    few = [("overall", "good", 22), ("overall", "inadequate", 3), ("agreed", "met", 22), ("agreed", "not_met", 3)]
    for make in (briefing, board_page):
        words = pdf_text(render_pdf(make(some_material(few, rule=rule), everything_fits), Progress()))
        assert "22 of 25" not in words
        assert "inadequate 3" not in words.lower()


def test_a_text_is_cut_between_words_and_marked() -> None:
    assert cut("one two\nthree", 20) == "one two three"
    assert cut("one two three", 9) == "one two…"
    assert len(cut("x" * 50, 10)) == 10
    assert [room.letters for room in ROOMS][-1] < 100
