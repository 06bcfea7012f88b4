"""Everything can be reached, is called by a name of its own, and has room at every size."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from qa_desk.ui.template_designer.header import OUTLINE, PREVIEW, PROPERTIES
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.fitting import sideways
from tests.ui.template_designer.designer_desk import DesignerDesk

HALF, LAPTOP = (683, 689), (1366, 689)
PLACES = ("question:made_in_time", "question:who_came", "question:visit_kind", "question:planning_grade", "about:",
          "section:visits", "scale:done", "grading:")  # fmt: skip


def settle() -> None:
    """Let layouts inside layouts come to rest."""
    for _ in range(4):
        QApplication.processEvents()


def open_all(designer: DesignerDesk) -> None:
    for group in designer.bench.question.groups:
        group.set_open(True)


@pytest.mark.parametrize(("size", "percent"), [(LAPTOP, 100), (LAPTOP, 200), (HALF, 200)])
def test_nothing_is_clipped_and_nothing_scrolls_sideways(
    designer: DesignerDesk, size: tuple[int, int], percent: int
) -> None:
    designer.start()
    open_all(designer)
    designer.desk.look.set_text_percent(percent)
    designer.desk.window.resize(*size)
    bench, page = designer.bench, designer.page
    for place in PLACES:
        designer.presenter.go_to(f"{place}#")
        designer.look()
        for pane in (OUTLINE, PROPERTIES, PREVIEW):
            bench.show_pane(pane)
            settle()
            assert clipped(page) == [], (place, pane)
        for area in (*bench.panes_by_kind.values(), bench.preview):
            assert not area.isVisible() or sideways(area) <= 0, (place, area)
        assert page.width() <= size[0]
    page.show_paste()
    QApplication.processEvents()
    assert clipped(page) == []
    page.show_publish()
    QApplication.processEvents()
    assert clipped(page) == []


def test_every_input_has_a_name_of_its_own_and_is_large_enough(designer: DesignerDesk) -> None:
    designer.start()
    open_all(designer)
    for place in PLACES:
        designer.presenter.go_to(f"{place}#")
        designer.look()
        assert unnamed_or_same(designer.bench) == [], place
        settle()
        small = [
            (button.text(), button.size())
            for button in designer.page.findChildren(QAbstractButton)
            if button.isVisible() and (button.width() < 24 or button.height() < 24)
        ]
        assert small == [], place


def test_tab_goes_through_the_properties_from_top_to_bottom(designer: DesignerDesk) -> None:
    designer.start()
    open_all(designer)
    designer.stand_on("made_in_time")
    designer.press("Return")
    pane = designer.bench.question
    tops: list[int] = []
    while pane.isAncestorOf(designer.desk.focused):
        focused: QWidget = designer.desk.focused
        if isinstance(focused, QLineEdit | QPlainTextEdit | QComboBox):
            tops.append(focused.mapTo(pane.page, focused.rect().topLeft()).y())
        designer.press("Tab")
    assert len(tops) > 12
    assert tops == sorted(tops)


def test_panes_are_reached_by_their_keys(designer: DesignerDesk) -> None:
    designer.start()
    designer.desk.window.resize(*HALF)
    bench = designer.bench
    assert bench.outline.isVisible()
    assert not bench.properties.isVisible()
    designer.press("F6")
    assert (bench.current_pane, bench.outline.isVisible()) == (PROPERTIES, False)
    designer.press("F6")
    assert (bench.current_pane, bench.preview.isVisible()) == (PREVIEW, True)
    designer.press("F4")
    assert bench.current_pane == PROPERTIES
    designer.press("F7")
    assert bench.current_pane == OUTLINE
    designer.press("Shift+F6")
    assert bench.current_pane == PREVIEW
