"""Findings by a rule for small numbers: in no part of any file, in no order and no quote, and checked by an attack."""

import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from qa_desk.domain.disclosure.rules import NHS, THRESHOLD_10, UNDER_5, SmallNumbersRule
from qa_desk.domain.disclosure.tally import ShownTally
from qa_desk.domain.disclosure.tokens import Hidden, Token, token_json
from qa_desk.domain.errors import UserError
from qa_desk.proofs.suppress.attacker import found_out, worked_out
from qa_desk.reports.content import Figure, Paragraph, Quote, Report, StackedBars
from qa_desk.reports.disclosure import hide
from qa_desk.reports.findings.counted import Counted
from qa_desk.reports.findings.shown import linked_counts
from qa_desk.services import Services
from qa_desk.services.reports import ReportChoices, ReportKind
from tests.reports.readable import pdf_words
from tests.services.test_reports import sheet_rows

HIDING = (UNDER_5, NHS, THRESHOLD_10)


def made(services: Services, audit: str, kind: ReportKind, folder: Path, rule: SmallNumbersRule) -> bytes:
    choices = ReportChoices(rule=rule.name)
    return services.reports.make(audit, kind, folder / kind.value, choices=choices).path.read_bytes()


def hidden_and_shown(services: Services, audit: str, rule: SmallNumbersRule) -> tuple[set[int], set[int]]:
    """Counts that are hidden and that no count on show equals, and those on show."""
    found, shown = services.findings.of_audit(audit), services.small_numbers.shown(audit, rule.name)
    true = {one.question.name: one.tally for one in found.questions}
    hidden, told = set[int](), {found.subjects}
    for line in shown.questions:
        for (_, token), (_, count) in zip(line.tally.counts, true[line.question].counts, strict=True):
            if isinstance(token, Hidden):
                hidden.add(count)
        told |= {token.count for token in every_token(line.tally) if not isinstance(token, Hidden)}
    for line in shown.grades:
        told |= {token.count for token in every_token(line.tally) if not isinstance(token, Hidden)}
    return hidden - told, told


def every_token(tally: ShownTally) -> list[Token]:
    return [*tally.as_counts.values(), tally.fine, tally.graded, *tally.no_grades]


@pytest.mark.parametrize("rule", HIDING, ids=lambda rule: rule.name)
def test_nobody_works_out_a_count_of_the_findings(graded: Services, audit: str, rule: SmallNumbersRule) -> None:
    table = linked_counts(Counted(graded.findings.of_audit(audit)))
    shown = hide(table, rule)
    assert shown.hidden
    assert found_out(table, shown, worked_out(table, shown)) == []


def test_the_workbook_holds_counts_alone_and_no_hidden_one_in_any_part(
    graded: Services, audit: str, tmp_path: Path
) -> None:
    contents = made(graded, audit, ReportKind.FINDINGS_WORKBOOK, tmp_path, UNDER_5)
    shown = graded.small_numbers.shown(audit, UNDER_5.name)
    rows = {row["Question or section"]: row for row in sheet_rows(contents, "Counts")}
    for line in shown.questions:
        counts = [token_json(token) for _, token in line.tally.counts]
        titles = [line.tally.scale.point(value).label for value, _ in line.tally.counts]
        assert [rows[line.title][title] for title in titles] == counts
    hidden, _ = hidden_and_shown(graded, audit, UNDER_5)
    assert hidden
    with zipfile.ZipFile(BytesIO(contents)) as file:
        parts = {name: file.read(name).decode("utf-8") for name in file.namelist() if name.endswith(".xml")}
    assert sorted(name for name in parts if "worksheets" in name) == [f"xl/worksheets/sheet{n}.xml" for n in (1, 2)]
    values = [value for part in parts.values() for value in re.findall(r"<(?:v|t)[^>]*>([^<]*)</", part)]
    assert not [value for value in values if value in {str(count) for count in hidden}]
    assert any(value.startswith(UNDER_5.printed) for value in values)


def test_the_report_draws_no_bar_with_a_hidden_part_and_says_no_hidden_count(
    graded: Services, audit: str, tmp_path: Path
) -> None:
    report = graded.reports.values(audit, ReportKind.FINDINGS_PDF, ReportChoices(rule=UNDER_5.name))
    assert isinstance(report, Report)
    shown = graded.small_numbers.shown(audit, UNDER_5.name)
    drawable = {line.label: line.tally.is_drawable for line in (*shown.grades, *shown.questions)}
    figures = [block for block in report.blocks if isinstance(block, Figure)]
    charts = [figure.chart for figure in figures if isinstance(figure.chart, StackedBars)]
    bars = {bar.label: bar for chart in charts for bar in chart.bars}
    assert not all(drawable[label] for label in bars)
    assert {label: bool(bar.segments) for label, bar in bars.items()} == {label: drawable[label] for label in bars}
    words = pdf_words(made(graded, audit, ReportKind.FINDINGS_PDF, tmp_path, UNDER_5))
    without_pages = re.sub(r"(?i)page \d+ of \d+", "", words)
    said = " ".join([without_pages, *(one.described for one in figures)])
    hidden, _ = hidden_and_shown(graded, audit, UNDER_5)
    assert [count for count in hidden if re.search(rf"(?<![\d.]){count} (?:of|cases)\b", said)] == []
    assert UNDER_5.printed in words


def test_no_order_and_no_quote_tells_of_a_hidden_count(graded: Services, audit: str) -> None:
    shown = graded.small_numbers.shown(audit, UNDER_5.name)
    shares = [line.tally.share for line in shown.questions]
    assert shares == [*(one for one in shares if one), *(None for one in shares if not one)]
    hidden = {
        f"{line.tally.scale.point(value).label.lower()}"
        for line in shown.questions
        for value, token in line.tally.counts
        if isinstance(token, Hidden)
    }
    report = graded.reports.values(audit, ReportKind.FINDINGS_PDF, ReportChoices(rule=UNDER_5.name))
    assert isinstance(report, Report)
    told = [line.label for line in shown.questions if not line.tally.is_drawable]
    quotes = [block.source for block in report.blocks if isinstance(block, Quote)]
    headings = [getattr(block, "text", "") for block in report.blocks]
    assert hidden
    assert not [label for label in told if label in headings]
    assert all(": " in source for source in quotes)
    assert not [block.text for block in report.blocks if isinstance(block, Paragraph) and "Hardest" in block.text]


def test_kinds_with_rows_of_single_cases_are_refused_by_a_rule(graded: Services, audit: str, tmp_path: Path) -> None:
    for kind in (ReportKind.ANSWERS, ReportKind.DIAGNOSIS, ReportKind.MODERATION):
        with pytest.raises(UserError):
            made(graded, audit, kind, tmp_path, UNDER_5)
        assert not (tmp_path / kind.value).exists()
    with pytest.raises(UserError, match="no rule for small numbers called “none”"):
        graded.reports.make(audit, "findings.pdf", tmp_path / "x.pdf", choices=ReportChoices(rule="none"))


def test_an_earlier_file_with_nothing_hidden_is_warned_of(graded: Services, audit: str, tmp_path: Path) -> None:
    assert graded.small_numbers.warnings(audit, UNDER_5.name) == ()
    graded.reports.make(audit, "findings.pdf", tmp_path / "inside.pdf")
    (words,) = graded.small_numbers.warnings(audit, UNDER_5.name)
    assert "hides nothing and was made from the same returns" in words
    made(graded, audit, ReportKind.FINDINGS_WORKBOOK, tmp_path, UNDER_5)
    assert len(graded.small_numbers.warnings(audit, UNDER_5.name)) == 1
    assert len(graded.small_numbers.warnings(audit, NHS.name)) == 2
    assert graded.desk.check().ok
