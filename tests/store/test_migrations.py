"""An older desk goes up step by step, each step whole or not at all."""

from pathlib import Path

import pytest

from qa_desk.domain.progress import Progress
from qa_desk.store.engine import DeskConnection
from qa_desk.store.migrations import KNOWN_VERSION, STEPS, migrate
from qa_desk.store.opening import open_checked, unlock
from qa_desk.store.store import Store
from tests import graded_audit
from tests.store.desks import PASSPHRASE

OLD_FILES = Path(__file__).parents[1] / "old_files"


def add_colour(connection: DeskConnection) -> None:
    connection.run("ALTER TABLE audit ADD COLUMN colour TEXT NOT NULL DEFAULT ''")


def fill_colour(connection: DeskConnection) -> None:
    connection.run("UPDATE audit SET colour = 'blue'")


def stumble(connection: DeskConnection) -> None:
    connection.run("UPDATE audit SET colour = 'green'")
    raise RuntimeError("a step that fails half way")


@pytest.fixture
def connection(closed_desk: Path) -> DeskConnection:
    connection, _ = open_checked(closed_desk, unlock(closed_desk, PASSPHRASE), Progress())
    return connection


def test_steps_are_taken_in_order_and_each_leaves_its_number(connection: DeskConnection) -> None:
    steps = {KNOWN_VERSION: add_colour, KNOWN_VERSION + 1: fill_colour}
    head = connection.value("SELECT hash FROM event ORDER BY sequence DESC")
    migrate(connection, steps, KNOWN_VERSION + 2)

    assert connection.value("PRAGMA user_version") == KNOWN_VERSION + 2
    assert connection.value("SELECT colour FROM audit") == "blue"
    assert connection.value("SELECT hash FROM event ORDER BY sequence DESC") == head
    connection.close()


def test_a_step_that_fails_leaves_the_desk_at_the_number_before_it(connection: DeskConnection) -> None:
    steps = {KNOWN_VERSION: add_colour, KNOWN_VERSION + 1: stumble}
    with pytest.raises(RuntimeError):
        migrate(connection, steps, KNOWN_VERSION + 2)

    assert connection.value("PRAGMA user_version") == KNOWN_VERSION + 1
    assert connection.value("SELECT colour FROM audit") == ""
    connection.close()


def test_there_is_a_step_from_every_older_form(store: Store) -> None:
    assert set(STEPS) == set(range(1, KNOWN_VERSION))
    assert store.desk.schema == KNOWN_VERSION


@pytest.mark.parametrize("version", range(1, KNOWN_VERSION))
def test_a_desk_of_every_older_form_opens_with_every_answer(version: int, tmp_path: Path) -> None:
    path = tmp_path / "old.qadesk"
    path.write_bytes((OLD_FILES / f"schema-{version}.qadesk").read_bytes())
    store = Store.open(path, graded_audit.PASSPHRASE)
    with store.reading() as reading:
        (audit,) = reading.audits.list()
        standings = reading.returns.of_audit(audit.id)
        answers = [len(reading.answers.of_return(one.id)) for one in standings]
        assert reading.panels.grades(audit.id) == ()
    assert (store.desk.schema, audit.title, audit.previous) == (KNOWN_VERSION, graded_audit.TITLE, "")
    assert answers == [9, 9, 0]
    check = store.check()
    assert check.ok, [part.words for part in check.parts]
    store.close()
