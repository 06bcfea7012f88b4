"""What can be asked about the whole case: who the auditors are, another order, and how far they agree."""

from functools import partial

from PySide6.QtCore import QObject

from qa_desk.domain.language import tr
from qa_desk.domain.moderation.order import Sort
from qa_desk.services.panel import PanelService
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.panel.page import PanelPage
from qa_desk.ui.panel.presenter import PanelPresenter


class CaseWishes(QObject):
    """Answers what is asked beside the open question."""

    def __init__(self, page: PanelPage, presenter: PanelPresenter, desk: Desk, dialogs: Dialogs) -> None:
        super().__init__(page)
        self._page, self._presenter, self._desk, self._dialogs = page, presenter, desk, dialogs
        page.header.names_requested.connect(self._on_names_requested)
        page.side.sort_chosen.connect(self._on_sort_chosen)
        page.side.list.same_toggled.connect(self._on_same_toggled)
        page.side.agreement_requested.connect(self._on_agreement_requested)

    @property
    def _panel(self) -> PanelService:
        return self._desk.services.panel

    def _on_names_requested(self) -> None:
        agenda = self._presenter.agenda
        if agenda is None:
            return
        if self._dialogs.confirm(
            tr("Show auditors’ names to the room?"),
            tr("This is noted in the record."),
            tr("Show names"),
            tr("Keep hidden"),
        ) and self._desk.change(partial(self._panel.show_names, agenda.case.audit, agenda.case.subject)):
            self._presenter.show_question()

    def _on_sort_chosen(self, name: str) -> None:
        if self._presenter.agenda is not None:
            self._presenter.agenda.sort = Sort[name]
            self._presenter.reload()

    def _on_same_toggled(self) -> None:
        if self._presenter.agenda is not None:
            self._presenter.agenda.same_open = not self._presenter.agenda.same_open
            self._presenter.show_rows()

    def _on_agreement_requested(self) -> None:
        agenda = self._presenter.agenda
        if agenda is None:
            return
        found = self._desk.ask(lambda: self._panel.agreement_words(agenda.case.audit, agenda.case.subject))
        if found is not None:
            self._page.agreement.show_words([(one.scale, one.lines, one.analyst) for one in found])
            self._page.show_pane(self._page.agreement)
