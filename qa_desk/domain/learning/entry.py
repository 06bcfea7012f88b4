"""One thing that was learned from one source, and what is known of the difference it made."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Self

from qa_desk.domain.dates import short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.text import clean_text, too_long
from qa_desk.domain.themes.links import ThemeKind
from qa_desk.domain.typed_words import checked_line, checked_words


class LearningKind(StrEnum):
    """What kind of source something was learned from."""

    AUDIT = "audit"
    REVIEW = "review"
    INSPECTION = "inspection"
    FORUM = "forum"
    VISIT = "visit"
    SURVEY = "survey"
    COMPLAINT = "complaint"

    @property
    def label(self) -> str:
        """As it is shown for one."""
        return _KIND_WORDS[self][0]

    @property
    def many(self) -> str:
        """As it is shown for several."""
        return _KIND_WORDS[self][1]


_KIND_WORDS = {
    LearningKind.AUDIT: (tr("Audit"), "audits"),
    LearningKind.REVIEW: (tr("Serious case or practice review"), "reviews"),
    LearningKind.INSPECTION: (tr("Inspection"), "inspections"),
    LearningKind.FORUM: (tr("Practitioner forum"), tr("practitioner forums")),
    LearningKind.VISIT: (tr("Frontline visit"), tr("frontline visits")),
    LearningKind.SURVEY: (tr("Survey"), "surveys"),
    LearningKind.COMPLAINT: (tr("Complaint"), "complaints"),
}


class Answer(StrEnum):
    """Whether what was learned changed anything."""

    UNKNOWN = "not_known"
    NO = "no"
    PARTLY = "partly"
    YES = "yes"

    @property
    def label(self) -> str:
        """As it is shown."""
        return _ANSWER_WORDS[self]


_ANSWER_WORDS = {
    Answer.UNKNOWN: tr("Not known yet"),
    Answer.NO: tr("No"),
    Answer.PARTLY: tr("Partly"),
    Answer.YES: tr("Yes"),
}


@dataclass(frozen=True)
class SeenTheme:
    """A theme of the vocabulary, by its id, and as what the source shows it."""

    theme: str
    kind: ThemeKind = ThemeKind.CONCERN


@dataclass(frozen=True)
class Learning:
    """What was learned: from which source, of which day, and what was done. ``actions`` are ids of actions."""

    kind: LearningKind
    title: str
    on: date
    learned: str
    themes: tuple[SeenTheme, ...]
    done: str = ""
    actions: tuple[str, ...] = ()

    def checked(self, today: date, themes: Collection[str], actions: Collection[str]) -> Self:
        """The same, cleaned; raises UserError beside the field that cannot stand.

        ``themes`` are the ids of those that stand for themselves, ``actions`` those of every action of the desk.
        """
        if self.on > today:
            raise UserError(tr("The day must be today or in the past."), tr("Nothing was recorded yet."), field="on")
        if not self.themes:
            raise UserError(
                tr("Name at least one theme."),
                tr("Nothing was recorded yet. A theme ties it to other sources."),
                "themes",
            )
        if any(one.theme not in themes for one in self.themes):
            raise UserError(
                tr("This desk has no such theme."), tr("Nothing was recorded yet. Add the theme first."), "themes"
            )
        if any(one not in actions for one in self.actions):
            raise UserError(tr("This desk has no such action."), tr("Nothing was recorded yet."), field="actions")
        done = clean_text(self.done).strip()
        return replace(
            self,
            title=checked_line(self.title, "Name the source.", "title"),
            learned=checked_words(self.learned, "Write what was learned.", "learned"),
            themes=tuple({one.theme: one for one in self.themes}.values()),
            done=checked_words(done, "", "done") if too_long(done) else done,
            actions=tuple(dict.fromkeys(self.actions)),
        )


@dataclass(frozen=True)
class Difference:
    """Whether something changed, on which day that was known, and how. Later ones stand beside earlier ones."""

    answer: Answer
    on: date
    how: str = ""

    @property
    def words(self) -> str:
        """ "Partly, 3 May 2018: a survey of 40 staff"."""
        told = f"{self.answer.label}, {short_date(self.on)}"
        return f"{told}: {self.how}" if self.how else told

    def checked(self, today: date) -> Self:
        """The same, cleaned; raises UserError beside the field that cannot stand."""
        if self.on > today:
            raise UserError(tr("The day must be today or in the past."), tr("Nothing was recorded yet."), field="on")
        how = clean_text(self.how).strip()
        if self.answer is not Answer.UNKNOWN or too_long(how):
            how = checked_words(how, tr("Say how you know."), "how")
        return replace(self, how=how)


@dataclass(frozen=True)
class LearningEntry:
    """Something learned as it was recorded, with who recorded it and when."""

    id: str
    learning: Learning
    by: str
    at: datetime
