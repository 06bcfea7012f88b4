"""A frontline visit or a staff survey beside one area of a Section 11 return. It never changes a grade by itself."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Self

from qa_desk.domain.dates import short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings.words import SMALL_GROUP
from qa_desk.domain.identifying.roles import checked_roles
from qa_desk.domain.language import tr
from qa_desk.domain.typed_words import checked_line, checked_words, line_of

PERCENT_SLACK = 2
"""How far three rounded percentages may be from 100 together."""


class Match(StrEnum):
    """Whether what was seen is what the return says."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    UNSURE = "could_not_tell"

    @property
    def words(self) -> str:
        """As a sentence about practice."""
        return _MATCH_WORDS[self]


_MATCH_WORDS = {
    Match.YES: tr("practice matched the return"),
    Match.PARTLY: tr("practice matched the return in part"),
    Match.NO: tr("practice did not match the return"),
    Match.UNSURE: tr("it could not be told whether practice matches the return"),
}


@dataclass(frozen=True)
class Visit:
    """A visit to the people who do the work: on which day, who went by role, what was asked and seen."""

    on: date
    who: str
    asked: str
    seen: str
    match: Match
    evidence: str = ""

    @property
    def words(self) -> str:
        """ "Visit 3 May 2018: practice did not match the return"."""
        return tr("Visit {short_date}: {words}", short_date=short_date(self.on), words=self.match.words)

    def checked(self, today: date) -> Self:
        """The same, cleaned; raises UserError beside the field that cannot stand."""
        return replace(
            self,
            on=_past(self.on, today),
            who=checked_roles(self.who, "Write who visited, by their role.", "2 lay members, business manager", "who"),
            asked=checked_words(self.asked, "Write what was asked.", "asked"),
            seen=checked_words(self.seen, "Write what was seen.", "seen"),
            evidence=line_of(self.evidence, "evidence"),
        )


@dataclass(frozen=True)
class Survey:
    """One question of a staff survey and how it was answered: in counts, or in percent of ``answered``."""

    on: date
    question: str
    yes: int
    partly: int
    no: int
    answered: int
    in_percent: bool = False
    evidence: str = ""

    @property
    def words(self) -> str:
        """ "Survey 3 May 2018, “...”: yes 12, partly 20, no 8, of 40 answers"."""
        return tr(
            "Survey {short_date}, “{question}”: {counts_words}",
            short_date=short_date(self.on),
            question=self.question,
            counts_words=self.counts_words,
        )

    @property
    def counts_words(self) -> str:
        """ "yes 12, partly 20, no 8, of 40 answers"."""
        sign = "%" if self.in_percent else ""
        told = tr(
            "yes {yes}{sign}, partly {partly}{sign}, no {no}{sign}",
            yes=self.yes,
            sign=sign,
            partly=self.partly,
            no=self.no,
        )
        count = "1 answer" if self.answered == 1 else tr("{answered} answers", answered=self.answered)
        small = tr(" (small group)") if self.answered < SMALL_GROUP else ""
        return f"{told}, of {count}{small}"

    def checked(self, today: date) -> Self:
        """The same, cleaned; raises UserError beside the field that cannot stand."""
        counts = (self.yes, self.partly, self.no)
        if min(*counts, self.answered) < 0 or not self.answered:
            raise UserError(
                tr("A survey needs at least one answer, and no count below 0."),
                tr("Nothing was recorded yet."),
                "answered",
            )
        if self.in_percent and abs(sum(counts) - 100) > PERCENT_SLACK:
            raise UserError(
                tr("Yes, partly and no are {sum} percent together, and must be 100 but for rounding.", sum=sum(counts)),
                tr("Nothing was recorded yet."),
                field="yes",
            )
        if not self.in_percent and sum(counts) != self.answered:
            raise UserError(
                tr(
                    "Yes, partly and no are {sum} answers together, and {answered} people answered.",
                    sum=sum(counts),
                    answered=self.answered,
                ),
                tr("Nothing was recorded yet. Correct one of them."),
                field="answered",
            )
        return replace(
            self,
            on=_past(self.on, today),
            question=checked_line(self.question, "Write the question that was put to staff.", "question"),
            evidence=line_of(self.evidence, "evidence"),
        )


@dataclass(frozen=True)
class AreaCheck:
    """A visit or a survey and the area it tests: a section of an agency in one audit."""

    id: str
    audit: str
    subject: str
    section: str
    told: Visit | Survey
    by: str
    at: datetime

    @property
    def words(self) -> str:
        """What it says, in one line."""
        return self.told.words


def latest_visit(checks: Iterable[AreaCheck]) -> Visit | None:
    """The last visit to an area, of several on one day the one recorded last."""
    visits = [one.told for one in checks if isinstance(one.told, Visit)]
    return max(reversed(visits), key=lambda one: one.on, default=None)


def _past(day: date, today: date) -> date:
    if day > today:
        raise UserError(tr("The day must be today or in the past."), tr("Nothing was recorded yet."), field="on")
    return day
