"""The content of a template in one fixed form: what its hash is taken of, and what it looks like as JSON.

Values that are left at their default are left out, so that a key added to QA Desk later changes no hash.
"""

import hashlib
import json
from dataclasses import MISSING, Field, fields
from datetime import date
from enum import StrEnum

from qa_desk.domain.expressions import Expression
from qa_desk.domain.template import Question, Scale, Template

HASH_DOMAIN = b"QA Desk template 1\n"

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]


def content(template: Template) -> dict[str, Json]:
    """Everything a template says, scales included, without its own hash."""
    scales = {scale.name: scale for scale in template.scales}
    found = _value_content(template, scales)
    found.pop("content_hash", None)
    found["scales"] = [_value_content(scales[name], {}) for name in sorted(scales)]
    return found


def content_hash(template: Template) -> str:
    """SHA-256 of the content: the same for the same questions, scales and rules, however the file is laid out."""
    text = json.dumps(content(template), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(HASH_DOMAIN + text.encode("utf-8")).hexdigest()


def _value_content(value: object, scales: dict[str, Scale]) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for one in fields(value):  # type: ignore[arg-type]
        held = getattr(value, one.name)
        if not _is_default(one, held):
            found[one.name] = _plain(held, scales)
    if isinstance(value, Question) and value.scale is not None:
        told = _own_descriptors(value.scale, scales)
        if told:
            found["descriptors"] = told
    return found


def _is_default(one: "Field[object]", held: object) -> bool:
    if one.default_factory is not MISSING:
        return held == one.default_factory()
    return one.default is not MISSING and held == one.default


def _own_descriptors(scale: Scale, scales: dict[str, Scale]) -> dict[str, Json]:
    shared = {point.value: point.descriptor for point in scales[scale.name].points}
    return {point.value: point.descriptor for point in scale.points if point.descriptor != shared[point.value]}


def _plain(held: object, scales: dict[str, Scale]) -> Json:
    match held:
        case Scale() if held.name in scales:
            return held.name
        case Expression(text=text):
            return text
        case StrEnum():
            return held.value
        case None | bool() | int() | str():
            return held
        case date():
            return held.isoformat()
        case frozenset():
            return [str(member) for member in sorted(held)]
        case tuple():
            return [_plain(member, scales) for member in held]
        case _:
            return dict(_value_content(held, scales))
