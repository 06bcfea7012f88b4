"""From an exception to what a person is shown: words in the page, or a box with details to copy."""

import logging
from collections.abc import Callable
from typing import Protocol

from qa_desk.domain.errors import Cancelled, UserError
from qa_desk.logs import without_text


class ShowsProblems(Protocol):
    """Whatever shows a refusal in the page: beside its field, else in the message bar."""

    def show_problem(self, problem: UserError) -> None:
        """Show one refusal."""
        ...


class Errors:
    """Takes every error that reaches the edge of the window."""

    def __init__(self, show_crash: Callable[[str], None]) -> None:
        self._show_crash = show_crash
        self._shown_by: list[ShowsProblems] = []

    def shown_by(self, place: ShowsProblems) -> None:
        """Send refusals to ``place`` from now on."""
        self._shown_by.append(place)

    def no_longer_shown_by(self, place: ShowsProblems) -> None:
        """Send refusals where they went before ``place``."""
        self._shown_by.remove(place)

    def report(self, error: BaseException) -> None:
        """Show an error: a refusal in the page, a wish to stop not at all, a fault with details."""
        match error:
            case UserError() if self._shown_by:
                self._shown_by[-1].show_problem(error)
            case Cancelled():
                return
            case _:
                logging.getLogger("qa_desk.ui").error("A fault in the program", exc_info=error)
                self._show_crash(without_text(error))
