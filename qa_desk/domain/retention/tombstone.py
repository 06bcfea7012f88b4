"""What stands in the journal where words were erased by law, and how a reading of the chain knows that it may.

A tombstone is canonical JSON: ``erased_by`` is the sequence of the erasure that it belongs to, ``was`` the SHA-256
of the body that was recorded, ``left`` what of that body tells of others. The hash of an entry goes over ``was``, and
the erasure names the SHA-256 of the tombstone: both can be checked without what was erased.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from qa_desk.domain.language import tr
from qa_desk.domain.retention.events import ErasureCarriedOut

BEGINS = '{"erased_by":'
"""How every tombstone begins, and no other body."""

_canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


@dataclass(frozen=True)
class Tombstone:
    """What is left of one body; ``left`` is None when nothing is."""

    erased_by: int
    was: str
    left: dict[str, Any] | None = None

    @property
    def text(self) -> str:
        """As it stands in the journal."""
        rest = {} if self.left is None else {"left": self.left}
        return _canonical({"erased_by": self.erased_by, "was": self.was} | rest)


def digest_of(text: str) -> str:
    """The SHA-256 of a body, in hexadecimal."""
    return sha256(text.encode()).hexdigest()


def tombstone_in(body: str) -> Tombstone | None:
    """The tombstone that stands for a body, or None for a body as it was recorded. ValueError when it is neither."""
    if not body.startswith(BEGINS):
        return None
    found = json.loads(body)
    erased_by, was, left = found["erased_by"], found.get("was"), found.get("left")
    if not isinstance(erased_by, int) or not isinstance(was, str) or not isinstance(left, dict | None):
        raise ValueError("a tombstone that says nothing")
    return Tombstone(erased_by, was, left)


def body_digest(body: str) -> bytes:
    """The SHA-256 of a body as it was recorded, whether it still stands there or not. ValueError as `tombstone_in`."""
    tomb = tombstone_in(body)
    return sha256(body.encode()).digest() if tomb is None else bytes.fromhex(tomb.was)


def left_of(body: str) -> str:
    """What can still be read of a body: all of it, the part that tells of others, or nothing at all."""
    tomb = tombstone_in(body)
    if tomb is None:
        return body
    return "" if tomb.left is None else _canonical(tomb.left)


@dataclass
class ErasureReader:
    """Reads a journal in its order, and says where words are gone that no erasure names, or there although one does."""

    _waiting: dict[int, tuple[int, str]] = field(default_factory=dict)
    """By the sequence of a tombstone: the erasure that must name it, and what stands there."""
    _bodies: dict[int, tuple[int, str]] = field(default_factory=dict)

    def problem(self, sequence: int, kind: str, body: str) -> str:
        """Why an entry cannot stand there after those before it, in words; empty when it can."""
        tomb = tombstone_in(body)
        if tomb is not None:
            if tomb.erased_by <= sequence or kind == ErasureCarriedOut.kind:
                return tr("event {sequence} was taken out without an erasure", sequence=sequence)
            self._bodies[sequence] = self._waiting[sequence] = (tomb.erased_by, digest_of(body))
        return self._carried_out(sequence, json.loads(body)) if kind == ErasureCarriedOut.kind else ""

    def _carried_out(self, sequence: int, body: Mapping[str, Any]) -> str:
        for number, digest in body["erased"]:
            erased_by, found = self._bodies.get(number, (0, ""))
            # A later erasure may have taken more of it: that one names what stands there now.
            if erased_by < sequence or (erased_by == sequence and found != digest):
                return tr("event {number} is not what its erasure left", number=number)
            if erased_by == sequence:
                self._waiting.pop(number, None)
        return self._unnamed(sequence)

    def _unnamed(self, sequence: int) -> str:
        stray = min((number for number, (by, _) in self._waiting.items() if by <= sequence), default=0)
        return tr("event {stray} was taken out without an erasure", stray=stray) if stray else ""

    def problem_at_end(self) -> str:
        """The first words that are gone although no erasure came, in words; empty when there are none."""
        stray = min(self._waiting, default=0)
        return tr("event {stray} was taken out without an erasure", stray=stray) if stray else ""
