"""What findings are called in sentences: the same words on screen, in the PDF and in the workbook."""

from qa_desk.domain.disclosure.tally import ShownTally
from qa_desk.domain.disclosure.tokens import Hidden, Token
from qa_desk.domain.findings.counts import Findings, Tally, is_fine
from qa_desk.domain.intervals import Interval
from qa_desk.domain.language import tr
from qa_desk.domain.template import Scale
from qa_desk.domain.wording import SUBJECT_WORDS, counted

SMALL_GROUP = 5
"""A group with fewer than this is named a small group, and is never compared."""

AnyTally = Tally | ShownTally
"""Counts themselves, or as they may be told: both are said in the same words."""


def fine_words(scale: Scale) -> str:
    """What the fine share of a scale is a share of: "good or better", "met", "in time"."""
    fine = [point for point in scale.worst_first if is_fine(scale, point)]
    if not fine:
        return scale.worst_first[-1].label.lower()
    lowest = fine[0].label.lower()
    return tr("{lowest} or better", lowest=lowest) if len(fine) > 1 else lowest


def share_sentence(tally: AnyTally, noun: str) -> str:
    """ "7 of 25 cases were good or better."; ``noun`` is in the plural. A hidden share is said to be hidden."""
    if isinstance(tally.fine, Hidden) or isinstance(tally.graded, Hidden):
        return tr(
            "How many {noun} were {fine_words} is not told, because small numbers are hidden.",
            noun=noun,
            fine_words=fine_words(tally.scale),
        )
    percent = tally.fine_told.partition(" (")[2]
    share = f"{tally.fine} of {tally.graded} {noun}" + (f" ({percent}" if percent else "")
    return f"{share} {'was' if str(tally.fine) == '1' else 'were'} {fine_words(tally.scale)}."


def share_words(tally: AnyTally, noun: str) -> str:
    """ "met in 7 of 25 cases": the share of one question; ``noun`` is in the plural."""
    return f"{fine_words(tally.scale)} in {tally.fine} of {tally.graded} {noun}"


def percent_range(interval: Interval) -> str:
    """ "14% to 48%"."""
    return f"{100 * interval.low:.0f}% to {100 * interval.high:.0f}%"


def points_range(interval: Interval) -> str:
    """The range of a change in signed points: "-3 to +57"."""
    return f"{100 * interval.low:+.0f} to {100 * interval.high:+.0f}"


def change_range(interval: Interval) -> str:
    """The same in words: "3 points down to 57 points up", "10 to 40 points up"."""
    low, high = round(100 * interval.low), round(100 * interval.high)
    if low < 0 < high:
        return tr("{points} down to {points_2} up", points=_points(-low), points_2=_points(high))
    small, large = sorted((abs(low), abs(high)))
    least = str(small) if small or interval.low * interval.high <= 0 else "under 1"
    return f"{least} to {_points(large)} {'up' if high > 0 else 'down'}"


def _points(count: int) -> str:
    return "1 point" if count == 1 else tr("{count} points", count=count)


def interval_sentence(tally: AnyTally, noun: str) -> str:
    """How far a share can be trusted; an empty text when nothing is graded or the share is hidden."""
    if tally.interval is None:
        return ""
    return tr(
        "In all such {noun}, not only these {graded}, the share is likely to lie between "
        "{number:.0f}% and {number_2:.0f}% (95% interval).",
        noun=noun,
        graded=tally.graded,
        number=100 * tally.interval.low,
        number_2=100 * tally.interval.high,
    )


CANNOT_JUDGE = tr("cannot judge")


def no_grade_parts(tally: AnyTally) -> tuple[tuple[str, int | Token], ...]:
    """The ways in which no grade was given, each with its count, zeros left out."""
    every: tuple[tuple[str, int | Token], ...] = (
        (CANNOT_JUDGE, tally.cannot_judge),
        (tr("not applicable"), tally.not_applicable),
        (tr("not answered"), tally.not_answered),
        (tr("not asked"), tally.not_asked),
    )
    return tuple(part for part in every if str(part[1]) != "0")


def judged_sentence(tally: AnyTally) -> str:
    """ "6 of 20 answered "cannot judge"."; an empty text when everyone could, or when a part of it is hidden."""
    if isinstance(tally, ShownTally):
        if isinstance(tally.graded, Hidden) or isinstance(tally.cannot_judge, Hidden):
            return ""
        graded, cannot_judge = tally.graded.count, tally.cannot_judge.count
    else:
        graded, cannot_judge = tally.graded, tally.cannot_judge
    asked = graded + cannot_judge
    return (
        tr("{cannot_judge} of {asked} answered \u201ccannot judge\u201d.", cannot_judge=cannot_judge, asked=asked)
        if cannot_judge
        else ""
    )


def ungraded_words(tally: Tally) -> str:
    """The same with the other ways of giving no grade after it: "6 of 20 answered … Not applicable 3."."""
    others = [f"{word} {count}" for word, count in no_grade_parts(tally) if word != CANNOT_JUDGE]
    rest = ", ".join(others)
    return f"{judged_sentence(tally)} {rest[:1].upper()}{rest[1:]}{'.' if rest else ''}".strip()


def signed_off_words(found: Findings) -> str:
    """ "12 of 25 cases signed off"; returns are counted where more than one auditor grades a case.

    What is in and left out, because its case is sealed, is said with it.
    """
    many = SUBJECT_WORDS[found.template.subject][1]
    sealed = tr(", {sealed} of them left out on sealed {many}", sealed=found.sealed, many=many) if found.sealed else ""
    if found.returns != found.subjects:
        return tr(
            "{received} of {returns} returns signed off{sealed}",
            received=found.received,
            returns=found.returns,
            sealed=sealed,
        )
    return tr(
        "{received} of {counted} signed off{sealed}",
        received=found.received,
        counted=counted(found.returns, found.template.subject),
        sealed=sealed,
    )


def provisional_line(found: Findings) -> str:
    """ "Provisional: 12 of 25 cases signed off"; an empty text once every return and panel decision is in."""
    if not found.provisional:
        return ""
    if max(found.received, found.settled) < found.returns:
        return tr("Provisional: {signed_off_words}", signed_off_words=signed_off_words(found))
    if found.waiting and not found.panel_met:
        return tr(
            "Provisional: {counted} with several auditors wait for the panel",
            counted=counted(found.waiting, found.template.subject),
        )
    return tr(
        "Provisional: the panel has agreed {decided} of {decisions} grades",
        decided=found.decided,
        decisions=found.decisions,
    )


def graded_noun(found: Findings) -> str:
    """What a tally counts, in the plural: "cases", or "returns" where a case can have several."""
    if found.returns != found.subjects and not found.counted_once:
        return "returns"
    return SUBJECT_WORDS[found.template.subject][1]


def whose_grades(found: Findings) -> str:
    """ "auditors' own grades", or "grades agreed by the panel" once it has met."""
    if not found.panel_met:
        return tr("auditors\u2019 own grades")
    if found.decided < found.decisions:
        return tr(
            "grades agreed by the panel so far, {decided} of {decisions}",
            decided=found.decided,
            decisions=found.decisions,
        )
    return tr("grades agreed by the panel")


def panel_sentence(found: Findings) -> str:
    """Whose grades a report stands on, in a sentence for its method."""
    many = SUBJECT_WORDS[found.template.subject][1]
    if found.counted_once:
        told = tr(
            "Each of the {many} counts once: with the grade the panel agreed, or with that of its only auditor.",
            many=many,
        )
        waiting = tr(
            " {capitalize} with several auditors are left out until the panel has agreed.", capitalize=many.capitalize()
        )
        count = tr(" It has agreed {decided} of {decisions} grades.", decided=found.decided, decisions=found.decisions)
        return f"{told}{waiting if found.waiting else ''}{count if found.panel_met else ''}"
    if not found.panel_met:
        return tr("These are the auditors\u2019 own grades. No panel has met on them.")
    settled = (
        ""
        if found.decided == found.decisions
        else tr(", {decided} of {decisions} so far", decided=found.decided, decisions=found.decisions)
    )
    return tr(
        "The grades of sections and of the whole are those the panel agreed{settled}. Questions count the "
        "auditors\u2019 own answers, which stand beside the agreed grades unchanged.",
        settled=settled,
    )


def moves_sentence(found: Findings) -> str:
    """What moderation changed: "Amber areas: 10 self-graded, 26 after moderation. …"; "" before the panel has met."""
    if not found.panel_met:
        return ""
    if found.overall is not None and found.own_overall is not None:
        return moves_words(found, found.own_overall, found.overall)
    areas, own_areas = areas_tally(found), areas_tally(found, own=True)
    if areas is None or own_areas is None:
        return ""
    return moves_words(found, own_areas, areas, "areas", found.previous_areas)


def moves_words(
    found: Findings, own: AnyTally, agreed: AnyTally, noun: str = "", before: AnyTally | None = None
) -> str:
    """Own beside agreed grades of every point that needs care, and of the time before where that is there."""
    told, noun = [], noun or graded_noun(found)
    for point in own.scale.points:
        given, settled = own.as_counts[point.value], agreed.as_counts[point.value]
        if is_fine(own.scale, point) or (str(given), str(settled)) == ("0", "0"):
            continue
        last = before.as_counts.get(point.value) if before else None
        time_before = tr(" ({last} the time before)", last=last) if last is not None else ""
        if found.counted_once and found.returns != found.subjects:
            told.append(
                tr(
                    "{label}: {given} own grades, {settled} {noun} after moderation.",
                    label=point.label,
                    given=given,
                    settled=settled,
                    noun=noun,
                )
            )
            continue
        told.append(
            tr(
                "{label} {noun}: {given} self-graded{time_before}, {settled} after moderation.",
                label=point.label,
                noun=noun,
                given=given,
                time_before=time_before,
                settled=settled,
            )
        )
    return " ".join(told)


def areas_tally(found: Findings, *, own: bool = False) -> Tally | None:
    """Every section grade together (agency by section); None when the sections are not on one scale.

    Two scales are one when they have the same points; their descriptors may differ from section to section.
    ``own`` counts the own grades, whatever the panel agreed.
    """
    tallies = [one.own if own else one.tally for one in found.sections]
    if len({tuple((point.value, point.label) for point in tally.scale.points) for tally in tallies}) != 1:
        return None
    scale = tallies[0].scale
    return Tally(
        scale,
        tuple((point.value, sum(tally.as_counts[point.value] for tally in tallies)) for point in scale.points),
        sum(tally.not_applicable for tally in tallies),
        sum(tally.cannot_judge for tally in tallies),
        sum(tally.not_answered for tally in tallies),
        sum(tally.not_asked for tally in tallies),
    )


def headline_tally(found: Findings) -> tuple[Tally, str] | None:
    """What the headline counts, and its noun: the overall grades, else all section grades; None without either."""
    if found.overall is not None:
        return found.overall, graded_noun(found)
    areas = areas_tally(found)
    return None if areas is None else (areas, "areas")


def headline(found: Findings) -> str:
    """The finding in one sentence: "7 of 25 cases were good or better."; an empty text before anything is graded."""
    told = headline_tally(found)
    return share_sentence(*told) if told and told[0].graded else ""
