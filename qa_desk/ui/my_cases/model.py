"""The grid of cases: columns as data, rows fetched as they are scrolled into view."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from qa_desk.domain.dates import day_and_month
from qa_desk.domain.language import tr
from qa_desk.domain.wording import subject_word
from qa_desk.services.returns import CaseLine
from qa_desk.ui.outcome_tags import outcome_tag
from qa_desk.ui.widgets.grade_tag import Tag

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
TAG_ROLE = LINE_ROLE + 1
SORT_ROLE = LINE_ROLE + 2
STATUS_ROLE = LINE_ROLE + 3
ROWS_AT_ONCE = 60
STATUS, OVERALL = tr("Status"), tr("Overall")
MARK_WORDS = {"=": tr("done"), "-": tr("started"), ".": tr("not yet")}

Fetch = Callable[[int, int], tuple[CaseLine, ...]]


@dataclass(frozen=True)
class Column:
    """One column: its title, what it shows, what a screen reader says, what it sorts by."""

    title: str
    text: Callable[[CaseLine], str]
    spoken: Callable[[CaseLine], str]
    sort: Callable[[CaseLine], object]
    full_title: str = ""


def _evidence(line: CaseLine) -> str:
    needed = tr(" need {count}", count=len(line.needing)) if line.needing else ""
    return f"{line.evidence}{needed}" if line.evidence or needed else ""


def _worked_on(line: CaseLine) -> str:
    if line.worked_on_at is None:
        return ""
    at = line.worked_on_at.astimezone()
    return f"{day_and_month(at.date())} {at:%H:%M}"


def columns_of(line: CaseLine | None) -> tuple[Column, ...]:
    """The columns of an audit; its sections come from any of its lines."""
    sections = line.sections if line else ()
    first = (
        Column(
            subject_word(line.kind, 1).capitalize() if line else tr("Case"),
            lambda one: one.subject.code,
            lambda one: one.subject.code,
            lambda one: one.subject.code,
        ),
        Column(
            STATUS,
            lambda one: one.status.words,
            lambda one: one.status.words,
            lambda one: list(type(one.status)).index(one.status),
        ),
        Column(
            tr("Answered"),
            lambda one: tr("{part} of {whole}", part=one.counts.answered, whole=one.counts.asked),
            lambda one: tr("{answered} of {asked} answered", answered=one.counts.answered, asked=one.counts.asked),
            lambda one: one.counts.answered,
        ),
        Column(OVERALL, lambda _: "", lambda one: one.overall_words, lambda one: one.overall_words),
    )
    last = (
        Column(tr("Evidence"), _evidence, _evidence, lambda one: one.evidence),
        Column(
            tr("Flag"),
            lambda one: "F" if one.flagged else "",
            lambda one: tr("Flagged") if one.flagged else "",
            lambda one: not one.flagged,
        ),
        Column(
            tr("Last worked on"),
            _worked_on,
            _worked_on,
            lambda one: one.worked_on_at.isoformat() if one.worked_on_at else "",
        ),
    )
    return (*first, *(_section_column(place, mark.label) for place, mark in enumerate(sections)), *last)


def _section_column(place: int, label: str) -> Column:
    letter = chr(ord("A") + place)
    return Column(
        letter,
        lambda line: line.sections[place].mark,
        lambda line: f"{label}: {MARK_WORDS[line.sections[place].mark]}",
        lambda line: line.sections[place].counts.answered,
        full_title=f"{letter}: {label}",
    )


class CaseTable(QAbstractTableModel):
    """Rows of *My cases*."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[CaseLine] = []
        self._total = 0
        self._fetch: Fetch = lambda offset, limit: ()  # noqa: ARG005 - nothing to fetch yet
        self.columns: tuple[Column, ...] = columns_of(None)

    def show(self, total: int, fetch: Fetch) -> None:
        """Show another audit: how many cases there are, and how to get some of them."""
        self.beginResetModel()
        self._total, self._fetch = total, fetch
        self._lines = list(fetch(0, ROWS_AT_ONCE))
        self.columns = columns_of(self._lines[0] if self._lines else None)
        self.endResetModel()

    def replace(self, line: CaseLine) -> None:
        """Bring one row up to date; the selection stays."""
        for place, kept in enumerate(self._lines):
            if kept.agency_return.id == line.agency_return.id and kept != line:
                self._lines[place] = line
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def lines(self) -> tuple[CaseLine, ...]:
        """The rows fetched so far."""
        return tuple(self._lines)

    def fetch_all(self) -> None:
        """Fetch what is left, for a filter or a sort that needs every row."""
        while self.canFetchMore(NO_PARENT):
            self.fetchMore(NO_PARENT)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._lines) < self._total

    def fetchMore(self, parent: Index) -> None:  # noqa: ARG002 - a flat table
        more = self._fetch(len(self._lines), ROWS_AT_ONCE)
        if not more:
            self._total = len(self._lines)
            return
        self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(more) - 1)
        self._lines += more
        self.endInsertRows()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.spoken(line) or f"No {(column.full_title or column.title).lower()}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return f"{column.full_title or column.title}, {subject_word(line.kind, 1)} {line.subject.code}"
        if role == LINE_ROLE:
            return line
        if role == TAG_ROLE:
            return _overall_tag(line) if column.title == OVERALL else None
        if role == STATUS_ROLE:
            return line.status if column.title == STATUS else None
        if role == SORT_ROLE:
            return column.sort(line)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.columns[section].full_title or self.columns[section].title
        return None


def _overall_tag(line: CaseLine) -> Tag | None:
    return outcome_tag(line.overall_question, line.overall) if line.overall_question else None
