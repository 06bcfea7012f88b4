"""The log holds ids and frames; nothing anybody typed."""

import faulthandler
import logging
import sys
import threading
import uuid
from pathlib import Path

import pytest

from qa_desk import logs

CANARY = "Child told the worker that"
LOG = logging.getLogger("qa_desk.services.returns")


def written(folder: Path) -> str:
    return "".join(file.read_text(encoding="utf-8") for file in folder.glob("*.log*"))


def fail(answer: str) -> None:
    raise ValueError(f"bad answer {answer}")


def test_ids_and_numbers_are_written_and_words_are_left_out(tmp_path: Path) -> None:
    device = uuid.uuid4()
    with logs.recording(tmp_path) as warning:
        assert warning is None
        LOG.info("Return %s of audit %s, %d answers, by %s, %s", 7, "neglect-2017", 40, "Jo Marsh", device)
        LOG.info("Signed off by %(who)s at %(place)s", {"who": "Marsh", "place": 3})
    text = written(tmp_path)
    assert f"Return 7 of audit neglect-2017, 40 answers, by {logs.LEFT_OUT}, {device}" in text
    assert f"Signed off by {logs.LEFT_OUT} at 3" in text
    assert "Marsh" not in text


def test_a_logged_exception_is_its_kind_and_frames_with_its_causes(tmp_path: Path) -> None:
    with logs.recording(tmp_path):
        try:
            try:
                fail(CANARY)
            except ValueError as problem:
                raise RuntimeError(CANARY) from problem
        except RuntimeError:
            LOG.exception("Could not read return %s", 7)
    text = written(tmp_path)
    assert "Could not read return 7" in text
    assert "builtins.RuntimeError" in text
    assert "caused by\nbuiltins.ValueError" in text
    assert "in fail" in text
    assert CANARY not in text


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_what_nobody_caught_is_logged_without_its_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *problem: told.append(problem))
    with logs.recording(tmp_path):
        thread = threading.Thread(target=fail, args=(CANARY,))
        thread.start()
        thread.join()
        try:
            fail(CANARY)
        except ValueError as problem:
            sys.excepthook(type(problem), problem, problem.__traceback__)
    assert len(told) == 1, "what was done before about an uncaught error is still done"
    text = written(tmp_path)
    assert "Uncaught in another thread" in text
    assert "Uncaught in the main thread" in text
    assert text.count("in fail") == 2
    assert CANARY not in text


def test_stopping_puts_every_hook_back(tmp_path: Path) -> None:
    logger = logging.getLogger(logs.LOGGER_NAME)

    def hooks() -> list[object]:
        return [sys.excepthook, threading.excepthook, sys.unraisablehook, faulthandler.is_enabled(),
                list(logger.handlers), logger.level, logger.propagate]  # fmt: skip

    before = hooks()
    with logs.recording(tmp_path):
        assert hooks() != before
    assert hooks() == before


def test_the_log_turns_over_and_never_grows_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "FILE_BYTES", 2_000)
    with logs.recording(tmp_path):
        for number in range(500):
            LOG.info("Case %d opened", number)
    kept = sorted(file.name for file in tmp_path.glob("qa-desk.log*"))
    assert kept == ["qa-desk.log", *(f"qa-desk.log.{number}" for number in range(1, logs.FILES_KEPT + 1))]
    assert all(file.stat().st_size <= 2_000 for file in tmp_path.iterdir())


def test_a_folder_that_cannot_be_made_is_told_and_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder would be")
    with logs.recording(tmp_path / "logs") as warning:
        assert warning is not None
        assert "Your work is not affected." in warning


def test_an_error_that_is_its_own_cause_ends() -> None:
    error = ValueError(CANARY)
    error.__context__ = RuntimeError(CANARY)
    error.__context__.__cause__ = error
    assert logs.without_text(error).count("builtins.ValueError") == 1
