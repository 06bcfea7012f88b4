"""The line above the panes: which template, how large, which pane, and what can be done with the whole of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.text_label import TextLabel

OUTLINE, PROPERTIES, PREVIEW = "outline", "properties", "preview"
SWITCHES = ((OUTLINE, tr("Outline  F7")), (PROPERTIES, tr("Properties")), (PREVIEW, tr("Preview  F4")))


class DesignerHeader(QFrame):
    """Title and size at the left, the verbs at the right, or beneath where there is no room."""

    pane_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.title_label = TextLabel(look, size=TextSize.SECTION, bold=True)
        self.facts_label = TextLabel(look, ink="muted")
        self.switches: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        for name, told in SWITCHES:
            self.switches[name] = self._switch(name, told)
        self.try_button = verb_button(tr("Try it  Ctrl+T"))
        self.publish_button = verb_button(tr("&Publish..."), main=True)
        self.edition_button = verb_button(tr("&Make a new edition"), main=True)
        self.copy_button = verb_button(tr("Copy as a &new template"))
        self.back_button = verb_button(tr("Templates  Esc"))
        words = QVBoxLayout()
        scaled(look, words, spacing=2)
        words.addWidget(self.title_label)
        words.addWidget(self.facts_label)
        self.verbs = QWidget()
        self.verbs.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.verbs.setLayout(
            button_row(
                look, *self.switches.values(), self.try_button, self.publish_button, self.edition_button,
                self.copy_button, self.back_button,
            )
        )  # fmt: skip
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        scaled(look, self.row, margins=(16, 10, 16, 10), spacing=12)
        self.row.addLayout(words, 1)
        self.row.addWidget(self.verbs)

    def _switch(self, name: str, words: str) -> QPushButton:
        button = verb_button(words)
        button.setCheckable(True)
        button.setAccessibleName(tr("{split}: show this pane", split=words.split("  ")[0]))
        button.clicked.connect(lambda: self.pane_requested.emit(name))
        self._group.addButton(button)
        return button

    def show_template(self, title: str, facts: str, *, published: bool) -> None:
        """Show which template this is, and offer what can be done with it."""
        self.title_label.setText(title)
        self.facts_label.setText(facts)
        self.publish_button.setVisible(not published)
        self.edition_button.setVisible(published)
        self.copy_button.setVisible(published)

    def show_layout(self, *, wide: bool, narrow: bool, pane: str) -> None:
        """Put the verbs beneath the title where there is no room beside it, after the switches between panes."""
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self.row.direction() is not direction:
            self.row.setDirection(direction)
        for name, words in SWITCHES:
            self.switches[name].setVisible(not wide)
            self.switches[name].setText(words.split("  ")[0] if narrow else words)
        self.try_button.setText(tr("Try it") if narrow else tr("Try it  Ctrl+T"))
        self.switches[pane].setChecked(True)
        self.facts_label.setVisible(not narrow)
        self.back_button.setVisible(not narrow)
