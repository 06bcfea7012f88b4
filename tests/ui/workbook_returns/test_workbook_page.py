"""Making workbooks, looking at one that came back and taking it in, by keys on the real page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from qa_desk.ui.workbook_returns import workbook_returns_page
from qa_desk.ui.workbook_returns.view import WorkbookReturnsView
from tests.ui.bench import Bench, add_audit, clipped, unnamed_or_same
from tests.ui.fitting import sideways
from tests.workbook_returns import filled


class Chair:
    """The person who sends workbooks out and takes them in."""

    def __init__(self, bench: Bench, folder: Path) -> None:
        self.bench, self.folder = bench, folder
        self.desk = bench.desk()
        self.audit = add_audit(self.desk, "Early help audit 2026", cases=2)
        self.page: WorkbookReturnsView = workbook_returns_page(bench.look, self.desk, bench.dialogs, bench.tasks)
        self.desk.errors.shown_by(self.page)
        bench.show(self.page)
        self.page.opened(self.audit)

    def make(self) -> Path:
        """Make the workbook of the one auditor."""
        self.bench.dialogs.paths.append(self.folder)
        self.bench.press_button("Alt+M")
        return next(self.folder.glob("Early help audit 2026, *.xlsx"))

    def open(self, path: Path) -> None:
        """Open a workbook that came back."""
        self.bench.dialogs.paths.append(path)
        self.bench.press("Ctrl+O")
        self.bench.settle()

    def question(self) -> str:
        """The first question of the template."""
        reference = self.desk.services.audits.get(self.audit).template
        return next(iter(self.desk.services.templates.plan(reference).template.questions())).name

    def filled_in(self, path: Path) -> Path:
        """One cell that can be taken, and one that cannot."""
        cell = (f"C01 | {self.question()}", "What the record shows")
        return filled(path, {cell: "Seen", ("C02 | whole | family", "Answer"): "?"})


@pytest.fixture
def chair(bench: Bench, tmp_path: Path) -> Iterator[Chair]:
    """The page with an audit of two cases."""
    folder = tmp_path / "out"
    folder.mkdir()
    yield Chair(bench, folder)
    assert bench.dialogs.crashes == []


def test_a_workbook_goes_out_and_what_came_back_is_looked_at(chair: Chair) -> None:
    page, bench = chair.page, chair.bench
    path = chair.make()
    assert page.message_bar.message_label.text() == "Made 1 workbook."
    assert page.model.as_text().splitlines()[1] == "J. Marsh\t\t2\t0\t1\t"

    chair.open(chair.filled_in(path))
    assert page.report.heading.text() == "What would be taken in. Nothing is changed yet."
    assert [row.cell.outcome.value for row in page.report.model.rows] == ["Not understood", "Accepted"]
    assert bench.is_at(page.report.table)
    assert "“?” is not one of the words offered: Yes or No." in page.report.details_label.text()
    bench.press("Down")
    assert "In the workbook: Seen. On the desk: nothing." in page.report.details_label.text()
    assert unnamed_or_same(page) == []
    bench.press("Alt+H", "Down")
    assert page.report.filter_box.currentText() == "Not taken (1)"
    assert len(page.report.model.rows) == 1


def test_what_is_accepted_is_taken_in_and_the_report_is_kept(chair: Chair) -> None:
    page, bench = chair.page, chair.bench
    gone: list[tuple[str, object]] = []
    page.go_requested.connect(lambda place, subject: gone.append((place, subject)))
    chair.open(chair.filled_in(chair.make()))
    report = chair.folder / "report.xlsx"
    bench.dialogs.paths.append(report)
    bench.press_button("Alt+S")
    assert report.is_file()
    bench.press_button("Alt+T")
    assert page.report.heading.text() == "What was taken in"
    assert page.report.take_button.isHidden()
    assert page.model.as_text().splitlines()[1].split("\t")[-1].startswith("7 July ")
    session = chair.desk.services.returns.open(f"{chair.audit}/C01/marsh")
    assert session.form.kept(chair.question()).note == "Seen"
    bench.press("Ctrl+C")
    assert "Not understood" in QGuiApplication.clipboard().text()
    bench.press_button("Alt+P")
    assert bench.is_at(page.table)
    bench.press("Escape")
    assert gone == [("moderation", chair.audit)]


def test_a_file_that_is_none_of_ours_is_refused_in_the_page(chair: Chair) -> None:
    chair.make()
    junk = chair.folder / "junk.xlsx"
    junk.write_bytes(b"PK junk")
    chair.open(junk)

    assert chair.page.message_bar.message_label.text() == '"junk.xlsx" is damaged, or is not an Excel workbook.'
    assert chair.page.report.isHidden()
    assert chair.bench.is_at(chair.page.table)


@pytest.mark.parametrize(("size", "percent"), [((1366, 689), 100), ((683, 689), 200)])
def test_everything_has_room(chair: Chair, size: tuple[int, int], percent: int) -> None:
    path = chair.make()
    chair.bench.look.set_text_percent(percent)
    assert chair.bench.window is not None
    chair.bench.window.resize(*size)
    chair.open(filled(path, {("C02 | whole | family", "Answer"): "Perhaps"}))

    chair.bench.qtbot.waitUntil(lambda: clipped(chair.page) == [])
    assert sideways(chair.page.area) <= 0
    assert chair.page.report.table.isVisible()
