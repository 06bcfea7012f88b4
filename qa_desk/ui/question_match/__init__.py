"""Saying which question of an earlier form is which of a later one, so that audits on them can be compared."""

from qa_desk.ui.desk import Desk
from qa_desk.ui.look import Look
from qa_desk.ui.question_match.presenter import QuestionMatchPresenter
from qa_desk.ui.question_match.view import QuestionMatchView


def question_match_page(look: Look, desk: Desk) -> QuestionMatchView:
    """The page with its presenter."""
    view = QuestionMatchView(look)
    view.presenter = QuestionMatchPresenter(view, desk)
    return view
