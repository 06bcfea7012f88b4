"""Which cases a theme may be linked to, from where the person stands."""

from collections.abc import Sequence

from qa_desk.domain.findings import QuotedEvidence, Tally, is_fine
from qa_desk.domain.findings.words import fine_words
from qa_desk.domain.language import tr
from qa_desk.domain.outcomes import NO_GRADE
from qa_desk.domain.themes.links import ThemeKind
from qa_desk.ui.findings.theme_entry import Scope

Outcomes = Sequence[tuple[str, str]]
"""Case and what it counts as, for every return that is signed off and not sealed."""


def scopes(
    word: tuple[str, str], tally: Tally, outcomes: Outcomes, point: str, sentence: QuotedEvidence | None,
    kind: ThemeKind,
) -> tuple[Scope, ...]:  # fmt: skip
    """The likeliest first: the sentence, the grade picked out of the bar, the grades that fit, none yet."""
    one, many = word
    found = []
    if sentence is not None:
        found.append(Scope(f"{one.capitalize()} {sentence.subject}", (sentence.subject,)))
    if point:
        label = tally.scale.point(point).label.lower()
        found.append(
            _scope(many, tr("with {label}", label=label), [code for code, outcome in outcomes if outcome == point])
        )
    as_strength = kind is ThemeKind.STRENGTH
    fitting = [code for code, outcome in outcomes if outcome not in NO_GRADE and _fits(tally, outcome, as_strength)]
    words = fine_words(tally.scale) if as_strength else tr("not {fine_words}", fine_words=fine_words(tally.scale))
    found.append(_scope(many, words, fitting))
    found.append(Scope(tr("No {one} yet", one=one), ()))
    return tuple(scope for scope in found if scope.subjects or scope is found[-1])


def likely_kind(tally: Tally, outcome: str) -> ThemeKind:
    """A strength where the grade that is looked at is fine, or most are; else a concern."""
    if outcome and tally.scale.has(outcome):
        return ThemeKind.STRENGTH if is_fine(tally.scale, tally.scale.point(outcome)) else ThemeKind.CONCERN
    return ThemeKind.STRENGTH if tally.fine * 2 > tally.graded else ThemeKind.CONCERN


def _fits(tally: Tally, outcome: str, as_strength: bool) -> bool:
    return tally.scale.has(outcome) and is_fine(tally.scale, tally.scale.point(outcome)) is as_strength


def _scope(many: str, words: str, codes: Sequence[str]) -> Scope:
    unique = tuple(dict.fromkeys(codes))
    return Scope(f"{len(unique)} {many}: {words}", unique)
