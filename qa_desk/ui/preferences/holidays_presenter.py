"""From the wishes about bank holidays to the ones that count, for the open desk at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from qa_desk.domain.changes import Changed
from qa_desk.domain.language import tr
from qa_desk.domain.working_days import HolidayTable
from qa_desk.services.bank_holidays import BankHolidays, HolidayOffer
from qa_desk.services.clock import Clock
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.live_settings import LiveSettings, OtherChange
from qa_desk.ui.preferences.view import PreferencesView
from qa_desk.ui.preferences.working_days_page import next_holidays

HOLIDAY_FILES = tr("Bank holidays (*.json)")
LABEL = tr("Bank holidays")


class HolidaysPresenter(QObject):
    """Nothing of a file counts before the person has seen what it brings and keeps it."""

    def __init__(
        self,
        view: PreferencesView,
        desk: Desk,
        dialogs: Dialogs,
        settings: LiveSettings,
        clock: Clock,
        holidays: BankHolidays,
    ) -> None:
        super().__init__(view)
        self._view, self._page, self._card = view, view.working_days, view.working_days.added_card
        self._desk, self._dialogs, self._settings = desk, dialogs, settings
        self._clock, self._holidays = clock, holidays
        self._offer: HolidayOffer | None = None
        view.refresh_requested.connect(self._refresh)
        self._card.add_requested.connect(self._on_add_requested)
        self._card.keep_requested.connect(self._on_keep_requested)
        self._card.leave_requested.connect(self._forget_offer)
        self._card.go_back_requested.connect(self._on_go_back_requested)
        self._refresh()

    def _refresh(self) -> None:
        table = self._holidays.table
        self._page.show_table(table, next_holidays(table, self._clock.today()))
        self._card.show_added(self._holidays.added, self._holidays.warning)

    def _on_add_requested(self) -> None:
        path = self._dialogs.file_to_open(tr("Add bank holidays from a file"), HOLIDAY_FILES)
        if path is None:
            return
        self._forget_offer()
        self._view.message_bar.close_message()
        offer = self._desk.ask(lambda: self._holidays.look_at(path))
        if offer is None:
            return
        if not offer.is_news:
            self._view.show_notice(
                tr('The bank holidays in "{name}" are all loaded already. Nothing was added.', name=offer.name)
            )
            return
        self._offer = offer
        self._card.show_offer(offer)

    def _forget_offer(self) -> None:
        self._offer = None
        self._card.hide_offer()

    def _on_keep_requested(self) -> None:
        offer = self._offer
        if offer is not None and self._change(lambda: self._holidays.add(offer)):
            self._forget_offer()
            self._view.show_done(
                tr("Kept. Working days now count to 31 December {last_year}.", last_year=self._holidays.table.last_year)
            )

    def _on_go_back_requested(self) -> None:
        self._forget_offer()
        if self._change(self._holidays.go_back):
            self._card.take_focus()
            table = self._holidays.table
            self._view.show_done(
                tr(
                    "Only the shipped bank holidays count now: {first_year} to {last_year}.",
                    first_year=table.first_year,
                    last_year=table.last_year,
                )
            )

    def _change(self, verb: Callable[[], None]) -> bool:
        before = self._holidays.added

        def told() -> Changed:
            verb()
            return Changed(LABEL)

        if not self._desk.change(told):
            return False
        self._settings.changed_elsewhere(OtherChange(LABEL, lambda: self._put_back(before)))
        self._refresh()
        return True

    def _put_back(self, added: HolidayTable | None) -> None:
        """Undo: the bank holidays that counted before."""
        self._holidays.put_back(added)
        self._desk.changed.emit(Changed(LABEL))
        self._forget_offer()
        self._view.message_bar.close_message()
        self._refresh()
