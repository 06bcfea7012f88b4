"""Fixtures of every test: a made-up home, a laptop's screen, nothing left behind, expected files."""

import difflib
import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from tests import desk_salts, leaks

TESTS = Path(__file__).parent
GOLDEN_FOLDER = TESTS / "golden"
HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
         "XDG_STATE_HOME")  # fmt: skip

hypothesis.settings.register_profile("ordinary", derandomize=True, deadline=None, max_examples=50, database=None)
hypothesis.settings.register_profile("long", deadline=None, max_examples=2_000, database=None, print_blob=True)
hypothesis.settings.load_profile("ordinary")

Golden = Callable[[str, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the expected files of tests/golden anew")


def pytest_configure(config: pytest.Config) -> None:
    """Before Qt is imported: a home of our own, and the screen of the smallest laptop."""
    home = tempfile.mkdtemp(prefix="qa-desk-tests-")
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    os.environ.update(dict.fromkeys(HOMES, home))
    os.environ["QA_DESK_HOME"] = home
    if os.environ.setdefault("QT_QPA_PLATFORM", "offscreen") == "offscreen":
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen_file()}"
    leaks.watch_qt()
    _derive_each_key_once()
    _word_each_statement_once()


_by_chance: Callable[[], bytes]


def _derive_each_key_once() -> None:
    """A key is dear to make on purpose, and tests make and open the same few desks over and over.

    The first desk that a test makes is always under the same salt, and so is its second, under another: the keys are
    real ones, and any process can open the desk.
    """
    global _by_chance
    from qa_desk.store import keys

    _by_chance = keys._randomness
    keys._derive = lru_cache(maxsize=None)(keys._derive)
    keys._randomness = desk_salts.next_salt


def _word_each_statement_once() -> None:
    """Connections share the words of their statements, so that each is compiled once in a test run.

    In the program the words go with their connection: they hold the values that a statement had first, and a locked
    desk leaves nothing of a case in memory.
    """
    import sqlalchemy

    from qa_desk.store import engine

    first: list[Any] = []

    def create_engine(*args: Any, **options: Any) -> Any:
        made = sqlalchemy.create_engine(*args, **options)
        if first:
            made.dialect, made._compiled_cache = first[0].dialect, first[0]._compiled_cache
        else:
            first.append(made)
        return made

    vars(engine)["create_engine"] = create_engine


def _screen_file() -> str:
    """The platform's options are parted by colons, so a path with a drive letter has to be a relative one."""
    path = str(TESTS / "screen.json")
    return os.path.relpath(path) if ":" in path else path


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Settings and logs of each test in a folder of its own; made when something is first written there."""
    home = tmp_path / "home"
    monkeypatch.setenv("QA_DESK_HOME", str(home))
    with desk_salts.for_one_test():
        yield home


@pytest.fixture
def chance(monkeypatch: pytest.MonkeyPatch) -> None:
    """Salts as a person's desk has them, for a test that is about them."""
    from qa_desk.store import keys

    monkeypatch.setattr(keys, "_randomness", _by_chance)


@pytest.fixture(autouse=True)
def nothing_left_behind(own_home: Path) -> Iterator[None]:
    """Fail the test that leaves a window, a timer, a thread or whatever `LEAK_CHECKS` knows of."""
    threads, widgets = set(threading.enumerate()), leaks.top_level_widgets()
    yield
    left = [*leaks.leaked_threads(threads), *leaks.leaked_qt(widgets)]
    for check in leaks.LEAK_CHECKS:
        left += check()
    if left:
        pytest.fail("Left behind: " + "; ".join(left), pytrace=False)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """`golden("report.pdf.txt", text)`: as expected; the difference is shown, or kept by --update-golden."""
    return lambda name, text: check_golden(GOLDEN_FOLDER / name, text, update=request.config.getoption("update_golden"))


def check_golden(expected: Path, text: str, *, update: bool) -> None:
    """Compare with the expected file, or write it."""
    if update:
        expected.parent.mkdir(parents=True, exist_ok=True)
        expected.write_text(text, encoding="utf-8", newline="\n")
        return
    if not expected.exists():
        pytest.fail(f"{expected.name} is not there yet: run with --update-golden, then read it.", pytrace=False)
    wanted = expected.read_bytes().decode()
    if text != wanted:
        lines = difflib.unified_diff(
            wanted.split("\n"), text.split("\n"), f"{expected.name} as expected", f"{expected.name} now", lineterm=""
        )
        pytest.fail("\n".join(lines), pytrace=False)
