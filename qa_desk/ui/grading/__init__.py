"""The grading screen: one question open at a time, and the check before signing off."""

from qa_desk.settings import ENTER_IN_EVIDENCE, QUICK_ANSWERS, SINGLE_KEYS
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.grading.check_presenter import CheckPresenter
from qa_desk.ui.grading.page import GradingPage
from qa_desk.ui.grading.presenter import GradingPresenter
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look


def grading_page(look: Look, desk: Desk, dialogs: Dialogs, settings: LiveSettings) -> GradingPage:
    """The page with its presenters, its keys as the person has set them."""
    page = GradingPage(look)
    grading = GradingPresenter(page, desk, dialogs, settings)
    page.presenter = (grading, CheckPresenter(page, grading, desk, dialogs, settings))

    def set_keys(_key: str = "") -> None:
        page.grading.card.set_keys(
            single_keys=settings[SINGLE_KEYS],
            quick=settings[QUICK_ANSWERS],
            enter_moves_on=settings[ENTER_IN_EVIDENCE] == "next_question",
        )

    page.keys_set = set_keys
    settings.changed.connect(page.on_settings_changed)
    set_keys()
    return page
