"""Questions pasted from Word or Excel, one to a line, with a look at what will be made before it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.template_designer.properties import ChoiceProperty, Pairs
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.growing_text import GrowingText
from qa_desk.ui.widgets.reading_table import Column, ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel

HINT = tr(
    "One question to a line. Numbers and bullets are left out. From a spreadsheet, the second column may say the "
    "answer: yes/no, date, words, or the name of a scale"
)


@dataclass(frozen=True)
class PastedLine:
    """What will be made of one line."""

    number: str
    wording: str
    answer: str


COLUMNS = (
    Column[PastedLine](tr("Number"), lambda line: line.number),
    Column[PastedLine](tr("Question"), lambda line: line.wording),
    Column[PastedLine](tr("Answer"), lambda line: line.answer),
)


class PastePane(QWidget):
    """Text at the top, what it becomes beneath; nothing is made until the button says so."""

    text_changed = Signal(str, str)  # name of the section, text
    add_requested = Signal()
    back_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.column = ScrolledColumn(look, margins=(24, 16, 24, 16), widest=860)
        self.section_property = ChoiceProperty(look, tr("Section"))
        self.edit = GrowingText(look, tr("Lines"), fewest=6)
        self.lines_box = FieldBox(look, tr("&Lines"), self.edit, HINT)
        self.count_label = TextLabel(look, bold=True)
        self.model = RowsModel(COLUMNS, self)
        self.table = ReadingTable(look, self.model, tr("What will be made"))
        self.add_button = verb_button(tr("&Add the questions"), main=True)
        self.cancel_button = verb_button(tr("Go back  Esc"))
        column = self.column.column
        column.addWidget(TextLabel(look, tr("Paste questions"), size=TextSize.PAGE, bold=True))
        for part in (self.section_property, self.lines_box, self.count_label, self.table):
            column.addWidget(part)
        column.addLayout(button_row(look, self.add_button, self.cancel_button))
        layout = QVBoxLayout(self)
        scaled(look, layout)
        layout.addWidget(self.column)
        self.edit.typed.connect(self._on_typed)
        self.section_property.chosen.connect(self._on_section)
        self.edit.back_requested.connect(self.back_requested)
        self.add_button.clicked.connect(self.add_requested)
        self.cancel_button.clicked.connect(self.back_requested)
        self.section = ""

    def begin(self, sections: Pairs, section: str, text: str) -> None:
        """Start with what is on the clipboard, if it is lines."""
        self.section = section
        self.section_property.offer(sections)
        self.section_property.show_value(section)
        self.edit.start_over(0)
        self.edit.show_text(text)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text_changed.emit(self.section, text)

    @property
    def text(self) -> str:
        """The lines as they stand."""
        return self.edit.toPlainText()

    def show_lines(self, lines: Sequence[PastedLine]) -> None:
        """Show what will be made."""
        self.model.show_rows(lines)
        count = len(lines)
        words = "1 question" if count == 1 else tr("{count} questions", count=count)
        self.count_label.setText(
            tr("{words} will be made", words=words) if count else tr("No lines yet. Paste or type them above")
        )
        self.table.setVisible(count > 0)
        self.add_button.setEnabled(count > 0)
        self.add_button.setText(tr("&Add {words}", words=words) if count else tr("&Add the questions"))
        self.add_button.setAccessibleName(self.add_button.text().replace("&", ""))

    def _on_typed(self, text: str) -> None:
        self.text_changed.emit(self.section, text)

    def _on_section(self, name: str) -> None:
        self.section = name
        self.text_changed.emit(name, self.text)
