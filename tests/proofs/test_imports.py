"""Files that mean harm are refused with their one reason; a reader that does otherwise is found out."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.proofs.campaign import Attack
from qa_desk.proofs.imports import campaign, reading
from qa_desk.proofs.imports.specimen import Reader, Specimen, good_workbook
from qa_desk.proofs.imports.workbooks import CANARY, workbooks
from qa_desk.proofs.imports.zips import zips

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the limits of the reading process are those of POSIX")


def test_hostile_files_are_refused_with_their_reason(tmp_path: Path) -> None:
    outcome = campaign.prove(Attack(12, 1, tmp_path))
    assert (outcome.attacks, outcome.failures) == (12, [])
    assert outcome.became["workbook: refused"] > 2 < outcome.became["template: refused"]


def test_the_same_seed_spoils_the_same(tmp_path: Path) -> None:
    attack = Attack(170, 4, tmp_path)
    first, again = ([one.content for one, reason in campaign.files_of(attack) if reason is None] for _ in range(2))
    assert len(first) == 8
    assert first == again


def test_every_listed_workbook_is_refused_with_its_reason(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with reading.reading_process() as process:
        for one in (*workbooks(str(tmp_path)), *zips()):
            path.write_bytes(one.content)
            assert (one.name, process.read(one, path).reason) == (one.name, one.reason)


@pytest.mark.long
def test_every_listed_file_and_thousands_that_are_spoilt(tmp_path: Path) -> None:
    outcome = campaign.prove(Attack(5_000, 2, tmp_path))
    assert (outcome.attacks, outcome.failures) == (5_000, [])


def test_another_reason_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def listed() -> Iterator[Specimen]:
        yield Specimen("sound", Reader.TEMPLATE, b"a: 1\n", "another reason")

    monkeypatch.setattr(campaign, "templates", listed)
    monkeypatch.setattr(campaign, "zips", lambda: iter(()))
    monkeypatch.setattr(campaign, "workbooks", lambda _: iter(()))
    (problem,) = campaign.prove(Attack(1, 1, tmp_path)).failures
    assert problem.endswith("and not as 'another reason'")


def test_a_reader_that_dies_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "CHILD", "keyword")
    with reading.reading_process() as process:
        assert process.read(Specimen("any", Reader.TEMPLATE, b""), tmp_path).reason.startswith("its reader")


def test_a_reader_that_asks_for_more_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not reading.can_be_watched(tmp_path):
        pytest.skip("needs strace")
    done = f"import socket; socket.socket(); open({str(tmp_path / CANARY)!r}, 'w')"
    monkeypatch.setattr(reading, "quarantine_command", lambda _: [sys.executable, "-S", "-c", done])
    found = list(reading.done_while_reading(Specimen("any", Reader.WORKBOOK, good_workbook()), tmp_path, CANARY))
    assert any("did not answer" in words for words in found)
    assert any("asked for the network" in words for words in found)
    assert any("asked for a file" in words for words in found)
