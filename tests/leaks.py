"""What a test must not leave behind. A layer with something of its own to check adds a `LeakCheck` to `LEAK_CHECKS`."""

import gc
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

SETTLE_SECONDS = 2.0

LeakCheck = Callable[[], Iterator[str]]
"""Called after each test and its fixtures: yields a sentence for each thing left behind, and puts it away."""

LEAK_CHECKS: list[LeakCheck] = []

SHARED_DESKS: set[Path] = set()
"""Desks that stay open for all tests of a module, which only read them."""

_timers: "weakref.WeakSet[Any]" = weakref.WeakSet()
_pools: "weakref.WeakSet[Any]" = weakref.WeakSet()
_qt_threads: "weakref.WeakSet[Any]" = weakref.WeakSet()


def watch_qt() -> None:
    """Remember every timer, pool and thread that is made from now on; once for a test run.

    Their making is watched, not their `start`: as a Python function that would take other arguments from a signal.
    """
    from PySide6.QtCore import QThread, QThreadPool, QTimer

    for kind, made in ((QTimer, _timers), (QThreadPool, _pools), (QThread, _qt_threads)):
        _remember_making(kind, made)


def _remember_making(kind: Any, made: "weakref.WeakSet[Any]") -> None:
    original = kind.__init__

    def __init__(self: Any, *args: Any, **options: Any) -> None:  # noqa: N807 - stands in for the real one
        original(self, *args, **options)
        made.add(self)

    kind.__init__ = __init__


def leaked_threads(before: set[threading.Thread]) -> Iterator[str]:
    """Threads started since ``before`` that do not end by themselves at once."""
    for thread in set(threading.enumerate()) - before:
        if isinstance(thread, threading._DummyThread):  # Python's view of a thread Qt made; the pools answer for it
            continue
        thread.join(SETTLE_SECONDS)
        if thread.is_alive():
            yield f"the thread {thread.name!r} is still running"


def leaked_qt(widgets_before: set[int]) -> Iterator[str]:
    """Windows, timers, pool work and Qt threads that are still there."""
    yield from _running_qt_threads()
    yield from _active_timers()
    yield from _top_level_widgets(widgets_before)


def top_level_widgets() -> set[int]:
    """The windows that exist now, by the address of their C++ part."""
    from shiboken6 import getCppPointer

    return {getCppPointer(widget)[0] for widget in _widgets()}


def _widgets() -> list[Any]:
    widgets_module = sys.modules.get("PySide6.QtWidgets")
    app = widgets_module.QApplication.instance() if widgets_module else None
    if app is None or not hasattr(app, "topLevelWidgets"):
        return []
    return list(app.topLevelWidgets())


def _running_qt_threads() -> Iterator[str]:
    from PySide6.QtCore import QThreadPool
    from shiboken6 import isValid

    for pool in [*_pools, QThreadPool.globalInstance()]:
        if isValid(pool) and not pool.waitForDone(int(SETTLE_SECONDS * 1000)):
            yield f"{pool.activeThreadCount()} pieces of work are still running in a thread pool"
    for thread in list(_qt_threads):
        if isValid(thread) and thread.isRunning() and not thread.wait(int(SETTLE_SECONDS * 1000)):
            yield f"the Qt thread {thread.objectName()!r} is still running"


def _active_timers() -> Iterator[str]:
    from shiboken6 import isValid

    delete_later_now()
    for timer in list(_timers):
        if isValid(timer) and timer.isActive():
            timer.stop()
            yield f"a timer of {timer.interval()} ms of {timer.parent()!r} is still running"


def _top_level_widgets(before: set[int]) -> Iterator[str]:
    from shiboken6 import getCppPointer

    if top_level_widgets() <= before:
        return
    gc.collect()  # a window in a reference cycle is not a leak, but only now is it gone
    delete_later_now()
    for widget in _widgets():
        if getCppPointer(widget)[0] not in before:
            name = widget.objectName() or widget.windowTitle()
            widget.close()
            widget.deleteLater()
            yield f"the window {type(widget).__name__} {name!r} was not closed"
    delete_later_now()


def delete_later_now() -> None:
    """Without a running event loop nobody does what deleteLater() asked for."""
    from PySide6.QtCore import QCoreApplication, QEvent

    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
