"""From the wishes of *Bring back a backup* to a copy that was tried out or brought back."""

from pathlib import Path

from PySide6.QtCore import QObject

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.backups import TriedBackup
from qa_desk.services.clock import Clock
from qa_desk.ui.backing_up import BackingUp, moment_words
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.preferences.copies_card import CopiesCard
from qa_desk.ui.tasks import Task, TaskRunner

DESKS = "Backups (*.qadesk)"
NONE_YET = tr(
    "There is no backup to test yet. Choose a folder for backups first, or wait for the first copy beside the desk."
)


class CopiesPresenter(QObject):
    """Reads a copy beside the window; only what was read is offered for bringing back."""

    def __init__(
        self, card: CopiesCard, desk: Desk, dialogs: Dialogs, tasks: TaskRunner, backing_up: BackingUp, clock: Clock
    ) -> None:
        super().__init__(card)
        self._card, self._desk, self._dialogs, self._tasks = card, desk, dialogs, tasks
        self._backing_up, self._clock = backing_up, clock
        self._task: Task | None = None
        card.test_requested.connect(self._on_test_requested)
        card.restore_requested.connect(self._on_restore_requested)

    def _folders(self) -> tuple[Path, ...]:
        last = self._backing_up.last
        chosen = (Path(last.folder),) if last is not None and last.folder else ()
        return (*chosen, self._desk.services.backups.own_folder)

    def _on_test_requested(self) -> None:
        """The latest copy there is: of the chosen folder first, for that one survives the laptop."""
        for folder in self._folders():
            copies = self._desk.ask(lambda where=folder: self._desk.services.backups.kept_in(where))  # type: ignore[misc]
            if copies:
                self._try_out(copies[0].path, self._on_tested)
                return
        self._card.show_result(NONE_YET)

    def _on_restore_requested(self) -> None:
        path = self._dialogs.file_to_open(tr("Bring back a backup"), DESKS)
        if path is not None:
            self._try_out(path, self._on_tried)

    def _try_out(self, path: Path, then: object) -> None:
        if self._task is not None:
            return
        self._task = Task(lambda progress: self._desk.services.backups.try_out(path))  # noqa: ARG005 - one long step
        self._task.succeeded.connect(then)
        self._task.failed.connect(self._on_failed)
        self._task.finished.connect(self._on_finished)
        self._card.show_busy(True)
        self._tasks.start(self._task)

    def _on_tested(self, tried: TriedBackup) -> None:
        self._card.show_busy(False)
        self._card.show_result(
            tr(
                "The backup of {when} opens and is whole. {since_words}",
                when=self._when(tried),
                since_words=since_words(tried),
            )
        )

    def _on_tried(self, tried: TriedBackup) -> None:
        self._card.show_busy(False)
        explanation = tr(
            "{since_words} The desk as it is now is kept beside it, and can be brought back too.",
            since_words=since_words(tried),
        )
        question = tr("Bring back the backup of {when}?", when=self._when(tried))
        if self._dialogs.confirm(question, explanation, tr("Bring it back"), tr("Keep the desk as it is")):
            self._desk.restore_requested.emit(tried.backup.path)

    def _on_failed(self, error: BaseException) -> None:
        self._card.show_busy(False)
        if isinstance(error, UserError):
            self._card.show_result(str(error), is_problem=True)
        else:
            self._desk.errors.report(error)

    def _on_finished(self) -> None:
        self._task = None

    def _when(self, tried: TriedBackup) -> str:
        return moment_words(tried.backup.made_at, self._clock.now())


def since_words(tried: TriedBackup) -> str:
    """What the desk has that the backup has not."""
    state = tried.state
    if not state.same_history:
        return tr(
            "It is from another history than your desk: somebody went on from an earlier copy. All that your desk has "
            "and it has not would be left out."
        )
    if not state.entries_since:
        return tr("Your desk has nothing that it has not.")
    answers = tr(
        "{answers_since:,} answer{part}",
        answers_since=state.answers_since,
        part="" if state.answers_since == 1 else "s",
    )
    other = state.entries_since - state.answers_since
    rest = tr(" and {other:,} other change{part}", other=other, part="" if other == 1 else "s") if other else ""
    return tr("{answers}{rest} recorded since would go back.", answers=answers, rest=rest)
