"""How long work says where it is, and learns that it should stop."""

import time
from collections.abc import Callable
from threading import Event

from qa_desk.domain.errors import Cancelled

Report = Callable[[int, int, str], None]
"""Receives steps done, steps in all (0 when unknown), and what is being done."""

REPORT_EVERY_S = 0.1


def _tell_nobody(*_: object) -> None:
    """For work that nobody watches."""


class Progress:
    """Handed to a piece of work; reporting is where cancellation happens."""

    def __init__(self, report: Report | None = None) -> None:
        self._report = report or _tell_nobody
        self._stop = Event()
        self._last_report_s = 0.0

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def step(self, done: int, total: int, text: str = "") -> None:
        """Say how far the work is; raise Cancelled if the person asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        now_s = time.monotonic()
        if done == total or now_s - self._last_report_s >= REPORT_EVERY_S:
            self._last_report_s = now_s
            self._report(done, total, text)
