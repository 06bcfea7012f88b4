"""From the table of a paper plan to its actions as text: headings, priorities, and rows that go on from those above."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Self

from qa_desk.domain.actions.pasting.columns import (
    PlanColumn,
    PlanHeading,
    headings_in,
    is_heading_row,
    names_group,
    recognised,
)
from qa_desk.domain.actions.pasting.told import a_date, dated_notes, tells_complete, told_leads
from qa_desk.domain.actions.refs import ref_prefix

_COLUMNS = tuple(PlanColumn)
_NUMBERED = re.compile(r"(?P<number>[0-9]{1,2})[.)]\s+(?P<words>.*)", re.DOTALL)
_LAST_PART = re.compile(r"(?P<words>.+?)\s*[–\-:]\s*(?P<when>[^–\-:]+)")
_OPEN_ENDED = frozenset({"ongoing", "tbc", "asap", "date tbc"})
_ALREADY = frozenset({"complete", "completed", "done"})
GREEN_TOLD = "RAG in the plan: {}"


@dataclass(frozen=True)
class PlanTable:
    """The rows of a table with their numbers, and what it is called in a sentence: "the pasted plan"."""

    rows: tuple[tuple[int, tuple[str, ...]], ...]
    source: str


@dataclass(frozen=True)
class PlanDraft:
    """One action as text, in the order of ``PlanColumn``, so that a person can put it right; ``row`` is its first."""

    row: int
    texts: tuple[str, ...] = ("",) * len(_COLUMNS)

    def __getitem__(self, column: PlanColumn) -> str:
        return self.texts[_COLUMNS.index(column)]

    def with_text(self, column: PlanColumn, text: str) -> Self:
        """The same with another text in one column."""
        at = _COLUMNS.index(column)
        return replace(self, texts=(*self.texts[:at], text, *self.texts[at + 1 :]))


@dataclass(frozen=True)
class PlanReading:
    """What a table holds: every different heading once, and the actions."""

    headings: tuple[PlanHeading, ...]
    drafts: tuple[PlanDraft, ...]


@dataclass
class _Entry:
    """The rows of one action: what each says, by column."""

    row: int
    group: str
    beside: tuple[str, ...]
    """Lines above or below it that are no row of the table."""
    rows: list[dict[PlanColumn, str]] = field(default_factory=list)


def read_plan(table: PlanTable, chosen: Mapping[str, PlanColumn | None], told_on: date) -> PlanReading:
    """Read a table as a plan; ``chosen`` is what a person says that columns are, by their headings.

    Nothing is left out: a column without a place and lines above the table go to the notes.
    """
    reader = _Reader(chosen, heading_row(table, chosen))
    for number, cells in table.rows:
        reader.read(number, [cell.strip() for cell in cells])
    reader.end()
    return PlanReading(tuple(reader.found.values()), tuple(_draft(one, told_on) for one in reader.entries))


def heading_row(table: PlanTable, chosen: Mapping[str, PlanColumn | None]) -> int | None:
    """The number of the row with the first headings: those of a plan, or else the first row when any cell is one."""
    sure = next((number for number, cells in table.rows if is_heading_row(cells)), None)
    first = next(((number, cells) for number, cells in table.rows if sum(map(bool, cells)) > 1), None)
    if sure is not None or first is None:
        return sure
    return first[0] if any(recognised(cell) or " ".join(cell.split()) in chosen for cell in first[1]) else None


class _Reader:
    """Goes down the rows of a table."""

    def __init__(self, chosen: Mapping[str, PlanColumn | None], first: int | None) -> None:
        self._chosen, self._first = chosen, first
        self._columns: tuple[PlanHeading, ...] = ()
        self._group, self._lines = "", list[str]()
        self.found: dict[str, PlanHeading] = {}
        self.entries: list[_Entry] = []

    def read(self, number: int, cells: list[str]) -> None:
        """Take one row for what it is."""
        filled = [at for at, cell in enumerate(cells) if cell]
        if not filled:
            return
        if number == self._first or is_heading_row(cells):
            self._head(cells)
        elif filled == [0] and self._is_line(cells[0]):
            self._lines.append(" ".join(cells[0].split()))
        else:
            if not self._columns:
                self._head([""] * len(cells))
            self._take(number, self._by_column(cells))

    def end(self) -> None:
        """Lines below the last action belong to it."""
        if self.entries and self._lines:
            self.entries[-1].beside += tuple(self._lines)

    def _head(self, cells: Sequence[str]) -> None:
        self._columns = headings_in(cells, self._chosen)
        self.found |= {one.title: one for one, cell in zip(self._columns, cells, strict=True) if cell or not any(cells)}

    def _is_line(self, text: str) -> bool:
        """Whether the only cell of a row is a line between actions rather than an action without anything beside it."""
        return not self._columns or self._columns[0].column is not PlanColumn.WORDS or names_group(text)

    def _by_column(self, cells: Sequence[str]) -> dict[PlanColumn, str]:
        said: dict[PlanColumn, str] = {}
        for at, cell in enumerate(cells):
            heading = self._columns[at] if at < len(self._columns) else None
            if not cell:
                continue
            if heading and heading.column:
                said[heading.column] = _added(said.get(heading.column, ""), cell)
            else:
                title = f"{heading.title}: " if heading and not heading.title.startswith("Column ") else ""
                said[PlanColumn.NOTES] = _added(said.get(PlanColumn.NOTES, ""), f"{title}{cell}")
        return said

    def _take(self, number: int, said: dict[PlanColumn, str]) -> None:
        """A row that neither says an action nor has a reference goes on from the action above."""
        is_new = PlanColumn.WORDS in said or PlanColumn.REF in said or not self.entries or bool(self._lines)
        if not is_new:
            self.entries[-1].rows.append(said)
            return
        above: tuple[str, ...] = ()
        if self._lines:
            self._group = next((line for line in self._lines if names_group(line)), self._lines[-1])
            above = tuple(line for line in self._lines if line != self._group)
            self._lines.clear()
        self._group = said.pop(PlanColumn.GROUP, self._group)
        self.entries.append(_Entry(number, self._group, above, [said]))


def _draft(entry: _Entry, told_on: date) -> PlanDraft:
    said = {column: _joined(one.get(column, "") for one in entry.rows) for column in PlanColumn}
    said[PlanColumn.GROUP] = entry.group
    said[PlanColumn.LEADS] = told_leads("\n".join(one.get(PlanColumn.LEADS, "") for one in entry.rows))
    ref, words = _numbered(said[PlanColumn.REF], said[PlanColumn.WORDS], entry.group)
    said[PlanColumn.REF], said[PlanColumn.WORDS] = " ".join(ref.split()), words
    lines, dues = _milestones(entry.rows, told_on)
    said[PlanColumn.MILESTONES] = "\n".join(lines)
    said[PlanColumn.DUE] = said[PlanColumn.DUE] or max(dues, default=(date.min, ""))[1]
    split = [dated_notes(one.get(PlanColumn.NOTES, "")) for one in entry.rows]
    notes = _joined(note for note, _ in split)
    said[PlanColumn.UPDATE] = _joined((said[PlanColumn.UPDATE], *(update for _, update in split)))
    rag, told = _rag(said[PlanColumn.RAG], entry.rows)
    said[PlanColumn.RAG] = rag
    said[PlanColumn.NOTES] = _joined((notes, told, *entry.beside))
    return PlanDraft(entry.row, tuple(said[column] for column in PlanColumn))


def _numbered(ref: str, words: str, group: str) -> tuple[str, str]:
    """The number before an action of "Priority 2" is its reference: "2.1"."""
    found, priority = _NUMBERED.fullmatch(words), ref_prefix("", group)
    if ref or found is None or not priority.isdecimal():
        return ref, words
    return f"{priority}.{found['number']}", found["words"]


def _rag(told: str, rows: Sequence[Mapping[PlanColumn, str]]) -> tuple[str, str]:
    """Complete where every row says so, and then what the plan has for a colour as a note."""
    said = [
        one.get(PlanColumn.UPDATE) or one.get(PlanColumn.NOTES) or ""
        for one in rows
        if any(one.get(column) for column in (PlanColumn.UPDATE, PlanColumn.NOTES, PlanColumn.MILESTONES))
    ]
    if not said or not all(map(tells_complete, said)) or told.casefold() not in ("", "green", "g"):
        return told, ""
    return "Complete", GREEN_TOLD.format(told) if told else ""


def _milestones(rows: Sequence[Mapping[PlanColumn, str]], told_on: date) -> tuple[list[str], list[tuple[date, str]]]:
    """Milestones as they are typed, one a line, and when they are due.

    A line that is only a date, or only "Ongoing", is when all of the action is due.
    """
    lines, dues = list[str](), list[tuple[date, str]]()
    for one in rows:
        is_done = tells_complete(one.get(PlanColumn.NOTES, "") or one.get(PlanColumn.UPDATE, ""))
        for line in one.get(PlanColumn.MILESTONES, "").splitlines():
            if not line.strip():
                continue
            words, when = _parted(line.strip(), told_on)
            due = a_date(when, told_on)
            if due and due.on:
                dues.append((due.on, due.words))
            elif not words:
                dues.append((date.min, when))
            if words:
                lines.append(_milestone_line(words, when, due.words if due else "", is_done))
    return lines, dues


def _parted(line: str, told_on: date) -> tuple[str, str]:
    """The words of a milestone and what stands behind its last dash, which may be when it is due."""
    if line.casefold() in _OPEN_ENDED or a_date(line, told_on):
        return "", line
    found = _LAST_PART.fullmatch(line)
    return (found["words"], found["when"].strip()) if found else (line, "")


def _milestone_line(words: str, when: str, due: str, is_done: bool) -> str:
    if when.casefold() in _ALREADY:
        return f"{words}; done"
    parts = (words if due or not when else f"{words} - {when}", due, "done" if is_done else "")
    return "; ".join(part for part in parts if part)


def _joined(texts: Sequence[str] | Iterator[str]) -> str:
    return "\n".join(text for text in texts if text)


def _added(before: str, text: str) -> str:
    return f"{before}\n{text}" if before else text
