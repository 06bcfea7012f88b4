"""What the pages of Settings have in common, and the list of their names."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.reading_table import RowPainter
from qa_desk.ui.widgets.text_label import TextLabel

WIDEST = 720


class SettingsPage(ScrolledColumn):
    """One page: a heading and its settings."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__(look, margins=(24, 16, 24, 24), spacing=20, widest=WIDEST)
        self.look, self.title = look, title
        self.column.addWidget(TextLabel(look, title, size=TextSize.SECTION, bold=True))

    @abstractmethod
    def take_focus(self) -> None:
        """Put the focus on the first thing that can be set."""


class PageNames(QListWidget):
    """Arrows show another page at once; Tab goes into it."""

    page_requested = Signal(int)

    def __init__(self, look: Look, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.addItems(list(names))
        self.setAccessibleName(tr("Pages of Settings"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(RowPainter(look, self))
        self.setTabKeyNavigation(False)
        self.currentRowChanged.connect(self.page_requested)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _on_look_changed(self) -> None:
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(0, self._look.space(36)))
            self.item(row).setFont(self._look.font())
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(self.item(row).text()) for row in range(self.count()))
        self.setFixedSize(widest + self._look.space(48), self.count() * self._look.space(36) + 2)
