"""Attendance at the meetings of a board and its groups: a table pasted, changed in place, told in words."""

from qa_desk.ui.desk import Desk
from qa_desk.ui.look import Look
from qa_desk.ui.meetings.presenter import AttendancePresenter
from qa_desk.ui.meetings.view import AttendanceView


def attendance_page(look: Look, desk: Desk) -> AttendanceView:
    """The page with its presenter."""
    view = AttendanceView(look)
    view.presenter = AttendancePresenter(view, desk)
    return view
