"""The learning framework: themes by years, from which sources, what was done, and whether it changed anything."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from qa_desk.domain.language import tr
from qa_desk.domain.learning.entry import Answer, LearningKind
from qa_desk.domain.learning.sources import DoneAction, LearningSource
from qa_desk.domain.learning.story import StoryStep, story_of
from qa_desk.domain.themes.links import ThemeKind
from qa_desk.domain.themes.theme import Theme
from qa_desk.domain.wording import listed

MOST_NAMED = 3
"""So many themes are named in the words for the board."""
DOTS = {
    frozenset({ThemeKind.CONCERN}): "\u25cf",
    frozenset({ThemeKind.STRENGTH}): "\u25cb",
    frozenset(ThemeKind): "\u25d0",
}
DOTS_MEAN = tr("One dot for each source: \u25cf a concern   \u25cb a strength   \u25d0 both")


class SortBy(StrEnum):
    """In which order the themes stand."""

    RECURRENCE = "How often it recurs"
    LATEST = "Seen last"
    NAME = "Name"


@dataclass(frozen=True)
class YearCell:
    """The sources of one year that show a theme."""

    seen_as: tuple[frozenset[ThemeKind], ...]

    @property
    def dots(self) -> str:
        """ "2 ●○", empty for a year without."""
        return f"{len(self.seen_as)} {''.join(DOTS[one] for one in self.seen_as)}" if self.seen_as else ""

    @property
    def words(self) -> str:
        """ "2 sources: 1 as a concern, 1 as a strength"."""
        if not self.seen_as:
            return tr("No source")
        counts = [
            f"{count} as a {kind.label.lower()}"
            for kind in ThemeKind
            if (count := sum(kind in one for one in self.seen_as))
        ]
        return f"{sources_words(len(self.seen_as))}: {', '.join(counts)}"


@dataclass(frozen=True)
class ThemeLine:
    """One theme with every source that shows it, in the order of their days, and actions that came from no source."""

    theme: Theme
    sources: tuple[LearningSource, ...]
    other_actions: tuple[DoneAction, ...] = ()

    def cell(self, year: int | None) -> YearCell:
        """What one year shows; None is for sources without a date."""
        found = (one.of_theme(self.theme.id) for one in self.sources if year_of(one) == year)
        return YearCell(tuple(one.kinds for one in found if one is not None))

    @property
    def years(self) -> frozenset[int]:
        """The years it was seen in."""
        return frozenset(year for one in self.sources if (year := year_of(one)) is not None)

    @property
    def latest(self) -> date:
        """The day on which it was seen last."""
        return max((one.on for one in self.sources if one.on is not None), default=date.min)

    @property
    def seen_words(self) -> str:
        """ "3 sources: 2 as a concern, 1 as a strength"."""
        found = (one.of_theme(self.theme.id) for one in self.sources)
        return YearCell(tuple(one.kinds for one in found if one is not None)).words

    @property
    def kind_words(self) -> str:
        """ "Audits 2, reviews 1"."""
        return kind_words(self.sources)

    @cached_property
    def actions(self) -> tuple[DoneAction, ...]:
        """Every action on it, each once."""
        seen = (one.of_theme(self.theme.id) for one in self.sources)
        found = {action.id: action for one in seen if one is not None for action in one.actions}
        return tuple((found | {action.id: action for action in self.other_actions}).values())

    @property
    def done_words(self) -> str:
        """ "3 actions: 2 complete"; else how many sources say what was done, or that nothing is recorded."""
        if self.actions:
            count = "1 action" if len(self.actions) == 1 else tr("{count} actions", count=len(self.actions))
            told = Counter(action.rag for action in self.actions)
            return f"{count}: {', '.join(f'{number} {rag.lower()}' for rag, number in told.items())}"
        told_done = sum(bool(one.done) for one in self.sources)
        return (
            tr("Told by {sources_words}", sources_words=sources_words(told_done))
            if told_done
            else tr("Nothing done is recorded")
        )

    @property
    def answers(self) -> Counter[Answer]:
        """Whether its sources changed anything, by how many."""
        return Counter(one.answer for one in self.sources)

    @property
    def changed_words(self) -> str:
        """ "Yes 1, partly 2, not known yet 1"."""
        return answers_words(self.answers)

    @property
    def recurrence_words(self) -> str:
        """ "5 sources in 3 years"."""
        years = "1 year" if len(self.years) == 1 else tr("{count} years", count=len(self.years))
        told = sources_words(len(self.sources))
        return f"{told} in {years}" if self.years else told

    @property
    def story(self) -> tuple[StoryStep, ...]:
        """Everything about it in the order of days: seen, done, looked at again, what changed."""
        return story_of(self.theme, self.sources, self.actions)


@dataclass(frozen=True)
class Framework:
    """Every theme that any shown source shows."""

    lines: tuple[ThemeLine, ...]
    sources: tuple[LearningSource, ...]

    @property
    def years(self) -> tuple[int | None, ...]:
        """The years of the sources, first to last; None at the end where a source has no date."""
        every = {year_of(one) for one in self.sources}
        return (*sorted(year for year in every if year is not None), *((None,) if None in every else ()))

    def sorted_by(self, order: SortBy) -> tuple[ThemeLine, ...]:
        """The themes in another order."""
        keys = {
            SortBy.RECURRENCE: lambda one: (-len(one.sources), -len(one.years), one.theme.name.casefold()),
            SortBy.LATEST: lambda one: (-one.latest.toordinal(), one.theme.name.casefold()),
            SortBy.NAME: lambda one: one.theme.name.casefold(),
        }
        return tuple(sorted(self.lines, key=keys[order]))

    @property
    def board_words(self) -> tuple[str, ...]:
        """What a board is told, a sentence each: counts before anything else."""
        if not self.sources:
            return (tr("No source of learning is recorded yet."),)
        years = [year for year in self.years if year is not None]
        span = f", {years[0]} to {years[-1]}" if len(years) > 1 else f", {years[0]}" if years else ""
        themes = "1 theme" if len(self.lines) == 1 else tr("{count} themes", count=len(self.lines))
        from_sources = tr(
            "{themes} from {sources_words}{span}: {lower}.",
            themes=themes,
            sources_words=sources_words(len(self.sources)),
            span=span,
            lower=kind_words(self.sources).lower(),
        )
        again = [one for one in self.sorted_by(SortBy.RECURRENCE) if len(one.sources) > 1][:MOST_NAMED]
        recur = listed(f"{one.theme.name} ({one.recurrence_words})" for one in again)
        known = Counter(one.answer for one in self.sources)
        count = len(self.sources) - known[Answer.UNKNOWN]
        told = f": {answers_words(known, without_unknown=True).lower()}" if count else ""
        changed = tr(
            "Whether it changed anything is known of {count} of {sources_words}{told}.",
            count=count,
            sources_words=sources_words(len(self.sources)),
            told=told,
        )
        often = tr("Most often: {recur}.", recur=recur) if again else tr("No theme recurs yet.")
        return from_sources, often, self._done, changed

    @property
    def _done(self) -> str:
        actions = {action.id: action for one in self.lines for action in one.actions}.values()
        if not actions:
            return tr("No action is linked to a theme yet.")
        complete = sum(action.is_complete for action in actions)
        word = tr("action is") if len(actions) == 1 else tr("actions are")
        return tr(
            "{count} {word} linked to these themes, {complete} of them complete.",
            count=len(actions),
            word=word,
            complete=complete,
        )


def framework(
    sources: Iterable[LearningSource],
    kinds: Collection[LearningKind] = (),
    others: Sequence[tuple[Theme, DoneAction]] = (),
) -> Framework:
    """The framework of these sources, with ``kinds`` of those alone; ``others`` are actions that no source led to."""
    shown = tuple(one for one in sources if not kinds or one.kind in kinds)
    themes: dict[str, Theme] = {}
    by_theme: dict[str, list[LearningSource]] = {}
    for source in sorted(shown, key=lambda one: (one.on is None, one.on or date.min)):
        for seen in source.seen:
            themes[seen.theme.id] = seen.theme
            by_theme.setdefault(seen.theme.id, []).append(source)
    lines = tuple(
        ThemeLine(themes[id_], tuple(every), tuple(action for theme, action in others if theme.id == id_))
        for id_, every in by_theme.items()
    )
    found = Framework(lines, shown)
    return Framework(found.sorted_by(SortBy.RECURRENCE), shown)


def year_of(source: LearningSource) -> int | None:
    """The year of a source, if it has a date."""
    return source.on.year if source.on is not None else None


def sources_words(count: int) -> str:
    """ "1 source", "5 sources"."""
    return "1 source" if count == 1 else tr("{count} sources", count=count)


def kind_words(sources: Iterable[LearningSource]) -> str:
    """ "Audits 2, reviews 1", in the order of the kinds."""
    counts = Counter(one.kind for one in sources)
    told = ", ".join(f"{kind.many} {counts[kind]}" for kind in LearningKind if counts[kind])
    return told[:1].upper() + told[1:]


def answers_words(answers: Counter[Answer], *, without_unknown: bool = False) -> str:
    """ "Yes 1, partly 2, not known yet 1", those that nobody gave left out."""
    order = (Answer.YES, Answer.PARTLY, Answer.NO, *(() if without_unknown else (Answer.UNKNOWN,)))
    told = ", ".join(f"{one.label.lower()} {answers[one]}" for one in order if answers[one])
    return told[:1].upper() + told[1:]
