"""The templates place: what there is, and what can be done with it."""

from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.look import Look
from qa_desk.ui.tasks import TaskRunner
from qa_desk.ui.template_shelf.presenter import ShelfPresenter
from qa_desk.ui.template_shelf.view import ShelfView


def templates_page(look: Look, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> ShelfView:
    """The page with its presenter."""
    view = ShelfView(look)
    view.presenter = ShelfPresenter(view, desk, dialogs, tasks)
    return view
