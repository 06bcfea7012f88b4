"""Themes of all audits: one vocabulary, renamed and merged without loss."""

from qa_desk.ui.desk import Desk
from qa_desk.ui.look import Look
from qa_desk.ui.themes.presenter import VocabularyPresenter
from qa_desk.ui.themes.view import ThemesView


def themes_page(look: Look, desk: Desk) -> ThemesView:
    """The page with its presenter."""
    view = ThemesView(look)
    view.presenter = VocabularyPresenter(view, desk)
    return view
