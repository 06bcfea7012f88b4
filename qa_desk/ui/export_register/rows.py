"""One file of the register as words: a line of the table, and all of it for whoever wants to know."""

from collections.abc import Iterator
from dataclasses import dataclass

from qa_desk.domain.dates import short_date
from qa_desk.domain.disclosure import rule_named
from qa_desk.domain.language import tr
from qa_desk.domain.made_files.register import RegisterEntry
from qa_desk.ui.widgets.reading_table import Column

SHORT = 12
GROUP = 8
"""A hash is read, and wrapped, in groups of so many letters."""
NOT_NOTED = tr("not noted at that time")


@dataclass(frozen=True)
class FileRow:
    """An entry with what its audit and its kind are called."""

    entry: RegisterEntry
    audit: str
    kind: str

    @property
    def when(self) -> str:
        """The day and the time, as they were here."""
        at = self.entry.made.made_at.astimezone()
        return f"{short_date(at.date())}, {at:%H:%M}"

    @property
    def marking(self) -> str:
        """The marking that stands on it."""
        marking = self.entry.made.marking
        return NOT_NOTED if marking is None else marking or tr("None")

    @property
    def left(self) -> str:
        """How many things nobody had looked at."""
        left = self.entry.made.left
        return NOT_NOTED if left is None else f"{left:,}"

    def details(self) -> Iterator[tuple[str, str]]:
        """Everything that is known of it, by name."""
        made = self.entry.made
        yield tr("File"), tr("{kind}, number {number} of this desk", kind=self.kind, number=self.entry.number)
        yield tr("Audit"), self.audit
        yield tr("Made"), f"{self.when}, by {made.actor}"
        yield tr("State"), self.entry.state
        yield tr("Counted"), tr("{subjects:,} signed off", subjects=made.subjects)
        yield tr("Small numbers"), rule_named(made.rule).words
        yield tr("Marking"), self.marking
        yield tr("Not looked at"), self.left
        yield "SHA-256", " ".join(made.sha256[at : at + GROUP] for at in range(0, len(made.sha256), GROUP))


COLUMNS = (
    Column[FileRow](tr("When"), text=lambda row: row.when),
    Column[FileRow](tr("Who"), text=lambda row: row.entry.made.actor),
    Column[FileRow](tr("File"), text=lambda row: row.kind),
    Column[FileRow](tr("Audit"), text=lambda row: row.audit),
    Column[FileRow](tr("State"), text=lambda row: row.entry.state),
    Column[FileRow](tr("Small numbers"), text=lambda row: row.entry.made.rule),
    Column[FileRow](tr("Marking"), text=lambda row: row.marking),
    Column[FileRow](tr("Not looked at"), text=lambda row: row.left),
    Column[FileRow](
        "SHA-256", text=lambda row: row.entry.made.sha256[:SHORT], spoken=lambda row: row.entry.made.sha256
    ),
)
