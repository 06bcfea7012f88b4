"""A row that goes on below when it is full, like words on a page."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class WrapLayout(QLayout):
    """Children side by side at their own width, wrapped into lines; a line may be begun on purpose."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._children: list[QLayoutItem] = []
        self._line_starts: set[int] = set()
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def begin_line(self) -> None:
        """Put whatever is added next at the start of a line."""
        self._line_starts.add(len(self._children))

    def addWidget(self, widget: QWidget) -> None:
        """Add a widget. Its place is made here and not by Qt: a place made by Qt has a wrapper that may outlive it,
        and was then taken for a deleted one once its address was used again."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, child: QLayoutItem) -> None:
        self._children.append(child)
        self.invalidate()

    def count(self) -> int:
        return len(self._children)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._children[index] if 0 <= index < len(self._children) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._children.pop(index) if 0 <= index < len(self._children) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return height

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        """The width of everything in its intended lines, and the height at that width."""
        width = line = 0
        for index, child in self._shown():
            step = child.sizeHint().width()
            line = step if index in self._line_starts or not line else line + self.spacing() + step
            width = max(width, line)
        margins = self.contentsMargins()
        width += margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        size = QSize()
        for _, child in self._shown():
            size = size.expandedTo(child.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[tuple[int, QLayoutItem]]:
        return [(index, child) for index, child in enumerate(self._children) if not child.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for index, child in self._shown():
            size = _size_within(child, area.width())
            starts = index in self._line_starts or used + size.width() > area.width()
            if lines[-1] and starts:
                lines.append([])
                used = 0
            lines[-1].append((child, size))
            used += size.width() + self.spacing()
        bottom = self._place_lines(lines, area, place)
        return bottom + self.contentsMargins().bottom() - rect.top()

    def _place_lines(self, lines: list[list[tuple[QLayoutItem, QSize]]], area: QRect, place: bool) -> int:
        top = area.top()
        for number, line in enumerate(lines):
            top += self.spacing() if number else 0
            height = max((size.height() for _, size in line), default=0)
            left = area.left()
            for child, size in line:
                if place:
                    above = (height - size.height()) // 2
                    child.setGeometry(QRect(QPoint(left, top + above), size))
                left += size.width() + self.spacing()
            top += height
        return top


def _size_within(child: QLayoutItem, width: int) -> QSize:
    wanted = child.sizeHint()
    own_width = wanted.width()
    if own_width > width:
        own_width = min(own_width, max(width, child.minimumSize().width()))
    height = child.heightForWidth(own_width) if child.hasHeightForWidth() else wanted.height()
    return QSize(own_width, height)
