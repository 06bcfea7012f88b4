"""The grid as rows and columns: an agency a row, a section a column, both told in full to a screen reader."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from qa_desk.domain.area_checks.check import Match, latest_visit
from qa_desk.domain.areas.grid import Area, AreaGrid, AreaRow, Move
from qa_desk.domain.language import tr
from qa_desk.ui.outcome_tags import outcome_tag
from qa_desk.ui.widgets.grade_tag import Tag

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
AREA_ROLE = int(Qt.ItemDataRole.UserRole)
ARROWS = {Move.UP: "\u2191", Move.DOWN: "\u2193", Move.SAME: "="}
YEAR_WORDS = {Move.UP: ", better", Move.DOWN: ", worse", Move.SAME: ""}
POINTED_OUT = "!"
OWN_AGENCY = tr("your own")


def own_tag(area: Area) -> Tag | None:
    """The own grade as a tag; None while the return is not in."""
    return outcome_tag(area.grade, area.own) if area.own else None


def agreed_tag(area: Area) -> Tag | None:
    """The agreed grade as a tag; None until there is one."""
    return outcome_tag(area.grade, area.agreed.point) if area.agreed is not None else None


def arrow(area: Area) -> str:
    """What stands between the two tags: raised, lowered or the same."""
    return ARROWS[area.panel_move] if area.panel_move is not None else ""


def year_words(area: Area) -> str:
    """ "last G, worse": the year before in a few letters; an empty text without one."""
    if area.last is None:
        return ""
    has_letter = area.scale.has(area.last.point)
    letter = area.scale.point(area.last.point).letter if has_letter else area.last.point
    return tr("last {letter}{part}", letter=letter, part=YEAR_WORDS[area.year_move] if area.year_move else "")


MATCH_MARKS = {Match.YES: "=", Match.PARTLY: "\u2248", Match.NO: "\u2260", Match.UNSURE: "?"}


def check_mark(area: Area) -> str:
    """ "visit \u2260": what the last visit found, or that staff were asked; an empty text without either."""
    visit = latest_visit(area.checks)
    if visit is not None:
        return tr("visit {MATCH_MARKS}", MATCH_MARKS=MATCH_MARKS[visit.match])
    return "survey" if area.checks else ""


def below_words(area: Area) -> str:
    """What stands in small below the grades: the year before, and visits."""
    return "  ".join(filter(None, (year_words(area), check_mark(area))))


def copied_words(area: Area) -> str:
    """One cell as a spreadsheet takes it: "Amber (self-graded Green)"."""
    if area.agreed is None:
        return tr("{own_words} (self-graded)", own_words=area.own_words) if area.own else area.own_words
    agreed = area.label(area.agreed.point)
    return (
        tr("{agreed} (self-graded {own_words})", agreed=agreed, own_words=area.own_words)
        if agreed != area.own_words
        else agreed
    )


class AreaTable(QAbstractTableModel):
    """Every area of one audit."""

    def __init__(self) -> None:
        super().__init__()
        self.grid: AreaGrid | None = None

    @property
    def rows(self) -> tuple[AreaRow, ...]:
        """The agencies shown."""
        return self.grid.rows if self.grid else ()

    def show_grid(self, grid: AreaGrid) -> None:
        """Show an audit as it stands; the same audit changes in place, so that the selection survives."""
        shape = (self.rowCount(), self.columnCount())
        same = self.grid is not None and self.grid.audit == grid.audit
        if same and shape == (len(grid.rows), len(grid.sections)):
            self.grid = grid
            self.dataChanged.emit(self.index(0, 0), self.index(shape[0] - 1, shape[1] - 1))
            return
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def as_text(self) -> str:
        """The grid, separated by tabs, as a spreadsheet takes it."""
        if self.grid is None:
            return ""
        lines = [[self.grid.row_word.capitalize(), *(section.label for section in self.grid.sections)]]
        lines += [[row.subject, *map(copied_words, row.areas)] for row in self.rows]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() or self.grid is None else len(self.grid.sections)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        area = self.rows[index.row()].areas[index.column()]
        if role == AREA_ROLE:
            return area
        if role == Qt.ItemDataRole.DisplayRole:
            return copied_words(area)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return area.spoken
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if self.grid is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.grid.sections[section].label if section < len(self.grid.sections) else None
        row = self.rows[section] if section < len(self.rows) else None
        if row is None:
            return None
        return f"{row.subject} ({OWN_AGENCY})" if row.is_own else row.subject
