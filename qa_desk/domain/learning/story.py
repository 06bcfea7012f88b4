"""The story of one theme: where it was seen, what was done, when practice was looked at again, and what changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.domain.learning.sources import DoneAction, LearningSource
from qa_desk.domain.themes.theme import Theme


class StepKind(StrEnum):
    """What a step of a story tells, in the order in which steps of one day are told."""

    SEEN = "Seen"
    SEEN_AGAIN = "Re-audit"
    DONE = "Done"
    ACTION = "Action"
    COMPLETE = "Complete"
    RE_AUDITED = "Re-audited"
    CHANGED = "Change"


_ORDER = {kind: place for place, kind in enumerate(StepKind)}


@dataclass(frozen=True)
class StoryStep:
    """One step. ``source`` is the id of the source it belongs to, empty for an action of no source."""

    on: date | None
    kind: StepKind
    words: str
    source: str = ""

    @property
    def day_words(self) -> str:
        """The day, or that there is none."""
        return short_date(self.on) if self.on else tr("No date")


def story_of(theme: Theme, sources: Sequence[LearningSource], actions: Sequence[DoneAction]) -> tuple[StoryStep, ...]:
    """Every step in the order of days; those without a date at the end."""
    steps = [step for source in sources for step in _source_steps(theme, source)]
    owner = {action.id: source.id for source in reversed(sources) for action in source.actions}
    for action in actions:
        steps += _action_steps(action, owner.get(action.id, ""))
    return tuple(sorted(steps, key=lambda one: (one.on is None, one.on or date.min, _ORDER[one.kind])))


def _source_steps(theme: Theme, source: LearningSource) -> Iterator[StoryStep]:
    seen = source.of_theme(theme.id)
    shown = f" ({seen.words})" if seen is not None else ""
    again = tr(", after {again}", again=source.again) if source.again else ""
    learned = f": {source.learned}" if source.learned else ""
    kind = StepKind.SEEN_AGAIN if source.again else StepKind.SEEN
    yield StoryStep(source.on, kind, f"{source.kind.label}, {source.title}{again}{shown}{learned}", source.id)
    if source.done:
        yield StoryStep(
            source.on, StepKind.DONE, tr("After {title}: {done}", title=source.title, done=source.done), source.id
        )
    for one in source.differences:
        words = f"{one.answer.label}: {one.how}" if one.how else one.answer.label
        yield StoryStep(one.on, StepKind.CHANGED, f"{words} ({source.title})", source.id)


def _action_steps(action: DoneAction, source: str) -> Iterator[StoryStep]:
    yield StoryStep(action.made_on, StepKind.ACTION, action.told, source)
    if action.is_complete and action.ended_on:
        yield StoryStep(action.ended_on, StepKind.COMPLETE, f"{action.ref} {action.words}", source)
    if action.re_audited_on:
        words = f"{action.ref}: {action.re_audit_result}" if action.re_audit_result else action.ref
        yield StoryStep(action.re_audited_on, StepKind.RE_AUDITED, words, source)
