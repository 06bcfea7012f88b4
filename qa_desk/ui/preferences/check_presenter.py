"""From the wishes of *Is the desk whole?* to a desk that was checked, or mended from its history."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from qa_desk.domain.changes import Changed
from qa_desk.domain.desk_checks.damage import Finding
from qa_desk.domain.language import tr
from qa_desk.services.desk import CheckedPart, DeskCheck, Mended
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.line_task import LineTask
from qa_desk.ui.preferences.check_card import CheckCard
from qa_desk.ui.tasks import TaskRunner
from qa_desk.ui.widgets.path_words import shown_path


class CheckPresenter(QObject):
    """Checks and mends beside the window, one of them at a time; mends nothing without a yes."""

    def __init__(self, card: CheckCard, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> None:
        super().__init__(card)
        self._card, self._desk, self._dialogs = card, desk, dialogs
        self._findings: Sequence[Finding] = ()
        self._line = LineTask(card.progress_line, tasks, desk.errors, self)
        self._line.busy_changed.connect(card.show_busy)
        card.check_requested.connect(self._on_check_requested)
        card.mend_requested.connect(self._on_mend_requested)

    def _on_check_requested(self) -> None:
        self._line.start(self._desk.services.desk.check, tr("Checking the desk"), self._on_checked)

    def _on_checked(self, found: DeskCheck) -> None:
        self._findings = found.findings
        mendable = sum(one.in_history for one in found.findings) if found.may_be_mended else 0
        parts = [(part.ok, _in_short(part)) for part in found.parts]
        self._card.show_result(parts, [*map(_told, found.findings)], mendable)

    def _on_mend_requested(self) -> None:
        count = sum(one.in_history for one in self._findings)
        question = tr("Mend {count} thing{part} in this desk?", count=count, part="" if count == 1 else "s")
        explanation = tr(
            "Every table is made again from the history, with the index of words. No grade and no word that was "
            "recorded is changed. A backup of the desk as it is now is first put into {folder}.",
            folder=shown_path(self._desk.services.backups.own_folder),
        )
        if self._dialogs.confirm(question, explanation, tr("Mend the desk"), tr("Keep the desk as it is")):
            findings, service = self._findings, self._desk.services.desk
            self._line.start(lambda progress: service.mend(findings, progress), tr("Mending the desk"), self._on_mended)

    def _on_mended(self, done: Mended) -> None:
        self._findings = done.left
        count = len(done.mended)
        words = tr(
            "Mended {count} thing{part}. The desk as it was is kept as {path}.",
            count=count,
            part="" if count == 1 else "s",
            path=shown_path(done.backup),
        )
        self._card.show_mended(words, [*map(_told, done.left)])
        lines = self._desk.ask(self._desk.services.audits.programme) or ()
        self._desk.changed.emit(Changed(tr("Mended the desk"), audits=frozenset(line.audit.id for line in lines)))


def _in_short(part: CheckedPart) -> str:
    """A part in one line; what was found in it is told below, each with its code."""
    if not part.findings:
        return part.words
    return tr("{title}: {count} found, told below", title=part.title, count=len(part.findings))


def _told(finding: Finding) -> str:
    return f"{finding.words}: {finding.damage.meaning} {finding.damage.mend.value}."
