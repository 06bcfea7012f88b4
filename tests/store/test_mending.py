"""What a check finds is mended from the history, all of it or nothing; the history itself never is."""

import json
import os
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from qa_desk.domain.desk_checks.damage import Damage, Finding, Mend
from qa_desk.domain.desk_checks.events import DeskRepaired
from qa_desk.domain.errors import Cancelled, UserError
from qa_desk.domain.progress import Progress
from qa_desk.proofs.kills.killing import child_of, said_until_dead
from qa_desk.store.bringing_up import backups_beside
from qa_desk.store.desk_check import check_desk
from qa_desk.store.engine import DeskConnection
from qa_desk.store.mending import Mended, check_closed, mend
from qa_desk.store.opening import open_checked
from qa_desk.store.store import Store, utc_now
from qa_desk.store.unit_of_work import Transactions
from tests.store.damage_seeds import SEEDED, ClosedDesk, a_closed_desk, seed_damage
from tests.store.desks import PASSPHRASE

FULL_DISK = -1
"""What the child takes for: no file grows once the backup is made."""

MENDABLE = sorted(one.code for one in Damage if one.mend is Mend.JOURNAL)
TOGETHER = (
    ("D07", "D10", "D11", "D15", "D17", "D20"),
    ("D04", "D14", "D16", "D19", "D50", "D52", "D53", "D56", "D58", "D59", "D61", "D63", "D70", "D13"),
    ("D51", "D54", "D55", "D57", "D60", "D62", "D71", "D72", "D03"),
)
"""Damage that does not hide other damage, so that one desk has a good deal of it."""
LAST = "SELECT kind, actor, body FROM event ORDER BY sequence DESC LIMIT 1"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> ClosedDesk:
    """The desk that every test spoils a copy of."""
    return a_closed_desk(tmp_path_factory.mktemp("desk") / "desk.qadesk")


def spoilt(folder: Path, desk: ClosedDesk, *codes: str) -> DeskConnection:
    path = folder / "desk.qadesk"
    seed_damage(path, desk, tuple(statement for code in codes for statement in SEEDED[code]))
    return open_checked(path, desk[1], Progress(), read_all=False)[0]


def mended(connection: DeskConnection, findings: Sequence[Finding], progress: Progress | None = None) -> Mended:
    return mend(Transactions(connection, utc_now), findings, "Jo", utc_now, progress or Progress())


@pytest.mark.parametrize("codes", [*TOGETHER, *(pytest.param((code,), marks=pytest.mark.long) for code in MENDABLE)])
def test_what_the_history_still_has_is_mended_and_the_check_is_clean_after(
    tmp_path: Path, desk: ClosedDesk, codes: tuple[str, ...]
) -> None:
    with closing(spoilt(tmp_path, desk, *codes)) as connection:
        found = check_desk(connection, Progress()).findings
        done = mended(connection, found)
        assert (done.left, check_desk(connection, Progress()).findings) == ((), ())
        kind, actor, body = connection.run(LAST).fetchone()
        assert connection.value("PRAGMA foreign_keys") == 1
    counts = Counter(one.damage.code for one in found)
    assert set(codes) <= set(counts)
    assert (kind, actor) == (DeskRepaired.kind, "Jo")
    assert json.loads(body) == {"found": [list(pair) for pair in sorted(counts.items())]}
    assert list(backups_beside(tmp_path / "desk.qadesk").glob("*.qadesk")) == [done.backup]


def test_every_kind_that_can_be_mended_is() -> None:
    assert sorted({code for codes in TOGETHER for code in codes}) == MENDABLE


def test_what_is_not_of_our_making_is_left_and_told(tmp_path: Path, desk: ClosedDesk) -> None:
    with closing(spoilt(tmp_path, desk, "D09", "D52")) as connection:
        done = mended(connection, check_desk(connection, Progress()).findings)
    assert [one.damage for one in done.left] == [Damage.FOREIGN_TABLE]


@pytest.mark.parametrize("code", ["D02", "D32"])
def test_damage_to_the_file_or_the_history_is_refused(tmp_path: Path, desk: ClosedDesk, code: str) -> None:
    with closing(spoilt(tmp_path, desk, "D52", code)) as connection:
        found = check_desk(connection, Progress()).findings
        with pytest.raises(UserError, match="restore your latest backup"):
            mended(connection, found)
    assert not backups_beside(tmp_path / "desk.qadesk").exists()


def test_a_history_that_a_missing_table_kept_from_being_read_is_read_before_anything(
    tmp_path: Path, desk: ClosedDesk
) -> None:
    with closing(spoilt(tmp_path, desk, "D07", "D44")) as connection:
        found = check_desk(connection, Progress()).findings
        assert {one.damage.code for one in found} == {"D07", "D14"}
        with pytest.raises(UserError, match="restore your latest backup"):
            mended(connection, found)
        assert check_desk(connection, Progress()).findings == found, "nothing was changed"


def test_a_table_that_no_history_makes_keeps_a_desk_from_being_mended(tmp_path: Path, desk: ClosedDesk) -> None:
    with closing(spoilt(tmp_path, desk, "D08", "D19")) as connection:
        found = check_desk(connection, Progress()).findings
        with pytest.raises(UserError, match="could not be mended: History: not looked at"):
            mended(connection, found)
        assert check_desk(connection, Progress()).findings == found, "nothing was changed"


def test_nothing_is_mended_where_no_backup_can_be_kept_and_nothing_where_all_is_well(
    tmp_path: Path, desk: ClosedDesk
) -> None:
    with closing(spoilt(tmp_path, desk, "D52")) as connection:
        with pytest.raises(UserError, match="nothing to mend"):
            mended(connection, [Finding(Damage.FOREIGN_TABLE, "another")])
        found = check_desk(connection, Progress()).findings
        backups_beside(connection.path).write_text("a file with the name of the folder")
        with pytest.raises(UserError, match="A backup is kept before a desk is mended, and it could not be made"):
            mended(connection, found)
        assert check_desk(connection, Progress()).findings == found


def test_mending_that_is_stopped_leaves_the_desk_as_it_was(tmp_path: Path, desk: ClosedDesk) -> None:
    with closing(spoilt(tmp_path, desk, "D52", "D14")) as connection:
        found = check_desk(connection, Progress()).findings
        progress = Progress(lambda _, __, text: progress.cancel() if text == "Checking every page" else None)
        with pytest.raises(Cancelled):
            mended(connection, found, progress)
        assert check_desk(connection, Progress()).findings == found
        assert mended(connection, found).left == ()


def test_an_open_desk_is_mended_and_worked_on(tmp_path: Path, desk: ClosedDesk) -> None:
    spoilt(tmp_path, desk, "D52").close()
    with Store.open(tmp_path / "desk.qadesk", PASSPHRASE) as store:
        store.mend(store.check().findings, "Jo", Progress())
        assert store.check().ok
        with store.writing("Jo") as uow:
            uow.places.keep("eha/C01/jo", "overall", 0)
        assert store.check().ok


def kill_and_look(folder: Path, desk: ClosedDesk, kills: int) -> None:
    path = folder / "desk.qadesk"
    with child_of("tests.store.mending_child") as child:
        spoilt(folder, desk, "D52").close()
        before = found_in(path)
        (said,) = said_until_dead(child, f"{FULL_DISK}\t{path}")
        assert said.startswith("What you just did is not saved")
        assert found_in(path) == before
        (steps,) = said_until_dead(child, f"1000000\t{path}")
        assert not found_in(path), "it was mended"
        for kill in range(1, kills + 1):
            spoilt(folder, desk, "D52").close()
            assert not said_until_dead(child, f"{int(steps) * kill // kills}\t{path}"), "it was killed"
            assert found_in(path) == before


needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can fork")


@needs_fork
def test_a_kill_or_a_full_disk_leaves_the_damage_or_a_whole_desk(tmp_path: Path, desk: ClosedDesk) -> None:
    kill_and_look(tmp_path, desk, kills=1)


@needs_fork
@pytest.mark.long
def test_many_kills_leave_the_damage(tmp_path: Path, desk: ClosedDesk) -> None:
    kill_and_look(tmp_path, desk, kills=12)


def found_in(path: Path) -> tuple[Finding, ...]:
    checked = check_closed(path, PASSPHRASE, Progress())
    assert checked is not None
    return checked.findings
