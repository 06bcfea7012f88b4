"""Usage, exit statuses and bad surroundings, as a script meets them: real processes, and no Qt in any of them."""

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from qa_desk.cli import command_line, run
from qa_desk.domain.working_days import HolidayTable
from tests.cli.conftest import AUDIT, Command, Said, Shop
from tests.graded_audit import PASSPHRASE

PROJECT = Path(__file__).parents[2]


def as_process(*words: object, passphrase: str | None = PASSPHRASE, typed: str | None = None) -> Said:
    """`python main.py …` as a shell would run it."""
    surroundings = {**os.environ, "QA_DESK_NO_BOOTSTRAP": "1"}
    surroundings.pop("QA_DESK_PASSPHRASE", None)
    if passphrase is not None:
        surroundings["QA_DESK_PASSPHRASE"] = passphrase
    done = subprocess.run(
        [sys.executable, str(PROJECT / "main.py"), *map(str, words)],
        env=surroundings,
        input=typed or "",
        capture_output=True,
        text=True,
        check=False,
    )
    return Said(done.returncode, done.stdout, done.stderr)


def test_a_shell_gets_text_json_and_statuses(desk: Path) -> None:
    assert as_process("workdays", "2022-04-11", "15").text == "2022-05-05\n"
    found = json.loads(as_process("findings", desk, AUDIT, "--json").text)
    assert found["overall"] == {"outstanding": 0, "good": 7, "requires_improvement": 13, "inadequate": 5}
    assert "has no audit called other" in as_process("findings", desk, "other").refusal
    assert as_process("findings", desk).status == 2


def test_nobody_at_the_keyboard_is_a_refusal(desk: Path) -> None:
    assert "nobody is here to type it" in as_process("audit", "list", desk, passphrase=None).refusal


AT_A_TERMINAL = """
import os, sys
os.close(os.open(os.ttyname(0), os.O_RDWR))  # the terminal of this new session
from qa_desk.app import main
sys.exit(main(sys.argv[1:]))
"""


def typed(words: list[str], answers: dict[str, str]) -> tuple[int, str]:
    """A command at a terminal of its own, with what is typed at each prompt; its status and the whole screen."""
    os_pty = pytest.importorskip("pty", reason="Windows has other terminals")
    ours, theirs = os_pty.openpty()
    surroundings = {name: value for name, value in os.environ.items() if name != "QA_DESK_PASSPHRASE"}
    with subprocess.Popen(
        [sys.executable, "-c", AT_A_TERMINAL, *words],
        stdin=theirs, stdout=theirs, stderr=theirs, env=surroundings, start_new_session=True,
    ) as process:  # fmt: skip
        os.close(theirs)
        screen = ""
        for prompt, answer in answers.items():
            while prompt not in screen:
                screen += os.read(ours, 4096).decode()
            os.write(ours, f"{answer}\n".encode())
        with contextlib.suppress(OSError):  # how a terminal says that nobody writes to it any more
            while shown := os.read(ours, 4096).decode():
                screen += shown
    os.close(ours)
    return process.returncode, screen


def test_a_passphrase_is_asked_for_once_and_a_new_one_twice(tmp_path: Path, desk: Path) -> None:
    asked = {"Passphrase for the new desk: ": PASSPHRASE, "The same again: ": PASSPHRASE}
    status, screen = typed(["desk", "new", str(tmp_path / "new.qadesk")], asked)
    assert (status, (tmp_path / "new.qadesk").exists()) == (0, True)
    assert PASSPHRASE not in screen

    status, screen = typed(["audit", "list", str(desk)], {"Passphrase: ": PASSPHRASE})
    assert (status, AUDIT in screen) == (0, True)

    asked["The same again: "] = "another one altogether"
    status, screen = typed(["desk", "new", str(tmp_path / "other.qadesk")], asked)
    assert "The two passphrases are not the same. Nothing was done." in screen
    assert (status, (tmp_path / "other.qadesk").exists()) == (1, False)


def test_a_desk_open_in_another_process_is_refused(desk: Path, shop: Shop) -> None:
    services = shop.desks.open(desk, PASSPHRASE, "")
    try:
        assert "test.qadesk is open in another window on this computer" in as_process("audit", "list", desk).refusal
    finally:
        services.desk.close()


def test_a_reader_that_goes_away_is_no_problem(desk: Path) -> None:
    words = [sys.executable, str(PROJECT / "main.py"), "templates", "show", "section_11"]
    with subprocess.Popen(
        words, env={**os.environ, "QA_DESK_NO_BOOTSTRAP": "1"}, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here is always full")
def test_an_answer_that_cannot_be_written_is_told() -> None:
    words = [sys.executable, str(PROJECT / "main.py"), "templates", "show", "section_11"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            words, env={**os.environ, "QA_DESK_NO_BOOTSTRAP": "1"}, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr.startswith(b"The answer could not be written.")
    assert done.stderr.count(b"\n") == 1


NO_QT = """
import sys
from qa_desk.app import main
for words in ARGUMENTS:
    try:
        main(words)
    except SystemExit:
        pass
print(*[name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))], file=sys.stderr)
"""


def test_no_command_loads_qt(desk: Path, tmp_path: Path) -> None:
    every = [
        ["templates", "list"], ["templates", "check", str(PROJECT / "forms")], ["templates", "show", "section_11"],
        ["desk", "new", str(tmp_path / "n.qadesk")], ["desk", "info", str(desk)], ["desk", "check", str(desk)],
        ["desk", "backup", str(desk), str(tmp_path)], ["audit", "list", str(desk)], ["audit", "show", str(desk), AUDIT],
        ["findings", str(desk), AUDIT], ["cases", "import", str(desk), AUDIT, str(desk), "--name", "A"],
        ["report", str(desk), AUDIT, "findings.pdf", "-o", str(tmp_path / "f.pdf"), "--name", "A"],
        ["report", str(desk), AUDIT, "findings.xlsx", "-o", str(tmp_path / "f.xlsx"), "--name", "A"],
        ["workdays", "2022-04-11", "15"],
    ]  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", NO_QT.replace("ARGUMENTS", repr(every))],
        env={**os.environ, "QA_DESK_PASSPHRASE": PASSPHRASE},
        capture_output=True,
        text=True,
        check=True,
    )
    refusal, loaded = done.stderr.splitlines()
    assert "is a desk, not a case list" in refusal
    assert loaded == ""
    assert (tmp_path / "f.pdf").exists()


@pytest.mark.parametrize(
    "words",
    [
        (), ("nothing",), ("desk",), ("desk", "burn", "x"), ("pack", "issue"), ("return", "seal"), ("agreement", "x"),
        ("cases", "sample"), ("actions", "list"), ("findings",), ("workdays", "--nations", "scotland"),
    ],
)  # fmt: skip
def test_wrong_usage_is_told_by_usage(command: Command, words: tuple[str, ...]) -> None:
    said = command(*words)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("usage: main.py")


def test_help_and_version_are_no_mistakes(command: Command) -> None:
    top = command("--help").text
    assert all(f"    {noun}" in top for noun in command_line.NOUNS)
    for noun in command_line.NOUNS:
        assert f"usage: main.py {noun}" in command(noun, "--help").text
    assert command("--version").text.startswith("QA Desk ")


def test_json_may_be_asked_for_before_or_behind_the_command(command: Command) -> None:
    before = command("--json", "workdays", "2022-04-11", "15").text
    assert json.loads(before) == json.loads(command("workdays", "2022-04-11", "15", "--json").text)


class Fails(Shop):
    """A workplace where something goes wrong that nobody foresaw."""

    error: BaseException

    @property
    def holidays(self) -> HolidayTable:
        raise self.error


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (KeyboardInterrupt(), "Stopped. What was not finished has not been kept."),
        (ValueError("Amira's words"), "QA Desk stopped because of a fault of its own."),
    ],
)
def test_what_stops_a_command_is_one_line(capsys: pytest.CaptureFixture[str], error: BaseException, words: str) -> None:
    shop = Fails()
    object.__setattr__(shop, "error", error)
    status = run(["workdays", "2022-04-11", "15"], shop)
    printed = capsys.readouterr()
    said = Said(status, printed.out, printed.err)
    assert said.refusal.startswith(words)
    assert "Amira" not in said.err
