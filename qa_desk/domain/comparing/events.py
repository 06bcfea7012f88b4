"""What people say of two forms so that audits on them can be compared. Appended once and never changed."""

from dataclasses import dataclass
from typing import ClassVar

from qa_desk.domain.audit import TemplateReference


@dataclass(frozen=True)
class QuestionsMatched:
    """Which question of one form is which of a later one; ``audit`` is the later audit it was said for.

    No audit moves and no answer changes. Said again for the same two forms it takes the place of what was said before.
    """

    kind: ClassVar[str] = "questions.matched"
    audit: str
    before: TemplateReference
    after: TemplateReference
    names: tuple[tuple[str, str], ...]
    """Earlier name and later name; a question without a counterpart is left out."""


ComparingEvent = QuestionsMatched
