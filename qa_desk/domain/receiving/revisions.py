"""What travels in a return: every change of every answer as a value that never changes again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Any

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answer_codec import answer_from_json, answer_to_json
from qa_desk.domain.answers import Answer

STATE, FAMILY = "#state", "#family"
"""The two cells of a return that are no question: where it stands, and whether the auditor worked with the family."""

SENT_STATES = frozenset({ReturnState.SIGNED_OFF, ReturnState.HANDED_BACK, ReturnState.NOT_KNOWN})
"""How a return can stand when it is sent."""

DOMAIN = "qa-desk revision 1"

canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode
"""The one way a value is written, so that the same value always has the same hash."""


@dataclass(frozen=True)
class Revision:
    """One change of one cell of one return. ``recorded_at`` is shown and never decides anything.

    ``value`` is canonical JSON. ``parents`` are the revisions it replaced on the desk it was made on. ``journal_hash``
    is the hash of the event it came from, and with it of everything that device recorded before.
    """

    agency_return: str
    cell: str
    value: str
    author: str
    device: str
    device_sequence: int
    recorded_at: str
    parents: tuple[str, ...] = ()
    journal_hash: str = ""
    reason: str = ""
    """Why the chair settled a conflict this way."""

    @cached_property
    def id(self) -> str:
        """The hash of everything in it: the same revision has the same id on every laptop."""
        return sha256(f"{DOMAIN}\n{canonical(self.fields)}".encode()).hexdigest()

    @cached_property
    def answer(self) -> Answer:
        """What a revision of a question says; ValueError, KeyError or TypeError when that is no answer."""
        return answer_of_text(self.value)

    @cached_property
    def state(self) -> "SentState":
        """What a revision of `STATE` says; raises as `state_of` does."""
        return state_of(self.value)

    @property
    def fields(self) -> list[Any]:
        """Its parts in the order they are written in files."""
        return [
            self.agency_return,
            self.cell,
            self.value,
            self.author,
            self.device,
            self.device_sequence,
            self.recorded_at,
            list(self.parents),
            self.journal_hash,
            self.reason,
        ]

    @property
    def place(self) -> tuple[str, int]:
        """Which event of which device it came from."""
        return self.device, self.device_sequence

    @property
    def is_question(self) -> bool:
        """Whether it is about an answer."""
        return not self.cell.startswith("#")


def revision_of(fields: list[Any], id_: str = "") -> Revision:
    """The revision that was written as ``fields``. A desk's own rows name its id too: it is not worked out again."""
    agency_return, cell, value, author, device, sequence, recorded_at, parents, journal_hash, reason = fields
    one = Revision(
        agency_return, cell, value, author, device, sequence, recorded_at, tuple(parents), journal_hash, reason
    )
    if id_:
        vars(one)["id"] = id_
    return one


@dataclass(frozen=True)
class SentState:
    """Where a return stands, as the auditor left it: with what its questions count as, and on which answers."""

    state: ReturnState
    reason: str = ""
    outcomes: tuple[tuple[str, str], ...] = ()
    suggested: tuple[tuple[str, str], ...] = ()
    answers: str = ""
    """What `answers_digest` gave for the answers that were signed off."""

    @property
    def text(self) -> str:
        """As the value of a revision."""
        body: dict[str, Any] = {"state": self.state.value}
        for name, content in (
            ("reason", self.reason),
            ("outcomes", [list(pair) for pair in self.outcomes]),
            ("suggested", [list(pair) for pair in self.suggested]),
            ("answers", self.answers),
        ):
            if content:
                body[name] = content
        return canonical(body)


def state_of(value: str) -> SentState:
    """The state that a revision's value says; ValueError or KeyError when it says none."""
    body = json.loads(value)
    return SentState(
        ReturnState(body["state"]),
        body.get("reason", ""),
        tuple((name, outcome) for name, outcome in body.get("outcomes", ())),
        tuple((name, point) for name, point in body.get("suggested", ())),
        body.get("answers", ""),
    )


def answer_text(answer: Answer) -> str:
    """An answer as the value of a revision."""
    return canonical(answer_to_json(answer))


def answer_of_text(value: str) -> Answer:
    """The answer that a revision's value says."""
    return answer_from_json(json.loads(value))


def answers_digest(answers: Mapping[str, str]) -> str:
    """One hash for all answers of a return, by question; blank ones say nothing and take no part."""
    told = sorted((question, value) for question, value in answers.items() if value != "{}")
    return sha256(canonical(told).encode()).hexdigest()
