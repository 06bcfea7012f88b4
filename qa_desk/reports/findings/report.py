"""What the findings report says, before it is a file: counts first, in words a board can read, method at the end."""

from collections.abc import Iterator
from dataclasses import replace

from qa_desk.domain.findings.words import provisional_line
from qa_desk.reports.content import Block, Column, Note, NoteKind, Report, Table
from qa_desk.reports.cover import Cover
from qa_desk.reports.findings.comparison import comparison_blocks
from qa_desk.reports.findings.material import FindingsMaterial, cover_lines, sentence_start
from qa_desk.reports.findings.method import groups_blocks, method_blocks
from qa_desk.reports.findings.sections import by_question, by_section, told_blocks, what_we_found, without_grade
from qa_desk.reports.findings.shown import ShownFindings
from qa_desk.reports.findings.shown_words import whole_words
from qa_desk.reports.findings.themes import own_words_blocks
from qa_desk.reports.findings.voices import voice_blocks
from qa_desk.reports.findings.years import years_blocks

QUOTES = "quotes"
PARTS = (
    ("found", "What we found"),
    ("questions", "Grades by question"),
    ("sections", "Grades by section"),
    ("strengths", "Strengths"),
    ("concerns", "Concerns"),
    (QUOTES, "Quotes"),
    ("words", "Themes and the group’s own words"),
    ("without", "What could not be judged or did not apply"),
    ("voices", "Practitioner and family voice"),
    ("compared", "The audit before this one"),
    ("years", "Over several audits"),
    ("groups", "Groups"),
    ("method", "Method, sample and limits"),
)
"""What can be left out of the report, by name and title."""


def findings_report(material: FindingsMaterial) -> Report:
    """The findings of one audit as a report."""
    found = material.found
    footer = f"{found.template.title}, edition {found.template.edition}"
    return Report(
        title=material.audit.title,
        subtitle="Findings report, provisional" if found.provisional else "Findings report",
        blocks=(
            *_cover(material),
            *(block for part, blocks in _parts(material) if part not in material.left_out for block in blocks),
        ),
        created_on=material.created_on,
        marking=material.marking,
        footer=f"{footer}. {material.record}" if material.record else footer,
    )


def _parts(material: FindingsMaterial) -> Iterator[tuple[str, Iterator[Block]]]:
    """Every part with its name, in the order in which a board reads them."""
    shown, evidence, own_words = material.shown, material.evidence, material.own_words
    if QUOTES in material.left_out:
        evidence, own_words = {}, replace(own_words, quotes=())
    yield "found", what_we_found(shown)
    yield "questions", by_question(shown)
    yield "sections", by_section(shown)
    yield "strengths", told_blocks(shown, evidence, as_strength=True)
    yield "concerns", told_blocks(shown, evidence, as_strength=False)
    yield "words", own_words_blocks(shown, own_words, evidence)
    yield "without", without_grade(shown)
    yield "voices", voice_blocks(shown.voices)
    yield "compared", comparison_blocks(material.told_comparison, shows_counts=not shown.rule.hides)
    yield "years", years_blocks(material.years, shows_counts=not shown.rule.hides)
    yield "groups", groups_blocks(shown)
    yield "method", method_blocks(shown)


def small_numbers_note(shown: ShownFindings) -> Note:
    """The rule that the numbers of a file are told by, as it is printed on the file."""
    return Note(f"{shown.rule.printed} {whole_words(shown)}".strip(), "Small numbers")


def _cover(material: FindingsMaterial) -> Iterator[Block]:
    found = material.found
    if found.provisional:
        words = sentence_start(provisional_line(found).removeprefix("Provisional: "))
        yield Note(f"{words}. The counts will change when more are in.", "Provisional", NoteKind.CAUTION)
    cover = Cover(provisional_line(found), material.drawn, marking=material.marking, record=material.record)
    lines = (*cover_lines(material.audit, found), *cover.lines())
    yield small_numbers_note(material.shown)
    yield Table("About this audit", (Column("What", share=0.28), Column("Details", share=0.72)), lines)
