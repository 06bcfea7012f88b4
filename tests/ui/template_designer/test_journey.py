"""From a shipped template to an edition of one's own that an audit can be set up with."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from qa_desk import paths
from qa_desk.domain.template import QuestionType
from qa_desk.templates.drafts.types import TYPE_WORDS
from qa_desk.templates.text.plain import as_mapping
from qa_desk.ui.set_up.view import SetUpView
from qa_desk.ui.template_shelf.view import ShelfView
from tests.ui.template_designer.designer_desk import EARLY_HELP, DesignerDesk, designer_desk

PARENT = "eh02_family_agreed"


def choose(combo: QComboBox, words: str) -> None:
    """Choose by the list's own keys."""
    combo.setCurrentIndex(combo.findText(words))
    combo.activated.emit(combo.currentIndex())


@pytest.fixture
def designer(tmp_path: Path, qtbot: QtBot, plain_application: QApplication) -> Iterator[DesignerDesk]:
    """The window with early help as shipped."""
    with designer_desk(tmp_path, qtbot, paths.forms_folder() / f"{EARLY_HELP}.yaml") as one:
        yield one


def test_an_edition_is_written_tried_published_and_offered(designer: DesignerDesk) -> None:
    window = designer.desk.window
    begin_new_edition(designer)
    change_wording(designer)
    new = add_follow_up(designer)
    set_time_limit(designer, new)
    try_it(designer)
    designer.press_button("Alt+P")
    designer.press("Enter")
    assert window.place == "templates"
    published = next(line for line in designer.service.shelf() if line.name == EARLY_HELP and line.edition == "2026.2")
    assert (published.status.value, published.published_on) == ("Published", date(2026, 7, 7))
    shelf = window.page("templates")
    assert isinstance(shelf, ShelfView)
    assert shelf.chosen() == published
    designer.press("Ctrl+7", "Ctrl+Return")
    set_up = window.page("set_up")
    assert isinstance(set_up, SetUpView)
    offered = [row.choice.value for row in set_up.template.rows.rows]
    assert f"{EARLY_HELP} 2026.2" in offered


def begin_new_edition(designer: DesignerDesk) -> None:
    designer.press("Ctrl+8")
    shelf = designer.desk.window.page("templates")
    assert isinstance(shelf, ShelfView)
    titles = [line.title for line in shelf.model.rows]
    designer.press(*["Down"] * titles.index("Early help assessment quality"))
    designer.press_button("Alt+M")
    assert designer.desk.window.place == "designer"
    assert designer.draft.edition == "2026.2"


def change_wording(designer: DesignerDesk) -> None:
    designer.stand_on(PARENT)
    designer.press("F2", "Ctrl+A")
    designer.type("Did the family agree before anybody else was asked?")
    label = as_mapping(designer.draft.question(PARENT))["label"]
    assert label == "Did the family agree before anybody else was asked?"
    designer.look()
    assert "before anybody else" in designer.bench.preview.card.question_label.text()


def add_follow_up(designer: DesignerDesk) -> str:
    """A question that is asked only after No or Not recorded; returns its name."""
    designer.press("F7", "Ins")
    designer.type("Who was asked before the family?")
    designer.press("Tab")
    new = designer.place.name
    assert new == "asked_before_family"
    asked = designer.bench.question.asked
    asked.set_open(True)
    choose(asked.follows_property.combo, "2 Family agreed to the assessment")
    choose(asked.relevant_property.question_property.combo, "2 Family agreed to the assessment")
    yes, no, _ = asked.relevant_property.answers_property.boxes
    assert not yes.isChecked()
    no.click()
    told = as_mapping(designer.draft.question(new))["relevant"]
    assert told == f"${{{PARENT}}} = 'no' or ${{{PARENT}}} = 'not_recorded'"
    assert designer.facts.by_name[new].number == "2a"
    assert asked.summary(designer.facts.by_name[new], designer.facts) == "Only if question 2 is No or Not recorded"
    return new


def set_time_limit(designer: DesignerDesk, question: str) -> None:
    groups = designer.bench.question
    choose(groups.answer.type_property.combo, TYPE_WORDS[QuestionType.TIMESCALE])
    groups.timescale.properties["timescale.limit"].take_focus()
    designer.press("Ctrl+A")
    designer.type("5")
    assert as_mapping(as_mapping(designer.draft.question(question))["timescale"])["limit"] == "5"
    designer.look()
    assert not any(line.holds for line in designer.presenter.looking.lines)


def try_it(designer: DesignerDesk) -> None:
    designer.press("Ctrl+T")
    assert designer.page.views.currentWidget() is designer.page.trial
    designer.press("1", "Enter")
    assert designer.page.trial.grading.header.counts_label.text().startswith("1 of ")
    designer.press("Esc")
    assert designer.page.is_at_work
