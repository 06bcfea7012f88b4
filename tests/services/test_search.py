"""Everything is found by its words, exact codes first, and nothing sealed is."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qa_desk.domain.actions.action import Wording
from qa_desk.domain.actions.due import Due
from qa_desk.domain.searching.found import Found, FoundKind
from qa_desk.domain.searching.words import plain
from qa_desk.services import Services
from qa_desk.services.actions import NewAction
from tests import graded_audit
from tests.graded_audit import said
from tests.panel_audit import AUDITORS, a_panel_audit, own

LATE = Due.day(date(2026, 7, 31))


def found(services: Services, words: str, kind: FoundKind) -> list[Found]:
    return [one for group in services.search.find(words, 100) if group.kind is kind for one in group.found]


@pytest.fixture
def audit(services: Services) -> str:
    """C01 is in from both of its auditors; C02 from one of them alone."""
    audit = a_panel_audit(services)
    own(services, audit, "C01", "bell")
    own(services, audit, "C01", "marsh")
    own(services, audit, "C02", "bell", "inadequate", {"child_grade": "inadequate", "fathers": "partly_met"})
    return audit


def test_what_is_sealed_is_found_by_nobody_but_who_wrote_it(services: Services, audit: str) -> None:
    everything = [one for group in services.search.find("bell saw minutes", 100) for one in group.found]
    assert {one.subject.partition("#")[0] for one in everything} == {f"{audit}/C01"}
    assert {one.place for one in everything} == {"panel"}
    assert "Inadequate" not in repr(services.search.find("C02", 100))
    kept = services.audits.get(audit)
    services.audits.set_up(replace(kept, auditors=(replace(AUDITORS[0], name="A. Tester"), *AUDITORS[1:2])))
    mine = [one for one in found(services, "bell saw minutes", FoundKind.EVIDENCE) if "C02" in one.subject]
    assert {(one.place, one.subject.partition("#")[0]) for one in mine} == {("grading", f"{audit}/C02/bell")}
    own(services, audit, "C02", "marsh")
    assert "panel" in {one.place for one in found(services, "C02", FoundKind.CASE)}


def test_a_draft_on_a_case_that_was_opened_early_is_found_by_its_author_alone(services: Services, audit: str) -> None:
    session = services.returns.open(f"{audit}/C02/marsh")
    session.revise("child_grade", said("good", "Marsh has not finished."))
    services.panel.open_seal(audit, "C02", "The meeting is today.")
    assert {one.subject.split("/")[1][:3] for one in found(services, "bell saw", FoundKind.EVIDENCE)} == {"C01", "C02"}
    assert found(services, "marsh finished", FoundKind.EVIDENCE) == []


def test_names_of_auditors_are_not_told_by_the_way_to_a_case_of_several(services: Services, audit: str) -> None:
    told = repr([group.found for group in services.search.find("saw minutes", 100)])
    assert "/bell" not in told
    assert "/marsh" not in told


def test_the_whole_code_comes_first(services: Services) -> None:
    audit = graded_audit.set_up(services, cases=0)
    codes = "\n".join(["12-A", "1", "120", "12"])
    services.audits.add_cases(audit, services.audits.read_cases(f"Code\n{codes}"))
    for typed in ("12", "case 12", "CASE 12 "):
        assert plain(found(services, typed, FoundKind.CASE)[0].title) == "Case 12"
    assert plain(found(services, "12-a", FoundKind.CASE)[0].title) == "Case 12-A"


def test_evidence_leads_to_its_question_and_a_question_to_findings(services: Services) -> None:
    audit = graded_audit.set_up(services, cases=1)
    [return_id] = services.returns.ids(audit)
    session = services.returns.open(return_id)
    question = next(iter(session.form.template.questions()))
    session.revise(question.name, said("met", 'Merch o Gaerdydd. Tŷ oer. الطفل آمن 🙂 it\'s "quoted"'))
    for typed in ("ty oer", "TŶ", "الطفل", "it's", '"quoted"', "gaer mer"):
        [evidence] = found(services, typed, FoundKind.EVIDENCE)
        assert (evidence.place, evidence.subject) == ("grading", f"{return_id}#{question.name}")
        assert any(part.marked for part in evidence.snippet)
    word = max(question.label.split(), key=len)
    assert ("findings", f"{audit}#{question.name}") in {
        (one.place, one.subject) for one in found(services, word, FoundKind.QUESTION)
    }
    assert found(services, "core groups", FoundKind.AUDIT) or services.audits.get(audit).title


def test_a_theme_is_found_by_its_present_name_until_it_is_merged(services: Services) -> None:
    kept = services.themes.add("Fathers are not seen").theme
    other = services.themes.add("Absent men", is_other=True).theme
    [theme] = found(services, "fath", FoundKind.THEME)
    assert (plain(theme.title), theme.place, theme.subject) == ("Fathers are not seen", "themes", kept)
    services.themes.rename(kept, "Men are not seen", "Wider")
    services.themes.merge(other, kept, "The same")
    assert found(services, "fathers", FoundKind.THEME) == []
    assert [one.subject for one in found(services, "men", FoundKind.THEME)] == [kept]
    services.themes.part(other, "Not the same after all")
    assert len(found(services, "men", FoundKind.THEME)) == 2
    assert services.desk.check().ok


def test_an_action_is_found_by_its_words_and_its_latest_update(services: Services) -> None:
    audit = graded_audit.set_up(services, cases=1)
    action = services.actions.add(audit, NewAction(Wording("CG.4", "Invite housing", ("P. Nair",)), LATE)).action
    services.actions.update(action.id, "Letter drafted.")
    for typed in ("hous", "cg.4", "letter"):
        [one] = found(services, typed, FoundKind.ACTION)
        assert (one.place, one.subject, one.where) == ("action", action.id, services.audits.get(audit).title)
    assert services.desk.check().ok


def test_signs_find_nothing_and_break_nothing(services: Services, audit: str) -> None:
    for typed in ("", " ", "🙂", "'", '"', "* ^", "-", "\x00", "%_"):
        assert services.search.find(typed) == (), typed
    for typed in ("C01 OR (", "NEAR(C01 b)", "title:C01", "C01 -", '"C01', "C01*", "C01\x00"):
        assert isinstance(services.search.find(typed), tuple), typed
    assert services.audits.get(audit).id == audit


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60))
def test_anything_may_be_typed(services: Services, typed: str) -> None:
    services.search.find(typed)
