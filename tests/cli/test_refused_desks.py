"""Whatever is not a desk that can be opened is refused in one line, and left byte for byte as it was."""

from collections.abc import Callable
from pathlib import Path

import pytest

from qa_desk.store.engine import DeskConnection
from qa_desk.store.opening import unlock
from tests.cli.conftest import AUDIT, Command, Shop, beside
from tests.graded_audit import PASSPHRASE


def newer(whole: bytes, path: Path) -> None:
    path.write_bytes(whole)
    connection = DeskConnection(path, unlock(path, PASSPHRASE))
    connection.take()
    connection.run("PRAGMA user_version = 99")
    connection.close()


def flipped(place: int) -> Callable[[bytes, Path], None]:
    def flip(whole: bytes, path: Path) -> None:
        changed = bytearray(whole)
        changed[place] ^= 4
        path.write_bytes(changed)

    return flip


def holding(content: bytes) -> Callable[[bytes, Path], None]:
    def hold(_: bytes, path: Path) -> None:
        path.write_bytes(content)

    return hold


def cut(share: float, short_by: int = 0) -> Callable[[bytes, Path], None]:
    def shorten(whole: bytes, path: Path) -> None:
        path.write_bytes(whole[: int(len(whole) * share) - short_by])

    return shorten


def first_bytes(whole: bytes, path: Path) -> None:
    path.write_bytes(whole[:16])


BAD: dict[str, tuple[Callable[[bytes, Path], None], str]] = {
    "a Word file": (holding(b"PK\x03\x04 a Word document" + bytes(5000)), "is not a QA Desk file"),
    "a text": (holding(b"hello"), "is not a QA Desk file"),
    "another database": (holding(b"SQLite format 3\x00" + bytes(8000)), "is a database of another program"),
    "an empty file": (holding(b""), "is empty"),
    "the first bytes alone": (first_bytes, "is cut short"),
    "three quarters": (cut(0.75), "is cut short"),
    "an odd length": (cut(1, short_by=1), "is cut short"),
    "a newer desk": (newer, "was made by a newer QA Desk"),
    "a flipped byte of the mark": (flipped(0), "is not a QA Desk file"),
    "a flipped byte of the key": (flipped(9), "That passphrase does not open this desk"),
    "a flipped byte of the first page": (flipped(100), "is damaged"),
    "a flipped byte in the middle": (flipped(70_000), "is damaged"),
    "a folder": (lambda _, path: path.mkdir(), "is a folder"),
    "nothing": (lambda _, path: None, "There is no file"),
}
REACHED_BY_A_CHECK = {"a flipped byte in the middle": "Pages: D01", "an odd length": "Pages: D01"}
"""What a check reads all the same, to tell it by its code."""
VERBS = (("findings", AUDIT), ("desk check",))


@pytest.mark.parametrize("what", BAD)
def test_every_verb_refuses_it_and_leaves_it_alone(command: Command, desk: Path, what: str) -> None:
    spoil, words = BAD[what]
    path = desk.parent / "bad.qadesk"
    spoil(desk.read_bytes(), path)
    before = beside(path)

    assert words in command("findings", path, AUDIT).refusal
    checked = command("desk", "check", path)
    if what in REACHED_BY_A_CHECK:
        assert REACHED_BY_A_CHECK[what] in checked.line
    else:
        assert words in checked.refusal
    assert beside(path) == before


@pytest.mark.parametrize("what", ["a Word file", "an empty file", "the first bytes alone", "a folder", "nothing"])
def test_info_refuses_what_is_no_desk_without_a_passphrase_too(
    command: Command, desk: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QA_DESK_PASSPHRASE")
    spoil, words = BAD[what]
    path = desk.parent / "bad.qadesk"
    spoil(desk.read_bytes()[:16], path)
    assert words in command("desk", "info", path).refusal


def test_a_wrong_passphrase_is_refused(command: Command, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = beside(desk)
    monkeypatch.setenv("QA_DESK_PASSPHRASE", "wrong quiet herons wading")
    for verb, *rest in (*VERBS, ("desk info",)):
        assert "That passphrase does not open this desk." in command(*verb.split(), desk, *rest).refusal
    assert beside(desk) == before


def test_a_desk_that_is_open_is_refused(command: Command, desk: Path, shop: Shop) -> None:
    services = shop.desks.open(desk, PASSPHRASE, "")
    try:
        assert "test.qadesk is already open in this window." in command("findings", desk, AUDIT).refusal
        assert services.findings.of_audit(AUDIT).signed_off == 25
    finally:
        services.desk.close()


def test_a_passphrase_file_has_to_be_there_and_say_something(command: Command, desk: Path, tmp_path: Path) -> None:
    file = tmp_path / "passphrase.txt"
    assert "cannot be read" in command("findings", desk, AUDIT, "--passphrase-file", file).refusal
    file.write_text("\nsecond line\n")
    assert "is empty" in command("findings", desk, AUDIT, "--passphrase-file", file).refusal
    file.write_bytes(b"\xff\xfe\x00")
    assert "cannot be read" in command("findings", desk, AUDIT, "--passphrase-file", file).refusal
    file.write_bytes(PASSPHRASE.encode() + b"\r\n")
    assert command("findings", desk, AUDIT, "--passphrase-file", file).text


def test_nobody_is_asked_where_nobody_can_answer(command: Command, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QA_DESK_PASSPHRASE")
    refusal = command("findings", desk, AUDIT).refusal
    assert "nobody is here to type it" in refusal
    assert "QA_DESK_PASSPHRASE" in refusal
    assert "nobody is here to type it" in command("desk", "info", desk, "--counts").refusal
