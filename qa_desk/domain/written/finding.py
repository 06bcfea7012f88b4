"""What people found, in their own words, beside the counts; every version is kept."""

from dataclasses import dataclass
from datetime import datetime

from qa_desk.domain.language import tr
from qa_desk.domain.text import clean_text
from qa_desk.domain.typed_words import checked_words


@dataclass(frozen=True)
class WrittenFinding:
    """One version of a finding. ``question`` is empty for the audit as a whole; a section's is its grade question."""

    audit: str
    question: str
    words: str
    in_report: bool
    by: str
    at: datetime

    def says(self, words: str, *, in_report: bool) -> bool:
        """Whether it says so already."""
        return (self.words, self.in_report) == (words, in_report)


def checked_finding(words: str, *, in_report: bool) -> str:
    """The words as they are kept; raises UserError when nothing is written and the report should have it."""
    if not words.strip() and not in_report:
        return clean_text(words).strip()
    return checked_words(words, tr("Write the finding before it goes into the report."), "finding")
