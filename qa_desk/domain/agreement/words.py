"""Agreement in plain words, always in the same order: what people can talk about first, coefficients last."""

from collections.abc import Iterator
from dataclasses import dataclass

from qa_desk.domain.agreement.coefficients import Kappa
from qa_desk.domain.agreement.statistics import Agreement
from qa_desk.domain.intervals import FEWEST_FOR_PERCENT
from qa_desk.domain.language import tr

TOO_FEW = tr("Too few to be a score. Use it to start a conversation.")
UNDEFINED = "undefined"


@dataclass(frozen=True)
class Nouns:
    """What those who graded and what they graded are called, in the plural."""

    raters: str = "raters"
    subjects: str = "subjects"


def plain_lines(found: Agreement, nouns: Nouns) -> Iterator[str]:
    """What was the same and what was not, which way, what guessing would give, and what was left out."""
    if not found.pairs:
        yield from (f"{note}." for note in found.notes[:1])
    else:
        yield same_sentence(found, nouns)
        yield from (line for line in (crossing_sentence(found), lower_sentence(found)) if line)
        yield f"{guessing_sentence(found)}{'' if found.pairs >= FEWEST_FOR_PERCENT else f' {TOO_FEW}'}"
    left_out = found.ratings.left_out
    if left_out:
        yield tr(
            "Left out: {left_out} of {number} {subjects}, without two grades.",
            left_out=left_out,
            number=left_out + found.ratings.subjects,
            subjects=nouns.subjects,
        )


def same_sentence(found: Agreement, nouns: Nouns) -> str:
    """ "The two auditors gave the same grade on 21 of 30 cases. On 7 they were one grade apart. …"."""
    further = found.different - found.one_apart
    if found.ratings.rater_count == 2:
        place = tr("On")
        start = tr(
            "The two {raters} gave the same grade on {same} of {pairs} {subjects}.",
            raters=nouns.raters,
            same=found.same,
            pairs=found.pairs,
            subjects=nouns.subjects,
        )
    else:
        pairs = tr(
            "{pairs} pairs of grades by {rater_count} {raters}",
            pairs=found.pairs,
            rater_count=found.ratings.rater_count,
            raters=nouns.raters,
        )
        place, start = tr("In"), tr("In {same} of {pairs} the grade was the same.", same=found.same, pairs=pairs)
    return tr(
        "{start} {place} {words} they were one grade apart. {place} {words_2} they were further apart.",
        start=start,
        place=place,
        words=found.one_apart or "none",
        words_2=further or "none",
    )


def crossing_sentence(found: Agreement) -> str:
    """ "5 of the 9 differences cross the line between Good and Requires improvement."; "" where nothing can."""
    words, crossing = found.ratings.order.line_words, found.crossing
    if crossing is None or not found.different:
        return ""
    if found.different == 1:
        return tr(
            "The one difference {part} the line between {words}.",
            part=tr("crosses") if crossing else tr("does not cross"),
            words=words,
        )
    count, verb = str(crossing or tr("None")), "crosses" if crossing == 1 else "cross"
    return tr(
        "{count} of the {different} differences {verb} the line between {words}.",
        count=count,
        different=found.different,
        verb=verb,
        words=words,
    )


def lower_sentence(found: Agreement) -> str:
    """ "Auditor B graded lower on 7 of the 9."; "" unless two raters differ somewhere."""
    earlier, order, names = found.earlier, found.ratings.order, found.ratings.raters
    if earlier is None or not found.different:
        return ""
    if order.best_first is None:
        words, lower = tr("nearer to “{labels}”", labels=order.labels[-1]), earlier[::-1]
    else:
        words, lower = "lower", earlier[::-1] if order.best_first else earlier
    if lower[0] == lower[1]:
        return tr(
            "Each of the two graded {words} on {lower} of the {different}.",
            words=words,
            lower=lower[0],
            different=found.different,
        )
    name = names[0] if lower[0] > lower[1] else names[1]
    where = (
        tr("the one that differs")
        if found.different == 1
        else tr("{max} of the {different}", max=max(lower), different=found.different)
    )
    return tr("{name} graded {words} on {where}.", name=name, words=words, where=where)


def guessing_sentence(found: Agreement) -> str:
    """ "If each had guessed while keeping their own mix of grades, we would expect about 11 of 30 to match."."""
    mix = tr("each had guessed while keeping their own mix of grades")
    if found.ratings.pairs is None:
        mix = tr("everyone had guessed while keeping the mix of grades of all together")
    return tr(
        "If {mix}, we would expect about {round} of {pairs} to match.",
        mix=mix,
        round=round((found.chance or 0) * found.pairs),
        pairs=found.pairs,
    )


def analyst_lines(found: Agreement, nouns: Nouns) -> Iterator[str]:
    """Every coefficient with what it stands on."""
    ratings = found.ratings
    yield (
        tr(
            "For analysts: {pairs} pairs, {subjects} {subjects_2}, {rater_count} {raters}, {left_out} left out.",
            pairs=found.pairs,
            subjects=ratings.subjects,
            subjects_2=nouns.subjects,
            rater_count=ratings.rater_count,
            raters=nouns.raters,
            left_out=ratings.left_out,
        )
    )
    if found.pairs:
        yield tr(
            "  Percent agreement {percent}, within one grade {percent_2}",
            percent=_percent(found.percent),
            percent_2=_percent(found.percent_within_one),
        )
        yield from _coefficient_lines(found)


def _coefficient_lines(found: Agreement) -> Iterator[str]:
    """The coefficients of pairs, one kind a line."""
    cohen = found.cohen
    yield (
        tr(
            "  Cohen's kappa {kappa}, linear {kappa_2}, quadratic {kappa_3}",
            kappa=_kappa(cohen.unweighted),
            kappa_2=_kappa(cohen.linear),
            kappa_3=_kappa(cohen.quadratic),
        )
    )
    yield tr("  Fleiss' kappa {figure}", figure=_figure(found.fleiss))
    alpha = found.alpha
    yield (
        tr(
            "  Krippendorff's alpha nominal {figure}, ordinal {figure_2}, interval {figure_3}",
            figure=_figure(alpha.nominal),
            figure_2=_figure(alpha.ordinal),
            figure_3=_figure(alpha.interval),
        )
    )
    yield (
        tr(
            "  Gwet's AC1 {figure}, AC2 linear {figure_2}, quadratic {figure_3}",
            figure=_figure(found.ac1),
            figure_2=_figure(found.ac2.linear),
            figure_3=_figure(found.ac2.quadratic),
        )
    )
    yield from (f"  {note}." for note in found.notes)


def _percent(share: float | None) -> str:
    return UNDEFINED if share is None else f"{100 * share:.1f}%"


def _figure(value: float | None) -> str:
    return UNDEFINED if value is None else f"{value:.2f}"


def _kappa(kappa: Kappa | None) -> str:
    """ "0.53 (95% range 0.27 to 0.78)"."""
    if kappa is None or kappa.interval is None:
        return _figure(kappa.value if kappa else None)
    return tr(
        "{value:.2f} (95% range {low:.2f} to {high:.2f})",
        value=kappa.value,
        low=kappa.interval.low,
        high=kappa.interval.high,
    )
