"""What one theme adds to the store."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from qa_desk.domain.events import Recorded
from qa_desk.store.event_form import EventForm
from qa_desk.store.projected_tables import ProjectedTables
from qa_desk.store.searched import Searched
from qa_desk.store.tables import Base

Effect = Callable[[ProjectedTables, Any, Recorded], None]


@dataclass(frozen=True)
class Slice:
    """Projected tables, each after those it points at; how each kind of event is written; what each event does;
    what of the tables can be found by its words."""

    tables: tuple[type[Base], ...] = ()
    forms: Mapping[str, EventForm] = field(default_factory=dict)
    effects: Mapping[type, Effect] = field(default_factory=dict)
    searched: tuple[Searched, ...] = ()
