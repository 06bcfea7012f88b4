"""What the findings report says of the audit before, and what it keeps to itself where small numbers are hidden."""

from dataclasses import replace

from qa_desk.domain.findings import Findings, findings
from qa_desk.domain.findings.comparison import Comparison, compare
from qa_desk.reports.content import Heading, Paragraph, Table
from qa_desk.reports.findings.comparison import APART_TITLE, COMPARED_TITLE, WORDS_ALONE, comparison_blocks
from qa_desk.reports.findings.report import findings_report
from tests.builders import a_question, a_section, a_template
from tests.reports.findings_material import some_material


def found(met: int, not_met: int, *names: str) -> Findings:
    template = a_template(a_section("one", *(a_question(name, label=f"Was it {name}?") for name in names)))
    counted = [(name, outcome, count) for name in names for outcome, count in (("met", met), ("not_met", not_met))]
    return findings("audit", template, met + not_met, met + not_met, met + not_met, counted)


def compared(met: int, not_met: int, then_met: int, then_not_met: int) -> Comparison:
    now, then = found(met, not_met, "seen", "heard"), found(then_met, then_not_met, "seen", "gone")
    return replace(compare(now, then, {"seen": "seen", "gone": None}), earlier_title="Last year")


def tables(one: Comparison, *, shows_counts: bool = True) -> dict[str, Table]:
    blocks = comparison_blocks(one, shows_counts=shows_counts)
    return {block.title: block for block in blocks if isinstance(block, Table)}


def test_the_counts_of_both_stand_beside_what_may_be_said() -> None:
    blocks = list(comparison_blocks(compared(22, 3, 8, 17), shows_counts=True))
    heading, sentence = blocks[0], blocks[1]
    assert isinstance(heading, Heading)
    assert isinstance(sentence, Paragraph)
    assert heading.text == "Compared with Last year"
    assert sentence.lead == "3 questions: more are fine in 1 and not comparable in 2."
    table = tables(compared(22, 3, 8, 17))[COMPARED_TITLE]
    assert table.rows == (("1 Was it seen?", "8 of 25 met", "22 of 25 met", "More are fine", "29 to 73 points up"),)


def test_what_cannot_be_compared_has_a_table_of_its_own_with_why() -> None:
    rows = tables(compared(22, 3, 8, 17))[APART_TITLE].rows
    assert [row[1] for row in rows] == ["It is new", "It is not asked any more"]


def test_few_cases_have_counts_and_no_range() -> None:
    table = tables(compared(5, 0, 0, 5))[COMPARED_TITLE]
    assert [column.title for column in table.columns] == ["Question", "Then", "Now", "What it says"]
    assert table.rows[0][3] == "Too few to tell"


def test_where_small_numbers_are_hidden_no_count_is_told() -> None:
    table = tables(compared(22, 3, 8, 17), shows_counts=False)[COMPARED_TITLE]
    assert table.rows == (("1 Was it seen?", "More are fine"),)
    assert WORDS_ALONE in table.notes


def test_the_report_has_it_where_there_is_an_audit_before() -> None:
    def titles(**changes: object) -> list[str]:
        report = findings_report(some_material(**changes))  # type: ignore[arg-type]
        return [block.text for block in report.blocks if isinstance(block, Heading)]

    assert "Compared with Last year" in titles(compared=compared(22, 3, 8, 17))
    assert not any(title.startswith("Compared") for title in titles())
