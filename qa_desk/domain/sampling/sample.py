"""A sample as it was drawn and as it stands, its reserves, and proving it again."""

from dataclasses import dataclass

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.sampling.drawing import draw
from qa_desk.domain.sampling.group_numbers import group_words
from qa_desk.domain.sampling.plan import DrawMethod, SamplePlan
from qa_desk.domain.sampling.population import Population


@dataclass(frozen=True)
class Replacement:
    """One case that another one took the place of, and why."""

    old: str
    new: str
    reason: str


@dataclass(frozen=True)
class Sample:
    """What was drawn, from which list, and what was replaced since."""

    plan: SamplePlan
    checksum: str
    """Of the list it was drawn from."""
    chosen: tuple[str, ...]
    reserves: tuple[str, ...]
    replacements: tuple[Replacement, ...] = ()
    drawn_at: str = ""
    actor: str = ""

    @property
    def in_audit(self) -> tuple[str, ...]:
        """The cases that are audited now: those drawn, without those replaced, with those that took their place."""
        gone = {one.old for one in self.replacements}
        return tuple(code for code in (*self.chosen, *(one.new for one in self.replacements)) if code not in gone)

    def next_reserve(self, old: str, population: Population) -> str:
        """The case that takes the place of ``old``: the next in drawn order, of the same group when spread."""
        used = {one.new for one in self.replacements}
        left = [code for code in self.reserves if code not in used]
        group = ""
        if self.plan.method is DrawMethod.SPREAD:
            words = {case.code: case.attribute(self.plan.column) for case in population.cases}
            group = words[old]
            left = [code for code in left if words[code] == group]
        if not left:
            which = (
                tr(" with {column} {group_words}", column=self.plan.column, group_words=group_words(group))
                if self.plan.column
                else ""
            )
            raise UserError(
                tr("No case{which} is left in reserve to take the place of {old}.", which=which, old=old),
                tr("Nothing was changed. Audit the other cases, or draw again from a longer list."),
            )
        return left[0]


@dataclass(frozen=True)
class Proof:
    """Whether a sample is what its list and starting number give."""

    is_proved: bool
    checksum: str
    """Of the list as it is kept now."""
    words: str


def prove(sample: Sample, population: Population) -> Proof:
    """Draw again from the kept list, and say whether the same cases come out in the same order."""
    now = population.checksum
    if now != sample.checksum:
        return Proof(False, now, tr("The list is not the one that the sample was drawn from."))
    again = draw(population, sample.plan)
    if (again.chosen, again.reserves) != (sample.chosen, sample.reserves):
        return Proof(False, now, tr("Drawing again gives other cases than the sample has."))
    match sample.plan.method:
        case DrawMethod.ALL:
            return Proof(True, now, tr("Every case of the list was taken."))
        case DrawMethod.BY_HAND:
            words = tr("The cases were chosen by hand, so there is no draw to make again. The list is the same.")
            return Proof(True, now, words)
    return Proof(True, now, tr("Drawn again with {seed}: the same cases in the same order.", seed=sample.plan.seed))
