"""From a file that was chosen to the cases that it brings."""

from pathlib import Path

from PySide6.QtCore import QObject

from qa_desk.domain.changes import Changed
from qa_desk.domain.dates import spoken_date
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.domain.wording import counted
from qa_desk.services.opened_packs import PackPreview
from qa_desk.ui.desk import Desk
from qa_desk.ui.line_task import LineTask
from qa_desk.ui.packs.open_view import OpenPackView
from qa_desk.ui.take_in.chosen_files import read_back
from qa_desk.ui.tasks import TaskRunner


class OpenPackPresenter(QObject):
    """Shows what a pack would change; opening it leads to My cases."""

    def __init__(self, view: OpenPackView, desk: Desk, tasks: TaskRunner) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._path: Path | None = None
        self._seen: PackPreview | None = None
        self._work = LineTask(view.progress, tasks, desk.errors, self)
        self._work.busy_changed.connect(self._on_busy_changed)
        view.file_opened.connect(self._on_file_opened)
        view.take_requested.connect(self._on_take_requested)

    def _on_file_opened(self, text: str) -> None:
        self._view.show_opening()
        self._seen, path = None, next(iter(read_back(text)), None)
        self._path = path
        if path is None:
            return
        seen = self._desk.ask(lambda: self._desk.services.packs.preview(path))
        if seen is None:
            return
        self._seen = seen
        words = () if seen.known_sender else tuple(seen.sender_words.split())
        self._view.show_pack(tr("Open a pack: {title}", title=seen.audit.title), summary(seen), changes(seen), words)

    def _on_take_requested(self) -> None:
        path, seen = self._path, self._seen
        if path is None or seen is None:
            return
        services = self._desk.services

        def take(progress: Progress) -> Changed:  # noqa: ARG001 - one step
            services.backups.before(tr("taking a pack in"))
            return services.packs.open(path, seen.sender_words)

        self._work.start(take, tr("Opening the pack"), self._on_opened)

    def _on_opened(self, changed: Changed) -> None:
        seen = self._seen
        self._desk.changed.emit(changed)
        self._view.save_told.emit(tr("All changes saved"), True)
        if seen is not None:
            self._view.go_requested.emit("my_cases", seen.audit.id)

    def _on_busy_changed(self, busy: bool) -> None:
        self._view.show_busy(is_busy=busy)


def summary(seen: PackPreview) -> str:
    """ "From R. Doyle, for J. Okoro: 12 cases. Return due Friday 17 July 2026."."""
    audit = seen.audit
    auditor = audit.auditors[0].name
    due = tr(" Return due {spoken_date}.", spoken_date=spoken_date(audit.return_due_on)) if audit.return_due_on else ""
    return tr(
        "From {sender}, for {auditor}: {counted}.{due}",
        sender=seen.sender,
        auditor=auditor,
        counted=counted(seen.subjects, audit.subject),
        due=due,
    )


def changes(seen: PackPreview) -> tuple[str, ...]:
    """What differs from the pack before it; nothing for a first pack."""
    lines = [seen.note] if seen.note else []
    if seen.note and seen.added and not seen.opened_before:
        lines.append(tr("New: {join}.", join=", ".join(seen.added)))
    return tuple(lines)
