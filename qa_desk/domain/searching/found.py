"""What a search found: of which kind, where it stands, and what opens it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.language import tr
from qa_desk.domain.searching.words import Part, plain
from qa_desk.domain.template import SubjectKind


class FoundKind(StrEnum):
    """What there is to find, in the order it is shown."""

    CASE = "case"
    QUESTION = "question"
    EVIDENCE = "evidence"
    THEME = "theme"
    ACTION = "action"
    AUDIT = "audit"


GROUP_TITLES = {
    FoundKind.CASE: tr("Cases"),
    FoundKind.QUESTION: tr("Questions"),
    FoundKind.EVIDENCE: tr("Evidence"),
    FoundKind.THEME: tr("Themes"),
    FoundKind.ACTION: tr("Actions"),
    FoundKind.AUDIT: tr("Audits"),
}


class AuditHead(NamedTuple):
    """As much of an audit as is shown beside what is found in it."""

    id: str
    title: str
    subject: SubjectKind
    template: TemplateReference


@dataclass(frozen=True)
class Found:
    """One thing found, with the words that were looked for marked. ``place`` and ``subject`` open it."""

    kind: FoundKind
    title: tuple[Part, ...]
    where: str
    snippet: tuple[Part, ...]
    place: str
    subject: str


@dataclass(frozen=True)
class FoundGroup:
    """What was found of one kind, best first. ``more`` says that there is more than is shown."""

    kind: FoundKind
    found: tuple[Found, ...]
    more: bool = False

    @property
    def title(self) -> str:
        """The heading of the group."""
        return GROUP_TITLES[self.kind]


def groups_json(text: str, groups: Sequence[FoundGroup]) -> dict[str, Any]:
    """What a search found, as ``search --json`` prints it."""
    return {
        "words": text,
        "groups": [
            {"kind": group.kind.value, "more": group.more, "found": [_found_json(one) for one in group.found]}
            for group in groups
        ],
    }


def _found_json(one: Found) -> dict[str, Any]:
    return {
        "title": plain(one.title),
        "where": one.where,
        "snippet": plain(one.snippet),
        "place": one.place,
        "subject": one.subject,
    }


def nothing_found(text: str) -> str:
    """What is said when no word led anywhere."""
    return tr("Nothing contains “{join}”. Check the spelling, or type fewer words.", join=" ".join(text.split()))
