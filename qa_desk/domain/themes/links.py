"""What ties a theme to a finding: which cases of an audit show it, under which question, and as what."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr


class ThemeKind(StrEnum):
    """What a theme is in one finding; the same theme may be a concern once and a strength later."""

    CONCERN = "concern"
    STRENGTH = "strength"

    @property
    def label(self) -> str:
        """The word shown for it."""
        return self.value.capitalize()


@dataclass(frozen=True)
class ThemeLink:
    """A theme seen in an audit: in these cases, as a strength or a concern; ``question`` is empty for the whole.

    ``quotes`` are the ids of marked quotes that show it.
    """

    id: str
    theme: str
    audit: str
    question: str
    kind: ThemeKind
    subjects: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()

    def checked(self, questions: Collection[str], subjects: Collection[str], quotes: Collection[str]) -> Self:
        """The same, its cases in the order of the audit and each once; raises UserError for what the audit lacks."""
        if self.question and self.question not in questions:
            raise UserError(
                tr("The form of this audit has no such question."), tr("Nothing was recorded yet."), "question"
            )
        unknown = [code for code in self.subjects if code not in subjects]
        if unknown:
            raise UserError(
                tr(
                    "{unknown} cannot be linked: it is not in this audit, or its grades are still sealed.",
                    unknown=unknown[0],
                ),
                tr("Nothing was recorded yet."),
                field="subjects",
            )
        if any(quote not in quotes for quote in self.quotes):
            raise UserError(tr("A quote that is linked must be marked in this audit."), tr("Nothing was recorded yet."))
        wanted = frozenset(self.subjects)
        return replace(self, subjects=tuple(code for code in subjects if code in wanted))

    @property
    def place(self) -> tuple[str, str, str, ThemeKind]:
        """What there is one link of: this theme, in this audit, under this question, as this kind."""
        return self.theme, self.audit, self.question, self.kind
