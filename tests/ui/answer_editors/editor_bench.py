"""One editor in a window of its own, with a page that keeps what is wished, and builders of questions."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.domain.answers import BLANK, Answer, Standing, Value
from qa_desk.domain.template import (
    AttendanceRule,
    Choice,
    NotApplicableRule,
    Point,
    Question,
    QuestionType,
    QuorumRule,
    Scale,
    Shape,
)
from qa_desk.domain.timescales import TimescaleRule, Unit
from qa_desk.ui.answer_editors import EDITORS
from qa_desk.ui.answer_editors.editor import AnswerEditor
from qa_desk.ui.look import Look

TODAY = date(2026, 7, 7)
ALLOWED = NotApplicableRule(True, ("No meeting was held",))
OFSTED = Scale(
    "ofsted",
    "Four-point grade",
    (
        Point("outstanding", "Outstanding", "O", "1", Shape.STAR, "outstanding", descriptor="As good, and lasting."),
        Point("good", "Good", "G", "2", Shape.CIRCLE, "good"),
        Point("requires_improvement", "Requires improvement", "RI", "3", Shape.TRIANGLE, "requires_improvement"),
        Point("inadequate", "Inadequate", "In", "4", Shape.SQUARE, "inadequate"),
    ),
)
MET = Scale(
    "met",
    "Met",
    (
        Point("met", "Met", "M", "1", Shape.CIRCLE, "good"),
        Point("partly_met", "Partly met", "P", "2", Shape.TRIANGLE, "requires_improvement"),
        Point("not_met", "Not met", "N", "3", Shape.SQUARE, "inadequate"),
        Point("not_evidenced", "Not evidenced", "NE", "4", Shape.SQUARE, "inadequate"),
    ),
)
MATURITY = Scale(
    "maturity",
    "Maturity",
    tuple(
        Point(str(level), f"{level} {label}", str(level), str(level), Shape.LEVEL, f"level_{level}")
        for level, label in enumerate(("Nothing yet", "Planning", "Begun", "Progress", "Working well", "Leading"))
    ),
    best_first=False,
)
ROLES = tuple(
    Choice(label.lower().replace(" ", "_"), label)
    for label in ("Social care", "Police", "Health visitor", "School", "Probation", "Mother or father")
)


def a_question(kind: QuestionType, **options: object) -> Question:
    """A question with what its type needs."""
    needs: dict[QuestionType, dict[str, object]] = {
        QuestionType.SCALE: {"scale": OFSTED},
        QuestionType.TIMESCALE: {
            "timescale": TimescaleRule(
                10, Unit.WORKING_DAYS, start_label="Date of the conference", done_label="Date of the first core group"
            )
        },
        QuestionType.ATTENDANCE: {"attendance": AttendanceRule(ROLES, QuorumRule())},
        QuestionType.SELECT_ONE: {"choices": ROLES},
        QuestionType.SELECT_MULTIPLE: {"choices": ROLES},
        QuestionType.REPEAT: {
            "questions": (
                Question("met_on", "Date of meeting", QuestionType.DATE),
                Question("people", "People there", QuestionType.INTEGER),
                Question("chair", "Who chaired", QuestionType.SELECT_ONE, choices=ROLES),
                Question("came", "Who came", QuestionType.SELECT_MULTIPLE, choices=ROLES),
                Question("decided", "What was decided", QuestionType.TEXT),
            )
        },
    }
    values = {"not_applicable": ALLOWED, **needs.get(kind, {}), **options}
    return Question("plan", "How good was the plan?", kind, short_label="Multi-agency plan", **values)  # type: ignore[arg-type]


class Keeper(QObject):
    """What a page does: keeps the answer that is wished for, and tells the editor."""

    def __init__(self, editor: AnswerEditor, window: QWidget) -> None:
        super().__init__()
        self.editor, self.window = editor, window
        self.answer = BLANK
        self.moves: list[str] = []
        self.letters: list[str] = []
        self.changes = 0
        editor.value_chosen.connect(self._on_value_chosen)
        editor.set_aside.connect(self._on_set_aside)
        editor.go_next.connect(self._on_next)
        editor.go_previous.connect(self._on_previous)
        editor.letter_pressed.connect(self._on_letter)

    def value(self) -> Value | None:
        """The kept value."""
        return self.answer.value

    def standing(self) -> Standing:
        """How the kept answer stands."""
        return self.answer.standing

    def keep(self, answer: Answer) -> None:
        """Keep an answer and show it."""
        self.answer = answer
        self.editor.show_answer(answer)

    def _on_value_chosen(self, value: Value | None) -> None:
        self.changes += 1
        self.keep(self.answer.with_value(value))

    def _on_set_aside(self, standing: Standing) -> None:
        self.changes += 1
        self.keep(self.answer.set_aside(standing))

    def _on_next(self) -> None:
        self.moves.append("next")

    def _on_previous(self) -> None:
        self.moves.append("previous")

    def _on_letter(self, letter: str) -> None:
        self.letters.append(letter)


def a_keeper(qtbot: QtBot, look: Look, question: Question, width: int = 800) -> Keeper:
    """The editor for ``question`` in an open window, with the focus in the answer."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    editor = EDITORS[question.type](look, question, _today())
    column.addWidget(editor)
    column.addStretch(1)
    window.resize(width, 2000)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    keeper = Keeper(editor, window)
    editor.show_answer(BLANK)
    editor.focus_answer()
    return keeper


def _today() -> Callable[[], date]:
    return lambda: TODAY


def press(*keys: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys where the focus is, as a person would."""
    for key in keys:
        if isinstance(key, str):
            for character in key:
                QTest.keyClicks(_focus(), character, modifier)
        else:
            QTest.keyClick(_focus(), key, modifier)


def click(widget: QWidget) -> None:
    """Click in the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus
