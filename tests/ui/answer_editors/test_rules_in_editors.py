"""Editors under the rules of a form: choices that follow, rows that are worked out, values nobody gives."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.domain.answers import Answer, CellValue, RepeatRow, Rows, Value
from qa_desk.domain.template import Choice, Question, QuestionType, Template
from qa_desk.ui.answer_editors import editor_type
from qa_desk.ui.answer_editors.calculation_view import CalculationView
from qa_desk.ui.answer_editors.option_editors import ChoiceEditor, ChoicesEditor
from qa_desk.ui.answer_editors.repeat_cells import ChoiceCell, ChoicesCell
from qa_desk.ui.answer_editors.repeat_editor import RepeatEditor
from qa_desk.ui.answer_editors.worked_out_cell import WorkedOutCell
from qa_desk.ui.look import Look
from tests.builders import a_form, a_question, a_section, a_template, given
from tests.ui.answer_editors.editor_bench import press

T, Key = QuestionType, Qt.Key
REGIONS = (Choice("north", "North"), Choice("south", "South"))
TEAMS = (
    Choice("a", "Team A", (("region", "north"),)),
    Choice("b", "Team B", (("region", "south"),)),
    Choice("c", "Team C", (("region", "south"),)),
)
OFFERS = "region = ${region}"


class FormBench:
    """One editor of a form in an open window, between two buttons: what is wished for is kept in the form."""

    def __init__(self, qtbot: QtBot, look: Look, template: Template, name: str, width: int = 1000) -> None:
        self.form, self.name = a_form(template), name
        self.editor = editor_type(template.by_name[name])(look, template.by_name[name])
        self.moves: list[str] = []
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        self.before, self.after = QPushButton("Before"), QPushButton("After")
        for widget in (self.before, self.editor, self.after):
            column.addWidget(widget)
        window.resize(width, 900)
        self.window = window
        self.editor.value_chosen.connect(self.choose)
        self.editor.go_next.connect(self.go_on)
        self.show()
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        self.editor.focus_answer()

    def choose(self, value: Value | None) -> None:
        """Keep what is wished for."""
        self.answer(self.name, self.form.kept(self.name).with_value(value))

    def go_on(self) -> None:
        """Note that the person went on."""
        self.moves.append("next")

    def answer(self, name: str, answer: Answer) -> None:
        """Give any question an answer and show what follows."""
        self.form = self.form.with_answer(name, answer)
        self.show()

    def show(self) -> None:
        """Show the question as it stands, as the card does."""
        self.editor.show_rules(self.form)
        self.editor.show_answer(self.form.state(self.name).answer)


MakeBench = Callable[..., FormBench]


@pytest.fixture
def bench(qtbot: QtBot, look: Look) -> MakeBench:
    """Makes a bench for the last question of a section after a region."""

    def make(*questions: Question, width: int = 1000) -> FormBench:
        region = a_question("region", T.SELECT_ONE, choices=REGIONS, label="Region")
        template = a_template(a_section("one", region, *questions), grading=None)
        return FormBench(qtbot, look, template, questions[-1].name, width)

    return make


def team(kind: QuestionType = T.SELECT_ONE, **options: object) -> Question:
    return a_question("team", kind, choices=TEAMS, choice_filter=OFFERS, label="Team", **options)


def labels(editor: ChoiceEditor | ChoicesEditor) -> list[str]:
    return [box.option.label for box in editor.group.boxes if not box.option.is_aside]


def test_a_choice_waits_until_the_question_it_follows_is_answered(bench: MakeBench) -> None:
    page = bench(team(cannot_judge=False))
    editor = page.editor
    assert isinstance(editor, ChoiceEditor)
    assert labels(editor) == []
    assert editor.waiting_label.text() == "Answer question 1 first: region"
    assert editor.waiting_label.isVisible()
    press(Key.Key_Return)
    assert page.moves == ["next"]
    page.answer("region", given("south"))
    assert labels(editor) == ["Team B", "Team C"]
    assert not editor.waiting_label.isVisible()
    editor.focus_answer()
    press("2")
    assert page.form.state("team").answer.value == "c"


def test_other_choices_come_in_the_same_place_of_the_order_of_tab(bench: MakeBench) -> None:
    page = bench(team())
    page.answer("region", given("south"))
    page.before.setFocus()
    press(Key.Key_Tab)
    assert QApplication.focusWidget() in page.editor.group.boxes  # type: ignore[attr-defined]
    press("1", Key.Key_Tab)
    assert page.form.state("team").answer.value == "b"
    assert QApplication.focusWidget() is page.after


def test_what_is_no_longer_offered_is_not_shown_and_kept(bench: MakeBench) -> None:
    page = bench(team())
    page.answer("region", given("south"))
    page.answer("team", given("b"))
    page.answer("region", given("north"))
    editor = page.editor
    assert isinstance(editor, ChoiceEditor)
    assert labels(editor) == ["Team A"]
    assert not any(box.isChecked() for box in editor.group.boxes)
    assert page.form.state("team").answer == given("b")


def test_the_first_change_of_several_takes_out_what_is_no_longer_offered(bench: MakeBench) -> None:
    page = bench(team(T.SELECT_MULTIPLE))
    page.answer("region", given("south"))
    page.answer("team", given(("b", "c")))
    page.answer("region", given("north"))
    page.editor.focus_answer()
    press("1")
    assert page.form.state("team").answer.value == ("a",)


def meetings(*columns: Question) -> Question:
    return a_question("groups", T.REPEAT, questions=columns, label="Core groups")


CAME = a_question("came", T.INTEGER, required=False, label="Came")
WHY = a_question("why", T.TEXT, required=False, relevant="${came} < 3", label="Why so few")
SO_FAR = a_question(
    "so_far",
    T.CALCULATE,
    label="So far",
    calculation="coalesce(${came}, 0) + coalesce(indexed-repeat(${so_far}, ${groups}, position(..) - 1), 0)",
)


def rows(*cells: dict[str, CellValue]) -> Answer:
    return Answer(Rows(tuple(RepeatRow(tuple(row.items())) for row in cells)))


def column(page: FormBench, place: int) -> list[object]:
    assert isinstance(page.editor, RepeatEditor)
    return [line.cells[place] for line in page.editor.table.lines]


def test_rows_are_worked_out_as_they_are_filled_and_tab_passes_by(bench: MakeBench) -> None:
    page = bench(meetings(CAME, SO_FAR, WHY))
    press("4", Key.Key_Return)
    assert page.moves == ["next"]
    press(Key.Key_Insert, "2", Key.Key_Tab)
    cells = [cell for cell in column(page, 1) if isinstance(cell, WorkedOutCell)]
    assert [cell.text() for cell in cells] == ["4", "6"]
    assert [cell.accessibleName() for cell in cells] == ["So far, row 1: 4", "So far, row 2: 6"]
    assert QApplication.focusWidget() is column(page, 2)[1]
    assert page.form.kept("groups") == rows({"came": 4}, {"came": 2})


def test_a_hidden_cell_is_not_reached_and_keeps_its_words(bench: MakeBench) -> None:
    page = bench(meetings(CAME, WHY))
    page.answer("groups", rows({"came": 2, "why": "Half term"}, {"came": 5}))
    assert [cell.isVisible() for cell in column(page, 1)] == [True, False]  # type: ignore[attr-defined]
    page.editor.focus_answer()
    press("6", Key.Key_Return)
    assert [cell.isVisible() for cell in column(page, 1)] == [False, False]  # type: ignore[attr-defined]
    assert page.form.kept("groups") == rows({"came": 6, "why": "Half term"}, {"came": 5})
    press(Key.Key_Up, "1", Key.Key_Tab)
    assert QApplication.focusWidget() is column(page, 1)[0]


def test_down_goes_past_a_hidden_cell(bench: MakeBench) -> None:
    page = bench(meetings(CAME, WHY))
    page.answer("groups", rows({"came": 2, "why": "Half term"}, {"came": 5}))
    column(page, 1)[0].setFocus()  # type: ignore[attr-defined]
    press(Key.Key_Down)
    assert QApplication.focusWidget() is column(page, 0)[1]


@pytest.mark.parametrize("width", [1000, 300])
def test_a_label_goes_with_its_hidden_cell(bench: MakeBench, width: int) -> None:
    page = bench(meetings(CAME, WHY), width=width)
    page.answer("groups", rows({"came": 2}))
    assert isinstance(page.editor, RepeatEditor)
    label = page.editor.table.lines[0].labels[1]
    assert label.isVisible() is (width == 300)
    page.answer("groups", rows({"came": 5}))
    assert not label.isVisible()


def test_the_cells_of_a_row_offer_what_its_own_answers_leave(bench: MakeBench) -> None:
    home = a_question("home", T.SELECT_ONE, choices=REGIONS, label="Home", required=False)
    one = a_question("one", T.SELECT_ONE, choices=TEAMS, choice_filter="region = ${home}", label="Team")
    several = a_question("several", T.SELECT_MULTIPLE, choices=TEAMS, choice_filter="region = ${home}", label="Teams")
    page = bench(meetings(home, one, several))
    (first,), (teams,) = column(page, 1), column(page, 2)
    assert isinstance(first, ChoiceCell)
    assert isinstance(teams, ChoicesCell)
    assert [first.itemText(place) for place in range(first.count())] == ["Fill in home first"]
    assert teams.text() == "Fill in home first"
    press("s", Key.Key_Tab, "t", Key.Key_Tab)
    assert page.form.kept("groups") == rows({"home": "south", "one": "b"})
    assert [action.text() for action in teams.menu().actions()] == ["Team B", "Team C"]
    column(page, 0)[0].setFocus()  # type: ignore[attr-defined]
    press(Key.Key_Delete)
    assert page.form.kept("groups") == rows({"one": "b"})
    told = [first.itemText(place) for place in range(first.count())]
    assert told == ["Fill in home first", "Team B (no longer one of the choices)"]


def test_several_choices_of_a_row_keep_what_is_no_longer_offered(bench: MakeBench) -> None:
    several = a_question("several", T.SELECT_MULTIPLE, choices=TEAMS, choice_filter=OFFERS, label="Teams")
    page = bench(meetings(CAME, several))
    page.answer("region", given("south"))
    page.answer("groups", rows({"came": 1, "several": ("b", "c")}))
    page.answer("region", given("north"))
    (cell,) = column(page, 1)
    assert isinstance(cell, ChoicesCell)
    told = [action.text() for action in cell.menu().actions() if action.isChecked()]
    assert told == ["Team B (no longer one of the choices)", "Team C (no longer one of the choices)"]
    page.editor.focus_answer()
    press("2", Key.Key_Return)
    assert page.form.kept("groups") == rows({"came": 2, "several": ("b", "c")})


def test_a_computed_grade_is_shown_with_its_tag_and_why(bench: MakeBench) -> None:
    worked = a_question("worked", calculation="if(${region} = 'north', 'met', ${plan})", label="Worked")
    page = bench(a_question("plan"), worked)
    view = page.editor
    assert isinstance(view, CalculationView)
    assert (view.value_label.text(), view.value_label.isVisible()) == ("Not worked out yet", True)
    assert view.why_label.text() == "Worked out from your answers to questions 1 and 2"
    page.answer("region", given("north"))
    assert (view.tag.isVisible(), view.tag.tag.word, view.value_label.isVisible()) == (True, "Met", False)
    assert view.accessibleDescription() == "Met. Worked out from your answers to questions 1 and 2"
    press("3")
    assert page.form.state("worked").answer == given("met")
    press(Key.Key_Return)
    assert page.moves == ["next"]
