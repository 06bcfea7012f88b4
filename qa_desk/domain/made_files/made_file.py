"""A file that left the desk, as it is remembered."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class MadeFile:
    """What kind, of how many subjects, by which rule for small numbers, when and by whom.

    ``population`` stands for exactly what was counted: two files with the same one tell of the same returns and grades.
    It is empty of files made before QA Desk noted it.
    """

    kind: str
    subjects: int
    rule: str
    population: str
    made_at: datetime
    actor: str
