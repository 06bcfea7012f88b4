"""Making a file from the window: what is offered, saved, stopped and refused, always in the page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from qa_desk.ui.report_export.view import ReportsView
from tests import graded_audit
from tests.reports.readable import pdf_text, pdf_words
from tests.ui.fitting import cut_words, is_at, sideways
from tests.ui.window import Desktop, desktop


@pytest.fixture
def page(desk: Desktop, audit: str) -> ReportsView:
    desk.window.go("reports", audit)
    return the_page(desk)


def the_page(desk: Desktop) -> ReportsView:
    page = desk.window.page("reports")
    assert isinstance(page, ReportsView)
    QApplication.processEvents()
    return page


def save(qtbot: QtBot, desk: Desktop, page: ReportsView, path: Path) -> None:
    desk.dialogs.files.append(path)
    desk.press("Ctrl+Shift+S")
    qtbot.waitUntil(lambda: not desk.workplace.tasks.busy)


class Opener(QObject):
    """Stands in for the programs of this computer, and remembers what they were asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture
def opener() -> Iterator[Opener]:
    one = Opener()
    QDesktopServices.setUrlHandler("file", one, "open")  # type: ignore[arg-type]
    yield one
    QDesktopServices.unsetUrlHandler("file")


def test_every_kind_is_offered_and_each_says_what_is_in_it(desk: Desktop, page: ReportsView) -> None:
    assert [button.text() for button in page.kinds.buttons()] == [
        "Findings report, PDF", "Findings report, Word", "Findings workbook, Excel", "All answers, Excel",
        "Practitioner briefing, PDF", "Practitioner briefing, Word", "Board page, PDF",
        "Areas by section, Excel", "Moderation record, PDF", "Moderation record, Word", "Diagnosis sheet, Excel",
    ]  # fmt: skip
    assert page.outline_title.text() == "Findings report, PDF"
    assert page.headline.text() == "7 of 25 cases were good or better."
    assert "25 of 25 cases signed off" in page.contents.lines
    desk.press("Down", "Down")
    assert page.outline_title.text() == "Findings workbook, Excel"
    assert "Grades: one row for each of 25 cases" in page.contents.lines
    assert page.kind == "findings.xlsx"


def test_the_report_is_saved_where_the_person_says_with_the_chosen_marking(
    qtbot: QtBot, desk: Desktop, page: ReportsView, tmp_path: Path
) -> None:
    page.marking_box.setFocus()
    desk.press("Down")
    save(qtbot, desk, page, tmp_path / "findings.pdf")
    assert page.message_bar.message_label.text() == "Saved findings.pdf."
    text = pdf_text((tmp_path / "findings.pdf").read_bytes())
    assert "7 of 25 cases were good or better" in " ".join(text.split())
    assert "OFFICIAL" in text
    assert "OFFICIAL-SENSITIVE" not in text
    assert page.save_button.isEnabled()
    assert is_at(desk, page.save_button)
    assert page.progress.isHidden()
    assert desk.dialogs.crashes == []


def test_the_saved_file_and_its_folder_can_be_opened(
    qtbot: QtBot, desk: Desktop, page: ReportsView, tmp_path: Path, opener: Opener
) -> None:
    save(qtbot, desk, page, tmp_path / "findings.pdf")
    buttons = {button.accessibleName(): button for button in page.message_bar.findChildren(QPushButton)}
    for name in ("Open", "Show in folder"):
        buttons[name].setFocus()
        desk.press("Space")
    assert [Path(url.toLocalFile()) for url in opener.urls] == [tmp_path / "findings.pdf", tmp_path]


def test_a_name_without_its_ending_gets_it_and_asks_before_it_replaces(
    qtbot: QtBot, desk: Desktop, page: ReportsView, tmp_path: Path
) -> None:
    earlier = tmp_path / "March.pdf"
    earlier.write_bytes(b"earlier")
    desk.dialogs.confirms.append(False)
    save(qtbot, desk, page, tmp_path / "March")
    assert desk.dialogs.asked[-1] == "Replace March.pdf?"
    assert earlier.read_bytes() == b"earlier"
    desk.dialogs.confirms.append(True)
    save(qtbot, desk, page, tmp_path / "March")
    assert earlier.read_bytes().startswith(b"%PDF")


def test_backing_out_of_the_file_box_changes_nothing(qtbot: QtBot, desk: Desktop, page: ReportsView) -> None:
    desk.dialogs.files.append(None)
    desk.press("Ctrl+Shift+S")
    assert not desk.workplace.tasks.busy
    assert page.message_bar.isHidden()
    assert page.save_button.isEnabled()


def test_a_place_that_cannot_be_written_is_refused_in_the_page(
    qtbot: QtBot, desk: Desktop, page: ReportsView, tmp_path: Path
) -> None:
    (tmp_path / "folder.pdf").mkdir()
    save(qtbot, desk, page, tmp_path / "folder.pdf")
    qtbot.waitUntil(lambda: page.message_bar.isVisible())
    assert page.message_bar.message_label.text() == '"folder.pdf" is a folder.'
    assert page.message_bar.hint_label.text() == "Nothing was saved. Save with another name."
    assert page.save_button.isEnabled()


def test_stop_ends_the_work_and_leaves_no_file(qtbot: QtBot, desk: Desktop, page: ReportsView, tmp_path: Path) -> None:
    desk.dialogs.files.append(tmp_path / "findings.pdf")
    desk.press("Ctrl+Shift+S")
    assert not page.save_button.isEnabled()
    page.progress.stop_button.click()
    qtbot.waitUntil(lambda: not desk.workplace.tasks.busy)
    assert page.progress.words.text() == "Stopped. Nothing was saved."
    assert not (tmp_path / "findings.pdf").exists()
    assert page.save_button.isEnabled()


def test_provisional_is_said_before_and_in_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(tmp_path, forms=forms(tmp_path)) as desk:
        services = desk.make()
        audit = graded_audit.set_up(services)
        graded_audit.grade(services, audit, signed_off=12)
        desk.show()
        desk.window.go("reports")
        page = the_page(desk)
        assert page.provisional.text() == "Provisional: 12 of 25 cases signed off."
        save(qtbot, desk, page, tmp_path / "draft.pdf")
        assert "12 of 25 cases signed off" in pdf_words((tmp_path / "draft.pdf").read_bytes())


def test_with_nothing_signed_off_the_reason_stands_where_the_contents_would(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(tmp_path, forms=forms(tmp_path)) as desk:
        services = desk.make()
        graded_audit.set_up(services)
        desk.show()
        desk.window.go("reports")
        page = the_page(desk)
        assert not page.save_button.isEnabled()
        assert page.contents.lines[0].startswith("There is nothing to report yet: 0 of 25 cases signed off.")
        desk.press("Ctrl+Shift+S")
        assert not desk.workplace.tasks.busy


def test_without_audits_there_is_nothing_to_save(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(tmp_path, forms=forms(tmp_path)) as desk:
        desk.make()
        desk.show()
        desk.window.go("reports")
        page = the_page(desk)
        assert page.contents.lines == ("No audits yet. Set one up first.",)
        assert not page.save_button.isEnabled()


def forms(folder: Path) -> Path:
    (folder / "forms").mkdir()
    (folder / "forms" / "early_help_small.yaml").write_text(graded_audit.TEMPLATE, encoding="utf-8")
    return folder / "forms"


@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (1366, 200), (683, 100), (683, 200)])
def test_nothing_is_cut_at_any_text_size(
    qtbot: QtBot, desk: Desktop, page: ReportsView, width: int, percent: int
) -> None:
    desk.look.set_text_percent(percent)
    desk.window.resize(width, 689)
    qtbot.waitUntil(lambda: cut_words(page) == [])
    assert sideways(page.area) <= 0
    for field in (page.audit_box, page.marking_box, page.save_button, *page.kinds.buttons()):
        assert field.accessibleName()
