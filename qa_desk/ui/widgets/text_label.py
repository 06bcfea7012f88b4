"""Words in a page, at one step of the type scale, growing and shrinking with the text size."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize


class TextLabel(QLabel):
    """Plain words that wrap; what people typed is never read as markup."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        size: TextSize = TextSize.BODY,
        bold: bool = False,
        ink: str = "",
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._size, self._bold = look, size, bold
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        self.set_ink(ink)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_ink(self, ink: str) -> None:
        """Change the colour of the words: "" for text, else muted, error, info or ok."""
        if (self.property("ink") or "") == ink:
            return
        self.setProperty("ink", ink)
        # Polished before it is shown, or without its font set again, a label falls back to an earlier font.
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self.style().unpolish(self)
            self.style().polish(self)
            self._on_look_changed()

    def set_bold(self, bold: bool) -> None:
        """Make the words bold, or regular again."""
        self._bold = bold
        self._on_look_changed()

    def _on_look_changed(self) -> None:
        self.setFont(self._look.font(self._size, self._bold))
