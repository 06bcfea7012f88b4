"""A real encrypted desk for every test that asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.store.engine import open_here
from qa_desk.store.store import Store
from tests import leaks
from tests.store.desks import a_desk, graded, revise, set_up


def open_desks() -> Iterator[str]:
    """Desks that a test forgot to close, and those left in the middle of a transaction."""
    for connection in open_here():
        if connection.path in leaks.SHARED_DESKS and not connection.in_transaction:
            continue
        yield f"an open desk, {'in' if connection.in_transaction else 'with no'} transaction"
        connection.close()


leaks.LEAK_CHECKS.append(open_desks)


@pytest.fixture
def desk_path(tmp_path: Path) -> Path:
    """Where the desk of a test is."""
    folder = tmp_path / "desk"
    folder.mkdir()
    return folder / "Team desk.qadesk"


@pytest.fixture(scope="session")
def closed_desk_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A closed desk with forty answers, as bytes."""
    path = tmp_path_factory.mktemp("closed") / "closed.qadesk"
    with a_desk(path) as desk:
        returns = set_up(desk)
        for number in range(40):
            revise(desk, returns[number % 3], f"question_{number}", graded("good", "seen at home " * 8))
    return path.read_bytes()


@pytest.fixture
def closed_desk(desk_path: Path, closed_desk_bytes: bytes) -> Path:
    """That desk, at ``desk_path``."""
    desk_path.write_bytes(closed_desk_bytes)
    return desk_path


@pytest.fixture
def store(desk_path: Path) -> Iterator[Store]:
    """A new, empty desk."""
    with a_desk(desk_path) as desk:
        yield desk


@pytest.fixture
def audited(store: Store) -> Store:
    """A desk with one audit of three cases, given to one auditor."""
    set_up(store)
    return store
