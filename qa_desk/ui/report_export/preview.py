"""What the file would say, to be read before it is made: headings, tables, quotes and charts, without page numbers."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.reports.content import Report
from qa_desk.reports.sharing.first_rows import preview_block, preview_of
from qa_desk.reports.sharing.passages import Passage
from qa_desk.reports.workbooks.sheets import WorkbookFile
from qa_desk.ui.layout.spacing import scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.report_export.paper_writer import PaperWriter
from qa_desk.ui.widgets.text_label import TextLabel

ZOOMS = (75, 100, 125, 150, 200)
REWRITE_AFTER_MS = 60
"""After the last change of size; so that charts are not drawn anew at every pixel."""


class Paper(QTextEdit):
    """The words of the file, to be read and copied, never changed. Tab leaves it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Preview"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # charts are drawn as wide as it leaves
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def sizeHint(self) -> QSize:
        return QSize(self._look.space(480), self._look.space(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.space(160), self._look.space(160))


class Preview(QWidget):
    """Shows one file at a time, as large as the person wants it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._values: Report | WorkbookFile | None = None
        self._shown: Report | None = None
        self._places: list[tuple[int, int]] = []
        self._zoom = ZOOMS.index(100)
        self._width = 0
        self.title = TextLabel(look, tr("Preview"), size=TextSize.QUESTION, bold=True)
        self.smaller_button = verb_button("\u2212")
        self.smaller_button.setAccessibleName(tr("Smaller preview"))
        self.larger_button = verb_button("+")
        self.larger_button.setAccessibleName(tr("Larger preview"))
        self.percent = TextLabel(look, "100%", wrap=False)
        self.paper = Paper(look)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REWRITE_AFTER_MS)
        self._later.timeout.connect(self._rewrite)
        head = QHBoxLayout()
        scaled(look, head, spacing=8)
        head.addWidget(self.title, 1)
        for widget in (self.smaller_button, self.percent, self.larger_button):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        scaled(look, column)
        column.addLayout(head)
        column.addWidget(self.paper, 1)
        self.smaller_button.clicked.connect(lambda: self._zoom_by(-1))
        self.larger_button.clicked.connect(lambda: self._zoom_by(1))
        look.changed.connect(self._on_look_changed)

    @property
    def words(self) -> str:
        """All that can be read in it now."""
        return self.paper.toPlainText()

    def show_values(self, values: Report | WorkbookFile | None) -> None:
        """Show what another file would say; None for no file."""
        self._values = values
        self._shown = None if values is None else preview_of(values)
        self._rewrite()

    def show_passage(self, passage: Passage) -> bool:
        """Go to a passage and mark it; False where the preview shows it only in the file, such as a later row."""
        if self._values is None:
            return False
        block = preview_block(self._values, passage)
        start, end = self._places[block] if 0 <= block < len(self._places) else (0, self._last())
        found = self._find(passage.text, start, end)
        self._mark(found)
        cursor = QTextCursor(self.paper.document())
        cursor.setPosition(found.selectionStart() if found else start)
        self.paper.setTextCursor(cursor)
        self.paper.setFocus(Qt.FocusReason.OtherFocusReason)
        return found is not None

    def _find(self, text: str, start: int, end: int) -> QTextCursor | None:
        """The passage among the lines of a block; a text of several lines is found by its first."""
        first = next((line for line in text.splitlines() if line.strip()), text)
        document, cursor = self.paper.document(), QTextCursor(self.paper.document())
        cursor.setPosition(start)
        found = document.find(first, cursor)
        return None if found.isNull() or found.selectionStart() > end else found

    def _mark(self, found: QTextCursor | None) -> None:
        marks = []
        if found is not None:
            one = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(QColor(self._look.theme.sel))
            form.setForeground(QColor(self._look.theme.sel_text))
            form.setFontUnderline(True)
            one.cursor, one.format = found, form
            marks.append(one)
        self.paper.setExtraSelections(marks)

    def _last(self) -> int:
        return max(self.paper.document().characterCount() - 1, 0)

    def _zoom_by(self, steps: int) -> None:
        self._zoom = min(max(self._zoom + steps, 0), len(ZOOMS) - 1)
        self.percent.setText(f"{ZOOMS[self._zoom]}%")
        self.smaller_button.setEnabled(self._zoom > 0)
        self.larger_button.setEnabled(self._zoom < len(ZOOMS) - 1)
        self._rewrite()

    def _rewrite(self) -> None:
        """Write the file anew, and stay where the person was reading."""
        self._later.stop()
        self._width = self.paper.viewport().width()
        bar = self.paper.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0
        self.paper.setExtraSelections([])
        if self._shown is None:
            self.paper.clear()
            self._places = []
            return
        margin = 4 * round(self.paper.document().documentMargin())
        writer = PaperWriter(self._look, self.paper.document(), self._width - margin, ZOOMS[self._zoom] / 100)
        writer.write(self._shown)
        self._places = writer.places
        bar.setValue(round(share * bar.maximum()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def _on_look_changed(self) -> None:
        self._later.start()
