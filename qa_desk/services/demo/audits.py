"""The audits of the demo desk, in the order they are set up, and how their forms are filled and signed off."""

from collections.abc import Callable
from pathlib import Path

from qa_desk.domain.progress import Progress
from qa_desk.services import Services
from qa_desk.services.demo import (
    children_in_need,
    early_help,
    panel_audit,
    planned_audit,
    published_cases,
    schools,
    section_11,
)
from qa_desk.services.demo.action_plans import record_action_plans
from qa_desk.services.demo.learning import record_area_checks, record_learning
from qa_desk.services.demo.themes import record_themes
from qa_desk.services.demo.voices import record_voices
from qa_desk.services.demo.workbench import Filling, Workbench

BOARD_ATTENDANCE = "Board and subgroups 2017-18"
AUDITS: tuple[Callable[[Workbench], list[Filling]], ...] = (
    early_help.published_audit,
    section_11.year_before,
    section_11.published_audit,
    schools.published_audit,
    children_in_need.published_audit,
    published_cases.core_groups,
    published_cases.unborn,
    published_cases.intra_familial_csa,
    published_cases.neglect_before,
    published_cases.neglect,
    early_help.re_audit,
    panel_audit.set_up,
    planned_audit.set_up,
)
"""Each sets one audit up and returns what is to be answered on it."""

PANELS: tuple[Callable[[Workbench], None], ...] = (section_11.panel, panel_audit.panel)
"""Each records what the panel agreed on one audit, once its returns are in."""


def make_audits(services: Services, progress: Progress, resources: Path) -> None:
    """All of them; each return is a step, and stopping leaves the rest to whoever made the desk."""
    bench = Workbench(services, resources)
    fillings = [filling for set_up in AUDITS for filling in set_up(bench)]
    for done, filling in enumerate(fillings):
        progress.step(done, len(fillings), f"Making the demo desk: {done} of {len(fillings)} forms")
        _fill(services, filling)
    for agree in PANELS:
        agree(bench)
    record_voices(bench)
    record_themes(bench)
    record_action_plans(bench)
    bench.services.meetings.take_in_text(bench.table("board_attendance"), BOARD_ATTENDANCE)
    record_learning(bench)
    record_area_checks(bench)
    progress.step(len(fillings), len(fillings), "Making the demo desk")


def _fill(services: Services, filling: Filling) -> None:
    session = services.returns.open(filling.return_id)
    if filling.complete and not filling.handed_back:
        session.complete(filling.answers, worked_with_family=False)
        return
    session.revise_many(filling.answers)
    if filling.handed_back:
        session.hand_back(filling.handed_back)
