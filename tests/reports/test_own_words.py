"""Themes, written findings and marked quotes in the findings report, on the demo desk."""

from datetime import date
from pathlib import Path

from qa_desk.domain.answers import Answer
from qa_desk.domain.findings import QuotedEvidence
from qa_desk.domain.themes.links import ThemeKind
from qa_desk.domain.written.quote import QuotePurpose
from qa_desk.reports.content import Block, Heading, Paragraph, Quote, Report, Table
from qa_desk.reports.findings.material import FindingsMaterial
from qa_desk.reports.findings.report import findings_report
from qa_desk.services import Services
from qa_desk.services.report_material import with_findings
from tests import graded_audit


def report_of(services: Services, audit: str, rule: str = "internal") -> Report:
    found = services.findings.of_audit(audit)
    with services.findings._store.reading() as reading:
        material = FindingsMaterial(services.audits.get(audit), found, date(2026, 7, 7), rule=rule)
        return findings_report(with_findings(reading, material))


def under(report: Report, heading: str) -> list[Block]:
    """What stands under one heading, down to the next."""
    places = [place for place, block in enumerate(report.blocks) if isinstance(block, Heading)]
    start = next(place for place in places if getattr(report.blocks[place], "text", "") == heading)
    return list(report.blocks[start + 1 : next((place for place in places if place > start), None)])


def sentences(services: Services, audit: str, question: str) -> list[QuotedEvidence]:
    return [one for one in services.findings.evidence(audit, question) if one.note]


def test_a_report_tells_themes_findings_and_marked_quotes_in_place_of_chosen_ones(tmp_path: Path) -> None:
    services, store = graded_audit.a_graded_desk(tmp_path)
    audit = services.audits.programme()[0].audit.id
    assert not [one for one in report_of(services, audit).blocks if isinstance(one, Heading) and one.text == "Themes"]
    every = sentences(services, audit, "fathers")
    theme = services.themes.add("Fathers left out").theme
    services.themes.link(audit, "fathers", theme, ThemeKind.CONCERN, [one.subject for one in every[:4]])
    services.written.write(audit, "fathers", "Fathers are left out.", in_report=True)
    services.written.write(audit, "in_time", "Not for the report.", in_report=False)
    services.written.mark(every[-1].agency_return, "fathers", QuotePurpose.FINDING)
    services.written.mark(every[0].agency_return, "fathers", QuotePurpose.GOOD_PRACTICE)
    report = report_of(services, audit)
    (table,) = under(report, "Themes")
    assert isinstance(table, Table)
    assert table.rows == (("Fathers left out", 4, "2", "Concern"),)
    assert [one.text for one in under(report, "2 Fathers included") if isinstance(one, Quote)] == [every[-1].note]
    paragraphs = [one.text for one in report.blocks if isinstance(one, Paragraph)]
    assert "Fathers are left out." in paragraphs
    assert "Not for the report." not in paragraphs
    (good,) = under(report, "Good practice")
    assert isinstance(good, Quote)
    assert good.text == every[0].note
    assert every[0].auditor not in good.source
    store.close()


def test_a_rule_hides_small_counts_of_themes_and_sentences_of_hidden_grades(tmp_path: Path) -> None:
    services, store = graded_audit.a_graded_desk(tmp_path)
    audit = services.audits.programme()[0].audit.id
    met = [one for one in sentences(services, audit, "fathers") if one.outcome == "met"]
    not_met = [one for one in sentences(services, audit, "fathers") if one.outcome == "not_met"]
    for name, cases in (("Seldom", met), ("Often", not_met)):
        theme = services.themes.add(name).theme
        services.themes.link(audit, "fathers", theme, ThemeKind.CONCERN, [one.subject for one in cases])
    for one in (met[0], not_met[0]):
        services.written.mark(one.agency_return, "fathers", QuotePurpose.GOOD_PRACTICE)
    open_report, hidden_report = report_of(services, audit), report_of(services, audit, "under-5")
    assert len(met) == 3
    (table,) = under(hidden_report, "Themes")
    assert isinstance(table, Table)
    assert [(row[0], row[1]) for row in table.rows] == [("Often", len(not_met)), ("Seldom", "*")]
    assert len(under(open_report, "Good practice")) == 2
    (quote,) = under(hidden_report, "Good practice")
    assert isinstance(quote, Quote)
    assert not_met[0].subject in quote.source
    store.close()


def test_a_marked_sentence_that_changed_is_quoted_as_it_was_and_the_report_says_so(tmp_path: Path) -> None:
    services, store = graded_audit.a_graded_desk(tmp_path)
    audit = services.audits.programme()[0].audit.id
    one = sentences(services, audit, "fathers")[0]
    services.written.mark(one.agency_return, "fathers", QuotePurpose.FINDING)
    session = services.returns.open(one.agency_return)
    session.reopen("A word was wrong")
    session.revise("fathers", Answer("not_met", note="Other words."))
    session.sign_off()
    quotes = [block for block in report_of(services, audit).blocks if isinstance(block, Quote)]
    (marked,) = [block for block in quotes if block.source.endswith("was changed after this was marked")]
    assert marked.text == one.note
    store.close()
