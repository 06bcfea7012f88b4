"""Workbook returns: workbooks for those without the program, and what is in them when they are back."""

from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.look import Look
from qa_desk.ui.tasks import TaskRunner
from qa_desk.ui.workbook_returns.presenter import WorkbookReturnsPresenter
from qa_desk.ui.workbook_returns.view import WorkbookReturnsView


def workbook_returns_page(look: Look, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> WorkbookReturnsView:
    """The page with its presenter."""
    view = WorkbookReturnsView(look)
    view.presenter = WorkbookReturnsPresenter(view, desk, dialogs, tasks)
    return view
