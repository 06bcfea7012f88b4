"""What is started as a process of its own: the window, or the bare floor beneath it.

Prints "usable" when it can be used, then what it holds in memory.
"""

import sys
from pathlib import Path


def bare() -> None:
    """Qt, SQLAlchemy and an empty window: what no program on them can do without."""
    import sqlalchemy
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(["bare"])
    window = QMainWindow()
    window.resize(1366, 689)
    window.show()
    application.processEvents()
    print("usable", sqlalchemy.__version__, flush=True)


def window(desk: str) -> None:
    """The window with a desk, from its passphrase to the first page drawn."""
    from benchmarks.screen import Screen, resident_megabytes
    from qa_desk.app import Workplace
    from qa_desk.services.demo import DEMO_PASSPHRASE

    desks = Workplace().desks
    screen = Screen(desks)
    screen.show(desks.open(Path(desk), DEMO_PASSPHRASE, "Benchmark"))
    print("usable", flush=True)
    for place in ("my_cases", "findings", "home"):
        screen.window.go(place, None)
        screen.draw()
    print(*resident_megabytes().values(), flush=True)
    screen.close()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        window(sys.argv[2])
