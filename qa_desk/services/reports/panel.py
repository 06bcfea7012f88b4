"""What can be made of what a panel did: its record, and the sheet that shows where auditors differed."""

from collections.abc import Iterator
from dataclasses import replace

from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Findings
from qa_desk.reports.moderation.diagnosis import diagnosis_workbook
from qa_desk.reports.moderation.material import ModerationMaterial
from qa_desk.reports.moderation.record import DISSENT, moderation_record
from qa_desk.services.panel.records import gather_moderation, nothing_compared, nothing_recorded
from qa_desk.services.reports.recipe import Gathering, OfferedReport, Recipe, ReportKind, ReportPart, Values
from qa_desk.store.unit_of_work import Reading

RECORD_PARTS = (ReportPart(DISSENT, "Dissent"),)


def _record_contents(found: Findings) -> Iterator[str]:  # noqa: ARG001 - it holds the same whatever was found
    yield "Who was present, and how far auditors agreed, in plain words"
    yield "Own and agreed grades of every open case, how they were reached, why, and every change"
    yield "Dissent that the panel ticked for the record; no auditor is named"


def _diagnosis_contents(found: Findings) -> Iterator[str]:  # noqa: ARG001 - it holds the same whatever was found
    yield "Cases: one row for each, with how far apart its grades are"
    yield "Questions: own grades by letter, distance, agreed grade and reason; no auditor is named"


def _gathered(gathering: Gathering) -> ModerationMaterial:
    material = gather_moderation(
        gathering.reading,
        gathering.audit,
        gathering.found.template,
        gathering.created_on,
        gathering.record,
        gathering.choices.marking,
    )
    return replace(material, drawn=gathering.drawn, left_out=gathering.choices.left_out)


def _record(gathering: Gathering) -> Values:
    return moderation_record(_gathered(gathering))


def _diagnosis(gathering: Gathering) -> Values:
    return diagnosis_workbook(_gathered(gathering))


def _not_recorded(reading: Reading, found: Findings) -> UserError | None:
    return nothing_recorded(reading, found.audit)


def _not_compared(reading: Reading, found: Findings) -> UserError | None:
    return nothing_compared(reading, found.audit)


PANEL = (
    *(
        Recipe(
            OfferedReport(kind, "Moderation record", program, "moderation", RECORD_PARTS),
            _record_contents,
            _record,
            _not_recorded,
        )
        for kind, program in ((ReportKind.MODERATION, "PDF"), (ReportKind.MODERATION_WORD, "Word"))
    ),
    Recipe(
        OfferedReport(ReportKind.DIAGNOSIS, "Diagnosis sheet", "Excel", "diagnosis"),
        _diagnosis_contents,
        _diagnosis,
        _not_compared,
    ),
)
