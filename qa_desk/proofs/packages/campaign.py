"""Changes sealed returns from outside, and writes hostile ones as somebody would whose signature is good."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from time import process_time
from typing import Self, TypeVar

from qa_desk.domain.errors import UserError
from qa_desk.domain.filled_form import FilledForm, FormPlan
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.receiving.checks import check_contents
from qa_desk.domain.receiving.fit import misfit
from qa_desk.domain.receiving.merge import Merged
from qa_desk.domain.receiving.packages import ReturnContents, campaign_of
from qa_desk.exchange.packs import read_pack, write_pack
from qa_desk.exchange.sealed_returns import read_return, write_return
from qa_desk.exchange.sealing import DeviceKeys, Header, PackageKind, Unsealed, seal, unseal
from qa_desk.proofs.campaign import Attack, Outcome
from qa_desk.proofs.exchange import CHAIR, JO, NO_HOLIDAYS, START, Exchange, packed_desks
from qa_desk.proofs.packages.forging import keys_of
from qa_desk.proofs.packages.hostile import hostile_bodies, hostile_revisions
from qa_desk.proofs.packages.lies import told_lies
from qa_desk.proofs.packages.mutants import mutants

OUTER_TO_HOSTILE = 50
ON_A_DESK = 25
"""One hostile body in so many is sealed and handed to a real desk."""
STEP = 500
LONGEST_S = 2.0
NAME = "return.qareturn"

T = TypeVar("T")


@dataclass(frozen=True)
class Specimen:
    """A true return and a true pack, with what opens them."""

    exchange: Exchange
    whole: bytes
    body: bytes
    pack: bytes
    plan: FormPlan
    chair: DeviceKeys
    jo: DeviceKeys

    @property
    def true(self) -> set[str]:
        """The revisions of the true return."""
        return {one.id for one in read_return(self.body).revisions}


def prove(attack: Attack) -> Outcome:
    """Change ``count`` files from outside, write a fiftieth of that as hostile ones, and tell each lie once."""
    outcome = Outcome()
    folder = attack.folder / "desks"
    folder.mkdir()
    with packed_desks(folder, JO) as exchange:
        specimen = a_specimen(exchange)
        _outer(attack, specimen, outcome)
        hostile = max(1, attack.count // OUTER_TO_HOSTILE)
        shares = hostile - hostile // 3 * 2, hostile // 3, hostile // 3
        _returns(attack, specimen, shares[0], outcome)
        _whole_but_odd(attack, specimen, shares[1], outcome)
        _packs(attack, specimen, shares[2], outcome)
        _on_a_desk(attack, specimen, max(1, hostile // ON_A_DESK), outcome)
    lies = attack.folder / "lies"
    lies.mkdir()
    for tried, words, met in told_lies(lies):
        outcome.attacks += 1
        outcome.became["lies met with words of their own"] += 1
        if words not in met:
            outcome.failures.append(f"{tried}: {met}")
    return outcome


def a_specimen(exchange: Exchange) -> Specimen:
    """A return of two cases, one graded twice, and the pack it answers."""
    exchange.grade(JO, 1, "partly_met")
    exchange.grade(JO, 2)
    exchange.grade(JO, 2, "not_met")
    chair, jo = (keys_of(exchange.desks[name].store) for name in (CHAIR, JO))
    whole = exchange.seal(JO, NAME).read_bytes()
    (issued,) = exchange.chair.packs.issue(exchange.audit, exchange.folder).files
    pack = unseal(issued.path.read_bytes(), PackageKind.PACK, (jo,), issued.path.name).body()
    plan = FormPlan(exchange.chair.templates.get("two_desks", "1"))
    return Specimen(exchange, whole, opened(whole, chair).body(), pack, plan, chair, jo)


def opened(contents: bytes, key: DeviceKeys) -> Unsealed:
    """A sealed return opened; raises UserError unless all of it is as it was made."""
    return unseal(contents, PackageKind.RETURN, (key,), NAME)


def understood(body: bytes, plan: FormPlan) -> tuple[ReturnContents, dict[str, Merged]]:
    """A body after every check that needs no desk; raises UserError unless it holds together."""
    contents = read_return(body)
    whole = check_contents(contents, JO)
    if any(misfit(plan.template, one) for one in whole.values()):
        raise UserError("It does not fit its form.")
    return contents, whole


def _outer(attack: Attack, specimen: Specimen, outcome: Outcome) -> None:
    changed = mutants(specimen.whole, attack.count, attack.random("outer"))
    for number, mutant in _counted(attack, changed, attack.count, "Changing sealed files"):
        with Attempt(outcome, "changed from outside", number) as attempt:
            opened(mutant, specimen.chair)
            attempt.failed = "it was opened"


def _returns(attack: Attack, specimen: Specimen, count: int, outcome: Outcome) -> None:
    bodies = hostile_bodies(specimen.body, count, attack.random("bodies"))
    for number, body in _counted(attack, bodies, count, "Writing hostile returns"):
        with Attempt(outcome, "hostile returns", number) as attempt:
            contents, _ = understood(body, specimen.plan)
            if {one.id for one in contents.revisions} != specimen.true:
                attempt.failed = "it says something else, and was understood"


def _whole_but_odd(attack: Attack, specimen: Specimen, count: int, outcome: Outcome) -> None:
    where = Circumstances(START.date(), START, NO_HOLIDAYS)
    made = hostile_revisions(read_return(specimen.body), 3 * count, attack.random("odd"))
    for number, odd in _counted(attack, islice(made, count), count, "Writing odd returns"):
        with Attempt(outcome, "whole but odd returns", number) as attempt:
            _, whole = understood(write_return(odd), specimen.plan)
            forms = [FilledForm.of(specimen.plan, one.answers, where) for one in whole.values()]
            if any(set(form.outcomes()) != set(specimen.plan.template.by_name) for form in forms):
                attempt.failed = "it was understood, and cannot be shown"


def _packs(attack: Attack, specimen: Specimen, count: int, outcome: Outcome) -> None:
    bodies = hostile_bodies(specimen.pack, count, attack.random("packs"))
    for number, body in _counted(attack, bodies, count, "Writing hostile packs"):
        with Attempt(outcome, "hostile packs", number) as attempt:
            pack = read_pack(body)
            if read_pack(write_pack(pack)) != pack or len(pack.audit.auditors) != 1:
                attempt.failed = "it was understood, and is no pack"


def _on_a_desk(attack: Attack, specimen: Specimen, count: int, outcome: Outcome) -> None:
    """Sealed and signed as they should be: the desk keeps all of a return that says the same, or nothing."""
    exchange, true = specimen.exchange, specimen.true
    campaign = campaign_of(specimen.chair.fingerprint, exchange.audit)
    path, store = exchange.folder / "hostile.qareturn", exchange.desks[CHAIR].store
    bodies = hostile_bodies(specimen.body, count, attack.random("desk"))
    for number, body in _counted(attack, bodies, count, "Taking in hostile returns"):
        header = Header(PackageKind.RETURN, campaign, specimen.chair.fingerprint, _package_of(body))
        path.write_bytes(seal(header, specimen.chair.sealing_public.hex(), specimen.jo, body))
        with Attempt(outcome, "hostile returns on a desk", number) as attempt:
            before = exchange.chair.desk.head
            (file,) = exchange.chair.receiving.take_in([path]).files
            with store.reading() as reading:
                kept = reading.receiving.known(true), reading.receiving.count
            if file.refused is not None and exchange.chair.desk.head != before:
                attempt.failed = "it was refused, and something of it kept"
            elif kept not in ((frozenset(true), len(true)), (frozenset(), 0)):
                attempt.failed = "a part of it was kept"
            if file.refused is not None:
                raise file.refused
    if not store.check().ok:
        outcome.failures.append("after hostile returns the desk does not pass its check")


def _package_of(body: bytes) -> str:
    """The name that a body gives its package, so that it is not refused for that alone."""
    try:
        named = json.loads(body.split(b"\n", 1)[0])["package"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return "hostile"
    return named[:64] if isinstance(named, str) and named.isalnum() else "hostile"


def _counted(attack: Attack, made: Iterable[T], count: int, words: str) -> Iterator[tuple[int, T]]:
    for number, one in enumerate(made):
        if number % STEP == 0:
            attack.progress.step(number, count, words)
        yield number, one


class Attempt:
    """One attempt: refused in words, or understood; slower than two seconds, or any other end, breaks the promise."""

    def __init__(self, outcome: Outcome, what: str, number: int) -> None:
        self._outcome, self._what, self._number = outcome, what, number
        self.failed = ""

    def __enter__(self) -> Self:
        self._outcome.attacks += 1
        self._started = process_time()
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> bool:
        took = process_time() - self._started
        if isinstance(error, Exception) and not isinstance(error, UserError):
            self.failed = f"{type(error).__name__}: {error}"[:200]
        if took > LONGEST_S:
            self.failed = "it took longer than two seconds"
        if self.failed:
            self._outcome.failures.append(f"{self._what} {self._number + 1}: {self.failed}")
        else:
            became = "refused" if error else "say the same" if self._what == "hostile returns" else "understood"
            self._outcome.became[f"{self._what}: {became}"] += 1
        return error is None or isinstance(error, Exception)
