"""The record of one subject: what is held, in plain tables, with a word on what it is and what was left out."""

from collections.abc import Collection, Iterator
from datetime import date

from qa_desk.domain.retention.access import SubjectRecord, headings
from qa_desk.reports.content import Block, Column, Heading, Paragraph, Report, Table

MARKING = "OFFICIAL-SENSITIVE: personal data"


def access_report(record: SubjectRecord, without: Collection[int], created_on: date, footer: str) -> Report:
    """The record as a report; lines that are left out say so where they stood."""
    return Report(
        title=f"Record of {record.subject}",
        subtitle=record.audit_title,
        blocks=tuple(_blocks(record, without)),
        created_on=created_on,
        marking=MARKING,
        footer=footer,
    )


def _blocks(record: SubjectRecord, without: Collection[int]) -> Iterator[Block]:
    yield Paragraph(
        "This is what QA Desk holds about this case in this audit. An audit looks at how well agencies worked: own "
        "grades are the auditor's, suggested grades follow from rules, agreed grades are the panel's. The case file "
        "itself is kept by the agencies. Auditors are named by what they are, not by who they are."
    )
    if without:
        count = len(without)
        yield Paragraph(f"{count} line{' is' if count == 1 else 's are'} left out, each marked where it stood.")
    columns = (Column("What", share=0.35), Column("What it says", share=0.65))
    for heading, lines in headings(record.shown(without)).items():
        yield Heading(heading)
        yield Table(heading, columns, tuple((one.what, one.text) for one in lines))
