"""Whoever can sign can write anything: it is refused whole, or it says the same about every answer."""

import random
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.filled_form import FilledForm, FormPlan
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.receiving.checks import check_contents
from qa_desk.domain.receiving.fit import misfit
from qa_desk.domain.receiving.packages import campaign_of
from qa_desk.domain.template import Template
from qa_desk.exchange.sealed_returns import read_return, write_return
from qa_desk.exchange.sealing import Header, PackageKind, seal, unseal
from qa_desk.proofs.exchange import CHAIR, JO, START, Exchange, packed_desks
from tests.builders import NO_HOLIDAYS
from tests.exchange.hostile_bodies import hostile_bodies, hostile_revisions
from tests.forged_returns import keys_of

LONGEST_S = 2


@pytest.fixture
def exchange(tmp_path: Path) -> Iterator[Exchange]:
    """A chair with one auditor, and two graded cases."""
    with packed_desks(tmp_path, JO) as made:
        made.grade(JO, 1, "partly_met")
        made.grade(JO, 2)
        made.grade(JO, 2, "not_met")
        yield made


def true_body(exchange: Exchange) -> bytes:
    path = exchange.seal(JO)
    return unseal(path.read_bytes(), PackageKind.RETURN, (keys_of(exchange.desks[CHAIR].store),), path.name).body()


def try_all(exchange: Exchange, count: int, seed: int) -> int:
    """How many hostile bodies were refused; those that were not must say the same as the true one."""
    body = true_body(exchange)
    template: Template = exchange.chair.templates.get("two_desks", "1")
    true = {one.id for one in read_return(body).revisions}
    refused = 0
    for hostile in hostile_bodies(body, count, seed):
        started = process_time()
        try:
            contents = read_return(hostile)
            whole = check_contents(contents, JO)
            if any(misfit(template, one) for one in whole.values()):
                raise UserError("It does not fit its form.")
        except UserError:
            refused += 1
        else:
            assert {one.id for one in contents.revisions} == true
        assert process_time() - started < LONGEST_S
    return refused


def test_two_thousand_hostile_returns_say_nothing_untrue(exchange: Exchange) -> None:
    assert try_all(exchange, 2_000, seed=2026) > 1_800


def try_odd(exchange: Exchange, count: int, seed: int) -> tuple[int, int]:
    """How many whole but odd returns were refused and how many not; those that were not can be shown as a form."""
    plan, where = (
        FormPlan(exchange.chair.templates.get("two_desks", "1")),
        Circumstances(START.date(), START, NO_HOLIDAYS),
    )
    refused = passed = 0
    for odd in hostile_revisions(read_return(true_body(exchange)), count, seed):
        try:
            whole = check_contents(read_return(write_return(odd)), JO)
            if any(misfit(plan.template, one) for one in whole.values()):
                raise UserError("It does not fit its form.")
        except UserError:
            refused += 1
        else:
            passed += 1
            for one in whole.values():
                form = FilledForm.of(plan, one.answers, where)
                assert set(form.outcomes()) == set(plan.template.by_name)
    return refused, passed


def test_whole_but_odd_returns_are_refused_or_can_be_shown(exchange: Exchange) -> None:
    refused, passed = try_odd(exchange, 1_500, seed=2026)
    assert refused > 1_000
    assert passed < refused / 2


@pytest.mark.long
def test_a_hundred_thousand_hostile_returns_say_nothing_untrue(exchange: Exchange) -> None:
    assert try_all(exchange, 100_000, seed=random.SystemRandom().randrange(2**32)) > 90_000


def test_a_real_desk_keeps_nothing_of_hostile_returns(exchange: Exchange) -> None:
    body, chair, jo = true_body(exchange), exchange.desks[CHAIR].store, exchange.desks[JO].store
    campaign = campaign_of(keys_of(chair).fingerprint, exchange.audit)
    before, paths = exchange.chair.desk.head, []
    for place, hostile in enumerate(hostile_bodies(body, 60, seed=7)):
        header = Header(PackageKind.RETURN, campaign, keys_of(chair).fingerprint, f"hostile-{place}")
        path = exchange.folder / f"{place}.qareturn"
        path.write_bytes(seal(header, keys_of(chair).sealing_public.hex(), keys_of(jo), hostile))
        paths.append(path)
    taken = exchange.chair.receiving.take_in(paths)

    assert all(file.refused is not None for file in taken.files)
    assert exchange.chair.desk.head == before
    assert exchange.desks[CHAIR].store.check().ok
