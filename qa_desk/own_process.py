"""How the program starts a process of its own, from a checkout and from a packaged folder alike.

A packaged program has no Python to give ``-m`` to: it starts itself, and its entry point runs the module that is named.
"""

import os
import runpy
import sys
from collections.abc import Sequence

CHILD = "--child"
"""The first argument of a packaged program that is to be one of its own children."""

CHILDREN = ("qa_desk.exchange.quarantine_child", "qa_desk.proofs.kills.worker", "qa_desk.proofs.imports.child")
"""All that a packaged program runs for itself: a module that is named by anybody else is not run."""

_CONSOLE_PROGRAM = "qa-desk-console.exe"
_PROJECT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_ISOLATED = "import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); runpy.run_module({!r}, run_name='__main__')"


def is_packaged() -> bool:
    """Does this run from a folder that the packager made?"""
    return bool(getattr(sys, "frozen", False))


def child_command(module: str, *words: str, isolated: bool = False) -> list[str]:
    """What starts a module of ours; isolated, it heeds no variables and imports from nowhere but our own folder."""
    if is_packaged():
        return [_console_program(sys.platform), CHILD, module, *words]
    if isolated:
        return [sys.executable, "-I", "-B", "-c", _ISOLATED.format(module), _PROJECT, *words]
    return [sys.executable, "-m", module, *words]


def again_command() -> list[str]:
    """What starts the window of this program again."""
    return [sys.executable] if is_packaged() else [sys.executable, *sys.argv[:1]]


def run_as_child(arguments: Sequence[str]) -> None:
    """Be the child that a packaged program asked for, and end with it; returns where none was asked for."""
    if not is_packaged() or list(arguments[:1]) != [CHILD]:
        return
    module = arguments[1] if len(arguments) > 1 else ""
    if module not in CHILDREN:
        sys.exit(f"QA Desk starts no child called {module!r}.")
    sys.argv[1:] = arguments[2:]
    runpy.run_module(module, run_name="__main__")
    sys.exit(0)


def _console_program(platform: str) -> str:
    """On Windows a program with a window has no pipes to answer through; the one beside it has."""
    if platform != "win32":
        return sys.executable
    return os.path.join(os.path.dirname(sys.executable), _CONSOLE_PROGRAM)
