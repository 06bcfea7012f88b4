"""A workbook as it was sent: enough to know, when it comes back, what every cell of it was."""

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any

from qa_desk.domain.answer_codec import answer_from_json, answer_to_json
from qa_desk.domain.answers import BLANK, Answer
from qa_desk.domain.audit import TemplateReference

Json = dict[str, Any]
SentAnswer = tuple[str, str, Answer]
"""Subject, question and answer."""

MOST_CASE_SHEETS = 30
"""Up to this many subjects each has a sheet of its own; more stand below each other in one table."""


class Layout(StrEnum):
    """How the subjects are laid out over the sheets."""

    SHEETS = "sheets"
    GRID = "grid"


def fitting_layout(subjects: int) -> Layout:
    """The layout for this many subjects, where nobody asked for the other one."""
    return Layout.SHEETS if subjects <= MOST_CASE_SHEETS else Layout.GRID


@dataclass(frozen=True)
class IssuedWorkbook:
    """Who was sent what, with which answers already in it."""

    id: str
    audit: str
    title: str
    auditor: str
    auditor_name: str
    template: TemplateReference
    layout: Layout
    issued_on: date
    due_on: date | None
    return_to: str
    subjects: tuple[str, ...]
    sent: tuple[SentAnswer, ...] = ()

    def sent_answer(self, subject: str, question: str) -> Answer:
        """The answer that stood in the workbook when it was sent."""
        return self._sent.get((subject, question), BLANK)

    @cached_property
    def _sent(self) -> dict[tuple[str, str], Answer]:
        return {(subject, question): answer for subject, question, answer in self.sent}

    @cached_property
    def checksum(self) -> str:
        """The SHA-256 of everything above: a workbook that shows another one is not the one that was sent."""
        body = json.dumps(issued_to_json(self), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(body.encode()).hexdigest()


def issued_to_json(one: IssuedWorkbook) -> Json:
    """As the journal keeps it."""
    return {
        "id": one.id,
        "audit": one.audit,
        "title": one.title,
        "auditor": [one.auditor, one.auditor_name],
        "template": [one.template.name, one.template.edition, one.template.content_hash],
        "layout": one.layout.value,
        "issued_on": one.issued_on.isoformat(),
        "due_on": one.due_on.isoformat() if one.due_on else None,
        "return_to": one.return_to,
        "subjects": list(one.subjects),
        "sent": answers_to_json(one.sent),
    }


def issued_from_json(body: Json) -> IssuedWorkbook:
    """The workbook that ``issued_to_json`` wrote."""
    auditor, name = body["auditor"]
    return IssuedWorkbook(
        body["id"],
        body["audit"],
        body["title"],
        auditor,
        name,
        TemplateReference(*body["template"]),
        Layout(body["layout"]),
        date.fromisoformat(body["issued_on"]),
        date.fromisoformat(body["due_on"]) if body["due_on"] else None,
        body["return_to"],
        tuple(body["subjects"]),
        answers_from_json(body["sent"]),
    )


def answers_to_json(answers: tuple[SentAnswer, ...]) -> list[list[Any]]:
    """Answers with what each is to, as the journal keeps them."""
    return [[subject, question, answer_to_json(answer)] for subject, question, answer in answers]


def answers_from_json(body: list[list[Any]]) -> tuple[SentAnswer, ...]:
    """The answers that ``answers_to_json`` wrote."""
    return tuple((subject, question, answer_from_json(answer)) for subject, question, answer in body)
