"""Gathering the sources of learning: audits with their theme links and action plans, and what was recorded by hand."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from qa_desk.domain.actions.action import Status
from qa_desk.domain.actions.listing import ListedAction
from qa_desk.domain.audit import Audit
from qa_desk.domain.learning.entry import Difference, LearningEntry, LearningKind
from qa_desk.domain.learning.sources import DoneAction, LearningSource, ThemeInSource
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.themes.counts import ThemeCount, theme_counts
from qa_desk.domain.themes.theme import Theme, Vocabulary
from qa_desk.domain.working_days import HolidayTable
from qa_desk.services.actions import lists
from qa_desk.store.unit_of_work import Reading

Gathered = tuple[tuple[LearningSource, ...], tuple[tuple[Theme, DoneAction], ...]]
"""Every source, and the actions that name a theme and belong to none of them."""


def gather_sources(reading: Reading, today: date, holidays: HolidayTable) -> Gathered:
    """Everything that was learned as of this moment."""
    vocabulary = reading.themes.vocabulary()
    actions = lists.listed(reading, reading.actions.all(), today, holidays)
    audits = tuple(_audit_sources(reading, vocabulary, actions))
    by_id = {one.action.id: done_action(one) for one in actions}
    recorded = tuple(_recorded_source(vocabulary, one, by_id) for one in reading.learning.entries())
    told = reading.learning.differences()
    sources = tuple(_with_differences(one, told) for one in (*audits, *recorded))
    owned = {(seen.theme.id, action.id) for one in sources for seen in one.seen for action in seen.actions}
    named = ((theme, by_id[one.action.id]) for one in actions for theme in _named(vocabulary, one))
    return sources, tuple((theme, action) for theme, action in named if (theme.id, action.id) not in owned)


def done_action(one: ListedAction) -> DoneAction:
    """An action as the story of a theme tells it."""
    action, completion = one.action, one.action.completion
    again = completion.re_audit if completion else None
    return DoneAction(
        action.id,
        action.ref,
        action.wording.words,
        one.standing.rag.words,
        action.made_on,
        action.status is Status.COMPLETE,
        (completion.checked_on or completion.asked_on) if completion else None,
        again.done_on if again else None,
        again.result if again else "",
    )


def audit_day(audit: Audit) -> date | None:
    """The day that an audit stands at: its panel, else when returns were due, else the end of its look-back."""
    return audit.panel_meets_on or audit.return_due_on or audit.look_back_to


def _audit_sources(
    reading: Reading, vocabulary: Vocabulary, actions: Iterable[ListedAction]
) -> Iterable[LearningSource]:
    links = reading.themes.links()
    of_plan: dict[str, list[ListedAction]] = {}
    for one in actions:
        of_plan.setdefault(one.plan.audit, []).append(one)
    audits = {id_: reading.audits.get(id_) for id_ in dict.fromkeys(link.audit for link in links)}
    for id_, audit in audits.items():
        counts = theme_counts(vocabulary, (link for link in links if link.audit == id_))
        seen = tuple(_seen(vocabulary, one, of_plan.get(id_, []), audit.subject) for one in counts)
        again = reading.audits.get(audit.previous).title if reading.audits.has(audit.previous) else ""
        day = audit_day(audit)
        yield LearningSource(id_, True, LearningKind.AUDIT, audit.title, day, "", seen, again=again)


def _seen(
    vocabulary: Vocabulary, count: ThemeCount, actions: Iterable[ListedAction], counts: SubjectKind
) -> ThemeInSource:
    """A theme in an audit, with the actions of its plan on a question that shows it, or that name the theme."""
    done = tuple(
        done_action(one)
        for one in actions
        if one.action.wording.source.question in count.questions or count.theme in _named(vocabulary, one)
    )
    return ThemeInSource(count.theme, count.kinds, count.cases, done, counts)


def _named(vocabulary: Vocabulary, one: ListedAction) -> tuple[Theme, ...]:
    known = {theme.id for theme in vocabulary.themes}
    return tuple(vocabulary.current(theme) for theme in one.action.wording.themes if theme in known)


def _recorded_source(vocabulary: Vocabulary, entry: LearningEntry, actions: Mapping[str, DoneAction]) -> LearningSource:
    learning = entry.learning
    done = tuple(actions[one] for one in learning.actions if one in actions)
    found: dict[str, ThemeInSource] = {}
    for one in learning.themes:
        theme = vocabulary.current(one.theme)
        kinds = found[theme.id].kinds if theme.id in found else frozenset()
        found[theme.id] = ThemeInSource(theme, kinds | {one.kind}, actions=done)
    return LearningSource(
        entry.id, False, learning.kind, learning.title, learning.on, learning.learned, tuple(found.values()),
        learning.done,
    )  # fmt: skip


def _with_differences(source: LearningSource, told: Mapping[str, tuple[Difference, ...]]) -> LearningSource:
    return replace(source, differences=told.get(source.id, ()))
