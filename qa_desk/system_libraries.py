"""Looks for the system libraries Qt needs on Linux, and gets them or says how; standard library only."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable

from qa_desk.domain.errors import UserError

# What Qt loads → the Debian or Ubuntu package that holds it.
PACKAGES = {
    "qt": {
        "libglib-2.0.so.0": "libglib2.0-0",
        "libEGL.so.1": "libegl1",
        "libGL.so.1": "libgl1",
        "libX11.so.6": "libx11-6",
        "libdbus-1.so.3": "libdbus-1-3",
        "libfontconfig.so.1": "libfontconfig1",
        "libfreetype.so.6": "libfreetype6",
        "libxkbcommon.so.0": "libxkbcommon0",
    },
    "x11": {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
}


def ensure(need: str) -> None:
    """Have every library of ``need``: installed when we may, otherwise refused with the one line to run."""
    lacking = missing(PACKAGES[need])
    if not lacking:
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        _install([PACKAGES[need][library] for library in lacking])
        lacking = missing(lacking)
    if lacking:
        raise refusal(need, lacking, has_apt=shutil.which("apt-get") is not None)


def missing(libraries: Iterable[str]) -> list[str]:
    """Which of these the loader cannot find; asked of the loader itself, as Qt will ask it."""
    return [library for library in libraries if not _loads(library)]


def refusal(need: str, lacking: list[str], *, has_apt: bool) -> UserError:
    """What to say to a person whose computer lacks libraries that we may not install."""
    packages = " ".join(PACKAGES[need][library] for library in lacking)
    return UserError(
        "This computer lacks system libraries that QA Desk's window is drawn with, so QA Desk has not started.",
        f"Run this, then the same command again: sudo apt-get install -y --no-install-recommends {packages}"
        if has_apt
        else f"Install the packages that hold these, then run the same command again: {', '.join(lacking)}",
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _install(packages: list[str]) -> None:
    """As root: refresh the package lists and install; whether it worked is seen by looking again."""
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    print(f"Installing the system libraries Qt needs: {' '.join(install)}", file=sys.stderr, flush=True)
    for command in (["apt-get", "update"], install):
        subprocess.run(
            command,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
