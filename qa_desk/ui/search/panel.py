"""What was found, in a card under the field and over the page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.search.field import SearchField
from qa_desk.ui.search.painting import ResultPainter
from qa_desk.ui.search.rows import Choice, ResultRows, Row
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text_label import TextLabel

WIDTH, EDGE = 640, 12


class SearchPanel(Card):
    """Rows to choose from and a line that says what they are. The field above keeps the focus."""

    chosen = Signal(object)  # Choice

    def __init__(self, look: Look, field: SearchField, frame: QWidget) -> None:
        super().__init__(look, margin=4, parent=frame)
        self._field, self._frame = field, frame
        self.rows = ResultRows()
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(ResultPainter(look, self.list))
        self.list.setAccessibleName(tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.clicked.connect(self._on_clicked)
        self.words = TextLabel(look, ink="muted")
        self.words.setContentsMargins(EDGE, 0, EDGE, EDGE // 2)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        frame.installEventFilter(self)
        look.changed.connect(self._place)

    def show_rows(self, rows: Sequence[Row], words: str) -> None:
        """Show what there is to choose, the first of it chosen, and say ``words``."""
        self.rows.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.words.setText(words)
        self.show()
        self.raise_()
        self._place()
        if self.rows.choices:
            self._choose(self.rows.choices[0])
            self.list.scrollToTop()
        announce(self._field, words)

    def step(self, steps: int) -> None:
        """Go to another row, and have it read aloud."""
        choices = self.rows.choices
        if not choices or self.isHidden():
            return
        now = self.list.currentIndex().row()
        at = choices.index(now) if now in choices else -1 if steps > 0 else len(choices)
        self._choose(choices[min(max(at + steps, 0), len(choices) - 1)])
        if self.list.currentIndex().row() == choices[0]:
            self.list.scrollToTop()  # its heading with it
        current = self.current
        if current is not None:
            announce(self._field, current.spoken)

    @property
    def current(self) -> Choice | None:
        """The row that Enter opens."""
        number = self.list.currentIndex().row()
        row = self.rows.rows[number] if 0 <= number < len(self.rows.rows) and not self.isHidden() else None
        return row if isinstance(row, Choice) else None

    def close_rows(self) -> None:
        """Take everything away, so that nothing of a desk stays in it."""
        self.hide()
        self.rows.show_rows(())
        self.words.setText("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _choose(self, number: int) -> None:
        self.list.setCurrentIndex(self.rows.index(number, 0))

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.rows.rows[index.row()]
        if isinstance(row, Choice):
            self.chosen.emit(row)

    def _place(self) -> None:
        """Under the field, as wide as it needs and the window has, never past its lower edge."""
        if self.isHidden():
            return
        edge = self._look.space(EDGE)
        under = self._field.mapTo(self._frame, QPoint(self._field.width(), self._field.height()))
        width = min(self._look.space(WIDTH), self._frame.width() - 2 * edge)
        left = max(edge, min(under.x(), self._frame.width() - edge) - width)
        self.setGeometry(left, under.y() + edge // 2, width, self.height())
        self.body.activate()
        around = self.rect().height() - self.body.contentsRect().height()  # margins, and the line around it
        self.list.doItemsLayout()
        rows = sum(self.list.sizeHintForRow(number) for number in range(self.rows.rowCount()))
        rows += self.body.spacing() + 2 * self.list.frameWidth() + self._look.space(EDGE // 2) if rows else 0
        height = around + rows + self.words.heightForWidth(self.body.contentsRect().width())
        self.resize(width, min(height, self._frame.height() - under.y() - 2 * edge))
