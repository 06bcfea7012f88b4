"""Saying a form in another language in the designer."""

from PySide6.QtTest import QTest

from qa_desk.templates.drafts.scales import points_of
from qa_desk.templates.text.plain import as_mapping
from qa_desk.ui.template_designer.places import Place, PlaceKind
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


IN_WELSH = """
translations:
  cy:
    language: Cymraeg
    choices:
      visit_kind: {home: Gartref, school: Yn yr ysgol}
    scales:
      done: {not_done: Heb ei wneud}
"""


def test_a_choice_that_is_taken_out_takes_its_words_along_and_brings_them_back(designer: DesignerDesk) -> None:
    designer.start(IN_WELSH)
    assert designer.draft.reading().problems == ()
    designer.stand_on("visit_kind")
    designer.bench.question.choices.own_property.take_focus()

    def said() -> object:
        translations = as_mapping(designer.draft.plain["translations"])
        return as_mapping(as_mapping(translations["cy"])["choices"])["visit_kind"]

    designer.press("Ctrl+End", "Shift+Home", "Backspace", "Backspace")
    assert said() == {"home": "Gartref"}
    assert [problem.code for problem in designer.draft.reading().problems] == ["too_few_choices"]
    designer.press("Return")
    designer.type("At school")
    assert said() == {"home": "Gartref", "school": "Yn yr ysgol"}

    designer.press("Shift+Home", "Backspace", "Backspace", "F7")
    assert said() == {"home": "Gartref"}
    designer.press("Ctrl+Z")
    assert said() == {"home": "Gartref", "school": "Yn yr ysgol"}


def test_an_answer_that_is_taken_off_a_scale_takes_its_words_along(designer: DesignerDesk) -> None:
    designer.start(IN_WELSH)
    designer.bench.outline.list.place_chosen.emit(Place(PlaceKind.SCALE, "done"))
    designer.bench.scale.add_button.click()
    designer.bench.scale.cards[1].delete_button.click()
    assert points_of(designer.draft, "done") == ["done", "answer_3"]
    assert as_mapping(as_mapping(designer.draft.plain["translations"])["cy"]).get("scales") is None
    assert designer.draft.reading().template is not None
