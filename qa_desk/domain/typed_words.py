"""Words that a person typed into a field: cleaned once, and refused beside the field when they cannot be kept."""

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.text import LONGEST_TEXT, clean_text, too_long

LONGEST_LINE = 200
"""Characters that one line may have: a role, or how somebody was told."""


def checked_words(text: str, missing: str, field: str) -> str:
    """Sentences, cleaned; raises UserError when there are none or too many."""
    words = clean_text(text).strip()
    if not words:
        raise UserError(missing, tr("Nothing was recorded yet."), field=field)
    if too_long(words):
        raise UserError(
            tr(
                "These words are {count:,} characters long and {LONGEST_TEXT:,} can be kept.",
                count=len(words),
                LONGEST_TEXT=LONGEST_TEXT,
            ),
            tr("Nothing was recorded yet. Make them shorter."),
            field=field,
        )
    return words


def checked_line(text: str, missing: str, field: str) -> str:
    """One line, cleaned; raises UserError when it is empty or too long."""
    line = line_of(text, field)
    if not line:
        raise UserError(missing, tr("Nothing was recorded yet."), field=field)
    return line


def line_of(text: str, field: str) -> str:
    """One line, cleaned, which may be empty; raises UserError when it is too long."""
    line = " ".join(clean_text(text).split())
    if len(line) > LONGEST_LINE:
        raise UserError(
            tr(
                "This line is {count} characters long and {LONGEST_LINE} can be kept.",
                count=len(line),
                LONGEST_LINE=LONGEST_LINE,
            ),
            tr("Nothing was recorded yet. Make it shorter."),
            field=field,
        )
    return line
