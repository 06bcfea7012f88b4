"""Grades of one audit counted by two things at once, as a table with its margins."""

from qa_desk.ui.cross_tab.presenter import CrossTabPresenter
from qa_desk.ui.cross_tab.view import CrossTabView
from qa_desk.ui.desk import Desk
from qa_desk.ui.look import Look


def cross_tab_page(look: Look, desk: Desk) -> CrossTabView:
    """The page with its presenter."""
    view = CrossTabView(look)
    view.presenter = CrossTabPresenter(view, desk)
    return view
