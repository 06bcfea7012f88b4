"""The grid on screen: tags with shape and letter, names that stay in sight, keys that record."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from qa_desk.domain.areas.grid import NOT_IN, Area
from qa_desk.domain.language import tr
from qa_desk.ui.areas.model import AREA_ROLE, POINTED_OUT, AreaTable, Index, agreed_tag, arrow, below_words, own_tag
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.grade_tag import NOT_ANSWERED_TAG, Tag, paint_tag, tag_size

PAD, GAP = 8, 4
NARROWEST_NAMES = 12
"""The share of the grid, in percent, that the names of the rows may always take; more where the cells leave it."""
FEWEST_ROWS = 4
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class AreaPainter(QStyledItemDelegate):
    """Own grade, what the panel did with it, agreed grade; the year before in a smaller line below."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = self._look, QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(look.theme.alt if chosen else look.theme.base))
        painter.setPen(QPen(QColor(look.theme.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if chosen:
            painter.setPen(QPen(QColor(look.theme.accent), look.space(2)))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        area = index.data(AREA_ROLE)
        if isinstance(area, Area):
            self._paint_area(painter, rect, area)
        painter.restore()

    def _paint_area(self, painter: QPainter, rect: QRect, area: Area) -> None:
        look = self._look
        line = QRect(rect.left() + look.space(PAD), rect.top() + look.space(GAP), 0, self._tag_height())
        line.setRight(rect.right() - look.space(PAD))
        if not below_words(area):  # nothing stands below it
            line.moveTop(rect.top() + (rect.height() - line.height()) // 2)
        own, agreed = own_tag(area), agreed_tag(area)
        if own is None:
            line = self._words(painter, line, NOT_IN, muted=True)
        else:
            line = self._tag(painter, line, own)
            if area.lacks_application:
                line = self._words(painter, line, POINTED_OUT, bold=True)
        if agreed is not None:
            line = self._words(painter, line, arrow(area))
            self._tag(painter, line, agreed)
        below = QRect(rect.left() + look.space(PAD), line.bottom() + 1, rect.width() - 2 * look.space(PAD), 0)
        below.setBottom(rect.bottom())
        painter.setFont(look.font())
        painter.setPen(QColor(look.theme.muted))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), below_words(area))

    def _tag(self, painter: QPainter, room: QRect, tag: Tag) -> QRect:
        paint_tag(painter, room, self._look, tag, compact=True)
        return room.adjusted(tag_size(self._look, tag, compact=True).width() + self._look.space(GAP), 0, 0, 0)

    def _words(self, painter: QPainter, room: QRect, words: str, *, bold: bool = False, muted: bool = False) -> QRect:
        painter.setFont(self._look.font(bold=bold))
        painter.setPen(QColor(self._look.theme.muted if muted else self._look.theme.text))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        return room.adjusted(painter.fontMetrics().horizontalAdvance(words) + self._look.space(GAP), 0, 0, 0)

    def _tag_height(self) -> int:
        return tag_size(self._look, NOT_ANSWERED_TAG, compact=True).height()

    def cell_size(self, area: Area) -> QSize:
        """How much room one cell needs."""
        look, gap = self._look, self._look.space(GAP)
        tags = [tag_size(look, tag, compact=True).width() for tag in (own_tag(area), agreed_tag(area)) if tag]
        between = [arrow(area), POINTED_OUT if area.lacks_application else "", "" if area.own else NOT_IN]
        words = [look.metrics(bold=True).horizontalAdvance(word) for word in between if word]
        width = sum(tags) + sum(words) + gap * (len(tags) + len(words) - 1) + 2 * look.space(PAD)
        below = look.metrics().horizontalAdvance(below_words(area)) + 2 * look.space(PAD)
        height = self._tag_height() + 3 * gap + (look.metrics().height() if below_words(area) else 0)
        return QSize(max(width, below), height)


class WrappedHeader(QHeaderView):
    """A header whose words wrap inside their section."""

    def __init__(self, look: Look, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._look = look
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        theme, model = self._look.theme, self.model()
        painter.save()
        painter.fillRect(rect, QColor(theme.alt))
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(self._look.font())
        painter.setPen(QColor(theme.text))
        words = str(model.headerData(logicalIndex, self.orientation()) or "")
        painter.drawText(self._room(rect), _WRAPPED, words)
        painter.restore()

    def height_for(self, words: str, width: int) -> int:
        """How tall a section of this width has to be for its words."""
        room = self._room(QRect(0, 0, width, 0)).width()
        box = self._look.metrics().boundingRect(QRect(0, 0, room, 10_000), _WRAPPED, words)
        return box.height() + 2 * self._look.space(GAP)

    def _room(self, rect: QRect) -> QRect:
        pad = self._look.space(PAD)
        return rect.adjusted(pad, 0, -pad, 0)


_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class AreaGridTable(QTableView):
    """One tab stop. Arrows move, a number agrees a grade, Enter opens its record, V a visit and S a survey."""

    point_pressed = Signal(int)  # which point of the scale, from 1
    open_requested = Signal()
    visit_requested = Signal()
    survey_requested = Signal()
    copy_requested = Signal()

    def __init__(self, look: Look, model: AreaTable) -> None:
        super().__init__()
        self._look, self._areas = look, model
        self._painter = AreaPainter(look, self)
        self._names = WrappedHeader(look, Qt.Orientation.Vertical, self)
        self._sections = WrappedHeader(look, Qt.Orientation.Horizontal, self)
        self.setVerticalHeader(self._names)
        self.setHorizontalHeader(self._sections)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Grid of areas"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        for header in (self._names, self._sections):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self.open_requested)
        for changed in (model.modelReset, model.dataChanged, look.changed):
            changed.connect(self.fit)

    def area(self) -> Area | None:
        """The area that the grid stands on."""
        area = self.currentIndex().data(AREA_ROLE)
        return area if isinstance(area, Area) else None

    def stand_somewhere(self) -> None:
        """Stand on the first area, if on none."""
        if self.area() is None and self._areas.rowCount():
            self.setCurrentIndex(self._areas.index(0, 0))

    def stand_on(self, subject: str, section: str) -> None:
        """Stand on one area, if it is there."""
        for row, one in enumerate(self._areas.rows):
            for column, area in enumerate(one.areas):
                if (area.subject, area.section.name) == (subject, section):
                    self.setCurrentIndex(self._areas.index(row, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~_KEYPAD
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif plain and event.text().isdecimal() and event.text() != "0":
            self.point_pressed.emit(int(event.text()))
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
        elif plain and event.key() in (Qt.Key.Key_V, Qt.Key.Key_S):
            (self.visit_requested if event.key() == Qt.Key.Key_V else self.survey_requested).emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def minimumSizeHint(self) -> QSize:
        rows = min(max(self._areas.rowCount(), 1), FEWEST_ROWS)
        return QSize(self._look.space(200), self._sections.height() + rows * self.rowHeight(0) + self._look.space(16))

    def fit(self) -> None:
        """Give names, sections and cells their room: all of the width where they fit, else the grid scrolls."""
        grid = self._areas.grid
        if grid is None or not grid.rows or not grid.sections:
            return
        metrics, pad = self._look.metrics(), 2 * self._look.space(PAD)
        names = [str(self._areas.headerData(row, Qt.Orientation.Vertical)) for row in range(len(grid.rows))]
        widest = max(metrics.horizontalAdvance(name) for name in names) + pad + 2
        cells = [self._painter.cell_size(area) for area in grid.areas()]
        labels = [section.label for section in grid.sections]
        needed = max(*(cell.width() for cell in cells), self._longest_word(labels))
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 4
        left = max(room - needed * len(labels), room * NARROWEST_NAMES // 100, self._longest_word(names))
        name_width = min(widest, left)
        column_width = max(needed, (room - name_width) // len(labels))
        for place in range(len(labels)):
            self.setColumnWidth(place, column_width)
        tall = max(*(cell.height() for cell in cells), *(self._names.height_for(name, name_width) for name in names))
        self._names.setFixedWidth(name_width)
        self._names.setDefaultSectionSize(tall)
        self._sections.setFixedHeight(max(self._sections.height_for(label, column_width) for label in labels))
        self.updateGeometry()

    def _longest_word(self, texts: list[str]) -> int:
        words = (word for text in texts for word in text.split())
        return max(map(self._look.metrics().horizontalAdvance, words)) + 2 * self._look.space(PAD) + 2
