"""After how long the desk locks by itself, in Settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.option_face import Option
from qa_desk.ui.widgets.option_group import OptionGroup
from qa_desk.ui.widgets.text_label import TextLabel

MINUTES = (2, 5, 10, 15)
WORDS = tr(
    "QA Desk saves and locks when nobody has used a key or the mouse in it for this long, when the computer goes to "
    "sleep, and with Ctrl+L. Unlocking returns to the same place."
)
HINT = tr("Minutes without a key or the mouse")


class LockCard(Card):
    """Chosen at once, like every setting."""

    minutes_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.minutes = OptionGroup(look, [Option(str(each), "", str(each)) for each in MINUTES], height=36)
        self.body.addWidget(TextLabel(look, tr("Lock"), size=TextSize.QUESTION, bold=True))
        self.body.addWidget(TextLabel(look, WORDS))
        self.body.addWidget(FieldBox(look, tr("&Lock after"), self.minutes, HINT))
        self.minutes.chosen.connect(self._on_chosen)

    def show_minutes(self, minutes: int) -> None:
        """Show the time that is set; one that was set by hand in the file is not among the options."""
        self.minutes.show_chosen([str(minutes)])

    def _on_chosen(self, value: str) -> None:
        self.minutes_chosen.emit(int(value))
