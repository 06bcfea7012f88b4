"""Action plans as files: what each says, and that each is noted, whether or not the plan belongs to an audit."""

from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from openpyxl import load_workbook

from qa_desk.domain.actions.action import Rag, Wording
from qa_desk.domain.actions.due import Due
from qa_desk.domain.errors import UserError
from qa_desk.services import Services
from qa_desk.services.actions import NewAction
from tests.desk_builders import ACTOR, DESK_NAME, an_audit, cheap_desks
from tests.graded_audit import PASSPHRASE
from tests.reports.readable import pdf_words

PRIORITY = "Priority 2: Learning framework"
STEP = timedelta(days=1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Services]:
    services = cheap_desks().make(tmp_path / DESK_NAME, PASSPHRASE, ACTOR)
    yield services
    assert services.desk.check().ok
    services.desk.close()


@pytest.fixture
def plan(desk: Services) -> str:
    """Two late actions, one with a colour that a person set and a due date that moved, and one without a date."""
    today, actions = desk.actions.today, desk.actions
    plan = actions.make_plan("Business plan", "agreed complete").id
    late, undated = Due.day(today - 8 * STEP), Due.no_date("ongoing", today + 90 * STEP)
    made = actions.add_many(
        plan,
        [
            NewAction(Wording("", "Brief practitioners", ("PMEG", "Training"), PRIORITY), late),
            NewAction(Wording("", "Survey schools =1+1", ("Chair",), PRIORITY), Due.day(today - 20 * STEP)),
            NewAction(Wording("", "Report to members", ("Director",)), undated),
        ],
    )
    second = made.actions[1].id
    actions.change_due(second, Due.day(today + 200 * STEP), "School holidays")
    actions.update(second, "Half of the schools answered", today)
    actions.rate(second, Rag.AMBER)
    return plan


def table(contents: bytes, title: str) -> list[dict[str, Any]]:
    rows = load_workbook(BytesIO(contents))[title].iter_rows(values_only=True)
    heading = next(rows)
    return [dict(zip(map(str, heading), row, strict=True)) for row in rows]


def test_the_workbook_has_every_column_slippage_and_history(desk: Services, plan: str, tmp_path: Path) -> None:
    contents = desk.plan_files.make(plan, tmp_path / "plan.xlsx").path.read_bytes()
    first, second, third = table(contents, "Actions")
    assert (first["Ref"], first["Lead"], first["RAG"], first["Days late"]) == (
        "2.1",
        "PMEG; Training",
        "Red (suggested)",
        8,
    )
    assert second["RAG"] == "Amber"
    assert table(contents, "Details")[1]["Slippage"].startswith("Moved once, first due ")
    assert second["Recommendation / action"] == "Survey schools =1+1"
    assert third["Due"].startswith("No date: ongoing, review ")
    assert [one["Why"] for one in table(contents, "Changed due dates")] == ["School holidays"]
    assert next(one["What"] for one in table(contents, "What was done") if one["Ref"] == "2.2") == "Made"
    assert table(contents, "For the board")[-1]["In words"] == "1 due, 0 signed off"


def test_the_report_says_the_same_as_pdf_and_word(desk: Services, plan: str, tmp_path: Path) -> None:
    pdf = desk.plan_files.make(plan, tmp_path / "plan.pdf").path.read_bytes()
    words = pdf_words(pdf)
    for told in (
        "1 action is past the due date", "8 days late", "1 due, 0 signed off by", "Green means: agreed complete",
        "Red (suggested)", "School holidays", "Half of the schools answered",
    ):  # fmt: skip
        assert told in words
    document = docx.Document(str(desk.plan_files.make(plan, tmp_path / "plan.docx").path))
    said = " ".join(cell.text for one in document.tables for row in one.rows for cell in row.cells)
    assert "Survey schools =1+1" in said


def test_all_plans_and_the_plan_of_an_audit_are_made_too(desk: Services, plan: str, tmp_path: Path) -> None:
    an_audit(desk)
    audit = desk.audits.programme()[0].audit.id
    desk.actions.add(audit, NewAction(Wording("", "Audit again", ("Chair",)), Due.month(2030, 3)))
    every = desk.plan_files.make("", tmp_path / "all.xlsx")
    assert every.actions == 4
    own = desk.plan_files.make(audit, tmp_path / "own.xlsx")
    entries = desk.register.entries()
    assert [(one.made.audit, one.made.kind) for one in entries] == [(audit, "actions.xlsx"), ("", "actions.xlsx")]
    assert own.changed.audits == {audit}
    assert desk.plan_files.suggested_name(plan, ".pdf") == "Business plan action plan.pdf"
    for name in ("plan.txt", "other.qadesk"):
        with pytest.raises(UserError):
            desk.plan_files.make(plan, tmp_path / name)
    with pytest.raises(UserError, match="no action in this plan"):
        desk.plan_files.make(desk.actions.make_plan("Empty").id, tmp_path / "empty.pdf")
    assert not (tmp_path / "empty.pdf").exists()
