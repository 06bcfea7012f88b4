"""Packs: issued by the chair, one for each auditor, and opened by the auditor."""

from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.look import Look
from qa_desk.ui.packs.issue_presenter import IssuePresenter
from qa_desk.ui.packs.issue_view import IssueView
from qa_desk.ui.packs.open_presenter import OpenPackPresenter
from qa_desk.ui.packs.open_view import OpenPackView
from qa_desk.ui.tasks import TaskRunner


def issue_page(look: Look, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> IssueView:
    """The page that issues packs, with its presenter."""
    view = IssueView(look)
    view.presenter = IssuePresenter(view, desk, dialogs, tasks)
    return view


def open_pack_page(look: Look, desk: Desk, tasks: TaskRunner) -> OpenPackView:
    """The page that opens a pack, with its presenter."""
    view = OpenPackView(look)
    view.presenter = OpenPackPresenter(view, desk, tasks)
    return view
