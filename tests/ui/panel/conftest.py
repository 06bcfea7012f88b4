"""The window on a desk with an audit that a panel compares: some the same, some apart, one still sealed."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.services import Services
from qa_desk.ui.panel.page import PanelPage
from qa_desk.ui.panel.rows import DifferenceRow
from tests import desk_salts, graded_audit
from tests.panel_audit import a_panel_audit, own
from tests.ui.window import Desktop, desktop

NAMES = ("M. Bell", "J. Marsh", "C. Okoro")


@cache
def _panel_desk() -> tuple[bytes, str, str]:
    """The desk's bytes, and the ids of its audits by two and by three auditors."""
    with TemporaryDirectory() as folder, desk_salts.for_all_tests():
        services, store = graded_audit.an_empty_desk(Path(folder))
        two = a_panel_audit(services, cases=4)
        own(services, two, "C01", "bell", "good", {"seen": "met"})
        low = {"seen": "partly_met", "child_grade": "requires_improvement"}
        own(services, two, "C01", "marsh", "inadequate", low)
        own(services, two, "C02", "bell", "inadequate", {"seen": "partly_met"})
        for auditor in ("bell", "marsh"):
            own(services, two, "C03", auditor)
            own(services, two, "C04", auditor, "good" if auditor == "bell" else "requires_improvement")
        three = a_panel_audit(services, cases=1, auditors=3)
        for auditor, grade in (("bell", "good"), ("marsh", "requires_improvement"), ("okoro", "requires_improvement")):
            own(services, three, "C01", auditor, grade)
        store.close()
        return (Path(folder) / graded_audit.DESK_NAME).read_bytes(), two, three


class PanelDesk:
    """The person who leads the panel."""

    def __init__(self, desk: Desktop, two: str, three: str) -> None:
        self.desk, self.two, self.three = desk, two, three
        assert desk.services is not None
        self.services: Services = desk.services

    @property
    def page(self) -> PanelPage:
        page = self.desk.window.page("panel")
        assert isinstance(page, PanelPage)
        return page

    def open(self, place: str = "", *, meeting: bool = True) -> None:
        """Open a case of the audit by two, with the meeting begun."""
        if meeting:
            audit = place.partition("/")[0] or self.two
            self.services.panel.begin_meeting(audit, ("Chair", "Police"))
        self.desk.window.go("panel", place or f"{self.two}/C01")

    def listed(self) -> list[str]:
        """The names of the questions as the list shows them."""
        return [row.name for row in self.page.side.list.rows.rows if isinstance(row, DifferenceRow)]

    def agreed(self, case: str = "C01") -> dict[str, tuple[str, str, str]]:
        """Point, how and reason of every grade that stands agreed, by question."""
        found = self.services.panel.grades(self.two)
        return {one.question: (one.point, one.how.value, one.reason) for one in found if one.subject == case}

    def told(self) -> str:
        """What the status line said last."""
        return self.desk.window.status.event_label.text()


@contextmanager
def panel_desk(folder: Path) -> Iterator[PanelDesk]:
    """The window on Home of that desk, closed again."""
    graded_audit.an_empty_desk(folder)[1].close()
    with desktop(folder, forms=folder / "forms") as one:
        whole, two, three = _panel_desk()
        one.path.write_bytes(whole)
        one.reopen()
        one.show()
        yield PanelDesk(one, two, three)


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path) -> Iterator[PanelDesk]:
    """The window on Home of that desk."""
    with panel_desk(tmp_path) as one:
        yield one
