"""Files that leave the desk: the same numbers in each, noted once they are there, refused in words."""

import hashlib
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import page
import pytest
from openpyxl import load_workbook

from qa_desk.domain.errors import Cancelled, UserError
from qa_desk.domain.progress import Progress
from qa_desk.services import Services
from qa_desk.services.findings import findings_json
from qa_desk.services.reports import ReportKind
from tests import graded_audit
from tests.reports.readable import pdf_text, pdf_words

Rows = list[dict[str, Any]]


def sheet_rows(contents: bytes, title: str) -> Rows:
    rows = load_workbook(BytesIO(contents))[title].iter_rows(values_only=True)
    header = [str(cell) for cell in next(rows)]
    return [dict(zip(header, row, strict=True)) for row in rows]


OF_RETURNS = (ReportKind.FINDINGS_PDF, ReportKind.FINDINGS_WORKBOOK, ReportKind.ANSWERS)
"""What needs no panel."""


def made(services: Services, audit: str, kind: ReportKind, folder: Path) -> bytes:
    return services.reports.make(audit, kind, folder / kind.value).path.read_bytes()


def test_the_same_counts_stand_in_findings_json_workbook_and_pdf(graded: Services, audit: str, tmp_path: Path) -> None:
    found = graded.findings.of_audit(audit)
    assert found.overall is not None
    assert found.overall.as_counts == {"outstanding": 0, "good": 7, "requires_improvement": 13, "inadequate": 5}
    assert findings_json(found)["overall"] == found.overall.as_counts

    workbook = made(graded, audit, ReportKind.FINDINGS_WORKBOOK, tmp_path)
    overall = sheet_rows(workbook, "Counts")[0]
    assert [overall[title] for title in ("Outstanding", "Good", "Requires improvement", "Inadequate")] == [0, 7, 13, 5]
    own = [row["Overall grade, own"] for row in sheet_rows(workbook, "Grades")]
    assert [own.count(grade) for grade in ("Good", "Requires improvement", "Inadequate")] == [7, 13, 5]

    words = pdf_words(made(graded, audit, ReportKind.FINDINGS_PDF, tmp_path))
    assert "7 of 25 cases were good or better" in words
    for share in (
        "Outstanding 0 0 of 25",
        "Good 7 7 of 25",
        "Requires improvement 13 13 of 25",
        "Inadequate 5 5 of 25",
    ):
        assert share in words


def test_every_question_has_the_same_counts_in_json_workbook_and_pdf(
    graded: Services, audit: str, tmp_path: Path
) -> None:
    told = findings_json(graded.findings.of_audit(audit))["questions"]
    workbook = made(graded, audit, ReportKind.FINDINGS_WORKBOOK, tmp_path)
    rows = {row["Question or section"]: row for row in sheet_rows(workbook, "Counts")}
    words = pdf_words(made(graded, audit, ReportKind.FINDINGS_PDF, tmp_path))
    fathers = next(one for one in told if one["name"] == "fathers")
    row = rows["Fathers included"]
    assert fathers["counts"] == {"met": 3, "partly_met": 0, "not_met": 13, "not_evidenced": 0}
    assert [row[point] for point in ("Met", "Partly met", "Not met", "Not evidenced")] == [3, 0, 13, 0]
    for key, title in (
        ("not_applicable", "Not applicable"),
        ("cannot_judge", "Cannot judge"),
        ("not_asked", "Not asked"),
    ):
        assert fathers[key] == row[title]
    assert "Met 3, partly met 0, not met 13, not evidenced 0, cannot judge 6, not applicable 3" in words
    assert (rows["Meeting quorate"]["Quorate"], rows["First meeting in time"]["Late"]) == (6, 20)
    assert "In time 5, late 20" in words
    assert "Quorate 6, not quorate 19" in words


def test_no_percentage_stands_alone_below_thirty(graded: Services, audit: str, tmp_path: Path) -> None:
    words = pdf_words(made(graded, audit, ReportKind.FINDINGS_PDF, tmp_path))
    assert "28%" not in words  # 7 of 25
    assert "14% to 48%" in words


def test_the_pdf_can_be_read_aloud_and_names_no_auditor(graded: Services, audit: str, tmp_path: Path) -> None:
    contents = made(graded, audit, ReportKind.FINDINGS_PDF, tmp_path)
    validated = page.validate_pdf(str(tmp_path / "findings.pdf"), profile="ua1")
    assert validated.is_compliant, str(validated)
    assert all("OFFICIAL-SENSITIVE" in each for each in pdf_text(contents).split("\f"))
    assert "A. Tester" not in pdf_text(contents)


def test_the_same_desk_gives_the_same_pdf(graded: Services, audit: str, tmp_path: Path) -> None:
    first = made(graded, audit, ReportKind.FINDINGS_PDF, tmp_path)
    outline = graded.reports.outline(audit, ReportKind.FINDINGS_PDF)
    assert outline.refusal is None
    assert outline.headline == "7 of 25 cases were good or better."
    second = pdf_words(made(graded, audit, ReportKind.FINDINGS_PDF, tmp_path))
    record = "Desk record"  # making a file is itself recorded, so only the record's number may differ
    assert [part for part in pdf_words(first).split(". ") if record not in part] == [
        part for part in second.split(". ") if record not in part
    ]


def test_dates_and_numbers_are_real_and_a_formula_is_only_text(graded: Services, audit: str, tmp_path: Path) -> None:
    answers = sheet_rows(made(graded, audit, ReportKind.ANSWERS, tmp_path), "Answers")
    first = {row["Number"]: row for row in answers if row["Case"] == "EH01"}
    assert first["3"]["Date"].date() == date(2018, 1, 8)
    assert first["6"]["Second date"].date() == date(2018, 1, 15)
    assert first["4"]["Amount"] == 1
    assert first["8"]["Counts as"] == "Requires improvement"
    assert first["9"]["Evidence"] == graded_audit.FORMULA
    assert first["7"]["Answer"] == "Social worker: attended; Police: attended; Health: attended"
    assert first["2"]["Reason"] == "No second parent"


def test_a_question_that_was_not_asked_gives_no_answer_but_says_so(
    graded: Services, audit: str, tmp_path: Path
) -> None:
    answers = sheet_rows(made(graded, audit, ReportKind.ANSWERS, tmp_path), "Answers")
    why_not = [row for row in answers if row["Number"] == "1a"]
    assert [row["Answer"] for row in why_not].count("Not asked") == 22
    assert [row["Answer"] for row in why_not].count("The family moved away.") == 3


def test_a_hidden_answer_stays_out_of_every_file(services: Services, tmp_path: Path) -> None:
    audit = graded_audit.set_up(services, cases=5)
    session = services.returns.open(services.returns.ids(audit)[0])
    session.declare_family(False)
    hidden = "A canary that nobody is to read"
    session.revise("seen", graded_audit.said("not_met", "Not seen."))
    session.revise("why_not", graded_audit.said(hidden, hidden))
    graded_audit.grade(services, audit, signed_off=1)
    for kind in OF_RETURNS:
        contents = made(services, audit, kind, tmp_path)
        if kind is ReportKind.FINDINGS_PDF:
            assert hidden not in pdf_words(contents)
        else:
            assert hidden not in "".join(str(row) for title in _titles(contents) for row in sheet_rows(contents, title))


def _titles(contents: bytes) -> list[str]:
    return [title for title in load_workbook(BytesIO(contents)).sheetnames if title != "About"]


def test_until_all_are_in_everything_says_provisional(services: Services, tmp_path: Path) -> None:
    audit = graded_audit.set_up(services)
    graded_audit.grade(services, audit, signed_off=12)
    assert services.reports.suggested_name(audit, ReportKind.FINDINGS_PDF) == (
        "Early help assessment quality, March 2018 findings, provisional.pdf"
    )
    words = pdf_words(made(services, audit, ReportKind.FINDINGS_PDF, tmp_path))
    assert "Provisional" in words
    assert "12 of 25 cases signed off" in words
    workbook = made(services, audit, ReportKind.FINDINGS_WORKBOOK, tmp_path)
    about = {row[0]: row[1] for row in load_workbook(BytesIO(workbook))["About"].iter_rows(values_only=True)}
    assert about["State"] == "Provisional: 12 of 25 cases signed off"
    grades = sheet_rows(workbook, "Grades")
    assert len(grades) == 25
    assert [row["Status"] for row in grades].count("Signed off") == 12
    assert all(row["Overall grade, own"] is None for row in grades[12:])
    assert len({row["Case"] for row in sheet_rows(workbook, "Answers")}) == 12


def test_nothing_signed_off_is_refused_and_no_file_is_left(services: Services, tmp_path: Path) -> None:
    audit = graded_audit.set_up(services)
    target = tmp_path / "findings.pdf"
    with pytest.raises(UserError) as refused:
        services.reports.make(audit, ReportKind.FINDINGS_PDF, target)
    assert refused.value.message == "There is nothing to report yet: 0 of 25 cases signed off."
    assert not target.exists()
    assert services.reports.outline(audit, ReportKind.FINDINGS_PDF).refusal is not None


def test_an_audit_without_cases_and_an_unknown_kind_are_refused(services: Services, tmp_path: Path) -> None:
    audit = graded_audit.set_up(services, cases=0)
    with pytest.raises(UserError, match="this audit has no cases"):
        services.reports.make(audit, ReportKind.ANSWERS, tmp_path / "a.xlsx")
    with pytest.raises(UserError, match='no report called "letters"'):
        services.reports.make(audit, "letters", tmp_path / "a.pdf")


def test_a_file_is_noted_once_it_is_there(graded: Services, audit: str, tmp_path: Path) -> None:
    before = graded.desk.head[0]
    one = graded.reports.make(audit, ReportKind.FINDINGS_PDF, tmp_path / "findings.pdf")
    assert graded.desk.head[0] == before + 2, "that it was about to be made, and that it is there"
    assert one.sha256 == hashlib.sha256(one.path.read_bytes()).hexdigest()
    assert one.changed.audits == {audit}
    (line,) = graded.audits.programme()
    assert line.stage == "Reported"


@pytest.mark.parametrize("kind", OF_RETURNS)
def test_stopping_or_failing_leaves_no_file_and_no_note(
    graded: Services, audit: str, tmp_path: Path, kind: ReportKind
) -> None:
    before, stopped = graded.desk.head, Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        graded.reports.make(audit, kind, tmp_path / "stopped", stopped)
    with pytest.raises(UserError, match="does not exist"):
        graded.reports.make(audit, kind, tmp_path / "nowhere" / "file")
    assert graded.desk.head == before
    assert not (tmp_path / "stopped").exists()


def test_stopping_in_the_middle_keeps_the_earlier_file(graded: Services, audit: str, tmp_path: Path) -> None:
    target = tmp_path / "findings.pdf"
    target.write_bytes(b"the earlier report")
    progress = Progress(lambda done, total, text: progress.cancel())
    with pytest.raises(Cancelled):
        graded.reports.make(audit, ReportKind.FINDINGS_PDF, target, progress)
    assert target.read_bytes() == b"the earlier report"


def test_no_report_takes_the_place_of_a_desk(graded: Services, audit: str, tmp_path: Path) -> None:
    desk, disguised = graded.desk.path, tmp_path / "old desk.pdf"
    disguised.write_bytes(b"QAD1" + bytes(4092))
    before = disguised.read_bytes()
    for path in (desk, Path(f"{desk}-wal"), tmp_path / "new.qadesk", disguised):
        with pytest.raises(UserError, match="is a desk, so no report can take its place"):
            graded.reports.make(audit, "findings.pdf", path)
    assert disguised.read_bytes() == before
    assert not (tmp_path / "new.qadesk").exists()


def test_a_title_that_no_file_can_have_becomes_one_that_it_can(services: Services) -> None:
    audit = graded_audit.set_up(services, cases=0, title='Audit: "neglect" / 2026? ' + "long " * 40)
    name = services.reports.suggested_name(audit, ReportKind.ANSWERS)
    assert not set(name) & set('<>:"/\\|?*')
    assert name.startswith("Audit neglect 2026 long")
    assert name.endswith(" answers.xlsx")
    assert len(name) <= 80
