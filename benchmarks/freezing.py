"""How long the window stands still while long work goes on beside it: the longest gap between two turns of its loop."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.desks import ACTOR, AUDIT, Ground, open_desks
from benchmarks.measured import Row
from benchmarks.screen import Screen, on_screen
from qa_desk.domain.progress import Progress
from qa_desk.services import Services
from qa_desk.services.demo import DEMO_PASSPHRASE
from qa_desk.services.demo.desk import make_demo_desk
from qa_desk.ui.collecting import collect_while_unwatched
from qa_desk.ui.tasks import Task

TICK_MS = 5
LIMIT_MS = 100.0
Work = Callable[[Progress], object]


def freezing_rows(ground: Ground, cases: int) -> Iterator[Row]:
    """One row for each kind of long work, on a desk of so many cases that is open in the window."""
    services = ground.open(cases)
    with on_screen(ground.desks, services) as screen:
        assert isinstance(screen.application, QApplication)
        collect_while_unwatched(screen.application)
        idle, _, _ = longest_gap(screen, lambda _: None)
        for what, work in _works(ground, services, cases):
            gap, turns, took = longest_gap(screen, work)
            yield Row(
                f"longest stand-still of the window while {what}",
                gap,
                "ms",
                idle,
                "with nothing to do",
                limit=LIMIT_MS,
                more={"turns of the loop": turns, "seconds": took},
            )


def _works(ground: Ground, services: Services, cases: int) -> Iterator[tuple[str, Work]]:
    folder = ground.folder / "long work"
    for name in ("packs", "all", "copies"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    desks = open_desks()
    fresh = folder / "demo.qadesk"
    yield "a backup is made", lambda _: services.desk.back_up(folder / "copies")
    yield "the desk is read as a whole", services.desk.verify
    yield "every report goes into a folder", lambda progress: services.everything.make(AUDIT, folder / "all", progress)
    yield (
        f"a demo desk of {cases:,} cases is made",
        lambda progress: make_demo_desk(desks, fresh, DEMO_PASSPHRASE, ACTOR, progress, cases).desk.close(),
    )


def longest_gap(screen: Screen, work: Work) -> tuple[float, int, float]:
    """The longest time between two turns of the loop in milliseconds, how many there were, and how long it took."""
    loop, timer, seen = QEventLoop(), QTimer(), [perf_counter()]
    timer.timeout.connect(lambda: seen.append(perf_counter()))
    failures: list[BaseException] = []
    task = Task(work)
    task.failed.connect(failures.append)
    task.finished.connect(loop.quit)
    timer.start(TICK_MS)
    started = perf_counter()
    screen.workplace.tasks.start(task)
    loop.exec()
    timer.stop()
    seen.append(perf_counter())
    if failures:
        raise failures[0]
    gaps = [after - before for before, after in pairwise(seen)]
    return max(gaps) * 1000, len(gaps), perf_counter() - started
