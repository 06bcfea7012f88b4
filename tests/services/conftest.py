"""A real encrypted desk with one graded audit."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.services import Services
from tests import graded_audit


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """The verbs of an empty desk."""
    verbs, store = graded_audit.an_empty_desk(tmp_path)
    yield verbs
    store.close()


@pytest.fixture
def graded(tmp_path: Path) -> Iterator[Services]:
    """The verbs of a desk with 25 cases, all graded and signed off."""
    verbs, store = graded_audit.a_graded_desk(tmp_path)
    yield verbs
    store.close()


@pytest.fixture
def audit(graded: Services) -> str:
    """The one audit of the graded desk."""
    return graded.audits.programme()[0].audit.id
