"""Without a screen the program says so in one sentence, and its commands go on working."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from qa_desk.app import DISPLAYS, no_display

PROJECT = Path(__file__).parent.parent


def without_screen(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    return subprocess.run(
        [sys.executable, str(PROJECT / "main.py"), *words],
        env={**environment, "QA_DESK_NO_BOOTSTRAP": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_no_screen_is_said_in_one_sentence() -> None:
    done = without_screen()
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("QA Desk cannot open its window because there is no screen here")
    assert "commands, which work without a window" in done.stderr
    assert done.stderr.count("\n") == 1


def test_commands_need_no_screen() -> None:
    done = without_screen("workdays", "2022-04-11", "15")
    assert (done.returncode, done.stdout, done.stderr) == (0, "2022-05-05\n", "")


@pytest.mark.parametrize(
    ("environment", "platform", "opens"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_where_a_window_may_open(environment: dict[str, str], platform: str, opens: bool) -> None:
    assert (no_display(environment, platform) is None) is opens
