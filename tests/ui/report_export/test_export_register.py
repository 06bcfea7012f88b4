"""The export register on the screen: what left the desk, and which of it a file at hand is."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.ui.export_register.view import ExportRegisterView
from tests.ui.bench import unnamed_or_same
from tests.ui.fitting import cut_words, is_at, sideways
from tests.ui.report_export.conftest import services_of
from tests.ui.window import Desktop


def opened(desk: Desktop) -> ExportRegisterView:
    desk.window.go("exports")
    page = desk.window.page("exports")
    assert isinstance(page, ExportRegisterView)
    QApplication.processEvents()
    return page


@pytest.fixture
def page(desk: Desktop, audit: str, tmp_path: Path) -> ExportRegisterView:
    """The register with a report that was made twice, and its answers."""
    reports = services_of(desk).reports
    for kind, name in (("findings.pdf", "first.pdf"), ("findings.pdf", "second.pdf"), ("answers.xlsx", "all.xlsx")):
        reports.make(audit, kind, tmp_path / name)
    return opened(desk)


def check(desk: Desktop, page: ExportRegisterView, path: Path) -> str:
    desk.dialogs.files.append(path)
    page.check_button.click()
    return f"{page.message_bar.message_label.text()} {page.message_bar.hint_label.text()}"


def test_every_file_says_how_it_stands(desk: Desktop, page: ExportRegisterView) -> None:
    assert [(row.kind, row.entry.state.value) for row in page.files.rows] == [
        ("All answers, Excel", "Final"), ("Findings report, PDF", "Final"), ("Findings report, PDF", "Replaced"),
    ]  # fmt: skip
    assert is_at(desk, page.table)
    desk.press("Down")
    assert "Findings report, PDF, number 2 of this desk" in page.details.text()
    assert "Marking: OFFICIAL-SENSITIVE" in page.details.text()
    page.copy_button.click()
    row = page.row
    assert row is not None
    assert QGuiApplication.clipboard().text() == row.entry.made.sha256


def test_a_file_is_told_apart_from_one_that_was_changed(
    desk: Desktop, page: ExportRegisterView, tmp_path: Path
) -> None:
    told = check(desk, page, tmp_path / "first.pdf")
    assert told.endswith("is number 1: Findings report, PDF. It is unchanged since. A later one takes its place.")
    row = page.row
    assert row is not None
    assert row.entry.number == 1
    (tmp_path / "first.pdf").write_bytes((tmp_path / "first.pdf").read_bytes() + b"\n")
    assert "is no file of this register" in check(desk, page, tmp_path / "first.pdf")


def test_esc_leads_back_to_reports(desk: Desktop, page: ExportRegisterView) -> None:
    desk.press("Esc")
    assert desk.window.page("reports").isVisible()


def test_an_empty_register_says_so(desk: Desktop, audit: str) -> None:
    page = opened(desk)
    assert page.about.text() == "No report has left this desk yet."
    assert is_at(desk, page.check_button)


@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (683, 200)])
def test_nothing_is_cut(qtbot: QtBot, desk: Desktop, page: ExportRegisterView, width: int, percent: int) -> None:
    desk.look.set_text_percent(percent)
    desk.window.resize(width, 689)
    qtbot.waitUntil(lambda: cut_words(page) == [])
    assert sideways(page.area) <= 0
    assert unnamed_or_same(page) == []
