"""From chosen files to returns that are taken in together, and taken back as a whole."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.domain.receiving.unread import UnreadFile
from qa_desk.services.received_files import ReturnPreview
from qa_desk.services.receiving import TakenIn
from qa_desk.services.unread_files import Noted
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.line_task import LineTask
from qa_desk.ui.take_in.chosen_files import KINDS_OF_RETURNS, read_back
from qa_desk.ui.take_in.preview_rows import file_rows, preview_words, set_aside_words, taken_in_words
from qa_desk.ui.take_in.unread_wishes import UnreadWishes
from qa_desk.ui.take_in.view import TakeInView
from qa_desk.ui.tasks import TaskRunner

UNDO_REASONS = (tr("Opened by mistake"), tr("It was the wrong file"))


class TakeInPresenter(QObject):
    """Reads the files beside the window, takes them in on request, and can take that back."""

    def __init__(self, view: TakeInView, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs = view, desk, dialogs
        self._paths: tuple[Path, ...] = ()
        self._taken: TakenIn | None = None
        self._to_set_aside: list[str] = []
        self._work = LineTask(view.progress, tasks, desk.errors, self)
        self._not_read: tuple[UnreadFile, ...] = ()
        self._unread = UnreadWishes(view.unread, desk, self._on_unread_told, self)
        self._work.busy_changed.connect(self._on_busy_changed)
        view.files_opened.connect(self._on_files_opened)
        view.take_in_requested.connect(self._on_take_in_requested)
        view.undo_requested.connect(self._on_undo_requested)
        view.settle_requested.connect(self._on_settle_requested)
        view.receipt_requested.connect(self._on_receipt_requested)
        view.more_requested.connect(self._on_more_requested)

    def _on_files_opened(self, text: str) -> None:
        self._look_at(read_back(text))

    def _look_at(self, paths: Sequence[Path]) -> None:
        """Say what the files would bring; nothing is changed by it."""
        if self._work.busy:
            return
        self._paths, self._taken, self._to_set_aside = tuple(paths), None, []
        self._view.show_opening()
        if not paths:
            return
        services, chosen = self._desk.services, self._paths

        def look(progress: Progress) -> tuple[tuple[ReturnPreview, ...], Noted | None]:
            seen = services.receiving.preview(chosen, progress)
            return seen, services.unread.note(seen) if any(one.refused for one in seen) else None

        self._work.start(look, tr("Reading returns"), self._on_seen, unit="files")

    def _on_seen(self, found: tuple[tuple[ReturnPreview, ...], Noted | None]) -> None:
        """What is refused is noted on Returns; nothing else is changed before it is wanted."""
        seen, noted = found
        ready = sum(one.brings_something for one in seen)
        self._view.show_preview(preview_words(seen), file_rows(seen), ready)
        if noted is not None:
            self._show_unread(noted.files)
            self._desk.changed.emit(noted.changed)

    def _show_unread(self, files: tuple[UnreadFile, ...]) -> None:
        self._not_read = files
        self._unread.show(files)

    def _on_unread_told(self, words: str) -> None:
        """What is left of the files that were refused now."""
        self._refresh_unread()
        self._view.show_told(words)

    def _refresh_unread(self) -> None:
        unread = self._desk.services.unread
        self._show_unread(self._desk.ask(lambda: unread.still_asked(self._not_read)) or ())

    def _on_take_in_requested(self) -> None:
        services, chosen = self._desk.services, self._paths

        def take_in(progress: Progress) -> TakenIn:
            services.backups.before(tr("taking in returns"))
            return services.receiving.take_in(chosen, progress)

        self._work.start(take_in, tr("Reading returns"), self._on_taken_in, unit="files")

    def _on_taken_in(self, taken: TakenIn) -> None:
        self._taken, self._to_set_aside = taken, list(taken.packages)
        words, hint = taken_in_words(taken.files)
        conflicts = any(one.conflicts for one in taken.files)
        self._view.show_taken_in(words, hint, file_rows(taken.files, taken_in=True), conflicts=conflicts)
        self._refresh_unread()
        self._view.save_told.emit(tr("All changes saved"), True)
        self._desk.changed.emit(taken.changed)

    def _on_undo_requested(self) -> None:
        """Each file is set aside as a whole; with the last one all answers are as they were."""
        taken, packages = self._taken, self._to_set_aside
        if taken is None or not packages:
            return
        count = len(packages)
        many = "return" if count == 1 else tr("{count} returns", count=count)
        reason = self._dialogs.reason(
            tr("Set the {many} aside", many=many), tr("Why? It is kept in the history."), UNDO_REASONS
        )
        if reason is None:
            return
        receiving = self._desk.services.receiving
        while packages:
            last = packages[-1]
            if not self._desk.change(partial(receiving.undo, last, reason)):
                return
            packages.pop()
        self._view.show_undone(*set_aside_words(taken.files, count))

    def _on_settle_requested(self) -> None:
        taken = self._taken
        audit = next((one.audit for one in taken.files if one.conflicts), "") if taken is not None else ""
        if audit:
            self._view.go_requested.emit("differences", audit)

    def _on_receipt_requested(self) -> None:
        """Text to paste into an email to each auditor: what the chair has."""
        receiving = self._desk.services.receiving
        receipts = [self._desk.ask(partial(receiving.receipt, one)) for one in self._to_set_aside]
        words = [one.words for one in receipts if one is not None]
        if words:
            QGuiApplication.clipboard().setText("\n".join(words))
            self._view.event_told.emit(
                tr(
                    "Copied {part}.",
                    part=tr("1 receipt") if len(words) == 1 else tr("{count} receipts", count=len(words)),
                )
            )

    def _on_more_requested(self) -> None:
        if not self._work.busy and (paths := self._dialogs.files_to_open(tr("Open returns"), KINDS_OF_RETURNS)):
            self._look_at(paths)

    def _on_busy_changed(self, busy: bool) -> None:
        self._view.show_busy(is_busy=busy)
