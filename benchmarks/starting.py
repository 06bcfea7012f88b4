"""How long the window takes from nothing until it can be used, and what it then holds in memory."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.desks import Ground
from benchmarks.measured import Row, seconds
from qa_desk.services.demo import DEMO_PASSPHRASE
from qa_desk.store.keys import KeyCost, new_key

PROJECT = Path(__file__).parent.parent
MOST_MEGABYTES = 300.0


def starting_rows(ground: Ground, cases: int, runs: int) -> Iterator[Row]:
    """Start-up and memory with a desk of ``cases`` cases."""
    path = ground.path(cases)
    bare, window, held = [], [], []
    for _ in range(runs):  # by turns, so that both meet the same moods of the computer
        bare.append(_started("bare")[0])
        taken, resident = _started("window", str(path))
        window.append(taken)
        held.append(resident)
    yield Row(
        f"window usable after start ({cases:,}-case desk)",
        median(window),
        "s",
        median(bare),
        "import of Qt and SQLAlchemy, empty window",
        most_times=2,
        more={
            "fastest": min(window),
            "floor fastest": min(bare),
            "opening and checking alone": seconds(lambda: ground.open(cases).desk.close()),
            "key of a real desk, not in it": seconds(lambda: new_key(DEMO_PASSPHRASE, KeyCost())),
        },
    )
    now, most = held[-1]
    yield Row(f"memory, {cases:,}-case desk open", now, "MB", limit=MOST_MEGABYTES, more={"at most on the way": most})


def _started(*words: str) -> tuple[float, list[float]]:
    """Seconds from starting a child until it is usable, and what it then says it holds."""
    started = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.child", *words], cwd=PROJECT, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        usable = child.stdout.readline()
        taken = perf_counter() - started
        rest = child.stdout.read()
    if child.returncode or not usable.startswith("usable"):
        raise RuntimeError(f"the child for {words[0]} ended with status {child.returncode}")
    return taken, [float(word) for word in rest.split()]
