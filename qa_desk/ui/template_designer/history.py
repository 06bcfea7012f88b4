"""Taking changes of a draft back, and bringing them again: values are kept, not ways to undo them."""

from dataclasses import dataclass, replace

from qa_desk.templates.drafts.draft import Draft
from qa_desk.ui.template_designer.places import Place


@dataclass(frozen=True)
class Step:
    """One change: the draft before and after it, where it happened, and what it was in words."""

    before: Draft
    after: Draft
    place: Place
    words: str
    burst: str = ""
    """Typing in one field is one step; empty when the next change is a step of its own."""
    place_before: Place | None = None


class DraftHistory:
    """Steps done and undone, the newest last."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []

    def record(self, step: Step) -> None:
        """Keep a change. Typing on in the same field makes the step before it longer."""
        self.undone.clear()
        last = self.done[-1] if self.done else None
        if last is not None and step.burst and last.burst == step.burst:
            self.done.pop()
            step = replace(step, before=last.before, place_before=last.place_before)
            if step.before.plain == step.after.plain:
                return
        self.done.append(step)

    def began(self, burst: str) -> Draft | None:
        """The draft as it stood when typing in this field began; None when it begins now."""
        last = self.done[-1] if self.done else None
        return last.before if last is not None and burst and last.burst == burst else None

    def end_burst(self) -> None:
        """The person left the field: what they type next is another step."""
        if self.done and self.done[-1].burst:
            self.done.append(replace(self.done.pop(), burst=""))

    def undo(self) -> Step | None:
        """The change to take back, None when there is none."""
        if not self.done:
            return None
        self.undone.append(self.done.pop())
        return self.undone[-1]

    def redo(self) -> Step | None:
        """The change to bring back, None when there is none."""
        if not self.undone:
            return None
        self.done.append(replace(self.undone.pop(), burst=""))
        return self.done[-1]
