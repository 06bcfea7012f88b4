"""Makes the environment from a lock, or says in words why it cannot; standard library only.

An environment counts only when its stamp stands: stamps go first and come back last, so whatever was interrupted is
begun again.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from qa_desk import bootstrap
from qa_desk.domain.errors import UserError

ROOM_NEEDED = 1_000_000_000  # bytes: the development environment with its downloads, measured, and some to spare
LAST_WORDS = 6  # lines of a failed installer worth showing


def prepare(root: str, lock: str) -> None:
    """Bring the environment in line with the lock; quick when another process has just done it."""
    if bootstrap.is_ready(root, lock):
        return
    try:
        with _alone(root):
            if not bootstrap.is_ready(root, lock):
                _make(root, lock)
    except PermissionError as refusal:
        raise UserError(
            f"QA Desk cannot write in {root}, so it cannot set itself up there.",
            "Copy it to a folder of your own and run the same command there.",
        ) from refusal


def _make(root: str, lock: str) -> None:
    folder = Path(bootstrap.environment_folder(root))
    updating = any(folder.glob("installed-*"))
    _check_room(root)
    if updating:
        _say("QA Desk's libraries have changed. Bringing them up to date ...")
    else:
        _say(f"Setting up QA Desk in {folder}. This happens once and takes about a minute.")
    keeps = _can_keep(root, updating)
    for old in folder.glob("installed-*"):
        old.unlink()
    if not keeps:
        _say(f"1 of 2: making an environment with Python {sys.version_info.major}.{sys.version_info.minor} ...")
        venv.EnvBuilder(clear=True, with_pip=False, symlinks=os.name != "nt").create(folder)
    _say("2 of 2: fetching the libraries and checking each against its recorded hash ...")
    _install(root, lock)
    # The development lock includes the runtime lock, so one environment serves both.
    for installed in (bootstrap.RUNTIME_LOCK, lock):
        Path(bootstrap.stamp(root, installed)).write_bytes(bootstrap.stamp_text(root, installed))
    _say("QA Desk is set up.")


def _can_keep(root: str, updating: bool) -> bool:
    """Only a complete environment of this Python is added to; the one we run in cannot be cleared."""
    if bootstrap.is_inside(root):
        return True
    if not updating or not Path(bootstrap.environment_python(root)).exists():
        return False
    made_with = {stamp.read_bytes().split(b"\n", 1)[0].decode() for stamp in _stamps(root)}
    return made_with == {sys.implementation.cache_tag}


def _stamps(root: str) -> Iterator[Path]:
    return Path(bootstrap.environment_folder(root)).glob("installed-*")


def _install(root: str, lock: str) -> None:
    """Fetch with uv where it is, else pip; each is tried in turn and the last refusal is told."""
    words = ""
    for name, command in _installers(root):
        run = subprocess.run(
            [*command, "--require-hashes", "-r", str(Path(root, lock))],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            env={**os.environ, "PIP_USER": "0"},
            check=False,
        )
        if run.returncode == 0:
            return
        words = "\n".join(f"  {line}" for line in run.stdout.strip().splitlines()[-LAST_WORDS:])
        _say(f"{name} could not do it.")
    raise UserError(
        "QA Desk could not fetch the libraries it needs, so it has not started; nothing outside .venv was changed.",
        "Check that this computer can reach the internet, or your organisation's package index, "
        f"and run the same command again. The installer's last words were:\n{words}",
    )


def _installers(root: str) -> Iterator[tuple[str, list[str]]]:
    """Ways to install into the environment, quickest first."""
    python = bootstrap.environment_python(root)
    uv = shutil.which("uv")
    if uv:
        yield "uv", [uv, "pip", "install", "--quiet", "--python", python]
    if importlib.util.find_spec("pip"):
        into = [] if bootstrap.is_inside(root) else ["--python", python]
        yield "pip", [sys.executable, "-m", "pip", *into, "install", "--quiet", "--disable-pip-version-check"]
    elif not importlib.util.find_spec("ensurepip"):
        raise UserError(
            "This Python can install nothing: it has neither pip nor venv's copy of it.",
            "Run this, then the same command again: sudo apt-get install -y python3-venv",
        )
    if importlib.util.find_spec("ensurepip"):
        subprocess.run([python, "-m", "ensurepip", "--upgrade"], capture_output=True, check=False)
        yield "the environment's own pip", [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]


def _check_room(root: str) -> None:
    free = shutil.disk_usage(root).free
    if free < ROOM_NEEDED:
        raise UserError(
            f"QA Desk needs about {ROOM_NEEDED // 1_000_000} MB of free space to set itself up, "
            f"and the disk of {root} has {free // 1_000_000} MB.",
            "Make room there and run the same command again.",
        )


@contextmanager
def _alone(root: str) -> Iterator[None]:
    """One set-up at a time: a second one waits, then finds the work done. A crash gives the turn back."""
    with Path(root, ".venv-set-up.lock").open("w") as gate:
        _wait_for_turn(gate)
        yield


def _wait_for_turn(gate: IO[str]) -> None:
    if sys.platform == "win32":
        import msvcrt

        while True:
            try:
                msvcrt.locking(gate.fileno(), msvcrt.LK_LOCK, 1)
            except OSError:  # Windows gives up after ten seconds; a set-up takes longer
                continue
            return
    else:
        import fcntl

        fcntl.flock(gate, fcntl.LOCK_EX)


def _say(words: str) -> None:
    """Tell the person on stderr: stdout belongs to the command that was asked for."""
    print(words, file=sys.stderr, flush=True)
