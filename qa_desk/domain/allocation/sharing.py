"""Sharing cases out evenly, some of them to two auditors, and the order each auditor gets theirs in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qa_desk.domain.allocation.own_team import own_words
from qa_desk.domain.audit import Auditor, Subject
from qa_desk.domain.language import tr
from qa_desk.domain.seeded_order import seeded_order
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.wording import counted


@dataclass(frozen=True)
class SharedOut:
    """The cases of each auditor, in the order of the audit, and the cases that nobody could be given."""

    by_auditor: Mapping[str, tuple[str, ...]]
    left_over: tuple[str, ...] = ()
    """Every auditor would have them as a case of their own team."""


def doubles_wanted(cases: int, share: int) -> int:
    """How many cases make up a share in percent, rounded up."""
    return -(-cases * share // 100)


def share_out(subjects: Sequence[Subject], auditors: Sequence[Auditor], seed: int, double_share: int) -> SharedOut:
    """Share cases out evenly, none to its own team.

    In the seeded order "first" each case goes to the auditor who has the fewest so far, the one named first among
    equals. Then the first cases of the seeded order "second", as many as the share asks, go in the same way to
    another auditor too.
    """
    by_code = {subject.code: subject for subject in subjects}
    given: dict[str, set[str]] = {auditor.id: set() for auditor in auditors}

    def give(code: str) -> bool:
        free = [
            auditor
            for auditor in auditors
            if code not in given[auditor.id] and not own_words(auditor, by_code[code], SubjectKind.CASE)
        ]
        if free:
            given[min(free, key=lambda auditor: len(given[auditor.id])).id].add(code)
        return bool(free)

    left_over = {code for code in seeded_order(by_code, seed, "first") if not give(code)}
    wanted = doubles_wanted(len(by_code), double_share)
    for code in seeded_order(by_code.keys() - left_over, seed, "second"):
        if wanted and give(code):
            wanted -= 1
    ordered = {id_: tuple(code for code in by_code if code in codes) for id_, codes in given.items()}
    return SharedOut(ordered, tuple(code for code in by_code if code in left_over))


def each_its_own(subjects: Sequence[Subject], auditors: Sequence[Auditor]) -> SharedOut:
    """Each agency or school to whoever is of it; those of nobody go to the auditor named first, who collects them."""
    owners = {auditor.agency.casefold(): auditor.id for auditor in reversed(auditors) if auditor.agency}
    given: dict[str, list[str]] = {auditor.id: [] for auditor in auditors}
    for subject in subjects:
        given[owners.get(subject.code.casefold(), auditors[0].id)].append(subject.code)
    return SharedOut({id_: tuple(codes) for id_, codes in given.items()})


def order_for(codes: Sequence[str], seed: int, auditor: str) -> tuple[str, ...]:
    """The order one auditor gets their cases in: another for each, so that no case is always graded last."""
    return seeded_order(codes, seed, tr("order {auditor}", auditor=auditor))


def double_words(doubled: int, cases: int, kind: SubjectKind) -> str:
    """ "6 of 20 cases double-audited (30%)"."""
    share = f" ({round(100 * doubled / cases)}%)" if cases else ""
    return tr(
        "{doubled} of {counted} double-audited{share}", doubled=doubled, counted=counted(cases, kind), share=share
    )
