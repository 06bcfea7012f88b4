"""Who is in: the returns of an audit by auditor and by case, as the chair sees them. Nothing of what they say."""

from dataclasses import dataclass

from qa_desk.domain.moderation.hold import Hold
from qa_desk.domain.receiving.gaps import Gap
from qa_desk.domain.receiving.packages import ReturnWord
from qa_desk.domain.receiving.unread import UnreadFile


@dataclass(frozen=True)
class AuditorLine:
    """What came from one auditor: ``version`` of ``newest`` counts, ``missing`` cases are still waited for.

    ``in_conflict`` are cases that two laptops tell differently; ``package`` is the last one that counts.
    """

    auditor: str
    name: str
    agency: str
    cases: int
    word: ReturnWord
    version: int
    newest: int
    received_at: str
    package: str
    missing: tuple[str, ...]
    in_conflict: tuple[str, ...]
    not_coming: str
    """Why nothing more comes, where that was recorded."""
    sent_back: str
    """What the auditor was asked to correct, until it comes again."""
    has_device: bool
    """Whether a pack can be sealed to one of their devices."""
    hold: Hold | None = None
    """Why it is held back from the panel, while it is."""
    may_be_held: bool = False
    """Whether something of theirs is in that could be held back."""
    unread: UnreadFile | None = None
    """The last file of theirs that could not be read, until a readable one comes."""
    gaps: tuple[Gap, ...] = ()
    """What earlier files of theirs held and never came."""


@dataclass(frozen=True)
class CasePart:
    """One auditor's return on one case, and whether it is in."""

    agency_return: str
    auditor: str
    name: str
    is_in: bool


@dataclass(frozen=True)
class CaseLine:
    """One case with its first, second and further auditors."""

    subject: str
    parts: tuple[CasePart, ...]

    @property
    def all_in(self) -> bool:
        """Whether nothing more is waited for on this case."""
        return all(part.is_in for part in self.parts)


@dataclass(frozen=True)
class ReturnsBoard:
    """Every auditor and every case of one audit."""

    audit: str
    auditors: tuple[AuditorLine, ...]
    cases: tuple[CaseLine, ...]
    unread: tuple[UnreadFile, ...] = ()
    """The files that could not be read, whoever sent them."""

    @property
    def returns_in(self) -> int:
        """From how many auditors everything is in."""
        return sum(
            one.word in (ReturnWord.RECEIVED, ReturnWord.NOT_COMING) and not one.missing for one in self.auditors
        )
