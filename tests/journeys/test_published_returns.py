"""Schools that replied, children in need and two years of Section 11, in the window and on the command line."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qa_desk import paths
from qa_desk.cli import run
from qa_desk.services.demo import DEMO_PASSPHRASE
from qa_desk.ui.findings.view import FindingsView
from tests.cli.conftest import Shop
from tests.desk_builders import a_demo_desk
from tests.ui.window import Desktop, desktop


@pytest.fixture
def demo(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """The window on the demo desk."""
    with desktop(tmp_path, forms=paths.forms_folder()) as one:
        one.services = a_demo_desk(tmp_path)
        one.show()
        yield one


def shown(demo: Desktop, audit: str) -> tuple[str, list[str]]:
    """The line above the findings, and every bar as a screen reader says it."""
    demo.window.go("findings", audit)
    page = demo.window.page("findings")
    assert isinstance(page, FindingsView)
    rows = page.bars.rows
    return page.basis.text(), [
        str(rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(rows.rowCount())
    ]


def test_the_findings_screens_say_the_published_figures(demo: Desktop) -> None:
    basis, _ = shown(demo, "section-175-2018")
    assert "36 of 44 schools signed off" in basis
    _, bars = shown(demo, "child-in-need-2018")
    level = next(bar for bar in bars if "Level now" in bar)
    assert "278 of 343" in level
    assert "Step up 6, step down 59, right 278" in level or "Right 278, step down 59, step up 6" in level
    _, bars = shown(demo, "section-11-2018")
    supervision = next(bar for bar in bars if bar.startswith("Supervision"))
    assert "amber 9" in supervision.lower()


def test_own_grades_stay_beside_what_the_panel_agreed(demo: Desktop) -> None:
    demo.window.go("findings", "section-11-2018")
    page = demo.window.page("findings")
    assert isinstance(page, FindingsView)
    demo.press(*["Down"] * 5)
    assert page.detail.title.text() == "Supervision"
    assert page.detail.counts.text() == "Green 0, amber 9, red 0."
    assert page.detail.own.text().startswith("The panel agreed these. Own grades: green ")
    assert page.detail.evidence_label.text() == "Evidence, own grades (9)"
    demo.press(*["Up"] * 5)
    assert page.detail.title.text() == "Leadership"
    assert not page.detail.own.isVisible()


def test_343_cases_are_listed_and_the_last_is_opened_by_keys(demo: Desktop) -> None:
    demo.window.go("my_cases", "child-in-need-2018")
    demo.press("Ctrl+End", "Return")
    assert demo.dialogs.crashes == []
    assert demo.grading.isVisible()
    assert demo.services is not None
    assert len(demo.services.returns.ids("child-in-need-2018")) == 343


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    """What one command says as JSON."""
    assert run([*arguments, "--json"], Shop()) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


def test_the_command_line_says_the_published_figures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    a_demo_desk(tmp_path).desk.close()
    path = str(tmp_path / "demo.qadesk")
    monkeypatch.setenv("QA_DESK_PASSPHRASE", DEMO_PASSPHRASE)

    schools = said(capsys, "findings", path, "section-175-2018", "--by", "Phase")
    assert schools["returns"] == {"expected": 44, "received": 36, "percent": 82}
    returns = {one["value"]: one["returns"] for one in schools["by"]["groups"]}
    assert returns["Primary"] == {"expected": 31, "received": 24}
    assert returns["Secondary"] == {"expected": 8, "received": 7}

    need = said(capsys, "findings", path, "child-in-need-2018")
    level = next(one for one in need["questions"] if one["name"] == "cn01_level_now")
    assert level["counts"] == {"right": 278, "step_up": 6, "step_down": 59}

    areas = said(capsys, "findings", path, "section-11-2018")["areas"]
    assert [areas[key]["amber"] for key in ("previous_self", "self", "agreed")] == [4, 10, 26]
    assert said(capsys, "findings", path, "section-11-2017")["areas"]["self"]["amber"] == 4

    audit = said(capsys, "audit", "show", path, "section-175-2018")
    assert (audit["subjects"], audit["returns"], audit["signed_off"]) == (44, 44, 36)
    grading = next(stage for stage in audit["stages"] if stage["name"] == "Grading")
    assert grading["found"].startswith("36 of 44 schools signed off")
