"""An immediate safeguarding concern: raised from anywhere by one key, added to, and discharged."""

from qa_desk.services.clock import Clock
from qa_desk.ui.concerns.presenter import ConcernPresenter
from qa_desk.ui.concerns.view import ConcernView
from qa_desk.ui.desk import Desk
from qa_desk.ui.look import Look


def concern_page(look: Look, desk: Desk, clock: Clock) -> ConcernView:
    """The page with its presenter."""
    view = ConcernView(look, clock)
    view.presenter = ConcernPresenter(view, desk)
    return view
