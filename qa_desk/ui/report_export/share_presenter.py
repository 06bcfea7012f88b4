"""From what is chosen to the preview and to what there is to look at, in the background; from wishes to decisions."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.reports.sharing.check import ShareConcern
from qa_desk.services.reports import ShareLook
from qa_desk.ui.desk import Desk
from qa_desk.ui.report_export.share_list import things
from qa_desk.ui.report_export.view import ReportsView
from qa_desk.ui.tasks import Task, TaskRunner


class SharePresenter(QObject):
    """Looks at one file at a time; a choice that changes meanwhile makes it look anew."""

    def __init__(self, view: ReportsView, desk: Desk, tasks: TaskRunner) -> None:
        super().__init__(view)
        self._view, self._desk, self._tasks = view, desk, tasks
        self._task: Task | None = None
        self._audit, self._kind = "", ""
        self.look: ShareLook | None = None
        """What is on the screen; None while it is not known, or no longer holds."""
        share = view.share
        share.show_requested.connect(self._on_show_requested)
        share.keep_requested.connect(self._on_keep_requested)
        share.leave_out_requested.connect(self._on_leave_out_requested)
        share.reword_requested.connect(self._on_reword_requested)
        share.take_back_requested.connect(self._on_take_back_requested)
        share.check_requested.connect(self.look_again)
        share.stop_requested.connect(self._on_stop_requested)

    def look_at(self, audit: str, kind: str) -> None:
        """Show what this file would say, and look through it."""
        if (audit, kind) != (self._audit, self._kind):
            self._view.preview.show_values(None)
        self._audit, self._kind = audit, kind
        self.look_again()

    def look_again(self) -> None:
        """Look through the file as it would be now."""
        self._let_go()
        if not self._audit:
            return
        reports, audit, kind, choices = self._desk.services.reports, self._audit, self._kind, self._view.choices
        task = Task(lambda progress: reports.look(audit, kind, choices, progress), self)
        task.progressed.connect(self._on_progressed)
        task.succeeded.connect(self._on_looked)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_cancelled)
        self._task = task
        self._view.share.show_progress(tr("Looking through the file"))
        self._tasks.start(task)

    def show_nothing(self) -> None:
        """There is no file to look at."""
        self._let_go()
        self._audit = ""
        self._view.preview.show_values(None)
        self._view.share.show_nothing("")

    def _let_go(self) -> None:
        """Stop what is under way; it has nothing more to say."""
        self.look = None
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_progressed(self, done: int, total: int, words: str) -> None:  # noqa: ARG002 - it counts in words
        if self.sender() is not self._task:
            return
        self._view.share.show_progress(
            tr("Looking through the file: {lower}{words}", lower=words[:1].lower(), words=words[1:])
        )

    def _on_looked(self, look: ShareLook) -> None:
        if self.sender() is not self._task:
            return
        self._task, self.look = None, look
        self._view.preview.show_values(look.values)
        self._view.share.show_look(look)
        count = len(look.concerns)
        self._view.show_open_things(
            tr("Before you share: {lower} (Alt+B).", lower=things(count).lower()) if count else ""
        )

    def _on_failed(self, error: BaseException) -> None:
        if self.sender() is not self._task:
            return
        self._task = None
        self._view.preview.show_values(None)
        if isinstance(error, UserError):
            self._view.share.show_nothing(f"{error.message} {error.hint}")
        else:
            self._view.share.show_nothing(tr("The file could not be looked through."))
            self._desk.errors.report(error)

    def _on_cancelled(self) -> None:
        if self.sender() is not self._task:
            return
        self._task = None
        self._view.share.show_nothing(tr("Stopped. The file was not looked through."))

    def _on_stop_requested(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_show_requested(self, concern: ShareConcern) -> None:
        if concern.passage is not None and not self._view.preview.show_passage(concern.passage):
            self._view.show_notice(
                tr("It stands in {where}. The preview shows only the first rows.", where=concern.passage.where)
            )

    def _on_keep_requested(self, text: str) -> None:
        sharing, audit = self._desk.services.sharing, self._audit
        self._decide(lambda: sharing.keep(audit, text))

    def _on_leave_out_requested(self, text: str) -> None:
        sharing, audit = self._desk.services.sharing, self._audit
        self._decide(lambda: sharing.leave_out(audit, text))

    def _on_reword_requested(self, text: str, words: str) -> None:
        sharing, audit = self._desk.services.sharing, self._audit
        self._decide(lambda: sharing.reword(audit, text, words))

    def _on_take_back_requested(self, text: str) -> None:
        sharing, audit = self._desk.services.sharing, self._audit
        self._decide(lambda: sharing.take_back(audit, text))

    def _decide(self, verb: Callable[[], Changed]) -> None:
        """Every page hears of it, this one too, which then looks again."""
        self._desk.change(verb)
