"""Takes main.py into an up-to-date .venv, from a fresh clone too; standard library only.

It runs before every start, so the usual way through imports nothing beyond os and sys.
"""

import os
import sys
from typing import NoReturn

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RUNTIME_LOCK = "requirements.lock"
DEVELOPMENT_LOCK = "requirements-dev.lock"
OPENED_FILES = (".qadesk", ".qapack", ".qareturn")
CHECK_WINDOW = "--check-window"
"""Shows every place of the window on the demo desk and ends: for whoever installs the program."""


def go_inside(arguments: list[str], root: str = ROOT) -> None:
    """Return only inside an environment that matches the lock; else make it so and start again there."""
    if os.environ.get("QA_DESK_NO_BOOTSTRAP") == "1" or getattr(sys, "frozen", False):
        return
    lock = DEVELOPMENT_LOCK if arguments[:1] == ["test"] else RUNTIME_LOCK
    was_ready = is_ready(root, lock)
    needs = _library_needs(arguments)
    unproven = [need for need in needs if not os.path.exists(libraries_mark(root, need))]
    if unproven or not was_ready:
        _set_up(root, lock, unproven)
    if not (was_ready and is_inside(root)):
        _start_again(root, arguments)


WHOLE_SUITE = ["-n", "auto", "--dist", "loadfile"]
"""The tests of one file stay together: they share what is dear to make."""


def run_tests(arguments: list[str]) -> int:
    """Run pytest on the project, without a screen unless one was asked for; all of it on every core there is."""
    import pytest

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(ROOT)
    return int(pytest.main(arguments or WHOLE_SUITE))


def environment_folder(root: str) -> str:
    """Where the environment of the checkout at ``root`` is."""
    return os.path.join(root, ".venv")


def environment_python(root: str) -> str:
    """The environment's own Python, present or not."""
    return os.path.join(environment_folder(root), "Scripts\\python.exe" if os.name == "nt" else "bin/python")


def stamp(root: str, lock: str) -> str:
    """The file that says which lock was installed completely; written last, removed first."""
    return os.path.join(environment_folder(root), f"installed-{lock}")


def libraries_mark(root: str, need: str) -> str:
    """The file that says the system libraries for ``need`` were once found."""
    return os.path.join(environment_folder(root), f"found-libraries-{need}")


def stamp_text(root: str, lock: str) -> bytes:
    """What a complete installation is stamped with: this Python and the lock, whole (no hash to import)."""
    with open(os.path.join(root, lock), "rb") as file:
        return f"{sys.implementation.cache_tag}\n".encode() + file.read()


def is_ready(root: str, lock: str) -> bool:
    """Does the environment hold exactly what the lock says, for this Python?"""
    if not os.path.exists(environment_python(root)):
        return False
    try:
        with open(stamp(root, lock), "rb") as file:
            return file.read() == stamp_text(root, lock)
    except FileNotFoundError:
        return False


def is_inside(root: str) -> bool:
    """Is this process running in the environment of the checkout at ``root``?"""
    return os.path.realpath(sys.prefix) == os.path.realpath(environment_folder(root))


def _library_needs(arguments: list[str]) -> list[str]:
    """Which system libraries this run needs on Linux: none for a command, Qt's for tests, X's for a window."""
    opens_window = not arguments or arguments[0] == CHECK_WINDOW or arguments[0].lower().endswith(OPENED_FILES)
    if not sys.platform.startswith("linux") or not (opens_window or arguments[0] == "test"):
        return []
    platform, wayland = os.environ.get("QT_QPA_PLATFORM", ""), os.environ.get("WAYLAND_DISPLAY")
    if opens_window and not (platform or wayland or os.environ.get("DISPLAY")):
        return []  # no window can open here, and the program itself says so
    if opens_window and (platform.startswith("xcb") or not (platform or wayland)):
        return ["qt", "x11"]
    return ["qt"]


def _set_up(root: str, lock: str, library_needs: list[str]) -> None:
    """Make the environment, or leave with one sentence that says what to do."""
    from qa_desk import set_up, system_libraries
    from qa_desk.domain.errors import UserError

    try:
        set_up.prepare(root, lock)
        for need in library_needs:
            system_libraries.ensure(need)
            with open(libraries_mark(root, need), "wb"):
                pass
    except UserError as refusal:
        sys.exit(str(refusal))
    except KeyboardInterrupt:
        sys.exit("Set-up was stopped. Run the same command to start it again.")


def _start_again(root: str, arguments: list[str]) -> NoReturn:
    """Hand this start to the environment's own Python."""
    command = [environment_python(root), os.path.join(root, "main.py"), *arguments]
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    import subprocess  # Windows has no exec that keeps the console waiting

    try:
        sys.exit(subprocess.call(command))
    except KeyboardInterrupt:
        sys.exit(130)
