"""What findings are called in sentences once small numbers are hidden."""

from collections.abc import Sequence

from qa_desk.domain.disclosure.tally import ShownTally
from qa_desk.domain.findings.words import graded_noun, moves_words, share_sentence
from qa_desk.reports.findings.shown import ShownFindings
from qa_desk.reports.findings.shown_voices import ShownVoices


def headline_tally(shown: ShownFindings) -> tuple[ShownTally, str] | None:
    """What the headline counts, and its noun: the overall grades, else all section grades; None without either."""
    if shown.overall is not None:
        return shown.overall.tally, graded_noun(shown.found)
    return None if shown.areas is None else (shown.areas, "areas")


def headline(shown: ShownFindings) -> str:
    """The finding in one sentence: "7 of 25 cases were good or better."; an empty text before anything is graded."""
    told = headline_tally(shown)
    return share_sentence(*told) if told and str(told[0].graded) != "0" else ""


def moves_sentence(shown: ShownFindings) -> str:
    """What moderation changed, in the tokens of both; an empty text before the panel has met."""
    found, overall = shown.found, shown.overall
    if not found.panel_met:
        return ""
    if overall is not None:
        return moves_words(found, overall.own or overall.tally, overall.tally)
    if shown.areas is None or shown.own_areas is None:
        return ""
    return moves_words(found, shown.own_areas, shown.areas, "areas", shown.previous_areas)


def whole_words(shown: ShownFindings) -> str:
    """Which rows are hidden whole and which groups are not told of, in sentences; an empty text when none is."""
    told = []
    if shown.whole:
        told.append(f"Hidden as a whole, because hiding single counts was not enough: {'; '.join(shown.whole)}.")
    if shown.left_out:
        told.append(f"Not told by group, because the headline would have to be hidden: {'; '.join(shown.left_out)}.")
    return " ".join(told)


def voices_words(voices: Sequence[ShownVoices]) -> str:
    """ "Practitioners 6, families *", empty where nobody spoke."""
    told = ", ".join(f"{one.form.many} {one.voices}" for one in voices if str(one.voices) != "0")
    return told[:1].upper() + told[1:]
