"""The index of words is kept in step by every change, and is what it would be if it were made again."""

from pathlib import Path

import pytest

from qa_desk.domain.searching.found import FoundKind
from qa_desk.services import Services
from qa_desk.store.engine import DeskConnection
from qa_desk.store.search_index import index_faults
from qa_desk.store.slices.every import SEARCHED
from qa_desk.store.store import Store
from tests import graded_audit
from tests.graded_audit import said


@pytest.fixture
def desk(tmp_path: Path) -> tuple[Services, Store]:
    verbs, store = graded_audit.an_empty_desk(tmp_path)
    return verbs, store


def connection_of(store: Store) -> DeskConnection:
    return store._transactions.connection


def test_a_change_is_found_at_once_and_what_it_replaced_no_longer(desk: tuple[Services, Store]) -> None:
    services, store = desk
    with store:
        audit = graded_audit.set_up(services, cases=2)
        session = services.returns.open(services.returns.ids(audit)[0])
        question = next(iter(session.form.template.questions())).name
        session.revise(question, said("met", "Damp housing was reported."))
        assert found(store, "damp") == 1
        session.revise(question, said("met", "Rent arrears were reported."))
        assert (found(store, "damp"), found(store, "arrears")) == (0, 1)
        session.undo()
        assert (found(store, "damp"), found(store, "arrears")) == (1, 0)
        assert store.check().ok
        store.rebuild()
        assert found(store, "damp") == 1
        assert store.check().ok


def found(store: Store, word: str) -> int:
    with store.reading() as reading:
        return len(list(reading.search.hits(FoundKind.EVIDENCE, (word,))))


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE searched_case SET title = 'other'",
        "DELETE FROM searched_case",
        "DELETE FROM search_case",
    ],
)
def test_an_index_that_is_not_what_it_would_be_is_told(desk: tuple[Services, Store], damage: str) -> None:
    services, store = desk
    with store:
        graded_audit.set_up(services, cases=2)
        connection = connection_of(store)
        assert not [*index_faults(connection)]
        connection.run(damage)
        assert [*index_faults(connection)]
        assert not store.check().search.ok


def test_a_grade_that_is_pressed_writes_nothing_into_the_index(desk: tuple[Services, Store]) -> None:
    services, store = desk
    with store:
        audit = graded_audit.set_up(services, cases=1)
        session = services.returns.open(services.returns.ids(audit)[0])
        question = next(one for one in session.form.template.questions() if one.scale is not None)
        assert question.scale is not None
        points = [point.value for point in question.scale.points]
        session.revise(question.name, said(points[0], "It was seen."))
        before = pages(connection_of(store))
        session.revise(question.name, said(points[1], "It was seen."))
        assert pages(connection_of(store)) == before


def pages(connection: DeskConnection) -> list[list[tuple[object, ...]]]:
    return [connection.run(f"SELECT * FROM {one.index}_data").fetchall() for one in SEARCHED]
