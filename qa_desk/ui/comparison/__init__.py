"""One audit beside an earlier one: question by question, with words that do not read too much into few cases."""

from qa_desk.ui.comparison.presenter import ComparisonPresenter
from qa_desk.ui.comparison.view import ComparisonView
from qa_desk.ui.desk import Desk
from qa_desk.ui.look import Look


def comparison_page(look: Look, desk: Desk) -> ComparisonView:
    """The page with its presenter."""
    view = ComparisonView(look)
    view.presenter = ComparisonPresenter(view, desk)
    return view
