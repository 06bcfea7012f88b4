"""How strong a passphrase is, in words and as a bar, while it is typed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.services.passphrases import STRENGTH_WORDS, Strength
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.text_label import TextLabel


class StrengthBar(QWidget):
    """As many parts as there are words for strength; the filled ones say how strong. Never red or green."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._filled = look, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_parts(self, filled: int) -> None:
        """Fill this many parts."""
        self._filled = filled
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.space(200), self._look.space(8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        theme, gap = self._look.theme, self._look.space(4)
        parts = len(STRENGTH_WORDS)
        width = (self.width() - gap * (parts - 1)) / parts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for part in range(parts):
            box = QRectF(part * (width + gap), 0, width, self.height()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(QColor(theme.border), 1))
            painter.setBrush(QColor(theme.accent) if part < self._filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 2, 2)
        painter.end()


class StrengthMeter(QWidget):
    """The bar, the word, and what would make it stronger."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = StrengthBar(look)
        self.words_label = TextLabel(look)
        column = QVBoxLayout(self)
        scaled(look, column, spacing=4)
        column.addWidget(self.bar)
        column.addWidget(self.words_label)
        self.show_strength(None)

    def show_strength(self, strength: Strength | None) -> None:
        """Show how strong it is; nothing while nothing is typed."""
        self.setVisible(strength is not None)
        if strength is not None:
            self.bar.show_parts(strength.score + 1 if strength.words in STRENGTH_WORDS else 0)
            words = f"{strength.words}. {strength.advice}".strip()
            self.words_label.setText(words)
            self.bar.setAccessibleName(tr("Strength: {words}", words=words))
