"""Taking a JSON object from somebody else apart: every key once, of its kind, and nothing left over."""

import re
from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from qa_desk.domain.text import LONGEST_TEXT, clean_text

Kind = TypeVar("Kind", bound=StrEnum)
MOST_NUMBER = 10**9
HASH = re.compile("[0-9a-f]{64}")
FIRST_YEAR, LAST_YEAR = 1900, 9000
"""Further out, a moment cannot be shown in the time of every place."""


class WrongFieldError(ValueError):
    """Something in an object is not what QA Desk writes there."""


class Fields:
    """One object being taken apart."""

    def __init__(self, body: Any) -> None:
        if not isinstance(body, dict):
            raise WrongFieldError("not an object")
        self._left = dict(body)

    def text(self, name: str, most: int = LONGEST_TEXT) -> str:
        """A text as QA Desk keeps it."""
        return checked_text(self._take(name), most)

    def some_text(self, name: str, most: int = 200) -> str:
        """A text that says something."""
        text = self.text(name, most)
        if not text.strip():
            raise WrongFieldError(name)
        return text

    def whole(self, name: str, least: int = 0) -> int:
        """A whole number from ``least`` on."""
        number = self._take(name)
        if type(number) is not int or not least <= number <= MOST_NUMBER:
            raise WrongFieldError(name)
        return number

    def one_of(self, name: str, kind: type[Kind]) -> Kind:
        """One of some fixed words."""
        return kind(self.text(name, 100))

    def day(self, name: str) -> date | None:
        """A day, or nothing."""
        text = self.text(name, 10)
        day = date.fromisoformat(text) if text else None
        if day is not None and day.isoformat() != text:
            raise WrongFieldError(name)
        return day

    def moment(self, name: str) -> str:
        """A moment in ISO text, with its distance from UTC."""
        return checked_moment(self._take(name))

    def list(self, name: str, most: int) -> list[Any]:
        """A list of at most so many parts."""
        return checked_list(self._take(name), most)

    def each(self, name: str, most: int, read: Callable[[Any], Any]) -> tuple[Any, ...]:
        """A list with every part read."""
        return tuple(read(part) for part in self.list(name, most))

    def inner(self, name: str) -> "Fields":
        """An object within the object."""
        return Fields(self._take(name))

    def end(self) -> None:
        """Refuse what nobody asked for."""
        if self._left:
            raise WrongFieldError("more than QA Desk writes")

    def _take(self, name: str) -> Any:
        try:
            return self._left.pop(name)
        except KeyError:
            raise WrongFieldError(name) from None


def checked_text(value: Any, most: int = LONGEST_TEXT) -> str:
    """A text as QA Desk keeps it: cleaned already, and not too long."""
    if not isinstance(value, str) or len(value) > most or clean_text(value) != value:
        raise WrongFieldError("a text")
    return value


def checked_moment(value: Any) -> str:
    """A moment in ISO text, with its distance from UTC."""
    text = checked_text(value, 40)
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None or not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise WrongFieldError("a moment")
    return text


def checked_list(value: Any, most: int) -> list[Any]:
    """A list of at most so many parts."""
    if not isinstance(value, list) or len(value) > most:
        raise WrongFieldError("a list")
    return value


def checked_hash(value: Any) -> str:
    """A SHA-256 in hexadecimal."""
    if not isinstance(value, str) or not HASH.fullmatch(value):
        raise WrongFieldError("a hash")
    return value


def pair_of_texts(value: Any) -> tuple[str, str]:
    """Two texts."""
    first, second = checked_list(value, 2)
    return checked_text(first), checked_text(second)
