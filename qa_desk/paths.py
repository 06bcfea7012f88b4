"""Where things are: what ships with the program, and what belongs to the person using it."""

import os
import sys
from pathlib import Path

import platformdirs

from qa_desk.own_process import is_packaged

_FOLDER_NAME = "QA Desk"


def program_folder() -> Path:
    """The checkout, or the folder a packaged program unpacked its files to."""
    if is_packaged():
        return Path(sys._MEIPASS)  # type: ignore[attr-defined]  # set by the packager
    return Path(__file__).resolve().parent.parent


def forms_folder() -> Path:
    """The templates as shipped."""
    return program_folder() / "forms"


def resources_folder() -> Path:
    """Icons, styles, fonts and the other files the program draws with."""
    return program_folder() / "resources"


def user_settings_folder() -> Path:
    """Where this person's settings are kept; not made here. QA_DESK_HOME moves it, for tests and portable use."""
    home = _home()
    return home / "settings" if home else platformdirs.user_config_path(_FOLDER_NAME, appauthor=False)


def logs_folder() -> Path:
    """Where the technical log is kept; not made here. QA_DESK_HOME moves it."""
    home = _home()
    return home / "logs" if home else platformdirs.user_log_path(_FOLDER_NAME, appauthor=False)


def desks_folder() -> Path:
    """Where a new desk is kept unless the person chooses another place; not made here. QA_DESK_HOME moves it."""
    home = _home()
    return home / "desks" if home else platformdirs.user_documents_path() / _FOLDER_NAME


def templates_folder() -> Path:
    """Where a partnership's own templates are kept; made when one is first written. QA_DESK_HOME moves it."""
    home = _home()
    return home / "templates" if home else platformdirs.user_documents_path() / _FOLDER_NAME / "Templates"


def _home() -> Path | None:
    home = os.environ.get("QA_DESK_HOME")
    return Path(home).expanduser().absolute() if home else None
