"""Checking the whole desk in Settings: what was found, part by part, and mending it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.text_label import TextLabel

WHOLE = tr("This desk is whole.")
MENDABLE = tr("This desk is not whole. What its history still has can be mended here.")
NOT_WHOLE = tr("This desk is not whole. Make no more changes in it, and restore your latest backup.")


class CheckCard(Card):
    """Checking the whole desk, what was found in words, and a button to mend it where that can be done."""

    check_requested = Signal()
    mend_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.result_label, self.parts_label = TextLabel(look, bold=True), TextLabel(look)
        self.findings_label = TextLabel(look)
        self.findings_label.setAccessibleName(tr("What is wrong with this desk"))
        self.findings_label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.findings_label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the flags alone would let only a click in
        self.progress_line = ProgressLine(look)
        self.check_button, self.mend_button = verb_button(tr("Check this &desk")), verb_button(tr("&Mend..."))
        self.mend_button.hide()
        for label in (self.result_label, self.parts_label, self.findings_label):
            label.hide()
        self.body.addWidget(TextLabel(look, tr("Is the desk whole?"), size=TextSize.QUESTION, bold=True))
        self.body.addWidget(
            TextLabel(look, tr("Reads every page and every change ever made, and compares them. Nothing is altered."))
        )
        for widget in (self.result_label, self.parts_label, self.findings_label, self.progress_line):
            self.body.addWidget(widget)
        self.body.addLayout(button_row(look, self.check_button, self.mend_button))
        self.check_button.clicked.connect(self.check_requested)
        self.mend_button.clicked.connect(self.mend_requested)

    def show_busy(self, busy: bool) -> None:
        """The desk is being checked or mended."""
        for button in (self.check_button, self.mend_button):
            button.setEnabled(not busy)

    def show_result(self, parts: Sequence[tuple[bool, str]], findings: Sequence[str], mendable: int) -> None:
        """Say what was found: each part with a tick or a cross, each finding, and how many of them can be mended."""
        whole = all(ok for ok, _ in parts)
        self._say(WHOLE if whole else MENDABLE if mendable else NOT_WHOLE, is_problem=not whole)
        self.parts_label.setText("\n".join(f"{'✓' if ok else '✗'} {words}" for ok, words in parts))
        self.findings_label.setText("\n\n".join(findings))
        self.mend_button.setText(tr("&Mend {count} thing{part}...", count=mendable, part="" if mendable == 1 else "s"))
        self.parts_label.show()
        self.findings_label.setVisible(bool(findings))
        self.mend_button.setVisible(bool(mendable))

    def show_mended(self, words: str, left: Sequence[str]) -> None:
        """Say what was mended, and what is left."""
        self._say(words, is_problem=bool(left))
        self.findings_label.setText("\n\n".join(left))
        self.findings_label.setVisible(bool(left))
        self.parts_label.hide()
        self.check_button.setFocus()
        self.mend_button.hide()

    def _say(self, words: str, *, is_problem: bool) -> None:
        self.result_label.setText(words)
        self.result_label.set_ink("error" if is_problem else "")
        self.result_label.show()
        announce(self, words, assertive=is_problem)
