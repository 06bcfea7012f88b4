"""A radio button whose words have room at every text size."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QRadioButton

from qa_desk.ui.look import Look

ROOM = 8


class RoomyRadio(QRadioButton):
    """With a style sheet Qt leaves the border of the circle out of the size it asks for, and cuts the last letter."""

    def __init__(self, look: Look, label: str) -> None:
        super().__init__(label)
        self._look = look

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._look.space(ROOM), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
