"""What every place of the window has in common."""

from abc import abstractmethod
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qa_desk.domain.errors import UserError

PLACES = ("home", "my_cases", "moderation", "findings", "actions", "reports", "set_up", "templates", "settings")


@dataclass(frozen=True)
class WorkingPlace:
    """A place that hides the rail: what it is called, and where Esc leads."""

    label: str
    back_to: str


@dataclass(frozen=True)
class ConcernHere:
    """What an immediate concern met on a page is about (an audit, "audit/case" or a return id, with "#question" where
    there is one), and what opens the same place of that page again."""

    about: str
    back_to: str | None


class Page(QWidget):
    """One place: shown in the content area, told when it is opened and before it is left.

    A page is a view: it announces wishes by signals and shows what it is told. Its presenter is kept on it as
    ``presenter`` so that it lives as long as the page.
    """

    back_requested = Signal()
    go_requested = Signal(str, object)  # name of a place in PLACES, and what to show there: an audit or return id

    save_told = Signal(str, bool)  # words for the status line, and whether everything is on disk
    event_told = Signal(str)  # what just happened
    keys_line_changed = Signal(str)

    keys_line = ""
    """The keys of this page, for the status line."""
    keys: tuple[tuple[str, str], ...] = ()
    """Every key of this page with what it does, for F1."""
    hides_rail = False
    """Working pages take the whole width; Esc goes back."""

    way_back: tuple[str, str | None] | None = None
    """Where a person came from in the middle of other work, as a place and what to show there."""

    presenter: object

    def opened(self, subject: str | None) -> None:
        """The page is on screen for an audit or return id: bring it up to date, put focus where work starts."""

    def take_focus(self) -> None:
        """Put the focus where work on this page goes on."""
        self.setFocus()

    def may_leave(self) -> bool:
        """Save what is half typed; False only when leaving would lose work that cannot be saved."""
        return True

    def concern_here(self) -> ConcernHere | None:
        """What F9 raises a concern about on this page now; None where there is nothing it could be about."""
        return None

    @abstractmethod
    def show_problem(self, problem: UserError) -> None:
        """Show a refusal, beside its field where there is one."""
