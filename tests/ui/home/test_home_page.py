"""Home on a real desk."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from qa_desk.settings import BACKUPS, LastBackup
from qa_desk.ui.desk import Desk
from qa_desk.ui.home import home_page
from qa_desk.ui.home.view import HomeView
from tests.ui.bench import AGENCY_TEMPLATE, Bench, add_audit, clipped, unnamed_or_same


@pytest.fixture
def desk(bench: Bench) -> Desk:
    return bench.desk()


def home(bench: Bench, desk: Desk) -> HomeView:
    """Home, on screen."""
    page = home_page(bench.look, desk, bench.dialogs, bench.tasks, bench.settings, bench.clock)
    desk.errors.shown_by(page)
    bench.show(page)
    page.opened(None)
    return page


def gone_to(page: HomeView) -> list[tuple[str, object]]:
    """Where the page asks to go, as it happens."""
    places: list[tuple[str, object]] = []
    page.go_requested.connect(lambda place, subject: places.append((place, subject)))
    return places


def test_an_empty_desk_offers_the_first_audit(bench: Bench, desk: Desk) -> None:
    page = home(bench, desk)
    places = gone_to(page)
    assert page.empty_label.isVisible()
    assert page.empty_label.text() == "No audits yet. Open a pack your chair sent you, or set up a new audit."
    assert not page.table.isVisible() and not page.need_list.isVisible()
    assert bench.is_at(page.file_button)
    bench.press("Tab", "Space")
    assert places == [("set_up", None)]


def test_the_first_line_has_the_focus_and_enter_does_what_it_says(bench: Bench, desk: Desk) -> None:
    add_audit(desk, "Neglect", cases=3)
    first = add_audit(desk, "Core groups", cases=12, due=date(2026, 7, 17))
    page = home(bench, desk)
    places = gone_to(page)
    assert [row.need.words for row in page.need_list.rows] == [
        "12 cases to grade, return due Friday 17 July",
        "3 cases to grade",
    ]
    bench.press("Enter")
    assert places == [("my_cases", first)]
    bench.press("Down")
    assert bench.is_at(page.need_list.rows[1].verb_button)
    bench.press("Down", "Up")
    assert bench.is_at(page.need_list.rows[0].verb_button)


def test_the_programme_is_a_table_that_opens_and_copies(bench: Bench, desk: Desk) -> None:
    add_audit(desk, "Core groups", cases=2, due=date(2026, 7, 17))
    empty = add_audit(desk, "Section 11", template=AGENCY_TEMPLATE)
    page = home(bench, desk)
    places = gone_to(page)
    page.table.setFocus()
    bench.press("Down", "Enter")
    assert places == [("set_up", empty)]
    bench.press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == (
        "Audit\tStage\tCases\tSigned off\tReturn due\tLead\tTemplate\n"
        "Core groups\tNot started\t2\t0 of 2\tFri 17 July 2026\tR. Doyle\tEarly help assessment quality\n"
        "Section 11\tPlanned\t-\t-\t-\tR. Doyle\tSection 11 self-assessment"
    )


def test_tab_moves_in_the_table_and_ctrl_tab_leaves_it(bench: Bench, desk: Desk) -> None:
    add_audit(desk, "Core groups", cases=2)
    page = home(bench, desk)
    page.table.setFocus()
    bench.press("Tab")
    assert page.table.hasFocus() and page.table.currentIndex().column() == 1
    bench.press("Shift+Tab")
    assert page.table.currentIndex().column() == 0
    bench.press("Ctrl+Tab")
    assert bench.is_at(page.file_button)


def test_a_screen_reader_hears_whole_words(bench: Bench, desk: Desk, qtmodeltester: object) -> None:
    add_audit(desk, "Section 11", template=AGENCY_TEMPLATE)
    page = home(bench, desk)
    model = page.programme
    said = [model.data(model.index(0, column), 11) for column in range(model.columnCount())]  # AccessibleTextRole
    assert said[2:5] == ["0 agencies", "0 of 0 signed off", "No date"]
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_ctrl_n_sets_up_a_new_audit_from_anywhere(bench: Bench, desk: Desk) -> None:
    add_audit(desk, "Core groups", cases=2)
    page = home(bench, desk)
    places = gone_to(page)
    page.table.setFocus()
    bench.press("Ctrl+N")
    assert places == [("set_up", None)]


def test_home_follows_the_desk(bench: Bench, desk: Desk) -> None:
    page = home(bench, desk)
    add_audit(desk, "Core groups", cases=2)
    assert page.table.isVisible()
    assert [line.audit.title for line in page.programme.rows] == ["Core groups"]


def test_a_backup_is_made_checked_and_told(bench: Bench, desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    page = home(bench, desk)
    assert page.backup_card.heading.text() == "Your work has no backup"
    assert not page.backup_card.back_up_button.isVisible()
    bench.dialogs.paths = [folder]
    page.backup_card.choose_button.click()
    assert page.backup_card.progress_line.words.text() == "Backing up"
    bench.settle()
    assert page.backup_card.heading.text() == "Your work is backed up"
    assert len(list(folder.glob("*.qadesk"))) == 1
    assert page.backup_card.back_up_button.isVisible()


def test_a_backup_that_fails_says_so_until_one_works(bench: Bench, desk: Desk, tmp_path: Path) -> None:
    page = home(bench, desk)
    bench.settings.keep(BACKUPS, {str(bench.path): LastBackup(str(tmp_path / "gone"), "2026-07-06T09:00:00+00:00")})
    page.backup_card.back_up_button.click()
    bench.settle()
    assert page.backup_card.heading.text() == "The latest backup did not work"
    assert "yesterday" in page.backup_card.line.text()
    assert not bench.dialogs.crashes
    (tmp_path / "gone").mkdir()
    page.backup_card.back_up_button.click()
    bench.settle()
    assert page.backup_card.heading.text() == "Your work is backed up"


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_clipped(bench: Bench, desk: Desk, percent: int) -> None:
    add_audit(desk, "Core groups", cases=12, due=date(2026, 7, 17))
    bench.look.set_text_percent(percent)
    page = home(bench, desk)
    assert bench.window is not None
    for width in (1366, 683):
        bench.window.resize(width, 689)
        for _ in range(3):
            QApplication.processEvents()
        assert bench.window.width() == width
        assert clipped(page) == []


def test_everything_has_a_name_of_its_own(bench: Bench, desk: Desk) -> None:
    add_audit(desk, "Core groups", cases=2)
    add_audit(desk, "Neglect", cases=2)
    assert unnamed_or_same(home(bench, desk)) == []


def test_the_five_days_of_a_joint_inspection_say_what_is_due_today_first(bench: Bench, desk: Desk) -> None:
    add_audit(desk, "Early help", cases=1, due=date(2026, 7, 7))
    short = add_audit(desk, "At short notice", cases=2)
    audits = desk.services.audits
    audits.set_up(replace(audits.get(short), short_notice_from=date(2026, 7, 6)))
    page = home(bench, desk)
    first = page.need_list.rows[0].need
    assert (first.title, first.place, first.audit) == ("At short notice", "moderation", short)
    assert first.words.startswith("Day 1 of 5:")
    assert first.words.endswith("0 of 2 returns are in.")


def test_home_says_that_audits_are_past_their_retention_date(bench: Bench, desk: Desk) -> None:
    audit = add_audit(desk, "Neglect")
    desk.change(lambda: desk.services.retention.set_date(audit, date(2026, 1, 31), "Schedule 4.2", "Board"))
    page = home(bench, desk)
    places = gone_to(page)
    assert [row.need.words for row in page.need_list.rows][-1] == "1 audit is past its retention date"
    page.keeping_button.click()
    assert places == [("keeping", audit)]
