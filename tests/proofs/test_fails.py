"""A disk that says no loses nothing, is told in words, and leaves no half of a file; and what would is found out."""

from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.proofs.campaign import Attack
from qa_desk.proofs.exchange import CHAIR, PASSPHRASE
from qa_desk.proofs.fails import campaign
from qa_desk.proofs.fails.campaign import prove
from qa_desk.proofs.fails.refusing import Disk, Refusal, refusing
from qa_desk.proofs.kills.grounds import set_up
from qa_desk.proofs.kills.worker import ACTS, NEXT_PASSPHRASE, desk_in
from qa_desk.store import files
from qa_desk.store.watched_files import can_be_watched, watching

pytestmark = pytest.mark.skipif(not can_be_watched(), reason="this SQLite does not let its file work be watched")


def test_a_disk_that_refuses_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(campaign, "MOST_DONE", {"seal": 2, "migrate": 2})
    outcome = prove(Attack(4, 1, tmp_path))
    assert (outcome.attacks, outcome.failures) == (4, [])
    assert outcome.seen["told in words"] > 1


@pytest.mark.long
def test_a_disk_that_refuses_very_often_loses_nothing(tmp_path: Path) -> None:
    assert prove(Attack(2_000, 2, tmp_path)).failures == []


def test_an_answer_that_was_called_saved_and_is_not_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def boasts(*_: object) -> object:
        yield "9999 " + "ab" * 32

    monkeypatch.setitem(ACTS, "grade", (CHAIR, boasts))
    monkeypatch.setattr(campaign, "_positions", lambda *_: [1])
    monkeypatch.setattr(campaign, "MOST_DONE", {"grade": 1})
    assert any("an answer that was saved is gone" in words for words in prove(Attack(1, 1, tmp_path)).failures)


def test_a_watched_desk_is_one_file_when_it_is_closed(tmp_path: Path) -> None:
    ground = set_up(tmp_path, "passphrase")
    with watching(lambda _: 0):
        desk = desk_in(tmp_path, CHAIR)
        desk.store.change_passphrase(PASSPHRASE, NEXT_PASSPHRASE)
        desk.close()
    assert [path.name for path in tmp_path.glob(f"*{ground.path.name}*")] == [ground.path.name]


def test_a_refusal_stays_one_when_what_is_half_made_cannot_be_removed(tmp_path: Path) -> None:
    set_up(tmp_path, "back up")
    disk = Disk(tmp_path, Refusal.BROKEN, at=1, for_good=True)
    with refusing(disk):
        desk = desk_in(tmp_path, CHAIR)
        disk.is_attacked = True
        with pytest.raises(UserError, match="The backup was not made: the disk could not be written"):
            desk.services.desk.back_up(tmp_path / "copies")
        disk.is_attacked = False
        desk.close()


def test_a_journal_that_was_left_beside_a_half_made_file_is_cleared_with_it(tmp_path: Path) -> None:
    path = tmp_path / "one.qadesk"
    part = files.start_part(path)
    left = part.with_name(f"{part.name}-journal")
    left.write_bytes(b"old pages")
    files.drop_part(path)
    assert list(tmp_path.iterdir()) == []
