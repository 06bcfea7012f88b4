"""Setting up an audit."""

from qa_desk.services.clock import Clock
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.set_up.presenter import SetUpPresenter
from qa_desk.ui.set_up.view import SetUpView
from qa_desk.ui.tasks import TaskRunner


def set_up_page(
    look: Look, desk: Desk, dialogs: Dialogs, tasks: TaskRunner, settings: LiveSettings, clock: Clock
) -> SetUpView:
    """The page with its presenter. Opened without an audit it sets up a new one."""
    view = SetUpView(look, clock.today)
    view.presenter = SetUpPresenter(view, desk, dialogs, tasks, settings)
    return view
