"""What stands where there is no case to compare: why, and the way back."""

from PySide6.QtCore import Qt, Signal

from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.text_label import TextLabel


class NothingPane(ScrolledColumn):
    """One sentence and one button."""

    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, widest=760)
        self.words_label = TextLabel(look, size=TextSize.QUESTION)
        self.back_button = verb_button(tr("Back to the returns"), main=True)
        self.column.addWidget(self.words_label)
        self.column.addLayout(button_row(look, self.back_button))
        self.back_button.clicked.connect(self.left)

    def show_words(self, words: str) -> None:
        """Say why there is nothing to compare."""
        self.words_label.setText(words)

    def take_focus(self) -> None:
        """Go to the way back."""
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
