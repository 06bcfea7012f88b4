"""Each promise stands a share of its attacks, the same seed attacks the same, and each proof finds what is wrong."""

import os
import select
import signal
from pathlib import Path

import pytest

from qa_desk.domain.errors import Cancelled
from qa_desk.domain.progress import Progress
from qa_desk.proofs.campaign import Attack
from qa_desk.proofs.flips import campaign as flips
from qa_desk.proofs.kills import campaign as kills
from qa_desk.proofs.kills.grounds import LOOKS, set_up
from qa_desk.proofs.kills.killing import child_of
from qa_desk.proofs.power import campaign as power
from qa_desk.proofs.power.disk import NameAct, NameOperation
from qa_desk.proofs.power.recording import recording
from qa_desk.proofs.power.work import WORKS
from qa_desk.store.watched_files import FileAct, FileOperation, can_be_watched
from tests.store.desks import a_desk, names_beside

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can fork")
watched = pytest.mark.skipif(not can_be_watched(), reason="this SQLite does not let its file work be watched")


@forks
def test_what_was_saved_survives_kills(tmp_path: Path) -> None:
    outcome = kills.prove(Attack(11, 1, tmp_path))
    assert (outcome.attacks, outcome.failures) == (11, [])
    assert set(outcome.became) == set(LOOKS), "every kind of work is met"
    assert outcome.seen["grade: kept before the kills"] > 0


@forks
@pytest.mark.long
def test_what_was_saved_survives_very_many_kills(tmp_path: Path) -> None:
    outcome = kills.prove(Attack(2000, 2, tmp_path))
    assert (outcome.attacks, outcome.failures) == (2000, [])


@pytest.mark.parametrize(
    ("what", "kept", "problem"),
    [
        ("grade", ["9999 " + "ab" * 32], "an answer that was saved is gone"),
        ("report", ["ab" * 32], "a file that was told of is not noted"),
        ("passphrase", ["nine_slow_otters_diving", "seven_quiet_herons_wading", "nine_slow_otters_diving"], ""),
    ],
)
def test_a_kill_that_lost_something_is_found(tmp_path: Path, what: str, kept: list[str], problem: str) -> None:
    found = list(LOOKS[what](set_up(tmp_path, what), kept))
    assert problem in found if problem else found == [], found


def test_every_kind_of_work_is_met_before_any_is_met_twice() -> None:
    assert set(kills.shares_of(len(kills.SHARES)).values()) == {1}
    assert sum(kills.shares_of(300).values()) == 300


@watched
def test_what_was_saved_survives_a_power_cut(tmp_path: Path) -> None:
    outcome = power.prove(Attack(150, 4, tmp_path))
    assert (outcome.attacks, outcome.failures) == (150, [])
    assert set(outcome.seen) == set(WORKS), "every kind of work is met"


@watched
def test_a_desk_that_is_watched_is_closed_as_any_other(tmp_path: Path) -> None:
    """SQLite looks at the name of a file again when it closes: what it looks at has to be there still."""
    with recording(tmp_path) as found:
        a_desk(tmp_path / "desk.qadesk").close()
    assert names_beside(tmp_path / "desk.qadesk") == ["desk.qadesk"]
    assert NameOperation(NameAct.UNLINK, tmp_path / ".desk.qadesk.part") in found.done
    removed = [one.path.name for one in found.done if isinstance(one, FileOperation) and one.act is FileAct.DELETE]
    assert removed[-1] == "desk.qadesk-wal"


@forks
def test_a_campaign_that_is_stopped_leaves_no_process(tmp_path: Path) -> None:
    ground = set_up(tmp_path, "grade")
    with pytest.raises(KeyboardInterrupt), child_of(kills.WORKER) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(f"grade\t0\t{ground.folder}\n")
        child.stdin.flush()
        worker = os.pidfd_open(int(child.stdout.readline().split()[1]))
        raise KeyboardInterrupt
    assert child.returncode == -signal.SIGKILL
    assert select.select([worker], [], [], 10)[0] == [worker], "the worker outlives its parent"
    os.close(worker)


@watched
def test_a_disk_that_lies_is_found_out(tmp_path: Path) -> None:
    assert any("are gone" in words for words in power.prove(Attack(60, 1, tmp_path), lies=True).failures)


def test_damage_is_found(tmp_path: Path) -> None:
    outcome = flips.prove(Attack(60, 5, tmp_path))
    assert (outcome.attacks, outcome.failures) == (60, [])
    assert {words.split(":")[0] for words in outcome.became} >= {"bit", "cut", "swap"}


def test_a_campaign_stops_when_asked(tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        flips.prove(Attack(9, 1, tmp_path, progress))


def test_chance_depends_on_seed_and_purpose_alone(tmp_path: Path) -> None:
    attack = Attack(1, 9, tmp_path)
    assert attack.random("a").random() == attack.random("a").random() != attack.random("b").random()
