"""The recovery key in Settings: whether there is one, making one, and withdrawing it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.recovery.code import OFFICERS, RecoveryCode, field_of
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.text_label import TextLabel

WORDS = tr(
    "A code on paper that opens this desk when its passphrase is lost. Whoever has the sheet and a copy of the desk "
    "can read everything in it. In two codes, two officers are needed."
)
SHOWN_ONCE = tr(
    "The code is shown this once. Save its sheet, print it, and delete the file. Then type the code back from the "
    "sheet: only then does it open the desk."
)
GROUPS_A_LINE = 2
"""So that no line of a code is broken, whatever the size of the text."""


class CodeBox(QWidget):
    """One code: its groups, its sheet, and the field it is typed back into."""

    sheet_requested = Signal(object)  # RecoveryCode

    def __init__(self, look: Look, code: RecoveryCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        whose = tr(" of the {OFFICERS}", OFFICERS=OFFICERS[code.part]) if code.part else ""
        groups = code.groups
        lines = ["   ".join(groups[at : at + GROUPS_A_LINE]) for at in range(0, len(groups), GROUPS_A_LINE)]
        self.code_label = TextLabel(look, "\n".join(lines), bold=True, size=TextSize.QUESTION)
        self.code_label.setAccessibleName(
            tr("Recovery code{whose}: {join}", whose=whose, join=", ".join(" ".join(group) for group in groups))
        )
        self.sheet_button = verb_button(tr("Save the sheet..."))
        self.sheet_button.setAccessibleName(tr("Save the sheet{whose}", whose=whose))
        self.edit = QLineEdit()
        self.box = FieldBox(
            look,
            tr("Type the code{whose} back", whose=whose),
            self.edit,
            tr("From the sheet, group by group"),
            widest=420,
        )
        column = QVBoxLayout(self)
        scaled(look, column, spacing=8)
        if whose:
            column.addWidget(TextLabel(look, f"Code{whose}"))
        column.addWidget(self.code_label)
        column.addLayout(button_row(look, self.sheet_button))
        column.addWidget(self.box)
        self.sheet_button.clicked.connect(self._on_sheet)

    def _on_sheet(self) -> None:
        self.sheet_requested.emit(self.code)


class RecoveryCard(Card):
    """Says how it stands; the code is on it only while the key is being made."""

    new_requested = Signal(bool)  # in two codes
    sheet_requested = Signal(object)  # RecoveryCode
    make_requested = Signal()
    cancelled = Signal()
    withdraw_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._look = look
        self.state_label = TextLabel(look, bold=True)
        self.result_label = TextLabel(look, bold=True)
        self.one_button = verb_button(tr("Make a recovery &key..."))
        self.two_button = verb_button(tr("Make one for t&wo officers..."))
        self.withdraw_button = verb_button(tr("Withdraw the recovery key..."))
        self.make_button = verb_button(tr("Use this recovery key"))
        self.cancel_button = verb_button(tr("Throw this code away"))
        self.boxes: list[CodeBox] = []
        self._making = QWidget()
        self._codes = QVBoxLayout(self._making)
        scaled(look, self._codes, margins=(0, 4, 0, 0), spacing=16)
        self._codes.addWidget(TextLabel(look, SHOWN_ONCE))
        self._codes.addLayout(button_row(look, self.make_button, self.cancel_button))
        self.body.addWidget(TextLabel(look, tr("Recovery key"), size=TextSize.QUESTION, bold=True))
        for widget in (TextLabel(look, WORDS), self.state_label, self.result_label, self._making):
            self.body.addWidget(widget)
        self.body.addLayout(button_row(look, self.one_button, self.two_button, self.withdraw_button))
        self.result_label.hide()
        self.one_button.clicked.connect(self._on_one)
        self.two_button.clicked.connect(self._on_two)
        self.make_button.clicked.connect(self.make_requested)
        self.cancel_button.clicked.connect(self.cancelled)
        self.withdraw_button.clicked.connect(self.withdraw_requested)
        self._making.hide()

    def show_state(self, words: str, *, has_key: bool) -> None:
        """Say whether the desk has a key, and offer what can be done about it."""
        self.state_label.setText(words)
        self.withdraw_button.setVisible(has_key)
        self.one_button.setText(tr("Make another recovery &key...") if has_key else tr("Make a recovery &key..."))
        self.one_button.setAccessibleName(self.one_button.text().replace("&", ""))

    def show_codes(self, codes: Sequence[RecoveryCode]) -> None:
        """Show new codes, and a field for each to be typed back into."""
        self.hide_codes()
        self.result_label.hide()
        for place, code in enumerate(codes, 1):
            box = CodeBox(self._look, code)
            box.sheet_requested.connect(self.sheet_requested)
            box.edit.returnPressed.connect(self.make_requested)
            self._codes.insertWidget(place, box)
            self.boxes.append(box)
        self._making.show()
        self._offer(False)
        self.boxes[0].sheet_button.setFocus()

    def hide_codes(self) -> None:
        """Nothing of a code stays on screen."""
        for box in self.boxes:
            self._codes.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = []
        self._making.hide()
        self._offer(True)

    def show_result(self, words: str, *, is_problem: bool = False) -> None:
        """What came of it."""
        self.result_label.setText(words)
        self.result_label.set_ink("error" if is_problem else "")
        self.result_label.show()
        announce(self, words, assertive=is_problem)

    def show_refused(self, problem: UserError) -> None:
        """Say beside its field what is mistyped; anything else below the heading."""
        for box in self.boxes:
            box.box.tell_problem("")
        wrong = next((one for one in self.boxes if field_of(one.code.part) == problem.field), None)
        if wrong is None:
            self.show_result(str(problem), is_problem=True)
        else:
            wrong.box.tell_problem(str(problem))
            wrong.box.take_focus()

    def _offer(self, offered: bool) -> None:
        for button in (self.one_button, self.two_button, self.withdraw_button):
            button.setEnabled(offered)

    def _on_one(self) -> None:
        self.new_requested.emit(False)

    def _on_two(self) -> None:
        self.new_requested.emit(True)
