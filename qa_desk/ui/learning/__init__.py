"""The learning framework: themes by years, what was done about them, and whether it changed anything."""

from collections.abc import Callable
from datetime import date

from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.learning.presenter import LearningPresenter
from qa_desk.ui.learning.view import LearningView
from qa_desk.ui.look import Look


def learning_page(look: Look, desk: Desk, dialogs: Dialogs, today: Callable[[], date]) -> LearningView:
    """The page with its presenter."""
    view = LearningView(look, today)
    view.presenter = LearningPresenter(view, desk, dialogs)
    return view
