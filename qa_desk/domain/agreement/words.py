"""Agreement in plain words, always in the same order: what people can talk about first, coefficients last."""

from collections.abc import Iterator
from dataclasses import dataclass

from qa_desk.domain.agreement.coefficients import Kappa
from qa_desk.domain.agreement.statistics import Agreement
from qa_desk.domain.intervals import FEWEST_FOR_PERCENT

TOO_FEW = "Too few to be a score. Use it to start a conversation."
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
        yield f"Left out: {left_out} of {left_out + found.ratings.subjects} {nouns.subjects}, without two grades."


def same_sentence(found: Agreement, nouns: Nouns) -> str:
    """ "The two auditors gave the same grade on 21 of 30 cases. On 7 they were one grade apart. …"."""
    further = found.different - found.one_apart
    if found.ratings.rater_count == 2:
        place = "On"
        start = f"The two {nouns.raters} gave the same grade on {found.same} of {found.pairs} {nouns.subjects}."
    else:
        pairs = f"{found.pairs} pairs of grades by {found.ratings.rater_count} {nouns.raters}"
        place, start = "In", f"In {found.same} of {pairs} the grade was the same."
    return (
        f"{start} {place} {found.one_apart or 'none'} they were one grade apart. "
        f"{place} {further or 'none'} they were further apart."
    )


def crossing_sentence(found: Agreement) -> str:
    """ "5 of the 9 differences cross the line between Good and Requires improvement."; "" where nothing can."""
    words, crossing = found.ratings.order.line_words, found.crossing
    if crossing is None or not found.different:
        return ""
    if found.different == 1:
        return f"The one difference {'crosses' if crossing else 'does not cross'} the line between {words}."
    count, verb = str(crossing or "None"), "crosses" if crossing == 1 else "cross"
    return f"{count} of the {found.different} differences {verb} the line between {words}."


def lower_sentence(found: Agreement) -> str:
    """ "Auditor B graded lower on 7 of the 9."; "" unless two raters differ somewhere."""
    earlier, order, names = found.earlier, found.ratings.order, found.ratings.raters
    if earlier is None or not found.different:
        return ""
    if order.best_first is None:
        words, lower = f"nearer to “{order.labels[-1]}”", earlier[::-1]
    else:
        words, lower = "lower", earlier[::-1] if order.best_first else earlier
    if lower[0] == lower[1]:
        return f"Each of the two graded {words} on {lower[0]} of the {found.different}."
    name = names[0] if lower[0] > lower[1] else names[1]
    where = "the one that differs" if found.different == 1 else f"{max(lower)} of the {found.different}"
    return f"{name} graded {words} on {where}."


def guessing_sentence(found: Agreement) -> str:
    """ "If each had guessed while keeping their own mix of grades, we would expect about 11 of 30 to match."."""
    mix = "each had guessed while keeping their own mix of grades"
    if found.ratings.pairs is None:
        mix = "everyone had guessed while keeping the mix of grades of all together"
    return f"If {mix}, we would expect about {round((found.chance or 0) * found.pairs)} of {found.pairs} to match."


def analyst_lines(found: Agreement, nouns: Nouns) -> Iterator[str]:
    """Every coefficient with what it stands on."""
    ratings = found.ratings
    yield (
        f"For analysts: {found.pairs} pairs, {ratings.subjects} {nouns.subjects}, "
        f"{ratings.rater_count} {nouns.raters}, {ratings.left_out} left out."
    )
    if found.pairs:
        yield f"  Percent agreement {_percent(found.percent)}, within one grade {_percent(found.percent_within_one)}"
        cohen = found.cohen
        yield (
            f"  Cohen's kappa {_kappa(cohen.unweighted)}, linear {_kappa(cohen.linear)}, "
            f"quadratic {_kappa(cohen.quadratic)}"
        )
        yield f"  Fleiss' kappa {_figure(found.fleiss)}"
        alpha = found.alpha
        yield (
            f"  Krippendorff's alpha nominal {_figure(alpha.nominal)}, ordinal {_figure(alpha.ordinal)}, "
            f"interval {_figure(alpha.interval)}"
        )
        yield (
            f"  Gwet's AC1 {_figure(found.ac1)}, AC2 linear {_figure(found.ac2.linear)}, "
            f"quadratic {_figure(found.ac2.quadratic)}"
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
    return f"{kappa.value:.2f} (95% range {kappa.interval.low:.2f} to {kappa.interval.high:.2f})"
