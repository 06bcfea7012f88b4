"""What the sample section shows: the fields of a plan as typed, the groups of a column, the cases chosen."""

from dataclasses import dataclass

from qa_desk.domain.audit import Subject
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.sampling.drawing import Draw
from qa_desk.domain.sampling.group_numbers import NOTHING_SAID
from qa_desk.domain.sampling.plan import DrawMethod, SamplePlan
from qa_desk.domain.sampling.shares import GroupShare
from qa_desk.services.sampling import SampleState
from qa_desk.ui.set_up.subject_words import shown_text
from qa_desk.ui.widgets.reading_table import Column

MOST_GROUPS = 40
"""A column with more different words than this is no column to spread a sample across."""


@dataclass(frozen=True)
class PlanFields:
    """A plan as it stands in the fields, sound or not."""

    method: DrawMethod = DrawMethod.ALL
    size: str = ""
    seed: str = ""
    column: str = ""
    quotas: str = ""
    picked: frozenset[str] = frozenset()

    @classmethod
    def of(cls, plan: SamplePlan, picked: frozenset[str]) -> "PlanFields":
        """The fields of a plan that was drawn."""
        quotas = "; ".join(f"{group or NOTHING_SAID} {number}" for group, number in plan.quotas)
        return cls(plan.method, str(plan.size), str(plan.seed), plan.column, quotas, picked)

    def plan(self) -> SamplePlan:
        """The plan that the fields say; raises UserError beside the field that cannot be read."""
        spread = self.method is DrawMethod.SPREAD
        drawn = spread or self.method is DrawMethod.RANDOM
        return SamplePlan(
            self.method,
            _number(self.size, "size", tr("How many to audit")) if drawn else 0,
            _number(self.seed, "seed", tr("Starting number")),
            self.column if spread else "",
            _quotas(self.quotas) if spread else (),
            tuple(sorted(self.picked)) if self.method is DrawMethod.BY_HAND else (),
        )


@dataclass(frozen=True)
class SampleRow:
    """One case of the list or of the sample, whether it is chosen, and who audits it."""

    case: Subject
    is_chosen: bool = False
    auditors: str = ""


@dataclass(frozen=True)
class SampleShown:
    """All that the section shows at one moment; ``draw`` is what the fields would choose."""

    state: SampleState
    fields: PlanFields
    draw: Draw | None
    shares: tuple[GroupShare, ...]
    warnings: tuple[str, ...]
    rows: tuple[SampleRow, ...]
    is_drawn: bool
    """Whether the fields say what the sample was drawn with."""


def share_columns(title: str) -> tuple[Column[GroupShare], ...]:
    """The groups of one column, in the list and in the sample."""
    return (
        Column(title, lambda one: one.group),
        Column(tr("In list"), lambda one: str(one.listed), is_number=True),
        Column(tr("In sample"), lambda one: str(one.sampled), is_number=True),
        Column(tr("Share in list"), lambda one: one.share_listed, is_number=True),
        Column(tr("Share in sample"), lambda one: one.share_sampled),
    )


def case_columns(titles: tuple[str, ...], *, picking: bool) -> tuple[Column[SampleRow], ...]:
    """The cases with the columns of their list; ``picking`` adds whether each is chosen, else who audits it."""
    first: tuple[Column[SampleRow], ...] = (Column(tr("Case"), lambda row: row.case.code),)
    if picking:
        mark: Column[SampleRow] = Column(
            tr("Chosen"),
            lambda row: tr("Chosen") if row.is_chosen else "",
            lambda row: tr("Chosen") if row.is_chosen else tr("Not chosen"),
        )
        return (*first, mark, *map(_attribute, titles))
    return (*first, *map(_attribute, titles), Column(tr("Auditors"), lambda row: row.auditors))


def _chosen(row: SampleRow) -> str:
    return tr("Chosen") if row.is_chosen else ""


def _attribute(title: str) -> Column[SampleRow]:
    return Column(title, lambda row: shown_text(row.case.attribute(title)))


def _number(text: str, field: str, label: str) -> int:
    if not text.strip().isdecimal():
        raise UserError(tr("{label} must be a whole number.", label=label), tr("Nothing was changed."), field=field)
    return int(text)


def _quotas(text: str) -> tuple[tuple[str, int], ...]:
    """ "Neglect 5; Sexual abuse 3" """
    found = []
    for part in filter(None, (one.strip() for one in text.split(";"))):
        group, _, number = part.rpartition(" ")
        if not group or not number.isdecimal():
            raise UserError(
                tr('"{part}" must be a group and a number, such as Neglect 5.', part=part),
                tr("Nothing was changed."),
                field="quotas",
            )
        found.append(("" if group.strip() == NOTHING_SAID else group.strip(), int(number)))
    return tuple(found)
