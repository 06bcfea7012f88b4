"""What is published, what holds it, and what may not be changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from qa_desk.ui.template_designer.places import question_place, section_place
from qa_desk.ui.template_shelf.view import ShelfView
from tests.ui.template_designer.designer_desk import VISIT_FORM, VISITS, DesignerDesk, designer_desk

FIXED_BY = "the safeguarding partnership"


@pytest.fixture
def locked(tmp_path: Path, qtbot: QtBot, plain_application: QApplication) -> Iterator[DesignerDesk]:
    """The small form with its first section fixed, and own questions allowed in the second."""
    source = VISIT_FORM.read_text(encoding="utf-8")
    source = source.replace("subject: case\n", f"subject: case\nfixed_by: {FIXED_BY}\n")
    source = source.replace("    label: Planning\n", "    label: Planning\n    fixed: true\n")
    source = source.replace("    label: Visits\n", "    label: Visits\n    additions: true\n")
    form = tmp_path / "locked.yaml"
    form.write_text(source, encoding="utf-8")
    with designer_desk(tmp_path, qtbot, form) as one:
        yield one


def test_what_holds_publishing_is_a_summary_of_links(designer: DesignerDesk) -> None:
    designer.start()
    designer.stand_on("visit_kind")
    designer.press("F2", "Ctrl+A", "Del")
    designer.look()
    assert designer.bench.checks.heading.accessibleName().startswith("Checks: 1 thing to put right")
    assert [row.flag for row in designer.bench.outline.rows.rows if row.place == question_place("visit_kind")] == ["!"]
    designer.stand_on("agreed")
    designer.press_button("Alt+P")
    summary = designer.page.publish.summary
    assert summary.isVisible()
    assert summary.hasFocus()
    assert len(summary.links) == 1
    designer.press("1")
    assert designer.page.is_at_work
    assert designer.place == question_place("visit_kind")
    assert designer.desk.focused.accessibleName() == "Wording"
    designer.type("Where was the visit?")
    designer.press_button("Alt+P")
    assert not summary.isVisible()
    designer.press("Enter")
    assert designer.desk.window.place == "templates"


def test_an_edition_that_is_there_already_is_refused_beside_its_field(designer: DesignerDesk) -> None:
    designer.start()
    designer.press_button("Alt+P")
    assert designer.page.publish.edition_box.edit.text() == "2026.2"
    designer.type("2026.1")
    designer.press("Enter")
    told = designer.page.publish.edition_box.problem_line.text()
    assert told.startswith("There is an edition 2026.1 of this template already.")
    assert designer.desk.window.place == "designer"


def test_a_published_edition_is_read_and_not_written(designer: DesignerDesk) -> None:
    designer.open(f"published:{VISITS} 2026.1")
    before = designer.draft
    assert not designer.bench.outline.foot.isVisible()
    assert designer.bench.header.edition_button.isVisible()
    assert not designer.bench.header.publish_button.isVisible()
    designer.stand_on("agreed")
    designer.press("Ins", "Del", "Alt+Down", "Ctrl+V", "F2")
    designer.press("Return")
    assert isinstance(designer.desk.focused, QPlainTextEdit)
    designer.type("Something else")
    assert designer.draft is before
    designer.press("Ctrl+T")
    assert designer.page.views.currentWidget() is designer.page.trial
    designer.press("Esc")
    designer.press_button("Alt+M")
    assert designer.draft.edition == "2026.2"
    assert not designer.presenter.editing.read_only
    assert designer.bench.outline.foot.isVisible()


def test_a_copy_of_a_published_edition_is_another_template(designer: DesignerDesk) -> None:
    designer.open(f"published:{VISITS} 2026.1")
    designer.desk.dialogs.reasons = ["Visits to schools"]
    designer.press_button("Alt+N")
    assert (designer.draft.name, designer.draft.title) == ("visits_schools", "Visits to schools")


def test_fixed_parts_say_who_fixed_them_and_stay(locked: DesignerDesk) -> None:
    locked.start_from()
    locked.stand_on("agreed")
    reason = locked.bench.question.lock_label.text()
    assert reason.startswith(f"This question is fixed by {FIXED_BY}.")
    assert "“Visits”" in reason
    before = locked.draft
    locked.press("Return")
    locked.type("Something else")
    locked.press("F7", "Del")
    assert locked.draft is before
    assert locked.bench.message_bar.message_label.text().startswith("This question is fixed by")
    locked.press("Ins")
    assert locked.draft is before
    locked.stand_on("seen_alone")
    assert locked.bench.question.lock_label.text() == ""
    locked.press("Ins")
    locked.type("Was the school told?")
    locked.press("Tab")
    assert locked.facts.by_name["school_told"].section == "visits"
    locked.look()
    assert not any(line.holds for line in locked.presenter.looking.lines)


def test_a_section_that_is_fixed_is_shown_as_fixed(locked: DesignerDesk) -> None:
    locked.start_from()
    rows = {row.place: row.note for row in locked.bench.outline.rows.rows}
    assert rows[section_place("planning")] == "fixed"
    assert rows[section_place("visits")] == "own questions here"
    locked.presenter.go_to("section:planning#label")
    assert locked.bench.section.lock_label.text().startswith("This section is fixed by")
    assert locked.bench.section.form.is_read_only


def test_esc_goes_back_a_pane_and_then_to_the_templates(designer: DesignerDesk) -> None:
    designer.start()
    designer.press("F4")
    assert designer.bench.current_pane == "preview"
    designer.press("Esc", "Esc")
    assert designer.bench.current_pane == "outline"
    designer.press("Esc")
    shelf = designer.desk.window.page("templates")
    assert isinstance(shelf, ShelfView)
    assert designer.desk.window.place == "templates"
