"""How many keys a case took, and how many quick answers would have saved: told once, never judged."""

from dataclasses import dataclass

from qa_desk.domain.language import tr


@dataclass
class KeyCount:
    """Control keys of one case. A modifier counts as a key of its own; words and figures typed as text do not."""

    pressed: int = 0
    moves_after_choice: int = 0
    _just_chose: bool = False

    def restart(self) -> None:
        """Begin another case."""
        self.pressed, self.moves_after_choice, self._just_chose = 0, 0, False

    def control(self, *, modifiers: int = 0, chooses: bool = False, moves_on: bool = False) -> None:
        """Count one control key; ``chooses`` and ``moves_on`` find the pairs that one quick answer would replace."""
        self.pressed += 1 + modifiers
        if moves_on and self._just_chose:
            self.moves_after_choice += 1
        self._just_chose = chooses

    @property
    def with_quick_answers(self) -> int:
        """What the same case would have taken with quick answers on."""
        return self.pressed - self.moves_after_choice

    def offer(self) -> str:
        """The one line that offers quick answers after the first signed-off case."""
        return tr(
            "That case took {pressed} key presses. With quick answers it would take "
            "{with_quick_answers}. Turn on quick answers?",
            pressed=self.pressed,
            with_quick_answers=self.with_quick_answers,
        )
