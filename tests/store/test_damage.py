"""Damage is found before the first case is shown, and whatever passes the pages is found by the check."""

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.progress import Progress
from qa_desk.store.engine import PAGE_SIZE, DeskConnection
from qa_desk.store.files import wal_of
from qa_desk.store.keys import HEADER_SIZE, SALT_SIZE
from qa_desk.store.opening import open_checked, unlock
from qa_desk.store.store import Store
from tests.store.desks import PASSPHRASE, a_desk, digest, graded, names_beside, revise, set_up


def flipped(content: bytes, place: int, bit: int) -> bytes:
    changed = bytearray(content)
    changed[place] ^= 1 << bit
    return bytes(changed)


def test_every_flipped_bit_of_the_pages_is_found_on_opening(closed_desk: Path) -> None:
    key = unlock(closed_desk, PASSPHRASE)
    whole, drawn = closed_desk.read_bytes(), random.Random(20260707)
    for _ in range(60):  # `prove --flip` does this a thousand times
        content = flipped(whole, drawn.randrange(HEADER_SIZE, len(whole)), drawn.randrange(8))
        closed_desk.write_bytes(content)
        with pytest.raises(UserError, match=r"is damaged|is cut short"):
            open_checked(closed_desk, key, Progress())
        assert closed_desk.read_bytes() == content
    assert names_beside(closed_desk) == [closed_desk.name]


@pytest.mark.parametrize("place", range(HEADER_SIZE))
def test_a_flipped_bit_in_front_of_the_pages_is_refused(closed_desk: Path, place: int) -> None:
    content = flipped(closed_desk.read_bytes(), place, 1)  # in byte 4: 128 MiB instead of 32, still quick
    closed_desk.write_bytes(content)
    with pytest.raises(UserError):
        Store.open(closed_desk, PASSPHRASE)
    assert closed_desk.read_bytes() == content
    assert names_beside(closed_desk) == [closed_desk.name]


def test_a_desk_opened_at_once_shows_no_damaged_page_and_is_read_afterwards(closed_desk: Path) -> None:
    with Store.open(closed_desk, PASSPHRASE, read_all=False) as store:
        store.verify()
        root = store._transactions.connection.value("SELECT rootpage FROM sqlite_schema WHERE name = 'audit'")
    content = flipped(closed_desk.read_bytes(), (root - 1) * PAGE_SIZE + 99, 3)
    closed_desk.write_bytes(content)

    with Store.open(closed_desk, PASSPHRASE, read_all=False) as store:
        with pytest.raises(UserError, match="cannot be read, so it is not shown"), store.reading() as reading:
            reading.audits.list()
        with pytest.raises(UserError, match="1 of its pages does not read as written"):
            store.verify()
    assert closed_desk.read_bytes() == content


def test_a_broken_chain_is_found_afterwards_too(closed_desk: Path) -> None:
    tampered(closed_desk, "DROP TRIGGER event_is_never_changed", "UPDATE event SET actor = 'x' WHERE sequence = 9")

    with Store.open(closed_desk, PASSPHRASE, read_all=False) as store, pytest.raises(UserError, match="event 9 was"):
        store.verify()


def test_damaged_check_bytes_and_pages_have_words_of_their_own(closed_desk: Path) -> None:
    whole = closed_desk.read_bytes()
    words = set()
    for content in (
        flipped(whole, SALT_SIZE, 0),
        flipped(whole, 4, 7),
        flipped(whole, 300, 0),
        flipped(whole, 9000, 0),
        whole[: PAGE_SIZE * 2],
    ):
        closed_desk.write_bytes(content)
        with pytest.raises(UserError) as caught:
            Store.open(closed_desk, PASSPHRASE)
        words.add(caught.value.message)
    assert len(words) == 5


def test_a_stale_page_of_the_same_desk_is_found(desk_path: Path) -> None:
    """Its own key wrote it, so its HMAC holds: only reading the journal again shows it."""
    with a_desk(desk_path) as store:
        returns = set_up(store)
        for number in range(30):
            revise(store, returns[0], f"question_{number}", graded("good", "first words " * 20))
    older = desk_path.read_bytes()
    with Store.open(desk_path, PASSPHRASE) as store:
        for number in range(30):
            revise(store, returns[0], f"question_{number}", graded("good", "other words " * 20))
    newer = desk_path.read_bytes()
    spliced = 0
    for start in range(PAGE_SIZE, len(older), PAGE_SIZE):
        page = slice(start, start + PAGE_SIZE)
        if older[page] == newer[page]:
            continue
        desk_path.write_bytes(newer[: page.start] + older[page] + newer[page.stop :])
        spliced += 1
        assert not opens_whole(desk_path)
    assert spliced >= 5


def opens_whole(path: Path) -> bool:
    """Whether a desk both opens and passes its check."""
    try:
        store = Store.open(path, PASSPHRASE)
    except UserError:
        return False
    with store:
        return store.check().ok


def interrupted_desk(path: Path, beside: Path) -> None:
    """A desk as a kill leaves it: the main file, and answers that only its WAL has."""
    with a_desk(path) as store:
        returns = set_up(store)
        store.settle()
        for number in range(20):
            revise(store, returns[0], f"question_{number}", graded("good", "seen " * 30))
        with store._transactions.alone():  # copied between two commits, as a kill would leave it
            beside.mkdir()
            shutil.copy(wal_of(path), wal_of(beside / path.name))
            path_bytes = _main_file(path)
    (beside / path.name).write_bytes(path_bytes)


def _main_file(path: Path) -> bytes:
    """The bytes of an open desk, read by another process so that this one keeps its lock."""
    code = "import sys; sys.stdout.buffer.write(open(sys.argv[1], 'rb').read())"
    return subprocess.run([sys.executable, "-S", "-c", code, path], capture_output=True, check=True).stdout


def test_what_an_interrupted_session_left_is_brought_in(desk_path: Path, tmp_path: Path) -> None:
    interrupted_desk(desk_path, tmp_path / "left")
    left = tmp_path / "left" / desk_path.name

    with Store.open(left, PASSPHRASE) as store:
        assert store.desk.recovered
        assert store.head[0] == 24
        assert store.check().ok
    assert names_beside(left) == [left.name]


def test_a_wal_of_another_desk_is_refused_and_both_files_stay(
    closed_desk: Path, desk_path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.qadesk"
    interrupted_desk(other, tmp_path / "left")
    shutil.copy(wal_of(tmp_path / "left" / other.name), wal_of(desk_path))
    before = digest(desk_path), digest(wal_of(desk_path))

    with pytest.raises(UserError, match="does not fit it"):
        Store.open(desk_path, PASSPHRASE)
    assert (digest(desk_path), digest(wal_of(desk_path))) == before


def test_an_older_copy_put_beside_a_newer_wal_is_refused_and_both_stay(desk_path: Path, tmp_path: Path) -> None:
    """As when someone brings back a copy by hand after a crash: the frames are this desk's own, and later."""
    older = tmp_path / "older.qadesk"
    with a_desk(desk_path) as store:
        returns = set_up(store)
        store.settle()
        older.write_bytes(_main_file(desk_path))
        for number in range(40):
            revise(store, returns[number % 3], f"question_{number}", graded("good", "seen " * 90))
        store.settle()
        revise(store, returns[0], "question_1", graded("inadequate"))
        shutil.copy(wal_of(desk_path), wal_of(older))
    before = digest(older), digest(wal_of(older))

    with pytest.raises(UserError, match="does not fit it"):
        Store.open(older, PASSPHRASE)
    assert (digest(older), digest(wal_of(older))) == before


def test_a_wal_that_lost_its_end_gives_an_earlier_whole_state(desk_path: Path, tmp_path: Path) -> None:
    interrupted_desk(desk_path, tmp_path / "left")
    left = tmp_path / "left" / desk_path.name
    main, wal = left.read_bytes(), wal_of(left).read_bytes()
    key = unlock(left, PASSPHRASE)
    for length in range(0, len(wal), len(wal) // 12):
        left.write_bytes(main)
        wal_of(left).write_bytes(wal[:length])
        connection, _ = open_checked(left, key, Progress())
        assert 4 <= connection.value("SELECT count(*) FROM event") <= 24
        connection.close()
    assert names_beside(left) == [left.name]


def tampered(path: Path, *statements: str) -> None:
    """Change a desk by its key, as someone who knows the passphrase and SQL could."""
    connection = DeskConnection(path, unlock(path, PASSPHRASE))
    connection.take()
    for statement in statements:
        connection.run(statement)
    connection.close()


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("UPDATE answer SET note = 'better' WHERE question = 'question_4'", "projection"),
        ("UPDATE answer SET outcome = 'inadequate' WHERE question = 'question_4'", "projection"),
        ("DELETE FROM answer WHERE question = 'question_4'", "projection"),
        ("UPDATE agency_return SET state = 'signed_off'", "counts"),
        ("UPDATE answer SET counted = 1", "counts"),
        ("UPDATE audit SET title = 'Another'", "projection"),
        ("DELETE FROM subject_attribute", "projection"),
        ("INSERT INTO suggested_grade VALUES (77, '', 'good')", "links"),
    ],
)
def test_a_changed_table_is_found_and_named(closed_desk: Path, statement: str, part: str) -> None:
    tampered(closed_desk, statement)

    with Store.open(closed_desk, PASSPHRASE) as store:
        check = store.check()
        assert not check.ok
        assert getattr(check, part).problem
        store.rebuild()
        assert store.check().ok


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET body = replace(body, 'good', 'poor') WHERE sequence = 9",
        "UPDATE event SET actor = 'someone else' WHERE sequence = 9",
        "DELETE FROM event WHERE sequence = 9",
        "UPDATE event SET sequence = 1000 WHERE sequence = 9",
    ],
)
def test_a_changed_journal_is_refused(closed_desk: Path, statement: str) -> None:
    triggers = "DROP TRIGGER event_is_never_changed", "DROP TRIGGER event_is_never_removed"
    tampered(closed_desk, *triggers, statement)
    before = digest(closed_desk)

    with pytest.raises(UserError, match=r"The history in Team desk\.qadesk does not hold: event 9 "):
        Store.open(closed_desk, PASSPHRASE)
    assert digest(closed_desk) == before


def test_a_journal_without_its_last_event_differs_from_its_answers(closed_desk: Path) -> None:
    tampered(closed_desk, "DROP TRIGGER event_is_never_removed", "DELETE FROM event WHERE sequence = 44")

    with Store.open(closed_desk, PASSPHRASE) as store:
        assert store.check().projection.problem
