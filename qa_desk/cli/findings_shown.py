"""Findings by a rule for small numbers: the same lines and the same JSON, with marks in the place of hidden counts."""

from collections.abc import Iterator
from typing import Any

from qa_desk.domain.disclosure.tally import ShownLine, ShownTally
from qa_desk.domain.disclosure.tokens import Token, token_json
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings.words import (
    fine_words,
    graded_noun,
    interval_sentence,
    no_grade_parts,
    provisional_line,
    signed_off_words,
)
from qa_desk.domain.wording import lower_first
from qa_desk.reports.findings.shown import ShownFindings, ShownGroup, ShownGrouping
from qa_desk.reports.findings.shown_words import headline, headline_tally, moves_sentence, voices_words, whole_words


def shown_lines(shown: ShownFindings, grouping: ShownGrouping | None) -> Iterator[str]:
    """The findings in lines for a person, the rule last."""
    found = shown.found
    yield provisional_line(found) or signed_off_words(found)
    if not found.signed_off:
        yield "Nothing is signed off yet, so there is nothing to count."
        return
    if moves := moves_sentence(shown):
        yield moves
    told = headline_tally(shown)
    if told is not None:
        tally, noun = told
        yield from (line for line in (headline(shown), tally.sentence(), interval_sentence(tally, noun)) if line)
    yield from ("", "Questions, weakest first; those with a hidden share last")
    yield from map(_count_line, shown.questions)
    yield from ("", f"Grades given, of {graded_noun(found)}")
    yield from map(_count_line, shown.grades)
    if words := voices_words(shown.voices):
        yield from ("", f"Practitioner and family voice: {lower_first(words)}")
    if grouping is not None:
        fine = fine_words(shown.overall.tally.scale) if shown.overall else ""
        yield from ("", f"By {grouping.title}")
        yield from (
            f"      {one.value}: {one.subjects} {graded_noun(found)}, {one.fine} of {one.graded} {fine}"
            for one in grouping.groups
        )
    yield from ("", f"{shown.rule.printed} {whole_words(shown)}".strip())


def grouping_of(shown: ShownFindings, column: str) -> ShownGrouping:
    """The groups of one column. Raises UserError where it has none that a rule may tell of."""
    for grouping in shown.groupings:
        if grouping.title.casefold() == column.casefold():
            return grouping
    known = ", ".join(one.title for one in shown.groupings) or "none"
    raise UserError(
        f"By a rule for small numbers nothing can be counted by “{column}”, so nothing was counted.",
        f"A column can be used that has two to eight values, not all of them small groups. There are: {known}.",
    )


def shown_json(shown: ShownFindings, grouping: ShownGrouping | None) -> dict[str, Any]:
    """The findings in the shape that ``findings --json`` promises, a mark in the place of each hidden count."""
    found, overall = shown.found, shown.overall
    body: dict[str, Any] = {
        "audit": found.audit,
        "subjects": found.subjects,
        "returns": {"expected": found.returns, "received": found.received},
        "sealed": found.sealed,
        "provisional": found.provisional,
        "overall": _counts(overall.tally if overall else None),
        "own_overall": _counts((overall.own or overall.tally) if overall else None),
        "sections": [_section(line) for line in shown.sections],
        "questions": [_question(line) for line in shown.questions],
        "small_numbers": {"rule": shown.rule.name, "printed": shown.rule.printed, "hidden_whole": list(shown.whole)},
    }
    if overall is None and shown.areas is not None:
        body["areas"] = {
            "self": _counts(shown.own_areas),
            "agreed": _counts(shown.areas) if found.panel_met else {},
            "previous_self": _counts(shown.previous_areas),
        }
    if grouping is not None:
        groups = [_group(one) for one in grouping.groups]
        body["by"] = {"column": grouping.title, "groups": groups}
    return body


def _group(one: ShownGroup) -> dict[str, Any]:
    subjects, graded, fine = map(token_json, (one.subjects, one.graded, one.fine))
    return {"value": one.value, "subjects": subjects, "graded": graded, "fine": fine}


def _section(line: ShownLine) -> dict[str, Any]:
    return {"label": line.title, "counts": _counts(line.tally), "own_counts": _counts(line.own or line.tally)}


def _question(line: ShownLine) -> dict[str, Any]:
    names = ("not_applicable", "cannot_judge", "not_answered", "not_asked")
    without = dict(zip(names, map(token_json, line.tally.no_grades), strict=True))
    return {"name": line.question, "label": line.title, "counts": _counts(line.tally), **without}


def _counts(tally: ShownTally | None) -> dict[str, int | str]:
    return {} if tally is None else {value: token_json(token) for value, token in tally.counts}


def _count_line(line: ShownLine) -> str:
    """ "  12  First meeting in time: * of 25 in time. In time *, late 21. No grade: cannot judge *." """
    tally = line.tally
    without = ", ".join(f"{words} {count}" for words, count in no_grade_parts(tally))
    share = (
        f"{tally.fine_told} {fine_words(tally.scale)}. {tally.sentence()}" if _some(tally.graded) else "none graded."
    )
    return f"{line.number:>4}  {line.title}: {share}" + (f" No grade: {without}." if without else "")


def _some(token: Token) -> bool:
    return str(token) != "0"
