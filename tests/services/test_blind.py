"""With one return in, nothing that a screen or a file is made from reveals a grade of a sealed case."""

from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.findings.words import provisional_line, signed_off_words
from qa_desk.domain.moderation.decision import Decision
from qa_desk.domain.panel import HowReached
from qa_desk.services import Services
from qa_desk.services.agreement import audit_json
from qa_desk.services.findings import findings_json
from qa_desk.services.reports import ReportKind
from tests.panel_audit import AUDITORS, a_panel_audit, own
from tests.reports.readable import workbook_text

TELLTALE = "bell saw it in the minutes."


@pytest.fixture
def audit(services: Services) -> str:
    """The first case graded by both as good; the second by one of them alone, as inadequate."""
    audit = a_panel_audit(services)
    own(services, audit, "C01", "bell")
    own(services, audit, "C01", "marsh")
    own(services, audit, "C02", "bell", "inadequate", {"child_grade": "inadequate", "fathers": "partly_met"})
    return audit


def test_findings_and_evidence_leave_sealed_cases_out_and_say_so(services: Services, audit: str) -> None:
    found = services.findings.of_audit(audit)
    assert (found.signed_off, found.sealed, found.received, found.provisional) == (2, 1, 3, True)
    assert signed_off_words(found) == "3 of 4 returns signed off, 1 of them left out on sealed cases"
    assert provisional_line(found).startswith("Provisional: 3 of 4 returns signed off, 1 of them left out")
    assert "'inadequate': 1" not in repr(findings_json(found))
    groups = services.findings.evidence(audit, "child_grade")
    assert {one.subject for one in groups} == {"C01"}
    assert {one.auditor for one in groups} == {"Auditor A", "Auditor B"}
    assert services.findings.evidence(audit, "child_grade", "inadequate") == ()
    services.panel.show_names(audit, "C01")
    named = services.findings.evidence(audit, "child_grade")
    assert {one.auditor for one in named} == {"M. Bell", "J. Marsh"}


def test_agreement_leaves_sealed_cases_out(services: Services) -> None:
    audit = a_panel_audit(services, cases=1, auditors=3)
    own(services, audit, "C01", "bell", "inadequate")
    own(services, audit, "C01", "marsh", "good")
    assert audit_json(services.agreement.of_audit(audit))["pairs"]["all"] == 0
    assert services.panel.agreement_words(audit) == ()
    own(services, audit, "C01", "okoro", "good")
    assert audit_json(services.agreement.of_audit(audit, "overall"))["pairs"]["all"] == 3


def test_lists_of_returns_hide_what_others_gave(services: Services, audit: str) -> None:
    line = services.returns.line(f"{audit}/C02/bell")
    assert (line.overall, line.overall_words) == ("not_answered", "Sealed")
    assert [one.overall_words for one in services.returns.lines(audit)] == ["Good", "Good", "Sealed", "Not answered"]
    with pytest.raises(UserError, match="C02 is sealed until every return on it is in"):
        services.returns.open(f"{audit}/C02/bell")
    assert services.returns.open(f"{audit}/C02/marsh").agency_return.may_be_edited


def test_who_graded_a_sealed_case_may_read_their_own(services: Services) -> None:
    audit = a_panel_audit(services, cases=1)
    services.audits.set_up(replace(services.audits.get(audit), auditors=(replace(AUDITORS[0], name="A. Tester"),)))
    own(services, audit, "C01", "bell", "inadequate")
    assert services.returns.line(f"{audit}/C01/bell").overall_words == "Inadequate"
    assert services.returns.open(f"{audit}/C01/bell").form.state("overall").outcome == "inadequate"


@pytest.mark.parametrize("kind", [ReportKind.FINDINGS_WORKBOOK, ReportKind.ANSWERS])
def test_exports_leave_sealed_cases_out(services: Services, audit: str, kind: ReportKind, tmp_path: Path) -> None:
    made = services.reports.make(audit, kind, tmp_path / "made.xlsx")
    told = workbook_text(made.path.read_bytes())
    assert TELLTALE in told
    assert "'Auditor A'" in told
    assert "'M. Bell'" not in "".join(line for line in told.splitlines() if "C02" not in line)
    assert not [line for line in told.splitlines() if "Inadequate" in line and not line.startswith("Counts!")]
    assert "1 of them left out on sealed cases" in told


def test_nothing_is_made_of_sealed_cases_alone(services: Services, tmp_path: Path) -> None:
    audit = a_panel_audit(services, cases=1)
    own(services, audit, "C01", "bell", "inadequate")
    with pytest.raises(UserError, match="every return that is in is on a sealed case"):
        services.reports.make(audit, ReportKind.ANSWERS, tmp_path / "made.xlsx")
    assert not services.findings.of_audit(audit).signed_off


def test_a_case_with_two_auditors_counts_once_and_only_when_agreed(services: Services) -> None:
    audit = a_panel_audit(services)
    for auditor, overall in (("bell", "good"), ("marsh", "inadequate")):
        own(services, audit, "C01", auditor, overall)
        own(services, audit, "C02", auditor, "good")
    found = services.findings.of_audit(audit)
    assert found.overall is not None
    assert found.own_overall is not None
    assert (found.overall.graded, found.own_overall.graded, found.provisional, found.waiting) == (0, 4, True, 2)
    assert provisional_line(found) == "Provisional: 2 cases with several auditors wait for the panel"
    in_time = next(one for one in found.questions if one.question.name == "in_time")
    assert in_time.tally.graded == 2

    services.panel.accept_agreed(audit, "C01")
    services.panel.accept_agreed(audit, "C02")
    found = services.findings.of_audit(audit)
    seen = next(one for one in found.questions if one.question.name == "seen")
    assert (seen.tally.graded, seen.tally.not_answered) == (2, 0)
    decision = Decision("requires_improvement", HowReached.CHAIR_DECIDED, "Harm was not shown.")
    services.panel.record(audit, "C01", "overall", decision)
    found = services.findings.of_audit(audit)
    assert found.overall is not None
    assert found.overall.as_counts == {"outstanding": 0, "good": 1, "requires_improvement": 1, "inadequate": 0}
    assert not found.provisional


def test_what_nobody_knows_is_nothing_for_the_panel_and_keeps_nothing_provisional(services: Services) -> None:
    audit = a_panel_audit(services)
    for auditor in ("bell", "marsh"):
        own(services, audit, "C01", auditor, "good")
        services.returns.open(f"{audit}/C02/{auditor}").not_known("Looked up by name and date of birth.")
    assert services.findings.of_audit(audit).waiting == 1
    services.panel.accept_agreed(audit, "C01")
    found = services.findings.of_audit(audit)
    assert (found.decided, found.decisions, found.provisional) == (1, 1, False)
    assert [one.words for one in services.panel.cases(audit)] == [
        "Same on 5 of 5", "No return on it has a grade, so there is nothing to agree",
    ]  # fmt: skip
