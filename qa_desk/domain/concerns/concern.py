"""An immediate safeguarding concern: what was seen, who was told, and how it ended. Nothing of it is ever edited."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Self

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.text import clean_text
from qa_desk.domain.typed_words import checked_line, checked_words, line_of

STOP_AND_TELL = tr("Stop and tell your agency's safeguarding lead now, outside QA Desk. Then record here that you did.")
"""What every place says first: QA Desk tells nobody by itself."""


class EntryKind(StrEnum):
    """What was added to a concern."""

    RAISED = "raised"
    UPDATED = "updated"
    DISCHARGED = "discharged"


class ConcernStatus(StrEnum):
    """Where a concern stands, in the words shown for it."""

    NOT_TOLD = "Not told yet"
    OPEN = "Told, not discharged"
    DISCHARGED = "Discharged"


@dataclass(frozen=True)
class About:
    """What a concern is about: an audit, or a case of it, or one return and one of its questions."""

    audit: str
    subject: str = ""
    agency_return: str = ""
    question: str = ""


@dataclass(frozen=True)
class Told:
    """Who was told outside QA Desk, by role and never by name; when (UTC), and how."""

    role: str
    at: datetime
    how: str = ""

    def checked(self, now: datetime) -> Self:
        """The same, cleaned; raises UserError beside the field that cannot stand."""
        role = checked_line(self.role, tr("Write who was told, by their role."), "told_role")
        if self.at > now:
            raise UserError(
                tr("The time when they were told must be now or in the past."),
                tr("If nobody was told yet, leave the role empty and tell them now."),
                field="told_at",
            )
        return replace(self, role=role, how=line_of(self.how, "told_how"))


@dataclass(frozen=True)
class ConcernEntry:
    """One thing said about a concern: by whom and when (UTC), on whichever laptop it was said.

    ``role`` is who decided that it is discharged.
    """

    id: str
    kind: EntryKind
    words: str
    by: str
    at: datetime
    told: Told | None = None
    role: str = ""


@dataclass(frozen=True)
class Concern:
    """A concern with everything that was added to it, in the order of adding; the first entry raised it."""

    id: str
    about: About
    entries: tuple[ConcernEntry, ...]

    @property
    def raised(self) -> ConcernEntry:
        """What was seen, and by whom."""
        return self.entries[0]

    @property
    def told(self) -> tuple[Told, ...]:
        """Everybody who was told, in the order of recording."""
        return tuple(one.told for one in self.entries if one.told is not None)

    @property
    def discharge(self) -> ConcernEntry | None:
        """How it ended, once it has."""
        return next((one for one in self.entries if one.kind is EntryKind.DISCHARGED), None)

    @property
    def is_open(self) -> bool:
        """Whether it still needs somebody."""
        return self.discharge is None

    @property
    def status(self) -> ConcernStatus:
        """Where it stands."""
        if not self.is_open:
            return ConcernStatus.DISCHARGED
        return ConcernStatus.OPEN if self.told else ConcernStatus.NOT_TOLD

    def updated(self, entry: ConcernEntry) -> ConcernEntry:
        """An entry that may be added to it; raises UserError for one that may not."""
        self._check_open()
        told = entry.told.checked(entry.at) if entry.told else None
        words = clean_text(entry.words).strip()
        if not words and told is None:
            raise UserError(
                tr("Write what has happened, or who was told."), tr("Nothing was recorded yet."), field="words"
            )
        return replace(entry, words=checked_words(words, "", "words") if words else "", told=told)

    def discharged(self, entry: ConcernEntry) -> ConcernEntry:
        """The entry that ends it; raises UserError while nobody was told or nothing is said of the outcome."""
        self._check_open()
        if not self.told:
            raise UserError(
                tr("Nobody has been told of this concern yet, so it cannot be discharged."),
                tr("Tell your safeguarding lead now, and record here whom you told."),
                field="told_role",
            )
        outcome = checked_words(entry.words, tr("Write what the outcome was."), "outcome")
        role = checked_line(entry.role, tr("Write who decided that it is discharged, by their role."), "role")
        return replace(entry, words=outcome, role=role, told=None)

    def _check_open(self) -> None:
        if not self.is_open:
            raise UserError(
                tr("This concern is discharged already, so nothing can be added to it."),
                tr("What was recorded stays. Raise a new concern if there is one."),
            )


def raised_entry(entry: ConcernEntry) -> ConcernEntry:
    """The first entry of a new concern; raises UserError beside the field that cannot stand."""
    words = checked_words(entry.words, tr("Write what you saw, in a sentence."), "words")
    return replace(entry, words=words, told=entry.told.checked(entry.at) if entry.told else None)
