"""Finding a question in a long form by the words one remembers."""

from PySide6.QtWidgets import QApplication

from qa_desk.ui.template_designer.places import question_place
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.template_designer.designer_desk import DesignerDesk


def test_words_of_a_wording_lead_to_the_question(designer: DesignerDesk) -> None:
    designer.start()
    bar = designer.bench.outline.find_bar
    assert not bar.isVisible()
    designer.press("Ctrl+F")
    assert bar.field.hasFocus()
    designer.type("family AGREED")
    assert designer.place == question_place("agreed")
    assert (bar.field.hasFocus(), bar.count_label.text()) == (True, "1 of 1")
    designer.press("Esc")
    assert not bar.isVisible()
    assert designer.bench.outline.list.hasFocus()
    assert designer.place == question_place("agreed")


def test_enter_goes_round_the_matches(designer: DesignerDesk) -> None:
    designer.start()
    bar = designer.bench.outline.find_bar
    designer.press("F7", "Home", "Ctrl+F")
    designer.type("planned")
    first = designer.place
    seen = [bar.count_label.text()]
    count = int(seen[0].split()[-1])
    for _ in range(count):
        designer.press("Return")
        seen.append(bar.count_label.text())
    assert seen == [*(f"{number} of {count}" for number in range(1, count + 1)), f"1 of {count}"]
    assert designer.place == first
    designer.press("Shift+Return")
    assert bar.count_label.text() == f"{count} of {count}"
    designer.press("Up" if count > 1 else "Down")
    assert bar.count_label.text() == f"{max(count - 1, 1)} of {count}"


def test_words_that_are_nowhere_are_said_to_be_nowhere_and_one_stays(designer: DesignerDesk) -> None:
    designer.start()
    designer.stand_on("planned_on")
    designer.press("Ctrl+F")
    designer.type("zebra")
    bar = designer.bench.outline.find_bar
    assert bar.count_label.text() == "Nothing in the outline has these words"
    assert bar.field.accessibleDescription() == bar.count_label.text()
    assert designer.place == question_place("planned_on")
    designer.press("Ctrl+A", "Backspace")
    assert not bar.count_label.isVisible()


def test_finding_fits(designer: DesignerDesk) -> None:
    designer.start()
    for percent, width in ((100, 1366), (200, 1366), (200, 683)):
        designer.desk.look.set_text_percent(percent)
        designer.desk.window.resize(width, 689)
        designer.press("Ctrl+F")
        designer.type("visit")
        outline = designer.bench.outline
        assert outline.find_bar.isVisible()
        QApplication.processEvents()
        assert outline.list.viewport().rect().contains(outline.list.visualRect(outline.list.currentIndex()))
        assert clipped(designer.page) == [], (percent, width)
        assert unnamed_or_same(designer.page) == [], (percent, width)
