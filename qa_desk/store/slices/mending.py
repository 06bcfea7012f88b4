"""The store's part of mending a desk: its event, which changes no table."""

from qa_desk.domain.desk_checks.events import DeskRepaired
from qa_desk.domain.events import Recorded
from qa_desk.store.event_form import EventForm, Json
from qa_desk.store.projected_tables import ProjectedTables
from qa_desk.store.slices.slice import Slice


def _repaired(_: ProjectedTables, __: DeskRepaired, ___: Recorded) -> None:
    """The tables are what the history before it says."""


def _of_desk(_: DeskRepaired) -> str:
    return "desk"


def _body(event: DeskRepaired) -> Json:
    return {"found": [list(pair) for pair in event.found]}


def _event(body: Json) -> DeskRepaired:
    return DeskRepaired(tuple((code, count) for code, count in body["found"]))


SLICE = Slice(
    tables=(),
    forms={DeskRepaired.kind: EventForm(_of_desk, _body, _event)},
    effects={DeskRepaired: _repaired},
)
