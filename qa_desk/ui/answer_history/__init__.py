"""Every change of one answer: who, when, from what to what, and why."""

from qa_desk.ui.answer_history.presenter import AnswerHistoryPresenter
from qa_desk.ui.answer_history.view import AnswerHistoryView
from qa_desk.ui.desk import Desk
from qa_desk.ui.look import Look


def answer_history_page(look: Look, desk: Desk) -> AnswerHistoryView:
    """The page with its presenter."""
    view = AnswerHistoryView(look)
    view.presenter = AnswerHistoryPresenter(view, desk)
    return view
