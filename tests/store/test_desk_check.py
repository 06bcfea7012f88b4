"""Every kind of damage is seeded in a real desk, and found by its own code."""

from pathlib import Path

import pytest

from qa_desk.domain.desk_checks.damage import Damage, Mend
from qa_desk.domain.made_files.events import FileGivenUp
from qa_desk.domain.progress import Progress
from qa_desk.store.desk_check import check_parts
from qa_desk.store.engine import DeskConnection
from tests.store.damage_seeds import SEEDED, ClosedDesk, a_closed_desk, seed_damage
from tests.store.desks import a_desk, set_up

ELSEWHERE = {"D01", "D66"}
"""A changed page below; a copy of another file in test_sent_copies, where returns are sealed."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> ClosedDesk:
    """The desk that every test spoils a copy of."""
    return a_closed_desk(tmp_path_factory.mktemp("desk") / "desk.qadesk")


def _found(path: Path, desk: ClosedDesk, seed: tuple[str, ...]) -> list[str]:
    seed_damage(path, desk, seed)
    connection = DeskConnection(path, desk[1])
    try:
        return [one.damage.code for one in check_parts(connection, Progress()).findings]
    finally:
        connection.close()


def test_a_whole_desk_has_no_findings(tmp_path: Path, desk: ClosedDesk) -> None:
    assert _found(tmp_path / "desk.qadesk", desk, ()) == []


@pytest.mark.parametrize("code", sorted(SEEDED))
def test_damage_is_found_by_its_code(tmp_path: Path, desk: ClosedDesk, code: str) -> None:
    assert code in _found(tmp_path / "desk.qadesk", desk, SEEDED[code])


def test_a_file_that_a_start_gave_up_needs_nobody_named(tmp_path: Path) -> None:
    with a_desk(tmp_path / "desk.qadesk") as store:
        set_up(store)
        with store.writing("") as uow:
            uow.record(FileGivenUp("eha", "0" * 64))
        assert store.check().findings == ()


def test_a_changed_page_is_found_and_nothing_else_is_read(tmp_path: Path, desk: ClosedDesk) -> None:
    contents = bytearray(desk[0])
    contents[-100] ^= 1
    assert _found(tmp_path / "desk.qadesk", (bytes(contents), desk[1]), ()) == ["D01"]


def test_the_page_on_checking_names_every_kind() -> None:
    rows = [f"| {one.code} | {one.title} | {one.meaning} | {one.mend.value} |" for one in Damage]
    page = (Path(__file__).parents[2] / "docs" / "checking.md").read_text("utf-8")
    assert [line for line in page.splitlines() if line.startswith("| D")] == rows


def test_every_kind_is_seeded_somewhere() -> None:
    codes = [one.code for one in Damage]
    assert sorted(codes) == sorted(SEEDED.keys() | ELSEWHERE)
    assert len(codes) >= 40


def test_damage_to_the_history_itself_needs_a_backup() -> None:
    assert {one.mend for one in Damage if "D30" <= one.code <= "D46"} == {Mend.BACKUP}
