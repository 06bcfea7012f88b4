"""A fresh clone sets itself up, only once, and says in words why when it cannot; no network is used here."""

import ast
import base64
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from qa_desk import bootstrap, set_up, system_libraries
from qa_desk.domain.errors import UserError

PROJECT = Path(__file__).parent.parent
BASE_PYTHON: str = sys._base_executable  # type: ignore[attr-defined]  # outside any environment, as a person starts it
STARTING_FILES = (
    "main.py",
    "qa_desk/__init__.py",
    "qa_desk/bootstrap.py",
    "qa_desk/own_process.py",
    "qa_desk/set_up.py",
    "qa_desk/system_libraries.py",
    "qa_desk/domain/__init__.py",
    "qa_desk/domain/errors.py",
    "qa_desk/domain/language.py",
)
LOCKS = (bootstrap.RUNTIME_LOCK, bootstrap.DEVELOPMENT_LOCK)
APP = """
import sys
def main(arguments):
    import parcel
    dear = {"subprocess", "venv", "hashlib", "ctypes", "qa_desk.set_up"} & set(sys.modules)
    print("opened", parcel.VERSION, *arguments, "dear:", *sorted(dear))
    return 0
"""

Start = Callable[..., subprocess.CompletedProcess[str]]


def write_wheel(folder: Path, version: str) -> str:
    """A wheel to install without a network; returns its line for a lock."""
    wheel = folder / f"parcel-{version}-py3-none-any.whl"
    contents = {
        "parcel.py": f"VERSION = {version!r}\n",
        f"parcel-{version}.dist-info/METADATA": f"Metadata-Version: 2.1\nName: parcel\nVersion: {version}\n",
        f"parcel-{version}.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = [f"{name},sha256={_record_hash(text)},{len(text)}" for name, text in contents.items()]
    contents[f"parcel-{version}.dist-info/RECORD"] = "\n".join([*record, f"parcel-{version}.dist-info/RECORD,,"]) + "\n"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, text in contents.items():
            archive.writestr(name, text)
    return f"parcel @ {wheel.as_uri()} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


def _record_hash(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A fresh clone of the real start with an application of its own and one small library to fetch."""
    root = tmp_path / "fresh clone"
    (root / "qa_desk" / "domain").mkdir(parents=True)
    names = (
        "__init__.py",
        "bootstrap.py",
        "own_process.py",
        "set_up.py",
        "system_libraries.py",
        "domain/__init__.py",
        "domain/errors.py",
        "domain/language.py",
    )
    for name in ("main.py", *(f"qa_desk/{name}" for name in names)):
        shutil.copy(PROJECT / name, root / name)
    (root / "qa_desk" / "app.py").write_text(APP)
    line = write_wheel(tmp_path, "1.0")
    for lock in LOCKS:
        (root / lock).write_text(line)
    return root


@pytest.fixture
def start(clone: Path) -> Start:
    """Run `main.py` of the clone as a person would, with no uv and no package index."""

    def start(*arguments: str, path: str = "", **environ: str) -> subprocess.CompletedProcess[str]:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "UV_", "QA_"))}
        environment |= {"PATH": f"{path}{os.pathsep}/usr/bin:/bin", "PIP_NO_INDEX": "1", **environ}
        command = [BASE_PYTHON, str(clone / "main.py"), *arguments]
        return subprocess.run(command, capture_output=True, text=True, env=environment, check=False, cwd="/")

    return start


def test_a_fresh_clone_sets_itself_up_once_and_then_starts_without_a_word(clone: Path, start: Start) -> None:
    first = start("desk", "check")
    assert first.returncode == 0, first.stderr
    assert first.stdout.startswith("opened 1.0 desk check")
    assert "takes about a minute" in first.stderr
    second = start("desk", "check")
    assert (second.stdout, second.stderr) == ("opened 1.0 desk check dear:\n", "")


def test_a_changed_lock_is_followed(clone: Path, start: Start, tmp_path: Path) -> None:
    start()
    kept = clone / ".venv" / "kept"
    kept.touch()
    (clone / bootstrap.RUNTIME_LOCK).write_text(write_wheel(tmp_path, "2.0"))
    changed = start("desk")
    assert "have changed" in changed.stderr
    assert changed.stdout.startswith("opened 2.0")
    assert kept.exists(), "a complete environment is added to, not made again"


def test_a_half_made_environment_is_made_again(clone: Path, start: Start) -> None:
    (clone / ".venv" / "bin").mkdir(parents=True)
    (clone / ".venv" / "bin" / "python").symlink_to("/gone")
    (clone / ".venv" / "rubble").touch()
    assert start("desk").returncode == 0
    assert not (clone / ".venv" / "rubble").exists()


def test_what_does_not_match_its_hash_is_refused_in_words_and_nothing_counts_as_installed(
    clone: Path, start: Start, tmp_path: Path
) -> None:
    good = (clone / bootstrap.RUNTIME_LOCK).read_text()
    (clone / bootstrap.RUNTIME_LOCK).write_text(re.sub(r"sha256:.*", "sha256:" + "0" * 64, good))
    refused = start("desk")
    assert refused.returncode == 1
    assert refused.stdout == ""
    assert "QA Desk could not fetch the libraries it needs" in refused.stderr
    assert "Traceback" not in refused.stderr
    assert not list((clone / ".venv").glob("installed-*"))
    (clone / bootstrap.RUNTIME_LOCK).write_text(good)
    assert start("desk").stdout.startswith("opened 1.0")


def test_when_uv_cannot_do_it_pip_does(clone: Path, start: Start, tmp_path: Path) -> None:
    (tmp_path / "uv").write_text("#!/bin/sh\necho no network >&2\nexit 2\n")
    (tmp_path / "uv").chmod(0o755)
    run = start("desk", path=str(tmp_path))
    assert "uv could not do it." in run.stderr
    assert run.stdout.startswith("opened 1.0")


def test_two_first_starts_at_once_do_the_work_once(clone: Path, start: Start) -> None:
    with ThreadPoolExecutor(2) as pool:
        runs = [started.result() for started in [pool.submit(start, "desk") for _ in range(2)]]
    assert [run.returncode for run in runs] == [0, 0], [run.stderr for run in runs]
    assert sum("QA Desk is set up." in run.stderr for run in runs) == 1


def test_packagers_can_skip_it_all(clone: Path, start: Start) -> None:
    run = start("desk", QA_DESK_NO_BOOTSTRAP="1", PYTHONPATH=str(clone.parent))
    assert not (clone / ".venv").exists()
    assert "ModuleNotFoundError" in run.stderr, "the application itself was started, with what this Python has"


def made(root: Path, lock: str) -> None:
    """Stamp the environment as a finished set-up would."""
    python = Path(bootstrap.environment_python(str(root)))
    python.parent.mkdir(parents=True, exist_ok=True)
    python.touch()
    Path(bootstrap.stamp(str(root), lock)).write_bytes(bootstrap.stamp_text(str(root), lock))


def test_ready_means_this_lock_this_python_and_a_python_that_is_there(clone: Path) -> None:
    root = str(clone)
    assert not bootstrap.is_ready(root, bootstrap.RUNTIME_LOCK)
    made(clone, bootstrap.RUNTIME_LOCK)
    assert bootstrap.is_ready(root, bootstrap.RUNTIME_LOCK)
    assert not bootstrap.is_ready(root, bootstrap.DEVELOPMENT_LOCK)
    stamp = Path(bootstrap.stamp(root, bootstrap.RUNTIME_LOCK))
    stamp.write_bytes(stamp.read_bytes().replace(sys.implementation.cache_tag.encode(), b"cpython-310"))
    assert not bootstrap.is_ready(root, bootstrap.RUNTIME_LOCK)
    made(clone, bootstrap.RUNTIME_LOCK)
    Path(bootstrap.environment_python(root)).unlink()
    assert not bootstrap.is_ready(root, bootstrap.RUNTIME_LOCK)


def test_after_the_tests_were_set_up_the_window_needs_nothing_more(
    clone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up, "_install", lambda root, lock: None)
    set_up.prepare(str(clone), bootstrap.DEVELOPMENT_LOCK)
    assert bootstrap.is_ready(str(clone), bootstrap.RUNTIME_LOCK)


def test_too_little_room_is_said_before_anything_is_made(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_up, "ROOM_NEEDED", 10**18)
    with pytest.raises(UserError, match="free space"):
        set_up.prepare(str(clone), bootstrap.RUNTIME_LOCK)
    assert not (clone / ".venv").exists()


def test_a_folder_that_cannot_be_written_in_is_named(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(set_up, "_make", refuse)
    with pytest.raises(UserError, match=r"cannot write in .*fresh clone"):
        set_up.prepare(str(clone), bootstrap.RUNTIME_LOCK)


def test_a_python_that_can_install_nothing_gets_the_line_to_run(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(UserError, match="sudo apt-get install -y python3-venv"):
        set_up.prepare(str(clone), bootstrap.RUNTIME_LOCK)


def test_a_python_too_old_is_told_in_words_before_anything_newer_is_read() -> None:
    source = (PROJECT / "main.py").read_text()
    ast.parse(source, feature_version=(3, 4))
    pretend = "import runpy, sys; sys.version_info = (3, 8, 1); runpy.run_path('main.py', run_name='__main__')"
    run = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True, check=False, cwd=PROJECT)
    assert run.returncode == 1
    assert run.stderr.startswith("QA Desk needs Python 3.11 or later and this is Python 3.8.")
    assert "Traceback" not in run.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system libraries are looked for on Linux only")
def test_missing_system_libraries_are_found_out_and_named_by_package() -> None:
    assert system_libraries.missing(["libc.so.6", "libnobody-has-this.so.9"]) == ["libnobody-has-this.so.9"]
    with_apt = system_libraries.refusal("qt", ["libEGL.so.1", "libGL.so.1"], has_apt=True)
    assert with_apt.hint.endswith("sudo apt-get install -y --no-install-recommends libegl1 libgl1")
    without = system_libraries.refusal("x11", ["libxcb-cursor.so.0"], has_apt=False)
    assert without.hint.endswith("libxcb-cursor.so.0")


@pytest.mark.parametrize(
    ("arguments", "platform", "display", "wayland", "needs"),
    [
        ([], "", ":0", "", ["qt", "x11"]),
        ([], "", "", "", []),
        ([], "", "", "wayland-0", ["qt"]),
        ([], "xcb", "", "wayland-0", ["qt", "x11"]),
        ([], "offscreen", "", "", ["qt"]),
        (["neglect.qadesk"], "", ":0", "", ["qt", "x11"]),
        (["test"], "", "", "", ["qt"]),
        (["desk", "check"], "", "", "", []),
    ],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system libraries are looked for on Linux only")
def test_only_what_draws_needs_system_libraries(
    arguments: list[str], platform: str, display: str, wayland: str, needs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    assert bootstrap._library_needs(arguments) == needs


def locked(lock: str) -> dict[str, str]:
    """Name → everything the lock says about it."""
    text = (PROJECT / lock).read_text().replace("\\\n", " ")
    return {line.split("==")[0]: " ".join(line.split()) for line in text.splitlines() if line.strip()}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_and_hashes_everything_and_names_no_host(lock: str) -> None:
    text = (PROJECT / lock).read_text()
    assert not re.search(r"https?://|--index-url|--extra-index|--find-links|--trusted-host|file:", text)
    for entry in locked(lock).values():
        assert re.match(r"[a-z0-9-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", entry), entry


def test_the_development_lock_includes_the_runtime_lock_so_one_environment_serves_both() -> None:
    assert locked(bootstrap.RUNTIME_LOCK).items() <= locked(bootstrap.DEVELOPMENT_LOCK).items()


def test_the_locks_hold_the_versions_the_project_names() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())
    for lock, requirements in (
        (bootstrap.RUNTIME_LOCK, project["project"]["dependencies"]),
        (bootstrap.DEVELOPMENT_LOCK, project["dependency-groups"]["dev"]),
    ):
        entries = locked(lock)
        for requirement in requirements:
            name, version = requirement.split("==")
            name = name.lower().replace(".", "-")
            assert entries[name].startswith(f"{name}=={version} "), requirement
