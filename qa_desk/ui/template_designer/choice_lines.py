"""A list of choices as lines of words: values are made once a line is whole, and stay when words change."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from qa_desk.templates.text.plain import Plain
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.facts import pairs_of
from qa_desk.ui.template_designer.naming import relabelled
from qa_desk.ui.template_designer.properties import WordsProperty


class ChoiceLines(WordsProperty):
    """While one types, the lines are held against what stood there when one began."""

    given = Signal(object)  # the choices by value, as the lines have them now

    def __init__(self, look: Look, label: str, hint: str) -> None:
        super().__init__(look, label, hint, keeps_lines=True)
        self._shown: dict[str, Plain] = {}
        self._before: dict[str, Plain] | None = None
        self.typed.connect(self._on_lines_typed)
        self.left.connect(self._on_left)

    def show_choices(self, choices: Mapping[str, Plain]) -> None:
        """Show the kept choices; lines that are being typed stay."""
        if choices != self._shown:
            self._shown, self._before = dict(choices), None
        self.show_text("\n".join(label for _, label in pairs_of(choices)))

    def _on_lines_typed(self, text: str) -> None:
        if self._before is None:
            self._before = self._shown
        self._shown = relabelled(self._before, text.split("\n") if text else [])
        self.given.emit(self._shown)

    def _on_left(self) -> None:
        self._before = None
