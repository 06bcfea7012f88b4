"""One thing to look at before a file is shared, with what can be done about it; and one that was decided."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.domain.sharing.decision import Decision
from qa_desk.reports.sharing.check import ShareConcern, ShareKind
from qa_desk.services.reports import DecidedPassage
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.words_box import WordsBox

AROUND = 60
"""How much of a long passage is told on each side of what was found in it."""
LONGEST = 160


class ShareItem(Card):
    """Says what was found and where. Rewording opens a box in it, with the words as they are."""

    show_requested = Signal()
    keep_requested = Signal()
    leave_out_requested = Signal()
    reword_requested = Signal(str)
    marking_requested = Signal()

    def __init__(self, look: Look, number: int, concern: ShareConcern, parent: QWidget | None = None) -> None:
        super().__init__(look, part="warning", margin=12, parent=parent)
        self._look, self._number, self.concern = look, number, concern
        self.words = TextLabel(look, concern.words, bold=True)
        self.body.addWidget(self.words)
        if concern.passage is not None:
            self.body.addWidget(TextLabel(look, excerpt(concern)))
        self.buttons = self._buttons()
        self.body.addLayout(button_row(look, *self.buttons))
        self.box: WordsBox | None = None

    def _buttons(self) -> list[QPushButton]:
        concern, buttons = self.concern, list[QPushButton]()
        if concern.can_change:
            buttons.append(self._button(tr("Show"), self.show_requested.emit))
            buttons.append(self._button(tr("Leave out"), self.leave_out_requested.emit))
            buttons.append(self._button(tr("Reword\u2026"), self._open_box))
        if concern.can_keep:
            buttons.append(self._button(tr("Keep"), self.keep_requested.emit))
        if concern.kind is ShareKind.MARKING:
            buttons.append(self._button(tr("Choose a marking"), self.marking_requested.emit))
        return buttons

    def _button(self, words: str, do: object) -> QPushButton:
        button, verb = verb_button(words), words.removesuffix("\u2026")
        button.setAccessibleName(f"{verb} {self._number}: {self.concern.words}")
        button.clicked.connect(do)
        return button

    def take_focus(self) -> None:
        """Go to the first thing that can be done."""
        self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def typed(self) -> str:
        """Other words that were typed and not used yet."""
        return "" if self.box is None or self.box.isHidden() else self.box.words

    def go_on_typing(self, words: str) -> None:
        """Open the box with words that were typed before."""
        self._open_box()
        if self.box is not None:
            self.box.text.show_text(words)

    def _open_box(self) -> None:
        if self.box is None:
            self.box = WordsBox(self._look, tr("Say it in other words"))
            self.box.text.setAccessibleName(
                tr("Other words for {number}: {words}", number=self._number, words=self.concern.words)
            )
            self.box.start(
                tr("Say it in other words"), tr("They stand in every file of this audit."), self.concern.text
            )
            use = verb_button(tr("Use these words"))
            use.clicked.connect(self._on_use)
            leave = verb_button(tr("Leave it as it is"))
            leave.clicked.connect(self._close_box)
            self.box.column.addLayout(button_row(self._look, use, leave))
            self.box.text.back_requested.connect(self._close_box)
            self.body.addWidget(self.box)
        self.box.show()
        self.box.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_box(self) -> None:
        if self.box is not None:
            self.box.hide()
        self.take_focus()

    def _on_use(self) -> None:
        if self.box is not None:
            self.reword_requested.emit(self.box.words)


class DecidedItem(Card):
    """Says what was decided about a passage, by whom and when, beside the button that takes it back."""

    take_back_requested = Signal()

    def __init__(self, look: Look, decided: DecidedPassage, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=12, parent=parent)
        self.decided = decided
        one = decided.decision
        when = short_date(one.at.astimezone().date())
        self.words = TextLabel(look, f"{_said(decided)} {decided.where}. {one.by}, {when}.", bold=True)
        self.body.addWidget(self.words)
        self.body.addWidget(TextLabel(look, _cut(decided.text), ink="muted"))
        if one.decision is Decision.REWORD:
            self.body.addWidget(TextLabel(look, tr("Now: {cut}", cut=_cut(one.words))))
        self.button = verb_button(tr("Take back"))
        self.button.setAccessibleName(tr("Take back: {words} {cut}", words=self.words.text(), cut=_cut(decided.text)))
        self.button.clicked.connect(self.take_back_requested)
        self.body.addLayout(button_row(look, self.button))


def excerpt(concern: ShareConcern) -> str:
    """The passage, or what stands around the first thing that was found in it."""
    text, found = " ".join(concern.text.split()), concern.suspects[0].text
    if len(text) <= LONGEST:
        return f"\u201c{text}\u201d"
    place = max(text.find(" ".join(found.split())), 0)
    start, end = max(place - AROUND, 0), place + len(found) + AROUND
    before, after = "\u2026" if start else "", "\u2026" if end < len(text) else ""
    return f"\u201c{before}{text[start:end].strip()}{after}\u201d"


def _said(decided: DecidedPassage) -> str:
    match decided.decision.decision:
        case Decision.KEEP:
            return tr("Kept as it is:")
        case Decision.LEAVE_OUT:
            return tr("Left out:")
        case Decision.REWORD:
            return tr("In other words:")


def _cut(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1].rstrip()}\u2026"
