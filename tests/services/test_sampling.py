"""Population, sample and replacement on a real desk."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.audit import Auditor
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import FileMade, GradeAgreed
from qa_desk.domain.panel import AgreedGrade, HowReached
from qa_desk.domain.sampling.plan import DrawMethod, SamplePlan
from qa_desk.services import Services
from tests.desk_builders import a_desk, an_audit, graded
from tests.graded_audit import an_empty_desk, set_up

LIST = "Case\tTeam\tLed by\n" + "\n".join(
    f"C{number:02}\t{'North' if number % 3 else 'South'}\t{'Health' if number % 2 else 'Police'}"
    for number in range(1, 31)
)
PLAN = SamplePlan(DrawMethod.RANDOM, 6, 48213)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    one = a_desk(tmp_path)
    yield one
    assert one.desk.check().ok
    one.desk.close()


def listed(services: Services, auditors: tuple[Auditor, ...] = (Auditor("a", "J. Marsh"),)) -> str:
    """An audit with a list to choose from and nothing chosen."""
    audit = an_audit(services, cases=0)
    services.audits.set_up(replace(services.audits.get(audit), auditors=auditors))
    services.sampling.list_population(audit, services.audits.read_cases(LIST))
    return audit


def codes(services: Services, audit: str) -> tuple[str, ...]:
    return tuple(subject.code for subject in services.audits.subjects(audit))


def test_nothing_is_audited_until_the_sample_is_drawn(services: Services) -> None:
    audit = listed(services)
    assert codes(services, audit) == ()
    state = services.sampling.state(audit)
    assert (len(state.population.cases), state.sample, state.fixed) == (30, None, "")
    drawn = services.sampling.try_draw(audit, PLAN)
    assert codes(services, audit) == ()
    services.sampling.draw(audit, PLAN)
    assert codes(services, audit) == drawn.chosen
    assert len(services.returns.ids(audit)) == 6
    assert services.audits.subject(audit, drawn.chosen[0]).attribute("Team") in ("North", "South")
    assert services.sampling.prove(audit).is_proved


def test_drawing_again_takes_the_place_of_the_earlier_sample(services: Services) -> None:
    audit = listed(services)
    services.sampling.draw(audit, PLAN)
    spread = SamplePlan(DrawMethod.SPREAD, 9, 7, "Team", (("South", 2),))
    services.sampling.draw(audit, spread)
    state = services.sampling.state(audit)
    assert state.sample is not None
    assert (state.sample.plan, codes(services, audit)) == (spread, state.sample.chosen)
    assert sum(services.audits.subject(audit, code).attribute("Team") == "South" for code in state.sample.chosen) == 2
    assert len(services.returns.ids(audit)) == 9
    services.sampling.list_population(audit, services.audits.read_cases("Case\nX-01\nX-02\nX-03\n"))
    assert services.sampling.state(audit).sample is None
    assert codes(services, audit) == ()
    services.sampling.draw(audit, SamplePlan(DrawMethod.BY_HAND, picked=("X-03", "X-01")))
    assert codes(services, audit) == ("X-01", "X-03")
    assert services.sampling.prove(audit).is_proved


def test_cases_taken_all_at_once_can_still_be_sampled(services: Services) -> None:
    audit = an_audit(services, cases=8)
    assert len(services.sampling.state(audit).population.cases) == 8
    services.sampling.draw(audit, replace(PLAN, size=3))
    assert len(codes(services, audit)) == 3
    assert len(services.sampling.state(audit).population.cases) == 8
    with pytest.raises(UserError, match="this audit has a drawn sample"):
        services.audits.add_cases(audit, services.audits.read_cases("Case\nX-01\nX-02\n"))


def test_the_only_auditor_gets_no_case_of_their_own_team_without_a_reason(services: Services) -> None:
    audit = listed(services, (Auditor("a", "J. Marsh", team="North"),))
    services.sampling.draw(audit, SamplePlan(DrawMethod.ALL))
    grid = services.allocation.grid(audit)
    assert (len(grid.rows), grid.unallocated) == (30, 20)
    assert not any(row.cells[0].is_theirs and row.cells[0].own for row in grid.rows)


def test_what_was_begun_fixes_the_sample(services: Services) -> None:
    audit = listed(services)
    services.sampling.draw(audit, PLAN)
    graded(services, services.returns.ids(audit)[0], sign_off=False)
    with pytest.raises(UserError, match="cannot change any more: 1 return is begun or finished"):
        services.sampling.draw(audit, replace(PLAN, seed=1))
    with pytest.raises(UserError, match="cannot change any more: 1 return is begun or finished"):
        services.sampling.list_population(audit, services.audits.read_cases(LIST))
    assert services.sampling.state(audit).fixed
    assert len(codes(services, audit)) == 6


def test_what_left_the_desk_fixes_the_sample(tmp_path: Path) -> None:
    services, store = an_empty_desk(tmp_path)
    audit = set_up(services, cases=8)
    services.sampling.draw(audit, replace(PLAN, size=3))
    with store.writing("chair") as uow:
        uow.record(FileMade(audit, "answers.xlsx", 3, "0" * 64, provisional=True))
    with pytest.raises(UserError, match="something was given out or recorded about its cases"):
        services.sampling.draw(audit, PLAN)
    first, second = codes(services, audit)[:2]
    services.sampling.replace(audit, first, "Not known to anyone")
    with store.writing("chair") as uow:
        uow.record(GradeAgreed(audit, AgreedGrade(second, "overall", "good", HowReached.ALL_AGREED)))
    with pytest.raises(UserError, match=f"The panel has agreed a grade for {second}"):
        services.sampling.replace(audit, second, "Not known to anyone")
    assert store.check().ok
    store.close()


def test_a_case_gives_its_place_to_the_next_reserve_with_the_same_auditors(services: Services) -> None:
    audit = listed(services, (Auditor("a", "J. Marsh"), Auditor("b", "A. Khan", team="North")))
    services.sampling.draw(audit, replace(PLAN, method=DrawMethod.SPREAD, column="Team"))
    sample = services.sampling.state(audit).sample
    assert sample is not None
    assert services.returns.ids(audit) == ()
    old = next(code for code in sample.chosen if services.audits.subject(audit, code).attribute("Team") == "North")
    services.allocation.allocate(audit, "a", (old,))
    services.allocation.allocate(audit, "b", (old,), "Nobody else reads Welsh")
    with pytest.raises(UserError, match=f"Say why {old} is replaced"):
        services.sampling.replace(audit, old, "  ")
    services.sampling.replace(audit, old, "The family moved away")
    now = services.sampling.state(audit).sample
    assert now is not None
    new = now.replacements[0].new
    assert services.audits.subject(audit, new).attribute("Team") == "North"
    assert old not in codes(services, audit)
    assert set(codes(services, audit)) == set(now.in_audit)
    assert [id_.split("/")[1:] for id_ in services.returns.ids(audit)] == [[new, "a"], [new, "b"]]
    grid = services.allocation.grid(audit)
    cell = next(row for row in grid.rows if row.subject.code == new).cells[1]
    assert (cell.own, cell.because) == ("own team", f"Took the place of {old}")
    assert services.sampling.prove(audit).is_proved
    with pytest.raises(UserError, match=f"The sample has no case {old}"):
        services.sampling.replace(audit, old, "Again")


def test_a_signed_off_case_is_not_replaced(services: Services) -> None:
    audit = listed(services)
    services.sampling.draw(audit, PLAN)
    first = codes(services, audit)[0]
    graded(services, services.returns.ids(audit)[0])
    with pytest.raises(UserError, match=f"A return on {first} is signed off"):
        services.sampling.replace(audit, first, "Not known to anyone")
    services.sampling.replace(audit, codes(services, audit)[1], "Not known to anyone")


def test_agencies_are_not_sampled(services: Services) -> None:
    audit = an_audit(services, cases=0, template="section_11")
    with pytest.raises(UserError, match="Only cases are sampled"):
        services.sampling.list_population(audit, services.audits.read_cases(LIST))


def test_no_sample_no_proof(services: Services) -> None:
    audit = listed(services)
    with pytest.raises(UserError, match="No sample was drawn"):
        services.sampling.prove(audit)
    assert 0 <= services.sampling.new_seed() < 100_000
