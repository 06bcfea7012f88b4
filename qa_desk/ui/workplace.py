"""From the welcome to an open desk and back: which pages there are, and where the person goes first."""

import gc
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.services import Services
from qa_desk.services.demo import DEMO_PASSPHRASE
from qa_desk.services.desk import Screen
from qa_desk.services.desks import Desks
from qa_desk.ui.background_check import CLOSED, NOT_CLOSED, BackgroundCheck
from qa_desk.ui.backing_up import BackingUp
from qa_desk.ui.concerns.key import ConcernShortcut
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.errors import Errors
from qa_desk.ui.keeping_backups import KeepingBackups
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.locking.clipboard_watch import CLEARED_AFTER_S, ClipboardWatch
from qa_desk.ui.locking.cover import LockCover
from qa_desk.ui.locking.lock import Locking
from qa_desk.ui.look import Look
from qa_desk.ui.main_window import MainWindow
from qa_desk.ui.opening_files import OpeningFiles
from qa_desk.ui.pages import Pages
from qa_desk.ui.search.presenter import SearchPresenter
from qa_desk.ui.tasks import TaskRunner
from qa_desk.ui.welcome import welcome_view
from qa_desk.ui.widgets.message_bar import MessageKind

SETTLE_AFTER_MS = 5_000
DEMO_ACTOR = tr("Demo auditor")


class Workplace(QObject):
    """Keeps the parts of the window together for as long as it is open."""

    locked = Signal(object)  # the path of the desk that was closed

    def __init__(self, desks: Desks, look: Look, settings: LiveSettings, dialogs: Dialogs) -> None:
        super().__init__()
        self._desks, self._look, self._settings, self._dialogs = desks, look, settings, dialogs
        self.tasks = TaskRunner(self)
        self.errors = Errors(dialogs.show_crash)
        self.window = MainWindow(look, settings, self.errors, self.tasks)
        dialogs.parent = self.window
        self._search = SearchPresenter(self.window, self.tasks, self)
        self._concern_shortcut = ConcernShortcut(self.window)
        self.opening = OpeningFiles(self.window, self)
        self._desk: Desk | None = None
        self._check: BackgroundCheck | None = None
        self._backups: KeepingBackups | None = None
        self.keeps_backups = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_AFTER_MS)
        self._settle.timeout.connect(self._on_idle)
        self.window.when_closed = self._on_window_closed
        self.window.lock_button.clicked.connect(self._on_lock_requested)
        self.locking = Locking(settings, self)
        self.locking.due.connect(self._on_lock_due)
        self.cover: LockCover | None = None
        self.clipboard = ClipboardWatch(self)
        self.clipboard.cleared.connect(self._on_clipboard_cleared)

    def start(self, locked: Path | None = None) -> None:
        """Show the welcome; after a lock, with the desk that was locked."""
        welcome = welcome_view(
            self._look, self._desks, self._dialogs, self.tasks, self._settings, self._make_demo, DEMO_PASSPHRASE
        )
        welcome.desk_opened.connect(self.open_desk)
        self.window.show_welcome(welcome)
        if locked is not None:
            welcome.show_locked(locked)

    def _make_demo(self, path: Path, passphrase: str, progress: Progress) -> Services:
        from qa_desk.services.demo.desk import make_demo_desk  # only who asks for the demo waits for it

        return make_demo_desk(self._desks, path, passphrase, DEMO_ACTOR, progress)

    def open_desk(self, services: Services) -> None:
        """Show a desk, and go to the place where the person was."""
        desk = Desk(services, self.errors, self)
        desk.changed.connect(self._settle.start)
        self._desk = desk
        services.looking.note_desk()
        pages = Pages(self._look, desk, self._dialogs, self.tasks, self._settings, self._desks)
        self.window.show_desk(desk, pages.makers())
        self._search.use(desk)
        desk.restore_requested.connect(self._on_restore_requested)
        if self.keeps_backups and services.desk.snapshot is None:
            backing_up = BackingUp(desk, self.tasks, self._settings, self._desks.clock)
            self._backups = KeepingBackups(desk, self.tasks, backing_up, self)
            self._backups.start()
        self.locking.start()
        gc.freeze()  # what is there now stays: the collector need not walk it again between two key presses
        self._go_where_they_were(desk)
        if services.desk.snapshot is None and (caution := self._desks.caution(services.desk.path)):
            self.window.message_bar.show_message(MessageKind.WARNING, caution)
        self.opening.desk_opened()
        if services.desk.needs_verifying:
            self._check_beside(desk)

    def _go_where_they_were(self, desk: Desk) -> None:
        """The screen that was locked; else the case that was being graded; else Home."""
        services = desk.services
        if services.desk.snapshot is not None:
            self.window.go("home")
            return
        screen = desk.ask(services.desk.take_kept_screen)
        kept = desk.ask(services.desk.kept_place)
        if screen is not None and screen.place != "grading":
            self.window.go("home")  # what Esc and a place that is gone lead back to
            self.window.go(screen.place, screen.subject)
        elif kept is not None and self._still_open(services, kept.agency_return):
            self.window.go("grading", f"{kept.agency_return}#resume")
        else:
            self.window.go("home")

    def _check_beside(self, desk: Desk) -> None:
        """Read all of the desk while the person works."""
        self._check = BackgroundCheck(desk, self.tasks, self)
        self._check.came_out_whole.connect(self._on_whole)
        self._check.found_damage.connect(self._on_damage)
        self._check.start()

    def _on_whole(self) -> None:
        """Only now is it known that an interrupted session lost nothing."""
        desk = self._desk
        if desk is None or not desk.services.desk.about.recovered:
            return
        kept = desk.ask(desk.services.desk.kept_place)
        line = desk.ask(partial(desk.services.returns.line, kept.agency_return)) if kept is not None else None
        at = line.worked_on_at if line is not None else None
        when = f" at {at.astimezone():%H:%M}" if at is not None else ""
        self.window.message_bar.show_notice(tr("Picked up where you left off{when}. Nothing was lost.", when=when))

    def _on_damage(self, problem: UserError) -> None:
        """What is damaged is closed before more goes into it; words that are not saved yet are kept from being lost."""
        if self._desk is None:
            return
        if not self._desk.ask(self.window.leave_desk):
            self.window.show_problem(UserError(problem.message, NOT_CLOSED))
            return
        self._shut()
        self.window.show_problem(UserError(problem.message, CLOSED))

    def _shut(self, locked: Path | None = None) -> None:
        """Close the desk and ask for its passphrase again; nothing of it stays on screen."""
        if self._check is not None:
            self._check.stop()
        self.tasks.stop_all()
        self._close_desk()
        self.start(locked)

    def _still_open(self, services: Services, return_id: str) -> bool:
        line = self._desk.ask(partial(services.returns.line, return_id)) if self._desk else None
        return line is not None and line.agency_return.may_be_edited

    def _on_lock_requested(self) -> None:
        """Save, then close the desk; what is on screen is found again when it is opened."""
        if self._desk is not None and self.window.leave_desk():
            self._lock(self._desk)

    def _on_lock_due(self) -> None:
        """Nobody was here: lock, and where something on screen cannot be put away, hide it all as it is."""
        if self._desk is None or self.cover is not None:
            return
        if self.tasks.busy or not self.window.leave_desk():
            self._cover(self._desk)
        else:
            self._lock(self._desk)

    def _on_restore_requested(self, backup: Path) -> None:
        """Put a backup in the place of the desk, and ask for its passphrase as after every opening."""
        desk = self._desk
        if desk is None or not self.window.leave_desk():
            return
        self.tasks.stop_all()
        replaced = desk.ask(lambda: desk.services.backups.bring_back(backup))
        if replaced is None:  # refused in words, and the desk is as it was
            return
        path = desk.services.desk.path
        self._shut(path)
        self.window.message_bar.show_notice(
            tr(
                "{name} is your desk now. The desk as it was before is kept beside it as {name_2}.",
                name=backup.name,
                name_2=replaced.name,
            )
        )

    def _lock(self, desk: Desk) -> None:
        path, page = desk.services.desk.path, self.window.current_page
        here = page.concern_here() if page is not None else None
        screen = Screen(self.window.place, here.back_to if here is not None else self.window.subject)
        desk.ask(partial(desk.services.desk.keep_screen, screen))
        self._shut(path)
        self.locked.emit(path)

    def _cover(self, desk: Desk) -> None:
        self.locking.stop()
        self.clipboard.clear()
        self.cover = LockCover(self._look, self.tasks, desk.services.desk.check_passphrase)
        self.cover.lifted.connect(self._on_cover_lifted)
        self.cover.close_requested.connect(self.cover.passphrase_box.take_focus)
        self.cover.cover(self.window.geometry())

    def _on_cover_lifted(self) -> None:
        if self.cover is not None:
            self.cover.lift()
            self.window.activateWindow()
            self.cover.deleteLater()
            self.cover = None
            self.locking.start()

    def _on_window_closed(self) -> None:
        if self._backups is not None:
            self._backups.keep_at_close()
        self._close_desk()

    def _close_desk(self) -> None:
        self._search.use(None)
        self._settle.stop()
        self.locking.stop()
        self.clipboard.clear()
        if self._backups is not None:
            self._backups.stop()
            self._backups.deleteLater()
            self._backups = None
        if self._check is not None:
            self._check.stop()
            self._check.deleteLater()
            self._check = None
        if self._desk is not None:
            desk, self._desk = self._desk, None
            desk.close()

    def _on_clipboard_cleared(self) -> None:
        if self._desk is not None:
            self.window.status.tell(
                tr(
                    "What you copied was cleared from the clipboard after {CLEARED_AFTER_S} seconds.",
                    CLEARED_AFTER_S=CLEARED_AFTER_S,
                )
            )

    def _on_idle(self) -> None:
        """Nobody has changed anything for a while: bring everything into the one file."""
        if self._desk is not None and not self.tasks.busy:
            self._desk.services.desk.settle()
