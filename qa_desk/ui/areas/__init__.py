"""Section 11 areas: agencies or schools by sections, moderated by the panel, and the returns that are missing."""

from collections.abc import Callable
from datetime import date

from qa_desk.ui.areas.check_presenter import CheckPresenter
from qa_desk.ui.areas.presenter import AreasPresenter
from qa_desk.ui.areas.view import AreasView
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.look import Look
from qa_desk.ui.tasks import TaskRunner


def areas_page(look: Look, desk: Desk, dialogs: Dialogs, tasks: TaskRunner, today: Callable[[], date]) -> AreasView:
    """The page with its presenters."""
    view = AreasView(look, today)
    view.presenter = (AreasPresenter(view, desk, dialogs, tasks), CheckPresenter(view, desk))
    return view
