"""A search as it is typed, key by key, beside the bare index asked for the same words."""

from collections.abc import Callable, Iterator

from benchmarks.desks import Ground, bare_store
from benchmarks.measured import Row, least_seconds, percentile
from qa_desk.domain.searching.found import FoundKind
from qa_desk.domain.searching.words import typed_words
from qa_desk.store.engine import DeskConnection

TYPED = ("housing", "child's plan", "SC-000123", "case 42", "the family was seen", "school nurse", "zebra")
MOST_MS = 30.0
MAKE_BARE = "CREATE VIRTUAL TABLE bare USING fts5(words, tokenize = 'unicode61 remove_diacritics 2')"
ADD_BARE = "INSERT INTO bare (words) VALUES (?)"
FIND_BARE = "SELECT words FROM bare WHERE bare MATCH ? ORDER BY rowid DESC LIMIT 7"
TIMES = 3


def search_row(ground: Ground, cases: int) -> Row:
    """The longest of the key presses of some searches, each at its best of a few."""
    services = ground.open(cases)
    try:
        found = [_best(lambda text=text: services.search.find(text)) for text in _presses()]  # type: ignore[misc]
    finally:
        services.desk.close()
    with bare_store(ground.folder) as bare:
        _fill(ground, cases, bare)
        floor = [_best(lambda text=text: _find(bare, text)) for text in _presses()]  # type: ignore[misc]
    return Row(
        f"search, a key press, p99 ({cases:,} cases)",
        percentile(found, 0.99),
        "ms",
        percentile(floor, 0.99),
        "the same notes in bare FTS5, latest first",
        MOST_MS,
        more={"p50": percentile(found, 0.5), "floor p50": percentile(floor, 0.5), "presses": len(found)},
    )


def _presses() -> Iterator[str]:
    """What stands in the field after each key press."""
    for typed in TYPED:
        yield from (typed[:length] for length in range(1, len(typed) + 1))


def _best(work: Callable[[], object]) -> float:
    return least_seconds(work, TIMES) * 1000


def _fill(ground: Ground, cases: int, bare: DeskConnection) -> None:
    """Every note of the desk, without anything of QA Desk."""
    bare.run(MAKE_BARE)
    bare.run("BEGIN")
    with ground.reading(cases) as reading:
        bare.run_many(ADD_BARE, ((text,) for text in reading.search.texts(FoundKind.EVIDENCE)))
    bare.run("COMMIT")
    bare.settle()


def _find(bare: DeskConnection, text: str) -> object:
    match = " AND ".join(f'"{word}" *' for word in typed_words(text))
    return bare.run(FIND_BARE, (match,)).fetchall()
