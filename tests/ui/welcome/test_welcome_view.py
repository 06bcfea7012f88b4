"""The welcome: opening and making desks."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from qa_desk.domain.progress import Progress
from qa_desk.paths import desks_folder
from qa_desk.services import Services
from qa_desk.settings import LAST_DESK, YOUR_NAME
from qa_desk.ui.welcome import welcome_view
from qa_desk.ui.welcome.view import WelcomeView
from tests.ui.bench import NAME, PASSPHRASE, Bench, clipped, unnamed_or_same

DEMO_PASSPHRASE = "demo desk for looking around"


def shown(bench: Bench) -> tuple[WelcomeView, list[Services]]:
    """The welcome on screen, and the desks that were opened from it."""
    opened: list[Services] = []

    def make_demo(path: Path, passphrase: str, progress: Progress) -> Services:
        progress.step(1, 2, "Making case")
        return bench.desks.make(path, passphrase, "Demo auditor")

    view = welcome_view(bench.look, bench.desks, bench.dialogs, bench.tasks, bench.settings, make_demo, DEMO_PASSPHRASE)
    view.desk_opened.connect(opened.append)
    view.desk_opened.connect(lambda services: setattr(bench, "services", services))
    bench.show(view)
    view.show_start()
    return view, opened


@pytest.fixture
def closed_desk(bench: Bench) -> Path:
    """A desk that was open last time."""
    bench.desks.make(bench.path, PASSPHRASE, NAME).desk.close()
    bench.settings.keep(LAST_DESK, str(bench.path))
    bench.settings.keep(YOUR_NAME, NAME)
    return bench.path


def test_a_first_start_offers_the_demo_and_a_new_desk(bench: Bench) -> None:
    view, _ = shown(bench)
    assert not view.start_panel.open_card.isVisible()
    assert bench.is_at(view.start_panel.demo_button)
    assert view.start_panel.demo_passphrase_label.text() == f"The demo desk's passphrase is: {DEMO_PASSPHRASE}"


def test_a_desk_is_made_by_keys(bench: Bench) -> None:
    view, opened = shown(bench)
    bench.press_button("Alt+M")
    panel = view.make_panel
    assert bench.is_at(panel.name_edit)
    bench.type(NAME)
    assert Path(panel.path_edit.text()) == desks_folder() / "My audits.qadesk"
    panel.passphrase_box.take_focus()
    bench.type(PASSPHRASE)
    bench.qtbot.waitUntil(panel.meter.isVisible)
    assert panel.meter.words_label.text() == "Very strong."
    panel.again_box.take_focus()
    bench.type(PASSPHRASE)
    bench.press("Enter")
    assert view.progress_line.words.text() == "Making the desk"
    bench.settle()
    assert len(opened) == 1
    assert opened[0].desk.path == desks_folder() / "My audits.qadesk"
    assert bench.settings[YOUR_NAME] == NAME
    assert bench.settings[LAST_DESK] == str(opened[0].desk.path)


@pytest.mark.parametrize(
    ("name", "phrase", "again", "box", "words"),
    [
        ("", PASSPHRASE, PASSPHRASE, "name", "Enter your name or role."),
        (NAME, "", "", "passphrase", "Enter a passphrase."),
        (NAME, PASSPHRASE, "seven", "again", "The two passphrases are not the same."),
        (NAME, "password", "password", "passphrase", "No desk was made, because the passphrase is too short."),
    ],
)
def test_what_is_missing_is_said_beside_its_field(
    bench: Bench, name: str, phrase: str, again: str, box: str, words: str
) -> None:
    view, opened = shown(bench)
    view.start_panel.make_button.click()
    panel = view.make_panel
    panel.name_edit.setText(name)
    panel.passphrase_edit.setText(phrase)
    panel.again_edit.setText(again)
    panel.make_button.click()
    bench.settle()
    field = getattr(panel, f"{box}_box")
    assert field.problem_line.text().startswith(words)
    assert bench.is_at(field.field)
    assert opened == []
    assert not desks_folder().exists() or not list(desks_folder().iterdir())


def test_an_existing_file_is_never_replaced(bench: Bench, closed_desk: Path) -> None:
    before = closed_desk.read_bytes()
    view, opened = shown(bench)
    view.start_panel.make_button.click()
    bench.dialogs.paths = [closed_desk]
    view.make_panel.choose_button.click()
    view.make_panel.passphrase_edit.setText(PASSPHRASE)
    view.make_panel.again_edit.setText(PASSPHRASE)
    view.make_panel.make_button.click()
    bench.settle()
    assert view.make_panel.path_box.problem_line.text().startswith("There is already a file called Team.qadesk")
    assert opened == [] and closed_desk.read_bytes() == before


def test_a_suggested_passphrase_is_shown_once_and_typed_again(bench: Bench) -> None:
    view, _ = shown(bench)
    view.start_panel.make_button.click()
    panel = view.make_panel
    panel.suggest_button.click()
    assert len(panel.suggestion_label.text().split()) == 5
    assert panel.passphrase_edit.text() == panel.suggestion_label.text()
    assert panel.passphrase_edit.echoMode() is QLineEdit.EchoMode.Password
    assert bench.is_at(panel.again_edit) and panel.again_edit.text() == ""
    bench.qtbot.waitUntil(panel.meter.isVisible)
    panel.begin(NAME, bench.path)
    assert not panel.suggestion_label.isVisible()


def test_the_last_desk_is_opened_with_its_passphrase(bench: Bench, closed_desk: Path) -> None:
    view, opened = shown(bench)
    card = view.start_panel.open_card
    assert card.heading.text() == "Open Team"
    assert bench.is_at(card.passphrase_edit)
    QApplication.clipboard().setText(PASSPHRASE)
    bench.press("Ctrl+V", "Enter")
    assert view.progress_line.words.text() == "Opening the desk"
    bench.settle()
    assert [services.desk.path for services in opened] == [closed_desk]


def test_a_wrong_passphrase_counts_the_tries_and_waits(bench: Bench, closed_desk: Path) -> None:
    view, opened = shown(bench)
    card = view.start_panel.open_card
    bench.type("not the right one")
    bench.press("Enter")
    bench.settle()
    assert card.passphrase_box.problem_line.text() == (
        "That passphrase does not open this desk. 2 tries left before a 1 minute wait. Check Caps Lock."
    )
    assert not card.open_button.isEnabled()
    assert bench.is_at(card.passphrase_edit) and card.passphrase_edit.selectedText() == "not the right one"
    with bench.qtbot.waitSignal(view.wait_over, timeout=3_000):
        pass
    bench.type(PASSPHRASE)
    bench.press("Enter")
    bench.settle()
    assert len(opened) == 1


def test_an_empty_passphrase_is_no_try(bench: Bench, closed_desk: Path) -> None:
    view, _ = shown(bench)
    bench.press("Enter")
    card = view.start_panel.open_card
    assert card.passphrase_box.problem_line.text() == "Enter the passphrase of this desk."
    assert card.open_button.isEnabled()


def test_a_desk_on_a_new_computer_asks_who_opens_it(bench: Bench, closed_desk: Path) -> None:
    bench.settings.keep(YOUR_NAME, "")
    view, opened = shown(bench)
    card = view.start_panel.open_card
    assert bench.is_at(card.name_edit)
    card.passphrase_edit.setText(PASSPHRASE)
    card.open_button.click()
    assert card.name_box.problem_line.text() == "Enter your name or role."
    bench.type("Police auditor")
    bench.press("Enter", "Enter")
    bench.settle()
    assert len(opened) == 1 and bench.settings[YOUR_NAME] == "Police auditor"


def test_a_file_that_is_no_desk_is_refused_in_the_page(bench: Bench, tmp_path: Path) -> None:
    bench.settings.keep(YOUR_NAME, NAME)
    view, opened = shown(bench)
    file = tmp_path / "Notes.qadesk"
    file.write_text("Dear all", encoding="utf-8")
    bench.dialogs.paths = [file]
    view.start_panel.other_button.click()
    bench.type(PASSPHRASE)
    bench.press("Enter")
    bench.settle()
    assert view.message_bar.message_label.text() == "Notes.qadesk is not a QA Desk file."
    assert opened == [] and not bench.dialogs.crashes


def test_the_demo_is_made_once_and_then_opened(bench: Bench) -> None:
    view, opened = shown(bench)
    bench.press("Space")
    assert view.progress_line.stop_button.isVisible()
    bench.settle()
    assert [services.desk.path.name for services in opened] == ["Demo desk.qadesk"]
    opened.pop().desk.close()
    view.start_panel.demo_button.click()
    bench.settle()
    assert len(opened) == 1


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_clipped(bench: Bench, closed_desk: Path, percent: int) -> None:
    bench.look.set_text_percent(percent)
    view, _ = shown(bench)
    assert bench.window is not None
    for width in (1366, 683):
        bench.window.resize(width, 689)
        for show in (view.show_start, lambda: view.show_make(NAME, bench.path)):
            show()
            for _ in range(3):
                QApplication.processEvents()
            assert bench.window.width() == width
            assert clipped(view) == []


def test_everything_has_a_name_of_its_own(bench: Bench, closed_desk: Path) -> None:
    view, _ = shown(bench)
    assert unnamed_or_same(view) == []
    view.show_make(NAME, bench.path)
    assert unnamed_or_same(view) == []
