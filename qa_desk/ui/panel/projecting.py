"""The room's view of the open question, kept in step with the laptop's in both directions."""

from PySide6.QtCore import QObject

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.panel.deciding import Deciding
from qa_desk.ui.panel.page import PanelPage
from qa_desk.ui.panel.presenter import PanelPresenter
from qa_desk.ui.projector import Projector

NOTHING_TO_PROJECT = tr("Open a question first; then F11 shows it to the room.")


class Projecting(QObject):
    """Opens the projector and mirrors: what is decided here is seen there, what is typed there is kept here."""

    def __init__(
        self, page: PanelPage, presenter: PanelPresenter, deciding: Deciding, look: Look, settings: LiveSettings
    ) -> None:
        super().__init__(page)
        self._page, self._presenter, self._deciding = page, presenter, deciding
        self.projector = Projector(look, settings, page)
        self.projector.step_requested.connect(presenter.step)
        self.projector.key_chosen.connect(page.choose_grade)
        self.projector.reason_typed.connect(deciding.type_reason)
        self.projector.record_requested.connect(self._on_record_requested)
        self.projector.ended.connect(page.take_focus)
        page.header.projector_requested.connect(self._on_projector_requested)
        page.problem_told.connect(self._on_problem_told)
        page.hidden.connect(self.projector.close)
        page.pane_shown.connect(self._on_pane_shown)
        presenter.shown.connect(self._on_shown)

    def _on_projector_requested(self) -> None:
        projected = self._presenter.projected()
        if self.projector.is_open:
            self.projector.close()
        elif projected is None or self._page.pane is not self._page.question:
            self._page.event_told.emit(NOTHING_TO_PROJECT)
        else:
            self.projector.open(projected)

    def _on_record_requested(self) -> None:
        """From the room only the question it sees is recorded."""
        if self._page.pane is self._page.question:
            self._deciding.record()

    def _on_shown(self) -> None:
        projected = self._presenter.projected()
        if projected is not None:
            self.projector.show(projected)

    def _on_pane_shown(self) -> None:
        """No question is open: the room sees how far the panel has come, and not the desktop behind."""
        if self._page.pane is not self._page.question:
            self.projector.rest(self._page.header.pace_label.text())

    def _on_problem_told(self, problem: UserError) -> None:
        self.projector.tell_problem(problem.message)
