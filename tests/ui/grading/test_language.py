"""Grading in another language of the form."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qa_desk.settings import FORM_LANGUAGE
from tests.ui.window import REFERENCE, Desktop, add_audit, desktop

RETURN = "core-groups-audit-2026/01/okoro"
WELSH = """
translations:
  cy:
    language: Welsh
    questions:
      plan: {label: Pa mor dda oedd y cynllun amlasiantaeth?}
    scales:
      ofsted: {good: Da}
"""


@pytest.fixture
def welsh(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """A case of a form that is there in Welsh as well, open on its plan."""
    forms = tmp_path / "forms"
    forms.mkdir()
    text = (REFERENCE / "reference_case.yaml").read_text(encoding="utf-8")
    (forms / "reference_case.yaml").write_text(text.rstrip("\n") + "\n" + WELSH, encoding="utf-8")
    with desktop(tmp_path, forms=forms) as one:
        add_audit(one.make(), "reference_case", cases=2)
        one.show()
        one.window.go("grading", RETURN)
        one.press("N")
        one.grading.grading.question_requested.emit("plan")
        yield one


def test_the_language_of_a_form_is_chosen_above_the_questions(welsh: Desktop) -> None:
    header, card = welsh.grading.grading.header, welsh.grading.grading.card
    assert header.language_box.isVisible()
    assert card.question_label.text().endswith("How good was the multi-agency plan?")
    header.language_box.setFocus()
    QTest.keyClick(header.language_box, Qt.Key.Key_Down)
    assert card.question_label.text().endswith("Pa mor dda oedd y cynllun amlasiantaeth?")
    assert welsh.settings[FORM_LANGUAGE] == "cy"

    welsh.press("2")
    assert welsh.services is not None
    form = welsh.services.returns.open(RETURN).form
    assert form.state("plan").answer.value == "good"
    assert form.state("plan").question.label == "How good was the multi-agency plan?"


def test_the_next_case_opens_in_the_same_language(welsh: Desktop) -> None:
    welsh.settings.keep(FORM_LANGUAGE, "cy")
    welsh.press("Ctrl+PgDown")
    welsh.press("N")
    welsh.grading.grading.question_requested.emit("plan")
    assert welsh.grading.grading.card.question_label.text().endswith("amlasiantaeth?")


def test_a_form_in_one_language_offers_no_choice(case: Desktop) -> None:
    assert not case.grading.grading.header.language_box.isVisible()
