"""The themes of one question as a row of buttons, and the one that adds another."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.themes.links import ThemeKind
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.text_label import TextLabel

LONGEST_ON_BUTTON = 28
"""Characters of a name that a button shows, so that a narrow pane holds it; the whole name is spoken."""


def name_on_button(name: str) -> str:
    """The name, or the start of a long one."""
    short = name if len(name) <= LONGEST_ON_BUTTON else f"{name[: LONGEST_ON_BUTTON - 1].rstrip()}\u2026"
    return short.replace("&", "&&")


@dataclass(frozen=True)
class ThemeChip:
    """One theme linked to the question on screen, and in how many cases."""

    link: str
    name: str
    kind: ThemeKind
    cases: int

    @property
    def words(self) -> str:
        """ "Housing absent 9"; a strength says so."""
        kind = "" if self.kind is ThemeKind.CONCERN else f", {self.kind.value}"
        return f"{name_on_button(self.name)} {self.cases}{kind}"

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return tr(
            "Theme {name}, {value}, {part}",
            name=self.name,
            value=self.kind.value,
            part=tr("1 case") if self.cases == 1 else tr("{cases} cases", cases=self.cases),
        )


class ThemeChips(QWidget):
    """Wraps where there is little room; pressing a theme opens it to be changed or taken off."""

    picked = Signal(object)  # ThemeChip
    add_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = TextLabel(look, tr("Themes"), bold=True, wrap=False)
        self.add_button = verb_button(tr("Add t&heme\u2026"))
        self.chips: tuple[ThemeChip, ...] = ()
        self.buttons: list[QPushButton] = []
        self._row = button_row(look, self.add_button)
        scaled(look, self._row, spacing=8)
        self.setLayout(self._row)
        self.add_button.clicked.connect(self.add_requested)

    def show_chips(self, chips: Sequence[ThemeChip], *, may_change: bool) -> None:
        """Show the themes of another question; the button that adds one stands last."""
        self.add_button.setVisible(may_change)
        if tuple(chips) == self.chips:
            return
        self.chips = tuple(chips)
        for button in (*self.buttons, self.add_button):
            self._row.removeWidget(button)
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(chip) for chip in self.chips]
        for button in (*self.buttons, self.add_button):
            self._row.addWidget(button)
        for before, after in pairwise((*self.buttons, self.add_button)):
            QWidget.setTabOrder(before, after)
        self.updateGeometry()

    def _button(self, chip: ThemeChip) -> QPushButton:
        button = verb_button(chip.words)
        button.setAccessibleName(chip.spoken)
        button.setToolTip(chip.name)
        button.clicked.connect(self._picker(chip))
        button.setParent(self)
        return button

    def _picker(self, chip: ThemeChip) -> Callable[[], None]:
        return lambda: self.picked.emit(chip)
