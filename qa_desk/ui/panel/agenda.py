"""In which order the panel goes through a case, what it put to the end, and what is half decided."""

from dataclasses import dataclass, field

from qa_desk.domain.moderation.case import CaseComparison, PanelQuestion
from qa_desk.domain.moderation.order import Sort
from qa_desk.ui.panel.model import difference_row, kept_draft
from qa_desk.ui.panel.rows import DifferenceRow, Draft, Row, SameHeading


@dataclass
class Agenda:
    """One case on the table. Drafts live here until they are recorded; nothing here is on disk."""

    case: CaseComparison
    sort: Sort = Sort.BIGGEST_DIFFERENCE
    current: str = ""
    same_open: bool = False
    later: list[str] = field(default_factory=list)
    drafts: dict[str, Draft] = field(default_factory=dict)

    @property
    def differences(self) -> tuple[PanelQuestion, ...]:
        """What there is to discuss, with what was put off for later at the end."""
        return tuple(sorted(self.case.differences, key=lambda one: self._turn(one.name)))

    @property
    def left(self) -> tuple[PanelQuestion, ...]:
        """The differences that nobody has decided or deferred."""
        return tuple(one for one in self.differences if not one.is_decided)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The list as it is to be seen."""
        same = self.case.same
        heading = (SameHeading(len(same), self.same_open),) if same else ()
        shown = same if self.same_open else tuple(one for one in same if one.name == self.current)
        return (*map(self._row, self.differences), *heading, *map(self._row, shown))

    @property
    def to_accept(self) -> tuple[DifferenceRow, ...]:
        """The grades all auditors gave that nobody has recorded."""
        return tuple(self._row(one) for one in self.case.to_accept)

    @property
    def left_rows(self) -> tuple[DifferenceRow, ...]:
        """What is left, as the list shows it."""
        return tuple(self._row(one) for one in self.left)

    @property
    def question(self) -> PanelQuestion:
        """The open question."""
        return next(one for one in self.case.questions if one.name == self.current)

    @property
    def draft(self) -> Draft:
        """The decision on the open question as it stands on screen."""
        return self.drafts.get(self.current) or kept_draft(self.question)

    def first(self) -> str:
        """Where work starts: the first difference nobody has decided, else the first one; "" when all agree."""
        return next((one.name for one in (*self.left, *self.differences)), "")

    def beside(self, step: int) -> str:
        """The question before or after the open one in the list; "" at its ends."""
        names = [row.name for row in self.rows if isinstance(row, DifferenceRow)]
        place = names.index(self.current) + step if self.current in names else 0
        return names[place] if 0 <= place < len(names) else ""

    def next_left(self) -> str:
        """The next difference nobody has decided, from the open question on and round again; "" when none is left."""
        names = [one.name for one in self.differences]
        start = names.index(self.current) + 1 if self.current in names else 0
        left = {one.name for one in self.left}
        return next((name for name in (*names[start:], *names[:start]) if name in left), "")

    def put_later(self, name: str) -> None:
        """Put a difference to the end."""
        self.later = [*(one for one in self.later if one != name), name]

    def _turn(self, name: str) -> int:
        return self.later.index(name) + 1 if name in self.later else 0

    def _row(self, one: PanelQuestion) -> DifferenceRow:
        return difference_row(one, has_draft=one.name in self.drafts)
