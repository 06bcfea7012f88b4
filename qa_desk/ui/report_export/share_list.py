"""Before you share: what there is to look at in a file, one below the other, and what was decided already."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.reports.sharing.check import ShareConcern
from qa_desk.services.reports import DecidedPassage, ShareLook
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.report_export.share_cards import DecidedItem, ShareItem
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.text_label import TextLabel

MOST_SHOWN = 25
"""More are told by their number: they come up as the first ones are decided."""


def things(count: int) -> str:
    """ "2 things to look at"."""
    if not count:
        return tr("Nothing to look at")
    return tr("1 thing to look at") if count == 1 else tr("{count:,} things to look at", count=count)


class ShareList(QWidget):
    """Shows the look at one file; every wish is told with what it is about."""

    show_requested = Signal(object)  # ShareConcern
    keep_requested = Signal(str)  # the text
    leave_out_requested = Signal(str)
    reword_requested = Signal(str, str)  # the text, the words in its place
    take_back_requested = Signal(str)
    marking_requested = Signal()
    check_requested = Signal()
    stop_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.items: list[ShareItem] = []
        self.decided: list[DecidedItem] = []
        self.heading = TextLabel(look, tr("Before you share"), size=TextSize.QUESTION, bold=True)
        self.count = TextLabel(look)
        self.more = TextLabel(look, ink="muted")
        self.progress = ProgressLine(look)
        self.check_button = verb_button(tr("&Check again"))
        self.decided_button = verb_button(tr("Show decisions"))
        self._rows, self._decided_rows = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        scaled(look, column, spacing=8)
        for widget in (self.heading, self.count, self.progress):
            column.addWidget(widget)
        for rows in (self._rows, self._decided_rows):
            scaled(look, rows, spacing=8)
        column.addLayout(self._rows)
        column.addWidget(self.more)
        column.addLayout(button_row(look, self.check_button, self.decided_button))
        column.addLayout(self._decided_rows)
        self.check_button.clicked.connect(self.check_requested)
        self.decided_button.clicked.connect(self._on_decided_toggled)
        self.progress.stop_requested.connect(self.stop_requested)
        self.show_nothing("")

    def show_nothing(self, words: str) -> None:
        """Nothing is known of the file, and why."""
        self._clear()
        self.progress.finish()
        self.count.setText(words)
        self.count.setVisible(bool(words))
        self.more.hide()
        self.decided_button.hide()

    def show_progress(self, words: str) -> None:
        """Say how far the look has come."""
        self.count.hide()
        self.progress.show_progress(words)

    def show_look(self, look: ShareLook) -> None:
        """Show all there is to look at; what was being done is gone on with at the next thing."""
        had_focus, shows_decided = self._has_focus_inside(), bool(self.decided)
        typed = {item.concern.text: item.typed for item in self.items if item.typed}
        self._clear()
        self.progress.finish()
        self.count.setText(f"{things(len(look.concerns))}.")
        self.count.show()
        announce(self.count, self.count.text())
        for concern in look.concerns[:MOST_SHOWN]:
            self._add(concern)
        more = len(look.concerns) - len(self.items)
        self.more.setText(tr("{more:,} more come up as you decide about these.", more=more) if more else "")
        self.more.setVisible(bool(more))
        self._show_decisions(look.decided, shown=shows_decided)
        if had_focus:
            self.take_focus()
        for item in self.items:
            if item.concern.text in typed:
                item.go_on_typing(typed[item.concern.text])

    def take_focus(self) -> None:
        """Go to the first thing to look at, else to checking again."""
        if self.items:
            self.items[0].take_focus()
        else:
            self.check_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, concern: ShareConcern) -> None:
        item = ShareItem(self._look, len(self.items) + 1, concern)
        item.show_requested.connect(lambda: self.show_requested.emit(concern))
        item.keep_requested.connect(lambda: self.keep_requested.emit(concern.text))
        item.leave_out_requested.connect(lambda: self.leave_out_requested.emit(concern.text))
        item.reword_requested.connect(lambda words: self.reword_requested.emit(concern.text, words))
        item.marking_requested.connect(self.marking_requested)
        self.items.append(item)
        self._rows.addWidget(item)

    def _show_decisions(self, decided: Sequence[DecidedPassage], *, shown: bool) -> None:
        self._known = tuple(decided)
        self.decided_button.setVisible(bool(decided))
        self._list_decided(shown=shown)

    def _list_decided(self, *, shown: bool) -> None:
        for item in self.decided:
            self._put_away(item)
        self.decided = []
        for one in self._known if shown else ():
            item = DecidedItem(self._look, one)
            item.take_back_requested.connect(lambda text=one.text: self.take_back_requested.emit(text))
            self.decided.append(item)
            self._decided_rows.addWidget(item)
        count = len(self._known)
        words = "1 decision" if count == 1 else tr("{count} decisions", count=count)
        self.decided_button.setText(f"{tr('Hide') if self.decided else tr('Show')} {words}")
        self.decided_button.setAccessibleName(self.decided_button.text())

    def _on_decided_toggled(self) -> None:
        self._list_decided(shown=not self.decided)

    def _clear(self) -> None:
        for item in (*self.items, *self.decided):
            self._put_away(item)
        self.items, self.decided, self._known = [], [], tuple[DecidedPassage, ...]()

    def _put_away(self, item: QWidget) -> None:
        for rows in (self._rows, self._decided_rows):
            rows.removeWidget(item)
        item.hide()
        item.deleteLater()

    def _has_focus_inside(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and focused is not self.check_button and self.isAncestorOf(focused)
