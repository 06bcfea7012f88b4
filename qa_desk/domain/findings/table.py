"""The counts behind the charts as one plain table, whatever scales its questions are on."""

from dataclasses import dataclass

from qa_desk.domain.findings.counts import Findings, Tally
from qa_desk.domain.language import tr

OVERALL = tr("Overall grade")


@dataclass(frozen=True)
class CountLine:
    """One bar: the question it counts, and how that was graded. ``number`` is empty for the whole and for sections."""

    question: str
    number: str
    section: str
    title: str
    tally: Tally
    own: Tally | None = None
    """The own grades beside it, where ``tally`` counts what the panel agreed."""

    @property
    def label(self) -> str:
        """The words beside its bar: "11 Attendance at core groups"."""
        return f"{self.number} {self.title}".strip()

    def count(self, point_label: str) -> int | None:
        """How many got the point with this label; None when its scale has no such point."""
        counts = {self.tally.scale.point(value).label: count for value, count in self.tally.counts}
        return counts.get(point_label)


@dataclass(frozen=True)
class CountTable:
    """Lines in the order of the chart. ``points`` are the labels of every scale in use, each once."""

    points: tuple[str, ...]
    lines: tuple[CountLine, ...]


def grade_lines(found: Findings) -> tuple[CountLine, ...]:
    """The whole, then each section in the order of the form."""
    lines = []
    grade = found.template.grade_question(None)
    if grade is not None and found.overall is not None:
        beside = found.own_overall if found.overall != found.own_overall else None
        lines.append(CountLine(grade.name, "", "", OVERALL, found.overall, beside))
    for one in found.sections:
        own = found.template.grade_question(one.section)
        if own is not None:
            beside = one.own if one.tally != one.own else None
            lines.append(CountLine(own.name, "", one.section.label, one.section.label, one.tally, beside))
    return tuple(lines)


def question_lines(found: Findings) -> tuple[CountLine, ...]:
    """Graded questions, worst first, then those that nobody graded in the order of the form."""
    ungraded = tuple(one for one in found.questions if not one.tally.graded)
    return tuple(
        CountLine(one.question.name, one.number, one.section.label, one.question.title, one.tally)
        for one in (*found.worst_first(), *ungraded)
    )


def count_table(lines: tuple[CountLine, ...]) -> CountTable:
    """The table of some lines, with a column for every point that one of their scales has."""
    labels = (point.label for line in lines for point in line.tally.scale.points)
    return CountTable(tuple(dict.fromkeys(labels)), lines)


NO_GRADE_TITLES = (tr("Not applicable"), tr("Cannot judge"), tr("Not answered"), tr("Not asked"))


def no_grade_counts(tally: Tally) -> tuple[int, int, int, int]:
    """The counts under NO_GRADE_TITLES."""
    return (tally.not_applicable, tally.cannot_judge, tally.not_answered, tally.not_asked)
