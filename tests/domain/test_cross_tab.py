"""Grades by two things at once: counts, the margins that follow from them, and what is a small group."""

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.findings.cross_tab import Axis, CountedGrade, cross_tab, values_of

AREA = Axis("Area", ("North", "South"))
GRADE = Axis("Grade", ("Good", "Inadequate"), has_groups=False)
GRADES = tuple(
    CountedGrade(f"{area}{number}", grade, area, grade)
    for area, grade, count in (("North", "Good", 4), ("North", "Inadequate", 2), ("South", "Inadequate", 2))
    for number in (range(count) if grade == "Good" else range(10, 10 + count))
)


def test_every_margin_follows_from_the_counts() -> None:
    table = cross_tab(AREA, GRADE, GRADES, "cases", "cases", left_out=1)
    assert table.counts == ((4, 2), (0, 2))
    assert (table.row_totals, table.column_totals, table.total) == ((6, 2), (4, 4), 8)
    assert sum(table.row_totals) == sum(table.column_totals) == table.total
    assert table.title == "Area by grade"
    assert table.notes[-1] == "1 has no grade: not applicable, or it could not be judged."


def test_a_group_under_five_is_small_and_a_grade_is_no_group() -> None:
    table = cross_tab(AREA, GRADE, GRADES, "cases", "cases")
    assert (table.small_rows, table.small_columns) == (("South",), ())
    assert table.notes == ("Small group: fewer than 5 cases. Its counts are told and not compared.",)


def test_one_grade_alone_leaves_the_size_of_a_group_as_it_is() -> None:
    plan = Axis("Plan", ("Yes",))
    grades = [CountedGrade(one.subject, one.grade, one.row, "Yes") for one in GRADES]
    table = cross_tab(AREA, plan, grades, "cases", "cases", only="Inadequate")
    assert table.counts == ((2,), (2,))
    assert (table.small_rows, table.small_columns) == (("South",), ())
    assert table.title == "Area by plan: inadequate alone"


def test_values_stand_in_an_order_a_reader_expects() -> None:
    assert values_of(["10 to 15", " ", "Under 5", "5 to 9", "5 to 9"]) == (
        "Under 5", "5 to 9", "10 to 15", "Not recorded",
    )  # fmt: skip


def test_a_column_that_tells_cases_apart_is_refused() -> None:
    many = Axis("Code", tuple(f"C{number}" for number in range(51)))
    with pytest.raises(UserError, match="51 different values") as told:
        cross_tab(many, GRADE, (), "cases", "cases")
    assert told.value.field == "by"
