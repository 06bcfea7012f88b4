"""What the sections of a set-up have in common."""

from abc import abstractmethod

from PySide6.QtCore import Signal

from qa_desk.domain.errors import UserError
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.set_up.draft import Draft, Kept
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.text_label import TextLabel

WIDEST = 680


class Section(ScrolledColumn):
    """One section: shows the draft, and announces each field that was changed."""

    changed = Signal(str, object)  # name of a field of Draft, and its new value

    def __init__(self, look: Look, title: str, *, widest: int = WIDEST) -> None:
        super().__init__(look, margins=(24, 8, 24, 24), widest=widest)
        self.look = look
        self.boxes: dict[str, FieldBox] = {}
        self.heading = TextLabel(look, title, size=TextSize.SECTION, bold=True)
        self.column.addWidget(self.heading)

    @abstractmethod
    def show_draft(self, draft: Draft, kept: Kept) -> None:
        """Show the fields as they stand."""

    def take_focus(self) -> None:
        """Put the focus where work in this section starts."""
        next(iter(self.boxes.values())).take_focus()

    def commit(self) -> None:
        """Give what is half typed."""
        for box in self.boxes.values():
            if isinstance(box, LineBox):
                box.commit()

    def show_problem(self, problem: UserError) -> bool:
        """Say a refusal beside its field; False when the field is not in this section."""
        box = self.boxes.get(problem.field or "")
        if box is not None:
            box.tell_problem(str(problem))
        return box is not None

    def clear_problems(self) -> None:
        """What was wrong is put right."""
        for box in self.boxes.values():
            if box.problem_line.text():
                box.tell_problem("")
