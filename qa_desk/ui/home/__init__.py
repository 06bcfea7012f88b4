"""Home: the programme of audits."""

from qa_desk.services.clock import Clock
from qa_desk.ui.backing_up import BackingUp
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.home.presenter import HomePresenter
from qa_desk.ui.home.view import HomeView
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.tasks import TaskRunner


def home_page(
    look: Look, desk: Desk, dialogs: Dialogs, tasks: TaskRunner, settings: LiveSettings, clock: Clock
) -> HomeView:
    """The page with its presenter."""
    view = HomeView(look)
    view.presenter = HomePresenter(view, desk, dialogs, BackingUp(desk, tasks, settings, clock), settings, clock)
    return view
