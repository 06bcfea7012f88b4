"""Keeping and erasing: until when audits are kept, legal holds, what goes by law, and records by right of access."""

from collections.abc import Callable
from datetime import date

from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.keeping.presenter import KeepingPresenter
from qa_desk.ui.keeping.view import KeepingView
from qa_desk.ui.look import Look
from qa_desk.ui.tasks import TaskRunner


def keeping_page(look: Look, desk: Desk, dialogs: Dialogs, tasks: TaskRunner, today: Callable[[], date]) -> KeepingView:
    """The page with its presenter."""
    view = KeepingView(look, today)
    view.presenter = KeepingPresenter(view, desk, dialogs, tasks)
    return view
