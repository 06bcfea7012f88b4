"""Work that takes a while, as one line that counts things and can be stopped."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.text_label import TextLabel


class ProgressLine(QWidget):
    """Hidden while nothing runs. Told aloud once at the start and once at the end, never in between."""

    stop_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_running = False
        self.words = TextLabel(look)
        self.stop_button = QPushButton(tr("Stop"))
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self.stop_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.stop_button)
        self.hide()

    def show_progress(self, words: str, *, can_stop: bool = True) -> None:
        """Say where the work is: "Making the report: section 3 of 9"."""
        self.words.setText(words)
        self.stop_button.setVisible(can_stop)
        self.stop_button.setAccessibleName(tr("Stop: {split}", split=words.split(":")[0]))
        self.show()
        if not self._is_running:
            self._is_running = True
            announce(self, words)

    def finish(self, words: str = "") -> None:
        """Say how it ended, and leave those words standing; with none the line goes away."""
        self._is_running = False
        self.stop_button.hide()
        self.words.setText(words)
        self.setVisible(bool(words))
        announce(self, words)
