"""Where the keyboard is: a ring in two tones, set outside the box with a gap."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from qa_desk.ui.look import Look

GAP, INNER, OUTER = 2, 2, 3
REACH = GAP + INNER + OUTER
"""How far the ring stands out; layouts leave at least this much around what can have the focus."""

_FOLLOWED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class FocusRing(QWidget):
    """Drawn over the window around whatever has the focus, and never in the way of the mouse.

    On the edge of a chosen box a ring would look the same as "chosen"; outside, with a gap, it does not.
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._window = look, window
        self._ringed: QWidget | None = None
        self._followed: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        look.application.focusChanged.connect(self._on_focus_changed)
        look.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._place()
        elif event.type() is QEvent.Type.ParentChange and self._ringed is not None:
            self._follow(self._ringed)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ring is painted
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width, inset in (
            (theme.focus_out, OUTER, OUTER / 2),
            (theme.focus_in, INNER, OUTER + INNER / 2),
        ):
            painter.setPen(QPen(QColor(colour), width))
            room = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            radius = max(4 + REACH - inset, 2.0)
            painter.drawRoundedRect(room, radius, radius)
        painter.end()

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self) or not isValid(self._window):
            return  # the window is being closed, and the ring with it
        if now is None or now is self._window or not self._window.isAncestorOf(now):
            self._follow(None)
        else:
            self._follow(now)

    def _follow(self, widget: QWidget | None) -> None:
        for one in self._followed:
            if isValid(one):  # a page that was closed takes its widgets with it
                one.removeEventFilter(self)
        self._followed.clear()
        self._ringed = widget
        if widget is None:
            self.hide()
            self.setParent(self._window)  # not left on a page that may be closed, and take the ring with it
            return
        surface = _surface(widget, self._window)
        step: QWidget | None = widget
        while step is not None and step is not surface:
            step.installEventFilter(self)
            self._followed.append(step)
            step = step.parentWidget()
        if self.parentWidget() is not surface:
            self.setParent(surface)
        self._place()

    def _place(self) -> None:
        widget, surface = self._ringed, self.parentWidget()
        if widget is None or not isValid(widget) or surface is None or not widget.isVisibleTo(surface):
            self.hide()
            return
        room = QRect(widget.mapTo(surface, QPoint(0, 0)), widget.size())
        self.setGeometry(room.adjusted(-REACH, -REACH, REACH, REACH))
        self.raise_()
        self.show()


def _surface(widget: QWidget, window: QWidget) -> QWidget:
    """What the ring is drawn on: the scrolled page, so that it scrolls along, else the window."""
    step = widget.parentWidget()
    while step is not None and step is not window:
        above = step.parentWidget()
        area = above.parentWidget() if above is not None else None
        if isinstance(area, QScrollArea) and area.widget() is step:
            return step
        step = above
    return window
