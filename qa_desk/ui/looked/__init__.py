"""Who looked at it: the trace that reading leaves, for whoever answers for the desk."""

from qa_desk.ui.desk import Desk
from qa_desk.ui.look import Look
from qa_desk.ui.looked.presenter import LookedPresenter
from qa_desk.ui.looked.view import LookedView


def looked_page(look: Look, desk: Desk) -> LookedView:
    """The page with its presenter."""
    view = LookedView(look)
    view.presenter = LookedPresenter(view, desk)
    return view
