"""A file is the old one or the new one, never half, and every refusal says what to do."""

import errno
import os
import resource
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from qa_desk import atomic_files as files
from qa_desk.atomic_files import write_file
from qa_desk.domain.errors import UserError

OLD, NEW = b"old contents", b"new contents" * 1_000


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    path = folder / "Core groups findings.pdf"
    path.write_bytes(OLD)
    return path


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "RETRY_PAUSES_S", (0, 0, 0, 0))


def _refusing(error: OSError) -> Any:
    def refuse(*_: Any, **__: Any) -> None:
        raise error

    return refuse


def _sharing_violation(number: int) -> PermissionError:
    error = PermissionError(errno.EACCES, "The process cannot access the file")
    error.winerror = number  # type: ignore[attr-defined]
    return error


def _refusal(path: Path) -> UserError:
    with pytest.raises(UserError) as refused:
        write_file(path, NEW)
    return refused.value


def _only(target: Path) -> bool:
    return list(target.parent.iterdir()) == [target]


def test_a_new_file_is_there_whole(tmp_path: Path) -> None:
    write_file(tmp_path / "new.pdf", NEW)

    assert (tmp_path / "new.pdf").read_bytes() == NEW


def test_an_earlier_file_is_replaced_and_keeps_who_may_read_it(target: Path) -> None:
    target.chmod(0o640)
    write_file(target, NEW)

    assert target.read_bytes() == NEW
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert _only(target)


def test_a_link_keeps_pointing_at_the_file_that_was_written(target: Path) -> None:
    link = target.parent / "link.pdf"
    link.symlink_to(target)
    write_file(link, NEW)

    assert link.is_symlink()
    assert target.read_bytes() == NEW


def test_the_file_is_durable_before_it_has_its_name(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def told_fsync(handle: int) -> None:
        told.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        fsync(handle)

    def told_replace(self: Path, other: Path) -> Path:
        told.append("rename")
        return replace(self, other)

    monkeypatch.setattr(os, "fsync", told_fsync)
    monkeypatch.setattr(Path, "replace", told_replace)
    write_file(target, NEW)

    assert told == ["file", "rename", "folder"]


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (
            OSError(errno.ENOSPC, "No space left on device"),
            '"Core groups findings.pdf" was not saved: the disk is full.',
        ),
        (OSError(errno.EIO, "Input/output error"), "cannot be reached."),
        (OSError(errno.EROFS, "Read-only file system"), "Files cannot be saved in"),
        (OSError(errno.ELOOP, "Too many links"), '"Core groups findings.pdf" was not saved: Too many links.'),
    ],
)
def test_a_refused_write_leaves_the_earlier_file(
    target: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, message: str
) -> None:
    monkeypatch.setattr(os, "fsync", _refusing(error))

    assert message in _refusal(target).message
    assert target.read_bytes() == OLD
    assert _only(target)


def test_a_full_disk_leaves_the_earlier_file(target: Path) -> None:
    program = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from qa_desk.domain.errors import UserError\n"
        "from qa_desk.atomic_files import write_file\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try:\n    write_file(Path(sys.argv[1]), b'x' * 1_000_000)\n"
        "except UserError as refusal:\n    sys.exit(refusal.message)\n"
    )
    child = subprocess.run([sys.executable, "-c", program, str(target)], capture_output=True, text=True, check=False)

    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 4096
    assert child.stderr.strip() == '"Core groups findings.pdf" was not saved: the disk is full.'
    assert target.read_bytes() == OLD
    assert _only(target)


def test_a_file_open_elsewhere_is_tried_five_times(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[Path] = []

    def busy(self: Path, other: Path) -> None:
        tries.append(self)
        raise _sharing_violation(32)

    monkeypatch.setattr(Path, "replace", busy)
    refusal = _refusal(target)

    assert len(tries) == 5
    assert str(refusal) == (
        '"Core groups findings.pdf" is open in another program. Close it and try again, or save with another name.'
    )
    assert target.read_bytes() == OLD
    assert _only(target)


def test_a_file_let_go_in_time_is_written(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace, refusals = Path.replace, [_sharing_violation(5), _sharing_violation(32)]

    def busy_at_first(self: Path, other: Path) -> Path:
        if refusals:
            raise refusals.pop()
        return replace(self, other)

    monkeypatch.setattr(Path, "replace", busy_at_first)
    write_file(target, NEW)

    assert target.read_bytes() == NEW


def test_a_folder_that_may_not_be_written_is_named(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "open", _refusing(PermissionError(errno.EACCES, "Permission denied")))

    refusal = _refusal(target)
    assert refusal.message == f'Files cannot be saved in "{target.parent}".'
    assert refusal.field == "path"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    refusal = _refusal(tmp_path / "gone" / "report.pdf")

    assert refusal.message == f'The folder "{tmp_path / "gone"}" does not exist.'
    assert not (tmp_path / "gone").exists()


def test_a_folder_is_not_replaced(target: Path) -> None:
    assert _refusal(target.parent).message == '"reports" is a folder.'


def test_a_name_too_long_is_refused_in_words(tmp_path: Path) -> None:
    assert "cannot be used as a file name here" in _refusal(tmp_path / ("a" * 300)).message


def test_what_an_interrupted_try_left_behind_is_removed(target: Path) -> None:
    left = target.parent / f".{target.name}.0123456789ab.part"
    recent = target.parent / f".{target.name}.ba9876543210.part"
    for path in (left, recent):
        path.write_bytes(b"half")
    os.utime(left, (0, 0))
    write_file(target, NEW)

    assert not left.exists()
    assert recent.exists()
