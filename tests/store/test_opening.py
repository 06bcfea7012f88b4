"""What cannot be opened is refused in one sentence of its own, and left exactly as it was."""

import builtins
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from qa_desk.domain.errors import Cancelled, UserError
from qa_desk.domain.progress import Progress
from qa_desk.store.engine import DeskConnection, check_engine, has_wal_fault
from qa_desk.store.keys import new_key
from qa_desk.store.migrations import KNOWN_VERSION
from qa_desk.store.opening import open_checked, unlock
from qa_desk.store.store import Store
from tests.store.desks import CHEAP, PASSPHRASE, a_desk, digest, graded, names_beside, revise, set_up


def refusal(path: Path, passphrase: str = PASSPHRASE) -> str:
    with pytest.raises(UserError) as caught:
        Store.open(path, passphrase)
    assert caught.value.message.endswith(".")
    assert caught.value.hint
    return caught.value.message


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04 a Word document" + bytes(5000), "is not a QA Desk file"),
        (b"hello", "is not a QA Desk file"),
        (b"SQLite format 3\x00" + bytes(8000), "is a database of another program"),
        (b"QAD1", "is cut short"),
        (b"QAD1" + b"\xff" * 9000, "first bytes of"),
    ],
)
def test_another_file_is_refused_and_left_alone(desk_path: Path, content: bytes, words: str) -> None:
    desk_path.write_bytes(content)

    assert words in refusal(desk_path)
    assert desk_path.read_bytes() == content
    assert names_beside(desk_path) == [desk_path.name]


def test_what_is_no_file_is_refused(desk_path: Path) -> None:
    assert "There is no file" in refusal(desk_path)
    desk_path.mkdir()
    assert "is a folder" in refusal(desk_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are Unix's")
def test_a_pipe_is_refused_without_waiting_for_it(desk_path: Path) -> None:
    os.mkfifo(desk_path)
    assert "is not a file" in refusal(desk_path)


def test_a_wrong_passphrase_is_told_from_damage_and_changes_nothing(closed_desk: Path, desk_path: Path) -> None:
    before = digest(closed_desk)

    assert refusal(desk_path, "wrong harbour ladder") == "That passphrase does not open this desk."
    content = bytearray(desk_path.read_bytes())
    content[200] ^= 1
    desk_path.write_bytes(content)
    assert refusal(desk_path, "wrong harbour ladder") == "That passphrase does not open this desk."
    assert "its first page does not read as it was written" in refusal(desk_path)
    content[200] ^= 1
    assert desk_path.write_bytes(content)
    assert digest(desk_path) == before
    assert names_beside(desk_path) == [desk_path.name]


def mark(path: Path, pragma: str) -> None:
    """Change a mark of a desk as another program would."""
    connection = DeskConnection(path, unlock(path, PASSPHRASE))
    connection.take()
    connection.run(pragma)
    connection.close()


@pytest.mark.parametrize(
    ("pragma", "words"),
    [
        (f"PRAGMA user_version = {KNOWN_VERSION + 1}", "was made by a newer QA Desk"),
        ("PRAGMA user_version = 99", "it is written in form 99"),
        ("PRAGMA application_id = 7", "is not a QA Desk file"),
    ],
)
def test_a_newer_or_foreign_desk_is_refused_before_a_file_is_made_beside_it(
    closed_desk: Path, desk_path: Path, pragma: str, words: str
) -> None:
    mark(closed_desk, pragma)
    before = digest(desk_path)

    assert words in refusal(desk_path)
    assert digest(desk_path) == before
    assert names_beside(desk_path) == [desk_path.name]


@pytest.mark.parametrize("where", [0.02, 0.3, 0.6, 0.99])
def test_a_damaged_page_is_refused_and_counted(closed_desk: Path, desk_path: Path, where: float) -> None:
    content = bytearray(closed_desk.read_bytes())
    content[max(4096, int(len(content) * where))] ^= 0x10
    desk_path.write_bytes(content)
    before = digest(desk_path)

    assert "is damaged: 1 of its pages does not read as written" in refusal(desk_path)
    assert digest(desk_path) == before
    assert names_beside(desk_path) == [desk_path.name]


def test_a_desk_that_is_cut_short_is_refused_at_every_length(closed_desk: Path, desk_path: Path) -> None:
    key = unlock(closed_desk, PASSPHRASE)
    whole = closed_desk.read_bytes()
    for length in [*range(16, len(whole), 512), len(whole) - 1]:
        desk_path.write_bytes(whole[:length])
        with pytest.raises(UserError, match=r"is cut short|is damaged"):
            open_checked(desk_path, key, Progress())
        assert desk_path.read_bytes() == whole[:length]
        assert names_beside(desk_path) == [desk_path.name]


def test_bytes_behind_the_end_are_refused(closed_desk: Path, desk_path: Path) -> None:
    with closed_desk.open("ab") as file:
        file.write(bytes(4096))
    assert "is damaged" in refusal(desk_path)


def test_a_desk_opens_once_in_this_process(store: Store, desk_path: Path) -> None:
    assert "is already open in this window" in refusal(desk_path)
    with store.reading() as reading:
        assert reading.audits.list() == ()


OPEN_AND_SAY = """
import sys
from pathlib import Path
from qa_desk.domain.errors import UserError
from qa_desk.store.store import Store
try:
    Store.open(Path(sys.argv[1]), sys.argv[2]).close()
except UserError as error:
    print(error.message)
with Store.open_snapshot(Path(sys.argv[1]), sys.argv[2]) as store:
    print(*store.head)
"""


def test_another_process_is_told_that_the_desk_is_open_and_reads_all_that_is_saved(
    audited: Store, desk_path: Path
) -> None:
    revise(audited, "eha/C02/jo", "seen", graded("good"))
    names = names_beside(desk_path)
    said = subprocess.run(
        [sys.executable, "-c", OPEN_AND_SAY, desk_path, PASSPHRASE], capture_output=True, text=True, check=True
    )

    refused, read = said.stdout.splitlines()
    assert refused.startswith(f"{desk_path.name} is open in another window on this computer since ")
    assert read.split() == [str(audited.head[0]), audited.head[1]]
    assert said.stderr == ""
    assert names_beside(desk_path) == names
    revise(audited, "eha/C01/jo", "seen", graded("good"))


def test_the_open_file_is_never_read_by_python(
    audited: Store, desk_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closing a second descriptor of the file would drop its lock."""

    def watched(original: Callable[..., Any]) -> Callable[..., Any]:
        def watch(file: Any, *rest: Any, **named: Any) -> Any:
            assert Path(os.fspath(file)) != desk_path if not isinstance(file, int) else True
            return original(file, *rest, **named)

        return watch

    monkeypatch.setattr(builtins, "open", watched(open))
    monkeypatch.setattr(os, "open", watched(os.open))
    revise(audited, "eha/C01/jo", "seen", graded("good"))
    audited.settle()
    assert audited.check().ok
    audited.backup_to(desk_path.parent)
    assert "is already open in this window" in refusal(desk_path)


def test_no_second_sqlite_is_ever_loaded() -> None:
    """Two copies of SQLite in one process do not see each other's locks, and Qt brings one of its own."""
    code = Path(__file__).parents[2] / "qa_desk"
    assert not [one.name for one in code.rglob("*.py") if "QtSql" in one.read_text(encoding="utf-8")]


def test_at_rest_a_desk_is_one_file_that_can_be_copied(desk_path: Path, tmp_path: Path) -> None:
    store = a_desk(desk_path)
    returns = set_up(store)
    revise(store, returns[0], "seen", graded("good"))
    head = store.head
    assert not list(desk_path.parent.glob("*-shm"))
    assert store.settle()
    copied = Path(shutil.copy(desk_path, tmp_path / "copy.qadesk"))  # as Explorer would; nothing is asked of it after
    store.close()
    store.close()

    assert names_beside(desk_path) == [desk_path.name]
    for path in (copied, desk_path):
        with Store.open(path, PASSPHRASE) as again:
            assert again.head == head
            assert not again.desk.recovered


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_only_its_owner_may_read_a_desk(store: Store, desk_path: Path) -> None:
    assert desk_path.stat().st_mode & 0o777 == 0o600


def test_nothing_of_the_content_can_be_read_without_the_key(closed_desk: Path, desk_path: Path) -> None:
    content = closed_desk.read_bytes()
    for text in (b"seen at home", b"question_1", b"CREATE TABLE", b"SQLite"):
        assert text not in content


def test_an_engine_with_a_known_fault_opens_nothing() -> None:
    faulty = [(3, 40, 1), (3, 44, 5), (3, 50, 6), (3, 51, 1), (3, 51, 2)]
    good = [(3, 44, 6), (3, 50, 7), (3, 51, 3), (3, 53, 0), (4, 0, 0)]

    assert all(map(has_wal_fault, faulty))
    assert not any(map(has_wal_fault, good))
    with pytest.raises(UserError, match=r"SQLite 3\.51\.1"):
        check_engine((3, 51, 1))


def test_opening_can_be_stopped(closed_desk: Path, desk_path: Path) -> None:
    progress = Progress(lambda done, total, text: progress.cancel())

    with pytest.raises(Cancelled):
        Store.open(desk_path, PASSPHRASE, progress=progress)
    assert names_beside(desk_path) == [desk_path.name]
    Store.open(desk_path, PASSPHRASE).close()


def test_a_folder_that_cannot_be_written_to_is_told(
    closed_desk: Path, desk_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)

    assert "its folder cannot be written to" in refusal(desk_path)


def test_an_existing_file_is_never_replaced_by_a_new_desk(desk_path: Path) -> None:
    desk_path.write_text("my notes")
    with pytest.raises(UserError, match="There is already a file"):
        a_desk(desk_path)
    assert desk_path.read_text() == "my notes"
    with pytest.raises(UserError, match="There is no folder"):
        a_desk(desk_path.parent / "nowhere" / "new.qadesk")


def test_a_half_made_file_of_an_earlier_kill_is_cleared(desk_path: Path) -> None:
    part = desk_path.with_name(f".{desk_path.name}.part")
    part.write_bytes(b"half")
    a_desk(desk_path).close()
    part.write_bytes(b"half again")
    Store.open(desk_path, PASSPHRASE).close()

    assert names_beside(desk_path) == [desk_path.name]


def test_a_key_made_for_one_desk_opens_no_other(closed_desk: Path, desk_path: Path) -> None:
    other = new_key(PASSPHRASE, CHEAP)
    content = other.header + desk_path.read_bytes()[16:]
    desk_path.write_bytes(content)

    assert "its first page does not read" in refusal(desk_path)
