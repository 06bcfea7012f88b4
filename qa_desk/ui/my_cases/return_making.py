"""Making a return: asked for once, put into one sealed file, and said where it is."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths

from qa_desk.domain.audit import Audit
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.wording import counted
from qa_desk.services.sending import Sealable, SealedFileMade
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.line_task import LineTask
from qa_desk.ui.my_cases.view import MyCasesView
from qa_desk.ui.tasks import TaskRunner
from qa_desk.ui.widgets.path_words import shown_path

KINDS = "Returns (*.qareturn)"
SUFFIX = ".qareturn"
NOT_AFTER_THIS = tr("You cannot change them after this unless the chair sends them back.")
CORRECTING = tr("If the chair asks for a correction, take the case up again and make the return once more.")


class ReturnMaking(QObject):
    """Makes the return of one audit at a time."""

    def __init__(self, view: MyCasesView, desk: Desk, dialogs: Dialogs, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._desk, self._dialogs = view, desk, dialogs
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._kind = SubjectKind.CASE
        self._work = LineTask(view.progress, tasks, desk.errors, self)
        self._work.stopped_words = tr("Stopped. No return was made.")
        self._work.busy_changed.connect(self._on_busy_changed)

    def make(self, audit: str) -> None:
        """Ask whether to send what is ready, and where to put the file; then make it."""
        if self._work.busy:
            return
        sending = self._desk.services.sending
        found = self._desk.ask(lambda: sending.sealable(audit))
        if found is None:
            return
        if not found.ready:
            self._desk.errors.report(nothing_ready(found))
            return
        if not self._dialogs.confirm(*question(found), tr("Make my return"), tr("Keep working")):
            return
        path = self._asked_for(found)
        if path is None:
            return
        self._kind = found.audit.subject
        self._work.start(
            lambda progress: sending.seal(audit, path),  # noqa: ARG005 - one step
            tr("Making your return"),
            self._on_made,
        )

    def save_copy(self, audit: Audit) -> None:
        """Save what was sent last once more, as a file for this desk alone."""
        sending = self._desk.services.sending
        path = self._asked(tr("Save the copy I sent"), tr("{title} - copy of what I sent", title=audit.title))
        saved = self._desk.ask(lambda: sending.save_copy(audit.id, path)) if path is not None else None
        if saved is not None:
            self._view.show_done(
                tr(
                    "Copy of version {version} saved: {counted}.",
                    version=saved.copy.version,
                    counted=counted(saved.returns, audit.subject),
                ),
                tr("It is here: {shown_path}. Only this desk opens it.", shown_path=shown_path(saved.path)),
            )

    def _asked_for(self, found: Sealable) -> Path | None:
        return self._asked(
            tr("Make my return"), f"{found.audit.title} - {found.audit.auditors[0].name} {found.version}"
        )

    def _asked(self, title: str, stem: str) -> Path | None:
        name = f"{stem}{SUFFIX}".replace("/", " ")
        path = self._dialogs.file_to_save(title, self._folder / name, KINDS)
        if path is None:
            return None
        self._folder = path.parent
        return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)

    def _on_made(self, made: SealedFileMade) -> None:
        kind = self._kind
        answers = f"{made.answers} {'answer' if made.answers == 1 else 'answers'}"
        self._view.show_done(
            tr("Return made: {counted}, {answers}.", counted=counted(made.returns, kind), answers=answers),
            tr(
                "Send this file to the chair: {shown_path}. {CORRECTING}",
                shown_path=shown_path(made.path),
                CORRECTING=CORRECTING,
            ),
        )
        self._view.save_told.emit(tr("All changes saved"), True)
        self._desk.changed.emit(made.changed)

    def _on_busy_changed(self, busy: bool) -> None:
        self._view.show_sending(is_busy=busy)


def question(found: Sealable) -> tuple[str, str]:
    """What is asked before a return is made: how many cases go, how many are not signed off, and that it is final."""
    ready, left = len(found.ready), len(found.not_ready)
    asked = tr("Send {counted} to the chair?", counted=counted(ready, found.audit.subject))
    if not left:
        return asked, NOT_AFTER_THIS
    return asked, tr(
        "{not_signed_off} Send the {ready} that {words}, or carry on. {NOT_AFTER_THIS}",
        not_signed_off=_not_signed_off(found),
        ready=ready,
        words=_is(ready),
        NOT_AFTER_THIS=NOT_AFTER_THIS,
    )


def nothing_ready(found: Sealable) -> UserError:
    """Nothing is signed off yet, so there is nothing to send."""
    return UserError(_not_signed_off(found), tr("No return was made. Sign off at least one, then make your return."))


def _not_signed_off(found: Sealable) -> str:
    left = len(found.not_ready)
    return tr("{counted} {words} not signed off.", counted=counted(left, found.audit.subject), words=_is(left))


def _is(count: int) -> str:
    return "is" if count == 1 else "are"
