"""The composition root: the only module that sees every layer."""

import sys
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from qa_desk import logs, paths

if TYPE_CHECKING:
    from qa_desk.domain.working_days import HolidayTable
    from qa_desk.services.clock import Clock
    from qa_desk.services.desks import Desks
    from qa_desk.templates.library import TemplateLibrary


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
        """The templates as shipped."""
        from qa_desk.templates.library import TemplateLibrary

        return TemplateLibrary(paths.forms_folder())

    @cached_property
    def holidays(self) -> "HolidayTable":
        """The bank holidays as shipped."""
        from qa_desk.exchange.holiday_table import read_holiday_file

        return read_holiday_file(paths.resources_folder() / "bank_holidays.json")

    @cached_property
    def desks(self) -> "Desks":
        """Makes and opens desk files."""
        from qa_desk.services.desks import Desks

        return Desks(self.clock, self.library, self.holidays)


def main(arguments: Sequence[str]) -> int:
    """Open the window, or run one verb when there is one; returns the exit status."""
    workplace = Workplace()
    with logs.recording(paths.logs_folder()) as warning:
        if arguments:
            from qa_desk.cli import run  # the window never needs it

            return run(arguments, workplace)
        from qa_desk.ui.application import run_window  # the command line never needs Qt

        return run_window(workplace.desks, sys.argv[:1], warning)
