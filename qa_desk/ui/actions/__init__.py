"""The action plan: the tracker of every action, and the page of one."""

from qa_desk.ui.actions.action_presenter import ActionPresenter
from qa_desk.ui.actions.action_view import ActionView
from qa_desk.ui.actions.exporting import PlanExport
from qa_desk.ui.actions.presenter import ActionsPresenter
from qa_desk.ui.actions.view import ActionsView
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.tasks import TaskRunner


def actions_page(look: Look, desk: Desk, settings: LiveSettings, dialogs: Dialogs, tasks: TaskRunner) -> ActionsView:
    """The tracker with its presenter."""
    view = ActionsView(look)
    view.presenter = ActionsPresenter(view, desk, settings)
    PlanExport(view, desk, dialogs, tasks)
    return view


def action_page(look: Look, desk: Desk) -> ActionView:
    """The page of one action with its presenter."""
    view = ActionView(look)
    view.presenter = ActionPresenter(view, desk)
    return view
