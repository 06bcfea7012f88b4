"""The export register: what left this desk as a report, and which of it a file at hand is."""

from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.export_register.presenter import ExportRegisterPresenter
from qa_desk.ui.export_register.view import ExportRegisterView
from qa_desk.ui.look import Look


def export_register_page(look: Look, desk: Desk, dialogs: Dialogs) -> ExportRegisterView:
    """The page with its presenter."""
    view = ExportRegisterView(look)
    view.presenter = ExportRegisterPresenter(view, desk, dialogs)
    return view
