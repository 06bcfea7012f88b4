"""Every screen of the program with its states: for the checks that speak of each screen, and for pictures of them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from qa_desk import paths
from qa_desk.domain.actions.listing import Show
from qa_desk.domain.errors import UserError
from qa_desk.services import Services
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.locking.cover import LockCover
from qa_desk.ui.welcome.view import WelcomeView
from tests.desk_builders import DESK_NAME, a_demo_desk, a_desk, an_audit
from tests.ui.window import Desktop, desktop

Look = Callable[[QWidget], None]
"""Looks at the window, the box or the cover that is on the screen."""

REFUSAL = UserError(
    "That could not be done: the folder cannot be reached.",
    "Your work is safe on this computer. Choose another folder and try again.",
)
PASTED_PLAN = "Ref\tAction\tLead\tDue\nCG.8\tChair each core group\tR. Doyle\t1 May 2026\nCG.9\tMinute it\t\t2 May 2026"


class State(StrEnum):
    """What a screen has to show."""

    FULL = "full"
    EMPTY = "empty"
    ERROR = "error"


@dataclass(frozen=True)
class Screen:
    """One thing that can be on the screen; ``visit`` brings it there, lets it be looked at, and puts it away."""

    name: str
    state: State
    visit: Callable[[Desktop, Look], None]
    place: str = ""
    """The place of the window that this is, empty for what lies over the window or comes before a desk."""

    def __str__(self) -> str:
        return f"{self.name}-{self.state}"


def settle(desk: Desktop) -> None:
    """Let all work that is going on come to its end and be shown."""
    application, tasks = QApplication.instance(), desk.workplace.tasks
    assert application is not None
    application.processEvents()
    while tasks.busy:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    for _ in range(3):
        application.processEvents()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@contextmanager
def full_desk(folder: Path) -> Iterator[Desktop]:
    """The window on the demo desk."""
    with desktop(folder, forms=paths.forms_folder()) as one:
        one.services = a_demo_desk(folder)
        one.show()
        settle(one)
        yield one


@contextmanager
def empty_desk(folder: Path) -> Iterator[Desktop]:
    """The window on a desk with nothing in it."""
    with desktop(folder, forms=paths.forms_folder()) as one:
        one.services, one.path = a_desk(folder), folder / DESK_NAME
        one.show()
        settle(one)
        yield one


@contextmanager
def new_audit_desk(folder: Path) -> Iterator[Desktop]:
    """The window on a desk with one audit that has no cases."""
    with empty_desk(folder) as one:
        assert one.services is not None
        an_audit(one.services, cases=0, title=NEW_AUDIT)
        yield one


Subject = Callable[[Services], str]

CASE = "eha-2018-follow-up/EHB-18-05/early-help-auditor"
QUESTION = "why_and_consent_grade"
SUBJECTS: dict[str, str | Subject | None] = {
    "home": None,
    "my_cases": "eha-2018-follow-up",
    "grading": CASE,
    "answer_history": f"{CASE}#{QUESTION}",
    "looked": f"eha-2018-follow-up/EHB-18-05<grading {CASE}",
    "keeping": "eha-2018-follow-up",
    "exports": None,
    "areas": "section-11-2018",
    "concern": "eha-2018/EHA-18-01",
    "voices": "eha-2018",
    "moderation": "core-groups-panel-2026",
    "panel": "core-groups-panel-2026",
    "take_in": None,
    "differences": "core-groups-panel-2026",
    "issue_packs": "core-groups-panel-2026",
    "open_pack": None,
    "findings": "eha-2018",
    "themes": None,
    "learning": None,
    "actions": "",
    "action": lambda services: services.actions.listing(show=Show.ALL)[0].action.id,
    "comparison": "section-11-2018/section-11-2017",
    "question_match": "eha-2018-follow-up/eha-2018",
    "cross_tab": "eha-2018",
    "paste_actions": PASTED_PLAN,
    "attendance": None,
    "reports": "eha-2018",
    "set_up": "eha-2018-follow-up",
    "audit_move": "eha-2018-follow-up",
    "templates": None,
    "designer": "published:early_help_assessment 2026.1",
    "settings": None,
    "workbooks": "section-175-2018",
}
"""Every place, with what it shows on the demo desk."""
SETTINGS_PAGES = ("Working days", "Desk", "Devices", "About")
EMPTY_PLACES = (
    "home", "my_cases", "exports", "areas", "moderation", "findings", "themes", "learning", "actions", "action",
    "paste_actions", "attendance", "reports", "set_up", "templates", "settings",
)  # fmt: skip
"""The places that one can go to on a desk with nothing in it."""
OF_A_NEW_AUDIT = (
    "my_cases", "concern", "voices", "moderation", "panel", "differences", "issue_packs", "findings", "comparison",
    "cross_tab", "reports", "set_up", "audit_move", "workbooks",
)  # fmt: skip
"""The places that show one audit; a new one has no cases yet."""
NEW_AUDIT = "A new audit"


def _of_place(place: str, state: State, subject: str | Subject | None = None, name: str = "") -> Screen:
    def visit(desk: Desktop, look: Look) -> None:
        assert desk.services is not None
        desk.window.go(place, subject(desk.services) if callable(subject) else subject)
        settle(desk)
        assert desk.window.place == place
        if (place, subject) == ("grading", CASE):
            desk.grading.grading.question_requested.emit(QUESTION)
            settle(desk)
        if state is State.ERROR:
            assert desk.window.current_page is not None
            desk.window.current_page.show_problem(REFUSAL)
            settle(desk)
        look(desk.window)

    return Screen(name or place, state, visit, place)


def _new_audit(services: Services) -> str:
    return services.audits.programme()[0].audit.id


def _keys_help(desk: Desktop, look: Look) -> None:
    desk.window.go("grading", CASE)
    desk.press("F1")
    settle(desk)
    box = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())
    look(box)
    box.close()
    settle(desk)


def _box(ask: Callable[[Dialogs], object]) -> Callable[[Desktop, Look], None]:
    """Ask in a real box, look at it while it waits, and back out."""

    def visit(desk: Desktop, look: Look) -> None:
        failures: list[BaseException] = []

        def while_it_waits() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QDialog)
            try:
                look(box)
            except BaseException as failure:  # the box has to be put away before anyone hears of it
                failures.append(failure)
            box.reject()

        QTimer.singleShot(0, while_it_waits)
        ask(Dialogs(desk.window))
        settle(desk)
        if failures:
            raise failures[0]

    return visit


def _confirm(dialogs: Dialogs) -> None:
    told = "You cannot change them after this unless the chair sends them back."
    dialogs.confirm("Send 12 cases to the chair?", told, "Make my return", "Keep working")


def _reason(dialogs: Dialogs) -> None:
    dialogs.reason("Open case 06", "Why is it opened before M. Bell's return is in?", ("M. Bell is ill",))


def _cover(desk: Desktop, look: Look) -> None:
    cover = LockCover(desk.look, desk.workplace.tasks, lambda passphrase: None)
    cover.cover(desk.window.geometry())
    settle(desk)
    look(cover)
    cover.lift()
    desk.window.activateWindow()
    cover.deleteLater()
    settle(desk)


def _projector(desk: Desktop, look: Look) -> None:
    desk.window.go("findings", "eha-2018")
    settle(desk)
    desk.press("F11")
    settle(desk)
    shown = QApplication.activeWindow()
    assert shown is not None
    look(shown)
    shown.close()
    settle(desk)


ON_FULL_DESK = (
    *(_of_place(place, State.FULL, subject) for place, subject in SUBJECTS.items()),
    _of_place("grading", State.FULL, f"{CASE}#check", "check_answers"),
    *(_of_place("settings", State.FULL, page, f"settings, {page.lower()}") for page in SETTINGS_PAGES),
    *(_of_place(place, State.ERROR, subject) for place, subject in SUBJECTS.items()),
    Screen("keys", State.FULL, _keys_help),
    Screen("confirm box", State.FULL, _box(_confirm)),
    Screen("reason box", State.FULL, _box(_reason)),
    Screen("crash box", State.ERROR, _box(lambda dialogs: dialogs.show_crash("KeyError: 'x'"))),
    Screen("lock over work", State.FULL, _cover),
    Screen("projector", State.FULL, _projector),
)
ON_EMPTY_DESK = tuple(_of_place(place, State.EMPTY) for place in EMPTY_PLACES)
ON_NEW_AUDIT = tuple(_of_place(place, State.EMPTY, _new_audit, f"{place} of a new audit") for place in OF_A_NEW_AUDIT)


def _welcome(desk: Desktop) -> WelcomeView:
    if desk.window.welcome is None:
        desk.workplace.start()
    assert isinstance(desk.window.welcome, WelcomeView)
    return desk.window.welcome


def _start(desk: Desktop, look: Look) -> None:
    _welcome(desk).show_start()
    settle(desk)
    look(desk.window)


def _locked(desk: Desktop, look: Look) -> None:
    _welcome(desk).show_locked(desk.path)
    settle(desk)
    look(desk.window)


def _wrong(desk: Desktop, look: Look) -> None:
    welcome = _welcome(desk)
    welcome.show_locked(desk.path)
    welcome.show_problem(UserError("That passphrase does not open this desk.", "Try again.", field="passphrase"))
    settle(desk)
    look(desk.window)


def _new_desk(desk: Desktop, look: Look) -> None:
    _welcome(desk).show_make("J. Okoro", desk.path)
    settle(desk)
    look(desk.window)


BEFORE_A_DESK = (
    Screen("welcome", State.EMPTY, _start),
    Screen("locked", State.FULL, _locked),
    Screen("locked", State.ERROR, _wrong),
    Screen("new desk", State.FULL, _new_desk),
)
