"""The rail, the focus ring, the tags and the wrapping row."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from qa_desk.domain.template import Point, Shape
from qa_desk.domain.tones import Mark
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import ColourChoice, Look
from qa_desk.ui.look.themes import contrast
from qa_desk.ui.widgets.focus_ring import REACH, FocusRing
from qa_desk.ui.widgets.grade_tag import (
    CANNOT_JUDGE_TAG,
    NOT_ANSWERED_TAG,
    NOT_APPLICABLE_TAG,
    GradeTag,
    Tag,
    paint_tag,
    point_tag,
    tag_size,
)
from qa_desk.ui.widgets.rail import Place, Rail
from qa_desk.ui.widgets.shapes import draw_shape

Key = Qt.Key
PLACES = tuple(
    Place(name, label)
    for name, label in (("home", "Home"), ("cases", "My cases"), ("panel", "Moderation"), ("reports", "Reports"))
)
AMBER = Tag(Mark.TRIANGLE, "Requires improvement", "RI", "requires_improvement")


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(500, 400)
    return window


def opened(window: QMainWindow, content: QWidget) -> None:
    window.setCentralWidget(content)
    window.show()
    window.activateWindow()
    QApplication.processEvents()


@pytest.fixture
def rail(window: QMainWindow, look: Look) -> Rail:
    rail = Rail(look, PLACES)
    rail.show_current("cases")
    window.addActions(rail.jumps)
    opened(window, rail)
    return rail


def test_the_rail_is_one_tab_stop_where_the_person_is(rail: Rail) -> None:
    stops = [button for button in rail.buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [button.accessibleName() for button in stops] == ["My cases"]
    assert stops[0].accessibleDescription() == "You are here. Ctrl+2"


def test_arrows_move_and_enter_goes(rail: Rail, qtbot: QtBot) -> None:
    rail.buttons[1].setFocus()
    QTest.keyClick(rail.buttons[1], Key.Key_Down)
    assert rail.buttons[2].hasFocus()
    with qtbot.waitSignal(rail.place_requested) as gone:
        QTest.keyClick(rail.buttons[2], Key.Key_Return)
    assert gone.args == ["panel"]
    QTest.keyClick(rail.buttons[2], Key.Key_Up)
    QTest.keyClick(rail.buttons[1], Key.Key_Up)
    QTest.keyClick(rail.buttons[0], Key.Key_Up)
    assert rail.buttons[0].hasFocus()


def test_ctrl_number_jumps_even_while_the_rail_is_hidden(rail: Rail, window: QMainWindow, qtbot: QtBot) -> None:
    rail.hide()
    with qtbot.waitSignal(rail.place_requested) as gone:
        QTest.keyClick(window, Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert gone.args == ["panel"]


def test_a_closed_place_says_why(rail: Rail, qtbot: QtBot) -> None:
    rail.set_reason("reports", "Nothing to report yet.")
    assert rail.buttons[3].accessibleDescription() == "Nothing to report yet."
    with qtbot.waitSignal(rail.refused) as refused, qtbot.assertNotEmitted(rail.place_requested):
        QTest.mouseClick(rail.buttons[3], Qt.MouseButton.LeftButton)
    assert refused.args == ["Nothing to report yet."]
    rail.set_reason("reports", "")
    with qtbot.waitSignal(rail.place_requested):
        QTest.mouseClick(rail.buttons[3], Qt.MouseButton.LeftButton)


def test_places_are_big_enough_and_grow_with_the_text(rail: Rail, look: Look) -> None:
    before = rail.buttons[0].height()
    assert before >= 24
    look.set_text_percent(200)
    QApplication.processEvents()
    assert rail.buttons[0].height() == pytest.approx(2 * before, abs=2)


def ring_of(window: QMainWindow) -> FocusRing:
    ring = window.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    return ring


def around(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-REACH, -REACH, REACH, REACH)


def a_page() -> tuple[QWidget, list[QPushButton]]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(20, 20, 20, 20)
    column.setSpacing(20)
    buttons = [QPushButton(f"Button {number}") for number in range(20)]
    for button in buttons:
        column.addWidget(button)
    return page, buttons


def test_the_ring_stands_outside_what_has_the_focus(window: QMainWindow, look: Look) -> None:
    page, buttons = a_page()
    window.ring = FocusRing(look, window)  # type: ignore[attr-defined]  # kept as long as the window
    opened(window, page)
    buttons[2].setFocus()
    ring = ring_of(window)
    assert ring.isVisible()
    assert QRect(ring.mapTo(window, QPoint(0, 0)), ring.size()) == around(buttons[2], window)
    assert ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    buttons[2].clearFocus()
    assert not ring.isVisible()


def test_the_ring_follows_when_things_move(window: QMainWindow, look: Look) -> None:
    page, buttons = a_page()
    window.ring = FocusRing(look, window)  # type: ignore[attr-defined]  # kept as long as the window
    opened(window, page)
    buttons[5].setFocus()
    window.resize(700, 900)
    QApplication.processEvents()
    ring = ring_of(window)
    assert QRect(ring.mapTo(window, QPoint(0, 0)), ring.size()) == around(buttons[5], window)


def test_the_ring_scrolls_along(window: QMainWindow, look: Look) -> None:
    page, buttons = a_page()
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    window.ring = FocusRing(look, window)  # type: ignore[attr-defined]  # kept as long as the window
    opened(window, area)
    buttons[4].setFocus()
    area.verticalScrollBar().setValue(60)
    QApplication.processEvents()
    ring = ring_of(window)
    assert ring.parentWidget() is page
    assert QRect(ring.mapTo(window, QPoint(0, 0)), ring.size()) == around(buttons[4], window)


@pytest.mark.parametrize("choice", [ColourChoice.LIGHT, ColourChoice.DARK])
def test_the_ring_can_be_seen_in_both_tones(window: QMainWindow, look: Look, choice: ColourChoice) -> None:
    look.set_colours(choice)
    page, buttons = a_page()
    window.ring = FocusRing(look, window)  # type: ignore[attr-defined]  # kept as long as the window
    opened(window, page)
    buttons[1].setFocus()
    QApplication.processEvents()
    image, box = window.grab().toImage(), around(buttons[1], window)
    across = [image.pixelColor(box.left() + step, box.center().y()).name() for step in range(REACH + 1)]
    assert contrast(across[1], look.theme.window) >= 3
    assert across[1].upper() == look.theme.focus_out
    assert across[4].upper() == look.theme.focus_in
    assert across[6].upper() == look.theme.window


def test_full_and_compact_tags_say_the_full_word_aloud(qtbot: QtBot, look: Look) -> None:
    full, compact = GradeTag(look, AMBER), GradeTag(look, AMBER, compact=True)
    for tag in (full, compact):
        qtbot.addWidget(tag)
        assert tag.accessibleName() == "Requires improvement"
    assert compact.sizeHint().width() < full.sizeHint().width()
    full.show_tag(NOT_ANSWERED_TAG)
    assert full.accessibleName() == "Not answered"


def test_tags_grow_with_the_text(qtbot: QtBot, look: Look) -> None:
    tag = GradeTag(look, AMBER)
    qtbot.addWidget(tag)
    before = tag.sizeHint()
    look.set_text_percent(200)
    assert tag.sizeHint().height() == pytest.approx(2 * before.height(), abs=4)


def test_a_level_is_told_by_its_number_once(look: Look) -> None:
    level = point_tag(Point("3", "3 Progress", "3", "3", Shape.LEVEL, "level_3"))
    assert level.word == "3 Progress"
    once = tag_size(look, level)
    assert once.width() < tag_size(look, Tag(Mark.LEVEL, "3 Progress", "33", "level_3")).width() + once.height()
    assert tag_size(look, level, compact=True).width() < once.width()


def painted(look: Look, tag: Tag, *, compact: bool = False) -> QImage:
    size = tag_size(look, tag, compact=compact)
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(QColor(look.theme.base))
    painter = QPainter(image)
    paint_tag(painter, QRect(QPoint(0, 0), size), look, tag, compact=compact)
    painter.end()
    return image


def test_a_tag_has_its_fill_and_an_outline_that_can_be_seen(look: Look) -> None:
    image = painted(look, AMBER)
    middle = image.height() // 2
    assert image.pixelColor(4, middle).name().upper() == look.theme.tone(AMBER.tone).fill
    edges = [image.pixelColor(0, middle).name(), image.pixelColor(image.width() // 2, 0).name()]
    assert all(contrast(edge, look.theme.base) >= 3 for edge in edges)


def test_every_tag_differs_from_every_other_without_colour(look: Look) -> None:
    look.set_high_contrast(True)
    tags = (AMBER, CANNOT_JUDGE_TAG, NOT_APPLICABLE_TAG, NOT_ANSWERED_TAG, Tag(Mark.CIRCLE, "Good", "G", "good"))
    images = [painted(look, tag, compact=True) for tag in tags]
    assert all(one != other for index, one in enumerate(images) for other in images[index + 1 :])


def test_every_shape_is_drawn_and_looks_like_no_other() -> None:
    images = []
    for mark in Mark:
        image = QImage(QSize(16, 16), QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_shape(painter, mark, image.rect().toRectF(), "#000000", "#000000")
        painter.end()
        images.append(image)
    assert all(one != other for index, one in enumerate(images) for other in images[index + 1 :])


def boxes_in(layout: WrapLayout, *sizes: tuple[int, int]) -> list[QFrame]:
    frames = []
    for width, height in sizes:
        frame = QFrame()
        frame.setFixedSize(width, height)
        layout.addWidget(frame)
        frames.append(frame)
    return frames


def test_a_row_goes_on_below_when_it_is_full(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = WrapLayout(10, holder)
    frames = boxes_in(row, (100, 20), (100, 30), (100, 20))
    assert row.sizeHint() == QSize(320, 30)
    assert row.heightForWidth(320) == 30
    assert row.heightForWidth(319) == 60
    assert row.heightForWidth(100) == 90
    row.setGeometry(QRect(0, 0, 250, 100))
    assert [frame.geometry().topLeft() for frame in frames] == [QPoint(0, 5), QPoint(110, 0), QPoint(0, 40)]
    assert row.minimumSize() == QSize(100, 30)


def test_a_line_can_be_begun_on_purpose_and_hidden_things_take_no_room(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = WrapLayout(10, holder)
    first, second = boxes_in(row, (50, 20), (50, 20))
    row.begin_line()
    (third,) = boxes_in(row, (50, 20))
    assert row.heightForWidth(500) == 50
    second.hide()
    row.setGeometry(QRect(0, 0, 500, 50))
    assert third.y() == 30
    first.hide()
    third.hide()
    assert row.heightForWidth(500) == 0
    assert row.takeAt(5) is None
    taken = row.takeAt(0)
    assert taken is not None
    assert taken.widget() is first
    assert row.count() == 2


def test_something_too_wide_is_narrowed_and_grows_down(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = WrapLayout(8, holder)
    label = QLabel("A great many words that have to be wrapped to fit into so little room")
    label.setWordWrap(True)
    row.addWidget(label)
    assert row.heightForWidth(120) > label.fontMetrics().height() * 2
