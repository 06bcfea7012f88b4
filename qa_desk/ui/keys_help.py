"""The keys of a screen, in a box that F1 opens and Esc closes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.text_label import TextLabel

EVERYWHERE = (
    ("F1", tr("Keys and help for this screen")),
    ("F6", tr("Next pane")),
    ("Ctrl+K", tr("Search or go to")),
    ("Ctrl+1 to Ctrl+9", tr("Places on the rail")),
    ("Ctrl+Z, Ctrl+Y", tr("Undo, redo")),
    ("Ctrl+S", tr("Save now; everything is saved as you go")),
    ("Ctrl++, Ctrl+-, Ctrl+0", tr("Text bigger, smaller, normal")),
    ("Ctrl+L", tr("Lock")),
    ("Esc", tr("Back out one level; never loses work")),
)


class KeysHelp(QDialog):
    """Two columns: the key, and what it does."""

    def __init__(self, look: Look, title: str, keys: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setWindowTitle(tr("QA Desk: keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        body = QWidget()
        column = QVBoxLayout(body)
        column.addWidget(TextLabel(look, title, size=TextSize.SECTION, bold=True))
        if keys:
            column.addLayout(self._table(keys))
            column.addSpacing(look.space(16))
            column.addWidget(TextLabel(look, tr("Everywhere"), size=TextSize.QUESTION, bold=True))
        column.addLayout(self._table(EVERYWHERE))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(body)
        area.setAccessibleName(tr("Keys of this screen"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        self.resize(look.space(560), look.space(520))

    def _table(self, keys: tuple[tuple[str, str], ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.space(24))
        grid.setColumnStretch(1, 1)
        for row, (key, does) in enumerate(keys):
            grid.addWidget(TextLabel(self._look, key, bold=True, wrap=False), row, 0)
            grid.addWidget(TextLabel(self._look, does), row, 1)
        return grid
