"""Settings survive restarts, damage and newer versions, and never stop the program."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.errors import UserError
from qa_desk.domain.working_days import Nation
from qa_desk.settings import (
    COLOURS,
    LAST_PLACE,
    NATION,
    QUICK_ANSWERS,
    SETTINGS,
    SPLITTER_SIZES,
    TABLE_LOOKS,
    TEXT_SIZE_PERCENT,
    WINDOW_GEOMETRY,
    Setting,
    Settings,
    TableLook,
)

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def load(file: Path) -> Settings:
    settings, warning = Settings.load(file.parent)
    assert warning is None
    return settings


def test_every_setting_has_its_own_key_a_label_and_a_default_it_would_accept() -> None:
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting.label
        assert setting.read(json.loads(json.dumps(setting.write(setting.default)))) == setting.default


def test_nothing_set_yet_means_defaults_and_no_file(file: Path) -> None:
    settings = load(file)
    assert all(settings[setting] == setting.default for setting in SETTINGS)
    assert not file.exists()


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (TEXT_SIZE_PERCENT, 200),
        (COLOURS, "dark"),
        (QUICK_ANSWERS, True),
        (WINDOW_GEOMETRY, "AdnQywAD"),
        (LAST_PLACE, "audit/3/case/Ŵ-7"),
        (SPLITTER_SIZES, {"grading": (300, 500)}),
        (TABLE_LOOKS, {"cases": TableLook(("code", "grade"), (80, 120), sorted_by="grade", descending=True)}),
    ],
)
def test_what_was_set_is_there_after_a_restart(file: Path, setting: Setting[Any], value: object) -> None:
    assert load(file).change(setting, value) == setting.default
    again = load(file)
    assert again[setting] == value
    assert again.reset(setting) == value
    assert load(file)[setting] == setting.default


@pytest.mark.parametrize(
    ("setting", "value"),
    [(TEXT_SIZE_PERCENT, 99), (TEXT_SIZE_PERCENT, 201), (TEXT_SIZE_PERCENT, True), (COLOURS, "pink"),
     (WINDOW_GEOMETRY, "not base64!"), (SPLITTER_SIZES, {"grading": (-1,)})],
)  # fmt: skip
def test_a_value_out_of_range_is_refused_and_nothing_changes(file: Path, setting: Setting[Any], value: object) -> None:
    settings = load(file)
    with pytest.raises(UserError) as refusal:
        settings.change(setting, value)
    assert refusal.value.field == setting.key
    assert settings[setting] == setting.default
    assert not file.exists()


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe\x00", b"[]", b'"text"', b"[" * 100_000])
def test_a_damaged_file_gives_defaults_and_a_warning_and_is_kept_aside(file: Path, damage: bytes) -> None:
    file.write_bytes(damage)
    settings, warning = Settings.load(file.parent)
    assert warning is not None
    assert "Your work is not affected." in warning
    assert all(settings[setting] == setting.default for setting in SETTINGS)
    assert file.with_name("settings-damaged.json").read_bytes() == damage
    settings.change(QUICK_ANSWERS, True)
    assert load(file)[QUICK_ANSWERS] is True


def test_one_damaged_value_is_named_and_the_others_stand(file: Path) -> None:
    file.write_text('{"text_size_percent": "big", "colours": "dark"}')
    settings, warning = Settings.load(file.parent)
    assert warning is not None
    assert "Text size" in warning
    assert settings[TEXT_SIZE_PERCENT] == 100
    assert settings[COLOURS] == "dark"


@given(kept=st.dictionaries(st.sampled_from([setting.key for setting in SETTINGS]), ANY_JSON))
def test_no_content_of_the_file_stops_the_program(
    kept: dict[str, object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    (folder / "settings.json").write_text(json.dumps(kept))
    settings, _ = Settings.load(folder)
    for setting in SETTINGS:
        assert setting.read(json.loads(json.dumps(setting.write(settings[setting])))) == settings[setting]


def test_keys_of_a_newer_version_are_kept(file: Path) -> None:
    file.write_text('{"from_the_future": [1, 2]}')
    load(file).change(COLOURS, "light")
    assert json.loads(file.read_text()) == {"from_the_future": [1, 2], "colours": "light"}


def test_a_failed_save_is_told_holds_for_the_session_and_leaves_the_old_file_whole(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = load(file)
    settings.change(COLOURS, "dark")
    before = file.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="could not be kept"):
        settings.change(COLOURS, "light")
    assert settings[COLOURS] == "light"
    assert file.read_bytes() == before
    assert list(file.parent.iterdir()) == [file]


def test_the_nations_are_those_whose_working_days_can_be_counted() -> None:
    for nation in Nation:
        assert NATION.read(nation.value) == nation.value
