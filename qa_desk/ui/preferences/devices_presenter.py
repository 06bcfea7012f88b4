"""From the wishes of *Devices* to cards that are given away, enrolled, and no longer trusted."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication

from qa_desk.domain.changes import Changed
from qa_desk.domain.dates import short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.enrolment import OfferedCard
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.preferences.devices_page import DeviceRow
from qa_desk.ui.preferences.view import PreferencesView

CARD_KINDS = tr("Device cards (*.txt)")
REVOKE_REASONS = (tr("The laptop is lost or stolen"), tr("They do not audit any more"), tr("They have another laptop"))


class DevicesPresenter(QObject):
    """Holds the card that is being compared, until it is enrolled or put away."""

    def __init__(self, view: PreferencesView, desk: Desk, dialogs: Dialogs) -> None:
        super().__init__(view)
        self._view, self._page, self._desk, self._dialogs = view, view.devices, desk, dialogs
        self._offered: OfferedCard | None = None
        page = self._page
        page.shown.connect(self._refresh)
        page.revoke_requested.connect(self._on_revoke_requested)
        page.own_card.save_requested.connect(self._on_save_requested)
        page.own_card.copy_requested.connect(self._on_copy_requested)
        page.enrol_card.open_requested.connect(self._on_open_requested)
        page.enrol_card.paste_requested.connect(self._on_paste_requested)
        page.enrol_card.enrol_requested.connect(self._on_enrol_requested)
        page.enrol_card.refuse_requested.connect(self._on_refuse_requested)

    def _refresh(self) -> None:
        enrolment = self._desk.services.enrolment
        own = self._desk.ask(enrolment.own_card)
        devices = self._desk.ask(enrolment.devices)
        if own is not None and devices is not None:
            self._page.own_card.show_device(own.card.name, own.words.split())
            self._page.show_devices([_row(one) for one in devices])

    def _on_save_requested(self) -> None:
        enrolment = self._desk.services.enrolment
        own = self._desk.ask(enrolment.own_card)
        if own is None:
            return
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        path = self._dialogs.file_to_save(
            tr("Save my card"), folder / tr("QA Desk card {name}.txt", name=own.card.name), CARD_KINDS
        )
        if path is not None and self._desk.ask(lambda: enrolment.save_card(path)) is not None:
            self._view.show_done(
                tr("Your card is saved as {name}. Send it to whoever you exchange files with.", name=path.name)
            )

    def _on_copy_requested(self) -> None:
        own = self._desk.ask(self._desk.services.enrolment.own_card)
        if own is not None:
            QGuiApplication.clipboard().setText(own.card.text)
            self._view.event_told.emit(tr("Copied your card."))

    def _on_open_requested(self) -> None:
        path = self._dialogs.file_to_open(tr("Open a card"), CARD_KINDS)
        if path is not None:
            self._compare(path)

    def _on_paste_requested(self) -> None:
        self._compare(QGuiApplication.clipboard().text())

    def _compare(self, source: Path | str) -> None:
        """Show the words of a card. Nothing is kept before somebody has heard the same from its owner."""
        self._view.message_bar.close_message()
        offered = self._desk.ask(lambda: self._desk.services.enrolment.read_card(source))
        if offered is None:
            return
        self._offered = offered
        named = self._auditors()
        own_name = offered.card.name
        is_auditor = own_name.casefold() in {name.casefold() for name in named}
        names = [own_name, *(name for name in named if name.casefold() != own_name.casefold())]
        unknown = (
            ""
            if is_auditor or not named
            else tr("No auditor of your audits is called {own_name}. Choose who it is.", own_name=own_name)
        )
        self._page.enrol_card.show_card(own_name, offered.words.split(), names, unknown)

    def _auditors(self) -> list[str]:
        programme = self._desk.ask(self._desk.services.audits.programme) or ()
        every = (auditor.name for line in programme for auditor in line.audit.auditors)
        return sorted(set(every), key=str.casefold)

    def _on_enrol_requested(self, name: str) -> None:
        offered = self._offered
        if offered is None:
            return
        if self._desk.change(lambda: self._desk.services.enrolment.enrol(offered.card, name)):
            self._put_away()
            self._refresh()
            self._view.show_done(tr("The device of {words} is enrolled.", words=name.strip() or offered.card.name))
            self._page.enrol_card.open_button.setFocus()

    def _on_refuse_requested(self) -> None:
        self._put_away()
        self._view.show_problem(
            UserError(
                tr("The card was put away: its words are not those of its owner."),
                tr("Nobody was enrolled. Ask for the card again, in another way than before."),
            )
        )
        self._page.enrol_card.open_button.setFocus()

    def _put_away(self) -> None:
        self._offered = None
        self._page.enrol_card.put_away()

    def _on_revoke_requested(self, fingerprint: str) -> None:
        row = next((one for one in self._page.devices.rows if one.fingerprint == fingerprint), None)
        if row is None:
            return
        reason = self._dialogs.reason(
            tr("End the enrolment of {name}", name=row.name),
            tr("Why? Nothing more is taken from this device; what came before stays."),
            REVOKE_REASONS,
        )
        if reason is None:
            return

        def revoke() -> Changed:
            return self._desk.services.enrolment.revoke(fingerprint, reason)

        if self._desk.change(revoke):
            self._refresh()
            self._view.show_done(tr("Nothing more is taken from this device of {name}.", name=row.name))


def _row(one: OfferedCard) -> DeviceRow:
    known = one.known
    revoked = known.revoked if known is not None and known.revoked_at else ""
    state = tr("Ended: {revoked}", revoked=revoked) if revoked else tr("Enrolled")
    moment = (known.revoked_at or known.enrolled_at) if known is not None else ""
    since = short_date(datetime.fromisoformat(moment).astimezone().date()) if moment else ""
    card, last = one.card, one.last
    seen = (
        f"{last.hash[:8]}, {short_date(last.seen_at.astimezone().date())}"
        if last is not None
        else tr("Nothing came yet")
    )
    return DeviceRow(card.fingerprint, card.name, card.agency, one.words, since, state, not revoked, seen)
