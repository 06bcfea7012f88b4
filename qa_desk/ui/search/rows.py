"""The rows under the search field: headings, and what can be chosen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from qa_desk.domain.language import tr
from qa_desk.domain.searching.found import Found, FoundGroup, FoundKind
from qa_desk.domain.searching.words import Part, plain
from qa_desk.domain.wording import listed

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Heading:
    """What the rows below have in common."""

    title: str


@dataclass(frozen=True)
class Choice:
    """One row that can be chosen: its words, what stands below them, its key, and what choosing it does."""

    words: tuple[Part, ...]
    below: str
    do: Callable[[], None] = field(compare=False)
    key: str = ""
    lasts: bool = True
    """Whether it can still be done when another page is open."""

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        return ", ".join(part for part in (plain(self.words), self.below, self.key) if part)


Row = Heading | Choice


class ResultRows(QAbstractListModel):
    """Headings and choices in one list; only choices can be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows in the place of those before."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    @property
    def choices(self) -> list[int]:
        """The numbers of the rows that can be chosen."""
        return [number for number, row in enumerate(self.rows) if isinstance(row, Choice)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self.rows[index.row()]
        return super().flags(index) if isinstance(row, Choice) else Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.title if isinstance(row, Heading) else row.spoken
        return None


def rows_of(group: FoundGroup, choose: Callable[[Found], None]) -> list[Row]:
    """A group as its heading and its rows."""
    return [Heading(group.title), *(_choice(one, choose) for one in group.found)]


def _choice(one: Found, choose: Callable[[Found], None]) -> Choice:
    where = one.where
    if one.kind is FoundKind.EVIDENCE:
        return Choice(one.snippet, f"{plain(one.title)}, {where}", lambda: choose(one))
    below = ": ".join(part for part in (where, plain(one.snippet)) if part)
    return Choice(one.title, below, lambda: choose(one))


def counts_words(commands: int, groups: Sequence[FoundGroup]) -> str:
    """What is there, for the line below the rows and for a screen reader."""
    counts = [(commands, "command", "commands", False)] if commands else []
    counts += [(len(one.found), one.kind.value, one.title.lower(), one.more) for one in groups]
    told = [_counted(*one) for one in counts]
    more = any(more for *_, more in counts)
    return (
        tr("Found {listed}.{part}", listed=listed(told), part=tr(" Type more words to find fewer.") if more else "")
        if told
        else ""
    )


def _counted(count: int, one: str, many: str, more: bool) -> str:
    if one == FoundKind.EVIDENCE.value:
        one = many = "notes" if count > 1 else "note"
    return f"{count}{tr(' or more') if more else ''} {one if count == 1 else many}"
