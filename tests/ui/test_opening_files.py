"""A desk, a pack or a return that was double-clicked is opened where it belongs; anything else is refused in words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from qa_desk.app import file_to_open
from qa_desk.ui.main_window import MainWindow
from qa_desk.ui.opening_files import OpeningFiles
from qa_desk.ui.welcome.view import WelcomeView
from tests.ui.window import Desktop, desktop


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        one.make()
        one.workplace.start()
        yield one


def a_file(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(b"not what it says")
    return path


def opening(desk: Desktop) -> OpeningFiles:
    return desk.workplace.opening


def welcome(desk: Desktop) -> WelcomeView:
    assert isinstance(desk.window.welcome, WelcomeView)
    return desk.window.welcome


def told(place: MainWindow | WelcomeView) -> str:
    bar = place.message_bar
    return f"{bar.message_label.text()} {bar.hint_label.text()}".strip()


def test_everything_that_is_opened_by_name(desk: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    other = a_file(tmp_path, "letter.pdf")
    opening(desk).open(desk.path)
    assert "test.qadesk" in welcome(desk).start_panel.open_card.path_label.text()

    opening(desk).open(other)
    assert told(desk.window).startswith('"letter.pdf" is not a file of QA Desk. Nothing was changed.')
    opening(desk).open(tmp_path / "gone.qapack")
    assert told(desk.window).startswith('"gone.qapack" is not there.')

    opening(desk).open(a_file(tmp_path, "Okoro.qareturn"))
    assert told(welcome(desk)) == 'Open your desk, and "Okoro.qareturn" is shown in it.'
    desk.show()
    qtbot.waitUntil(lambda: not desk.workplace.tasks.busy)
    assert desk.window.place == "take_in"
    opening(desk).eventFilter(desk.window, QFileOpenEvent(QUrl.fromLocalFile(str(a_file(tmp_path, "one.QAPACK")))))
    assert desk.window.place == "open_pack"

    opening(desk).open(desk.path)
    assert "Another desk is open." in told(desk.window)


@pytest.mark.parametrize(
    ("words", "opens"),
    [
        (["x.qadesk"], True),
        (["X.QAPACK"], True),
        (["gone.pdf"], False),
        (["letter.pdf"], True),
        (["findings"], False),
        (["--version"], False),
        (["desk", "x.qadesk"], False),
        ([], False),
    ],
)
def test_one_word_that_names_a_file_is_for_the_window(
    words: list[str], opens: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    a_file(tmp_path, "letter.pdf")
    a_file(tmp_path, "findings")
    path = file_to_open(words)
    assert path == (tmp_path / words[0] if opens else None)
