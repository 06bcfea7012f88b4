"""The fields of the properties pane: each shows one key of a draft and says what a person makes of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.text import clean_text
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.growing_text import GrowingText
from qa_desk.ui.widgets.problem_line import ProblemLine
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel
from qa_desk.ui.widgets.wrapped_tick import WrappedTick

Pairs = Sequence[tuple[str, str]]
FIELD_WIDTH = 420
MOST_LETTERS = 24
"""A list asks for room for its longest words, but never for more than this."""


class LineProperty(FieldBox):
    """One line of words, given letter by letter."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, look: Look, label: str, hint: str = "", *, widest: int = 0, figures: bool = False) -> None:
        self.edit = QLineEdit()
        super().__init__(look, label, self.edit, hint, widest=widest)
        if figures:
            self.edit.setValidator(QIntValidator(0, 99_999, self.edit))
        self.edit.textEdited.connect(self._on_edited)
        self.edit.editingFinished.connect(self.left)

    @property
    def value(self) -> str:
        """The words as they are kept."""
        return clean_text(self.edit.text()).strip()

    def show_text(self, text: str) -> None:
        """Show the kept words; those being typed stay."""
        if self.value != text:
            self.edit.setText(text)

    def set_read_only(self, read_only: bool) -> None:
        """Keep the words readable and reachable, and unchanged."""
        _set_read_only(self.edit, read_only)

    def _on_edited(self) -> None:
        self.typed.emit(self.value)


class WordsEdit(GrowingText):
    """Sentences of a template: two lines to begin with; Enter goes on, because a wording has no paragraphs."""

    def __init__(self, look: Look, name: str, *, keeps_lines: bool = False) -> None:
        self._keeps_lines = keeps_lines
        super().__init__(look, name, fewest=2)
        self.set_enter_moves_on(not keeps_lines)

    @property
    def value(self) -> str:
        """The words as they are kept: one paragraph, or one entry to a line."""
        text = clean_text(self.toPlainText())
        if self._keeps_lines:
            return "\n".join(line.strip() for line in text.split("\n") if line.strip())
        return " ".join(text.split())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back a pane, which the page does."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def show_kept(self, text: str) -> None:
        """Show other words than those typed here, and let nothing typed before be undone into them."""
        if self.value != text:
            self.start_over(0)
            self.show_text(text)


class WordsProperty(FieldBox):
    """Sentences, or with ``keeps_lines`` one entry to a line."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, look: Look, label: str, hint: str = "", *, keeps_lines: bool = False) -> None:
        self.edit = WordsEdit(look, label.replace("&", ""), keeps_lines=keeps_lines)
        super().__init__(look, label, self.edit, hint)
        self.edit.typed.connect(self._on_typed)
        self.edit.left.connect(self.left)
        self.edit.next_requested.connect(self._on_next)

    @property
    def value(self) -> str:
        """The words as they are kept."""
        return self.edit.value

    def show_text(self, text: str) -> None:
        """Show the kept words; those being typed stay."""
        self.edit.show_kept(text)

    def set_read_only(self, read_only: bool) -> None:
        """Keep the words readable and reachable, and unchanged."""
        _set_read_only(self.edit, read_only)

    def _on_typed(self) -> None:
        if self.problem_line.text():
            self.tell_problem("")
        self.typed.emit(self.value)

    def _on_next(self) -> None:
        self.edit.focusNextChild()


class ChoiceProperty(FieldBox):
    """One of a list."""

    chosen = Signal(str)  # its value

    def __init__(self, look: Look, label: str, pairs: Pairs = (), hint: str = "", *, widest: int = FIELD_WIDTH) -> None:
        self.combo = QComboBox()
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(10)
        guard_wheel(self.combo)
        super().__init__(look, label, self.combo, hint, widest=widest)
        self._pairs: tuple[tuple[str, str], ...] = ()
        self.offer(pairs)
        self.combo.activated.connect(self._on_activated)

    def offer(self, pairs: Pairs) -> None:
        """Offer these, values with their words."""
        wanted = tuple(pairs)
        if wanted != self._pairs:
            self._pairs = wanted
            self.combo.clear()
            self.combo.addItems([words for _, words in wanted])
            longest = max((len(words) for _, words in wanted), default=0)
            self.combo.setMinimumContentsLength(min(max(longest, 10), MOST_LETTERS))

    def show_value(self, value: str) -> None:
        """Show which one is kept; one that is not offered is shown as it is written."""
        values = [one for one, _ in self._pairs]
        if value not in values:
            self.offer((*self._pairs, (value, value or tr("Not chosen yet"))))
            values.append(value)
        self.combo.setCurrentIndex(values.index(value))

    def set_read_only(self, read_only: bool) -> None:
        """Keep the choice readable, and unchanged."""
        self.combo.setEnabled(not read_only)

    def _on_activated(self, place: int) -> None:
        if 0 <= place < len(self._pairs):
            self.chosen.emit(self._pairs[place][0])


class TickProperty(QWidget):
    """Yes or no."""

    ticked = Signal(bool)

    def __init__(self, look: Look, label: str, hint: str = "") -> None:
        super().__init__()
        self.box = WrappedTick(look, label)
        self.box.setAccessibleDescription(hint)
        self.hint_label = TextLabel(look, hint, ink="muted")
        self.hint_label.setContentsMargins(look.space(26), 0, 0, 0)
        self.problem_line = ProblemLine(look)
        column = QVBoxLayout(self)
        scaled(look, column, spacing=2)
        column.addWidget(self.problem_line)
        column.addWidget(self.box)
        column.addWidget(self.hint_label)
        if not hint:
            self.hint_label.hide()
        self.box.clicked.connect(self.ticked)

    def show_ticked(self, ticked: bool) -> None:
        """Show what is kept."""
        self.box.setChecked(ticked)

    def set_read_only(self, read_only: bool) -> None:
        """Keep it readable, and unchanged."""
        self.box.setEnabled(not read_only)

    def tell_problem(self, words: str) -> None:
        """Say what is wrong, or nothing."""
        self.problem_line.tell(words)

    def take_focus(self) -> None:
        """Put the person there."""
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)


class TicksProperty(QWidget):
    """Any number of a list, each with its box."""

    chosen = Signal(tuple)  # the values that are ticked, in the order of the list

    def __init__(self, look: Look, label: str, hint: str = "") -> None:
        super().__init__()
        self._look, self._name = look, label
        self.label = TextLabel(look, label, bold=True)
        self.hint_label = TextLabel(look, hint, ink="muted")
        self.problem_line = ProblemLine(look)
        self.boxes: list[WrappedTick] = []
        self._pairs: tuple[tuple[str, str], ...] = ()
        self._read_only = False
        column = QVBoxLayout(self)
        scaled(look, column, spacing=4)
        for widget in (self.label, self.hint_label, self.problem_line):
            column.addWidget(widget)
        if not hint:
            self.hint_label.hide()
        self._row = WrapLayout(0)
        scaled(look, self._row, spacing=16)
        column.addLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def offer(self, pairs: Pairs) -> None:
        """Offer these, values with their words."""
        wanted = tuple(pairs)
        if wanted == self._pairs:
            return
        self._pairs = wanted
        for box in self.boxes:
            self._row.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = []
        for _, words in wanted:
            box = WrappedTick(self._look, words)
            box.setAccessibleName(f"{self._name}: {words}")
            box.setEnabled(not self._read_only)
            box.clicked.connect(self._on_clicked)
            self._row.addWidget(box)
            self.boxes.append(box)

    def show_ticked(self, values: Sequence[str]) -> None:
        """Tick these and no others."""
        for (value, _), box in zip(self._pairs, self.boxes, strict=True):
            box.setChecked(value in values)

    def set_read_only(self, read_only: bool) -> None:
        """Keep the ticks readable, and unchanged."""
        self._read_only = read_only
        for box in self.boxes:
            box.setEnabled(not read_only)

    def tell_problem(self, words: str) -> None:
        """Say what is wrong, or nothing."""
        self.problem_line.tell(words)

    def take_focus(self) -> None:
        """Put the person there."""
        if self.boxes:
            self.boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self) -> None:
        ticked = tuple(value for (value, _), box in zip(self._pairs, self.boxes, strict=True) if box.isChecked())
        self.chosen.emit(ticked)


Property = LineProperty | WordsProperty | ChoiceProperty | TickProperty | TicksProperty


def _set_read_only(edit: QLineEdit | QPlainTextEdit, read_only: bool) -> None:
    """Also in its looks, which follow the property only when they are made anew."""
    if edit.isReadOnly() != read_only:
        edit.setReadOnly(read_only)
        edit.style().unpolish(edit)
        edit.style().polish(edit)
