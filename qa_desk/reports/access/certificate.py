"""The certificate that a desk was destroyed: what it was, who decided, which copies went, and what nobody can know."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from qa_desk.domain.dates import short_date
from qa_desk.reports.content import Block, Bullets, Heading, Paragraph, Report

HONEST = (
    "The salt that its key was made from is overwritten and removed, so no passphrase makes that key again from these "
    "files.",
    "Copies that QA Desk does not know of (sticks, e-mail, backups of the whole computer) still open with the "
    "passphrase. Whoever keeps them must destroy them.",
    "Solid-state drives, synced folders and drives with snapshots may keep old blocks out of reach of any program. "
    "Where that matters, destroy the drive or its encryption key too.",
    "Files that were made from the desk, such as reports, packs and returns, are not touched.",
)


@dataclass(frozen=True)
class DestroyedDesk:
    """What is certified. ``left`` are copies that are known and could not be destroyed."""

    name: str
    id: str
    head: str
    entries: int
    audits: int
    at: datetime
    reason: str
    decided_by: str
    done_by: str
    destroyed: tuple[str, ...]
    left: tuple[str, ...]

    @property
    def facts(self) -> tuple[str, ...]:
        """One line for each thing that is certified."""
        return (
            f"Desk: {self.name}, id {self.id}",
            f"Last entry of its history: number {self.entries:,}, {self.head or 'none'}",
            f"Audits in it: {self.audits:,}",
            f"Destroyed: {short_date(self.at.date())}, {self.at:%H:%M} UTC, by {self.done_by}",
            f"Decided by: {self.decided_by}",
            f"Reason: {self.reason}",
        )


def certificate(one: DestroyedDesk) -> Report:
    """The certificate as a report of one page."""
    return Report(
        title="Certificate of destruction",
        subtitle=one.name,
        blocks=tuple(_blocks(one)),
        created_on=one.at.date(),
        footer=f"Desk {one.id}, {one.head[:12]}",
    )


def certificate_text(one: DestroyedDesk) -> str:
    """The same as plain text."""
    left = [f"Known, and not destroyed: {path}" for path in one.left]
    parts = ("Certificate of destruction", *one.facts, *(f"Destroyed: {path}" for path in one.destroyed), *left)
    return "\n".join((*parts, *HONEST)) + "\n"


def _blocks(one: DestroyedDesk) -> Iterator[Block]:
    yield Bullets(one.facts)
    yield Heading("Files that were destroyed")
    yield Bullets(one.destroyed)
    if one.left:
        yield Heading("Copies that are known and could not be destroyed")
        yield Bullets(one.left)
    yield Heading("What this does not say")
    for words in HONEST:
        yield Paragraph(words)
