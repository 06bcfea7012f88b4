"""Events of who looked at what, of the recovery key and of mending, at random."""

from hypothesis import strategies as st

from qa_desk.domain.desk_checks.events import DeskRepaired
from qa_desk.domain.events import Event
from qa_desk.domain.looking.events import CaseOpened, DeskOpened, HistoryOpened, TrailExported
from qa_desk.domain.recovery.events import DeskRecovered, RecoveryKeyMade, RecoveryKeyWithdrawn
from tests.store.basic_strategies import NAMES

LOOK_EVENTS: tuple[st.SearchStrategy[Event], ...] = (
    st.builds(DeskOpened),
    st.builds(CaseOpened, NAMES),
    st.builds(HistoryOpened, NAMES, NAMES),
    st.builds(TrailExported, st.booleans()),
    st.builds(RecoveryKeyMade, NAMES, st.integers(1, 2)),
    st.builds(RecoveryKeyWithdrawn),
    st.builds(DeskRecovered),
    st.builds(DeskRepaired, st.lists(st.tuples(NAMES, st.integers(1, 99)), max_size=3).map(tuple)),
)
