"""Agency by section: what each graded itself, what the panel agreed, and what both were the year before."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from qa_desk.domain import outcomes
from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.application_evidence import no_application_words
from qa_desk.domain.area_checks.check import AreaCheck
from qa_desk.domain.area_checks.counts import match_counts, visited_words
from qa_desk.domain.findings.counts import is_fine
from qa_desk.domain.language import tr
from qa_desk.domain.panel import AgreedGrade
from qa_desk.domain.template import Point, Question, Scale, Section, SubjectKind
from qa_desk.domain.wording import listed, lower_first, subject_word

NOT_IN = tr("Not in")


class Move(StrEnum):
    """Where one grade stands against another of the same area."""

    UP = "up"
    DOWN = "down"
    SAME = "same"


@dataclass(frozen=True)
class LastYear:
    """What stood for an area the time before: the agreed grade where a panel met, else the own grade."""

    point: str
    is_agreed: bool


@dataclass(frozen=True)
class Area:
    """One section of one agency. ``own`` is the outcome of its signed-off return, or empty while that is not in."""

    subject: str
    section: Section
    grade: Question
    own: str = ""
    agreed: AgreedGrade | None = None
    last: LastYear | None = None
    lacks_application: bool = False
    differs: bool = False
    """More than one auditor graded it, and not alike; ``own`` is the lowest of their grades then."""
    checks: tuple[AreaCheck, ...] = ()
    """Visits and surveys that tested what the return says, in the order of their days."""

    @property
    def scale(self) -> Scale:
        """What the area is graded on."""
        if self.grade.scale is None:
            raise ValueError(f"{self.grade.name} has no scale")
        return self.grade.scale

    @property
    def is_graded(self) -> bool:
        """Whether the agency gave a grade that the panel can agree with."""
        return bool(self.own) and self.own not in outcomes.NO_GRADE

    @property
    def standing(self) -> str:
        """What the area counts as now: the agreed grade, else the own one, else an empty text."""
        point = self.agreed.point if self.agreed is not None else self.own
        return point if self.scale.has(point) else ""

    @property
    def panel_move(self) -> Move | None:
        """Whether the panel raised or lowered the own grade; None until both are there as grades."""
        if self.agreed is None or not self.is_graded or not self.scale.has(self.agreed.point):
            return None
        return self._move(self.own, self.agreed.point)

    @property
    def year_move(self) -> Move | None:
        """Whether it is better or worse than the year before; None where the two cannot be put beside each other.

        Like is put beside like: where no panel met the year before, the own grades of both years are compared.
        """
        own = self.own if self.is_graded else ""
        now = own if self.last is not None and not self.last.is_agreed else self.standing
        if self.last is None or not now or not self.scale.has(self.last.point):
            return None
        return self._move(self.last.point, now)

    @property
    def needs_care(self) -> bool:
        """Whether what stands for it is not fine."""
        return bool(self.standing) and not is_fine(self.scale, self.scale.point(self.standing))

    def _move(self, before: str, after: str) -> Move:
        step = self.scale.rank(after) - self.scale.rank(before)
        return Move.UP if step > 0 else Move.DOWN if step < 0 else Move.SAME

    def label(self, point: str) -> str:
        """The words of a point, or of giving none; what a point of an older scale was called is its value."""
        if point in outcomes.NO_GRADE:
            return outcome_words(self.grade, point)
        return self.scale.point(point).label if self.scale.has(point) else point

    @property
    def own_words(self) -> str:
        """The own grade in words, or that the return is not in."""
        if not self.own:
            return NOT_IN
        words = outcome_words(self.grade, self.own)
        return tr("{words}, the lowest of several", words=words) if self.differs else words

    @property
    def change_words(self) -> tuple[str, ...]:
        """ "lowered by the panel" and "worse than last year", as far as they are true."""
        by_panel = {Move.UP: tr("raised by the panel"), Move.DOWN: tr("lowered by the panel")}
        on_year = {
            Move.UP: tr("better than last year"),
            Move.DOWN: tr("worse than last year"),
            Move.SAME: tr("as last year"),
        }
        found = []
        if self.panel_move in by_panel:
            found.append(by_panel[self.panel_move])
        if self.last is not None and self.year_move is not None:
            found.append(f"{'' if self.last.is_agreed else 'self-grade '}{on_year[self.year_move]}")
        return tuple(found)

    @property
    def last_words(self) -> str:
        """ "Green, agreed" or "Green, self-graded"; an empty text without a year before."""
        if self.last is None:
            return ""
        return f"{self.label(self.last.point)}, {'agreed' if self.last.is_agreed else 'self-graded'}"

    @property
    def mark_words(self) -> str:
        """What is pointed out about the own grade; an empty text where nothing is."""
        return no_application_words(self.label(self.own)) if self.lacks_application else ""

    @property
    def spoken(self) -> str:
        """The whole area as a screen reader says it."""
        return " ".join([self.spoken_grades, *(f"{one.words}." for one in self.checks)])

    @property
    def spoken_grades(self) -> str:
        """Its grades, and what is pointed out about them."""
        parts = [
            f"{self.subject}, {self.section.label}",
            tr("self-graded {lower_first}", lower_first=lower_first(self.own_words)),
        ]
        if not self.own:
            parts[1] = tr("return not in")
        if self.agreed is not None:
            parts.append(tr("agreed {lower_first}", lower_first=lower_first(self.label(self.agreed.point))))
        elif self.is_graded:
            parts.append(tr("not agreed yet"))
        if self.last is not None:
            parts.append(tr("last year {lower_first}", lower_first=lower_first(self.last_words)))
        parts += self.change_words
        if self.mark_words:
            parts.append(lower_first(self.mark_words))
        return ". ".join(part[:1].upper() + part[1:] for part in parts) + "."


@dataclass(frozen=True)
class AreaRow:
    """One agency or school. ``is_own`` is set for the agency of the person who looks: others moderate it."""

    subject: str
    areas: tuple[Area, ...]
    is_own: bool = False


@dataclass(frozen=True)
class AreaGrid:
    """Every area of one audit, and the own grades of the year before to count against."""

    audit: str
    title: str
    kind: SubjectKind
    rows: tuple[AreaRow, ...]
    sections: tuple[Section, ...]
    own_before: tuple[tuple[str, int], ...] = ()
    """How many areas had each point as own grade the year before; empty without one."""

    def areas(self) -> Iterator[Area]:
        """Every area, row by row."""
        return (area for row in self.rows for area in row.areas)

    @cached_property
    def scale(self) -> Scale | None:
        """The scale that every section is graded on; None when they differ, or when there are none."""
        scales = {area.scale.points: area.scale for area in self.areas()}
        words = {tuple((point.value, point.label) for point in points) for points in scales}
        return next(iter(scales.values())) if len(words) == 1 else None

    @property
    def total(self) -> int:
        """How many areas there are, whether or not their returns are in."""
        return len(self.rows) * len(self.sections)

    @property
    def own_counts(self) -> Counter[str]:
        """How many areas have each point as own grade."""
        return Counter(area.own for area in self.areas() if area.is_graded)

    @property
    def agreed_counts(self) -> Counter[str]:
        """How many areas have each point as agreed grade."""
        return Counter(area.agreed.point for area in self.areas() if area.agreed is not None)

    @property
    def decided(self) -> int:
        """How many areas the panel agreed a grade for."""
        return self.agreed_counts.total()

    @property
    def agreeable(self) -> tuple[Area, ...]:
        """The areas that can be accepted as they are.

        They have an own grade that nothing is pointed out about, no agreed grade yet, and are of another agency.
        """
        return tuple(
            area
            for row in self.rows
            if not row.is_own
            for area in row.areas
            if area.is_graded and area.agreed is None and not (area.lacks_application or area.differs)
        )

    @property
    def counts_words(self) -> str:
        """ "Amber areas: 10 self-graded, 26 after moderation, of 81. 4 the year before."; one for each low point."""
        told = [words for point in self._low_points() if (words := self._count_words(point))]
        if told:
            return " ".join(told)
        return (
            tr("No area of {total} needs care so far.", total=self.total)
            if self.own_counts
            else tr("No return is in yet.")
        )

    def _low_points(self) -> tuple[Point, ...]:
        scale = self.scale
        if scale is None:
            return ()
        return tuple(point for point in reversed(scale.worst_first) if not is_fine(scale, point))

    def _count_words(self, point: Point) -> str:
        own, agreed, before = self.own_counts[point.value], self.agreed_counts[point.value], dict(self.own_before)
        last = before.get(point.value, 0)
        if not (own or agreed or last):
            return ""
        moderated = tr(", {agreed} after moderation", agreed=agreed) if self.decided else ""
        year = tr(" {last} the year before.", last=last) if self.own_before else ""
        return tr(
            "{label} areas: {own} self-graded{moderated}, of {total}.{year}",
            label=point.label,
            own=own,
            moderated=moderated,
            total=self.total,
            year=year,
        )

    @property
    def weakest(self) -> tuple[Section, ...]:
        """The section with the most areas that need care, or several when they have as many; none when all are fine."""
        counts = {section.name: self._needing(place) for place, section in enumerate(self.sections)}
        most = max(counts.values(), default=0)
        return tuple(section for section in self.sections if most and counts[section.name] == most)

    def _needing(self, place: int) -> int:
        return sum(row.areas[place].needs_care for row in self.rows)

    @property
    def weakest_words(self) -> str:
        """ "Weakest section: Supervision, 9 of 9 not green."; an empty text when all are fine."""
        if not self.weakest:
            return ""
        place = self.sections.index(self.weakest[0])
        names = listed(section.label for section in self.weakest)
        fine = self.scale.worst_first[-1].label.lower() if self.scale else "fine"
        needing, graded = self._needing(place), sum(bool(row.areas[place].standing) for row in self.rows)
        if len(self.weakest) > 1:
            noun = subject_word(self.kind, needing)
            return tr(
                "Weakest sections: {names}, {n} {noun} each not {fine}.", names=names, n=needing, noun=noun, fine=fine
            )
        return tr(
            "Weakest section: {names}, {n} of {graded} not {fine}.", names=names, n=needing, graded=graded, fine=fine
        )

    @property
    def decided_words(self) -> str:
        """ "The panel has agreed 55 of 81 areas." """
        if self.decided == self.total:
            return tr("The panel has agreed all {total} areas.", total=self.total)
        return tr("The panel has agreed {decided} of {total} areas.", decided=self.decided, total=self.total)

    @property
    def marked(self) -> tuple[Area, ...]:
        """The areas that something is pointed out about."""
        return tuple(area for area in self.areas() if area.lacks_application)

    @property
    def marks_words(self) -> str:
        """ "16 areas are green without evidence of application from the last 12 months."; empty when none is."""
        count = len(self.marked)
        if not count:
            return ""
        words = lower_first(self.marked[0].mark_words)
        return (
            tr("1 area is {words}.", words=words)
            if count == 1
            else tr("{count} areas are {words}.", count=count, words=words)
        )

    @property
    def visited_words(self) -> str:
        """In how many of the areas visited practice matched the return; empty where nobody visited."""
        return visited_words(match_counts(area.checks for area in self.areas()))

    @property
    def row_word(self) -> str:
        """What a row is: "agency" or "school"."""
        return subject_word(self.kind, 1)

    @property
    def row_words(self) -> str:
        """What several rows are: "agencies" or "schools"."""
        return subject_word(self.kind, 2)

    def of(self, subject: str, section: str) -> Area:
        """One area; KeyError when there is none."""
        for area in self.areas():
            if (area.subject, area.section.name) == (subject, section):
                return area
        raise KeyError((subject, section))


def own_counts_of(areas: Sequence[tuple[str, ...]]) -> tuple[tuple[str, int], ...]:
    """How often each point was given, from the outcomes of each section."""
    counts = Counter(point for outcomes_of in areas for point in outcomes_of if point not in outcomes.NO_GRADE)
    return tuple(counts.items())
