"""Where things are, in a checkout, packaged and moved."""

import sys
from pathlib import Path

import pytest

from qa_desk import paths

CHECKOUT = Path(__file__).parent.parent


def test_in_a_checkout_forms_and_resources_stand_beside_the_program() -> None:
    assert paths.forms_folder() == CHECKOUT / "forms"
    assert paths.resources_folder() == CHECKOUT / "resources"
    assert paths.forms_folder().is_dir()
    assert paths.resources_folder().is_dir()


def test_packaged_they_are_where_the_packager_put_them(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.forms_folder() == tmp_path / "forms"


def test_qa_desk_home_moves_what_belongs_to_the_person(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QA_DESK_HOME", str(tmp_path))
    assert paths.user_settings_folder() == tmp_path / "settings"
    assert paths.logs_folder() == tmp_path / "logs"


def test_without_it_they_are_in_the_persons_own_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QA_DESK_HOME")
    for folder in (paths.user_settings_folder(), paths.logs_folder()):
        assert folder.is_relative_to(Path.home())
        assert "QA Desk" in folder.parts


def test_asking_makes_nothing(own_home: Path) -> None:
    paths.user_settings_folder()
    paths.logs_folder()
    assert not own_home.exists()
