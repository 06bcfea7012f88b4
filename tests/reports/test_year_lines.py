"""A chart of lines over several audits: where its parts go, gaps left open, and the words that stand for it."""

from dataclasses import replace
from itertools import pairwise

import pytest

from qa_desk.domain.findings import Findings, findings
from qa_desk.domain.findings.years import EarlierFindings, OverYears, over_years
from qa_desk.reports.charts import lay_out, pieces_that_fit
from qa_desk.reports.content import Figure, Table, YearLine, YearLines, YearPoint
from qa_desk.reports.drawing import Circle, Polygon, Words
from qa_desk.reports.findings.years import TITLE, years_blocks
from qa_desk.reports.pdf.figures import PaperMetrics
from tests.builders import OFSTED
from tests.reports.findings_material import TEMPLATE

SAME = {name: name for name in TEMPLATE.by_name}


def found(good: int, of: int) -> Findings:
    counted = [("overall", "good", good), ("overall", "inadequate", of - good), ("agreed", "met", of)]
    return findings("audit", TEMPLATE, of, of, of, counted)


def years(*earlier: tuple[int, int]) -> OverYears | None:
    """An audit in which 20 of 25 were good, and those before it, the latest of them first."""
    before = [EarlierFindings(f"May {2025 - place}", found(*one), SAME) for place, one in enumerate(earlier)]
    return over_years("May 2026", found(20, 25), before)


def test_three_audits_make_a_line_and_two_do_not() -> None:
    assert years((10, 25)) is None
    both = years((10, 25), (5, 20))
    assert both is not None
    assert both.audits == ("May 2024", "May 2025", "May 2026")
    overall = both.of("overall")
    assert overall is not None
    assert overall.sentence(both.audits).endswith(
        ": 5 of 20 good or better in May 2024, 10 of 25 good or better in May 2025, "
        "20 of 25 good or better in May 2026."
    )


def test_under_five_and_another_scale_leave_a_gap() -> None:
    small = years((10, 25), (1, 4))
    assert small is not None
    overall = small.of("overall")
    assert overall is not None
    assert (overall.tallies[0], overall.told) == (None, 2)
    other = replace(found(1, 25), template=replace(TEMPLATE, sections=tuple(
        replace(section, questions=tuple(
            replace(one, scale=OFSTED) if one.name == "agreed" else one for one in section.questions
        )) for section in TEMPLATE.sections
    )))  # fmt: skip
    before = [EarlierFindings("Then", other, SAME), EarlierFindings("First", found(1, 9), SAME)]
    mixed = over_years("Now", found(20, 25), before)
    assert mixed is not None
    agreed = mixed.of("agreed")
    assert agreed is not None
    assert [tally is not None for tally in agreed.tallies] == [True, False, True]


def chart(*points: YearPoint | None, lines: int = 1) -> YearLines:
    years = tuple(str(2020 + place) for place in range(len(points)))
    return YearLines("Good or better", years, tuple(YearLine(f"Line {place}", points) for place in range(lines)), "")


def test_higher_is_more_and_every_point_has_its_count() -> None:
    drawing = lay_out(chart(YearPoint(5, 20), YearPoint(10, 20), YearPoint(20, 20)), 400, PaperMetrics())
    marks = [part for part in drawing.parts if isinstance(part, Circle)]
    assert [mark.y for mark in marks[:3]] == sorted((mark.y for mark in marks[:3]), reverse=True)
    words = [part.text for part in drawing.parts if isinstance(part, Words)]
    assert {"5 of 20", "10 of 20", "20 of 20", "All", "None", "2020", "2022", "Line 0"} <= set(words)
    assert all(0 <= part.x <= 400 for part in drawing.parts if isinstance(part, Words))


def test_no_line_runs_across_a_gap() -> None:
    whole = lay_out(chart(YearPoint(1, 9), YearPoint(2, 9), YearPoint(3, 9)), 400, PaperMetrics())
    gap = lay_out(chart(YearPoint(1, 9), None, YearPoint(3, 9)), 400, PaperMetrics())
    count = [sum(isinstance(part, Polygon) for part in one.parts) for one in (whole, gap)]
    assert count == [2, 0]


def test_names_of_lines_that_end_together_do_not_cover_each_other() -> None:
    drawing = lay_out(chart(YearPoint(1, 9), YearPoint(2, 9), YearPoint(3, 9), lines=4), 400, PaperMetrics())
    heights = sorted(part.y for part in drawing.parts if isinstance(part, Words) and part.text.startswith("Line "))
    assert all(later - earlier >= 12 for earlier, later in pairwise(heights))
    flat = chart(YearPoint(1, 9), lines=4)
    assert pieces_that_fit(flat, 400, 10, PaperMetrics()) == (flat,)


def test_more_lines_than_can_be_told_apart_are_no_chart() -> None:
    with pytest.raises(ValueError, match="more than 4 lines"):
        chart(YearPoint(1, 9), lines=5)
    with pytest.raises(ValueError, match="must have 1 points"):
        YearLines("", ("2020",), (YearLine("a", ()),), "")


def test_the_report_has_the_picture_its_words_and_its_table() -> None:
    blocks = list(years_blocks(years((10, 25), (5, 20)), shows_counts=True))
    figure = next(block for block in blocks if isinstance(block, Figure))
    assert "5 of 20 good or better in May 2024" in figure.described
    table = next(block for block in blocks if isinstance(block, Table))
    assert (table.title, table.rows[0][1:]) == (TITLE, ("5 of 20", "10 of 25", "20 of 25"))
    assert list(years_blocks(years((10, 25), (5, 20)), shows_counts=False)) == []
    assert list(years_blocks(None, shows_counts=True)) == []
