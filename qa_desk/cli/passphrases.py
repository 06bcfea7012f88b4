"""Where a passphrase comes from: a file, the environment, or the person at the keyboard."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from qa_desk.domain.errors import UserError

VARIABLE = "QA_DESK_PASSPHRASE"
NEW_VARIABLE = "QA_DESK_NEW_PASSPHRASE"
LARGEST_FILE = 4096


def given_passphrase(arguments: Namespace) -> str | None:
    """The passphrase that came with the command, or None when there is none."""
    return _given(arguments.passphrase_file, VARIABLE)


def passphrase_of(arguments: Namespace) -> str:
    """The passphrase of a desk; the person is asked where none came with the command."""
    given = given_passphrase(arguments)
    return _typed("Passphrase: ", "--passphrase-file", VARIABLE) if given is None else given


def first_passphrase(arguments: Namespace) -> str:
    """The passphrase for a desk that is being made; a typed one is asked for twice."""
    given = given_passphrase(arguments)
    return _typed_twice("Passphrase for the new desk: ", "--passphrase-file", VARIABLE) if given is None else given


def next_passphrase(arguments: Namespace) -> str:
    """The passphrase that a desk is given in place of its present one."""
    given = _given(arguments.new_passphrase_file, NEW_VARIABLE)
    return _typed_twice("New passphrase: ", "--new-passphrase-file", NEW_VARIABLE) if given is None else given


def recovery_codes_of(arguments: Namespace, count: int) -> tuple[str, ...]:
    """The recovery code of a desk, or those of two officers: a line each of a file, or typed."""
    if arguments.code_file is not None:
        return _lines_of(arguments.code_file, "recovery code file")
    whose = ("Recovery code: ",) if count == 1 else ("Code of the first officer: ", "Code of the second officer: ")
    return tuple(_typed(prompt, "--code-file", "") for prompt in whose)


def _given(file: Path | None, variable: str) -> str | None:
    return _from_file(file) if file is not None else os.environ.get(variable)


def _lines_of(path: Path, what: str) -> tuple[str, ...]:
    """The lines of a small file; spaces count, the line ends do not."""
    try:
        with path.open("rb") as file:
            return tuple(file.read(LARGEST_FILE).decode("utf-8-sig").splitlines())
    except (OSError, UnicodeDecodeError):
        raise UserError(
            f"The {what} {path.name} cannot be read.", "Nothing was opened. Check its name and its text."
        ) from None


def _from_file(path: Path) -> str:
    """The first line of a file."""
    first = next(iter(_lines_of(path, "passphrase file")), "")
    if not first:
        raise UserError(
            f"The first line of the passphrase file {path.name} is empty.",
            "Nothing was opened. Write the passphrase there.",
        )
    return first


def _typed(prompt: str, option: str, variable: str) -> str:
    if not sys.stdin.isatty():
        other = f" or the variable {variable}" if variable else ""
        raise UserError(
            f"This needs a {'passphrase' if variable else 'recovery code'}, and nobody is here to type it.",
            f"Nothing was done. Use {option}{other}.",
        )
    from getpass import getpass  # only a person who types needs the terminal

    try:
        return getpass(prompt)
    except EOFError:
        raise UserError("No passphrase was typed.", "Nothing was done.") from None


def _typed_twice(prompt: str, option: str, variable: str) -> str:
    first = _typed(prompt, option, variable)
    if _typed("The same again: ", option, variable) != first:
        raise UserError("The two passphrases are not the same.", "Nothing was done. Run the command again.")
    return first
