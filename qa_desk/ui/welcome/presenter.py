"""From the wishes of the welcome to an open desk."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from qa_desk.domain.errors import SnapshotOffered, UserError
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.domain.text import clean_text
from qa_desk.paths import desks_folder
from qa_desk.services import Services
from qa_desk.services.desks import Desks
from qa_desk.settings import LAST_DESK, YOUR_NAME, Setting
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.errors import Errors
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.tasks import Task, TaskRunner
from qa_desk.ui.welcome.view import WelcomeView
from qa_desk.ui.welcome.waiting import Tries

T = TypeVar("T")

MakeDemo = Callable[[Path, str, Progress], Services]
"""Makes the demo desk at a path, under a passphrase."""

DESKS = "Desks (*.qadesk)"
DESK_ENDING = ".qadesk"
DEMO_NAME = tr("Demo desk{DESK_ENDING}", DESK_ENDING=DESK_ENDING)
CODE_FIELDS = ("code", "second_code")
DEMO_ACTOR = tr("Demo auditor")


class WelcomePresenter(QObject):
    """Opens and makes desks off the main thread; a key takes a moment to make, and checking takes longer."""

    def __init__(
        self,
        view: WelcomeView,
        desks: Desks,
        dialogs: Dialogs,
        tasks: TaskRunner,
        settings: LiveSettings,
        make_demo: MakeDemo,
        demo_passphrase: str,
    ) -> None:
        super().__init__(view)
        self._view, self._desks, self._dialogs, self._tasks = view, desks, dialogs, tasks
        self._settings, self._make_demo, self._demo_passphrase = settings, make_demo, demo_passphrase
        self._errors = Errors(dialogs.show_crash)
        self._errors.shown_by(view)
        self._path: Path | None = None
        self._opening: Path | None = None
        self._tries: dict[Path, Tries] = {}
        self._task: Task | None = None
        self._snapshot: Callable[[], None] | None = None
        start, make = view.start_panel, view.make_panel
        start.open_card.open_requested.connect(self._on_open_requested)
        start.open_card.recovery_requested.connect(self._on_recovery_requested)
        view.recover_panel.recover_requested.connect(self._on_recover_requested)
        view.recover_panel.back_requested.connect(view.show_start)
        start.other_requested.connect(self._on_other_requested)
        start.make_requested.connect(self._on_make_panel_requested)
        start.demo_requested.connect(self._on_demo_requested)
        make.make_requested.connect(self._on_make_requested)
        make.place_requested.connect(self._on_place_requested)
        make.back_requested.connect(view.show_start)
        view.progress_line.stop_requested.connect(self._on_stop_requested)
        view.snapshot_requested.connect(self._on_snapshot_requested)
        view.wait_over.connect(self._on_wait_over)
        view.desk_offered.connect(self._on_desk_offered)
        start.show_demo_passphrase(demo_passphrase)
        self._offer(self._last_desk())
        view.show_start()

    @property
    def demo_path(self) -> Path:
        """Where the demo desk is kept."""
        return desks_folder() / DEMO_NAME

    def _last_desk(self) -> Path | None:
        kept = self._settings[LAST_DESK]
        return Path(kept) if kept and Path(kept).is_file() else None

    def _offer(self, path: Path | None) -> None:
        self._path, self._snapshot = path, None
        hint = (
            tr("The demo desk's passphrase is: {demo_passphrase}", demo_passphrase=self._demo_passphrase)
            if path == self.demo_path
            else ""
        )
        has_recovery = path is not None and self._desks.has_recovery_file(path)
        self._view.start_panel.show_last_desk(
            path, hint, name_known=bool(self._settings[YOUR_NAME]), has_recovery=has_recovery
        )

    def _on_desk_offered(self, path: Path) -> None:
        if path.is_file():
            self._offer(path)
            self._view.show_start()

    def _on_open_requested(self, passphrase: str, name: str) -> None:
        path = self._path
        actor = self._settings[YOUR_NAME] or clean_text(name).strip()
        if path is None:
            return
        if not actor:
            self._view.show_problem(UserError(tr("Enter your name or role."), field="name"))
        elif not passphrase:
            self._view.show_problem(UserError(tr("Enter the passphrase of this desk."), field="passphrase"))
        else:
            self._keep(YOUR_NAME, actor)
            self._open(path, passphrase, actor)

    def _open(self, path: Path, passphrase: str, actor: str) -> None:
        self._start(
            path,
            lambda progress: self._desks.open(path, passphrase, actor, progress),
            tr("Opening the desk"),
        )
        self._snapshot = lambda: self._start(
            path,
            lambda progress: self._desks.open_snapshot(path, passphrase, actor, progress),
            tr("Reading a snapshot"),
        )

    def _on_snapshot_requested(self) -> None:
        """The refusal offered it; the passphrase that was typed is kept for it until another way is taken."""
        if self._snapshot is not None:
            self._snapshot()

    def _on_recovery_requested(self) -> None:
        path = self._path
        if path is None:
            return
        try:
            codes = self._desks.recovery_codes(path)
        except UserError as problem:
            self._errors.report(problem)
        else:
            self._view.show_recover(path, codes, self._settings[YOUR_NAME])

    def _on_recover_requested(self, codes: tuple[str, ...], passphrase: str, name: str) -> None:
        path, actor = self._path, clean_text(name).strip()
        if path is None or not actor:
            return
        self._keep(YOUR_NAME, actor)
        self._start(
            path,
            lambda _: self._desks.recover(path, codes, passphrase, actor),
            tr("Opening the desk with its recovery key"),
        )

    def _on_other_requested(self) -> None:
        path = self._dialogs.file_to_open(tr("Open a desk"), DESKS)
        if path is not None:
            self._offer(path)
            self._view.show_start()

    def _on_make_panel_requested(self) -> None:
        self._view.show_make(
            self._settings[YOUR_NAME],
            _free_name(desks_folder() / tr("My audits{DESK_ENDING}", DESK_ENDING=DESK_ENDING)),
        )

    def _on_place_requested(self, path: str) -> None:
        chosen = self._dialogs.file_to_save(tr("Where to keep the desk"), Path(path), DESKS)
        if chosen is not None:
            self._view.make_panel.show_place(chosen)

    def _on_make_requested(self, name: str, path_text: str, passphrase: str) -> None:
        actor = clean_text(name).strip()
        path = Path(path_text).expanduser()
        if path.suffix != DESK_ENDING:
            path = path.with_name(path.name + DESK_ENDING)
        self._keep(YOUR_NAME, actor)

        def make(_progress: Progress) -> Services:
            _make_own_folder(path)
            return self._desks.make(path, passphrase, actor)

        self._start(path, make, tr("Making the desk"))

    def _on_demo_requested(self) -> None:
        path = self.demo_path
        actor = self._settings[YOUR_NAME] or DEMO_ACTOR
        if path.exists():
            self._open(path, self._demo_passphrase, actor)
            return

        def make(progress: Progress) -> Services:
            _make_own_folder(path)
            return self._make_demo(path, self._demo_passphrase, progress)

        self._start(path, make, tr("Making the demo desk"), can_stop=True)

    def _start(self, path: Path, work: Callable[[Progress], Services], words: str, *, can_stop: bool = False) -> None:
        self._opening = path
        self._task = Task(work)
        self._task.progressed.connect(self._on_progressed)
        self._task.succeeded.connect(self._on_succeeded)
        self._task.failed.connect(self._on_failed)
        self._task.cancelled.connect(self._on_cancelled)
        self._words, self._can_stop = words, can_stop
        self._view.show_busy(words, can_stop=can_stop)
        self._tasks.start(self._task)

    def _on_progressed(self, done: int, total: int, text: str) -> None:
        words = text or self._words
        self._view.progress_line.show_progress(
            f"{words}: {done} of {total}" if total else words, can_stop=self._can_stop
        )

    def _on_succeeded(self, services: Services) -> None:
        if self._opening is not None:
            self._tries.pop(self._opening, None)
            self._keep(LAST_DESK, str(self._opening))
        self._snapshot = None
        self._view.show_idle()
        self._view.desk_opened.emit(services)

    def _on_failed(self, error: BaseException) -> None:
        self._view.show_idle()
        path = None if self._view.start_panel.isHidden() else self._opening
        if path is not None and isinstance(error, UserError) and error.field == "passphrase":
            self._refuse(path, error)
        elif isinstance(error, UserError) and error.field in CODE_FIELDS and self._opening is not None:
            self._refuse_code(self._opening, error)
        elif path is not None and isinstance(error, SnapshotOffered):
            self._view.offer_snapshot(error)
            return
        else:
            self._errors.report(error)
        self._snapshot = None

    def _refuse(self, path: Path, error: UserError) -> None:
        tries = self._tries.get(path, Tries()).after_wrong()
        self._tries[path] = tries
        if path != self._path:
            self._offer(path)
        self._view.wait(tries.wait_s)
        self._view.show_problem(UserError(error.message, tries.words, field="passphrase"))

    def _refuse_code(self, path: Path, error: UserError) -> None:
        """Guesses of a code wait as guesses of a passphrase do."""
        tries = self._tries.get(path, Tries()).after_wrong()
        self._tries[path] = tries
        self._view.wait(tries.wait_s)
        waiting = "" if tries.left else tr(" Wait 1 minute before the next try.")
        self._view.show_problem(UserError(error.message, f"{error.hint}{waiting}", field=error.field))

    def _on_wait_over(self) -> None:
        tries = self._tries.get(self._path) if self._path else None
        if tries is not None and not tries.left:
            self._view.allow_again()

    def _on_cancelled(self) -> None:
        self._view.show_idle()
        self._view.show_start()

    def _on_stop_requested(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _keep(self, setting: Setting[T], value: T) -> None:
        try:
            self._settings.keep(setting, value)
        except UserError as problem:
            self._errors.report(problem)


def _free_name(wanted: Path) -> Path:
    """A name nothing has yet: "My audits 2.qadesk" when the first is taken."""
    number, path = 2, wanted
    while path.exists():
        path = wanted.with_name(f"{wanted.stem} {number}{wanted.suffix}")
        number += 1
    return path


def _make_own_folder(path: Path) -> None:
    """Our own folder is made when it is first needed; any other has to be there."""
    if path.parent == desks_folder():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            raise UserError(
                tr("The folder {parent} cannot be made.", parent=path.parent),
                tr("No desk was made. Choose another place."),
                field="path",
            ) from None
