"""The box of one option: to a screen reader a radio button or a check box, to the eye our own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from qa_desk.ui.look import Look
from qa_desk.ui.widgets.option_face import FaceState, Option, OptionFace

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # at run time the two Qt buttons below bring the widget; one class cannot derive from both


class _FacedButton(_Button):
    """Size and painting by an OptionFace; every key and every change is left to the group."""

    def dress(self, look: Look, option: Option, height: int) -> None:
        """Set the box up once."""
        self.is_read_only = False
        self._look, self._height = look, height
        self.show_option(option)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.measure)

    def measure(self) -> None:
        """Take the room that the present text size needs."""
        self.face.forget_sizes()
        self.updateGeometry()

    def show_option(self, option: Option) -> None:
        """Show other words or another key."""
        self.option = option
        self.face = OptionFace(self._look, option, height=self._height)
        self.setAccessibleName(option.name)
        self.setAccessibleDescription(option.description)
        self.updateGeometry()
        self.update()

    def show_chosen(self, chosen: bool) -> None:
        """Look chosen, or not. Qt would not let the chosen one of a group be cleared, so it is asked outside the group.

        It has to belong to one all the same: that is what makes it a radio button to a screen reader.
        """
        exclusive = self.autoExclusive()
        self.setAutoExclusive(False)
        self.setChecked(chosen)
        self.setAutoExclusive(exclusive)

    def show_compact(self, compact: bool) -> None:
        """Show the key alone, or the words again."""
        if self.face.compact != compact:
            self.face.compact = compact
            self.updateGeometry()
            self.update()

    def show_read_only(self, read_only: bool) -> None:
        """Look like something that cannot be changed now."""
        self.is_read_only = read_only
        self.update()

    def sizeHint(self) -> QSize:
        return self.face.natural_size()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.face.least_width(), self.face.height_for(self.face.natural_size().width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.face.height_for(width)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def nextCheckState(self) -> None:
        """Clicking is a wish; the box shows what it is told."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole box is painted
        painter = QPainter(self)
        self.face.paint(painter, self.rect(), FaceState(self.isChecked(), self.underMouse(), self.is_read_only))
        painter.end()


class OptionBox(_FacedButton, QRadioButton):
    """One of several options of which one can be chosen."""

    focused = Signal()

    def __init__(self, look: Look, option: Option, *, height: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dress(look, option, height)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focused.emit()
        super().focusInEvent(event)


class ToggleBox(_FacedButton, QCheckBox):
    """One of several options of which any number can be chosen."""

    focused = Signal()

    def __init__(self, look: Look, option: Option, *, height: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dress(look, option, height)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focused.emit()
        super().focusInEvent(event)
