"""What the findings report says, before it is a file: counts first, in words a board can read, method at the end."""

from collections.abc import Iterator

from qa_desk.domain.findings.words import provisional_line
from qa_desk.reports.content import Block, Column, Note, NoteKind, Report, Table
from qa_desk.reports.findings.comparison import comparison_blocks
from qa_desk.reports.findings.material import INTERNAL_RULE, FindingsMaterial, cover_lines, sentence_start
from qa_desk.reports.findings.method import groups_blocks, method_blocks
from qa_desk.reports.findings.sections import by_question, by_section, told_blocks, what_we_found, without_grade
from qa_desk.reports.findings.shown import ShownFindings
from qa_desk.reports.findings.shown_words import whole_words
from qa_desk.reports.findings.voices import voice_blocks


def findings_report(material: FindingsMaterial) -> Report:
    """The findings of one audit as a report."""
    found, shown = material.found, material.shown
    footer = f"{found.template.title}, edition {found.template.edition}"
    return Report(
        title=material.audit.title,
        subtitle="Findings report, provisional" if found.provisional else "Findings report",
        blocks=(
            *_cover(material),
            *what_we_found(shown),
            *by_question(shown),
            *by_section(shown),
            *told_blocks(shown, material.evidence, as_strength=True),
            *told_blocks(shown, material.evidence, as_strength=False),
            *without_grade(shown),
            *voice_blocks(shown.voices),
            *comparison_blocks(material.compared, shows_counts=material.rule == INTERNAL_RULE),
            *groups_blocks(shown),
            *method_blocks(shown),
        ),
        created_on=material.created_on,
        marking=material.marking,
        footer=f"{footer}. {material.record}" if material.record else footer,
    )


def small_numbers_note(shown: ShownFindings) -> Note:
    """The rule that the numbers of a file are told by, as it is printed on the file."""
    return Note(f"{shown.rule.printed} {whole_words(shown)}".strip(), "Small numbers")


def _cover(material: FindingsMaterial) -> Iterator[Block]:
    found = material.found
    if found.provisional:
        words = sentence_start(provisional_line(found).removeprefix("Provisional: "))
        yield Note(f"{words}. The counts will change when more are in.", "Provisional", NoteKind.CAUTION)
    lines = tuple(cover_lines(material.audit, found))
    yield small_numbers_note(material.shown)
    yield Table("About this audit", (Column("What", share=0.28), Column("Details", share=0.72)), lines)
