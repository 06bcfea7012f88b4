"""Devices: the six words of this device, and the devices that packs and returns are exchanged with."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.preferences.pages import SettingsPage
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.reading_table import Column, ReadingTable, RowsModel
from qa_desk.ui.widgets.spoken_words import SpokenWords
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

THIS_DESK = tr(
    "A pack or return is sealed to one device. Send the card of this one to whoever you exchange files with, "
    "and read these six words aloud when they ring you."
)
ENROL = tr(
    "Open the card that somebody sent you. Then ring them, and compare six words: "
    "only then is it certain that the card is theirs."
)
COMPARE = tr("{who} must have the same six words on their device. Ring them and let them read aloud:")


@dataclass(frozen=True)
class DeviceRow:
    """One device that was enrolled, or whose enrolment was ended."""

    fingerprint: str
    name: str
    agency: str
    words: str
    since: str
    state: str
    may_be_revoked: bool
    last_head: str = ""


DEVICE_COLUMNS: tuple[Column[DeviceRow], ...] = (
    Column(tr("Name"), lambda row: row.name),
    Column(tr("Agency"), lambda row: row.agency),
    Column(tr("State"), lambda row: row.state),
    Column(tr("Since"), lambda row: row.since),
    Column(tr("Last head"), lambda row: row.last_head),
    Column(tr("Six words"), lambda row: row.words),
)


class OwnCard(Card):
    """This device's words, and its card to send."""

    save_requested = Signal()
    copy_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.words = SpokenWords(look, tr("Six words of this device"))
        self.name_label = TextLabel(look, ink="muted")
        self.save_button = verb_button(tr("&Save my card..."))
        self.copy_button = verb_button(tr("&Copy my card"))
        self.body.addWidget(TextLabel(look, tr("This device"), size=TextSize.QUESTION, bold=True))
        for widget in (TextLabel(look, THIS_DESK), self.words, self.name_label):
            self.body.addWidget(widget)
        self.body.addLayout(button_row(look, self.save_button, self.copy_button))
        self.save_button.clicked.connect(self.save_requested)
        self.copy_button.clicked.connect(self.copy_requested)

    def show_device(self, name: str, words: Sequence[str]) -> None:
        """Show the words to read aloud, and under which name the card goes out."""
        self.name_label.setText(tr("The card says: {name}", name=name))
        self.words.show_words(words)


class EnrolCard(Card):
    """Somebody else's card: opened or pasted, compared by its words, then enrolled."""

    open_requested = Signal()
    paste_requested = Signal()
    enrol_requested = Signal(str)  # the name of its owner in the audits of this desk
    refuse_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.open_button = verb_button(tr("&Open a card..."))
        self.paste_button = verb_button(tr("&Paste a card"))
        self.compare_label = TextLabel(look)
        self.words = SpokenWords(look, tr("Six words of the card"))
        self.name_combo = QComboBox()
        self.name_combo.setEditable(True)
        self.name_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.name_combo.setMinimumContentsLength(12)
        guard_wheel(self.name_combo)
        self.name_field = FieldBox(look, tr("&Who it is in your audits"), self.name_combo, widest=420)
        self.match_button = verb_button(tr("They &match: enrol this device"), main=True)
        self.differ_button = verb_button(tr("They &differ: put the card away"))
        self.body.addWidget(TextLabel(look, tr("Enrol a device"), size=TextSize.QUESTION, bold=True))
        self.body.addWidget(TextLabel(look, ENROL))
        self.body.addLayout(button_row(look, self.open_button, self.paste_button))
        self.body.addWidget(self.compare_label)
        self.body.addWidget(self.words)
        self.body.addWidget(self.name_field)
        self.body.addLayout(button_row(look, self.match_button, self.differ_button))
        self._parts = (self.compare_label, self.words, self.name_field, self.match_button, self.differ_button)
        self.open_button.clicked.connect(self.open_requested)
        self.paste_button.clicked.connect(self.paste_requested)
        self.match_button.clicked.connect(self._on_match)
        self.differ_button.clicked.connect(self.refuse_requested)
        self.put_away()

    def show_card(self, who: str, words: Sequence[str], names: Sequence[str], hint: str) -> None:
        """Show the words of a card, to be compared before anything is kept.

        ``names`` are the auditors that it may belong to, the likeliest first; a pack is made for a device by them.
        """
        told = COMPARE.format(who=who)
        self.compare_label.setText(told)
        self.words.show_words(words)
        self.name_combo.clear()
        self.name_combo.addItems(list(names))
        self.name_field.set_hint(hint)
        for part in self._parts:
            part.show()
        announce(self, f"{told} {', '.join(words)}")
        self.match_button.setFocus()

    def put_away(self) -> None:
        """No card is open."""
        for part in self._parts:
            part.hide()

    def _on_match(self) -> None:
        self.enrol_requested.emit(self.name_combo.currentText())


class DevicesPage(SettingsPage):
    """Everything about who can open what."""

    shown = Signal()
    revoke_requested = Signal(str)  # fingerprint

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Devices"))
        self.own_card, self.enrol_card = OwnCard(look), EnrolCard(look)
        self.devices: RowsModel[DeviceRow] = RowsModel(DEVICE_COLUMNS, self)
        self.table = ReadingTable(look, self.devices, tr("Enrolled devices"), most_rows=8)
        self.nobody_label = TextLabel(look, tr("No device is enrolled yet."), ink="muted")
        self.revoke_button = verb_button(tr("End this enro&lment..."))
        self.column.addWidget(self.own_card)
        self.column.addWidget(self.enrol_card)
        self.column.addWidget(TextLabel(look, tr("Enrolled devices"), size=TextSize.QUESTION, bold=True))
        self.column.addWidget(self.nobody_label)
        self.column.addWidget(self.table)
        self.column.addLayout(button_row(look, self.revoke_button))
        self.table.selectionModel().currentRowChanged.connect(self._offer)
        self.revoke_button.clicked.connect(self._on_revoke)

    def showEvent(self, event: QShowEvent) -> None:
        """The keys of a desk are made when somebody first asks for its words, not before."""
        super().showEvent(event)
        self.shown.emit()

    def take_focus(self) -> None:
        self.own_card.save_button.setFocus()

    def show_devices(self, rows: Sequence[DeviceRow]) -> None:
        """Show who is enrolled."""
        self.devices.show_rows(rows)
        self.nobody_label.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.revoke_button.setVisible(bool(rows))
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._offer()

    def _device(self) -> DeviceRow | None:
        place, rows = self.table.currentIndex().row(), self.devices.rows
        return rows[place] if 0 <= place < len(rows) else None

    def _offer(self) -> None:
        device = self._device()
        self.revoke_button.setEnabled(device is not None and device.may_be_revoked)

    def _on_revoke(self) -> None:
        device = self._device()
        if device is not None and device.may_be_revoked:
            self.revoke_requested.emit(device.fingerprint)
