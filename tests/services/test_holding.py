"""Returns that the chair holds back from the panel: sealed meanwhile, nothing lost, and who did it when is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.moderation.decision import Decision
from qa_desk.domain.moderation.status import CaseStatus
from qa_desk.domain.panel import HowReached
from qa_desk.proofs.exchange import CHAIR, JO, LEE, packed_desks
from qa_desk.services import Services
from tests import graded_audit
from tests.desk_builders import graded
from tests.graded_audit import set_up
from tests.panel_audit import a_panel_audit, own

WHY = "The evidence is being checked"


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """The verbs of an empty desk; at the end its tables are what its journal says."""
    verbs, store = graded_audit.an_empty_desk(tmp_path)
    yield verbs
    assert store.check().ok
    store.close()


@pytest.fixture
def audit(services: Services) -> str:
    """Two cases by two auditors, all in; the first is decided."""
    audit = a_panel_audit(services)
    for case in ("C01", "C02"):
        own(services, audit, case, "bell", "good")
        own(services, audit, case, "marsh", "inadequate")
    decision = Decision("requires_improvement", HowReached.MOST_AGREED, "Two actions had no date.")
    services.panel.record(audit, "C01", "overall", decision)
    return audit


def test_what_is_held_is_sealed_to_the_panel_until_it_is_released(services: Services, audit: str) -> None:
    before = services.panel.cases(audit)
    found = services.findings.of_audit(audit)
    changed = services.holding.hold(audit, "marsh", f"  {WHY} ")
    assert changed.returns == {f"{audit}/C01/marsh", f"{audit}/C02/marsh"}

    for line in services.panel.cases(audit):
        assert (line.status, line.to_decide) == (CaseStatus.SEALED, 0)
        assert line.words == "M. Bell’s return is in, J. Marsh’s is held back"
        assert line.seal is not None and line.seal.held == (("J. Marsh", WHY),)
    for refused in (
        lambda: services.panel.case(audit, "C01"),
        lambda: services.panel.accept_agreed(audit, "C02"),
        lambda: services.panel.open_seal(audit, "C02", "We meet today"),
        lambda: services.returns.open(f"{audit}/C01/bell"),
    ):
        with pytest.raises(UserError, match="sealed while a return on it is held back"):
            refused()
    assert services.panel.nothing_ready(audit) == "No case is ready to compare. 2 are held back."

    services.holding.release(audit, "marsh")
    assert services.panel.cases(audit) == before
    assert services.findings.of_audit(audit) == found
    (hold,) = services.holding.holds(audit)
    assert (hold.reason, hold.held_by, hold.is_open) == (WHY, hold.released_by, False)
    assert hold.released_at is not None and hold.released_at >= hold.held_at


def test_findings_and_agreement_leave_it_out_and_what_was_decided_stays(services: Services, audit: str) -> None:
    services.holding.hold(audit, "marsh", WHY)
    found = services.findings.of_audit(audit)
    assert (found.signed_off, found.sealed, found.provisional) == (0, 4, True)
    assert found.overall is None or not found.overall.graded
    assert services.findings.evidence(audit, "overall") == ()
    assert services.agreement.of_audit(audit).compared == 0
    assert [one.point for one in services.panel.grades(audit)] == ["requires_improvement"]


def test_a_hold_is_refused_where_nothing_is_in_and_stands_in_the_way_of_closing(services: Services, audit: str) -> None:
    with pytest.raises(UserError, match="Say why the return of") as refused:
        services.holding.hold(audit, "marsh", " ")
    assert refused.value.field == "reason"
    with pytest.raises(UserError, match="is not held back"):
        services.holding.release(audit, "marsh")
    with pytest.raises(UserError, match="has no auditor “nobody”"):
        services.holding.hold(audit, "nobody", WHY)
    services.holding.hold(audit, "marsh", WHY)
    with pytest.raises(UserError, match="is held already"):
        services.holding.hold(audit, "marsh", WHY)
    assert "the return of 1 auditor is held back" in services.closing.blockers(audit)


def test_a_case_by_one_auditor_is_held_too_and_a_closed_audit_refuses(services: Services) -> None:
    audit = set_up(services, cases=1)
    (return_id,) = services.returns.ids(audit)
    auditor = return_id.rsplit("/", 1)[1]
    with pytest.raises(UserError, match="so there is nothing to hold back"):
        services.holding.hold(audit, auditor, WHY)
    graded(services, return_id)
    assert services.findings.of_audit(audit).signed_off == 1
    services.holding.hold(audit, auditor, WHY)
    assert [one.status for one in services.panel.cases(audit)] == [CaseStatus.SEALED]
    found = services.findings.of_audit(audit)
    assert (found.signed_off, found.sealed) == (0, 1)
    services.holding.release(audit, auditor)
    services.closing.close(audit, "Done")
    with pytest.raises(UserError, match="closed"):
        services.holding.hold(audit, auditor, WHY)


def test_the_board_says_why_and_a_corrected_return_stays_held(tmp_path: Path) -> None:
    with packed_desks(tmp_path, JO, LEE) as exchange:
        exchange.grade(JO)
        exchange.chair.receiving.take_in([exchange.seal(JO)])
        board = exchange.chair.receiving.board(exchange.audit)
        assert [one.may_be_held for one in board.auditors] == [True, False]
        exchange.chair.holding.hold(exchange.audit, "j", WHY)
        exchange.grade(JO, plan="not_met")
        exchange.grade(LEE)
        exchange.chair.receiving.take_in([exchange.seal(JO), exchange.seal(LEE)])
        line = exchange.chair.receiving.board(exchange.audit).auditors[0]
        assert (line.version, line.hold and line.hold.words) == (2, f"Held: {WHY}")
        assert exchange.chair.panel.cases(exchange.audit)[0].status is CaseStatus.SEALED
        exchange.chair.holding.release(exchange.audit, "j")
        assert exchange.chair.panel.cases(exchange.audit)[0].status is CaseStatus.READY
        assert exchange.desks[CHAIR].store.check().ok
