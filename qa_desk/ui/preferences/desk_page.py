"""Desk: where the work is, whether it is backed up, whether it is whole, and its passphrase."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.passphrases import passphrase_strength
from qa_desk.ui.backup_card import BackupCard
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.preferences.check_card import CheckCard
from qa_desk.ui.preferences.copies_card import CopiesCard
from qa_desk.ui.preferences.lock_card import LockCard
from qa_desk.ui.preferences.pages import SettingsPage
from qa_desk.ui.preferences.recovery_card import RecoveryCard
from qa_desk.ui.strength_meter import StrengthMeter
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.path_words import shown_path
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.text_label import TextLabel

JUDGED_AFTER_MS = 120


class PassphraseCard(Card):
    """Changing the passphrase: the old one, and the new one twice."""

    change_requested = Signal(str, str)  # old, new

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.old_edit, self.new_edit, self.again_edit = QLineEdit(), QLineEdit(), QLineEdit()
        for edit in (self.old_edit, self.new_edit, self.again_edit):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.old_box = FieldBox(look, tr("Passphrase &now"), self.old_edit, widest=420)
        self.new_box = FieldBox(
            look, tr("Ne&w passphrase"), self.new_edit, tr("12 characters or more. Paste is allowed"), widest=420
        )
        self.again_box = FieldBox(look, tr("New passphrase a&gain"), self.again_edit, widest=420)
        self.meter = StrengthMeter(look)
        self.new_box.column.addWidget(self.meter)
        self.change_button = verb_button(tr("Change the &passphrase"))
        self.progress_line = ProgressLine(look)
        fields = QVBoxLayout()
        scaled(look, fields, margins=(0, 4, 0, 0), spacing=16)
        for box in (self.old_box, self.new_box, self.again_box):
            fields.addWidget(box)
        self.body.addWidget(TextLabel(look, tr("Passphrase"), size=TextSize.QUESTION, bold=True))
        words = tr(
            "It is kept nowhere: if it is lost, only a recovery key can open the desk. Backups made before keep the "
            "old one."
        )
        self.body.addWidget(TextLabel(look, words))
        self.body.addLayout(fields)
        self.body.addWidget(self.progress_line)
        self.body.addLayout(button_row(look, self.change_button))
        self._strength_due = QTimer(self)
        self._strength_due.setSingleShot(True)
        self._strength_due.setInterval(JUDGED_AFTER_MS)
        self._strength_due.timeout.connect(self._judge)
        self.new_edit.textChanged.connect(self._on_new_changed)
        self.change_button.clicked.connect(self._on_wish)
        self.again_edit.returnPressed.connect(self._on_wish)

    def show_busy(self, busy: bool) -> None:
        """The key is being made."""
        for widget in (self.old_box, self.new_box, self.again_box, self.change_button):
            widget.setEnabled(not busy)
        if busy:
            self.progress_line.show_progress(tr("Changing the passphrase"), can_stop=False)

    def show_changed(self) -> None:
        """It was changed."""
        for edit in (self.old_edit, self.new_edit, self.again_edit):
            edit.clear()
        self.progress_line.finish(tr("The passphrase was changed. Make a backup now, under the new one."))

    def show_refused(self, problem: UserError) -> None:
        """The passphrase it has now was not the one that was typed."""
        self.old_box.tell_problem(str(problem))
        self.old_box.take_focus()

    def _judge(self) -> None:
        text = self.new_edit.text()
        self.meter.show_strength(passphrase_strength(text) if text else None)

    def _on_new_changed(self) -> None:
        self._strength_due.start()

    def _on_wish(self) -> None:
        for box in (self.old_box, self.new_box, self.again_box):
            box.tell_problem("")
        if not self.old_edit.text():
            self.old_box.tell_problem(tr("Enter the passphrase of this desk."))
            self.old_box.take_focus()
        elif not self.new_edit.text():
            self.new_box.tell_problem(tr("Enter a new passphrase."))
            self.new_box.take_focus()
        elif self.again_edit.text() != self.new_edit.text():
            self.again_box.tell_problem(tr("The two new passphrases are not the same. Type the second one again."))
            self.again_box.take_focus()
        elif not (strength := passphrase_strength(self.new_edit.text())).enough:
            self.new_box.tell_problem(f"{strength.words}. {strength.advice}")
            self.new_box.take_focus()
        else:
            self.change_requested.emit(self.old_edit.text(), self.new_edit.text())


class DeskPage(SettingsPage):
    """Everything about the file that is open."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Desk"))
        self.path_label = TextLabel(look)
        self.backup_card, self.copies_card, self.check_card = BackupCard(look), CopiesCard(look), CheckCard(look)
        self.lock_card, self.passphrase_card = LockCard(look), PassphraseCard(look)
        self.recovery_card = RecoveryCard(look)
        self.column.addWidget(self.path_label)
        for card in (
            self.backup_card, self.copies_card, self.check_card, self.lock_card, self.passphrase_card,
            self.recovery_card,
        ):  # fmt: skip
            self.column.addWidget(card)

    def show_path(self, path: Path) -> None:
        """Say where the work is."""
        self.path_label.setText(tr("Your work is in one encrypted file: {shown_path}", shown_path=shown_path(path)))

    def take_focus(self) -> None:
        card = self.backup_card
        (card.choose_button if card.back_up_button.isHidden() else card.back_up_button).setFocus()
