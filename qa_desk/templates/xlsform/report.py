"""What comes of reading an XLSForm: what has no counterpart in QA Desk, and what is wrong with the form itself."""

from dataclasses import dataclass

from qa_desk.templates.xlsform.vocabulary import SHEETS

MOST_NAMED_ROWS = 12
MOST_PROBLEMS = 200
"""So many faults are told; who puts them right and tries again hears of the next ones."""


@dataclass(frozen=True)
class Loss:
    """One thing of the form that a template cannot hold as it is, and what became of it."""

    sheet: str
    row: int
    what: str
    became: str


@dataclass(frozen=True)
class FormProblem:
    """One fault of the form. ``row`` counts as Excel does; 0 when it is about the sheet or the file as a whole."""

    code: str
    sheet: str
    row: int
    message: str
    remedy: str


class FormReport:
    """Collects losses and problems while a form is read."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str, str], list[int]] = {}
        self._problems: dict[FormProblem, None] = {}

    def lose(self, sheet: str, row: int, what: str, became: str) -> None:
        """Note a loss; the same one in several rows is told once, with the rows."""
        rows = self._rows.setdefault((sheet, what, became), [])
        if row not in rows:
            rows.append(row)

    def problem(self, code: str, sheet: str, row: int, message: str, remedy: str) -> None:
        """Note a fault of the form."""
        if self.is_full:
            message = f"The form has more than {MOST_PROBLEMS} faults."
            what_to_do = "Put right those that are listed, then try again."
            self._problems[FormProblem("more_problems", "", 0, message, what_to_do)] = None
            return
        self._problems[FormProblem(code, sheet, row, message, remedy)] = None

    @property
    def is_full(self) -> bool:
        """Whether there is no sense in looking for more faults."""
        return len(self._problems) >= MOST_PROBLEMS

    @property
    def losses(self) -> tuple[Loss, ...]:
        """Every loss by sheet and row."""
        found = (
            Loss(sheet, min(rows), f"{what}{_other_rows(sorted(rows))}", became)
            for (sheet, what, became), rows in self._rows.items()
        )
        return tuple(sorted(found, key=lambda loss: (_order(loss.sheet), loss.row)))

    @property
    def problems(self) -> tuple[FormProblem, ...]:
        """Every fault by sheet and row."""
        return tuple(sorted(self._problems, key=lambda one: (_order(one.sheet), one.row)))


def _order(sheet: str) -> tuple[int, str]:
    """Sheets in the order in which a form is written; all others behind them."""
    return (SHEETS.index(sheet), "") if sheet in SHEETS else (len(SHEETS), sheet)


def _other_rows(rows: list[int]) -> str:
    if len(rows) < 2:
        return ""
    named = ", ".join(map(str, rows[:MOST_NAMED_ROWS]))
    more = f" and {len(rows) - MOST_NAMED_ROWS} more" if len(rows) > MOST_NAMED_ROWS else ""
    return f" (rows {named}{more})"
