"""From the wishes of *Reports* to a file that is made in the background."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from qa_desk.domain.changes import Changed
from qa_desk.domain.language import tr
from qa_desk.domain.wording import listed
from qa_desk.services.reports import Made, OfferedReport
from qa_desk.services.reports.everything import CONTENTS, MadeAll
from qa_desk.ui.audit_choice import audit_to_show
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.report_export.share_list import things
from qa_desk.ui.report_export.share_presenter import SharePresenter
from qa_desk.ui.report_export.view import ReportsView
from qa_desk.ui.tasks import Task, TaskRunner

FILE_KINDS = {".pdf": "PDF (*.pdf)", ".docx": tr("Word document (*.docx)"), ".xlsx": tr("Excel workbook (*.xlsx)")}
MOST_TOLD = 3
NO_FILE_YET = tr(
    "Save the file first. It is opened for printing from where you saved it, so that no copy is left behind."
)


class ReportsPresenter(QObject):
    """Makes one file at a time, or every file at once, and says where it is."""

    def __init__(self, view: ReportsView, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs, self._tasks = view, desk, dialogs, tasks
        self._offered = desk.services.reports.kinds()
        self._audit = ""
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._task: Task | None = None
        self._made: Path | None = None
        self.sharing = SharePresenter(view, desk, tasks)
        view.offer(self._offered)
        view.audit_opened.connect(self._on_audit_opened)
        view.kind_chosen.connect(self._on_kind_chosen)
        view.choices_changed.connect(self.sharing.look_again)
        view.save_requested.connect(self._on_save_requested)
        view.save_all_requested.connect(self._on_save_all_requested)
        view.stop_requested.connect(self._on_stop_requested)
        view.open_requested.connect(self._on_open_requested)
        view.folder_requested.connect(self._on_folder_requested)
        desk.changed.connect(self._on_changed)
        self._show_kind()

    def _on_audit_opened(self, audit_id: str) -> None:
        """Show an audit; without one the audit shown last, else the first with something signed off."""
        lines = self._desk.ask(self._desk.services.audits.programme)
        if lines is None:
            return
        self._audit = audit_to_show(lines, audit_id, self._audit)
        self._view.show_audits([(line.audit.id, line.audit.title) for line in lines], self._audit)
        self._show_outline()

    def _on_kind_chosen(self, kind: str) -> None:  # noqa: ARG002 - the view knows which one is chosen
        self._show_kind()
        self._show_outline()

    def _show_kind(self) -> None:
        reports, kind = self._desk.services.reports, self._view.kind
        self._view.pane.show_kind(reports.parts(kind), reports.rules(kind))

    def _show_outline(self) -> None:
        """Say what the file would hold, and begin to look through it."""
        if not self._audit:
            self._view.show_outline(None)
            self.sharing.show_nothing()
            return
        outline = self._desk.ask(lambda: self._desk.services.reports.outline(self._audit, self._view.kind))
        if outline is None:
            return
        self._view.show_outline(outline, is_busy=self._task is not None)
        if outline.refusal is None:
            self.sharing.look_at(self._audit, self._view.kind)
        else:
            self.sharing.show_nothing()

    def _on_save_requested(self) -> None:
        if self._task is not None or not self._may_share():
            return
        offered = next(one for one in self._offered if one.kind == self._view.kind)
        reports, audit, choices = self._desk.services.reports, self._audit, self._view.choices
        name = self._desk.ask(lambda: reports.suggested_name(audit, offered.kind))
        path = self._asked_for(offered, name) if name else None
        if path is None:
            return
        self._folder, self._made = path.parent, None
        task = Task(lambda progress: reports.make(audit, offered.kind, path, progress, choices), self)
        task.succeeded.connect(self._on_made)
        self._start(task, tr("Making the {lower}", lower=offered.title.lower()))

    def _may_share(self) -> bool:
        """Ask once, in words, when something was not looked at; nothing is stopped without a word."""
        look = self.sharing.look
        if look is None:
            question, told = tr("Save before the file is looked through?"), tr("Nobody knows yet what is in it.")
            do_it, keep = tr("Save without looking"), tr("Look at it first")
        elif look.concerns:
            count = things(len(look.concerns)).replace("to look at", "not looked at")
            question = tr("Save with {count}?", count=count)
            more = len(look.concerns) - MOST_TOLD
            told = " ".join(one.words for one in look.concerns[:MOST_TOLD])
            told += tr(" And {more:,} more.", more=more) if more > 0 else ""
            do_it, keep = tr("Save as they are"), tr("Look at them")
        else:
            return True
        if self._dialogs.confirm(question, told, do_it, keep):
            return True
        self._view.share.take_focus()
        return False

    def _on_save_all_requested(self) -> None:
        if self._task is not None or not self._audit:
            return
        everything, audit = self._desk.services.everything, self._audit
        choices = self._view.pane.choices_for_all
        inside = self._dialogs.folder(tr("Save everything in a new folder inside"))
        if inside is None:
            return
        folder = self._desk.ask(lambda: everything.suggested_folder(audit, inside))
        if folder is None:
            return
        self._folder, self._made = inside, None
        task = Task(lambda progress: everything.make(audit, folder, progress, choices), self)
        task.succeeded.connect(self._on_made_all)
        self._start(task, tr("Making everything"))

    def _start(self, task: Task, words: str) -> None:
        task.progressed.connect(self._on_progressed)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_cancelled)
        self._task = task
        self._view.show_progress(words)
        self._tasks.start(task)

    def _asked_for(self, offered: OfferedReport, name: str) -> Path | None:
        """Where the person wants it. A name typed without its ending gets it, and may then name an earlier file."""
        kinds = FILE_KINDS[offered.suffix]
        path = self._dialogs.file_to_save(
            tr("Save the {lower}", lower=offered.title.lower()), self._folder / name, kinds
        )
        if path is None or path.suffix.lower() == offered.suffix:
            return path
        path = path.with_name(path.name + offered.suffix)
        replaces = path.exists()
        question, explanation = tr("Replace {name}?", name=path.name), tr("The earlier file is gone after that.")
        if replaces and not self._dialogs.confirm(
            question, explanation, tr("Replace the file"), tr("Keep the earlier file")
        ):
            return None
        return path

    def _on_progressed(self, done: int, total: int, words: str) -> None:  # noqa: ARG002 - it counts in words
        self._view.show_progress(tr("Making the file: {lower}{words}", lower=words[:1].lower(), words=words[1:]))

    def _on_stop_requested(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_made(self, made: Made) -> None:
        self._task = None
        self._made = made.path
        self._view.show_saved(made.path)
        self._desk.changed.emit(made.changed)

    def _on_made_all(self, made: MadeAll) -> None:
        self._task, self._made = None, made.folder / CONTENTS
        count = len(made.files)
        words = (
            tr("Saved 1 file in {name}.", name=made.folder.name)
            if count == 1
            else tr("Saved {count} files in {name}.", count=count, name=made.folder.name)
        )
        if made.stopped:
            words = tr("Stopped. {removesuffix}, each of them whole.", removesuffix=words.removesuffix("."))
        not_made = [title for title, _ in made.not_made]
        hint, left = tr("{CONTENTS} lists what is there.", CONTENTS=CONTENTS), sum(one.left or 0 for one in made.files)
        if left:
            hint += tr(" Before you share: {lower} in these files, counted in each.", lower=things(left).lower())
        if not_made:
            hint += tr(" Not made, with the reasons in it: {listed}.", listed=listed(not_made))
        self._view.show_saved_all(words, hint)
        self._desk.changed.emit(made.changed)

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        self._view.show_stopped()
        self._desk.errors.report(error)

    def _on_cancelled(self) -> None:
        self._task = None
        self._view.show_stopped(tr("Stopped. Nothing was saved."))

    def _on_open_requested(self) -> None:
        if self._made is None:
            self._view.show_notice(NO_FILE_YET)
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made)))

    def _on_folder_requested(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made.parent)))

    def _on_changed(self, changed: Changed) -> None:
        if self._audit in changed.audits and self._view.isVisible():
            self._show_outline()
