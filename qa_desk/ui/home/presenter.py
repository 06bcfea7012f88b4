"""From the wishes of Home to the places they lead to."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from qa_desk.domain.audit import Audit, Stage
from qa_desk.domain.changes import Changed
from qa_desk.domain.language import tr
from qa_desk.services.audits import AuditLine
from qa_desk.services.clock import Clock
from qa_desk.settings import BACKUPS
from qa_desk.ui.backing_up import BackingUp
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.home.action_needs import action_needs
from qa_desk.ui.home.concern_needs import concern_needs
from qa_desk.ui.home.needs import MOST_NEEDS, Need, keeping_needs, needs_today, short_notice_needs
from qa_desk.ui.home.returns_not_in import returns_not_in
from qa_desk.ui.home.view import HomeView
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.take_in.chosen_files import KINDS_OF_BOTH, place_for, written


class HomePresenter(QObject):
    """Keeps Home in step with the desk while it is on screen."""

    def __init__(
        self,
        view: HomeView,
        desk: Desk,
        dialogs: Dialogs,
        backing_up: BackingUp,
        settings: LiveSettings,
        clock: Clock,
    ) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs, self._clock = view, desk, dialogs, clock
        self._backing_up = backing_up
        backing_up.setParent(self)
        self._lines: dict[str, AuditLine] = {}
        view.refresh_requested.connect(self._refresh)
        view.need_chosen.connect(self._on_need_chosen)
        view.audit_opened.connect(self._on_audit_opened)
        view.findings_requested.connect(self._on_findings_requested)
        view.set_up_requested.connect(self._on_set_up_requested)
        view.new_audit_requested.connect(self._on_new_audit_requested)
        view.close_requested.connect(self._on_close_requested)
        view.reopen_requested.connect(self._on_reopen_requested)
        view.file_requested.connect(self._on_file_requested)
        view.files_dropped.connect(self._on_files_chosen)
        view.backup_card.back_up_requested.connect(self._on_back_up_requested)
        view.backup_card.choose_requested.connect(self._on_choose_requested)
        backing_up.started.connect(self._on_backup_changed)
        backing_up.ended.connect(self._on_backup_changed)
        settings.changed.connect(self._on_setting_changed)
        desk.changed.connect(self._on_changed)

    def _refresh(self) -> None:
        lines = self._desk.ask(self._desk.services.audits.programme)
        concerns = concern_needs(self._desk.ask(self._desk.services.concerns.open) or ())
        if lines is not None:
            self._lines = {line.audit.id: line for line in lines}
            not_in = self._desk.ask(lambda: returns_not_in(self._desk.services, lines)) or {}
            first = (*concerns, *short_notice_needs(self._due_today(lines)))
            actions = self._action_needs()
            needs = needs_today(lines, self._clock.today(), not_in)[: max(0, MOST_NEEDS - len(first) - len(actions))]
            self._view.show_programme((*first, *needs, *actions, *self._keeping_needs()), lines)
        self._on_backup_changed()

    def _action_needs(self) -> tuple[Need, ...]:
        needs = self._desk.ask(self._desk.services.actions.needs)
        return action_needs(needs) if needs is not None else ()

    def _keeping_needs(self) -> tuple[Need, ...]:
        return keeping_needs(self._desk.ask(lambda: self._desk.services.retention.past_words) or "")

    def _due_today(self, lines: Sequence[AuditLine]) -> Iterator[tuple[Audit, str]]:
        """What each audit at short notice asks for today."""
        for line in lines:
            audit = line.audit
            if audit.short_notice_from is None or line.stage in (Stage.REPORTED, Stage.CLOSED):
                continue
            due = self._desk.ask(lambda one=audit.id: self._desk.services.short_notice.due_today(one))  # type: ignore[misc]
            yield from ((audit, words) for words in due or ())

    def _on_changed(self, changed: Changed) -> None:
        if (changed.audits or changed.actions) and self._view.isVisible():
            self._refresh()

    def _on_setting_changed(self, key: str) -> None:
        if key == BACKUPS.key:
            self._on_backup_changed()

    def _on_backup_changed(self) -> None:
        last = self._backing_up.last
        self._view.backup_card.show_health(self._backing_up.health, folder_known=bool(last and last.folder))
        self._view.backup_card.show_busy(self._backing_up.busy)

    def _on_need_chosen(self, need: Need) -> None:
        self._view.go_requested.emit(need.place, need.shows or need.audit or None)

    def _on_audit_opened(self, audit: str) -> None:
        """An audit opens at its cases; one without any, at its set-up."""
        line = self._lines.get(audit)
        self._view.go_requested.emit("my_cases" if line is not None and line.subjects else "set_up", audit)

    def _on_findings_requested(self, audit: str) -> None:
        self._view.go_requested.emit("findings", audit)

    def _on_set_up_requested(self, audit: str) -> None:
        self._view.go_requested.emit("set_up", audit)

    def _on_new_audit_requested(self) -> None:
        self._view.go_requested.emit("set_up", None)

    def _on_close_requested(self, audit: str) -> None:
        """Ask for closing words only once nothing stands in the way."""
        closing, line = self._desk.services.closing, self._lines[audit]
        if self._desk.ask(lambda: closing.blockers(audit)):
            self._desk.change(lambda: closing.close(audit, ""))
            return
        words = self._dialogs.reason(
            tr("Close {title}", title=line.audit.title),
            tr("Nothing more is graded or agreed in it. What was said at its end?"),
        )
        if words is not None and self._desk.change(lambda: self._close(audit, words)):
            self._view.event_told.emit(tr("Closed: {title}", title=line.audit.title))

    def _close(self, audit: str, words: str) -> Changed:
        self._desk.services.backups.before(tr("closing an audit"))
        return self._desk.services.closing.close(audit, words)

    def _on_reopen_requested(self, audit: str) -> None:
        closing, title = self._desk.services.closing, self._lines[audit].audit.title
        reason = self._dialogs.reason(tr("Reopen {title}", title=title), tr("Why is this audit opened again?"))
        if reason is not None and self._desk.change(lambda: closing.reopen(audit, reason)):
            self._view.event_told.emit(tr("Open again: {title}", title=title))

    def _on_file_requested(self) -> None:
        self._on_files_chosen(self._dialogs.files_to_open(tr("Open a pack or returns"), KINDS_OF_BOTH))

    def _on_files_chosen(self, paths: Sequence[Path]) -> None:
        if paths:
            self._view.go_requested.emit(place_for(paths), written(paths))

    def _on_back_up_requested(self) -> None:
        last = self._backing_up.last
        if last is not None:
            self._backing_up.start(Path(last.folder))

    def _on_choose_requested(self) -> None:
        folder = self._dialogs.folder(tr("Where to keep backups"))
        if folder is not None:
            self._backing_up.start(folder)
