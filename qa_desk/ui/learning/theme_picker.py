"""Naming the themes of a source: type, take what is offered, see what is chosen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QPushButton, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.learning.entry import SeenTheme
from qa_desk.domain.themes.likeness import LookAlike
from qa_desk.domain.themes.links import ThemeKind
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

MOST_OFFERED = 3


class ThemePicker(QWidget):
    """Enter in the name adds a theme; look-alikes are offered before another one is made."""

    theme_wished = Signal(str, str, bool)  # name, id of an offered theme or "", whether it is another theme

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.chosen: dict[str, tuple[str, ThemeKind]] = {}
        self.name_box = LineBox(
            look, tr("&Themes"), tr("Type to find one that is there, or to add another"), widest=560
        )
        self.kind_combo = QComboBox()
        guard_wheel(self.kind_combo)
        for kind in ThemeKind:
            self.kind_combo.addItem(kind.label, kind)
        self.kind_box = FieldBox(look, tr("Strength or &concern"), self.kind_combo, widest=240)
        self.add_button = verb_button(tr("&Add theme"))
        self.clear_button = verb_button(tr("Take all the&mes off"))
        self.offer_label = TextLabel(look, ink="info", bold=True)
        self.told = TextLabel(look)
        self.offers: list[QPushButton] = []
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name_box.edit.setCompleter(completer)
        self._offer_row = button_row(look)
        column = QVBoxLayout(self)
        scaled(look, column, spacing=8)
        for widget in (self.name_box, self.offer_label):
            column.addWidget(widget)
        column.addLayout(self._offer_row)
        column.addWidget(self.kind_box)
        column.addLayout(button_row(look, self.add_button, self.clear_button))
        column.addWidget(self.told)
        self.name_box.edit.textEdited.connect(self.clear_offers)
        self.add_button.clicked.connect(lambda: self._wish("", is_other=False))
        self.clear_button.clicked.connect(lambda: self.start_over(self._names.stringList()))
        self.start_over(())

    @property
    def themes(self) -> tuple[SeenTheme, ...]:
        """What is chosen."""
        return tuple(SeenTheme(theme, kind) for theme, (_, kind) in self.chosen.items())

    def start_over(self, names: Sequence[str]) -> None:
        """Nothing is chosen; ``names`` are those that are completed while somebody types."""
        self._names.setStringList(list(names))
        self.chosen = {}
        self.name_box.edit.clear()
        self.clear_offers()
        self._tell()

    def take(self, theme: str, name: str) -> None:
        """Choose a theme as what the field says, and be ready for another."""
        self.chosen[theme] = (name, ThemeKind(self.kind_combo.currentData()))
        self.name_box.edit.clear()
        self.name_box.tell_problem("")
        self.clear_offers()
        self._tell()
        self.name_box.take_focus()

    def offer(self, found: Sequence[LookAlike]) -> None:
        """Ask whether one of these is meant; nothing is added before that is answered."""
        self.clear_offers()
        self.offer_label.setText(tr("\u201c{name}\u201d exists: use it?", name=found[0].name))
        self.offer_label.show()
        for one in found[:MOST_OFFERED]:
            self._add_offer(tr("Use \u201c{name}\u201d", name=one.name), partial(self._wish, one.theme, is_other=False))
        self._add_offer(tr("Add yours as another theme"), partial(self._wish, "", is_other=True))
        self.offers[0].setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.offers[0], self.offer_label.text())

    def clear_offers(self) -> None:
        """Take back what was offered."""
        self.offer_label.hide()
        for button in self.offers:
            self._offer_row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.offers = []

    def _add_offer(self, words: str, wish: partial[None]) -> None:
        button = verb_button(words.replace("&", "&&"))
        button.setAccessibleName(words)
        button.clicked.connect(lambda: wish())
        self._offer_row.addWidget(button)
        button.show()  # now, so that it can have the focus now
        QWidget.setTabOrder(self.offers[-1] if self.offers else self.name_box.edit, button)
        self.offers.append(button)

    def _wish(self, theme: str, *, is_other: bool) -> None:
        self.theme_wished.emit(self.name_box.edit.text(), theme, is_other)

    def _tell(self) -> None:
        told = "; ".join(f"{name} ({kind.value})" for name, kind in self.chosen.values())
        self.told.setText(tr("Chosen: {told}", told=told) if told else tr("No theme chosen yet."))
        self.clear_button.setVisible(bool(told))
        announce(self.name_box.edit, self.told.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.name_box.edit.hasFocus():
            self._wish("", is_other=False)
        else:
            super().keyPressEvent(event)
