"""What can happen to what was learned. Each event is appended once and never changed."""

from dataclasses import dataclass
from typing import ClassVar

from qa_desk.domain.learning.entry import Difference, Learning


@dataclass(frozen=True)
class LearningRecorded:
    """Something was learned from a source that is not an audit of this desk."""

    kind: ClassVar[str] = "learning.recorded"
    entry: str
    learning: Learning


@dataclass(frozen=True)
class LearningTakenBack:
    """It counts no more, and why. What it said stays in the journal."""

    kind: ClassVar[str] = "learning.taken_back"
    entry: str
    reason: str


@dataclass(frozen=True)
class DifferenceTold:
    """Whether a source changed anything. ``source`` is its id; with ``is_audit`` that of an audit."""

    kind: ClassVar[str] = "learning.difference_told"
    source: str
    is_audit: bool
    difference: Difference


@dataclass(frozen=True)
class FrameworkMade:
    """The framework was saved as a file, with how many sources in it. It is of every audit and so of none."""

    kind: ClassVar[str] = "learning.file_made"
    audit: ClassVar[str] = ""
    sha256: str
    sources: int


LearningEvent = LearningRecorded | LearningTakenBack | DifferenceTold | FrameworkMade
