"""Pasting a plan from Word or Excel: looked at first, put right in place, then made in one go."""

from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.look import Look
from qa_desk.ui.paste_actions.presenter import PastePresenter
from qa_desk.ui.paste_actions.view import PasteView
from qa_desk.ui.tasks import TaskRunner


def paste_actions_page(look: Look, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> PasteView:
    """The page with its presenter."""
    view = PasteView(look)
    view.presenter = PastePresenter(view, desk, dialogs, tasks)
    return view
