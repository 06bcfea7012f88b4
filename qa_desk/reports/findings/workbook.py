"""Findings and raw answers as workbooks: built fresh from what is named here, never trimmed from something bigger."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.application_evidence import lists_items
from qa_desk.domain.disclosure.tally import ShownLine
from qa_desk.domain.disclosure.tokens import token_json
from qa_desk.domain.findings import Findings
from qa_desk.domain.findings.table import NO_GRADE_TITLES, OVERALL
from qa_desk.domain.findings.words import fine_words, panel_sentence, provisional_line
from qa_desk.domain.template import Question, Template
from qa_desk.domain.wording import SUBJECT_WORDS, listed
from qa_desk.reports.findings.answer_sheets import GivenAnswer, answers_sheet, evidence_sheet, items_sheet
from qa_desk.reports.findings.cross_tab import cross_tab_sheet
from qa_desk.reports.findings.material import FindingsMaterial, cover_lines, sentence_start
from qa_desk.reports.findings.shown import ShownFindings
from qa_desk.reports.findings.shown_words import headline, moves_sentence, whole_words
from qa_desk.reports.workbooks.sheets import Sheet, SheetColumn, SheetValue, ValueKind, WorkbookFile


@dataclass(frozen=True)
class GradedReturn:
    """One return in the sheet of grades. ``own`` holds outcomes by question; empty until it is signed off."""

    code: str
    attributes: Mapping[str, str]
    auditor: str
    status: str
    own: Mapping[str, str]
    suggested: str
    signed_off_at: datetime | None
    """The moment on the clock of this place, without a zone."""


def findings_workbook(
    material: FindingsMaterial, returns: Sequence[GradedReturn], answers: Sequence[GivenAnswer]
) -> WorkbookFile:
    """Cover, counts, grades, answers and evidence of one audit, for use inside the partnership."""
    template, word = material.found.template, _subject_word(material.found)
    by_case = (
        _grades_sheet(template, word, returns),
        answers_sheet(template, word, answers, whole=False),
        evidence_sheet(template, word, answers),
    )
    counts = counts_workbook(material)
    return replace(counts, sheets=(*counts.sheets, *by_case, *map(cross_tab_sheet, material.cross_tabs)))


def counts_workbook(material: FindingsMaterial) -> WorkbookFile:
    """Cover and counts alone: rows of single cases beside hidden counts would tell what the counts do not."""
    return WorkbookFile(
        title=f"{material.audit.title}: findings",
        cover=tuple(_cover(material, "Findings workbook")),
        sheets=(_counts_sheet(material.shown),),
        created_on=material.created_on,
        marking=material.marking,
    )


def answers_workbook(material: FindingsMaterial, answers: Iterable[GivenAnswer]) -> WorkbookFile:
    """The raw answers of one audit, one row for each case and question; agencies and schools list their items too."""
    found, word = material.found, _subject_word(material.found)
    items: tuple[Sheet, ...] = ()
    if lists_items(found.template):
        answers = tuple(answers)
        items = (items_sheet(found.template, word, answers),)
    return WorkbookFile(
        title=f"{material.audit.title}: answers",
        cover=tuple(_cover(material, "All answers")),
        sheets=(answers_sheet(found.template, word, answers, whole=True), *items),
        created_on=material.created_on,
        marking=material.marking,
    )


def _subject_word(found: Findings) -> str:
    return SUBJECT_WORDS[found.template.subject][0].capitalize()


def _cover(material: FindingsMaterial, what: str) -> Iterator[tuple[str, SheetValue]]:
    found = material.found
    yield "What this is", what
    if material.marking:
        yield "Marking", material.marking
    if found.provisional:
        yield "State", provisional_line(found)
    yield from cover_lines(material.audit, found)
    yield "Made on", material.created_on
    if headline(material.shown):
        yield "Headline", headline(material.shown)
    yield "Grades", f"{panel_sentence(found)} {moves_sentence(material.shown)}".strip()
    yield (
        "No grade",
        "Not applicable, cannot judge, not answered and not asked are four different things, and no part of any share.",
    )
    yield "Small numbers", f"{material.shown.rule.printed} {whole_words(material.shown)}".strip()
    if material.record:
        yield "Desk", material.record


def _counts_sheet(shown: ShownFindings) -> Sheet:
    lines = (*shown.grades, *shown.questions)
    points = tuple(dict.fromkeys(point.label for line in lines for point in line.tally.scale.points))
    fine = listed(dict.fromkeys(fine_words(line.tally.scale) for line in lines), "or")
    columns = (
        SheetColumn("Number", width=9),
        SheetColumn("Question or section", width=46),
        SheetColumn("Section", width=26),
        *(SheetColumn(point, ValueKind.INTEGER) for point in points),
        SheetColumn(sentence_start(fine), ValueKind.INTEGER, 20),
        SheetColumn("Graded", ValueKind.INTEGER),
        SheetColumn("95% interval from", ValueKind.PERCENT, 18),
        SheetColumn("95% interval to", ValueKind.PERCENT, 18),
        *(SheetColumn(title, ValueKind.INTEGER, 15) for title in NO_GRADE_TITLES),
    )
    return Sheet("Counts", columns, tuple(_count_rows(lines, points)))


def _count_rows(lines: Sequence[ShownLine], points: Sequence[str]) -> Iterator[Sequence[SheetValue]]:
    for line in lines:
        tally, interval = line.tally, line.tally.interval
        low, high = (_part(interval.low), _part(interval.high)) if interval else (None, None)
        counts = (None if token is None else token_json(token) for token in map(line.count, points))
        section = line.section if line.number else ""
        yield (
            line.number,
            line.title,
            section,
            *counts,
            token_json(tally.fine),
            token_json(tally.graded),
            low,
            high,
            *map(token_json, tally.no_grades),
        )


def _part(share: float) -> Decimal:
    return Decimal(f"{share:.4f}")


def _grades_sheet(template: Template, word: str, returns: Sequence[GradedReturn]) -> Sheet:
    titles = tuple(dict.fromkeys(title for one in returns for title in one.attributes))
    overall = template.grade_question(None)
    sections = [(section, template.grade_question(section)) for section in template.sections]
    graded = [(section.label, own) for section, own in sections if own is not None]
    columns = [SheetColumn(word, width=14)]
    columns += [SheetColumn(title, width=20) for title in titles]
    columns += [SheetColumn("Auditor", width=20), SheetColumn("Status", width=16)]
    if overall is not None:
        columns += [SheetColumn(f"{OVERALL}, own", width=22), SheetColumn(f"{OVERALL}, suggested", width=24)]
    columns += [SheetColumn(label, width=24) for label, _ in graded]
    columns.append(SheetColumn("Signed off", ValueKind.DATETIME))
    rows = tuple(_grade_row(one, titles, overall, [own for _, own in graded]) for one in returns)
    return Sheet("Grades", tuple(columns), rows)


def _grade_row(
    one: GradedReturn, titles: Sequence[str], overall: Question | None, sections: Sequence[Question]
) -> Sequence[SheetValue]:
    whole: tuple[SheetValue, ...] = ()
    if overall is not None:
        whole = (_grade(overall, one.own.get(overall.name)), _grade(overall, one.suggested or None))
    return (
        one.code,
        *(one.attributes.get(title) for title in titles),
        one.auditor,
        one.status,
        *whole,
        *(_grade(own, one.own.get(own.name)) for own in sections),
        one.signed_off_at,
    )


def _grade(question: Question, outcome: str | None) -> str | None:
    return outcome_words(question, outcome) if outcome else None
