"""Opening a desk with its recovery key: the code or codes, and the passphrase that it has from then on."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.passphrases import passphrase_strength
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.strength_meter import StrengthMeter
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.text_label import TextLabel

JUDGED_AFTER_MS = 120
NOTED = tr("That the recovery key was used, when and by whom is kept in the history of the desk.")
FIRST_HINT = tr("The code of the first officer. ")
CODE_HINT = tr("Eight groups of five letters, from the sheet. Spaces and small letters do not matter")


class RecoverPanel(Card):
    """The form of the recovery key; with one field for a code, or one for each of two officers."""

    recover_requested = Signal(object, str, str)  # tuple of codes, new passphrase, name
    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=24, parent=parent)
        self.heading = TextLabel(look, size=TextSize.SECTION, bold=True)
        self.name_edit, self.code_edit, self.second_edit = QLineEdit(), QLineEdit(), QLineEdit()
        self.new_edit, self.again_edit = QLineEdit(), QLineEdit()
        for edit in (self.new_edit, self.again_edit):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.name_box = FieldBox(look, tr("Your &name or role"), self.name_edit, NOTED)
        self.code_box = FieldBox(look, tr("&Recovery code"), self.code_edit, CODE_HINT)
        self.second_box = FieldBox(look, tr("Code of the &second officer"), self.second_edit)
        self.new_box = FieldBox(
            look, tr("Ne&w passphrase"), self.new_edit, tr("12 characters or more. Paste is allowed")
        )
        self.again_box = FieldBox(look, tr("New passphrase a&gain"), self.again_edit)
        self.meter = StrengthMeter(look)
        self.new_box.column.addWidget(self.meter)
        self.recover_button = verb_button(tr("&Open the desk"), main=True)
        self.recover_button.setAccessibleName(tr("Open the desk with the recovery key"))
        self.back_button = verb_button(tr("&Back"))
        self.back_button.setAccessibleName(tr("Back to the passphrase"))
        fields = QVBoxLayout()
        scaled(look, fields, margins=(0, 4, 0, 0), spacing=16)
        for box in (self.code_box, self.second_box, self.name_box, self.new_box, self.again_box):
            fields.addWidget(box)
        fields.addLayout(button_row(look, self.recover_button, self.back_button))
        self.body.addWidget(self.heading)
        self.body.addLayout(fields)
        self._boxes = {
            "code": self.code_box, "second_code": self.second_box, "name": self.name_box, "passphrase": self.new_box,
            "again": self.again_box,
        }  # fmt: skip
        self._strength_due = QTimer(self)
        self._strength_due.setSingleShot(True)
        self._strength_due.setInterval(JUDGED_AFTER_MS)
        self._strength_due.timeout.connect(self._judge)
        self.new_edit.textChanged.connect(self._on_new_changed)
        self.recover_button.clicked.connect(self._on_wish)
        self.again_edit.returnPressed.connect(self._on_wish)
        self.back_button.clicked.connect(self.back_requested)

    def begin(self, path: Path, codes: int, name: str) -> None:
        """An empty form for one desk."""
        self.heading.setText(tr("Open {stem} with its recovery key", stem=path.stem))
        for edit in (self.code_edit, self.second_edit, self.new_edit, self.again_edit):
            edit.clear()
        self.name_edit.setText(name)
        self.code_box.set_hint(f"{FIRST_HINT if codes > 1 else ''}{CODE_HINT}")
        self.second_box.setVisible(codes > 1)
        self.show_problem(None)

    def take_focus(self) -> None:
        """Where typing starts."""
        self.code_box.take_focus()

    def show_problem(self, problem: UserError | None) -> bool:
        """Say a refusal beside its field; False when it belongs to none of them."""
        for one in self._boxes.values():
            one.tell_problem("")
        box = self._boxes.get(problem.field or "") if problem is not None else None
        if problem is None or box is None:
            return False
        box.tell_problem(str(problem))
        box.take_focus()
        return True

    def _judge(self) -> None:
        text = self.new_edit.text()
        self.meter.show_strength(passphrase_strength(text) if text else None)

    def _on_new_changed(self) -> None:
        self._strength_due.start()

    def _on_wish(self) -> None:
        if not self.recover_button.isEnabled():
            return
        problem = self._fault()
        self.show_problem(problem)
        if problem is None:
            codes = [self.code_edit.text()] if self.second_box.isHidden() else self._both()
            self.recover_requested.emit(tuple(codes), self.new_edit.text(), self.name_edit.text().strip())

    def _both(self) -> list[str]:
        return [self.code_edit.text(), self.second_edit.text()]

    def _fault(self) -> UserError | None:
        """What can be seen to be missing without asking anyone."""
        if not self.name_edit.text().strip():
            return UserError(tr("Enter your name or role."), field="name")
        if not self.new_edit.text():
            return UserError(tr("Enter a new passphrase."), field="passphrase")
        if self.again_edit.text() != self.new_edit.text():
            return UserError(
                tr("The two passphrases are not the same."), tr("Type the second one again."), field="again"
            )
        return None
