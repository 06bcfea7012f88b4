"""Attendance on a real desk: taken in, changed, put back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.meetings.register import below_minimum
from qa_desk.services import Services
from tests.desk_builders import ACTOR, DESK_NAME, cheap_desks
from tests.graded_audit import PASSPHRASE

MARKED = "Member\tBoard 12.04.18\nPolice\tdeputy\nHealth\tyes"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Services]:
    services = cheap_desks().make(tmp_path / DESK_NAME, PASSPHRASE, ACTOR)
    yield services
    assert services.desk.check().ok
    services.desk.close()


def test_a_table_is_kept_changed_and_put_back(desk: Services) -> None:
    meetings = desk.meetings
    taken = meetings.take_in_text(MARKED, "Board 2018-19")
    id_ = taken.after.id
    assert id_ == "board-2018-19"
    marked = meetings.set_mark(id_, 0, 0, "1")
    assert [len(one.below) for one in below_minimum(meetings.get(id_))] == [0]
    meetings.put_back(marked)
    meetings.add_meeting(id_, "Board", date(2018, 7, 12))
    meetings.set_mark(id_, 1, 1, "apologies")
    assert below_minimum(meetings.get(id_))[0].words(75) == (
        "Board: 2 of 2 below 75%: Police (0 of 1, deputy 1), Health (1 of 2)"
    )
    meetings.set_minimum(id_, "50%")
    meetings.rename(id_, "Board and others")
    one = meetings.registers()[0]
    assert (one.minimum, one.title) == (50, "Board and others")
    with pytest.raises(UserError, match="changed since then"):
        meetings.put_back(marked)


def test_taking_in_is_undone(desk: Services) -> None:
    taken = desk.meetings.take_in_text(MARKED, "Board")
    desk.meetings.put_back(taken)
    assert desk.meetings.registers() == ()
    assert desk.meetings.take_in_text(MARKED, "Board").after.id == "board-2"


def test_refusals_keep_everything(desk: Services) -> None:
    meetings = desk.meetings
    id_ = meetings.take_in_text("Member\tBoard\nPolice\t50%", "Board").after.id
    with pytest.raises(UserError, match="Row 2, Board: “perhaps”"):
        meetings.take_in_text("Member\tBoard\nPolice\tperhaps", "Other")
    for text in ("0", "101", "half", "62.5"):
        with pytest.raises(UserError, match="whole number from 1 to 100"):
            meetings.set_minimum(id_, text)
    with pytest.raises(UserError, match="no percentage"):
        meetings.set_published(id_, 0, 0, "many")
    with pytest.raises(UserError, match="none of 1 Attended"):
        meetings.set_mark(id_, 0, 0, "A")
    with pytest.raises(UserError, match="no such table"):
        meetings.get("other")
    with pytest.raises(UserError, match="Enter what the table is called"):
        meetings.take_in_text(MARKED, " ")
    meetings.set_published(id_, 0, 0, "100")
    assert below_minimum(meetings.get(id_))[0].below == ()
