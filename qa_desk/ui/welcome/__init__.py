"""The welcome: no desk is open yet."""

from qa_desk.services.desks import Desks
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.tasks import TaskRunner
from qa_desk.ui.welcome.presenter import MakeDemo, WelcomePresenter
from qa_desk.ui.welcome.view import WelcomeView


def welcome_view(
    look: Look,
    desks: Desks,
    dialogs: Dialogs,
    tasks: TaskRunner,
    settings: LiveSettings,
    make_demo: MakeDemo,
    demo_passphrase: str,
) -> WelcomeView:
    """The view with its presenter; ``desk_opened`` gives the Services of the desk that was opened or made."""
    view = WelcomeView(look)
    view.presenter = WelcomePresenter(view, desks, dialogs, tasks, settings, make_demo, demo_passphrase)
    return view
