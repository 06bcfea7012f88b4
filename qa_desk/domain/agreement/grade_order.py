"""The points of a scale in their order, whether or not anybody gave them, and the line that matters on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import isfinite

from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import is_fine
from qa_desk.domain.language import tr
from qa_desk.domain.template import Scale

KNOWN_LINES = (("good", "requires_improvement"), ("green", "amber"))
"""Neighbours by which a bare list of points tells where its line is, and which of its ends is the better one."""


@dataclass(frozen=True)
class GradeOrder:
    """Every point of one scale by value and label. ``line`` is the place of the last point before the line.

    ``best_first`` is None when nobody knows which end of the scale is the better one.
    """

    values: tuple[str, ...]
    labels: tuple[str, ...]
    line: int | None = None
    best_first: bool | None = None

    @classmethod
    def of_scale(cls, scale: Scale) -> "GradeOrder":
        """The order of a template's scale; its line is where what is fine ends, such as Good / Requires improvement."""
        fine = [is_fine(scale, point) for point in scale.points]
        line = next((place for place, (one, other) in enumerate(pairwise(fine)) if one != other), None)
        values, labels = tuple(point.value for point in scale.points), tuple(point.label for point in scale.points)
        return cls(values, labels, line, scale.best_first)

    @classmethod
    def of_words(cls, words: Sequence[str]) -> "GradeOrder":
        """The order of a bare list of points; raises UserError when it is no scale."""
        values = tuple(word.strip() for word in words)
        hint = tr("Write its points in their order, with commas between them.")
        if not all(values):
            raise UserError(tr("A point of the scale is empty."), hint)
        again = next((value for value in values if values.count(value) > 1), None)
        if again is not None:
            raise UserError(tr("The scale has the point “{again}” twice.", again=again), hint)
        if len(values) < 2:
            raise UserError(tr("A scale has at least two points."), hint)
        plain = [value.casefold().replace(" ", "_").replace("-", "_") for value in values]
        for place, (one, other) in enumerate(pairwise(plain)):
            for best, worst in KNOWN_LINES:
                if {one, other} == {best, worst}:
                    return cls(values, values, place, one == best)
        return cls(values, values)

    @cached_property
    def numbers(self) -> tuple[float, ...]:
        """What the points are worth where each of them is a number, such as 0 to 5; else nothing."""
        try:
            worth = tuple(float(value) for value in self.values)
        except ValueError:
            return ()
        return worth if all(map(isfinite, worth)) else ()

    @property
    def line_words(self) -> str:
        """ "Good and Requires improvement"; an empty text when the scale has no line."""
        return (
            ""
            if self.line is None
            else tr("{labels} and {labels_2}", labels=self.labels[self.line], labels_2=self.labels[self.line + 1])
        )
