"""Writing a draft by keys: adding, moving, copying, deleting, and taking it all back."""

import json

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPlainTextEdit

from qa_desk.templates.text.plain import as_mapping
from qa_desk.ui.template_designer.places import PlaceKind, question_place
from tests.ui.template_designer.designer_desk import DesignerDesk

TEN_LINES = (
    "1. Was the child seen alone?\tyes/no\n2) Date of the visit\n• How good was the plan?\tofsted\n"
    "a) Were minutes sent?\n5.\tWho came?\tattendance\n6. Was housing there?\n7. Was health there?\n"
    "8. What was the impact?\twords\n9. How many visits were made?\n10. Was it reviewed?"
)


def labels(designer: DesignerDesk) -> list[str]:
    return [question.label for question in designer.facts.questions]


def test_ten_pasted_lines_are_looked_at_and_then_made(designer: DesignerDesk) -> None:
    designer.start()
    before = len(designer.facts.questions)
    designer.stand_on("agreed")
    QGuiApplication.clipboard().setText(TEN_LINES)
    designer.press("Ctrl+V")
    paste = designer.page.paste
    assert paste.count_label.text() == "10 questions will be made"
    assert [line.wording for line in paste.model.rows][:2] == ["Was the child seen alone?", "Date of the visit"]
    assert [line.answer for line in paste.model.rows][:5] == [
        "Grade on a scale: Yes, no", "Date", "Grade on a scale: Four-point grade", paste.model.rows[3].answer,
        "Attendance and quorum",
    ]  # fmt: skip
    assert len(designer.facts.questions) == before
    designer.press_button("Alt+A")
    assert designer.page.is_at_work
    assert len(designer.facts.questions) == before + 10
    assert labels(designer)[1:3] == ["Was the child seen alone?", "Date of the visit"]
    designer.look()
    assert not any(line.holds for line in designer.presenter.looking.lines)
    designer.press("Ctrl+Z")
    assert len(designer.facts.questions) == before


def test_twenty_mixed_edits_undone_give_the_beginning_back(designer: DesignerDesk) -> None:
    designer.start()
    beginning = json.dumps(designer.draft.plain)
    designer.stand_on("planned_on")
    for number in range(5):
        designer.press("F7", "Ins")
        designer.type(f"Question of round {number}?")
        designer.press("Esc", "Alt+Up", "Ctrl+C", "Ctrl+V")
    assert len(designer.presenter.editing.history.done) == 20
    after = json.dumps(designer.draft.plain)
    designer.press("F7", *["Ctrl+Z"] * 20)
    assert json.dumps(designer.draft.plain) == beginning
    assert designer.place == question_place("planned_on")
    designer.press("Ctrl+Z")
    assert designer.told() == "Nothing to undo."
    designer.press(*["Ctrl+Y"] * 20)
    assert json.dumps(designer.draft.plain) == after


def test_a_field_takes_back_its_own_typing_first(designer: DesignerDesk) -> None:
    designer.start()
    designer.stand_on("planned_on")
    wording = labels(designer)[1]
    designer.press("Alt+Down", "F2", "End")
    designer.type(" Truly?")
    assert labels(designer)[2] == f"{wording} Truly?"
    designer.press("Ctrl+Z")
    assert (labels(designer)[2], designer.facts.by_name["planned_on"].number) == (wording, "3")
    designer.press("Ctrl+Z")
    assert labels(designer)[1] == wording
    assert designer.told() == "Undid: place of question 2"


def test_a_question_is_copied_moved_and_deleted(designer: DesignerDesk) -> None:
    designer.start()
    designer.stand_on("agreed")
    designer.press("Ctrl+C", "Ctrl+V")
    assert labels(designer)[0] == labels(designer)[1]
    assert designer.place.name == "agreed_2"
    designer.press("Alt+Down")
    assert designer.facts.by_name["agreed_2"].number == "3"
    designer.press("Del")
    assert "agreed_2" not in designer.facts.by_name
    assert designer.told() == "Deleted question 3. Ctrl+Z brings it back."
    assert designer.place.kind is PlaceKind.QUESTION


def test_a_new_question_is_named_after_its_words(designer: DesignerDesk) -> None:
    designer.start()
    designer.stand_on("agreed")
    designer.press("Ins")
    assert isinstance(designer.desk.focused, QPlainTextEdit)
    assert designer.desk.focused.textCursor().selectedText() == "New question"
    designer.type("Was the school told?")
    designer.press("Tab")
    assert designer.place == question_place("school_told")
    designer.press("F7", "Ctrl+Z")
    assert "school_told" not in designer.facts.by_name


def test_everything_written_is_on_disk(designer: DesignerDesk) -> None:
    designer.start()
    designer.stand_on("planned_on")
    designer.press("F2", "Ctrl+A")
    designer.type("Did they agree?")
    designer.press("Esc", "Esc")
    assert designer.desk.window.place == "templates"
    draft = designer.service.shelf()[0].draft
    assert as_mapping(designer.service.open_draft(draft).question("planned_on"))["label"] == "Did they agree?"
    assert designer.saved().startswith("Saved ")


def test_what_cannot_be_saved_is_told_loudly_and_stays(designer: DesignerDesk) -> None:
    designer.start()
    designer.stand_on("planned_on")
    drafts = designer.service.shelf()[0].draft
    folder = next(designer.desk.path.parent.rglob(f"{drafts}.yaml")).parent
    kept = {file.name: file.read_bytes() for file in folder.iterdir()}
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
    folder.write_text("a file where the folder was")
    designer.press("Alt+Down")
    designer.press("Ctrl+1")
    assert designer.desk.window.place == "designer"
    assert designer.saved().startswith("! Not saved")
    assert designer.bench.message_bar.isVisible()
    designer.settle()
    folder.unlink()
    folder.mkdir()
    for name, content in kept.items():
        (folder / name).write_bytes(content)
    designer.press("Ctrl+S")
    assert designer.saved() == "All changes saved"
    assert not designer.bench.message_bar.isVisible()


def test_rows_of_a_repeat_are_written_like_questions(designer: DesignerDesk) -> None:
    designer.start()
    repeat = next(question for question in designer.facts.questions if question.kind == "repeat")
    designer.stand_on(repeat.name)
    designer.bench.question.rows.add_button.click()
    designer.type("Who took the minutes?")
    designer.press("Tab")
    assert designer.facts.by_name["took_minutes"].repeat == repeat.name
    offered = designer.bench.question.answer.type_property.combo
    assert "Grade on a scale" not in [offered.itemText(place) for place in range(offered.count())]


def test_the_outline_changes_row_by_row(designer: DesignerDesk) -> None:
    designer.start()
    model = designer.bench.outline.rows
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    designer.stand_on("planned_on")
    changed: list[int] = []
    model.dataChanged.connect(lambda index, _to: changed.append(index.row()))
    designer.press("F2", "End")
    designer.type("!")
    assert changed == [model.place_of(question_place("planned_on"))]
    designer.press("F7", "Ins", "F7", "Del")
    tester.deleteLater()


def test_choices_are_shared_and_made_ones_own_again(designer: DesignerDesk) -> None:
    designer.start()
    designer.stand_on("visit_kind")
    choices = designer.bench.question.choices
    choices.share_button.click()
    assert designer.draft.plain["choices"] == {"kind_visit": {"home": "At home", "school": "At school"}}
    assert choices.own_property.hint_label.text().startswith("One to a line. The list is shared")
    choices.own_property.take_focus()
    designer.press("Ctrl+End", "Return")
    designer.type("At a clinic")
    assert as_mapping(designer.draft.plain["choices"])["kind_visit"] == {
        "home": "At home", "school": "At school", "at_a_clinic": "At a clinic",
    }  # fmt: skip
    designer.press("F7")
    choices.list_property.combo.setCurrentIndex(0)
    choices.list_property.combo.activated.emit(0)
    assert list(as_mapping(designer.facts.by_name["visit_kind"].tree["choices"])) == ["home", "school", "at_a_clinic"]


def test_the_outline_says_when_a_question_is_asked(designer: DesignerDesk) -> None:
    designer.start()
    designer.stand_on("planned_on")
    asked = designer.bench.question.asked
    asked.relevant_property.given.emit("${agreed} = 'yes'", False)
    row = designer.bench.outline.rows.rows[designer.bench.outline.rows.place_of(designer.place)]
    assert row.spoken == "2 On what date was the visit planned?, only if question 1 is Yes"
    designer.press("F7", "Alt+Up")
    assert designer.told() == "Question 2 is now question 1."
    designer.look()
    assert any("later" in line.words for line in designer.presenter.looking.lines if line.holds)
    designer.press("Ctrl+T")
    assert designer.page.is_at_work
    assert designer.bench.message_bar.message_label.text() == "The template cannot be tried yet."
    designer.press("Home", "Del")
    assert designer.told() == "Questions, sections and scales can be deleted; this stays."
