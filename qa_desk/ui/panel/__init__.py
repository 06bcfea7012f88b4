"""The panel's screen: own grades side by side, blind, and what the panel agrees on each."""

from qa_desk.domain.moderation.decision import OFFERED_REASONS
from qa_desk.services.clock import Clock
from qa_desk.settings import SINGLE_KEYS
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.panel.case_wishes import CaseWishes
from qa_desk.ui.panel.deciding import Deciding
from qa_desk.ui.panel.model import HOW_OPTIONS
from qa_desk.ui.panel.page import PanelPage
from qa_desk.ui.panel.presenter import PanelPresenter
from qa_desk.ui.panel.projecting import Projecting


def panel_page(look: Look, desk: Desk, dialogs: Dialogs, settings: LiveSettings, clock: Clock) -> PanelPage:
    """The page with its presenters, its keys as the person has set them."""
    page = PanelPage(look, HOW_OPTIONS, OFFERED_REASONS)
    presenter = PanelPresenter(page, desk, clock)
    deciding = Deciding(page, presenter, desk, clock)
    wishes = CaseWishes(page, presenter, desk, dialogs)
    page.presenter = (presenter, deciding, wishes, Projecting(page, presenter, deciding, look, settings))

    def set_keys(_key: str = "") -> None:
        page.question.decision.set_single_keys(settings[SINGLE_KEYS])

    page.keys_set = set_keys
    settings.changed.connect(page.on_settings_changed)
    set_keys()
    return page
