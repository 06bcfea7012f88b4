"""The pages of action plans on the real window, and what a person finds on them."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from qa_desk.domain.actions.action import Action, Wording
from qa_desk.domain.actions.due import Due
from qa_desk.services import Services
from qa_desk.services.actions import NewAction
from qa_desk.ui.actions.action_view import ActionView
from qa_desk.ui.actions.rows import REF
from qa_desk.ui.actions.view import ActionsView
from tests.ui.window import Desktop

AUDIT = "core-groups-audit-2026"
PRIORITY = "Priority 2: Develop a joined up learning framework"


def new(ref: str, words: str, due: Due, **changes: str) -> NewAction:
    """An action that is to be made."""
    return NewAction(replace(Wording(ref, words, ("P. Nair", "Housing")), **changes), due)  # type: ignore[arg-type]


def services_of(desk: Desktop) -> Services:
    """The verbs of the open desk."""
    assert desk.services is not None
    return desk.services


def tracker(desk: Desktop) -> ActionsView:
    """The tracker, which is on screen."""
    page = desk.window.current_page
    assert isinstance(page, ActionsView)
    return page


def form(desk: Desktop) -> ActionView:
    """The page of one action, which is on screen."""
    page = desk.window.current_page
    assert isinstance(page, ActionView)
    return page


def the_action(desk: Desktop, ref: str = "CG.1") -> Action:
    """The action that is called this, as it is kept."""
    return services_of(desk).actions.find(ref)


def stand_on(desk: Desktop, ref: str, column: int = REF) -> ActionsView:
    """Put the person on a cell of an action."""
    page = tracker(desk)
    page.table.stand_on(the_action(desk, ref).id)
    page.table.setCurrentIndex(page.rows.index(page.table.currentIndex().row(), column))
    page.table.setFocus()
    return page


def enter(desk: Desktop) -> None:
    """End the typing into a cell; what was typed is recorded once the editor is gone."""
    desk.press("Enter")
    QApplication.processEvents()
    QApplication.processEvents()
