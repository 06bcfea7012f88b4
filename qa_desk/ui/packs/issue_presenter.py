"""From the wishes of the page to packs in a folder."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from qa_desk.domain.dates import day_and_month
from qa_desk.domain.language import tr
from qa_desk.domain.wording import SUBJECT_WORDS
from qa_desk.services.packs import IssuedPacks, PackLine
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.line_task import LineTask
from qa_desk.ui.packs.issue_view import IssueView
from qa_desk.ui.packs.rows import ISSUED, NO_CASES, NOT_ENROLLED, READY, PackRow
from qa_desk.ui.tasks import TaskRunner


class IssuePresenter(QObject):
    """Issues the packs of one audit."""

    def __init__(self, view: IssueView, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs = view, desk, dialogs
        self._audit = ""
        self._folder: Path | None = None
        self._work = LineTask(view.progress, tasks, desk.errors, self)
        self._work.stopped_words = tr("Stopped. No pack was issued.")
        self._work.busy_changed.connect(self._on_busy_changed)
        view.audit_opened.connect(self._on_audit_opened)
        view.issue_requested.connect(self._on_issue_requested)
        view.devices_requested.connect(self._on_devices_requested)

    def _on_audit_opened(self, audit_id: str) -> None:
        self._audit = audit_id
        self._show({})

    def _show(self, issued: dict[str, str]) -> None:
        """Show every auditor; ``issued`` says by their id where a pack was just saved."""
        services = self._desk.services
        audit = self._desk.ask(lambda: services.audits.get(self._audit))
        lines = self._desk.ask(lambda: services.packs.lines(self._audit))
        if audit is None or lines is None:
            return
        rows, many = [], SUBJECT_WORDS[audit.subject][1]
        for line in lines:
            row = pack_row(line, many)
            saved = issued.get(line.auditor.id)
            rows.append(replace(row, state=ISSUED, words=f"Saved as {saved}") if saved else row)
        ready = sum(bool(line.subjects and line.devices) for line in lines)
        self._view.show_packs(tr("Issue packs: {title}", title=audit.title), rows, ready)

    def _on_issue_requested(self) -> None:
        if self._work.busy:
            return
        folder = self._dialogs.folder(tr("Where to put the packs"))
        if folder is None:
            return
        self._folder = folder
        packs, audit = self._desk.services.packs, self._audit
        self._work.start(lambda progress: packs.issue(audit, folder, progress), tr("Issuing packs"), self._on_issued)

    def _on_issued(self, issued: IssuedPacks) -> None:
        saved: dict[str, list[str]] = {}
        for file in issued.files:
            saved.setdefault(file.auditor.id, []).append(file.path.name)
        self._show({auditor: ", ".join(names) for auditor, names in saved.items()})
        count = len(issued.files)
        if self._folder is not None:
            self._view.show_issued(
                tr("Issued {count} {part}.", count=count, part=tr("pack") if count == 1 else tr("packs")), self._folder
            )
        self._view.save_told.emit(tr("All changes saved"), True)
        self._desk.changed.emit(issued.changed)

    def _on_busy_changed(self, busy: bool) -> None:
        self._view.show_busy(is_busy=busy)

    def _on_devices_requested(self) -> None:
        self._view.go_requested.emit("settings", tr("Devices"))


def pack_row(line: PackLine, many: str) -> PackRow:
    """One auditor, and what stands in the way of their pack; ``many`` is the word for what is graded."""
    auditor = line.auditor
    if not line.subjects:
        state, words = NO_CASES, tr("Give them {many} in Set-up first", many=many)
    elif not line.devices:
        state, words = (
            NOT_ENROLLED,
            tr("Ask {name} for their card, and enrol it in Settings, Devices", name=auditor.name),
        )
    else:
        state, words = READY, _issued_before(line)
    return PackRow(auditor.id, auditor.name, auditor.agency, line.subjects, state, words)


def _issued_before(line: PackLine) -> str:
    if not line.last_number:
        return "" if len(line.devices) == 1 else tr("One for each of {count} devices", count=len(line.devices))
    day = day_and_month(datetime.fromisoformat(line.last_issued_at).astimezone().date())
    return tr(
        "Pack {last_number} was issued on {day}. A new one takes its place; no answer is lost",
        last_number=line.last_number,
        day=day,
    )
