"""The published figures of Section 11 and 175 by way of the areas, and what a panel does with them on a real desk."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from qa_desk import paths
from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import EvidenceKind, EvidenceReference, Shows
from qa_desk.domain.audit import Auditor
from qa_desk.domain.errors import Cancelled, UserError
from qa_desk.domain.form_problems import soft_notes
from qa_desk.domain.panel import AgreedGrade
from qa_desk.domain.progress import Progress
from qa_desk.domain.template import Choice
from qa_desk.services import Services
from qa_desk.services.demo.published_audits import read_published_audits
from qa_desk.services.findings import findings_json
from qa_desk.services.reports import ReportKind
from tests.desk_builders import ACTOR, a_desk, an_audit, graded, shared_demo_desk

SECTION_11, SCHOOLS = "section-11-2018", "section-175-2018"
PUBLISHED = read_published_audits(paths.resources_folder() / "published_audits.yaml")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """The demo desk; these tests make files from it and change no grade."""
    with shared_demo_desk(tmp_path_factory.mktemp("demo")) as services:
        yield services


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Services]:
    """A new desk."""
    services = a_desk(tmp_path)
    yield services
    services.desk.close()


def test_the_published_areas_come_out_of_the_grid_and_the_json(demo: Services) -> None:
    published, grid = PUBLISHED[SECTION_11], demo.areas.grid(SECTION_11)
    amber = {
        "self": published.figure("self_grade")["amber"],
        "agreed": published.figure("agreed_grade")["amber"],
        "before": published.figure("previous_year_self_grade")["amber"],
    }
    assert (len(grid.rows), len(grid.sections)) == (9, 9)
    assert grid.total == published.number("areas")
    counted = {"self": grid.own_counts, "agreed": grid.agreed_counts, "before": dict(grid.own_before)}
    assert {name: counts["amber"] for name, counts in counted.items()} == amber
    assert grid.counts_words == "Amber areas: 10 self-graded, 26 after moderation, of 81. 4 the year before."
    assert grid.weakest_words == "Weakest section: Supervision, 9 of 9 not green."
    areas = json.loads(json.dumps(findings_json(demo.findings.of_audit(SECTION_11))))["areas"]
    assert areas["total"] == grid.total
    told = {"self": areas["self"], "agreed": areas["agreed"], "before": areas["previous_self"]}
    assert {name: counts["amber"] for name, counts in told.items()} == amber


def test_what_the_panel_lowered_is_what_had_no_evidence_of_application(demo: Services) -> None:
    grid = demo.areas.grid(SECTION_11)
    lowered = [area for area in grid.areas() if "lowered by the panel" in area.change_words]
    assert len(lowered) == 16
    assert list(grid.marked) == lowered
    changes = Counter(word for area in grid.areas() for word in area.change_words if "year" in word)
    assert changes == {
        "self-grade as last year": 71, "self-grade worse than last year": 8, "self-grade better than last year": 2,
    }  # fmt: skip


def test_what_is_pointed_out_is_said_when_the_answers_are_checked(demo: Services) -> None:
    (police,) = [one for one in demo.returns.ids(SECTION_11) if "/Police/" in one]
    session = demo.returns.open(police)
    signed_at = session.agency_return.signed_off_at
    assert signed_at is not None
    assert soft_notes(session.form, signed_at.date()) == (
        "Green without evidence of application from the last 12 months: "
        "Service development and review, Training, Supervision.",
    )


def test_the_published_areas_come_out_of_the_workbook(demo: Services, tmp_path: Path) -> None:
    made = demo.reports.make(SECTION_11, ReportKind.AREAS, tmp_path / "areas.xlsx")
    book = load_workbook(made.path)
    assert book.sheetnames == ["About", "Areas", "Grid", "Counts", "Returns", "Visits and surveys"]
    rows = list(book["Areas"].iter_rows(values_only=True))
    titles, areas = rows[0], rows[1:]
    assert len(areas) == 81
    of = {title: [area[place] for area in areas] for place, title in enumerate(titles)}
    assert (of["Self-graded"].count("Amber"), of["Agreed"].count("Amber")) == (10, 26)
    assert of["Last year"].count("Amber, self-graded") == 4
    assert sum(bool(words) for words in of["Reason"]) == 16
    whole = list(book["Counts"].iter_rows(values_only=True))[-1]
    assert whole == ("All sections", 71, 10, 0, 55, 26, 0, 81)
    cover = {row[0]: row[1] for row in book["About"].iter_rows(values_only=True)}
    assert cover["Areas"] == demo.areas.grid(SECTION_11).counts_words


def test_36_of_44_schools_returned_and_the_workbook_says_who_did_not(demo: Services, tmp_path: Path) -> None:
    tracker, returns = demo.areas.tracker(SCHOOLS), PUBLISHED[SCHOOLS].figure("returns")
    assert tracker.received == returns["received"]
    assert tracker.expected == returns["expected"]
    assert tracker.sentence("Phase") == "36 of 44 returned; missing: 7 primary, 1 secondary."
    grid = demo.areas.grid(SCHOOLS)
    assert (grid.row_words, grid.total, len([area for area in grid.areas() if not area.own])) == ("schools", 264, 48)
    made = demo.reports.make(SCHOOLS, ReportKind.AREAS, tmp_path / "schools.xlsx")
    rows = list(load_workbook(made.path)["Returns"].iter_rows(values_only=True))
    missing = [row for row in rows[1:] if row[rows[0].index("Status")] != "Received"]
    assert Counter(row[1] for row in missing) == {"Primary": 7, "Secondary": 1}


def test_each_agency_gets_a_letter_on_its_ambers(demo: Services, tmp_path: Path) -> None:
    made = demo.letters.make(SECTION_11, tmp_path / "letters")
    assert (len(made.letters), made.unwritten) == (9, ())
    assert sum(len(one.sections) for one in made.letters) == 26
    police = next(one for one in made.letters if one.subject == "Police")
    assert police.path.name == "Letter to Police.pdf"
    words = " ".join(" ".join(page.extract_text() for page in PdfReader(police.path).pages).split())
    assert "4 of your 9 sections need an answer from you by 4 August 2026." in words
    assert "There is no record of the other officers who work with children." in words
    assert "Not everyone agreed. Police would have kept green: Police hold that the new custody leaflet" in words
    assert "Supervision tracker, December 2017 (data, 20 December 2017, shows policy" in words


def test_stopped_files_leave_nothing(demo: Services, tmp_path: Path) -> None:
    before, progress = demo.desk.head, Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        demo.letters.make(SECTION_11, tmp_path / "letters", progress)
    with pytest.raises(Cancelled):
        demo.reports.make(SECTION_11, ReportKind.AREAS, tmp_path / "areas.xlsx", progress)
    assert list(tmp_path.iterdir()) == []
    assert demo.desk.head == before


def test_an_audit_of_cases_has_no_areas(demo: Services, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="grades cases"):
        demo.areas.grid("eha-2018")
    refusal = demo.reports.outline("eha-2018", ReportKind.AREAS).refusal
    assert refusal is not None
    with pytest.raises(UserError, match="has no areas"):
        demo.reports.make("eha-2018", ReportKind.AREAS, tmp_path / "areas.xlsx")
    assert not (tmp_path / "areas.xlsx").exists()


def two_agencies(desk: Services) -> str:
    """Two agencies: the first green with evidence in one section alone, the second not in."""
    audit = an_audit(desk, 2, "section_11", "Section 11")
    first = desk.returns.ids(audit)[0]
    session = graded(desk, first, sign_off=False)
    question, today = "leadership_application", session.form.where.today
    seen = EvidenceReference("Walkabouts", EvidenceKind.OBSERVATION, today, Shows.APPLICATION, "Lead")
    session.revise(question, replace(session.form.kept(question), evidence=(seen,)))
    session.declare_family(False)
    session.sign_off()
    return audit


def test_accepting_takes_what_nothing_is_pointed_out_about_in_one_act(desk: Services) -> None:
    audit = two_agencies(desk)
    grid = desk.areas.grid(audit)
    assert [area.section.name for area in grid.agreeable] == ["leadership"]
    assert len(grid.marked) == 8
    desk.areas.accept(audit)
    assert desk.panel.grades(audit) == (AgreedGrade("C01", "leadership_grade", "green"),)
    with pytest.raises(UserError, match="no area left to accept"):
        desk.areas.accept(audit)
    with pytest.raises(UserError, match="no letter to write"):
        desk.letters.make(audit, Path("nowhere"))
    assert desk.desk.check().ok


def test_what_was_recorded_is_taken_back_step_by_step(desk: Services) -> None:
    audit = two_agencies(desk)
    green = AgreedGrade("C01", "leadership_grade", "green")
    amber = replace(green, point="amber", reason="Nothing shows it at work.")
    red = replace(amber, point="red")
    for grade in (green, amber, red):
        desk.panel.agree(audit, [grade])
    for standing in (amber, green):
        desk.panel.take_back(audit, "C01", ["leadership_grade"])
        assert desk.panel.grades(audit) == (standing,)
    desk.panel.agree(audit, [red])
    desk.panel.take_back(audit, "C01", ["leadership_grade"])
    assert desk.panel.grades(audit) == (green,)
    desk.panel.take_back(audit, "C01", ["leadership_grade"])
    assert desk.panel.grades(audit) == ()
    with pytest.raises(UserError, match="Nothing is recorded"):
        desk.panel.take_back(audit, "C01", ["leadership_grade"])
    assert desk.desk.check().ok


def test_nobody_accepts_their_own_agency(desk: Services) -> None:
    audit = two_agencies(desk)
    kept = desk.audits.get(audit)
    own = replace(kept, agencies=(Choice("c", "c01"),), auditors=(Auditor("a", ACTOR, "c"),))
    desk.audits.set_up(own)
    grid = desk.areas.grid(audit)
    assert [row.is_own for row in grid.rows] == [True, False]
    assert grid.agreeable == ()


def test_a_return_that_is_not_coming_is_a_result_and_can_be_expected_again(desk: Services) -> None:
    audit = two_agencies(desk)
    missing = desk.returns.ids(audit)[1]
    with pytest.raises(UserError, match="Say why"):
        desk.areas.not_coming(missing, "  ")
    desk.areas.not_coming(missing, " It closed in\u0000 May. ")
    tracker = desk.areas.tracker(audit)
    assert (tracker.returns[1].status, tracker.returns[1].reason) == ("Not coming", "It closed in May.")
    assert tracker.sentence() == "1 of 2 returned; missing: 1 (1 not coming)."
    desk.areas.expect_again(missing, "It opened again")
    assert desk.areas.tracker(audit).returns[1].agency_return.state is ReturnState.DRAFT
    with pytest.raises(UserError, match="signed off"):
        desk.areas.not_coming(desk.returns.ids(audit)[0], "It closed")
    assert desk.desk.check().ok


def test_a_letter_needs_a_panel_and_a_day_to_come(desk: Services, tmp_path: Path) -> None:
    audit = two_agencies(desk)
    with pytest.raises(UserError, match="agreed no area yet"):
        desk.letters.make(audit, tmp_path / "letters")
    reason = "=HYPERLINK(“x”) <b>Figures</b> are for the whole force."
    low = AgreedGrade("C01", "training_grade", "amber", reason=reason)
    today = desk.returns.circumstances(desk.audits.get(audit)).today
    desk.panel.agree(audit, [low])
    with pytest.raises(UserError, match="after today"):
        desk.letters.make(audit, tmp_path / "letters", answer_by=today)
    made = desk.letters.make(audit, tmp_path / "letters")
    assert ([one.subject for one in made.letters], made.unwritten) == (["C01"], ("C02",))
    words = " ".join(PdfReader(made.letters[0].path).pages[0].extract_text().split())
    assert "It has agreed 1 of your 9 sections so far. 1 of your 9 sections needs an answer" in words
    assert reason in words
    assert desk.desk.check().ok


def test_a_letter_keeps_to_what_was_decided_before_sharing(desk: Services, tmp_path: Path) -> None:
    audit, reason, said = two_agencies(desk), "Aisha Khan was not seen.", "The child was not seen."
    desk.panel.agree(audit, [AgreedGrade("C01", "training_grade", "amber", reason=reason)])
    desk.letters.make(audit, tmp_path / "before")
    desk.sharing.reword(audit, reason, said)
    (letter,) = desk.letters.make(audit, tmp_path / "after").letters
    words = " ".join(PdfReader(letter.path).pages[0].extract_text().split())
    assert said in words
    assert "Aisha" not in words
    assert [one.made.left for one in desk.register.entries()] == [0, 1]


def test_evidence_items_have_a_sheet_of_their_own(desk: Services, tmp_path: Path) -> None:
    audit = two_agencies(desk)
    made = desk.reports.make(audit, ReportKind.ANSWERS, tmp_path / "answers.xlsx")
    rows = list(load_workbook(made.path)["Evidence items"].iter_rows(values_only=True))
    walk = next(row for row in rows if row[4] == "Walkabouts")
    assert walk[5] == "Observation"
    assert walk[7:9] == ("Shows application", "Lead")
