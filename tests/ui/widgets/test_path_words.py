"""A path wraps wherever it has to, and stays the same path."""

import pytest

from qa_desk.ui.widgets.path_words import shown_path

LONGEST_PIECE = 21


@pytest.mark.parametrize(
    "path",
    ["/media/asha/Core groups 2026/returns", r"D:\asha\returns", "/srv/" + "a_long_name_without_a_space_" * 4],
)
def test_no_piece_of_a_path_is_longer_than_a_narrow_page(path: str) -> None:
    shown = shown_path(path)
    assert shown.replace("\u200b", "") == path
    assert all(len(piece) <= LONGEST_PIECE for part in shown.split("\u200b") for piece in part.split())
