"""The meeting itself: who is in the room, and how long it has taken so far."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from qa_desk.domain.audit import Audit
from qa_desk.domain.language import tr
from qa_desk.services.clock import Clock
from qa_desk.ui.desk import Desk
from qa_desk.ui.panel.model import roles_of
from qa_desk.ui.panel.page import PanelPage

_MINUTE_MS = 60_000


class Meeting(QObject):
    """Asks once who is here. A meeting that was begun today goes on; there is no countdown."""

    started = Signal()
    pace_changed = Signal()

    def __init__(self, page: PanelPage, desk: Desk, clock: Clock) -> None:
        super().__init__(page)
        self._page, self._desk, self._clock = page, desk, clock
        self._audit = ""
        self._began: dict[str, datetime] = {}
        self._ended: set[str] = set()
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self.pace_changed)
        page.members.started.connect(self._on_started)

    @property
    def lasted(self) -> str:
        """ "24 minutes so far"; an empty text in the first minute, and before the meeting has begun."""
        began = self._began.get(self._audit)
        if began is None:
            return ""
        minutes = int((self._clock.now() - began).total_seconds() // 60)
        return (
            tr("{minutes} {part} so far", minutes=minutes, part=tr("minute") if minutes == 1 else tr("minutes"))
            if minutes > 0
            else ""
        )

    def open(self, audit: Audit) -> None:
        """Go on with the meeting of this audit, or ask who is here."""
        self._audit = audit.id
        if audit.id not in self._began and audit.id not in self._ended:
            meetings = self._desk.ask(lambda: self._desk.services.panel.meetings(audit.id)) or ()
            today = [one.met_at for one in meetings if one.met_at.astimezone().date() == self._clock.today()]
            if today:
                self._began[audit.id] = today[-1]
        if audit.id in self._began:
            self._go_on()
        else:
            self._page.members.show_roles(roles_of(audit))
            self._page.show_pane(self._page.members)

    def end(self) -> None:
        """The meeting is over; the next one asks again who is here."""
        self._began.pop(self._audit, None)
        self._ended.add(self._audit)
        self._minute.stop()

    def _on_started(self, present: tuple[str, ...]) -> None:
        audit = self._audit
        if self._desk.change(lambda: self._desk.services.panel.begin_meeting(audit, present)):
            self._began[audit] = self._clock.now()
            self._go_on()

    def _go_on(self) -> None:
        self._minute.start()
        self.pace_changed.emit()
        self.started.emit()
