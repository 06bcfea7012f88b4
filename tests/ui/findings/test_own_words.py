"""Themes, marked quotes and written findings beside the bars, with keys only."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from qa_desk.domain.themes.links import ThemeKind
from qa_desk.domain.written.quote import QuotePurpose
from qa_desk.services import Services
from qa_desk.settings import SINGLE_KEYS
from qa_desk.ui.findings.view import FindingsView
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.fitting import cut_words, is_at, sideways
from tests.ui.window import Desktop

FATHERS = "fathers"


@pytest.fixture
def page(desk: Desktop, audit: str) -> FindingsView:
    """Findings, standing on a question that 3 of 16 met."""
    desk.window.go("findings", audit)
    page = desk.window.current_page
    assert isinstance(page, FindingsView)
    page.bars.choose(FATHERS)
    return page


def services_of(desk: Desktop) -> Services:
    assert desk.services is not None
    return desk.services


def linked(desk: Desktop, audit: str) -> dict[str, tuple[int, str]]:
    return {one.theme.name: (one.cases, one.kind_words) for one in services_of(desk).themes.of_audit(audit)}


def test_t_names_a_theme_for_the_cases_that_are_not_fine(desk: Desktop, page: FindingsView, audit: str) -> None:
    assert page.themes.nothing.text() == "No themes in this audit yet. Press T on a question to add one."
    desk.press("T")
    assert is_at(desk, page.detail.entry.name_box.edit)
    assert page.detail.entry.scope_combo.currentText() == "13 cases: not met"
    desk.type("Fathers left out")
    desk.press("Return")
    assert linked(desk, audit) == {"Fathers left out": (13, "Concern")}
    assert is_at(desk, page.bars)
    assert page.detail.entry.isHidden()
    assert [one.words for one in page.detail.chips.chips] == ["Fathers left out 13"]
    assert page.themes.rows.as_text().splitlines()[1] == "Fathers left out\t13\t2\tConcern"


def test_a_look_alike_is_offered_and_nothing_is_added_before_that_is_answered(
    desk: Desktop, page: FindingsView, audit: str
) -> None:
    services_of(desk).themes.add("Fathers left out")
    desk.press("T")
    desk.type("Father left uot")
    desk.press("Return")
    entry = page.detail.entry
    assert entry.offer_label.text() == "\u201cFathers left out\u201d exists: use it?"
    assert is_at(desk, entry.offers[0])
    assert linked(desk, audit) == {}
    desk.press("Return")
    assert linked(desk, audit) == {"Fathers left out": (13, "Concern")}
    desk.press("T")
    desk.type("Father left uot")
    desk.press("Return")
    entry.offers[-1].click()
    assert set(linked(desk, audit)) == {"Fathers left out", "Father left uot"}
    desk.press("T")
    desk.type("fathers LEFT out")
    desk.press("Return")
    assert len(services_of(desk).themes.vocabulary().themes) == 2, "the same words are the same theme"


def test_t_on_a_sentence_is_about_its_case_and_escape_adds_nothing(
    desk: Desktop, page: FindingsView, audit: str
) -> None:
    page.focus_evidence()
    desk.press("Down", "T")
    sentence = page.detail.evidence.current()
    assert sentence is not None
    assert page.detail.entry.scope_combo.currentText() == f"Case {sentence.subject}"
    desk.type("Fathers left out")
    desk.press("Escape")
    assert is_at(desk, page.detail.evidence)
    assert linked(desk, audit) == {}
    desk.press("T")
    desk.type("Fathers left out")
    desk.press("Return")
    assert linked(desk, audit)["Fathers left out"][0] == 1
    assert page.detail.evidence.current() == sentence


def test_a_theme_is_taken_off_one_case_and_off_the_question(desk: Desktop, page: FindingsView, audit: str) -> None:
    services = services_of(desk)
    theme = services.themes.add("Fathers left out").theme
    codes = list(dict.fromkeys(one.subject for one in services.findings.evidence(audit, FATHERS)))[:2]
    services.themes.link(audit, FATHERS, theme, ThemeKind.CONCERN, codes)
    desk.window.go("findings", audit)
    page.bars.choose(FATHERS)
    page.focus_evidence()
    page.detail.chips.buttons[0].click()
    assert page.detail.entry.name_box.edit.isReadOnly()
    page.detail.entry.off_button.click()
    assert linked(desk, audit)["Fathers left out"][0] == 1
    page.detail.chips.buttons[0].click()
    page.detail.entry.scope_combo.setCurrentIndex(page.detail.entry.scope_combo.count() - 1)
    page.detail.entry.off_button.click()
    assert linked(desk, audit) == {}
    assert services.desk.check().ok


def test_q_and_g_mark_a_sentence_and_take_the_mark_off(desk: Desktop, page: FindingsView, audit: str) -> None:
    services = services_of(desk)
    page.focus_evidence()
    desk.press("Down", "Q", "G")
    sentence = page.detail.evidence.current()
    assert sentence is not None
    marked = [(one.quote.source.words, one.quote.purpose) for one in services.written.quotes(audit)]
    assert marked == [(sentence.note, QuotePurpose.FINDING), (sentence.note, QuotePurpose.GOOD_PRACTICE)]
    desk.press("Ctrl+C")
    assert QGuiApplication.clipboard().text().endswith("Marked quote. Good practice.")
    desk.press("Q", "G")
    assert services.written.quotes(audit) == ()
    page.detail.quote_button.click()
    assert len(services.written.quotes(audit)) == 1


def test_letters_do_nothing_where_single_keys_are_off_and_buttons_still_do(
    desk: Desktop, page: FindingsView, audit: str
) -> None:
    desk.workplace._settings.change(SINGLE_KEYS, False)
    desk.press("T")
    assert page.detail.entry.isHidden()
    page.focus_evidence()
    desk.press("Down", "Q")
    assert services_of(desk).written.quotes(audit) == ()
    page.detail.chips.add_button.click()
    assert page.detail.entry.isVisible()


def test_a_finding_is_kept_when_it_is_left_and_goes_into_the_report(
    desk: Desktop, page: FindingsView, audit: str
) -> None:
    written, finding = services_of(desk).written, page.detail.finding
    finding.box.take_focus()
    desk.type("Fathers are left out. 1 of 4")
    assert written.findings(audit) == {}
    desk.press("Escape")
    assert is_at(desk, page.bars)
    assert written.findings(audit)[FATHERS].words == "Fathers are left out. 1 of 4"
    assert finding.state.text().startswith("Not in the report. Written by J. Okoro")
    finding.report_button.click()
    assert written.findings(audit)[FATHERS].in_report
    assert finding.report_button.text() == "Take out of &report"
    desk.press("Down")
    assert finding.box.words == ""
    desk.press("Up")
    assert finding.box.words == "Fathers are left out. 1 of 4"
    finding.box.take_focus()
    desk.type(" More.")
    desk.window.go("home")
    assert written.findings(audit)[FATHERS].words == "Fathers are left out. 1 of 4 More."
    assert len(written.history(audit, FATHERS)) == 3


def test_letters_made_of_two_parts_are_kept_as_one_and_count_as_kept(
    desk: Desktop, page: FindingsView, audit: str
) -> None:
    page.detail.finding.box.take_focus()
    page.detail.finding.box.text.insertPlainText("Cafe\u0301 ")
    desk.press("Escape")
    assert services_of(desk).written.findings(audit)[FATHERS].words == "Caf\u00e9"
    assert page.may_leave()


def test_an_empty_finding_is_refused_beside_its_box(desk: Desktop, page: FindingsView) -> None:
    page.detail.finding.report_button.click()
    assert page.detail.finding.box.problem_line.text().startswith("Write the finding before it goes")
    assert is_at(desk, page.detail.finding.box.text)


def test_a_closed_audit_is_read_and_not_written(desk: Desktop, page: FindingsView, audit: str) -> None:
    services_of(desk).closing.close(audit, "Done")
    desk.window.go("findings", audit)
    assert page.detail.finding.box.text.isReadOnly()
    assert not page.detail.quote_button.isEnabled()
    desk.press("T")
    assert page.detail.entry.isHidden()
    assert page.may_leave()


def test_the_table_of_themes_leads_to_their_question_and_counts_by_agency(
    desk: Desktop, page: FindingsView, audit: str
) -> None:
    theme = services_of(desk).themes.add("Late meetings").theme
    services_of(desk).themes.link(audit, "in_time", theme, ThemeKind.CONCERN, ["EH01", "EH02"])
    desk.window.go("findings", audit)
    page.bars.choose(FATHERS)
    page.themes.table.setFocus()
    desk.press("Return")
    assert page.detail.title.text() == "6 First meeting in time"
    combo = page.themes.cut_combo
    combo.setCurrentIndex(combo.findData("agency"))
    combo.activated.emit(combo.currentIndex())
    assert [column.title for column in page.themes.rows.columns][:2] == ["Theme", "Cases"]
    assert page.themes.rows.as_text().splitlines()[1].split("\t")[:3] == ["Late meetings", "2", "2"]


@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (683, 200)])
def test_everything_has_its_room_and_its_name(
    qtbot: QtBot, desk: Desktop, page: FindingsView, audit: str, width: int, percent: int
) -> None:
    services_of(desk).themes.add("Fathers left out")
    desk.press("T")
    desk.type("Fathers left ot")
    desk.press("Return")
    desk.look.set_text_percent(percent)
    desk.window.resize(width, 689)
    qtbot.waitUntil(lambda: cut_words(page) == [] and sideways(page.area) <= 0 and sideways(page.detail) <= 0)
    assert unnamed_or_same(page) == []
    assert clipped(page) == []


def test_a_opens_a_new_action_that_names_the_question(desk: Desktop, page: FindingsView, audit: str) -> None:
    asked: list[tuple[str, object]] = []
    page.go_requested.connect(lambda place, subject: asked.append((place, subject)))
    desk.press("A")
    assert desk.window.place == "action"
    desk.window.go("findings", audit)
    page.detail.finding.action_button.click()
    assert asked == [("actions", f"new:{audit}:{FATHERS}")] * 2


def test_words_that_cannot_be_kept_are_not_lost_by_going_to_another_bar(
    desk: Desktop, page: FindingsView, audit: str
) -> None:
    finding = page.detail.finding
    finding.box.take_focus()
    desk.type("x" * 5)
    finding.box.text.insertPlainText("y" * 20_000)
    desk.press("Escape")
    assert finding.box.problem_line.text() or page.message_bar.isVisible()
    page.bars.choose("in_time")
    assert finding.box.words == ""
    assert not page.may_leave()
    page.bars.choose(FATHERS)
    assert len(finding.box.words) == 20_005
    finding.box.text.setPlainText("Short.")
    assert page.may_leave()
    assert services_of(desk).written.findings(audit)[FATHERS].words == "Short."
