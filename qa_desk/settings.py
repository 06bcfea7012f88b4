"""Every setting once: key, kind, default, label; kept as JSON in the person's own folder."""

import base64
import binascii
import json
import os
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from qa_desk import paths
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr

T = TypeVar("T")


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One thing a person can set. ``read`` turns what the file holds into a value, or raises ValueError."""

    key: str
    default: T
    label: str
    read: Callable[[object], T]
    write: Callable[[T], object] = field(default=lambda value: value)


@dataclass(frozen=True)
class TableLook:
    """How a person left one table: its columns in order, their widths, and what it is sorted by."""

    columns: tuple[str, ...] = ()
    widths: tuple[int, ...] = ()
    sorted_by: str | None = None
    descending: bool = False


@dataclass(frozen=True)
class LastBackup:
    """The last copy of one desk that was made and checked: in which folder, and when (UTC, ISO; empty if never).

    ``problem`` says why the latest attempt did not work; it stays until one does.
    """

    folder: str
    made_at: str
    problem: str = ""


def _whole_number(low: int, high: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise ValueError(value)
        return value

    return read


def _one_of(*choices: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        if value not in choices:
            raise ValueError(value)
        return str(value)

    return read


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(value)
    return value


def _text_or_nothing(value: object) -> str | None:
    if value is not None and not isinstance(value, str):
        raise ValueError(value)
    return value


def _base64_or_nothing(value: object) -> str | None:
    text = _text_or_nothing(value)
    if text is not None:
        try:
            base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError) as problem:
            raise ValueError(text) from problem
    return text


def _sizes_by_splitter(value: object) -> Mapping[str, tuple[int, ...]]:
    return {name: _numbers(sizes) for name, sizes in _mapping(value).items()}


def _looks_by_table(value: object) -> Mapping[str, TableLook]:
    return {name: _table_look(look) for name, look in _mapping(value).items()}


def _write_looks(looks: Mapping[str, TableLook]) -> object:
    return {name: asdict(look) for name, look in looks.items()}


def _table_look(value: object) -> TableLook:
    look = _mapping(value)
    columns = look.get("columns")
    if not isinstance(columns, list) or not all(isinstance(column, str) for column in columns):
        raise ValueError(value)
    return TableLook(
        columns=tuple(columns),
        widths=_numbers(look.get("widths")),
        sorted_by=_text_or_nothing(look.get("sorted_by")),
        descending=_yes_or_no(look.get("descending")),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(value)
    return value


def _backups_by_desk(value: object) -> Mapping[str, LastBackup]:
    return {
        path: LastBackup(*(_text(_mapping(kept).get(part)) for part in ("folder", "made_at", "problem")))
        for path, kept in _mapping(value).items()
    }


def _write_backups(backups: Mapping[str, LastBackup]) -> object:
    return {path: asdict(backup) for path, backup in backups.items()}


def _mapping(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(value)
    return value


def _numbers(value: object) -> tuple[int, ...]:
    if not isinstance(value, list):
        raise ValueError(value)
    read = _whole_number(0, 100_000)
    return tuple(read(number) for number in value)


TEXT_SIZE_PERCENT = Setting("text_size_percent", 100, tr("Text size"), _whole_number(100, 200))
COLOURS = Setting("colours", "system", tr("Colours"), _one_of("system", "light", "dark"))
SINGLE_KEYS = Setting("single_keys", True, tr("Single keys"), _yes_or_no)
QUICK_ANSWERS = Setting("quick_answers", False, tr("Quick answers"), _yes_or_no)
ENTER_IN_EVIDENCE = Setting(
    "enter_in_evidence", "new_line", tr("Enter in evidence"), _one_of("new_line", "next_question")
)
LANGUAGE = Setting("language", "en", tr("Language"), _one_of("en", "cy"))
"""In which language QA Desk speaks, from the next time it starts."""
FORM_LANGUAGE = Setting("form_language", "", tr("Language of forms"), _text)
"""The code of the language to grade in, where a template has it; empty for forms as they are written."""
LOCK_AFTER_MINUTES = Setting("lock_after_minutes", 10, tr("Lock after"), _whole_number(1, 60))
NATION = Setting(
    "nation", "england-and-wales", tr("Working days of"), _one_of("england-and-wales", "scotland", "northern-ireland")
)
WINDOW_GEOMETRY: Setting[str | None] = Setting("window_geometry", None, tr("Window size and place"), _base64_or_nothing)
SPLITTER_SIZES: Setting[Mapping[str, tuple[int, ...]]] = Setting(
    "splitter_sizes", {}, tr("Sizes of the panes"), _sizes_by_splitter
)
TABLE_LOOKS: Setting[Mapping[str, TableLook]] = Setting(
    "table_looks", {}, tr("Columns and order of the tables"), _looks_by_table, _write_looks
)
YOUR_NAME = Setting("your_name", "", tr("Your name or role"), _text)
BACKUPS: Setting[Mapping[str, LastBackup]] = Setting(
    "backups", {}, tr("Last backups"), _backups_by_desk, _write_backups
)
LAST_DESK: Setting[str | None] = Setting("last_desk", None, tr("Last desk"), _text_or_nothing)
LAST_PLACE: Setting[str | None] = Setting("last_place", None, tr("Last place"), _text_or_nothing)

SETTINGS: tuple[Setting[Any], ...] = (
    TEXT_SIZE_PERCENT,
    COLOURS,
    SINGLE_KEYS,
    QUICK_ANSWERS,
    ENTER_IN_EVIDENCE,
    LANGUAGE,
    FORM_LANGUAGE,
    LOCK_AFTER_MINUTES,
    NATION,
    WINDOW_GEOMETRY,
    SPLITTER_SIZES,
    TABLE_LOOKS,
    YOUR_NAME,
    BACKUPS,
    LAST_DESK,
    LAST_PLACE,
)


class Loaded(NamedTuple):
    """The settings, and what to tell the person when some of them could not be read."""

    settings: "Settings"
    warning: str | None


class Settings:
    """What this person has set. Keys of newer versions stay in the file untouched."""

    def __init__(self, file: Path, kept: Mapping[str, object] | None = None) -> None:
        self._file = file
        self._kept: dict[str, object] = dict(kept or {})
        self._values: dict[str, Any] = {setting.key: setting.default for setting in SETTINGS}

    @classmethod
    def load(cls, folder: Path | None = None) -> Loaded:
        """Read the settings of this person; whatever cannot be read has its default, with a warning."""
        file = (folder or paths.user_settings_folder()) / "settings.json"
        try:
            kept = json.loads(file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Loaded(cls(file), None)
        except OSError:
            return Loaded(cls(file), tr("Your settings could not be read, so QA Desk started with its usual ones."))
        except (ValueError, RecursionError):
            kept = None
        if not isinstance(kept, dict):
            return Loaded(cls(file), _set_aside(file))
        settings = cls(file, kept)
        damaged = settings._read_all()
        return Loaded(settings, _warning(damaged))

    def __getitem__(self, setting: Setting[T]) -> T:
        value: T = self._values[setting.key]
        return value

    def change(self, setting: Setting[T], value: T) -> T:
        """Set it, keep it and return what it was; refused in words when it is out of range or cannot be kept."""
        before = self[setting]
        as_kept = setting.write(value)
        try:
            setting.read(json.loads(json.dumps(as_kept)))
        except ValueError as problem:
            raise UserError(
                tr("{label} cannot be set to that, so it stays as it was.", label=setting.label),
                tr("Choose one of the values shown."),
                field=setting.key,
            ) from problem
        if value != before:
            self._values[setting.key] = value
            self._kept[setting.key] = as_kept
            self._save(setting)
        return before

    def reset(self, setting: Setting[T]) -> T:
        """Put the default back and return what it was."""
        return self.change(setting, setting.default)

    def _read_all(self) -> list[str]:
        damaged = []
        for setting in SETTINGS:
            if setting.key not in self._kept:
                continue
            try:
                self._values[setting.key] = setting.read(self._kept[setting.key])
            except ValueError:
                damaged.append(setting.label)
        return damaged

    def _save(self, setting: Setting[Any]) -> None:
        text = json.dumps(self._kept, indent=2, sort_keys=True, ensure_ascii=False)
        try:
            _replace(self._file, text + "\n")
        except OSError as problem:
            raise UserError(
                tr("{label} is set until you close QA Desk, but could not be kept for next time.", label=setting.label),
                tr("Check that the disk is not full and that you can write in {parent}.", parent=self._file.parent),
                field=setting.key,
            ) from problem


def _replace(file: Path, text: str) -> None:
    """Write beside, then rename: the file is the old one or the new one, never half."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=file.parent, prefix=".settings-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(beside, file)  # noqa: PTH105 - a string from mkstemp
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(beside)  # noqa: PTH108
        raise


def _set_aside(file: Path) -> str:
    """Keep a damaged file out of the way of the next one, and say so."""
    aside = file.with_name("settings-damaged.json")
    try:
        file.replace(aside)
    except OSError:
        return tr("Your settings are damaged, so QA Desk started with its usual ones. Your work is not affected.")
    return tr(
        "Your settings were damaged, so QA Desk started with its usual ones. Your work is not affected. "
        "The damaged file is kept as {name}.",
        name=aside.name,
    )


def _warning(damaged: list[str]) -> str | None:
    if not damaged:
        return None
    return tr(
        "These settings could not be read and are as usual again: {join}. Your work is not affected.",
        join=", ".join(damaged),
    )
