"""The composition root: the only module that sees every layer."""

import os
import sys
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from qa_desk import bootstrap, logs, own_process, paths
from qa_desk.bootstrap import CHECK_WINDOW
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr

if TYPE_CHECKING:
    from qa_desk.domain.working_days import HolidayTable
    from qa_desk.exchange.holiday_table import LoadedHolidays
    from qa_desk.services.clock import Clock
    from qa_desk.services.desks import Desks
    from qa_desk.templates.library import TemplateLibrary

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Any of these tells Qt where to draw; with none it would stop the program on Linux, in words that help nobody."""


LOCKED_DESK = "QA_DESK_LOCKED"
"""Tells the process that follows a lock which desk to ask the passphrase of."""


class Workplace:
    """What the window and the command line start from: a clock, the shipped files, and the way to desks.

    Each part is loaded when it is first asked for: the store alone takes ten times as long as counting working days.
    """

    @cached_property
    def clock(self) -> "Clock":
        """The clock of this computer."""
        from qa_desk.services.clock import SystemClock

        return SystemClock()

    @cached_property
    def library(self) -> "TemplateLibrary":
        """The templates as shipped, and the partnership's own."""
        from qa_desk.templates.library import TemplateLibrary

        return TemplateLibrary(paths.forms_folder(), paths.templates_folder())

    @cached_property
    def shipped_holidays(self) -> "HolidayTable":
        """The bank holidays as shipped."""
        from qa_desk.exchange.holiday_table import read_holiday_file

        return read_holiday_file(paths.resources_folder() / "bank_holidays.json")

    @cached_property
    def loaded_holidays(self) -> "LoadedHolidays":
        """The shipped bank holidays with those this person added."""
        from qa_desk.exchange.holiday_table import KEPT_NAME, with_added

        return with_added(self.shipped_holidays, paths.user_settings_folder() / KEPT_NAME)

    @property
    def holidays(self) -> "HolidayTable":
        """The bank holidays that count."""
        return self.loaded_holidays.table

    @cached_property
    def desks(self) -> "Desks":
        """Makes and opens desk files."""
        from qa_desk.services.bank_holidays import BankHolidays
        from qa_desk.services.desks import Desks

        return Desks(self.clock, self.library, BankHolidays(self.shipped_holidays))


def main(arguments: Sequence[str]) -> int:
    """Open the window, or run one verb when there is one; returns the exit status."""
    workplace = Workplace()
    with logs.recording(paths.logs_folder()) as warning:
        chosen, checking = file_to_open(arguments), list(arguments) == [CHECK_WINDOW]
        if arguments and not chosen and not checking:
            from qa_desk.cli import run  # the window never needs it

            status = run(arguments, workplace)
            _warn_of_holidays(workplace)
            return status
        if refusal := no_display(os.environ, sys.platform):
            sys.stderr.write(f"{refusal}\n")
            return 1
        untranslated = _speak()
        if checking:
            return _check_window(workplace)
        from qa_desk.ui.application import run_window  # the command line never needs Qt

        locked = os.environ.pop(LOCKED_DESK, "")
        told = " ".join(filter(None, (warning, untranslated)))
        end = run_window(workplace.desks, sys.argv[:1], told, Path(locked) if locked else None, chosen)
    if end.locked is not None:
        _begin_again(end.locked)
    return end.status


def _speak() -> str:
    """Choose the language before a module that holds sentences is loaded; a warning where it cannot be spoken."""
    from qa_desk.settings import LANGUAGE, Settings
    from qa_desk.ui.translation import speak_language

    try:
        speak_language(Settings.load().settings[LANGUAGE], paths.resources_folder())
    except UserError as problem:
        return str(problem)
    return ""


def file_to_open(arguments: Sequence[str]) -> Path | None:
    """The file the window is to open: the only word, where it ends like a file of ours or is some other file."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        return None
    path = Path(arguments[0])
    is_named = path.suffix.lower() in bootstrap.OPENED_FILES
    return path.absolute() if is_named or (path.suffix and path.is_file()) else None


def _check_window(workplace: Workplace) -> int:
    from qa_desk.ui.window_check import check_window

    try:
        sys.stdout.write(f"{check_window(workplace.desks, sys.argv[:1])}\n")
    except UserError as refusal:
        sys.stderr.write(f"{refusal}\n")
        return 1
    return 0


def _begin_again(locked: Path) -> NoReturn:
    """A new process in place of this one, which shows the lock: nothing that this one held is left in memory."""
    command = own_process.again_command()
    environment = {**os.environ, LOCKED_DESK: str(locked)}
    if sys.platform == "win32":  # there, exec leaves the old process waiting
        import subprocess

        subprocess.Popen(command, env=environment)
        sys.exit(0)
    os.execve(command[0], command, environment)  # noqa: S606 - our own program, started again


def no_display(environment: Mapping[str, str], platform: str) -> UserError | None:
    """What to say where there is nothing to draw a window on; None where there may be."""
    if not platform.startswith("linux") or any(environment.get(name) for name in DISPLAYS):
        return None
    return UserError(
        tr(
            "QA Desk cannot open its window because there is no screen here; nothing was changed, so start it from a "
            "desktop, or use its commands, which work without a window (main.py --help lists them)."
        )
    )


def _warn_of_holidays(workplace: Workplace) -> None:
    """A command that counted without the bank holidays a person added must not keep that to itself."""
    counted = "loaded_holidays" in vars(workplace) or "desks" in vars(workplace)
    if counted and workplace.loaded_holidays.warning:
        sys.stderr.write(f"{workplace.loaded_holidays.warning}\n")
