"""Every slice of the store, and all of them together."""

from qa_desk.store.searched import CORE_SEARCHED
from qa_desk.store.slices import (
    actions,
    area_checks,
    closing,
    comparing,
    concerns,
    learning,
    looking,
    made_files,
    meetings,
    mending,
    moderation,
    receiving,
    recovery,
    retention,
    sampling,
    sharing,
    themes,
    voices,
    workbooks,
    written,
)
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import CORE_PROJECTED, table

SLICES: tuple[Slice, ...] = (
    sampling.SLICE, receiving.SLICE, moderation.SLICE, concerns.SLICE, closing.SLICE, voices.SLICE, workbooks.SLICE,
    themes.SLICE, written.SLICE, actions.SLICE, comparing.SLICE, made_files.SLICE, meetings.SLICE, area_checks.SLICE,
    learning.SLICE, sharing.SLICE, looking.SLICE, recovery.SLICE, retention.SLICE,
    mending.SLICE,
)  # fmt: skip

FORMS = {kind: form for one in SLICES for kind, form in one.forms.items()}
EFFECTS = {event: effect for one in SLICES for event, effect in one.effects.items()}
PROJECTED = (*CORE_PROJECTED, *(table(row) for one in SLICES for row in one.tables))
"""Every table that can be made again from the journal, each after those it points at."""
SEARCHED = (*CORE_SEARCHED, *(searched for one in SLICES for searched in one.searched))
"""Everything that can be found by its words."""
