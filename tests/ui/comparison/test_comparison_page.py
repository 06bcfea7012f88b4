"""Two audits on the screen by keys: what is said of them, what stands apart, and matching two forms by hand."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from qa_desk.domain.audit import Auditor
from qa_desk.services import Services
from qa_desk.ui.comparison.view import ComparisonView
from qa_desk.ui.comparison.ways_on import WaysOn
from qa_desk.ui.cross_tab.view import CrossTabView
from qa_desk.ui.question_match.view import QuestionMatchView
from tests import graded_audit
from tests.cli.conftest import AUDIT
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.fitting import sideways
from tests.ui.window import Desktop, desktop

OTHER = """
name: other_form
edition: '1'
title: Another early help form
subject: case
sections:
  - name: all
    label: All of it
    questions:
      - {name: child_seen, label: Was each child seen and spoken to?, type: scale, scale: met}
      - {name: dads, label: Did somebody ask the fathers?, type: scale, scale: met}
"""


@pytest.fixture
def two(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """The window on a desk with an audit of 25 cases, one of 12 after it, and one on another form before both."""
    forms = tmp_path / "forms"
    forms.mkdir()
    (forms / "early_help_small.yaml").write_text(graded_audit.TEMPLATE, encoding="utf-8")
    (forms / "other_form.yaml").write_text(OTHER, encoding="utf-8")
    (tmp_path / graded_audit.DESK_NAME).write_bytes(_desk_of_three())
    with desktop(tmp_path, forms=forms) as one:
        one.services = one.desks.open(tmp_path / graded_audit.DESK_NAME, graded_audit.PASSPHRASE, "J. Okoro")
        one.show()
        yield one


@cache
def _desk_of_three() -> bytes:
    """The file of that desk, graded once for all tests."""
    with TemporaryDirectory() as folder:
        services, store = graded_audit.a_graded_desk(Path(folder))
        (Path(folder) / "forms" / "other_form.yaml").write_text(OTHER, encoding="utf-8")
        later = graded_audit.set_up(services, cases=12, title="This year")
        services.audits.set_up(replace(services.audits.get(later), theme="Again", previous=AUDIT))
        graded_audit.grade(services, later, signed_off=12)
        _graded_on_another_form(services)
        store.close()
        return (Path(folder) / graded_audit.DESK_NAME).read_bytes()


def _graded_on_another_form(services: Services) -> None:
    draft = services.audits.draft("other_form", "Before")
    services.audits.set_up(replace(draft, auditors=(Auditor("a", "A. Tester"),)))
    listed = "\n".join(["Code", *(f"B{place:02}" for place in range(12))])
    services.audits.add_cases(draft.id, services.audits.read_cases(listed))
    for place, return_id in enumerate(services.returns.ids(draft.id)):
        session = services.returns.open(return_id)
        session.declare_family(False)
        for question in ("child_seen", "dads"):
            session.revise(question, graded_audit.said("not_met" if place else "met", "Not in the record."))
        session.sign_off()


def comparison(desk: Desktop) -> ComparisonView:
    page = desk.window.page("comparison")
    assert isinstance(page, ComparisonView)
    QApplication.processEvents()
    return page


def matching(desk: Desktop) -> QuestionMatchView:
    page = desk.window.page("question_match")
    assert isinstance(page, QuestionMatchView)
    QApplication.processEvents()
    return page


def labels(page: ComparisonView) -> list[tuple[str, str, str, str]]:
    return [(row.label, row.then, row.now, row.reading) for row in page.table.change_rows.rows]


def test_findings_lead_to_the_audit_before_and_escape_back(two: Desktop) -> None:
    two.window.go("findings", "this-year")
    ways = two.window.page("findings").findChild(WaysOn)
    assert isinstance(ways, WaysOn)
    assert ways.compare.text() == "Compare with Early help assessment quality, March 2018"
    two.press("Alt+C")
    assert two.window.place == "comparison"
    assert two.is_at(comparison(two).table)
    two.press("Escape")
    assert two.window.place == "findings"


def test_it_says_in_words_what_came_out_and_shows_the_most_changed_first(two: Desktop) -> None:
    two.window.go("comparison", "this-year")
    page = comparison(two)
    assert page.heading.text() == "Comparison: This year"
    assert (
        page.summary.text()
        == "7 questions: more are fine in 1, no clear change in 3, no change in 2 and too few to tell in 1."
    )
    assert page.basis.text().startswith("Now: edition 1.0, 12 of 12 cases signed off. Then: edition 1.0, 25 of 25")
    told = labels(page)
    assert told[0] == ("1 Each child seen", "18 of 25 met", "12 of 12 met", "More are fine")
    assert told[1][0] == "9 How good was it all?"
    assert told[-1] == ("2 Fathers included", "3 of 16 met", "0 of 3 met", "Too few to tell")
    assert page.detail_label.text().splitlines()[1] == (
        "18 of 25 met then, 12 of 12 met now. Chance alone would seldom bring so many more."
    )
    two.press("Down")
    assert "3 points down to 57 points up (95% interval)" in page.detail_label.text()


def test_the_table_is_copied_with_its_numbers(two: Desktop) -> None:
    two.window.go("comparison", "this-year")
    two.press("Ctrl+C")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Question\tThen\tNow\tWhat it says\tLikely change\tPoints, -100 to +100"
    assert lines[2].endswith("\tNo clear change\t3 points down to 57 points up\t-3 to +57")
    assert lines[-1].endswith("\tToo few to tell\tNot told\t")
    drawn = comparison(two).table.change_rows.index(6, 5)
    assert drawn.data(Qt.ItemDataRole.AccessibleTextRole) == "Not drawn: too few"


def test_one_section_alone_can_be_shown(two: Desktop) -> None:
    two.window.go("comparison", "this-year")
    page = comparison(two)
    page.section_combo.setFocus()
    two.press("Down", "Down")
    assert page.section_combo.currentText() == "Meetings"
    assert [row.section for row in page.table.change_rows.rows] == ["Meetings"] * 3


def test_another_form_is_left_out_with_why_and_matched_by_hand(two: Desktop) -> None:
    assert two.services is not None
    two.window.go("comparison", "this-year")
    page = comparison(two)
    left_out = page.left_out_rows.rows
    assert [(one.audit.id, one.refusal) for one in left_out] == [
        ("before", "It has another form, and nobody has matched their questions yet")
    ]
    two.press("F6", "Return")
    assert two.window.place == "question_match"
    match = matching(two)
    assert [(row.old, row.new) for row in match.match_rows.rows] == [("child_seen", "seen"), ("dads", "")]
    assert match.summary.text() == "1 of 2 questions of the earlier form has a counterpart, 1 has none."
    two.press("Down", "F2")
    box = two.focused
    assert isinstance(box, QComboBox)
    assert box.itemText(0) == "None: it is not compared"
    box.setCurrentIndex(box.findData("fathers"))
    two.press("Return")
    QApplication.processEvents()
    assert match.match_rows.rows[1].what.startswith("With care: its wording changed")
    match.keep_button.click()
    assert two.window.place == "comparison"
    assert page.earlier_combo.currentText() == "Before"
    assert page.notes.text().startswith("The questions of the two forms were matched by J. Okoro on ")
    assert ("1 Each child seen", "1 of 12 met", "12 of 12 met", "More are fine") in labels(page)
    apart = [(row.label, row.why) for row in page.apart_rows.rows]
    assert ("6 First meeting in time", "It is new") in apart
    assert page.apart_heading.text() == "Not comparable with Before"
    assert two.services.desk.check().ok


def test_an_audit_that_nothing_can_stand_beside_says_so(two: Desktop) -> None:
    two.window.go("comparison", "before")
    page = comparison(two)
    assert page.summary.text() == "No audit of this desk can stand beside this one yet."
    assert page.table.isHidden()
    assert page.match_button.isHidden()
    assert two.is_at(page.left_out)


@pytest.mark.parametrize(("size", "percent"), [((1366, 689), 100), ((683, 689), 200)])
def test_everything_has_room_and_a_name(two: Desktop, size: tuple[int, int], percent: int) -> None:
    two.look.set_text_percent(percent)
    two.window.resize(*size)
    for place, subject in (
        ("findings", "this-year"),
        ("comparison", "this-year"),
        ("question_match", "this-year/before"),
        ("cross_tab", AUDIT),
    ):
        two.window.go(place, subject)
        QApplication.processEvents()
        page = two.window.page(place)
        assert clipped(page) == [], place
        assert unnamed_or_same(page) == [], place
        assert sideways(page.area) <= 0, place  # type: ignore[attr-defined]  # each of the three scrolls


def test_grades_are_counted_by_two_things_on_the_screen(two: Desktop) -> None:
    two.window.go("findings", AUDIT)
    ways = two.window.page("findings").findChild(WaysOn)
    assert isinstance(ways, WaysOn)
    ways.cross_tab.trigger()
    page = two.window.page("cross_tab")
    assert isinstance(page, CrossTabView)
    assert two.is_at(page.row_combo)
    assert page.title.text() == "Team by grade (cases)"
    assert page.counted.as_text().splitlines()[-1] == "Total\t0\t7\t13\t5\t25"
    page.column_combo.setFocus()
    two.press("Down")
    assert page.title.text() == "Team by section (grades of sections)"
    page.grade_combo.setFocus()
    two.press("Down", "Down")
    assert page.title.text() == "Team by section: good alone (grades of sections)"
    assert [row.counts for row in page.counted.rows] == [(20, 0, 20), (5, 0, 5), (25, 0, 25)]
    two.press("Escape")
    assert two.window.place == "findings"


def test_choosing_one_thing_twice_lets_the_two_change_places(two: Desktop) -> None:
    two.window.go("cross_tab", AUDIT)
    page = two.window.page("cross_tab")
    assert isinstance(page, CrossTabView)
    page.table_wanted.emit("Grade", "Grade", "")
    assert (page.row_combo.currentText(), page.column_combo.currentText()) == ("Grade", "Team")
    assert page.title.text() == "Grade by team (cases)"


def test_a_question_is_drawn_over_three_audits(two: Desktop) -> None:
    services = two.services
    assert services is not None
    two.window.go("comparison", "this-year")
    assert comparison(two).years.isHidden()
    latest = graded_audit.set_up(services, cases=10, title="Next year")
    changed = replace(services.audits.get(latest), previous="this-year", look_back_to=date(2019, 3, 1))
    services.audits.set_up(changed)
    graded_audit.grade(services, latest, signed_off=10)
    two.window.go("comparison", f"{latest}/this-year")
    page = comparison(two)
    assert page.years.isVisible()
    assert page.years.accessibleDescription() == (
        "1 Each child seen: 18 of 25 met in March 2018, 12 of 12 met in March 2018, 10 of 10 met in March 2019."
    )
    place = [row.label for row in page.table.change_rows.rows].index("2 Fathers included")
    page.table.selectRow(place)
    assert page.years.isHidden()
    page.table.selectRow(0)
    assert page.years.grab().toImage().size().height() == page.years.height()
