"""JSON from other people: nothing twice, nothing that is not JSON, nothing deeper or longer than it says."""

import json
from typing import Any

MOST_DEPTH = 12


class StrictJsonError(ValueError):
    """The text is not JSON as QA Desk writes it."""


def strict_object(text: bytes | str) -> dict[str, Any]:
    """The object in a text."""
    read = strict_value(text)
    if not isinstance(read, dict):
        raise StrictJsonError("not an object")
    return read


def strict_value(text: bytes | str) -> Any:
    """Whatever JSON value is in a text."""
    try:
        told = text if isinstance(text, str) else text.decode()
        read = _DECODER.decode(told)
    except StrictJsonError:
        raise
    except (ValueError, RecursionError) as error:
        raise StrictJsonError(type(error).__name__) from None
    if told.count("[") + told.count("{") > MOST_DEPTH:  # else it cannot be deeper
        _check_depth(read, MOST_DEPTH)
    return read


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    read = dict(pairs)
    if len(read) != len(pairs):
        raise StrictJsonError("a key stands twice")
    return read


def _refused(text: str) -> Any:
    raise StrictJsonError(f"{text[:20]} is not written here")


_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_refused, parse_float=_refused)
"""Made once: making one takes as long as reading a line."""


def _check_depth(value: Any, left: int) -> None:
    if not isinstance(value, list | dict):
        return
    if left == 0:
        raise StrictJsonError("too deep")
    for inner in value.values() if isinstance(value, dict) else value:
        _check_depth(inner, left - 1)
