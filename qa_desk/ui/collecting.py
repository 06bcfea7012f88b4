"""When Python looks through all of its objects for circles: while nobody waits for the window.

The search holds every thread. With the parts of a report alive it takes a tenth of a second and more, and comes in the
middle of work. Young objects are still looked through all the time, which takes no time that anybody notices.
"""

import gc

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

NEVER = 1_000_000_000


def collect_while_unwatched(application: QApplication) -> None:
    """From now on look through everything only when another window is at the front.

    What is there now, modules and pages above all, stays to the end of the program and is not looked through at all.
    """
    young, middle, _ = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(young, middle, NEVER)
    application.applicationStateChanged.connect(_on_state)


def _on_state(state: Qt.ApplicationState) -> None:
    if state is not Qt.ApplicationState.ApplicationActive:
        gc.collect()
