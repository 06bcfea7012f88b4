"""Drawing the sample of an audit, proving it again, replacing a case, and sharing cases out."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from qa_desk.cli.opened import actor_of, open_desk
from qa_desk.cli.verbs import Told, Verb, Workplace, add_desk, add_name, add_verb
from qa_desk.domain.errors import UserError
from qa_desk.domain.sampling.plan import DrawMethod, SamplePlan
from qa_desk.domain.sampling.shares import GroupShare, group_shares, share_warnings
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.wording import counted

if TYPE_CHECKING:
    from qa_desk.cli.verbs import Verbs
    from qa_desk.services import Services
    from qa_desk.services.sampling import SampleState


def add_to(verbs: "Verbs") -> None:
    """The commands ``cases sample``, ``cases replace`` and ``cases allocate``."""
    sample = _verb(verbs, "sample", _sample, "choose the cases to audit from the list, or prove the draw again")
    sample.add_argument("--size", type=int, metavar="N", help="how many cases")
    sample.add_argument("--seed", type=int, metavar="S", help="the starting number: the same gives the same sample")
    sample.add_argument("--by", default="", metavar="COLUMN", help="spread the sample across this column")
    sample.add_argument(
        "--quota", action="append", default=[], metavar="VALUE=N", help="how many of one group of that column"
    )
    methods = [method.value for method in DrawMethod]
    sample.add_argument("--method", choices=methods, help="how to choose; from the other words when left out")
    sample.add_argument("--case", action="append", default=[], metavar="CODE", help="a case chosen by hand")
    sample.add_argument("--prove", action="store_true", help="draw again and say whether it is the same; keep nothing")
    replaced = _verb(verbs, "replace", _replace, "let the next reserve take the place of a case")
    replaced.add_argument("case", metavar="CODE", help="the case that goes")
    replaced.add_argument("--reason", default="", help="why, in a few words")
    _verb(verbs, "allocate", _allocate, "share the cases out evenly, with the double audits of the set-up")


def _verb(verbs: "Verbs", name: str, verb: Verb, what: str) -> ArgumentParser:
    command = add_verb(verbs, name, verb, what)
    add_desk(command)
    command.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    add_name(command)
    return command


def _sample(arguments: Namespace, workplace: Workplace) -> Told:
    if arguments.prove:
        return _prove(arguments, workplace)
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        plan = _plan(arguments, services)
        notes = services.sampling.try_draw(arguments.audit, plan).notes
        services.sampling.draw(arguments.audit, plan)
        state = services.sampling.state(arguments.audit)
    chosen = state.sample.chosen if state.sample else ()
    shares = group_shares(state.population, plan.column, chosen) if plan.column else ()
    told = (*(f"{note}." for note in notes), *share_warnings(shares))
    cases = counted(len(chosen), SubjectKind.CASE)
    lines = [f"Chose {cases} of {len(state.population.cases)}, starting number {plan.seed}."]
    lines += [f"  {one.group}: {one.sampled} of {one.listed}" for one in shares]
    return Told((*lines, *told, *chosen), {**_body(arguments.audit, state), **_groups(shares), "notes": list(told)})


def _plan(arguments: Namespace, services: "Services") -> SamplePlan:
    guessed = DrawMethod.BY_HAND if arguments.case else DrawMethod.SPREAD if arguments.by else DrawMethod.RANDOM
    method = DrawMethod(arguments.method) if arguments.method else guessed
    if method in (DrawMethod.RANDOM, DrawMethod.SPREAD) and arguments.size is None:
        raise UserError("How many cases?", "Nothing was changed. Add --size with a number.", field="size")
    seed = services.sampling.new_seed() if arguments.seed is None else arguments.seed
    quotas = tuple(_quota(text) for text in arguments.quota)
    if quotas and method is not DrawMethod.SPREAD:
        raise UserError("--quota needs --by with the column of the groups.", "Nothing was changed.")
    return SamplePlan(method, arguments.size or 0, seed, arguments.by, quotas, tuple(arguments.case))


def _quota(text: str) -> tuple[str, int]:
    group, _, number = text.rpartition("=")
    if not number.isdecimal():
        raise UserError(f'"{text}" is not a number for a group.', "Write it as VALUE=N. Nothing was changed.")
    return group, int(number)


def _prove(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace) as services:
        proof = services.sampling.prove(arguments.audit)
        state = services.sampling.state(arguments.audit)
    body = {**_body(arguments.audit, state), "proved": proof.is_proved, "checksum_now": proof.checksum}
    lines = (proof.words, f"Checksum of the list: {proof.checksum}")
    return Told(lines, body, "" if proof.is_proved else proof.words)


def _body(audit: str, state: "SampleState") -> dict[str, Any]:
    sample = state.sample
    body: dict[str, Any] = {"audit": audit, "population": len(state.population.cases)}
    if sample is not None:
        plan = sample.plan
        body |= {
            "method": plan.method.value,
            "size": plan.size,
            "seed": plan.seed,
            "column": plan.column,
            "quotas": dict(plan.quotas),
            "checksum": sample.checksum,
            "chosen": list(sample.chosen),
            "reserves": list(sample.reserves),
            "replacements": [{"old": one.old, "new": one.new, "reason": one.reason} for one in sample.replacements],
        }
    return body


def _groups(shares: tuple[GroupShare, ...]) -> dict[str, Any]:
    return {"groups": [{"group": one.group, "listed": one.listed, "sampled": one.sampled} for one in shares]}


def _replace(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        changed = services.sampling.replace(arguments.audit, arguments.case, arguments.reason)
        state = services.sampling.state(arguments.audit)
    return Told((f"{changed.what}.",), _body(arguments.audit, state))


def _allocate(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        changed = services.allocation.share_out(arguments.audit)
        grid = services.allocation.grid(arguments.audit)
        orders = {one.id: list(services.allocation.order_for(arguments.audit, one.id)) for one in grid.auditors}
    lines = [f"{changed.what}.", f"{grid.double_words}."]
    lines += [f"  {one.name}: {', '.join(orders[one.id])}" for one in grid.auditors]
    return Told(tuple(lines), {"audit": arguments.audit, "unallocated": grid.unallocated, "auditors": orders})
