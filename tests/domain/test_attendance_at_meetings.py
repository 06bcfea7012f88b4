"""Tables of attendance: as published, and counted from marks."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.meetings.pasting import RegisterReading, read_register, told_mark, told_percent
from qa_desk.domain.meetings.register import Mark, Register, Share, below_minimum
from qa_desk.exchange.plan_tables import read_plan_file

PUBLISHED = Path(__file__).parents[2] / "resources" / "demo" / "board_attendance.tsv"
TODAY = date(2026, 7, 7)
MARKED = (
    (1, ("Member", "Board 12.04.18", "Board 12.07.18", "Board 12.10.18", "Board 12.01.19", "BMG 1 May 2018")),
    (2, ("Police", "1", "attended", "Deputy", "apologies", "n/a")),
    (3, ("Health", "yes", "yes", "yes", "absent", "✓")),
)


def read(rows: tuple[tuple[int, tuple[str, ...]], ...]) -> RegisterReading:
    return read_register(rows, "board", "Board", "Board", TODAY)


def test_the_published_table_names_the_members_below_the_minimum() -> None:
    reading = read(read_plan_file(PUBLISHED).rows)
    assert reading.problems == ()
    register = reading.register
    assert (len(register.members), register.groups) == (22, ("Board", "BMG", "PMEG", "CSE", "Training"))
    groups = below_minimum(register)
    assert [(one.group, one.members, len(one.below)) for one in groups] == [
        ("Board", 22, 6), ("BMG", 8, 5), ("PMEG", 8, 5), ("CSE", 7, 1), ("Training", 9, 7),
    ]  # fmt: skip
    assert [member for member, _ in groups[0].below] == [
        "Blackpool Council – Early Help",
        "Blackpool Council – Youth Offending Team",
        "Lancashire Constabulary – Western Division",
        "Lancashire Constabulary – HQ Public Protection Unit",
        "Blackpool CCG – Chief Nurse",
        "Schools",
    ]
    assert groups[3].words(75) == "CSE: 1 of 7 below 75%: Lancashire Constabulary – Western Division (25%)"
    assert register.share(0, 1) is None
    share = register.share(1, 0)
    assert share is not None
    assert share.is_published
    assert share.words == "75%"


def test_marks_are_counted_and_deputies_stand_beside() -> None:
    reading = read(MARKED)
    assert reading.problems == ()
    register = reading.register
    assert [(one.group, one.on) for one in register.meetings][-2:] == [
        ("Board", date(2019, 1, 12)),
        ("BMG", date(2018, 5, 1)),
    ]
    police, health = register.share(0, 0), register.share(1, 0)
    assert police is not None
    assert (police.attended, police.meetings, police.deputies) == (2, 4, 1)
    assert police.words == "2 of 4, deputy 1"
    assert police.is_below(75)
    assert health is not None
    assert not health.is_below(75)
    assert register.share(0, 1) is None
    assert below_minimum(register)[0].words(75) == "Board: 1 of 2 below 75%: Police (2 of 4, deputy 1)"
    assert below_minimum(register)[1].words(75) == "BMG: all 1 at 75% or above"


def test_every_problem_names_its_cell() -> None:
    rows = (
        (1, ("Member", "Board", "12.04.18")),
        (3, ("A", "120%", "A")),
        (4, ("a", "50%", "perhaps")),
        (5, ("", "", "")),
    )
    assert read(rows).problems == (
        "Row 4: a is named twice",
        "Row 5: no member is named",
        "Row 3, Board: “120%” is no percentage up to 100",
        "Row 3, 12.04.18: “A” is none of 1 Attended, 2 Deputy came, 3 Apologies or 4 Absent",
        "Row 4, 12.04.18: “perhaps” is none of 1 Attended, 2 Deputy came, 3 Apologies or 4 Absent",
    )
    assert read(()).problems
    assert read(((1, ("Member",)), (2, ("A",)))).problems


def test_a_workbook_keeps_percentages_as_fractions() -> None:
    register = read(((1, ("Member", "Board")), (2, ("A", "0.75")), (3, ("B", "1")), (4, ("C", "0")))).register
    assert [row[0] for row in register.published] == [75, 100, 0]


def test_what_is_typed_is_a_mark_or_a_percentage_or_refused() -> None:
    assert [told_mark(text) for text in ("2", "Deputy came", "n/a", "")] == [Mark.DEPUTY, Mark.DEPUTY, None, None]
    assert [told_percent(text) for text in ("66.7%", "50", "n/a")] == [Decimal("66.7"), 50, None]
    for text in ("101", "x", "-1"):
        with pytest.raises(ValueError, match=r"."):
            told_percent(text)
    with pytest.raises(ValueError, match=r"."):
        told_mark("A")


@given(st.lists(st.sampled_from(Mark), min_size=1, max_size=12), st.integers(1, 100))
def test_a_share_is_counted_exactly(marks: list[Mark], minimum: int) -> None:
    rows = ((1, ("Member", *(f"Meeting {at}" for at in range(len(marks))))), (2, ("A", *(one.words for one in marks))))
    share = read(rows).register.share(0, 0)
    assert share is not None
    assert share.is_below(minimum) == (100 * marks.count(Mark.ATTENDED) < minimum * len(marks))


def test_a_cell_can_be_changed() -> None:
    register: Register = read(MARKED).register.with_mark(0, 2, Mark.ATTENDED)
    share = register.share(0, 0)
    assert share is not None
    assert share.words == "3 of 4"
    assert Share(Decimal("66.70")).words == "66.7%"
