"""Expected files: shown when they differ, written when asked."""

from pathlib import Path

import pytest

from tests.conftest import check_golden


def test_the_same_text_passes_form_feeds_and_all(tmp_path: Path) -> None:
    text = "page one\r\n\fpage two ŵ\n"
    check_golden(tmp_path / "deep" / "report.txt", text, update=True)
    check_golden(tmp_path / "deep" / "report.txt", text, update=False)


def test_another_text_fails_and_shows_the_difference(tmp_path: Path) -> None:
    check_golden(tmp_path / "report.txt", "7 of 25\n", update=True)
    with pytest.raises(pytest.fail.Exception, match=r"-7 of 25\n\+8 of 25"):
        check_golden(tmp_path / "report.txt", "8 of 25\n", update=False)


def test_a_missing_file_says_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(pytest.fail.Exception, match="--update-golden"):
        check_golden(tmp_path / "report.txt", "", update=False)
