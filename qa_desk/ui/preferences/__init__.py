"""Settings: reading and keys, working days, the desk, devices, about."""

from qa_desk.services.desks import Desks
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.preferences.devices_presenter import DevicesPresenter
from qa_desk.ui.preferences.holidays_presenter import HolidaysPresenter
from qa_desk.ui.preferences.presenter import PreferencesPresenter
from qa_desk.ui.preferences.view import PreferencesView
from qa_desk.ui.tasks import TaskRunner


def preferences_page(
    look: Look, desk: Desk, dialogs: Dialogs, tasks: TaskRunner, settings: LiveSettings, desks: Desks
) -> PreferencesView:
    """The page with its presenter; clock and bank holidays are those that desks are opened with."""
    view = PreferencesView(look)
    view.presenter = PreferencesPresenter(view, desk, dialogs, tasks, settings, desks.clock)
    view.holidays_presenter = HolidaysPresenter(view, desk, dialogs, settings, desks.clock, desks.holidays)
    view.devices_presenter = DevicesPresenter(view, desk, dialogs)
    return view
