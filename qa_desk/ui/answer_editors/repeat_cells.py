"""The fields of one row of a repeat, all spoken to in the same way."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QComboBox, QMenu, QToolButton

from qa_desk.domain.answers import CellValue
from qa_desk.domain.language import tr
from qa_desk.domain.template import Choice, Question, QuestionType
from qa_desk.domain.text import clean_text
from qa_desk.ui.answer_editors.date_editors import DateField
from qa_desk.ui.answer_editors.number_editor import NumberField
from qa_desk.ui.answer_editors.offered import no_longer_offered
from qa_desk.ui.answer_editors.worked_out_cell import WorkedOutCell
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.typed_field import TypedField
from qa_desk.ui.widgets.wheel_guard import guard_wheel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextCell(TypedField):
    """A few words."""

    def __init__(self, name: str) -> None:
        super().__init__(lambda text: clean_text(text).strip(), str)
        self.setAccessibleName(name)

    def fault_words(self) -> str:
        """Words are never wrong."""
        return ""


class ChoiceCell(QComboBox):
    """One choice of a list; blank to begin with."""

    entered = Signal(object)  # value, or None
    next_requested = Signal()
    previous_requested = Signal()

    def __init__(self, name: str, choices: tuple[Choice, ...]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._choices = self._offered = choices
        self._waiting = ""
        self._fill()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        guard_wheel(self)
        self._is_read_only = False
        self.activated.connect(self._on_activated)

    @property
    def value(self) -> object:
        """What is chosen."""
        return self.currentData()

    def show_value(self, value: object) -> None:
        """Show a kept value, also one that is no longer offered."""
        if value is not None and self.findData(value) < 0:
            kept = next((choice for choice in self._choices if choice.value == value), Choice(str(value), str(value)))
            self.addItem(no_longer_offered(kept), value)
        self.setCurrentIndex(max(self.findData(value), 0))

    def offer(self, choices: tuple[Choice, ...], waiting: str) -> None:
        """Offer these choices; ``waiting`` says what to fill in first when there are none."""
        if (choices, waiting) != (self._offered, self._waiting):
            self._offered, self._waiting = choices, waiting
            value = self.value
            self.clear()
            self._fill()
            self.show_value(value)

    def _fill(self) -> None:
        self.addItem(self._waiting, None)
        for choice in self._offered:
            self.addItem(choice.label, choice.value)

    def commit(self) -> bool:
        """A choice is announced when it is made, so nothing ever waits."""
        return True

    def fault_words(self) -> str:
        """A choice is never wrong."""
        return ""

    def setReadOnly(self, read_only: bool) -> None:
        """Keep what is chosen, still reachable by Tab."""
        self._is_read_only = read_only

    def showPopup(self) -> None:
        if not self._is_read_only:
            super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            request = self.previous_requested if _is_shifted(event) else self.next_requested
            request.emit()
        elif event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.showPopup()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            request = self.next_requested if event.key() == Qt.Key.Key_Down else self.previous_requested
            request.emit()
        elif event.modifiers() & ~_TYPING:
            event.ignore()
        elif not self._is_read_only:
            self._type(event)

    def _type(self, event: QKeyEvent) -> None:
        """Choose by typing the beginning of a label; Del clears."""
        before = self.currentIndex()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.setCurrentIndex(0)
        else:
            super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._on_activated()

    def _on_activated(self) -> None:
        self.entered.emit(self.value)


class ChoicesCell(QToolButton):
    """Any number of choices, ticked in a list."""

    entered = Signal(object)  # tuple of values, or None
    next_requested = Signal()
    previous_requested = Signal()

    def __init__(self, name: str, choices: tuple[Choice, ...]) -> None:
        super().__init__()
        self._name = name
        self._list = QMenu(self)
        self._list.setAccessibleName(name)
        self._choices = self._offered = choices
        self._waiting = ""
        self._is_read_only = False
        self._actions = tuple(self._action(choice.label, choice.value) for choice in choices)
        self.setMenu(self._list)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tell()

    @property
    def value(self) -> object:
        """What is chosen, in the order of the list."""
        return tuple(action.data() for action in self._actions if action.isChecked()) or None

    def show_value(self, value: object) -> None:
        """Show a kept value, also what of it is no longer offered."""
        chosen = value if isinstance(value, tuple) else ()
        listed = {action.data() for action in self._actions}
        gone = [choice for choice in self._choices if choice.value in chosen and choice.value not in listed]
        self._actions += tuple(self._action(no_longer_offered(choice), choice.value) for choice in gone)
        for action in self._actions:
            action.setChecked(action.data() in chosen)
        self._tell()

    def commit(self) -> bool:
        """A choice is announced when it is made, so nothing ever waits."""
        return True

    def fault_words(self) -> str:
        """A choice is never wrong."""
        return ""

    def setReadOnly(self, read_only: bool) -> None:
        """Keep what is chosen, still readable in the list."""
        self._is_read_only = read_only
        for action in self._actions:
            action.setEnabled(not read_only)

    def offer(self, choices: tuple[Choice, ...], waiting: str) -> None:
        """Offer these choices; ``waiting`` says what to fill in first when there are none."""
        if (choices, waiting) != (self._offered, self._waiting):
            self._offered, self._waiting = choices, waiting
            value = self.value
            self._list.clear()
            self._actions = tuple(self._action(choice.label, choice.value) for choice in choices)
            self.show_value(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            request = self.previous_requested if _is_shifted(event) else self.next_requested
            request.emit()
        elif event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.showMenu()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            request = self.next_requested if event.key() == Qt.Key.Key_Down else self.previous_requested
            request.emit()
        else:
            super().keyPressEvent(event)

    def call(self, name: str) -> None:
        """Take another name; what is chosen is told with it."""
        self._name = name
        self._tell()

    def _action(self, label: str, value: str) -> QAction:
        action = self._list.addAction(label.replace("&", "&&"))
        action.setCheckable(True)
        action.setData(value)
        action.setEnabled(not self._is_read_only)
        action.triggered.connect(self._on_triggered)
        return action

    def _on_triggered(self) -> None:
        self._tell()
        self.entered.emit(self.value)

    def _tell(self) -> None:
        labels = [action.text().replace("&&", "&") for action in self._actions if action.isChecked()]
        nothing = self._waiting or tr("Choose")
        self.setText(
            (labels[0] if len(labels) == 1 else tr("{count} chosen", count=len(labels))) if labels else nothing
        )
        self.setAccessibleName(f"{self._name}: {', '.join(labels) or tr('none chosen')}")


def call_cell(cell: "Cell", name: str) -> None:
    """Give a cell the name it is told by, which says its row."""
    match cell:
        case DateField() | NumberField():
            cell.name = name
            cell.setAccessibleName(name)
        case ChoicesCell() | WorkedOutCell():
            cell.call(name)
        case _:
            cell.setAccessibleName(name)


Cell = DateField | NumberField | TextCell | ChoiceCell | ChoicesCell | WorkedOutCell


def make_cell(look: Look, column: Question, name: str, today: Callable[[], date]) -> Cell:
    """The field for one column."""
    match column.type:
        case QuestionType.DATE:
            return DateField(look, name, today, ahead=column.may_be_future)
        case QuestionType.INTEGER | QuestionType.DECIMAL:
            return NumberField(look, name, column.type)
        case QuestionType.SELECT_ONE:
            return ChoiceCell(name, column.choices)
        case QuestionType.SELECT_MULTIPLE:
            return ChoicesCell(name, column.choices)
        case QuestionType.CALCULATE:
            return WorkedOutCell(look, column, name)
        case _:
            return TextCell(name)


def cell_value(cell: Cell) -> CellValue | None:
    """What a cell holds; None when it is empty."""
    match cell.value:
        case "" | ():
            return None
        case str() | date() | int() | Decimal() | tuple() as value:
            return value
        case _:
            return None


def _is_shifted(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


_TYPING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
