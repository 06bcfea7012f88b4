"""How far a set-up has come."""

from dataclasses import replace
from datetime import date

from qa_desk.domain.audit import Audit, Auditor, TemplateReference
from qa_desk.domain.template import Choice, SubjectKind
from qa_desk.ui.set_up.draft import Draft, Kept, section_lines
from tests.builders import a_question, a_section, a_template

TEMPLATE = a_template(a_section("one", a_question("seen")))
AUDIT = Audit("core", "Core groups", TemplateReference("a_form", "2026.1", "0" * 64), SubjectKind.CASE)


def statuses(draft: Draft, kept: Kept) -> list[str]:
    return [line.status.value for line in section_lines(draft, kept)]


def test_a_new_audit_begins_with_two_sections_that_cannot_start() -> None:
    lines = section_lines(Draft(), Kept())
    assert [line.status.value for line in lines] == ["Not started"] * 3 + ["Cannot start yet"] * 4
    assert lines[3].reason == "Enter a title, choose a template and say who audits first"


def test_something_without_the_title_is_in_progress() -> None:
    assert statuses(Draft(theme="Neglect"), Kept())[0] == "In progress"
    assert statuses(Draft(agencies=(Choice("police", "Police"),)), Kept())[2] == "In progress"


def test_each_section_waits_for_what_it_needs() -> None:
    draft = Draft("Core groups", template=TEMPLATE, auditor="J. Marsh")
    first, waiting = ["Done"] * 3, "Cannot start yet"
    assert draft.can_be_kept
    assert statuses(draft, Kept(True)) == [*first, "Not started", waiting, waiting, waiting]
    assert section_lines(draft, Kept(True))[4].reason == "Add cases first"
    listed = Kept(True, listed=118)
    assert statuses(draft, listed) == [*first, "Done", "Not started", waiting, waiting]
    assert section_lines(draft, listed)[3].told == "118"
    assert section_lines(draft, listed)[6].reason == "Choose the sample first"
    sampled = Kept(True, 20, listed=118, unallocated=20)
    assert statuses(draft, sampled)[4:] == ["Done", "Not started", "Not started"]
    assert statuses(draft, replace(sampled, unallocated=3))[5] == "In progress"
    allocated = replace(sampled, unallocated=0)
    assert statuses(draft, allocated) == ["Done"] * 6 + ["Not started"]
    assert statuses(replace(draft, return_due_on=date(2026, 7, 17)), allocated)[6] == "Done"


def test_another_auditor_gets_an_id_of_their_own() -> None:
    draft = Draft("Core groups", template=TEMPLATE, auditor="J. Marsh")
    others = draft.with_auditor("J. Marsh", "Police", "North")
    assert [one.id for one in replace(draft, others=others).on(AUDIT).auditors] == ["j-marsh", "j-marsh-2"]
    chaired = replace(draft, others=others, chair="j-marsh-2")
    assert chaired.on(AUDIT).chair == "j-marsh-2"
    assert replace(chaired, others=()).on(AUDIT).chair == ""


def test_agencies_are_what_a_section_11_audit_assesses() -> None:
    draft = Draft("Section 11", template=replace(TEMPLATE, subject=SubjectKind.AGENCY), auditor="J. Marsh")
    assert section_lines(draft, Kept(True))[3].label == "Agencies to assess"


def test_an_auditor_keeps_the_id_that_returns_are_known_by() -> None:
    first = Draft("Core groups", template=TEMPLATE, auditor="J. Marsh").on(AUDIT)
    assert first.auditors == (Auditor("j-marsh", "J. Marsh"),)
    renamed = replace(Draft.of(first, TEMPLATE), auditor="Police auditor").on(first)
    assert renamed.auditors == (Auditor("j-marsh", "Police auditor"),)


def test_a_draft_gives_back_the_audit_it_was_read_from() -> None:
    audit = replace(
        AUDIT, theme="Drift", key_lines="On time?", look_back_from=date(2025, 9, 1), agencies=(Choice("gp", "GP"),),
        auditors=(Auditor("one", "J. Marsh", "Police", "North"), Auditor("two", "A. Khan")), lead="R. Doyle",
        chair="two", panel_meets_on=date(2026, 7, 24), short_notice_from=date(2026, 7, 1), double_share=30,
        double_when=("inadequate",),
    )  # fmt: skip
    assert Draft.of(audit, TEMPLATE).on(audit) == audit
