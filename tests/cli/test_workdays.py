"""Working days over public holidays of three nations, from the command line."""

import json
import subprocess
import sys

import pytest

from tests.cli.conftest import Command

ENGLAND, SCOTLAND, IRELAND = "england-and-wales", "scotland", "northern-ireland"


@pytest.mark.parametrize(
    ("start", "days", "nation", "due"),
    [
        ("2022-04-11", 15, ENGLAND, "2022-05-05"),
        ("2022-04-11", 15, IRELAND, "2022-05-05"),
        ("2022-04-11", 15, SCOTLAND, "2022-05-04"),
        ("2022-12-19", 15, ENGLAND, "2023-01-12"),
        ("2022-12-19", 15, SCOTLAND, "2023-01-13"),
        ("2022-11-01", 45, ENGLAND, "2023-01-06"),
        ("2022-11-01", 45, SCOTLAND, "2023-01-10"),
        ("2022-05-20", 10, ENGLAND, "2022-06-07"),
        ("2022-05-20", 0, ENGLAND, "2022-05-20"),
    ],
)
def test_the_day_is_right_as_text_and_as_json(command: Command, start: str, days: int, nation: str, due: str) -> None:
    assert command("workdays", start, days, "--nation", nation).text == due + "\n"
    body = json.loads(command("workdays", start, days, "--nation", nation, "--json").text)
    assert body == {"date": due, "start": start, "days": days, "nation": nation}


def test_england_and_wales_is_meant_unless_another_nation_is_named(command: Command) -> None:
    assert command("workdays", "2022-04-11", 15).text == "2022-05-05\n"


@pytest.mark.parametrize(
    ("start", "days", "words"),
    [
        ("2028-12-19", 15, "Working days after 31 December 2028 cannot be counted. Bank holidays for 2029 are not"),
        ("2022-04-11", 10**9, "Working days after 31 December 2028 cannot be counted."),
        ("2011-12-30", 1, "cannot be counted"),
        ("9999-12-31", 1, "cannot be counted"),
        ("2022-04-11", -1, "must be 0 or more"),
    ],
)
def test_what_cannot_be_counted_is_refused_in_words(command: Command, start: str, days: int, words: str) -> None:
    assert words in command("workdays", start, days).refusal


@pytest.mark.parametrize(
    "words",
    [
        ("2022-02-30", "15"),
        ("11/04/2022", "15"),
        ("2022-04-11", "x"),
        ("2022-04-11", "1.5"),
        ("2022-04-11",),
        (),
        ("2022-04-11", "15", "--nation", "france"),
    ],
)
def test_other_words_are_wrong_usage(command: Command, words: tuple[str, ...]) -> None:
    said = command("workdays", *words)
    assert said.status == 2
    assert said.out == ""
    assert "usage: main.py workdays" in said.err


def test_counting_days_loads_neither_the_store_nor_the_window() -> None:
    script = (
        "import sys; from qa_desk.app import main; status = main(['workdays', '2022-04-11', '15']);"
        "print(*sorted({name.split('.')[0] for name in sys.modules} & {'sqlalchemy', 'PySide6', 'ruamel'}));"
        "sys.exit(status)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "2022-05-05\n\n"
