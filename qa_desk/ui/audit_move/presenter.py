"""From the wishes of the page to a move that is looked at, done, and taken back."""

from datetime import datetime

from PySide6.QtCore import QObject

from qa_desk.domain.audit import Audit
from qa_desk.domain.changes import Changed
from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.domain.moving.history import LastMove
from qa_desk.domain.progress import Progress
from qa_desk.services.move_preview import MovePreview, OfferedEdition
from qa_desk.ui.audit_move.rows import move_rows, question_words
from qa_desk.ui.audit_move.view import AuditMoveView
from qa_desk.ui.desk import Desk
from qa_desk.ui.tasks import Task, TaskRunner

WORTH_TELLING = 200
"""From this many returns on, looking at them takes long enough to be told."""
NOWHERE = tr("There is no other edition of this template on this computer.")


class AuditMovePresenter(QObject):
    """Holds the mapping that is being put right, and the preview it leads to."""

    def __init__(self, view: AuditMoveView, desk: Desk, tasks: TaskRunner) -> None:
        super().__init__(view)
        self._view, self._desk, self._tasks = view, desk, tasks
        self._audit: Audit | None = None
        self._offered: tuple[OfferedEdition, ...] = ()
        self._place = 0
        self._mapping: dict[str, str | None] = {}
        self._seen: MovePreview | None = None
        self._looking: Task | None = None
        self._moving: Task | None = None
        view.audit_opened.connect(self._on_audit_opened)
        view.edition_chosen.connect(self._on_edition_chosen)
        view.question_chosen.connect(self._on_question_chosen)
        view.move_requested.connect(self._on_move_requested)
        view.undo_requested.connect(self._on_undo_requested)
        view.stop_requested.connect(self._on_stop_requested)
        view.leave_requested.connect(self._on_leave_requested)

    def _on_audit_opened(self, audit_id: str) -> None:
        services = self._desk.services
        self._audit = self._desk.ask(lambda: services.audits.get(audit_id))
        if self._audit is None:
            return
        self._offered = self._desk.ask(lambda: services.moves.editions(audit_id)) or ()
        self._view.reason_box.show_text("")
        self._view.reason_box.edit.clear()
        words = [one.words for one in self._offered]
        self._view.show_audit(self._audit.title, self._audit.template.edition, words, 0)
        self._show_last()
        if self._offered:
            self._propose(0)
        else:
            self._view.show_nowhere(NOWHERE)

    def _propose(self, place: int) -> None:
        """Begin with what names and wordings tell; all of it is shown before anything is done."""
        audit, offered = self._audit, self._offered[place]
        if audit is None:
            return
        self._place = place
        moves = self._desk.services.moves
        proposal = self._desk.ask(lambda: moves.proposal(audit.id, offered.reference))
        if proposal is None:
            return
        self._mapping = proposal.all
        names = [(one.name, question_words(offered.template, one)) for one in offered.template.questions()]
        self._view.show_questions(names, audit.template.edition, offered.template.edition)
        self._look()

    def _look(self) -> None:
        """Work the move out beside the window: a large audit has many returns."""
        audit, target = self._audit, self._offered[self._place].reference
        if audit is None:
            return
        if self._looking is not None:
            self._looking.cancel()
        moves, mapping = self._desk.services.moves, dict(self._mapping)
        task = Task(lambda progress: moves.preview(audit.id, target, mapping, progress))
        task.progressed.connect(self._on_look_progressed)
        task.succeeded.connect(self._on_seen)
        task.failed.connect(self._on_look_failed)
        self._looking = task
        self._view.show_looking(is_looking=True)
        self._tasks.start(task)

    def _on_look_progressed(self, done: int, total: int, words: str) -> None:
        """A large audit says how far it is; a small one is there before that could be read."""
        if self._looking is not None and total >= WORTH_TELLING:
            self._view.progress.show_progress(
                tr("{words}: {done} of {total} returns", words=words, done=done, total=total), can_stop=False
            )

    def _on_seen(self, seen: MovePreview) -> None:
        if not self._offered:
            return  # another audit was opened meanwhile
        now = self._audit.id if self._audit else "", self._offered[self._place].template.content_hash
        if (seen.audit.id, seen.new.content_hash) != now or dict(seen.mapping) != self._mapping:
            return  # something else was chosen meanwhile
        self._looking = None
        self._seen = seen
        self._view.show_looking(is_looking=False)
        self._view.show_preview(seen.sentence, seen.returns_sentence, move_rows(seen))

    def _on_look_failed(self, error: BaseException) -> None:
        self._looking = None
        self._view.show_looking(is_looking=False)
        self._desk.errors.report(error)

    def _on_edition_chosen(self, place: int) -> None:
        self._propose(place)

    def _on_question_chosen(self, old: str, new: str) -> None:
        """One question cannot come from two: whoever had it before has none now."""
        seen, lost = self._seen, ""
        if seen is None:
            return
        for other, target in self._mapping.items():
            if new and target == new and other != old:
                self._mapping[other] = None
                lost = tr(" “{title}” has no counterpart now.", title=seen.old.by_name[other].title)
        self._mapping[old] = new or None
        title = seen.old.by_name[old].title
        chosen = seen.new.by_name[new].title if new else ""
        told = (
            tr("“{title}” becomes “{chosen}”.", title=title, chosen=chosen)
            if new
            else tr("“{title}” becomes no question.", title=title)
        )
        self._view.event_told.emit(f"{told}{lost}")
        self._look()

    def _on_move_requested(self, reason: str) -> None:
        audit = self._audit
        if audit is None or self._moving is not None or not self._offered:
            return
        target, mapping = self._offered[self._place].reference, dict(self._mapping)
        services = self._desk.services

        def move(progress: Progress) -> Changed:
            services.backups.before(tr("moving an audit"))
            return services.moves.move(audit.id, target, mapping, reason, progress)

        task = Task(move)
        task.succeeded.connect(self._on_moved)
        self._begin(task, tr("Moving the answers"))

    def _begin(self, task: Task, words: str) -> None:
        """Start what writes: nothing else can be done on this page until it has ended."""
        task.progressed.connect(self._on_progressed)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_cancelled)
        self._moving = task
        self._view.show_busy(words)
        self._tasks.start(task)

    def _on_progressed(self, done: int, total: int, words: str) -> None:
        self._view.progress.show_progress(tr("{words}: {done} of {total} returns", words=words, done=done, total=total))

    def _on_moved(self, changed: Changed) -> None:
        self._moving = None
        self._view.show_idle()
        seen, target = self._seen, self._offered[self._place].template
        self._view.show_proposal(is_there=False)
        self._show_last()
        hint = (
            tr("{done_sentence} Undo puts everything back until an answer changes.", done_sentence=seen.done_sentence)
            if seen
            else ""
        )
        self._view.show_done(
            tr(
                "This audit is graded with edition {edition} of {title} now.",
                edition=target.edition,
                title=target.title,
            ),
            hint,
        )
        self._view.save_told.emit(tr("All changes saved"), True)
        self._desk.changed.emit(changed)

    def _on_failed(self, error: BaseException) -> None:
        self._moving = None
        self._view.show_idle()
        self._show_last()
        self._desk.errors.report(error)

    def _on_cancelled(self) -> None:
        self._moving = None
        self._view.show_idle(tr("Stopped. Nothing was changed."))

    def _on_stop_requested(self) -> None:
        if self._moving is not None:
            self._moving.cancel()

    def _on_undo_requested(self) -> None:
        audit = self._audit
        if audit is None or self._moving is not None:
            return
        services = self._desk.services

        def undo(progress: Progress) -> Changed:
            services.backups.before(tr("moving an audit back"))
            return services.moves.undo_move(audit.id, progress)

        task = Task(undo)
        task.succeeded.connect(self._on_undone)
        self._begin(task, tr("Putting the answers back"))

    def _on_undone(self, changed: Changed) -> None:
        self._moving = None
        self._view.show_idle()
        self._desk.changed.emit(changed)
        audit = self._audit
        if audit is None:
            return
        self._on_audit_opened(audit.id)
        edition = self._audit.template.edition if self._audit is not None else ""
        self._view.show_done(
            tr("The move is undone: this audit is graded with edition {edition} again.", edition=edition),
            tr("Every answer and every sign-off is as it was before."),
        )
        self._view.save_told.emit(tr("All changes saved"), True)

    def _show_last(self) -> None:
        audit = self._audit
        if audit is None:
            return
        last = self._desk.ask(lambda: self._desk.services.moves.last_move(audit.id))
        self._view.show_last(_told(last) if last else "", can_undo=last is not None and last.refusal is None)

    def _on_leave_requested(self) -> None:
        if self._audit is not None:
            self._view.go_requested.emit("set_up", self._audit.id)


def _told(last: LastMove) -> str:
    day = short_date(datetime.fromisoformat(last.moved_at).astimezone().date())
    words = tr(
        "Moved from edition {edition} on {day} by {actor}: {reason}",
        edition=last.move.before.edition,
        day=day,
        actor=last.actor,
        reason=last.move.reason,
    )
    words = words if words.endswith((".", "!", "?")) else f"{words}."
    return f"{words} {last.refusal}" if last.refusal else words
