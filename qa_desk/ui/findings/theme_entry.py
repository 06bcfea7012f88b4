"""Naming a theme for the question on screen: type, take what is offered, say which cases show it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QPushButton, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.themes.likeness import LookAlike
from qa_desk.domain.themes.links import ThemeKind
from qa_desk.ui.findings.theme_chips import name_on_button
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

MOST_OFFERED = 3


@dataclass(frozen=True)
class Scope:
    """Some cases that a theme may be linked to, and their words."""

    words: str
    subjects: tuple[str, ...]


@dataclass(frozen=True)
class ThemeWish:
    """What somebody wants of a theme: by its ``theme`` where it was offered, else by the name that was typed."""

    name: str
    kind: ThemeKind
    subjects: tuple[str, ...]
    theme: str = ""
    is_other: bool = False


class ThemeEntry(Card):
    """Shown by T; Enter in the name links it, Esc closes it. Look-alikes are offered before anything is added."""

    link_requested = Signal(object)  # ThemeWish
    take_off_requested = Signal(object)  # ThemeWish
    kind_chosen = Signal(object)  # ThemeKind
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=12, parent=parent)
        self.name_box = LineBox(look, tr("Theme"), tr("Type to find one that is there, or to add another."))
        self.kind_combo, self.scope_combo = QComboBox(), QComboBox()
        self.offer_label = TextLabel(look, ink="info", bold=True)
        self.link_button = verb_button(tr("&Link theme"), main=True)
        self.off_button = verb_button("")
        self.close_button = verb_button(tr("&Close"))
        self.offers: list[QPushButton] = []
        self._names = QStringListModel(self)
        self._lay_out(look)
        self.hide()

    def _lay_out(self, look: Look) -> None:
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name_box.edit.setCompleter(completer)
        for kind in ThemeKind:
            self.kind_combo.addItem(kind.label, kind)
        for combo in (self.kind_combo, self.scope_combo):
            guard_wheel(combo)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._offer_row = button_row(look)
        scaled(look, self._offer_row, spacing=12)
        self.body.addWidget(self.name_box)
        self.body.addWidget(self.offer_label)
        self.body.addLayout(self._offer_row)
        self.body.addWidget(FieldBox(look, tr("Strength or concern"), self.kind_combo))
        self.body.addWidget(FieldBox(look, tr("Cases"), self.scope_combo))
        self.body.addLayout(button_row(look, self.link_button, self.off_button, self.close_button))
        self.name_box.edit.textEdited.connect(self.clear_offers)
        self.kind_combo.activated.connect(lambda: self.kind_chosen.emit(self.kind))
        self.scope_combo.currentIndexChanged.connect(self._on_scope)
        self.link_button.clicked.connect(self._on_link)
        self.off_button.clicked.connect(lambda: self.take_off_requested.emit(self._wish()))
        self.close_button.clicked.connect(self.closed)

    @property
    def kind(self) -> ThemeKind:
        """As what the theme is seen."""
        return ThemeKind(self.kind_combo.currentData())

    def open_for(self, names: Sequence[str], name: str, kind: ThemeKind, *, is_linked: bool) -> None:
        """Start with a new theme, or with one that is linked to the question already."""
        self._names.setStringList(list(names))
        self.name_box.show_text(name)
        self.name_box.edit.setText(name)
        self.name_box.edit.setReadOnly(is_linked)
        self.name_box.tell_problem("")
        self.kind_combo.setCurrentIndex(self.kind_combo.findData(kind))
        self.kind_combo.setEnabled(not is_linked)
        self.off_button.setVisible(is_linked)
        self.clear_offers()
        self.show()
        first = self.scope_combo if is_linked else self.name_box.edit
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_scopes(self, scopes: Sequence[Scope]) -> None:
        """Offer the cases that a theme may be linked to, the likeliest first."""
        self.scope_combo.clear()
        for scope in scopes:
            self.scope_combo.addItem(scope.words, scope.subjects)

    def offer(self, found: Sequence[LookAlike]) -> None:
        """Ask whether one of these is meant; nothing is added before that is answered."""
        self.clear_offers()
        self.offer_label.setText(tr("\u201c{name}\u201d exists: use it?", name=found[0].name))
        self.offer_label.show()
        for one in found[:MOST_OFFERED]:
            shown, whole = (
                tr("Use \u201c{name_on_button}\u201d", name_on_button=name_on_button(one.name)),
                tr("Use \u201c{name}\u201d", name=one.name),
            )
            self._add_offer(shown, whole, partial(self._wish, one.theme))
        yours = tr("Add yours as another theme")
        self._add_offer(yours, yours, partial(self._wish, is_other=True))
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif is_enter and self.name_box.edit.hasFocus():
            self._on_link()  # goes no further: the window would press the button that is offered now
        else:
            super().keyPressEvent(event)

    def _add_offer(self, words: str, spoken: str, wish: Callable[[], ThemeWish]) -> None:
        button = verb_button(words)
        button.setAccessibleName(spoken)
        button.clicked.connect(lambda: self.link_requested.emit(wish()))
        self._offer_row.addWidget(button)
        button.show()  # now, so that it can have the focus now
        QWidget.setTabOrder(self.offers[-1] if self.offers else self.name_box.edit, button)
        self.offers.append(button)

    def _wish(self, theme: str = "", *, is_other: bool = False) -> ThemeWish:
        subjects = tuple(self.scope_combo.currentData() or ())
        return ThemeWish(self.name_box.edit.text(), self.kind, subjects, theme, is_other)

    def _on_scope(self) -> None:
        """The button says what it takes the theme off."""
        words = tr("Take &off these cases") if self.scope_combo.currentData() else tr("Take &off this question")
        self.off_button.setText(words)
        self.off_button.setAccessibleName(words.replace("&", ""))

    def _on_link(self) -> None:
        if not self.offers:
            self.link_requested.emit(self._wish())
