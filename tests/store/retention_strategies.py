"""Everything that can happen to how long things are kept."""

from hypothesis import strategies as st

from qa_desk.domain.events import Event
from qa_desk.domain.retention.events import (
    ErasureCarriedOut,
    LegalHoldLifted,
    LegalHoldPlaced,
    OldBackupsRemoved,
    RetentionSet,
)
from tests.store.basic_strategies import DAYS, NAMES, TEXTS

RETENTION_EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(RetentionSet, NAMES, DAYS, TEXTS, TEXTS, TEXTS),
    st.builds(LegalHoldPlaced, NAMES | st.just(""), TEXTS, TEXTS),
    st.builds(LegalHoldLifted, NAMES | st.just(""), TEXTS, TEXTS),
    st.builds(ErasureCarriedOut, NAMES, NAMES, TEXTS, TEXTS, st.tuples(st.tuples(st.integers(1, 99), NAMES))),
    st.builds(OldBackupsRemoved, NAMES, st.integers(0, 99), st.integers(0, 99)),
)
