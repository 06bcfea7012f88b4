"""Files that could not be read: what they are called, when they came and why, and from whom they are."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.receiving.unread import UnreadFile, unread_words
from qa_desk.services.unread_files import Sender
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

NOT_KNOWN = tr("Not known yet")
WIDEST = 420


class UnreadCard(QWidget):
    """Hidden while there is none. The chair says whose a file is, or takes it off the list."""

    sender_told = Signal(str, str, str)  # hash of the file, audit id, auditor id
    dismissed = Signal(str)  # hash of the file

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._files: tuple[UnreadFile, ...] = ()
        self._senders: tuple[Sender, ...] = ()
        self.card = Card(look, part="warning")
        self.title = TextLabel(look, bold=True)
        self.file_combo, self.sender_combo = _combo(), _combo()
        self.file_field = FieldBox(look, tr("&File"), self.file_combo, widest=WIDEST)
        self.words = TextLabel(look)
        self.sender_field = FieldBox(look, tr("Whose return is it?"), self.sender_combo, widest=WIDEST)
        self.tell_button = verb_button(tr("Sa&y whose it is"))
        self.dismiss_button = verb_button(tr("Ta&ke it off the list"))
        whole = QVBoxLayout(self)
        scaled(look, whole)
        whole.addWidget(self.card)
        fields = WrapLayout(0)
        scaled(look, fields, spacing=12)
        for field in (self.file_field, self.sender_field):
            fields.addWidget(field)
        self.card.body.addWidget(self.title)
        self.card.body.addWidget(self.words)
        self.card.body.addLayout(fields)
        self.card.body.addLayout(button_row(look, self.tell_button, self.dismiss_button))
        self.file_combo.currentIndexChanged.connect(self._tell)
        self.sender_combo.currentIndexChanged.connect(self._offer)
        self.tell_button.clicked.connect(self._on_told)
        self.dismiss_button.clicked.connect(self._on_dismissed)
        self.hide()

    def show_files(self, files: Sequence[UnreadFile], senders: Sequence[Sender]) -> None:
        """Show what could not be read; ``senders`` are those it may be from."""
        before = self._file()
        self._files, self._senders = tuple(files), tuple(senders)
        self.setVisible(bool(files))
        self.title.setText(unread_words(len(files)))
        self.file_combo.clear()
        for one in files:
            self.file_combo.addItem(one.file, one.sha256)
        self.file_combo.setCurrentIndex(max(self.file_combo.findData(before.sha256) if before else 0, 0))
        self.file_field.setVisible(len(files) > 1)
        self._tell()

    def _file(self) -> UnreadFile | None:
        place = self.file_combo.currentIndex()
        return self._files[place] if 0 <= place < len(self._files) else None

    def _sender(self) -> Sender | None:
        place = self.sender_combo.currentIndex() - 1
        offered = self._offered()
        return offered[place] if 0 <= place < len(offered) else None

    def _offered(self) -> tuple[Sender, ...]:
        """Those the chosen file may be from: of its audit, where that is known."""
        file = self._file()
        return tuple(one for one in self._senders if file is not None and file.audit in ("", one.audit))

    def _tell(self) -> None:
        """What is known of the chosen file."""
        file = self._file()
        if file is None:
            return
        self.words.setText(file.words)
        self.sender_combo.clear()
        self.sender_combo.addItem(NOT_KNOWN)
        for place, one in enumerate(self._offered(), start=1):
            self.sender_combo.addItem(one.label)
            if (one.audit, one.auditor) == (file.audit, file.auditor):
                self.sender_combo.setCurrentIndex(place)
        self._offer()

    def _offer(self) -> None:
        """Something is to be said only where it says something new."""
        file, sender = self._file(), self._sender()
        told = file is not None and sender is not None and (sender.audit, sender.auditor) != (file.audit, file.auditor)
        self.tell_button.setEnabled(told)

    def _on_told(self) -> None:
        file, sender = self._file(), self._sender()
        if file is not None and sender is not None:
            self.sender_told.emit(file.sha256, sender.audit, sender.auditor)

    def _on_dismissed(self) -> None:
        file = self._file()
        if file is not None:
            self.dismissed.emit(file.sha256)


def _combo() -> QComboBox:
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(16)
    guard_wheel(combo)
    return combo
