"""A rotating technical log that holds no case text: ids and places in the code, never what people typed.

An exception is logged as its kind and its frames; its message may quote an answer, so it is left out.
"""

import faulthandler
import logging
import re
import sys
import threading
import time
import traceback
import uuid
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LOGGER_NAME = "qa_desk"
FILE_BYTES = 1_000_000
FILES_KEPT = 4
LEFT_OUT = "[left out]"

_AN_ID = re.compile(r"(?=[^0-9]*[0-9])[A-Za-z0-9_.:-]{1,64}")

_log = logging.getLogger(LOGGER_NAME)


@contextmanager
def recording(folder: Path, name: str = "qa-desk") -> Iterator[str | None]:
    """Keep a log in ``folder`` meanwhile, crashes included; yields a warning for the person if that is not possible."""
    with ExitStack() as undo:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            crashes = undo.enter_context((folder / f"{name}-crash.log").open("a", encoding="utf-8"))
            writer = RotatingFileHandler(
                folder / f"{name}.log", maxBytes=FILE_BYTES, backupCount=FILES_KEPT, encoding="utf-8"
            )
        except OSError:
            yield f"QA Desk cannot write its technical log in {folder}. Your work is not affected."
            return
        undo.callback(writer.close)
        writer.setFormatter(_WithoutText("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%SZ"))
        _record_through(writer, undo)
        _hook_uncaught(undo)
        if not faulthandler.is_enabled():
            faulthandler.enable(crashes)  # frames only: no values, no messages
            undo.callback(faulthandler.disable)
        yield None


def without_text(error: BaseException) -> str:
    """The error and its causes as kinds and frames, fit for the log and for *Copy details*."""
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        frames = [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in _frames(current.__traceback__)]
        kind = type(current)
        lines += [f"{kind.__module__}.{kind.__qualname__}", *frames]
        following = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
        if following is not None:
            lines.append("caused by" if current.__cause__ else "while dealing with")
        current = following
    return "\n".join(lines)


def _frames(trace: TracebackType | None) -> traceback.StackSummary:
    return traceback.StackSummary.extract(traceback.walk_tb(trace), lookup_lines=False, capture_locals=False)


class _WithoutText(logging.Formatter):
    """Formats exceptions as frames and arguments as ids; times are UTC."""

    converter = staticmethod(time.gmtime)

    def format(self, record: logging.LogRecord) -> str:
        return super().format(_only_ids(record))

    def formatException(self, ei: object) -> str:  # noqa: N802 - overrides logging's
        error = ei[1] if isinstance(ei, tuple) else None
        return without_text(error) if isinstance(error, BaseException) else ""


def _only_ids(record: logging.LogRecord) -> logging.LogRecord:
    """Let numbers, truth values and ids through; any other argument could be somebody's words."""
    safe = logging.makeLogRecord(record.__dict__)
    safe.exc_text = None  # another handler may have left the whole text there
    if isinstance(record.args, Mapping):
        safe.args = {name: _safe(value) for name, value in record.args.items()}
    elif record.args:
        safe.args = tuple(_safe(value) for value in record.args)
    return safe


def _safe(value: object) -> object:
    if value is None or isinstance(value, int | float | uuid.UUID):
        return value
    return value if isinstance(value, str) and _AN_ID.fullmatch(value) else LEFT_OUT


def _record_through(writer: logging.Handler, undo: ExitStack) -> None:
    level, propagates = _log.level, _log.propagate
    _log.addHandler(writer)
    _log.setLevel(logging.INFO)
    _log.propagate = False  # the root logger prints messages whole
    undo.callback(setattr, _log, "propagate", propagates)
    undo.callback(_log.setLevel, level)
    undo.callback(_log.removeHandler, writer)


def _hook_uncaught(undo: ExitStack) -> None:
    """Log what nobody caught, then do what was done before."""
    in_main, in_thread, in_destructor = sys.excepthook, threading.excepthook, sys.unraisablehook

    def main_hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log_uncaught("Uncaught in the main thread", error)
        in_main(kind, error, trace)

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        _log_uncaught("Uncaught in another thread", args.exc_value)
        in_thread(args)

    def destructor_hook(args: "sys.UnraisableHookArgs") -> None:
        _log_uncaught("Uncaught while cleaning up", args.exc_value)
        in_destructor(args)

    sys.excepthook, threading.excepthook, sys.unraisablehook = main_hook, thread_hook, destructor_hook
    undo.callback(setattr, sys, "excepthook", in_main)
    undo.callback(setattr, threading, "excepthook", in_thread)
    undo.callback(setattr, sys, "unraisablehook", in_destructor)


def _log_uncaught(message: str, error: BaseException | None) -> None:
    if error is not None and not isinstance(error, KeyboardInterrupt | SystemExit):
        _log.critical(message, exc_info=error)
