"""What can be done while no desk is open: open the last one, open another, make one, try the demo."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.path_words import shown_path
from qa_desk.ui.widgets.text_label import TextLabel

DEMO_WORDS = tr("Made-up audits and cases to look around with. Nothing in it is real, and nothing you do there counts.")
MAKE_WORDS = tr("A desk is one encrypted file that holds your audits. It stays on this computer unless you copy it.")


class OpenCard(Card):
    """The passphrase of one desk."""

    open_requested = Signal(str, str)  # passphrase, name ("" when it is known already)
    recovery_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=24, parent=parent)
        self.heading = TextLabel(look, size=TextSize.SECTION, bold=True)
        self.path_label = TextLabel(look, ink="muted")
        self.name_edit = QLineEdit()
        self.name_box = FieldBox(
            look,
            tr("Your &name or role"),
            self.name_edit,
            tr("Your changes are noted under it, for example: Police auditor"),
        )
        self.passphrase_edit = QLineEdit()
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase_box = FieldBox(look, tr("&Passphrase"), self.passphrase_edit)
        self.open_button = verb_button(tr("Open the &desk"), main=True)
        self.recovery_button = verb_button(tr("I have the recovery &key..."))
        fields = QVBoxLayout()
        scaled(look, fields, margins=(0, 8, 0, 0), spacing=16)
        for box in (self.name_box, self.passphrase_box):
            fields.addWidget(box)
        fields.addLayout(button_row(look, self.open_button, self.recovery_button))
        self.body.addWidget(self.heading)
        self.body.addWidget(self.path_label)
        self.body.addLayout(fields)
        self.open_button.clicked.connect(self._on_wish)
        self.recovery_button.clicked.connect(self.recovery_requested)
        self.passphrase_edit.returnPressed.connect(self._on_wish)
        self.name_edit.returnPressed.connect(self.passphrase_box.take_focus)

    def show_desk(self, path: Path, hint: str, *, name_known: bool, has_recovery: bool) -> None:
        """Offer the desk at ``path``; with ``has_recovery`` also to open it with its recovery key."""
        self.recovery_button.setVisible(has_recovery)
        self.heading.setText(tr("Open {stem}", stem=path.stem))
        self.path_label.setText(shown_path(path))
        self.name_box.setVisible(not name_known)
        self.passphrase_box.set_hint(hint)
        self.passphrase_box.tell_problem("")
        self.passphrase_edit.clear()

    def take_focus(self) -> None:
        """Put the person where typing starts."""
        box = self.name_box if not self.name_box.isHidden() and not self.name_edit.text() else self.passphrase_box
        box.take_focus()

    def _on_wish(self) -> None:
        if self.open_button.isEnabled():
            self.open_requested.emit(self.passphrase_edit.text(), self.name_edit.text().strip())


class StartPanel(QWidget):
    """The last desk to open, if there is one, and the other ways to begin."""

    other_requested = Signal()
    make_requested = Signal()
    demo_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.open_card = OpenCard(look)
        self.make_button = verb_button(tr("&Make a new desk"))
        self.demo_button = verb_button(tr("&Try the demo desk"))
        self.other_button = verb_button(tr("Open &another desk..."))
        column = QVBoxLayout(self)
        scaled(look, column, spacing=16)
        column.addWidget(self.open_card)
        self.demo_words = TextLabel(look, DEMO_WORDS)
        self.demo_passphrase_label = TextLabel(look, ink="muted")
        self.demo_passphrase_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(
            self._choice(tr("Try it out"), [self.demo_words, self.demo_passphrase_label], self.demo_button)
        )
        column.addWidget(self._choice(tr("Begin your own work"), [TextLabel(look, MAKE_WORDS)], self.make_button))
        column.addLayout(button_row(look, self.other_button))
        self.make_button.clicked.connect(self.make_requested)
        self.demo_button.clicked.connect(self.demo_requested)
        self.other_button.clicked.connect(self.other_requested)

    def show_last_desk(
        self, path: Path | None, hint: str = "", *, name_known: bool = False, has_recovery: bool = False
    ) -> None:
        """Offer the last desk first; without one, making a desk is the main thing to do."""
        self.open_card.setVisible(path is not None)
        self.other_button.setText(tr("Open &another desk...") if path else tr("&Open a desk you have..."))
        self.other_button.setAccessibleName(self.other_button.text().replace("&", ""))
        _set_main(self.demo_button, path is None)
        if path is not None:
            self.open_card.show_desk(path, hint, name_known=name_known, has_recovery=has_recovery)

    def show_demo_passphrase(self, passphrase: str) -> None:
        """Say what opens the demo desk."""
        self.demo_passphrase_label.setText(tr("The demo desk's passphrase is: {passphrase}", passphrase=passphrase))

    def take_focus(self) -> None:
        """Put the focus on what people most likely want."""
        if self.open_card.isHidden():
            self.demo_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.open_card.take_focus()

    def _choice(self, title: str, words: list[TextLabel], button: QPushButton) -> Card:
        card = Card(self._look, margin=24)
        card.body.addWidget(TextLabel(self._look, title, size=TextSize.SECTION, bold=True))
        for label in words:
            card.body.addWidget(label)
        card.body.addSpacing(self._look.space(4))
        card.body.addLayout(button_row(self._look, button))
        return card


def _set_main(button: QPushButton, main: bool) -> None:
    button.setProperty("main", main)
    button.style().unpolish(button)
    button.style().polish(button)
