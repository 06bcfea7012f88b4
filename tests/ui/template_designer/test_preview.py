"""The preview is the real card, and follows what is written."""

from qa_desk.ui.template_designer.places import GRADING, Place, PlaceKind
from qa_desk.ui.template_designer.preview_pane import NOT_YET
from qa_desk.ui.template_designer.properties import TickProperty
from tests.ui.template_designer.designer_desk import DesignerDesk


def test_a_limit_can_be_tried_from_a_date_taken_as_answered(designer: DesignerDesk) -> None:
    designer.start()
    designer.stand_on("made_in_time")
    designer.look()
    preview = designer.bench.preview
    assert preview.lead_label.text().endswith("Question 2 is taken to be Tuesday 23 June 2026.")
    assert preview.aloud_label.text() == (
        "“Question 3. Was the visit made in time? Edit. Needed within 10 working days.”"
    )
    designer.press("F4")
    designer.desk.type_figures("3 7 26")
    designer.press("Tab")
    assert preview.card.editor is not None
    assert preview.card.editor.verdict_line.words.text().startswith("8 working days after 23 June")


def test_the_preview_follows_the_properties(designer: DesignerDesk) -> None:
    designer.start()
    designer.stand_on("agreed")
    designer.look()
    preview = designer.bench.preview
    assert preview.keys_label.text() == ("Keys 1 2 3 8 9. N begins more than one answer, so only numbers choose those")
    cannot_judge = designer.bench.question.needs.properties["cannot_judge"]
    assert isinstance(cannot_judge, TickProperty)
    cannot_judge.box.click()
    designer.look()
    assert preview.keys_label.text().startswith("Keys 1 2 3 9.")
    designer.bench.question.needs.na_property.combo.setCurrentIndex(0)
    designer.bench.question.needs.na_property.combo.activated.emit(0)
    designer.look()
    assert preview.keys_label.text().startswith("Keys 1 2 3.")


def test_a_question_is_shown_although_another_one_is_not_ready(designer: DesignerDesk) -> None:
    designer.start()
    designer.stand_on("visit_kind")
    designer.press("F2", "Ctrl+A", "Del")
    designer.stand_on("agreed")
    designer.look()
    assert designer.bench.preview.card.isVisible()
    designer.stand_on("visit_kind")
    designer.look()
    assert designer.bench.preview.words_label.text() == NOT_YET


def test_a_scale_is_copied_changed_and_shown(designer: DesignerDesk) -> None:
    designer.start()
    designer.stand_on("agreed")
    grades = designer.bench.question.grades
    grades.set_open(True)
    grades.scale_button.click()
    assert designer.place.kind is PlaceKind.SCALE
    scale = designer.bench.scale
    assert [point.label for point in designer.facts.scales[designer.place.name].points] == ["Yes", "No", "Not recorded"]
    assert len(scale.cards) == 3
    scale.add_button.click()
    assert len(scale.cards) == 4
    scale.cards[3].up_button.click()
    scale.cards[2].fields.properties["label"].take_focus()
    designer.press("Ctrl+A")
    designer.type("Partly")
    designer.look()
    assert [point.label for point in designer.facts.scales[designer.place.name].points] == [
        "Yes", "No", "Partly", "Not recorded",
    ]  # fmt: skip
    assert designer.bench.preview.card.isVisible()
    scale.cards[2].delete_button.click()
    assert len(scale.cards) == 3
    assert designer.facts.by_name["agreed"].tree["scale"] == designer.place.name


def test_grading_rules_are_sentences_with_numbers(designer: DesignerDesk) -> None:
    designer.start()
    designer.presenter.go_to(f"{GRADING}#")
    grading = designer.bench.grading
    assert [step.edit.text() for step in grading.steps] == ["85", "55"]
    assert grading.rest_label.text() == "Anything less suggests Inadequate."
    assert grading.caps[0].sentence_label.text() == (
        "A critical question answered No holds its section at Requires improvement at most."
    )
    designer.press("Ctrl+A")
    designer.type("90")
    designer.look()
    assert "90% or more of what counts in a section suggests Good." in designer.bench.preview.words_label.text()
    grading.add_cap_button.click()
    assert len(grading.caps) == 2
    grading.caps[1].delete_button.click()
    grading.end_button.click()
    assert "grading" not in designer.draft.plain
    grading.begin_button.click()
    assert [step.edit.text() for step in grading.steps] == ["85", "55"]


def test_descriptors_are_written_beside_their_grades(designer: DesignerDesk) -> None:
    designer.start()
    designer.stand_on("planning_grade")
    grades = designer.bench.question.grades
    grades.set_open(True)
    grades.descriptor_boxes["good"].take_focus()
    designer.type("The family knew when.")
    assert designer.facts.by_name["planning_grade"].tree["descriptors"] == {"good": "The family knew when."}
    designer.press("Ctrl+A", "Del")
    assert "descriptors" not in designer.facts.by_name["planning_grade"].tree


def test_about_keeps_the_values_of_agencies(designer: DesignerDesk) -> None:
    designer.start()
    designer.presenter.go_to("about:#title")
    agencies = designer.bench.about.lists["agencies"]
    agencies.take_focus()
    designer.type("Police")
    designer.press("Return")
    designer.type("Health")
    assert designer.draft.plain["agencies"] == {"police": "Police", "health": "Health"}
    assert designer.place == Place(PlaceKind.ABOUT)
