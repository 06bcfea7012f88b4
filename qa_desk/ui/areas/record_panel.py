"""Recording one agreed grade: which, how it was reached, why, and who did not agree."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QCheckBox, QLineEdit, QRadioButton, QWidget

from qa_desk.domain.areas.grid import Area
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.moderation.decision import HOW_WORDS
from qa_desk.domain.panel import AgreedGrade, Dissent, HowReached
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.text_label import TextLabel

SIDE_BY_SIDE = 720
"""The width in pixels at 100 % from which what belongs together stands side by side."""
OWN_AGENCY = tr("This is your own agency: another member of the panel moderates it.")
HOW_KEYS = {
    HowReached.ALL_AGREED: tr("&All agreed"),
    HowReached.MOST_AGREED: tr("&Most agreed"),
    HowReached.CHAIR_DECIDED: tr("C&hair decided"),
}


class RecordPanel(Card):
    """Hidden until a grade is to be recorded with words. Enter records, Esc leaves all as it was."""

    grade_given = Signal(object)  # AgreedGrade
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.area: Area | None = None
        self._before: tuple[Dissent, ...] = ()
        self.title = TextLabel(look, bold=True)
        self.own_label = TextLabel(look, ink="info")
        self.points = QButtonGroup(self)
        self.hows = QButtonGroup(self)
        self._point_row, self._how_row = WrapLayout(0), WrapLayout(0)
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for row in (self._point_row, self._how_row, self._words):
            scaled(look, row, spacing=16)
        scaled(look, self._choices, spacing=32)
        self.reason_edit, self.whose_edit, self.dissent_edit = QLineEdit(), QLineEdit(), QLineEdit()
        self.reason = FieldBox(look, tr("&Reason"), self.reason_edit, tr("Needed where it is not the own grade"))
        self.whose = FieldBox(
            look, tr("&Dissent of"), self.whose_edit, tr("By role or agency; empty where nobody dissents")
        )
        self.dissent = FieldBox(look, tr("What they sa&y"), self.dissent_edit, tr("Always kept beside the grade"))
        self.tick = QCheckBox(tr("&Tell it in letters and reports"))
        self.record_button = verb_button(tr("Record &grade  Enter"), main=True)
        self.leave_button = verb_button(tr("Leave it as it was  Esc"))
        for how in HowReached:
            self._add(self.hows, self._how_row, HOW_KEYS[how], HOW_WORDS[how], how.value)
        self.body.addWidget(self.title)
        self.body.addWidget(self.own_label)
        self._choices.addLayout(self._point_row, 1)
        self._choices.addLayout(self._how_row, 1)
        self._words.addWidget(self.whose, 1)
        self._words.addWidget(self.dissent, 2)
        self.body.addLayout(self._choices)
        self.body.addWidget(self.reason)
        self.body.addLayout(self._words)
        self.body.addWidget(self.tick)
        self.body.addLayout(button_row(look, self.record_button, self.leave_button))
        self.record_button.clicked.connect(self._give)
        self.leave_button.clicked.connect(self._leave)
        self.hide()

    def _add(self, group: QButtonGroup, row: WrapLayout, label: str, name: str, value: str) -> None:
        radio = QRadioButton(label)
        radio.setAccessibleName(name)
        radio.setProperty("value", value)
        group.addButton(radio)
        row.addWidget(radio)

    def open(self, area: Area, point: str, *, is_own: bool) -> None:
        """Ask for the words of one grade, beginning with those that are recorded already."""
        if self.area is None or self.area.scale.points != area.scale.points:
            self._offer_points(area)
        self.area = area
        agreed = area.agreed
        self.title.setText(
            tr(
                "Agreed grade: {subject}, {label} (self-graded {lower})",
                subject=area.subject,
                label=area.section.label,
                lower=area.own_words.lower(),
            )
        )
        self.own_label.setText(OWN_AGENCY if is_own else "")
        self.own_label.setVisible(is_own)
        same = agreed is not None and agreed.point == point
        how = agreed.how if agreed is not None and same else HowReached.ALL_AGREED
        _choose(self.points, point)
        _choose(self.hows, how.value)
        self.reason_edit.setText(agreed.reason if agreed is not None and same else "")
        self._before = agreed.dissents if agreed is not None and same else ()
        dissent = self._before[0] if self._before else Dissent("")
        self.whose_edit.setText(dissent.role)
        self.dissent_edit.setText(dissent.words)
        self.tick.setChecked(dissent.in_report)
        for box in (self.reason, self.whose):
            box.tell_problem("")
        self.show()
        self.reason.take_focus()

    def _offer_points(self, area: Area) -> None:
        for radio in self.points.buttons():
            self.points.removeButton(radio)
            self._point_row.removeWidget(radio)
            radio.hide()
            radio.deleteLater()
        for number, point in enumerate(area.scale.points, start=1):
            self._add(
                self.points,
                self._point_row,
                f"&{number} {point.label}",
                tr("Agree {label}", label=point.label),
                point.value,
            )

    def tell_problem(self, problem: UserError) -> None:
        """Say beside its field what is missing."""
        box = self.whose if problem.field == "dissent" else self.reason
        box.tell_problem(str(problem))
        box.take_focus()

    def close_panel(self) -> None:
        """Go away."""
        self.hide()

    def _give(self) -> None:
        if self.area is None:
            return
        self.grade_given.emit(
            AgreedGrade(
                self.area.subject,
                self.area.grade.name,
                _chosen(self.points),
                HowReached(_chosen(self.hows)),
                self.reason_edit.text(),
                dissents=self._dissents(),
            )
        )

    def _dissents(self) -> tuple[Dissent, ...]:
        """The one that is shown here, and behind it any others that were recorded elsewhere."""
        role, words = self.whose_edit.text().strip(), self.dissent_edit.text().strip()
        if not (role or words):
            return self._before[1:]
        kept = self._before[0].point if self._before else ""
        return (Dissent(role, kept, words, self.tick.isChecked()), *self._before[1:])

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self._look.space(SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        for row in (self._choices, self._words):
            row.setDirection(direction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused: QWidget | None = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused is not self.leave_button:
            self._give()
        else:
            super().keyPressEvent(event)


def _choose(group: QButtonGroup, value: str) -> None:
    for button in group.buttons():
        button.setChecked(button.property("value") == value)


def _chosen(group: QButtonGroup) -> str:
    checked = group.checkedButton()
    return str(checked.property("value")) if checked is not None else ""
