"""Reports: making files that leave the desk."""

from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.report_export.presenter import ReportsPresenter
from qa_desk.ui.report_export.view import ReportsView
from qa_desk.ui.tasks import TaskRunner


def reports_page(
    look: Look,
    desk: Desk,
    dialogs: Dialogs,
    tasks: TaskRunner,
    settings: LiveSettings,  # noqa: ARG001 - every page is made the same way
) -> ReportsView:
    """The page with its presenter."""
    view = ReportsView(look)
    view.presenter = ReportsPresenter(view, desk, dialogs, tasks)
    return view
