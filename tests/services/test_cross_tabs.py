"""Grades of real audits by two things at once, the same numbers as in Findings."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from qa_desk.domain.audit import Auditor
from qa_desk.domain.errors import UserError
from qa_desk.services import Services
from qa_desk.services.cross_tabs import cross_tab_json
from qa_desk.services.reports import ReportChoices, ReportKind
from tests import graded_audit
from tests.cli.conftest import AUDIT
from tests.desk_builders import shared_demo_desk


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """The demo desk, which these tests only read."""
    with shared_demo_desk(tmp_path_factory.mktemp("demo")) as services:
        yield services


@pytest.fixture
def verbs(tmp_path: Path) -> Iterator[Services]:
    services, store = graded_audit.a_graded_desk(tmp_path)
    yield services
    store.close()


def test_a_column_by_grade_adds_up_to_the_findings(verbs: Services) -> None:
    table = verbs.cross_tabs.table(AUDIT, "team")
    overall = verbs.findings.of_audit(AUDIT).overall
    assert overall is not None
    assert table.row_names == ("Team North", "Team South")
    assert table.column_totals == tuple(count for _, count in overall.counts) == (0, 7, 13, 5)
    assert (table.row_totals, table.total, table.noun) == ((20, 5), 25, "cases")


def test_sections_are_counted_where_a_section_is_asked_for(verbs: Services) -> None:
    table = verbs.cross_tabs.table(AUDIT, "Section", "Grade")
    assert table.row_names == ("The child", "Meetings")
    assert table.counts == ((0, 25, 0, 0), (0, 0, 25, 0))
    alone = verbs.cross_tabs.table(AUDIT, "Team", "Section", "requires_improvement")
    assert (alone.counts, alone.only) == (((0, 20), (0, 5)), "Requires improvement")


def test_what_cannot_be_counted_by_is_refused_with_what_can(verbs: Services) -> None:
    assert verbs.cross_tabs.choice(AUDIT).by == ("Team", "Grade", "Section", "Agency")
    with pytest.raises(UserError, match="cannot be counted by “Ward”") as told:
        verbs.cross_tabs.table(AUDIT, "Ward")
    assert told.value.hint == "They can be counted by Team, Grade, Section or Agency."
    with pytest.raises(UserError, match="would count one thing twice"):
        verbs.cross_tabs.table(AUDIT, "Team", "TEAM")
    with pytest.raises(UserError, match="No grade of this audit is called “red”"):
        verbs.cross_tabs.table(AUDIT, "Team", "Section", "red")


def test_agencies_by_sections_are_the_areas_the_panel_agreed(demo: Services) -> None:
    table = demo.cross_tabs.table("section-11-2018", "agency", "section", "amber")
    assert (len(table.row_names), len(table.column_names), table.total) == (9, 9, 26)
    assert table.column_totals[table.column_names.index("Supervision")] == 9
    assert (table.noun, table.small_rows, table.small_columns) == ("grades of sections", (), ())


def test_a_case_of_several_agencies_counts_once_and_a_sealed_one_not_at_all(demo: Services) -> None:
    table = demo.cross_tabs.table("core-groups-panel-2026", "Agency", "Grade")
    overall = demo.findings.of_audit("core-groups-panel-2026").overall
    assert overall is not None
    assert table.column_totals == tuple(count for _, count in overall.counts)
    assert "Several agencies" in table.row_names


def test_schools_are_an_axis_of_their_own(demo: Services) -> None:
    choice = demo.cross_tabs.choice("section-175-2018")
    assert "School" in choice.others
    assert demo.cross_tabs.table("section-175-2018", "school", "grade").small_rows == ()


def test_the_json_has_the_margins(verbs: Services) -> None:
    body = cross_tab_json(verbs.cross_tabs.table(AUDIT, "Team"))
    assert (body["rows"], body["columns"], body["total"], body["row_totals"]) == ("Team", "Grade", 25, [20, 5])


def test_the_workbook_has_the_sheet_only_where_it_was_asked_for(verbs: Services, tmp_path: Path) -> None:
    plain, asked = tmp_path / "plain.xlsx", tmp_path / "asked.xlsx"
    verbs.reports.make(AUDIT, ReportKind.FINDINGS_WORKBOOK, plain)
    verbs.reports.make(AUDIT, ReportKind.FINDINGS_WORKBOOK, asked, choices=ReportChoices(by=("Team", "Grade")))
    assert "Cross-tab" not in load_workbook(BytesIO(plain.read_bytes()), read_only=True).sheetnames
    rows = list(load_workbook(BytesIO(asked.read_bytes()), read_only=True)["Cross-tab"].iter_rows(values_only=True))
    assert rows[0] == ("Team (cases)", "Outstanding", "Good", "Requires improvement", "Inadequate", "Total", "Group")
    assert rows[-1] == ("Total", 0, 7, 13, 5, 25)


def test_a_workbook_that_hides_small_numbers_has_no_such_sheet(verbs: Services, tmp_path: Path) -> None:
    choices = ReportChoices(rule="under-5", by=("Team", "Grade"))
    with pytest.raises(UserError, match="no table by two things at once"):
        verbs.reports.make(AUDIT, ReportKind.FINDINGS_WORKBOOK, tmp_path / "hidden.xlsx", choices=choices)


def test_a_form_without_grades_still_counts_its_returns_by_one_column(verbs: Services, tmp_path: Path) -> None:
    form = (
        "name: plain\nedition: '1'\ntitle: Plain\nsubject: case\nsections:\n  - name: one\n    label: One\n"
        "    questions:\n      - {name: only, label: Only this?, type: scale, scale: met}\n"
    )
    (tmp_path / "forms" / "plain.yaml").write_text(form, encoding="utf-8")
    draft = verbs.audits.draft("plain", "Plain")
    verbs.audits.set_up(replace(draft, auditors=(Auditor("a", "A. Tester"),)))
    verbs.audits.add_cases(draft.id, verbs.audits.read_cases("Code\tTeam\nP1\tNorth"))
    assert verbs.cross_tabs.choice(draft.id).grades == ()
    assert verbs.findings.by(draft.id, "Team")[0].expected == 1
    with pytest.raises(UserError, match="grades neither sections nor the whole"):
        verbs.cross_tabs.table(draft.id, "Team")
