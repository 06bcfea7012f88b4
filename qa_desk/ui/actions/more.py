"""What is wanted of the tracker now and then: counts, words, other ways in, and the places beside it."""

from functools import partial

from PySide6.QtCore import Signal

from qa_desk.domain.language import tr
from qa_desk.ui.actions.asks import Verb
from qa_desk.ui.page import Page
from qa_desk.ui.widgets.more_button import MoreButton

PASTE = tr("Paste a plan...")
PLACES = (
    (PASTE, "paste_actions"),
    (tr("Attendance at meetings"), "attendance"),
    (tr("Learning framework"), "learning"),
)


class MoreOfActions(MoreButton):
    """The list behind *More*; only what can be done with what is shown is on it."""

    board_requested = Signal()
    verb_requested = Signal(str)  # Verb

    def __init__(self, page: Page) -> None:
        super().__init__(page, tr("about actions"))
        self.board = self.add_verb(tr("Board counts"), self.board_requested.emit, "Alt+B")
        self.green = self.add_verb(
            tr("Say what Green means..."), partial(self.verb_requested.emit, Verb.GREEN.value), "Alt+R"
        )
        for words, place in PLACES:
            self.add_verb(words, partial(page.go_requested.emit, place, None))

    def offer(self, *, has_actions: bool, is_chosen: bool) -> None:
        """Counts want actions, and the words for Green want one of them."""
        self.board.setVisible(has_actions)
        self.green.setVisible(is_chosen)
