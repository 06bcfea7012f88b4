"""From a case or a person to the looks that are shown, some at a time."""

from PySide6.QtCore import QObject

from qa_desk.domain.looking.look import Look
from qa_desk.services.looking import LookFilter
from qa_desk.ui.desk import Desk
from qa_desk.ui.looked.view import LookedView


class LookedPresenter(QObject):
    """Reads only as many looks as are shown; a desk may have a hundred thousand."""

    def __init__(self, view: LookedView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._back_to: tuple[str, str | None] = ("home", None)
        self._audit = ""
        self._wanted = LookFilter()
        self._looks: list[Look] = []
        self._left_out = 0
        self._next: int | None = None
        view.place_opened.connect(self._on_place_opened)
        view.filter_changed.connect(self._on_filter_changed)
        view.more_requested.connect(self._show_more)
        view.left.connect(self._on_left)

    def _on_place_opened(self, about: str) -> None:
        """``about`` is "AUDIT/CASE", "AUDIT" or nothing, and after "<" the place to go back to with its subject."""
        what, _, back = about.partition("<")
        place, _, subject = back.partition(" ")
        self._back_to = (place or "home", subject or None)
        self._audit, _, case = what.partition("/")
        self._view.show_filter(case, self._desk.ask(self._desk.services.looking.people) or ())
        self._begin(LookFilter(self._audit, case))

    def _on_filter_changed(self, case: str, person: str) -> None:
        wanted = LookFilter(self._audit, case, person)
        if wanted != self._wanted:
            self._begin(wanted)

    def _begin(self, wanted: LookFilter) -> None:
        self._wanted, self._looks, self._left_out, self._next = wanted, [], 0, None
        self._show_more()

    def _show_more(self) -> None:
        looking = self._desk.services.looking
        page = self._desk.ask(lambda: looking.page(self._wanted, self._next))
        total = self._desk.ask(lambda: looking.count(self._wanted))
        if page is None or total is None:
            return
        self._looks += page.looks
        self._left_out += page.left_out
        self._next = page.next_before
        self._view.show_looks(self._looks, total, self._left_out, has_more=self._next is not None)

    def _on_left(self) -> None:
        self._view.go_requested.emit(*self._back_to)
