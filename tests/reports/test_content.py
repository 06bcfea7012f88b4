"""A report as values refuses what no file could show properly."""

import pytest

from qa_desk.reports.content import Column, Figure, Heading, Table
from tests.reports.sample_report import a_bar, a_chart, a_report


def test_headings_do_not_skip_a_level() -> None:
    with pytest.raises(ValueError, match="skips a level: 2 to 4"):
        a_report(Heading("Section"), Heading("Too deep", 4))


def test_a_heading_cannot_be_a_second_title() -> None:
    with pytest.raises(ValueError, match="level 2 to 4"):
        Heading("Another title", 1)


def test_a_report_needs_a_title() -> None:
    with pytest.raises(ValueError, match="needs a title"):
        a_report(title="  ")


def test_every_row_of_a_table_has_a_cell_for_every_column() -> None:
    with pytest.raises(ValueError, match="must have 2 cells"):
        Table("Grades", (Column("Case"), Column("Grade")), (("01", "Good"), ("02",)))


def test_a_figure_is_described_by_its_chart_when_nobody_says_more() -> None:
    assert Figure(a_chart()).described == "Attendance was good or better in 7 of 25 cases."
    assert Figure(a_chart(), alt="In other words.").described == "In other words."


def test_a_bar_stands_for_all_its_judgements() -> None:
    assert a_bar(counts=(1, 2, 3)).total == 6
