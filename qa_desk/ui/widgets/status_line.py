"""The one line at the foot of the window: is it saved, what just happened, which keys help here."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from qa_desk.ui.look import Look
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.text_label import TextLabel


class StatusLine(QFrame):
    """Quiet when it works. Only "not saved" is loud."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("part", "status")
        self.save_label = TextLabel(look, wrap=False)
        self.event_label = TextLabel(look, ink="info")
        self.keys_label = TextLabel(look, ink="muted", wrap=False)
        self.keys_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.keys_label.setMinimumWidth(1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.save_label)
        self._row.addWidget(self.event_label, 1)
        self._row.addWidget(self.keys_label)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_saved(self, words: str) -> None:
        """Say that everything is on disk: "Saved 14:32"."""
        self.save_label.set_ink("")
        self.save_label.set_bold(False)
        self.save_label.setText(words)

    def show_not_saved(self, words: str) -> None:
        """Say loudly, and aloud, that something is not on disk."""
        self.save_label.set_ink("error")
        self.save_label.set_bold(True)
        self.save_label.setText(f"! {words}")
        announce(self, words, assertive=True)

    def show_keys(self, words: str) -> None:
        """Show which keys help on this screen."""
        self.keys_label.setText(words)
        self._fit()

    def tell(self, words: str) -> None:
        """Say what just happened; it stays until the next thing happens."""
        self.event_label.setText(words)
        self._fit()
        announce(self, words)

    def add_button(self, button: QPushButton) -> None:
        """Put a button that helps with what is said at the right end."""
        self._row.addWidget(button)

    def _on_look_changed(self) -> None:
        space = self._look.space
        self._row.setContentsMargins(space(12), space(4), space(12), space(4))
        self._row.setSpacing(space(16))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for both, what happened goes before the keys; F1 has those too."""
        metrics = self._look.metrics()
        words = (self.save_label, self.event_label, self.keys_label)
        wanted = sum(metrics.horizontalAdvance(label.text()) for label in words) + self._look.space(16 * 4)
        self.keys_label.setVisible(wanted <= self.width())
