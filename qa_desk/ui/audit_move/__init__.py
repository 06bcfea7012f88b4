"""Moving an audit to another edition: what would happen, the move itself, and taking it back."""

from qa_desk.ui.audit_move.presenter import AuditMovePresenter
from qa_desk.ui.audit_move.view import AuditMoveView
from qa_desk.ui.desk import Desk
from qa_desk.ui.look import Look
from qa_desk.ui.tasks import TaskRunner


def audit_move_page(look: Look, desk: Desk, tasks: TaskRunner) -> AuditMoveView:
    """The page with its presenter."""
    view = AuditMoveView(look)
    view.presenter = AuditMovePresenter(view, desk, tasks)
    return view
