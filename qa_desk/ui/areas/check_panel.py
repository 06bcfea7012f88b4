"""Recording a visit or a survey beside one area: what was asked and seen, and whether it matches the return."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QCheckBox, QRadioButton, QWidget

from qa_desk.domain.area_checks.check import Match, Survey, Visit
from qa_desk.domain.areas.grid import Area
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.date_box import DateBox
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.problem_line import ProblemLine
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.words_box import WordsBox

SIDE_BY_SIDE = 720
"""The width in pixels at 100 % from which short fields stand side by side."""
MATCH_KEYS = {
    Match.YES: (tr("Yes"), tr("Practice matches the return")),
    Match.PARTLY: (tr("In part"), tr("Practice matches the return in part")),
    Match.NO: (tr("No"), tr("Practice does not match the return")),
    Match.UNSURE: (tr("Could not tell"), tr("It could not be told whether practice matches the return")),
}
COUNTS = (("yes", tr("&Yes")), ("partly", tr("Par&tly")), ("no", tr("N&o")), ("answered", tr("&All answers")))
CHANGES_NO_GRADE = tr("It stands beside the grades and changes none of them.")


class CheckPanel(Card):
    """Hidden until a visit or a survey is to be recorded. Ctrl+Enter records, Esc leaves all as it was."""

    visit_given = Signal(object, object)  # Area, Visit
    survey_given = Signal(object, object)  # Area, Survey
    left = Signal()

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__(look)
        self.area: Area | None = None
        self._is_visit = True
        self.title = TextLabel(look, bold=True)
        self.note = TextLabel(look, CHANGES_NO_GRADE, ink="muted")
        self.day_box = DateBox(look, tr("&Day"), today, tr("For example: 3 5 18"))
        self.who_box = LineBox(
            look, tr("Wh&o visited"), tr("By role. For example: lay member, business manager"), widest=560
        )
        self.evidence_box = LineBox(look, tr("&Evidence"), tr("Where the record of it is; may be empty"), widest=560)
        self.asked_box = WordsBox(look, tr("What was &asked"))
        self.seen_box = WordsBox(look, tr("W&hat was seen"), tr("By role, never by name"))
        self.question_box = LineBox(look, tr("The &question to staff"), widest=800)
        self.count_boxes = {name: LineBox(look, label, widest=120) for name, label in COUNTS}
        self.percent_tick = QCheckBox(tr("These are percenta&ges"))
        self.matches = QButtonGroup(self)
        self.match_label = TextLabel(look, tr("Does practice match the return?"), bold=True)
        self.match_problem = ProblemLine(look)
        self.record_button = verb_button("", main=True)
        self.leave_button = verb_button(tr("Leave &it as it was  Esc"))
        self._lay_out()
        self.record_button.clicked.connect(self._give)
        self.leave_button.clicked.connect(self._leave)
        self.hide()

    def _lay_out(self) -> None:
        look = self._look
        self._match_row, self._counts = WrapLayout(0), WrapLayout(0)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for row in (self._match_row, self._counts, self._lines):
            scaled(look, row, spacing=16)
        for match, (label, name) in MATCH_KEYS.items():
            radio = QRadioButton(label)
            radio.setAccessibleName(name)
            radio.setProperty("value", match.value)
            self.matches.addButton(radio)
            self._match_row.addWidget(radio)
        for box in self.count_boxes.values():
            self._counts.addWidget(box)
        self._lines.addWidget(self.day_box, 1)
        self._lines.addWidget(self.who_box, 2)
        for widget in (self.title, self.note):
            self.body.addWidget(widget)
        self.body.addLayout(self._lines)
        for part in (self.asked_box, self.seen_box, self.match_label, self.match_problem):
            self.body.addWidget(part)
        self.body.addLayout(self._match_row)
        self.body.addWidget(self.question_box)
        self.body.addLayout(self._counts)
        self.body.addWidget(self.percent_tick)
        self.body.addWidget(self.evidence_box)
        self.body.addLayout(button_row(look, self.record_button, self.leave_button))

    @property
    def _visit_parts(self) -> tuple[QWidget, ...]:
        return (
            self.who_box, self.asked_box, self.seen_box, self.match_label, self.match_problem, *self.matches.buttons()
        )  # fmt: skip

    @property
    def _survey_parts(self) -> tuple[QWidget, ...]:
        return (self.question_box, *self.count_boxes.values(), self.percent_tick)

    @property
    def _boxes(self) -> dict[str, FieldBox]:
        return {
            "on": self.day_box, "who": self.who_box, "asked": self.asked_box, "seen": self.seen_box,
            "question": self.question_box, "evidence": self.evidence_box, **self.count_boxes,
        }  # fmt: skip

    def open(self, area: Area, *, is_visit: bool) -> None:
        """Ask for a visit or a survey; what was typed for the same area is still there."""
        is_other = self.area is None or (self.area.subject, self.area.section) != (area.subject, area.section)
        if is_other or self._is_visit is not is_visit:
            self._start_over()
        self.area, self._is_visit = area, is_visit
        what = tr("Visit") if is_visit else tr("Survey")
        self.title.setText(f"{what}: {area.subject}, {area.section.label}")
        self.record_button.setText(tr("&Record {lower}  Ctrl+Enter", lower=what.lower()))
        self.record_button.setAccessibleName(tr("Record {lower}", lower=what.lower()))
        for shown, parts in ((is_visit, self._visit_parts), (not is_visit, self._survey_parts)):
            for part in parts:
                part.setVisible(shown)
        self._clear_problems()
        self.show()
        self.day_box.take_focus()

    def _start_over(self) -> None:
        self.day_box.show_date(None)
        for box in (self.who_box, self.evidence_box, self.question_box, *self.count_boxes.values()):
            box.edit.clear()
        self.asked_box.start(tr("What was &asked"), "", "")
        self.seen_box.start(tr("W&hat was seen"), tr("By role, never by name"), "")
        self.percent_tick.setChecked(False)
        self.matches.setExclusive(False)
        for radio in self.matches.buttons():
            radio.setChecked(False)
        self.matches.setExclusive(True)

    def _clear_problems(self) -> None:
        self.match_problem.tell("")
        for box in self._boxes.values():
            box.tell_problem("")

    def tell_problem(self, problem: UserError) -> bool:
        """Say beside its field what cannot stand; False where it belongs to none of them."""
        box = self._boxes.get(problem.field or "")
        if box is None or box.isHidden():
            return False
        box.tell_problem(str(problem))
        box.take_focus()
        return True

    def close_panel(self) -> None:
        """Go away, with nothing left of what was typed."""
        self._start_over()
        self.hide()

    def _give(self) -> None:
        self._clear_problems()
        if self.area is None:
            return
        day = self.day_box.date_field.value if self.day_box.date_field.commit() else None
        if not isinstance(day, date):
            words = self.day_box.problem_line.text() or tr("Enter the day")
            self.tell_problem(UserError(f"{words.rstrip('.')}.", field="on"))
        elif self._is_visit:
            self._give_visit(self.area, day)
        else:
            self._give_survey(self.area, day)

    def _give_visit(self, area: Area, day: date) -> None:
        chosen = self.matches.checkedButton()
        if chosen is None:
            self.match_problem.tell(tr("Say whether practice matches the return."))
            self.matches.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        match = Match(str(chosen.property("value")))
        asked, seen = self.asked_box.words, self.seen_box.words
        self.visit_given.emit(
            area, Visit(day, self.who_box.edit.text(), asked, seen, match, self.evidence_box.edit.text())
        )

    def _give_survey(self, area: Area, day: date) -> None:
        typed = {name: box.edit.text().strip() for name, box in self.count_boxes.items()}
        for name, text in typed.items():
            if not text.isdecimal():
                self.tell_problem(UserError(tr("Enter a whole number, 0 for none."), field=name))
                return
        yes, partly, no, answered = (int(typed[name]) for name, _ in COUNTS)
        in_percent = self.percent_tick.isChecked()
        question, evidence = self.question_box.edit.text(), self.evidence_box.edit.text()
        self.survey_given.emit(area, Survey(day, question, yes, partly, no, answered, in_percent, evidence))

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self._look.space(SIDE_BY_SIDE)
        self._lines.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self._give()
        else:
            super().keyPressEvent(event)
