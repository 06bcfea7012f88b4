"""What can happen to visits and surveys. Each event is appended once and never changed."""

from dataclasses import dataclass
from typing import ClassVar

from qa_desk.domain.area_checks.check import Survey, Visit


@dataclass(frozen=True)
class AreaVisited:
    """People who do the work were visited, about one section of one agency."""

    kind: ClassVar[str] = "area.visited"
    check: str
    audit: str
    subject: str
    section: str
    visit: Visit


@dataclass(frozen=True)
class AreaSurveyed:
    """Staff of one agency answered a question about one section."""

    kind: ClassVar[str] = "area.surveyed"
    check: str
    audit: str
    subject: str
    section: str
    survey: Survey


@dataclass(frozen=True)
class AreaCheckTakenBack:
    """A visit or a survey counts no more, and why. What it said stays in the journal."""

    kind: ClassVar[str] = "area.check_taken_back"
    check: str
    audit: str
    reason: str


AreaCheckEvent = AreaVisited | AreaSurveyed | AreaCheckTakenBack
