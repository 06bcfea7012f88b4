"""F11 shows the chosen question to the room: counts and words, no case and no sentence of the evidence."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from qa_desk.ui.findings.projecting import NOTHING_TO_PROJECT, FindingsProjecting
from qa_desk.ui.findings.view import FindingsView
from qa_desk.ui.projector.findings_wall import FindingsWall
from tests import graded_audit
from tests.ui.fitting import cut_words
from tests.ui.window import Desktop, add_audit


def projecting(desk: Desktop, audit: str) -> tuple[FindingsView, FindingsProjecting]:
    desk.window.go("findings", audit)
    page = desk.window.current_page
    assert isinstance(page, FindingsView)
    (one,) = (one for one in page.presenter if isinstance(one, FindingsProjecting))  # type: ignore[attr-defined]
    return page, one


def wall_of(one: FindingsProjecting) -> FindingsWall:
    assert one.wall is not None
    return one.wall


def test_the_room_sees_the_chosen_question_large_and_nothing_of_a_case(desk: Desktop, audit: str) -> None:
    page, one = projecting(desk, audit)
    desk.press("F11")
    wall = wall_of(one)
    assert wall.audit_label.text() == graded_audit.TITLE
    assert wall.marking_label.text() == "OFFICIAL-SENSITIVE"
    assert wall.title_label.text() == "Overall grade"
    assert wall.counts_label.text() == "Outstanding 0, good 7, requires improvement 13, inadequate 5."
    assert wall.share_label.text() == "Good or better in 7 of 25 cases."
    assert wall.place_label.text() == "1 of 7"
    assert wall.bar.accessibleDescription() == wall.counts_label.text()
    assert wall.title_label.font().pointSizeF() >= 28
    words = " ".join(
        [label.text() for label in wall.findChildren(QLabel)]
        + [child.accessibleName() + child.accessibleDescription() for child in wall.findChildren(QWidget)]
    )
    assert "EH0" not in words
    assert graded_audit.FORMULA not in words
    assert page.isVisible()
    wall.resize(1366, 768)
    assert cut_words(wall) == []
    one.close()


def test_n_and_p_go_through_the_questions_on_both_and_b_blanks_the_wall(desk: Desktop, audit: str) -> None:
    page, one = projecting(desk, audit)
    desk.press("F11")
    wall = wall_of(one)
    QTest.keyClick(wall, Qt.Key.Key_P)
    assert wall.place_label.text() == "1 of 7", "before the first there is none"
    for _ in range(3):
        QTest.keyClick(wall, Qt.Key.Key_N)
    assert wall.title_label.text() == "2 Fathers included"
    row = page.bars.current()
    assert row is not None
    assert row.line.question == "fathers"
    page.bars.choose("in_time")
    assert wall.title_label.text() == "6 First meeting in time", "the laptop leads too"
    blank = []
    for _ in range(2):
        QTest.keyClick(wall, Qt.Key.Key_B)
        blank.append(wall.is_blank)
    assert blank == [True, False]
    one.close()
    assert one.wall is None


def test_leaving_the_page_ends_it(desk: Desktop, audit: str) -> None:
    _, one = projecting(desk, audit)
    desk.press("F11")
    desk.window.go("home")
    assert one.wall is None


def test_with_nothing_to_show_it_says_so(desk: Desktop) -> None:
    assert desk.services is not None
    empty = add_audit(desk.services, "reference_case", cases=1)
    _, one = projecting(desk, empty)
    desk.press("F11")
    assert one.wall is None
    assert desk.window.status.event_label.text() == NOTHING_TO_PROJECT
