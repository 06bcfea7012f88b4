"""Saying a form in another language in the designer."""

from PySide6.QtTest import QTest

from qa_desk.templates.text.plain import as_mapping
from tests.ui.template_designer.designer_desk import DesignerDesk


def test_a_language_is_added_and_a_question_said_in_it(designer: DesignerDesk) -> None:
    designer.start()
    group = designer.bench.question.languages
    name = designer.facts.questions[0].name
    designer.stand_on(name)
    assert not group.isVisible()

    designer.press("Home")
    about = designer.bench.about
    about.language_line.edit.setFocus()
    QTest.keyClicks(about.language_line.edit, "cy Welsh")
    about.language_button.click()
    assert as_mapping(designer.draft.plain["translations"]) == {"cy": {"language": "Welsh"}}
    assert about.language_line.edit.text() == ""

    designer.stand_on(name)
    assert group.isVisible()
    group.set_open(True)
    field = group.properties["translations.cy.label"]
    field.take_focus()
    designer.type("Pryd oedd yr ymweliad?")
    told = as_mapping(as_mapping(designer.draft.plain["translations"])["cy"])
    assert told["questions"] == {name: {"label": "Pryd oedd yr ymweliad?"}}
    designer.press("Ctrl+Z")
    assert designer.draft.reading().template is not None


def test_what_is_no_language_is_refused_beside_the_field(designer: DesignerDesk) -> None:
    designer.start()
    designer.press("F7", "Home")
    about = designer.bench.about
    about.language_line.edit.setFocus()
    QTest.keyClicks(about.language_line.edit, "Welsh")
    about.language_button.click()
    assert "translations" not in designer.draft.plain
    assert "such as cy Welsh" in about.language_line.problem_line.text()
