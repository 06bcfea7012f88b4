"""The store's part of the panel: tables, event bodies, effects."""

from qa_desk.store.slices.moderation.effects import EFFECTS
from qa_desk.store.slices.moderation.forms import FORMS
from qa_desk.store.slices.moderation.tables import (
    AgreedGradeRow,
    DeferredGradeRow,
    OpenedSealRow,
    PanelMeetingRow,
    ReturnHoldRow,
    ShownNamesRow,
    UnclearQuestionRow,
)
from qa_desk.store.slices.slice import Slice

SLICE = Slice(
    tables=(
        AgreedGradeRow,
        DeferredGradeRow,
        OpenedSealRow,
        PanelMeetingRow,
        ShownNamesRow,
        UnclearQuestionRow,
        ReturnHoldRow,
    ),
    forms=FORMS,
    effects=EFFECTS,
)
