"""Sources as the framework sees them: audits by themselves, others as they were recorded, with what was done."""

from dataclasses import dataclass
from datetime import date

from qa_desk.domain.learning.entry import Answer, Difference, LearningKind
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.themes.links import ThemeKind
from qa_desk.domain.themes.theme import Theme
from qa_desk.domain.wording import counted


@dataclass(frozen=True)
class DoneAction:
    """An action as the story of a theme tells it: ``rag`` is how it stands today, in words."""

    id: str
    ref: str
    words: str
    rag: str
    made_on: date
    is_complete: bool
    ended_on: date | None = None
    re_audited_on: date | None = None
    re_audit_result: str = ""

    @property
    def told(self) -> str:
        """ "CG.1 Invite housing to every core group: Amber"."""
        return f"{self.ref} {self.words}: {self.rag}"


@dataclass(frozen=True)
class ThemeInSource:
    """A theme that a source shows, as what, in how many cases of an audit, and what was done about it there."""

    theme: Theme
    kinds: frozenset[ThemeKind]
    cases: int = 0
    actions: tuple[DoneAction, ...] = ()
    counts: SubjectKind = SubjectKind.CASE
    """What ``cases`` counts: cases, agencies or schools."""

    @property
    def words(self) -> str:
        """ "concern, 9 cases", or "strength and concern"."""
        kinds = " and ".join(kind.label.lower() for kind in reversed(ThemeKind) if kind in self.kinds)
        return f"{kinds}, {counted(self.cases, self.counts)}" if self.cases else kinds


@dataclass(frozen=True)
class LearningSource:
    """One source: an audit of this desk or something recorded by hand. ``on`` is empty for an audit without a date.

    ``again`` is the title of the audit that this one repeats, where the desk has it.
    """

    id: str
    is_audit: bool
    kind: LearningKind
    title: str
    on: date | None
    learned: str
    seen: tuple[ThemeInSource, ...]
    done: str = ""
    differences: tuple[Difference, ...] = ()
    again: str = ""

    @property
    def answer(self) -> Answer:
        """Whether it changed anything, as it was told last."""
        return self.differences[-1].answer if self.differences else Answer.UNKNOWN

    @property
    def actions(self) -> tuple[DoneAction, ...]:
        """Every action on any of its themes, each once."""
        return tuple({action.id: action for one in self.seen for action in one.actions}.values())

    def of_theme(self, theme: str) -> ThemeInSource | None:
        """How it shows a theme, if it does."""
        return next((one for one in self.seen if one.theme.id == theme), None)
