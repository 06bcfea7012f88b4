"""Making a desk: who you are, where it is kept, and the passphrase that nobody else has."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.passphrases import passphrase_strength
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.strength_meter import StrengthMeter
from qa_desk.ui.welcome.suggestions import suggested_passphrase
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.text_label import TextLabel

JUDGED_AFTER_MS = 120
LOST_WORDS = tr("The passphrase is kept nowhere.")
LOST_HINT = tr("If it is lost, nobody can open the desk. Write it down and keep it away from this computer.")


class MakePanel(Card):
    """The form of a new desk."""

    make_requested = Signal(str, str, str)  # name, path, passphrase
    place_requested = Signal(str)  # the path as it stands
    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=24, parent=parent)
        self._make_fields(look)
        self._lay_out(look)
        self._strength_due = QTimer(self)
        self._strength_due.setSingleShot(True)
        self._strength_due.setInterval(JUDGED_AFTER_MS)
        self._strength_due.timeout.connect(self._judge)
        self.passphrase_edit.textChanged.connect(self._on_passphrase_changed)
        self.choose_button.clicked.connect(self._on_choose_clicked)
        self.suggest_button.clicked.connect(self._on_suggest_clicked)
        self.make_button.clicked.connect(self._on_wish)
        self.again_edit.returnPressed.connect(self._on_wish)
        self.back_button.clicked.connect(self.back_requested)
        self._boxes = {
            "name": self.name_box, "path": self.path_box, "passphrase": self.passphrase_box, "again": self.again_box,
        }  # fmt: skip

    def _make_fields(self, look: Look) -> None:
        self.name_edit, self.path_edit = QLineEdit(), QLineEdit()
        self.passphrase_edit, self.again_edit = QLineEdit(), QLineEdit()
        for edit in (self.passphrase_edit, self.again_edit):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.name_box = FieldBox(
            look,
            tr("Your &name or role"),
            self.name_edit,
            tr("Your changes are noted under it, for example: Police auditor"),
        )
        self.path_box = FieldBox(
            look, tr("&Where to keep it"), self.path_edit, tr("A folder that only you can open is best")
        )
        self.choose_button = verb_button(tr("&Choose..."))
        self.choose_button.setAccessibleName(tr("Choose where to keep it"))
        self.passphrase_box = FieldBox(
            look, tr("&Passphrase"), self.passphrase_edit, tr("12 characters or more. Paste is allowed")
        )
        self.meter = StrengthMeter(look)
        self.suggestion_label = TextLabel(look, bold=True, size=TextSize.QUESTION)
        self.suggestion_label.hide()
        self.suggest_button = verb_button(tr("&Suggest a passphrase"))
        self.again_box = FieldBox(look, tr("Passphrase a&gain"), self.again_edit)
        self.make_button = verb_button(tr("&Make the desk"), main=True)
        self.back_button = verb_button(tr("&Back"))

    def _lay_out(self, look: Look) -> None:
        self.body.addWidget(TextLabel(look, tr("Make a new desk"), size=TextSize.SECTION, bold=True))
        fields = QVBoxLayout()
        scaled(look, fields, margins=(0, 4, 0, 0), spacing=16)
        self.body.addLayout(fields)
        fields.addWidget(self.name_box)
        self.path_box.column.removeWidget(self.path_edit)
        place = QHBoxLayout()
        scaled(look, place)
        place.addWidget(self.path_edit, 1)
        place.addWidget(self.choose_button)
        self.path_box.column.addLayout(place)
        fields.addWidget(self.path_box)
        suggestion = QVBoxLayout()
        scaled(look, suggestion, spacing=8)
        self.passphrase_box.column.addWidget(self.meter)
        suggestion.addWidget(self.passphrase_box)
        suggestion.addLayout(button_row(look, self.suggest_button))
        suggestion.addWidget(self.suggestion_label)
        fields.addLayout(suggestion)
        fields.addWidget(self.again_box)
        warning = Card(look, part="warning", margin=12)
        warning.body.addWidget(TextLabel(look, LOST_WORDS, bold=True))
        warning.body.addWidget(TextLabel(look, LOST_HINT))
        fields.addWidget(warning)
        fields.addLayout(button_row(look, self.make_button, self.back_button))

    def begin(self, name: str, path: Path) -> None:
        """An empty form with what is known already."""
        self.name_edit.setText(name)
        self.path_edit.setText(str(path))
        for edit in (self.passphrase_edit, self.again_edit):
            edit.clear()
        self.suggestion_label.hide()
        self.show_problem(None)

    def take_focus(self) -> None:
        """The first field that is still empty."""
        (self.passphrase_box if self.name_edit.text() else self.name_box).take_focus()

    def show_place(self, path: Path) -> None:
        """The place the person chose."""
        self.path_edit.setText(str(path))

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

    def _on_passphrase_changed(self) -> None:
        self._strength_due.start()

    def _judge(self) -> None:
        text = self.passphrase_edit.text()
        self.meter.show_strength(passphrase_strength(text) if text else None)

    def _on_choose_clicked(self) -> None:
        self.place_requested.emit(self.path_edit.text())

    def _on_suggest_clicked(self) -> None:
        """Show the words and fill them in once: typing them again is how they begin to be remembered."""
        phrase = suggested_passphrase()
        self.suggestion_label.setText(phrase)
        self.suggestion_label.show()
        self.passphrase_edit.setText(phrase)
        self.again_edit.clear()
        self.again_box.set_hint(tr("Type the five words above, with a space between them"))
        announce(self, tr("Suggested passphrase: {phrase}", phrase=phrase))
        self.again_box.take_focus()

    def _on_wish(self) -> None:
        if not self.make_button.isEnabled():
            return
        problem = self._fault()
        if problem is not None:
            self.show_problem(problem)
            return
        self.show_problem(None)
        self.make_requested.emit(
            self.name_edit.text().strip(), self.path_edit.text().strip(), self.passphrase_edit.text()
        )

    def _fault(self) -> UserError | None:
        """What can be seen to be missing without asking anyone."""
        if not self.name_edit.text().strip():
            return UserError(tr("Enter your name or role."), field="name")
        if not self.path_edit.text().strip():
            return UserError(tr("Choose where to keep the desk."), field="path")
        if not self.passphrase_edit.text():
            return UserError(tr("Enter a passphrase."), field="passphrase")
        if self.again_edit.text() != self.passphrase_edit.text():
            return UserError(
                tr("The two passphrases are not the same."), tr("Type the second one again."), field="again"
            )
        return None
