"""The cases an audit may choose from, drawing its sample, replacing a case, and proving the draw."""

import secrets
from dataclasses import dataclass, replace

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.allocation.own_team import own_words
from qa_desk.domain.audit import Audit, Subject
from qa_desk.domain.case_list import CaseListReading
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import AuditMoved, AuditSetUp, ReturnsAllocated, ReturnsWithdrawn, SubjectsAdded
from qa_desk.domain.language import tr
from qa_desk.domain.sampling.drawing import Draw, draw
from qa_desk.domain.sampling.events import CaseReplaced, PopulationListed, SampleDrawn
from qa_desk.domain.sampling.plan import SamplePlan
from qa_desk.domain.sampling.population import Population
from qa_desk.domain.sampling.sample import Proof, Sample, prove
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.text import clean_text
from qa_desk.services.audits import cases_of
from qa_desk.services.open_audits import writing_open
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading, UnitOfWork

SETTING_UP = frozenset(
    event.kind
    for event in (
        AuditSetUp, AuditMoved, SubjectsAdded, ReturnsAllocated, ReturnsWithdrawn,
        PopulationListed, SampleDrawn, CaseReplaced,
    )
)  # fmt: skip
"""What may have happened to an audit whose sample can still be drawn again; anything else rests on its cases."""

SEEDS = 100_000


@dataclass(frozen=True)
class SampleState:
    """The list, the sample drawn from it, and why neither can change any more, if so."""

    population: Population
    sample: Sample | None
    fixed: str


class SamplingService:
    """The verbs of population and sample. Only cases are sampled; agencies and schools are all asked."""

    def __init__(self, store: Store, actor: str) -> None:
        self._store, self._actor = store, actor

    def state(self, audit_id: str) -> SampleState:
        """What there is to choose from and what was chosen. Cases taken all at once are a list too."""
        with self._store.reading() as reading:
            reading.audits.get(audit_id)
            return SampleState(
                _population(reading, audit_id), reading.samples.sample(audit_id), _fixed(reading, audit_id)
            )

    def new_seed(self) -> int:
        """A starting number that nobody chose."""
        return secrets.randbelow(SEEDS)

    def list_population(self, audit_id: str, reading: CaseListReading) -> Changed:
        """Keep the list that the sample will be drawn from, in the place of an earlier list and its sample."""
        cases = cases_of(reading)
        with writing_open(self._store, self._actor, audit_id) as uow:
            _check_open(uow, _case_audit(uow, audit_id))
            uow.record(PopulationListed(audit_id, cases, Population(cases).checksum))
        return Changed(tr("Case list kept"), audits=frozenset({audit_id}))

    def try_draw(self, audit_id: str, plan: SamplePlan) -> Draw:
        """What a plan would choose, with nothing kept."""
        with self._store.reading() as reading:
            return draw(_population(reading, audit_id), plan)

    def draw(self, audit_id: str, plan: SamplePlan) -> Changed:
        """Draw the sample, in the place of an earlier one; refused once anything was graded or given out.

        Where there is one auditor only, the cases are theirs, but for those of their own team, which need a reason.
        Several get theirs by the allocation.
        """
        with writing_open(self._store, self._actor, audit_id) as uow:
            audit = _case_audit(uow, audit_id)
            _check_open(uow, audit)
            if uow.samples.population(audit_id) is None:
                listed = _population(uow, audit_id)
                uow.record(PopulationListed(audit_id, listed.cases, listed.checksum))
            population = _population(uow, audit_id)
            drawn = draw(population, plan)
            kept = replace(plan, size=len(drawn.chosen))
            uow.record(SampleDrawn(audit_id, kept, population.checksum, drawn.chosen, drawn.reserves))
            if len(audit.auditors) == 1:
                only = audit.auditors[0]
                own = {case.code for case in population.cases if own_words(only, case, audit.subject)}
                if theirs := tuple(code for code in drawn.chosen if code not in own):
                    uow.record(ReturnsAllocated(audit_id, only.id, theirs))
        return Changed(tr("Sample chosen"), audits=frozenset({audit_id}))

    def replace(self, audit_id: str, code: str, reason: str) -> Changed:
        """Let the next reserve take the place of a case, with the same auditors; nothing on it may be signed off."""
        reason = clean_text(reason).strip()
        if not reason:
            raise UserError(
                tr("Say why {code} is replaced.", code=code), tr("It stays in the sample until then."), field="reason"
            )
        with writing_open(self._store, self._actor, audit_id) as uow:
            audit = _case_audit(uow, audit_id)
            sample, population = _drawn(uow, audit_id), _population(uow, audit_id)
            if code not in sample.in_audit:
                raise UserError(
                    tr("The sample has no case {code}.", code=code), tr("Look up its code in the sample."), field="code"
                )
            if any(grade.subject == code for grade in uow.panels.grades(audit_id)):
                raise UserError(
                    tr("The panel has agreed a grade for {code}, so it stays in the sample.", code=code),
                    tr("Nothing was changed."),
                    field="code",
                )
            auditors = _asked_of(uow, audit_id, code)
            new = sample.next_reserve(code, population)
            for auditor in auditors:
                uow.record(ReturnsWithdrawn(audit_id, auditor, (code,), reason))
            uow.record(CaseReplaced(audit_id, code, new, reason))
            subject = uow.audits.subject(audit_id, new)
            for auditor in auditors:
                because = tr("Took the place of {code}", code=code) if _is_own(audit, auditor, subject) else ""
                reasons = ((new, because),) if because else ()
                uow.record(ReturnsAllocated(audit_id, auditor, (new,), reasons))
        return Changed(tr("Replaced {code} with {new}", code=code, new=new), audits=frozenset({audit_id}))

    def prove(self, audit_id: str) -> Proof:
        """Draw again from the kept list and starting number, and say whether the same cases come out."""
        with self._store.reading() as reading:
            reading.audits.get(audit_id)
            return prove(_drawn(reading, audit_id), _population(reading, audit_id))


def _population(reading: Reading, audit_id: str) -> Population:
    return reading.samples.population(audit_id) or Population(reading.audits.subjects(audit_id))


def _drawn(reading: Reading, audit_id: str) -> Sample:
    sample = reading.samples.sample(audit_id)
    if sample is None:
        raise UserError(tr("No sample was drawn in this audit."), tr("Choose the sample first. Nothing was changed."))
    return sample


def _case_audit(reading: Reading, audit_id: str) -> Audit:
    audit = reading.audits.get(audit_id)
    if audit.subject is not SubjectKind.CASE:
        raise UserError(
            tr("Only cases are sampled. Every agency or school of this audit is asked."), tr("Nothing was changed.")
        )
    return audit


def _fixed(reading: Reading, audit_id: str) -> str:
    """Why the list and the sample cannot change any more; empty while they can."""
    begun = sum(one.begun for one in reading.allocations.of_audit(audit_id))
    if begun:
        returns = tr("1 return is") if begun == 1 else tr("{begun} returns are", begun=begun)
        return tr("{returns} begun or finished", returns=returns)
    if reading.history.kinds_of_audit(audit_id) - SETTING_UP:
        return tr("something was given out or recorded about its cases")
    return ""


def _check_open(uow: UnitOfWork, audit: Audit) -> None:
    why = _fixed(uow, audit.id)
    if why:
        raise UserError(
            tr("The list and the sample cannot change any more: {why}.", why=why),
            tr("They stay as they are. Replace single cases, and say why."),
        )


def _asked_of(reading: Reading, audit_id: str, code: str) -> tuple[str, ...]:
    """Who a case is asked of; raises UserError when one of them has signed it off."""
    asked = [one for one in reading.allocations.of_audit(audit_id) if one.subject == code and one.is_asked]
    if any(one.state is ReturnState.SIGNED_OFF for one in asked):
        raise UserError(
            tr("A return on {code} is signed off, so it stays in the sample.", code=code),
            tr("Nothing was changed."),
            field="code",
        )
    return tuple(one.auditor for one in asked)


def _is_own(audit: Audit, auditor: str, subject: Subject) -> bool:
    member = next((one for one in audit.auditors if one.id == auditor), None)
    return member is not None and bool(own_words(member, subject, audit.subject))
