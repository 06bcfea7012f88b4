"""Practitioner and family voice: recorded for a case or an audit, and shown beside what the records say."""

from qa_desk.services.clock import Clock
from qa_desk.ui.desk import Desk
from qa_desk.ui.look import Look
from qa_desk.ui.voices.presenter import VoicesPresenter
from qa_desk.ui.voices.view import VoicesView


def voices_page(look: Look, desk: Desk, clock: Clock) -> VoicesView:
    """The page with its presenter."""
    view = VoicesView(look, clock)
    view.presenter = VoicesPresenter(view, desk)
    return view
