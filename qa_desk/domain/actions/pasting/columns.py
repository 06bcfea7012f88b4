"""What the columns of a paper plan are: recognised by their headings, or chosen by a person."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

LONGEST_HEADING = 60
FEWEST_HEADINGS = 2


class PlanColumn(StrEnum):
    """What a column of a plan says, in the words shown; the order is that of a row as text."""

    REF = "Reference"
    GROUP = "Priority"
    WORDS = "Action"
    LEADS = "Lead"
    DUE = "Due"
    UPDATE = "Update"
    RAG = "RAG"
    MILESTONES = "Milestones"
    EFFECT = "Expected effect on practice"
    OUTCOME = "Outcome for children"
    RECOMMENDED = "Date of recommendation"
    NOTES = "Notes"


_MEANINGS = (
    (PlanColumn.REF, r"(?:action |rec(?:ommendation)? )?(?:id|ref(?:erence)?|no|number|#)(?: no| number)?"),
    (PlanColumn.RECOMMENDED, r"date (?:of )?(?:rec|recommendation|recommended|raised|agreed)|recommended on"),
    (PlanColumn.RAG, r"(?:current )?(?:b?rag)(?: rating| status)?|status"),
    (PlanColumn.DUE, r"(?:target|due|completion|end)(?: date)?|time ?(?:scale|frame|line)s?|deadline|(?:by )?when"),
    (PlanColumn.LEADS, r".*\b(?:leads?|responsible|responsibility|accountable|owner)\b.*|by whom|(?:by )?who"),
    (PlanColumn.MILESTONES, r"(?:key )?milestones?.*"),
    (PlanColumn.EFFECT, r".*\b(?:impact|effect)\b.*"),
    (PlanColumn.OUTCOME, r".*\boutcomes?\b.*"),
    (PlanColumn.UPDATE, r"(?:latest |current )?(?:updates?|progress)(?: to date| update| made)?"),
    (PlanColumn.NOTES, r"notes?|comments?|evidence"),
    (PlanColumn.GROUP, r"priority(?: area)?|theme|objective|aim|work ?stream"),
    (
        PlanColumn.WORDS,
        r"(?:agreed |recommended )?(?:actions?|recommendations?)(?: ?(?:/|and|or) ?(?:actions?|recommendations?))?"
        r"(?: required| needed| to be taken| agreed)?|tasks?|what(?: (?:will|needs to) be done)?",
    ),
)
_GROUP = re.compile(r"(?:priority|theme|objective|aim|goal|strand|recommendations?)\b", re.IGNORECASE)
_KNOWN = tuple((column, re.compile(words)) for column, words in _MEANINGS)


@dataclass(frozen=True)
class PlanHeading:
    """A heading and what is below it; None is a column that has no place of its own and goes to the notes."""

    title: str
    column: PlanColumn | None


def headings_in(cells: Sequence[str], chosen: Mapping[str, PlanColumn | None]) -> tuple[PlanHeading, ...]:
    """The cells of a row as headings. What a person ``chosen`` for a title goes before what it seems to be.

    The second column that means the same has no place of its own, so nothing is put over what stands there.
    """
    titles = [" ".join(cell.split()) or f"Column {number}" for number, cell in enumerate(cells, start=1)]
    taken = {column for title, column in chosen.items() if column and title in titles}
    headings: list[PlanHeading] = []
    for title in titles:
        column = chosen[title] if title in chosen else recognised(title)
        if title not in chosen:
            column = None if column in taken else column
            taken |= {column} if column else set()
        headings.append(PlanHeading(title, column))
    return tuple(headings)


def is_heading_row(cells: Sequence[str]) -> bool:
    """Whether a row holds the headings of a plan: at least two that are known, and one of them is the action."""
    known = {column for cell in cells if (column := recognised(cell))}
    return len(known) >= FEWEST_HEADINGS and PlanColumn.WORDS in known


def recognised(title: str) -> PlanColumn | None:
    """What a heading seems to mean."""
    words = " ".join(title.casefold().split()).strip(" .:*")
    if not words or len(words) > LONGEST_HEADING:
        return None
    return next((column for column, meaning in _KNOWN if meaning.fullmatch(words)), None)


def names_group(line: str) -> bool:
    """Whether a line between actions names what they belong to: "Priority 2: Learning framework"."""
    return _GROUP.match(line.strip()) is not None
