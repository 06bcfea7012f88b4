"""The small template as a fixture."""

import pytest

from tests.templates.small_template import WHOLE


@pytest.fixture
def whole() -> str:
    """The text of a template without a problem."""
    return WHOLE
