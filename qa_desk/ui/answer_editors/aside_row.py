"""Setting an answer aside where the numbers are needed for typing."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from qa_desk.domain.answers import Answer, Standing
from qa_desk.domain.template import Question
from qa_desk.ui.answer_editors.options import aside_options, chosen_values, standing_of
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.option_box import OptionBox

CANNOT_JUDGE_TWIN, NOT_APPLICABLE_TWIN = "Alt+8", "Alt+9"
_HEIGHT = 32


class AsideRow(QWidget):
    """*Cannot judge* and *not applicable* under a field. Their keys are printed on them, so Tab passes them by."""

    wished = Signal(object)  # Standing, or None to take it back

    def __init__(self, look: Look, question: Question, *, letter: str = "") -> None:
        super().__init__()
        self._look, self._letter = look, letter
        self._read_only = False
        options = aside_options(question, unknown_key=letter or CANNOT_JUDGE_TWIN, na_key=NOT_APPLICABLE_TWIN)
        self.boxes = tuple(OptionBox(look, option, height=_HEIGHT, parent=self) for option in options)
        self._row = WrapLayout(look.space(8), self)
        for box in self.boxes:
            box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            box.clicked.connect(self._on_clicked)
            self._row.addWidget(box)
        if not self.boxes:
            self.hide()  # never shown before it has a parent: that would make it a window of its own
        look.changed.connect(self._on_look_changed)

    @property
    def allowed(self) -> frozenset[Standing]:
        """The standings this question may be given."""
        standings = (standing_of(box.option.value) for box in self.boxes)
        return frozenset(standing for standing in standings if standing is not None)

    def show_answer(self, answer: Answer) -> None:
        """Show whether the answer is set aside."""
        chosen = chosen_values(answer) if answer.standing is not Standing.GIVEN else ()
        for box in self.boxes:
            box.show_chosen(box.option.value in chosen)

    def set_read_only(self, read_only: bool) -> None:
        """Keep what is chosen."""
        self._read_only = read_only
        for box in self.boxes:
            box.show_read_only(read_only)

    def set_single_keys(self, wanted: bool) -> None:
        """Print the key that works now: the letter, or its twin with Alt."""
        if not self._letter:
            return
        for box in self.boxes:
            if standing_of(box.option.value) is Standing.CANNOT_JUDGE:
                box.show_option(replace(box.option, key=self._letter if wanted else CANNOT_JUDGE_TWIN))

    def choose_key(self, text: str) -> bool:
        """8 and 9, from anywhere in the question."""
        standing = {"8": Standing.CANNOT_JUDGE, "9": Standing.NOT_APPLICABLE}.get(text)
        if standing not in self.allowed or self._read_only:
            return False
        self.wished.emit(standing)
        return True

    def _on_clicked(self) -> None:
        box = self.sender()
        if isinstance(box, OptionBox) and not self._read_only:
            self.wished.emit(None if box.isChecked() else standing_of(box.option.value))

    def _on_look_changed(self) -> None:
        self._row.setSpacing(self._look.space(8))
