"""The draft that is open and the one door for changing it: every change is on disk, and can be taken back."""

from collections.abc import Callable
from datetime import datetime
from threading import Lock

from PySide6.QtCore import QObject, QTimer, Signal

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import Edited
from qa_desk.templates.drafts.translating import without_lost_words
from qa_desk.ui.desk import Desk
from qa_desk.ui.tasks import Task, TaskRunner
from qa_desk.ui.template_designer.history import DraftHistory, Step
from qa_desk.ui.template_designer.places import ABOUT, Place, question_place, section_place

SAVE_AFTER_MS = 400
NOT_SAVED = tr("Not saved. Your last changes are kept in memory.")


class Editing(QObject):
    """Values are frozen: a change gives the next draft, and undo puts the earlier one back."""

    changed = Signal(object)  # Place to show now
    told = Signal(str)
    refused = Signal(object)  # UserError
    saved = Signal(str)  # "Saved 14:32"
    not_saved = Signal(object)  # UserError

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._writing = Lock()
        self._task: Task | None = None
        self.draft_id, self.place, self.read_only = "", ABOUT, True
        self._draft: Draft | None = None
        self._on_disk: Draft | None = None
        self.history = DraftHistory()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self._save_behind)

    @property
    def draft(self) -> Draft:
        """The open draft; there is one whenever a wish can arrive."""
        if self._draft is None:
            raise RuntimeError("no draft is open")
        return self._draft

    @property
    def is_open(self) -> bool:
        """Whether a draft is open."""
        return self._draft is not None

    @property
    def is_saved(self) -> bool:
        """Whether everything is on disk."""
        return self._draft is self._on_disk

    def open(self, draft_id: str, draft: Draft, *, read_only: bool) -> None:
        """Work on another draft."""
        self.close()
        self.draft_id, self._draft, self._on_disk, self.read_only = draft_id, draft, draft, read_only
        self.place, self.history = ABOUT, DraftHistory()

    def close(self) -> None:
        """Let the draft go; what is not saved is saved first, as far as it can be."""
        if self._draft is not None and not self.is_saved:
            self.save()
        self._timer.stop()
        self._draft = self._on_disk = None

    def apply(
        self,
        edit: Callable[[Draft], Edited],
        words: str,
        *,
        burst: str = "",
        goes_on: bool = False,
    ) -> bool:
        """Change the draft; False after a refusal, which has been told.

        With every key a field gives its whole value, so ``edit`` gets the draft as it stood when the ``burst`` of
        typing began; one that ``goes_on`` from what was typed gets the draft as it is.
        """
        if self.read_only:
            return False
        before = self.draft
        began = before if goes_on else self.history.began(burst) or before
        try:
            edited = edit(began)
        except UserError as problem:
            self.refused.emit(problem)
            return False
        for sentence in edited.told:
            self.told.emit(sentence)
        after = without_lost_words(began, edited.draft)
        if after.plain == before.plain:
            return True
        place_before = self.place
        self._draft = after
        self.place = _place_of(edited, place_before)
        self.history.record(Step(before, after, self.place, words, burst, place_before))
        self._after_change(typing=bool(burst))
        return True

    def end_burst(self) -> None:
        """The person left a field: what they typed is saved, and is one step."""
        self.history.end_burst()
        if self._timer.isActive():
            self._save_behind()

    def undo(self) -> None:
        """Take the last change back and go to where it happened."""
        step = self.history.undo()
        if step is None:
            self.told.emit(tr("Nothing to undo."))
            return
        self._put(step.before, step.place_before or step.place, tr("Undid: {words}", words=step.words))

    def redo(self) -> None:
        """Bring the last change that was undone back."""
        step = self.history.redo()
        if step is None:
            self.told.emit(tr("Nothing to bring back."))
            return
        self._put(step.after, step.place, tr("Brought back: {words}", words=step.words))

    def _put(self, draft: Draft, place: Place, words: str) -> None:
        self._draft, self.place = draft, place
        self._after_change(typing=False)
        self.told.emit(words)

    def _after_change(self, *, typing: bool) -> None:
        self.changed.emit(self.place)
        if typing:
            self._timer.start()
        else:
            self._save_behind()

    def save(self) -> bool:
        """Put the draft on disk now, and wait for it; False when it cannot be, which has been told."""
        self._timer.stop()
        if self._draft is None or self.read_only:
            return True
        draft = self._draft
        try:
            with self._writing:
                at = self._desk.services.designer.save_draft(self.draft_id, draft)
        except UserError as problem:
            self.not_saved.emit(problem)
            return False
        self._is_on_disk(draft, at)
        return True

    def _save_behind(self) -> None:
        """Put the draft on disk while the person goes on; one write at a time, always of the newest."""
        self._timer.stop()
        if self._task is not None or self._draft is None or self.read_only or self.is_saved:
            return
        draft_id, draft = self.draft_id, self._draft

        def write(_progress: Progress) -> tuple[Draft, datetime] | None:
            with self._writing:
                if self._draft is not draft or self._on_disk is draft:
                    return None  # a newer one is there, or this one is on disk already
                return draft, self._desk.services.designer.save_draft(draft_id, draft)

        self._task = Task(write, self)
        self._task.succeeded.connect(self._on_written)
        self._task.failed.connect(self._on_not_written)
        self._tasks.start(self._task)

    def _on_written(self, written: tuple[Draft, datetime] | None) -> None:
        self._task = None
        if written is not None and written[0] is self._draft:
            self._is_on_disk(*written)
        else:
            self._save_behind()

    def _on_not_written(self, error: BaseException) -> None:
        self._task = None
        if isinstance(error, UserError):
            self.not_saved.emit(error)
        else:
            self._desk.errors.report(error)

    def _is_on_disk(self, draft: Draft, at: datetime) -> None:
        self._on_disk = draft
        self.saved.emit(tr("Saved {astimezone:%H:%M}", astimezone=at.astimezone()))


def _place_of(edited: Edited, place: Place) -> Place:
    if edited.question:
        return question_place(edited.question)
    return section_place(edited.section) if edited.section else place
