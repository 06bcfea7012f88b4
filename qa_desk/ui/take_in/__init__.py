"""Taking returns in: what opened files would bring, and the answers that two copies tell differently."""

from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.look import Look
from qa_desk.ui.take_in.difference_presenter import DifferencePresenter
from qa_desk.ui.take_in.difference_view import DifferenceView
from qa_desk.ui.take_in.presenter import TakeInPresenter
from qa_desk.ui.take_in.view import TakeInView
from qa_desk.ui.tasks import TaskRunner


def take_in_page(look: Look, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> TakeInView:
    """The page that takes opened returns in, with its presenter."""
    view = TakeInView(look)
    view.presenter = TakeInPresenter(view, desk, dialogs, tasks)
    return view


def differences_page(look: Look, desk: Desk) -> DifferenceView:
    """The page that settles differences, with its presenter."""
    view = DifferenceView(look)
    view.presenter = DifferencePresenter(view, desk)
    return view
