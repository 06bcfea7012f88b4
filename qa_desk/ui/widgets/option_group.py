"""A row of options that is one tab stop: keys choose, arrows only move."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.option_box import OptionBox, ToggleBox
from qa_desk.ui.widgets.option_face import Option

COMMAND_LETTERS = frozenset("eufc")
"""Letters that act on the question (evidence, next unanswered, flag, copy), so they never choose an option."""

_SHIFT_AND_KEYPAD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class OptionGroup(QWidget):
    """Options in a wrapping row. It announces what is wished and shows what it is told.

    Letters in ``commands`` choose nothing and are passed on.

    A grade must never change because somebody read on: arrows move the focus and choose nothing, and the
    mouse wheel does nothing.
    """

    chosen = Signal(str)  # value
    cleared = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    letter_pressed = Signal(str)  # one of ``commands``

    def __init__(
        self,
        look: Look,
        options: Sequence[Option],
        *,
        several: bool = False,
        height: int = 40,
        commands: frozenset[str] = COMMAND_LETTERS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._several, self._commands = look, several, commands
        self._current = 0
        self._read_only = False
        self._single_keys = True
        self._quick = False
        self._letters = _clear_letters(options, commands)
        self.boxes = tuple(
            ToggleBox(look, option, height=height, parent=self)
            if several and not option.is_aside
            else OptionBox(look, option, height=height, parent=self)
            for option in options
        )
        self._row = WrapLayout(look.space(8), self)
        self._fill_row()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._set_tab_stop()
        look.changed.connect(self._on_look_changed)

    @property
    def current_box(self) -> OptionBox | ToggleBox:
        """The box that has the focus, or gets it when the group does."""
        return self.boxes[self._current]

    @property
    def has_focus(self) -> bool:
        """Whether one of the boxes has the keyboard."""
        return any(box.hasFocus() for box in self.boxes)

    def show_chosen(self, values: Iterable[str]) -> None:
        """Show these options as chosen and no others."""
        wanted = frozenset(values)
        for index, box in enumerate(self.boxes):
            box.show_chosen(box.option.value in wanted)
            if box.isChecked() and not self.has_focus:
                self._current = index
        self._set_tab_stop()

    def focus_group(self) -> None:
        """Put the focus on the chosen option, or on the one last visited."""
        self.current_box.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_read_only(self, read_only: bool) -> None:
        """Keep what is chosen, still readable and reachable."""
        self._read_only = read_only
        for box in self.boxes:
            box.show_read_only(read_only)

    def set_single_keys(self, wanted: bool) -> None:
        """Let numbers and letters choose, or leave them alone for people who speak to their computer."""
        self._single_keys = wanted

    def set_quick(self, quick: bool) -> None:
        """Move on after a single key."""
        self._quick = quick and not self._several

    def full_width(self) -> int:
        """The width at which all options stand on one line with their words."""
        widths = [box.face.full_size().width() for box in self.boxes]
        return sum(widths) + self._row.spacing() * max(len(widths) - 1, 0)

    def show_compact(self, compact: bool) -> None:
        """Show the keys alone, or the words again."""
        for box in self.boxes:
            box.show_compact(compact)
        self._row.invalidate()
        self.updateGeometry()

    def choose_key(self, text: str) -> bool:
        """Choose the option with this key, whatever has the focus; False when there is none."""
        index = next((index for index, box in enumerate(self.boxes) if box.option.key == text), None)
        if index is None or self._read_only or not text:
            return False
        self._choose(index)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~_SHIFT_AND_KEYPAD or not (self._moved(event.key()) or self._answered(event)):
            event.ignore()

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def _moved(self, key: int) -> bool:
        moves: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Left: lambda: self._move_to(self._current - 1),
            Qt.Key.Key_Right: lambda: self._move_to(self._current + 1),
            Qt.Key.Key_Return: self.next_requested.emit,
            Qt.Key.Key_Enter: self.next_requested.emit,
            Qt.Key.Key_Down: self.next_requested.emit,
            Qt.Key.Key_Up: self.previous_requested.emit,
        }
        move = moves.get(key)
        if move is not None:
            move()
        return move is not None

    def _answered(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space:
            if not self._read_only:
                self._choose(self._current)
            return True
        if event.key() == Qt.Key.Key_Backspace:
            if not self._read_only:
                self.cleared.emit()
            return True
        text = event.text().lower()
        if not self._single_keys or not text:
            return False
        if text in self._commands:
            self.letter_pressed.emit(text)
            return True
        return self._chose_by_single_key(text)

    def _chose_by_single_key(self, text: str) -> bool:
        done = self.choose_key(text) or self.choose_key(self._letters.get(text, ""))
        if done and self._quick:
            self.next_requested.emit()
        return done

    def _choose(self, index: int) -> None:
        had_focus = self.has_focus
        self._current = index
        self._set_tab_stop()
        if had_focus:
            self.focus_group()
        self.chosen.emit(self.boxes[index].option.value)

    def _move_to(self, index: int) -> None:
        if 0 <= index < len(self.boxes):
            self._current = index
            self._set_tab_stop()
            self.focus_group()

    def _on_clicked(self) -> None:
        box = self.sender()
        if not self._read_only and isinstance(box, OptionBox | ToggleBox):
            self._choose(self.boxes.index(box))

    def _on_focused(self) -> None:
        box = self.sender()
        if isinstance(box, OptionBox | ToggleBox):
            self._current = self.boxes.index(box)
            self._set_tab_stop()

    def _on_look_changed(self) -> None:
        self._row.setSpacing(self._look.space(8))
        self.updateGeometry()

    def _set_tab_stop(self) -> None:
        if not self.boxes:
            return
        for index, box in enumerate(self.boxes):
            stop = Qt.FocusPolicy.StrongFocus if index == self._current else Qt.FocusPolicy.ClickFocus
            box.setFocusPolicy(stop)
        self.setFocusProxy(self.current_box)

    def _fill_row(self) -> None:
        for index, box in enumerate(self.boxes):
            if index and box.option.is_aside and not self.boxes[index - 1].option.is_aside:
                self._row.begin_line()
            self._row.addWidget(box)
            box.clicked.connect(self._on_clicked)
            box.focused.connect(self._on_focused)


def _clear_letters(options: Sequence[Option], commands: frozenset[str]) -> dict[str, str]:
    """First letter → key, for the letters that mean one option only."""
    firsts = [option.letter[:1].lower() for option in options]
    return {
        letter: option.key
        for letter, option in zip(firsts, options, strict=True)
        if letter.isalpha() and letter not in commands and firsts.count(letter) == 1
    }
