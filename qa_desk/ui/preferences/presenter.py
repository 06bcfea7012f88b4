"""From the wishes of Settings to what is set, checked, copied or locked anew."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.clock import Clock
from qa_desk.settings import BACKUPS, LOCK_AFTER_MINUTES, NATION, Setting
from qa_desk.ui.backing_up import BackingUp
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.preferences.check_presenter import CheckPresenter
from qa_desk.ui.preferences.copies_presenter import CopiesPresenter
from qa_desk.ui.preferences.reading_page import ON_THIS_PAGE
from qa_desk.ui.preferences.recovery_presenter import RecoveryPresenter
from qa_desk.ui.preferences.view import PreferencesView
from qa_desk.ui.tasks import Task, TaskRunner


class PreferencesPresenter(QObject):
    """Settings change at once and are told to everyone; what takes longer runs beside the window."""

    def __init__(
        self,
        view: PreferencesView,
        desk: Desk,
        dialogs: Dialogs,
        tasks: TaskRunner,
        settings: LiveSettings,
        clock: Clock,
    ) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs, self._tasks = view, desk, dialogs, tasks
        self._settings = settings
        self._backing_up = BackingUp(desk, tasks, settings, clock, self)
        self._copies = CopiesPresenter(view.desk_page.copies_card, desk, dialogs, tasks, self._backing_up, clock)
        self._check = CheckPresenter(view.desk_page.check_card, desk, dialogs, tasks)
        self._recovery = RecoveryPresenter(view.desk_page.recovery_card, desk, dialogs)
        self._passphrase_task: Task | None = None
        view.refresh_requested.connect(self._refresh)
        view.undo_requested.connect(self._on_undo_requested)
        view.reading.changed.connect(self._change)
        view.reading.reset_requested.connect(self._on_reset_requested)
        view.working_days.nation_chosen.connect(self._on_nation_chosen)
        page = view.desk_page
        page.backup_card.back_up_requested.connect(self._on_back_up_requested)
        page.backup_card.choose_requested.connect(self._on_choose_requested)
        page.lock_card.minutes_chosen.connect(self._on_minutes_chosen)
        page.passphrase_card.change_requested.connect(self._on_passphrase_requested)
        self._backing_up.started.connect(self._on_backup_changed)
        self._backing_up.ended.connect(self._on_backup_changed)
        settings.changed.connect(self._on_setting_changed)
        self._refresh()

    def _refresh(self) -> None:
        self._view.reading.show_settings(self._settings)
        self._view.working_days.show_nation(self._settings[NATION])
        self._view.desk_page.lock_card.show_minutes(self._settings[LOCK_AFTER_MINUTES])
        self._view.desk_page.show_path(self._desk.services.desk.path)
        self._recovery.begin()
        self._on_backup_changed()

    def _change(self, setting: Setting[Any], value: object) -> None:
        self._desk.ask(lambda: self._settings.change(setting, value))

    def _on_nation_chosen(self, nation: str) -> None:
        self._change(NATION, nation)

    def _on_minutes_chosen(self, minutes: int) -> None:
        self._change(LOCK_AFTER_MINUTES, minutes)

    def _on_reset_requested(self) -> None:
        for setting in ON_THIS_PAGE:
            self._change(setting, setting.default)
        self._view.event_told.emit(tr("Reading and keys are as they came. Your name stays."))

    def _on_undo_requested(self) -> None:
        undone = self._desk.ask(self._settings.undo)
        self._view.event_told.emit(
            tr("Undid: {label}", label=undone.label) if undone is not None else tr("Nothing to undo here")
        )

    def _on_setting_changed(self, key: str) -> None:
        self._view.reading.show_settings(self._settings)
        self._view.working_days.show_nation(self._settings[NATION])
        self._view.desk_page.lock_card.show_minutes(self._settings[LOCK_AFTER_MINUTES])
        if key == BACKUPS.key:
            self._on_backup_changed()

    def _on_backup_changed(self) -> None:
        last, card = self._backing_up.last, self._view.desk_page.backup_card
        card.show_health(self._backing_up.health, folder_known=bool(last and last.folder))
        card.show_busy(self._backing_up.busy)

    def _on_back_up_requested(self) -> None:
        last = self._backing_up.last
        if last is not None:
            self._backing_up.start(Path(last.folder))

    def _on_choose_requested(self) -> None:
        folder = self._dialogs.folder(tr("Where to keep backups"))
        if folder is not None:
            self._backing_up.start(folder)

    def _on_passphrase_requested(self, old: str, new: str) -> None:
        if self._passphrase_task is not None:
            return
        self._passphrase_task = Task(
            lambda progress: self._desk.services.desk.change_passphrase(old, new)  # noqa: ARG005 - one long step
        )
        self._passphrase_task.succeeded.connect(self._on_passphrase_changed)
        self._passphrase_task.failed.connect(self._on_passphrase_refused)
        self._passphrase_task.finished.connect(self._on_passphrase_finished)
        self._view.desk_page.passphrase_card.show_busy(True)
        self._tasks.start(self._passphrase_task)

    def _on_passphrase_changed(self) -> None:
        self._view.desk_page.passphrase_card.show_changed()

    def _on_passphrase_refused(self, error: BaseException) -> None:
        card = self._view.desk_page.passphrase_card
        card.show_busy(False)
        card.progress_line.finish()
        if isinstance(error, UserError) and error.field == "passphrase":
            card.show_refused(error)
        else:
            self._desk.errors.report(error)

    def _on_passphrase_finished(self) -> None:
        self._passphrase_task = None
        self._view.desk_page.passphrase_card.show_busy(False)
