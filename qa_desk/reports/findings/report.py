"""What the findings report says, before it is a file: counts first, in words a board can read, method at the end."""

from collections.abc import Iterator

from qa_desk.domain.findings.words import provisional_line
from qa_desk.reports.content import Block, Column, Note, NoteKind, Report, Table
from qa_desk.reports.findings.material import FindingsMaterial, cover_lines, sentence_start
from qa_desk.reports.findings.method import groups_blocks, method_blocks
from qa_desk.reports.findings.sections import by_question, by_section, told_blocks, what_we_found, without_grade
from qa_desk.reports.findings.themes import own_words_blocks
from qa_desk.reports.findings.voices import voice_blocks


def findings_report(material: FindingsMaterial) -> Report:
    """The findings of one audit as a report."""
    found = material.found
    footer = f"{found.template.title}, edition {found.template.edition}"
    return Report(
        title=material.audit.title,
        subtitle="Findings report, provisional" if found.provisional else "Findings report",
        blocks=(
            *_cover(material),
            *what_we_found(found),
            *by_question(found),
            *by_section(found),
            *told_blocks(found, material.evidence, as_strength=True),
            *told_blocks(found, material.evidence, as_strength=False),
            *own_words_blocks(found, material.own_words, material.evidence),
            *without_grade(found),
            *voice_blocks(material.voices),
            *groups_blocks(found, material.groupings),
            *method_blocks(found, material.suggested),
        ),
        created_on=material.created_on,
        marking=material.marking,
        footer=f"{footer}. {material.record}" if material.record else footer,
    )


def _cover(material: FindingsMaterial) -> Iterator[Block]:
    found = material.found
    if found.provisional:
        words = sentence_start(provisional_line(found).removeprefix("Provisional: "))
        yield Note(f"{words}. The counts will change when more are in.", "Provisional", NoteKind.CAUTION)
    lines = tuple(cover_lines(material.audit, found))
    yield Table("About this audit", (Column("What", share=0.28), Column("Details", share=0.72)), lines)
