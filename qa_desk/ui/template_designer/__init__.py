"""The template designer: outline, properties and a live preview of one draft."""

from qa_desk.services.desks import Desks
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.tasks import TaskRunner
from qa_desk.ui.template_designer.presenter import DesignerPresenter
from qa_desk.ui.template_designer.view import DesignerPage


def designer_page(
    look: Look, desk: Desk, dialogs: Dialogs, tasks: TaskRunner, settings: LiveSettings, desks: Desks
) -> DesignerPage:
    """The page with its presenter."""
    page = DesignerPage(look, desks.clock.today)
    page.presenter = DesignerPresenter(page, desk, dialogs, tasks, settings, desks)
    return page
