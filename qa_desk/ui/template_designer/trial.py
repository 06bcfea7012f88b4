"""Trying a draft: the grading screen on a case that is kept nowhere."""

from PySide6.QtCore import QObject

from qa_desk.domain.audit import Subject
from qa_desk.domain.language import tr
from qa_desk.services.trial_case import TrialCase
from qa_desk.settings import ENTER_IN_EVIDENCE, QUICK_ANSWERS, SINGLE_KEYS
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.grading.page import GradingPage
from qa_desk.ui.grading.presenter import GradingPresenter
from qa_desk.ui.live_settings import LiveSettings

NOTICE = tr("You are trying this template. Nothing you answer here is kept.")
NO_CHECK = tr("A case that is only tried out is not checked or signed off. Esc goes back to the template.")


class TrialPresenter(GradingPresenter):
    """Moves and answers as in grading; there is one case, and no place to remember."""

    def __init__(
        self, page: GradingPage, desk: Desk, dialogs: Dialogs, settings: LiveSettings, parent: QObject
    ) -> None:
        super().__init__(page, desk, dialogs, settings)
        self.setParent(parent)
        page.grading.header.back_button.setText(tr("Back to the template  Esc"))
        self._settings = settings
        page.check_requested.connect(self._on_check_requested)

    def begin(self, session: TrialCase) -> None:
        """Start with a case on which nothing is answered."""
        self.answering.session = session
        self._page.grading.card.set_keys(
            single_keys=self._settings[SINGLE_KEYS],
            quick=self._settings[QUICK_ANSWERS],
            enter_moves_on=self._settings[ENTER_IN_EVIDENCE] == "next_question",
        )
        self._view.show_case(Subject("trial"), session, (None, None), read_only=False)
        self._view.header.code_label.setText(tr("Trying the template"))
        self._page.show_grading()
        self._show(next(state.question.name for state in session.form.states() if state.asked))
        self._view.show_notice(NOTICE)
        self._view.focus_answer()

    def leave(self) -> bool:
        """Nothing is kept, so nothing holds anybody."""
        self.answering.session = None
        return True

    def _neighbour(self, step: int, *, of_code: bool = False) -> str | None:  # noqa: ARG002 - there is one case alone
        return None

    def _on_check_requested(self) -> None:
        self._page.event_told.emit(NO_CHECK)
