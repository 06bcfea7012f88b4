"""What the panel leaves behind as files: its record, feedback for each auditor, and the diagnosis workbook."""

from io import BytesIO
from pathlib import Path

import page
import pytest
from openpyxl import load_workbook

from qa_desk.domain.errors import Cancelled, UserError
from qa_desk.domain.moderation.decision import Decision
from qa_desk.domain.panel import AgreedGrade, Dissent, HowReached
from qa_desk.domain.progress import Progress
from qa_desk.services import Services
from qa_desk.services.reports import ReportChoices, ReportKind
from tests.panel_audit import a_panel_audit, own
from tests.reports.readable import pdf_text, pdf_words, word_words

MOST = HowReached.MOST_AGREED
TICKED = Dissent("Police", "inadequate", "Eleven weeks is a risk in itself.", in_report=True)
KEPT_IN_THE_DESK = Dissent("Health", "good", "We saw it otherwise.")


@pytest.fixture
def audit(services: Services) -> str:
    """Two cases by two auditors, the first decided, changed and in part deferred; the second sealed."""
    audit = a_panel_audit(services)
    own(services, audit, "C01", "bell", "good", {"seen": "met"})
    own(services, audit, "C01", "marsh", "inadequate", {"seen": "partly_met", "fathers": "partly_met"})
    own(services, audit, "C02", "bell", "inadequate")
    panel = services.panel
    panel.begin_meeting(audit, ["Panel chair", "Police", "Health"])
    panel.accept_agreed(audit, "C01")
    first = Decision("inadequate", MOST, "Two actions had no date.", (TICKED, KEPT_IN_THE_DESK))
    panel.record(audit, "C01", "overall", first)
    second = Decision("requires_improvement", MOST, "Late minutes supplied.", (TICKED, KEPT_IN_THE_DESK))
    panel.record(audit, "C01", "overall", second)
    panel.defer(audit, "C01", ["seen"], "minutes of 9 April", "the police")
    panel.question_unclear(audit, "fathers", "Which fathers?")
    return audit


def made(services: Services, audit: str, kind: ReportKind, folder: Path) -> bytes:
    return services.reports.make(audit, kind, folder / kind.value).path.read_bytes()


def test_the_record_tells_every_decision_by_letter(services: Services, audit: str, tmp_path: Path) -> None:
    contents = made(services, audit, ReportKind.MODERATION, tmp_path)
    words = pdf_words(contents)
    for told in (
        "Moderation record, provisional",
        "0 of 2 cases agreed",
        "Panel chair, Police and Health",
        "Most agreed. Late minutes supplied.",
        "Police would have kept Inadequate: “Eleven weeks is a risk in itself.”",
        "Changed from Inadequate to Requires improvement at",
        "Deferred: minutes of 9 April, from the police",
        "M. Bell’s return is in, J. Marsh’s is awaited.",
        "2 Fathers included: Which fathers?",
    ):
        assert told in words, told
    assert ("A Good, B Inadequate" in words) is not ("A Inadequate, B Good" in words)
    assert "We saw it otherwise" not in words
    sealed = words.partition("Case C02")[2].partition("How this was done")[0]
    assert "Inadequate" not in sealed
    assert page.validate_pdf(str(tmp_path / "moderation.pdf"), profile="ua1").is_compliant
    assert all("OFFICIAL-SENSITIVE" in each for each in pdf_text(contents).split("\f"))


def test_the_record_in_word_tells_the_same_and_leaves_dissent_out_when_asked(
    services: Services, audit: str, tmp_path: Path
) -> None:
    dissent = "Police would have kept Inadequate: “Eleven weeks is a risk in itself.”"
    words = word_words(made(services, audit, ReportKind.MODERATION_WORD, tmp_path))
    for told in (
        "Moderation record, provisional",
        "Most agreed. Late minutes supplied.",
        "Dissent and changes",
        dissent,
    ):
        assert told in words, told
    assert "We saw it otherwise" not in words
    without = ReportChoices(left_out=frozenset({"dissent"}))
    services.reports.make(audit, ReportKind.MODERATION_WORD, tmp_path / "without.docx", choices=without)
    told_without = word_words((tmp_path / "without.docx").read_bytes())
    assert dissent not in told_without
    assert "Changed from Inadequate to Requires improvement at" in told_without


def test_the_same_desk_gives_the_same_words(services: Services, audit: str, tmp_path: Path) -> None:
    first = pdf_words(made(services, audit, ReportKind.MODERATION, tmp_path))
    again = pdf_words(made(services, audit, ReportKind.MODERATION, tmp_path))
    cut = first.index("Desk record")
    assert first[:cut] == again[:cut]


def rows(contents: bytes, title: str) -> list[tuple[object, ...]]:
    return list(load_workbook(BytesIO(contents))[title].iter_rows(values_only=True))


def test_the_diagnosis_sheet_has_a_row_for_each_case_and_each_question(
    services: Services, audit: str, tmp_path: Path
) -> None:
    contents = made(services, audit, ReportKind.DIAGNOSIS, tmp_path)
    titles, first, sealed = rows(contents, "Cases")
    told = dict(zip(titles, first, strict=True))
    assert (told["Case"], told["Status"], told["Same"], told["One apart"], told["Far apart"]) == (
        "C01", "In discussion", 2, 2, 1,
    )  # fmt: skip
    assert sealed == ("C02", "Sealed", 2, *[None] * 9)
    titles, *questions = rows(contents, "Questions")
    overall = next(dict(zip(titles, row, strict=True)) for row in questions if row[1] == "9")
    assert {overall["Auditor A"], overall["Auditor B"]} == {"Good", "Inadequate"}
    assert (overall["How far apart"], overall["Distance"], overall["Crosses the line"]) == ("Far apart", 2, "Yes")
    assert (overall["Agreed grade"], overall["How reached"], overall["Decisions"]) == (
        "Requires improvement", "Most agreed", 2,
    )  # fmt: skip
    assert {row[0] for row in questions} == {"C01"}
    assert any("same grade" in str(row[1]) for row in rows(contents, "Agreement"))


def test_feedback_shows_each_auditor_their_own_grades_and_nobody_elses(
    services: Services, audit: str, tmp_path: Path
) -> None:
    fed = services.feedback.make(audit, tmp_path)
    texts = {path.name: pdf_words(path.read_bytes()) for path in fed.paths}
    assert sorted(texts) == ["Feedback for J. Marsh.pdf", "Feedback for M. Bell.pdf"]
    bell, marsh = texts["Feedback for M. Bell.pdf"], texts["Feedback for J. Marsh.pdf"]
    assert "The panel agreed your grade on 2 of 3. It agreed a better grade on none and a lower grade on 1." in bell
    assert "a better grade on 1 and a lower grade on none" in marsh
    assert "9 How good was it all?" in bell
    assert "Inadequate" not in bell
    assert "Late minutes supplied." in bell
    assert "Marsh" not in bell
    assert "Bell" not in marsh
    assert "C02" not in bell
    assert page.validate_pdf(str(fed.paths[0]), profile="ua1").is_compliant


def test_nothing_is_made_before_the_panel_has_recorded_anything(services: Services, tmp_path: Path) -> None:
    audit = a_panel_audit(services, cases=1)
    own(services, audit, "C01", "bell")
    own(services, audit, "C01", "marsh")
    assert services.reports.outline(audit, ReportKind.MODERATION).refusal is not None
    assert services.reports.outline(audit, ReportKind.DIAGNOSIS).refusal is None
    with pytest.raises(UserError, match="the panel has recorded nothing"):
        services.reports.make(audit, ReportKind.MODERATION, tmp_path / "record.pdf")
    with pytest.raises(UserError, match="nothing to give back yet"):
        services.feedback.make(audit, tmp_path)
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.parametrize("kind", [ReportKind.MODERATION, ReportKind.DIAGNOSIS])
def test_stopping_or_failing_leaves_no_file(services: Services, audit: str, tmp_path: Path, kind: ReportKind) -> None:
    stopped, before = Progress(), services.desk.head
    stopped.cancel()
    with pytest.raises(Cancelled):
        services.reports.make(audit, kind, tmp_path / "stopped", stopped)
    with pytest.raises(UserError, match="does not exist"):
        services.reports.make(audit, kind, tmp_path / "nowhere" / "file")
    with pytest.raises(Cancelled):
        services.feedback.make(audit, tmp_path, stopped)
    with pytest.raises(UserError, match="is not a folder"):
        services.feedback.make(audit, tmp_path / "nowhere")
    assert services.desk.head == before
    assert not (tmp_path / "stopped").exists()


def test_what_one_auditor_graded_is_recorded_without_letters(services: Services, tmp_path: Path) -> None:
    audit = a_panel_audit(services, cases=1, auditors=1)
    own(services, audit, "C01", "bell")
    services.panel.agree(audit, [AgreedGrade("C01", "overall", "inadequate", MOST, "Risk was seen and left.")])
    words = pdf_words(made(services, audit, ReportKind.MODERATION, tmp_path))
    assert "9 How good was it all? Good Inadequate Most agreed. Risk was seen and left." in words
