"""Returns: who is in, what is sealed, and the way into the panel's comparison."""

from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.look import Look
from qa_desk.ui.returns.presenter import ReturnsPresenter
from qa_desk.ui.returns.view import ReturnsView


def returns_page(look: Look, desk: Desk, dialogs: Dialogs) -> ReturnsView:
    """The page with its presenter."""
    view = ReturnsView(look)
    view.presenter = ReturnsPresenter(view, desk, dialogs)
    return view
