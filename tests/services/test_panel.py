"""Agreed grades on a real desk: beside the own grades, sealed until returns are in, and in the findings."""

from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.panel import AgreedGrade, HowReached
from qa_desk.services.findings import findings_json
from tests.desk_builders import a_desk, an_audit, graded

ROUND = AgreedGrade("C01", "leadership_grade", "green")


def test_section_11_counts_own_agreed_and_the_year_before(tmp_path: Path) -> None:
    services = a_desk(tmp_path)
    before = an_audit(services, 1, "section_11", "Section 11, 2017")
    graded(services, services.returns.ids(before)[0])
    now = an_audit(services, 2, "section_11", "Section 11, 2018")
    services.audits.set_up(replace(services.audits.get(now), previous=before))
    for return_id in services.returns.ids(now):
        graded(services, return_id)

    areas = findings_json(services.findings.of_audit(now))["areas"]
    assert areas["total"] == 18
    assert (areas["self"], areas["agreed"]) == ({"green": 18, "amber": 0, "red": 0}, {})
    assert areas["previous_self"] == {"green": 9, "amber": 0, "red": 0}

    sections = services.findings.of_audit(now).template.sections
    plan = services.findings.of_audit(now).template
    names = [question.name for section in sections if (question := plan.grade_question(section))]
    decisions = [AgreedGrade(code, name, "green") for code in ("C01", "C02") for name in names]
    decisions[0] = replace(
        decisions[0], point="amber", how=HowReached.CHAIR_DECIDED, reason="Nothing shows it applied."
    )
    services.panel.agree(now, decisions)

    found = services.findings.of_audit(now)
    areas = findings_json(found)["areas"]
    assert areas["self"] == {"green": 18, "amber": 0, "red": 0}
    assert areas["agreed"] == {"green": 17, "amber": 1, "red": 0}
    assert not found.provisional
    assert decisions[0] in services.panel.grades(now)
    assert len(services.panel.grades(now)) == 18
    services.desk.close()


def test_a_later_decision_succeeds_an_earlier_one(tmp_path: Path) -> None:
    services = a_desk(tmp_path)
    audit = an_audit(services, 1, "section_11")
    graded(services, services.returns.ids(audit)[0])
    services.panel.agree(audit, [ROUND])
    later = replace(ROUND, point="red", how=HowReached.MOST_AGREED, reason=" The lead left in May. ", dissent="Police")
    services.panel.agree(audit, [later])
    assert services.panel.grades(audit) == (replace(later, reason="The lead left in May."),)
    services.desk.close()


def test_grades_are_sealed_until_every_return_on_the_subject_is_in(tmp_path: Path) -> None:
    services = a_desk(tmp_path)
    audit = an_audit(services, 2, "section_11")
    graded(services, services.returns.ids(audit)[0])
    with pytest.raises(UserError, match="sealed until every return on it is in"):
        services.panel.agree(audit, [ROUND, replace(ROUND, subject="C02")])
    with pytest.raises(UserError, match="no case C09"):
        services.panel.agree(audit, [replace(ROUND, subject="C09")])
    assert services.panel.grades(audit) == ()
    services.desk.close()
