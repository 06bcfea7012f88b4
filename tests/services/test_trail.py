"""The audit trail, read by people and verified by the script that the docs print."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.services import Services
from qa_desk.store.store import Store
from tests import graded_audit
from tests.graded_audit import said

DOCS = Path(__file__).parents[2] / "docs" / "audit_trail.md"
Entry = dict[str, Any]


@pytest.fixture
def desk(tmp_path: Path) -> Any:
    services, store = graded_audit.an_empty_desk(tmp_path)
    graded_audit.grade(services, graded_audit.set_up(services, cases=2), 1)
    yield services, store
    store.close()


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("script") / "verify.py"
    path.write_text(DOCS.read_text(encoding="utf-8").split("```python\n")[1].split("```")[0], encoding="utf-8")
    return path


def verdict(script: Path, trail: Path) -> str:
    done = subprocess.run([sys.executable, "-I", str(script), str(trail)], capture_output=True, text=True, check=False)
    return (done.stdout + done.stderr).strip()


def test_the_printed_script_is_short_and_finds_a_whole_trail_whole(
    desk: tuple[Services, Store], script: Path, tmp_path: Path
) -> None:
    assert len([line for line in script.read_text().splitlines() if line.strip()]) <= 20
    for with_words in (False, True):
        made = desk[0].trail.export(tmp_path / "trail.jsonl", with_words=with_words)
        assert made.head == desk[1].head[1]
        assert verdict(script, made.path) == f"{made.entries} entries hold. Head: {made.head}"


def test_without_words_nothing_that_was_written_leaves(desk: tuple[Services, Store], tmp_path: Path) -> None:
    bare = desk[0].trail.export(tmp_path / "bare.jsonl").path.read_text(encoding="utf-8")
    whole = desk[0].trail.export(tmp_path / "whole.jsonl", with_words=True).path.read_text(encoding="utf-8")
    for words in ("the record says who saw the child", "Team North", graded_audit.TITLE):
        assert words not in bare
        assert words in whole


def _changed(key: str) -> Callable[[list[Entry]], None]:
    def change(entries: list[Entry]) -> None:
        entries[7][key] = f"{entries[7][key]}x"

    return change


def _left_out(entries: list[Entry]) -> None:
    del entries[7]


def _moved(entries: list[Entry]) -> None:
    entries[7], entries[8] = entries[8], entries[7]


def _hashed_anew(entries: list[Entry]) -> None:
    entries[7]["body_sha256"] = "00" * 32
    entries[7]["hash"] = "11" * 32


@pytest.mark.parametrize(
    "change",
    [*map(_changed, ("id", "recorded_at", "actor", "kind", "entity", "body")), _left_out, _moved, _hashed_anew],
)
def test_whatever_is_altered_is_found(
    desk: tuple[Services, Store], script: Path, tmp_path: Path, change: Callable[[list[Entry]], None]
) -> None:
    path = desk[0].trail.export(tmp_path / "trail.jsonl", with_words=True).path
    entries = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    change(entries)
    path.write_text("".join(json.dumps(one) + "\n" for one in entries), encoding="utf-8")
    assert verdict(script, path).startswith(("Entry 8:", "Entry 9:"))


def test_a_desk_is_never_written_over(desk: tuple[Services, Store], tmp_path: Path) -> None:
    with pytest.raises(UserError, match="has the name of a desk"):
        desk[0].trail.export(desk[1].desk.path)


def test_every_change_of_an_answer_is_told_with_what_was_said_and_why(desk: tuple[Services, Store]) -> None:
    services, _ = desk
    audit = services.audits.programme()[0].audit.id
    return_id = services.returns.ids(audit)[1]
    session = services.returns.open(return_id)
    session.revise("child_grade", said("good", "The child is known."))
    session.revise("child_grade", said("inadequate", "The child was never seen."))
    session.undo()
    trail = services.trail.of_answer(return_id, "child_grade")
    assert (trail.title, len(trail.changes)) == ("How good was the work with the child?", 3)
    assert [one.what for one in trail.changes] == [
        "Not answered to Good", "Good to Inadequate", "Inadequate to Good"
    ]  # fmt: skip
    assert [one.note for one in trail.changes][1] == "The child was never seen."
    assert trail.changes[0].why == "It is how the record reads."
    assert {one.actor for one in trail.changes} == {"A. Tester"}
    with pytest.raises(UserError, match="has no question"):
        services.trail.of_answer(return_id, "weather")
