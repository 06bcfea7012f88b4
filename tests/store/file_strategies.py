"""Events about files that leave a desk, made up by hypothesis."""

from hypothesis import strategies as st

from qa_desk.domain.events import Event, FileMade
from qa_desk.domain.made_files.events import FileGivenUp, FileIntended
from qa_desk.domain.sharing.decision import Decision
from qa_desk.domain.sharing.events import PassageDecided, PassageUndecided
from tests.store.basic_strategies import NAMES, TEXTS

FILE_EVENTS: tuple[st.SearchStrategy[Event], ...] = (
    st.builds(FileIntended, NAMES, TEXTS, NAMES, NAMES, TEXTS),
    st.builds(FileGivenUp, NAMES, NAMES),
    st.builds(
        FileMade, NAMES, NAMES, st.integers(0, 10**6), NAMES, st.booleans(),
        marking=st.none() | TEXTS, left=st.none() | st.integers(0, 99),
    ),
    st.builds(PassageDecided, NAMES, NAMES, st.sampled_from(Decision), TEXTS),
    st.builds(PassageUndecided, NAMES, NAMES),
)  # fmt: skip
