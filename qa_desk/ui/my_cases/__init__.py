"""My cases: every case of one audit with how far it has come."""

from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.look import Look
from qa_desk.ui.my_cases.presenter import MyCasesPresenter
from qa_desk.ui.my_cases.view import MyCasesView
from qa_desk.ui.tasks import TaskRunner


def my_cases_page(look: Look, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> MyCasesView:
    """The page with its presenter."""
    view = MyCasesView(look)
    view.presenter = MyCasesPresenter(view, desk, dialogs, tasks)
    return view
