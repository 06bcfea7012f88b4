"""A page that scrolls when it is taller than the window, so that nothing is ever clipped."""

from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from qa_desk.ui.layout.spacing import Margins, scaled
from qa_desk.ui.look import Look


class _Body(QWidget):
    """Asks for no width of its own, so that the page never scrolls sideways."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


class ScrolledColumn(QScrollArea):
    """One column of widgets; add to ``column``. ``widest`` keeps lines readable, in pixels at 100 %.

    With ``fills`` a widget in it that expands gets the height that is left over.

    Whatever takes the focus inside it is scrolled into view.
    """

    def __init__(
        self,
        look: Look,
        *,
        margins: Margins = 24,
        spacing: int = 16,
        widest: int = 0,
        centred: bool = False,
        fills: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._widest = look, widest
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = _Body()
        body.setProperty("part", "page")
        self.page = QWidget()
        across = QHBoxLayout()
        if centred:
            across.addStretch(1)
        across.addWidget(self.page, 1000)
        across.addStretch(1)
        down = QVBoxLayout(body)
        scaled(look, down, margins=margins, spacing=0)
        down.addLayout(across, 1 if fills else 0)
        if not fills:
            down.addStretch(1)
        self.column = QVBoxLayout(self.page)
        scaled(look, self.column, spacing=spacing)
        self.setWidget(body)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._on_focus_changed)
        self.verticalScrollBar().rangeChanged.connect(self._on_height_changed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._on_height_changed()

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._show_focus(now)

    def _on_height_changed(self) -> None:
        """Keep the focus in sight, and the top of the page too where there is room for both again."""
        focused, body = QApplication.focusWidget(), self.widget()
        if focused is None or body is None or not self.page.isAncestorOf(focused):
            return
        if focused.mapTo(body, focused.rect().bottomLeft()).y() < self.viewport().height():
            self.verticalScrollBar().setValue(0)
        self._show_focus(focused)

    def _show_focus(self, focused: QWidget | None) -> None:
        if focused is not None and self.page.isAncestorOf(focused):
            self.bring_into_view(focused)

    def bring_into_view(self, inner: QWidget) -> None:
        """Scroll until all of it can be seen; where it has no room, until its caret can."""
        body, spare = self.widget(), self.viewport().height() - inner.height()
        if body is None or spare < 0:
            self.ensureWidgetVisible(inner, 0, self._look.space(24))
        else:
            middle = inner.mapTo(body, inner.rect().center())
            around = min(self._look.space(24), spare // 2)
            self.ensureVisible(middle.x(), middle.y(), 0, inner.height() // 2 + around)

    def _on_look_changed(self) -> None:
        if self._widest:
            self.page.setMaximumWidth(self._look.space(self._widest))
