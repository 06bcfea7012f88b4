"""Findings beside the bare GROUP BY, and how reading grows with the desk."""

from collections.abc import Iterator, Sequence

from benchmarks.desks import AUDIT, Ground, bare_store
from benchmarks.measured import Row, least_seconds, seconds, usual_seconds
from qa_desk.store.engine import DeskConnection

MAKE_BARE = "CREATE TABLE answer (key INTEGER PRIMARY KEY, question TEXT NOT NULL, outcome TEXT NOT NULL) STRICT"
INDEX_BARE = "CREATE INDEX answer_by_question ON answer (question, outcome)"
ADD_BARE = "INSERT INTO answer (question, outcome) VALUES (?, ?)"
COUNT_BARE = "SELECT question, outcome, count(*) FROM answer GROUP BY question, outcome"


def findings_row(ground: Ground, cases: int) -> Row:
    """Findings of every answer of a desk, beside one GROUP BY over the same pairs in a bare store."""
    with ground.reading(cases) as reading:
        counts = reading.listings.grade_counts(AUDIT)
    answers = sum(count for _, _, count in counts)
    services = ground.open(cases)
    try:
        with bare_store(ground.folder) as bare:
            _fill(bare, counts)
            floor = usual_seconds(lambda: bare.run(COUNT_BARE).fetchall())
            assert sorted(bare.run(COUNT_BARE)) == sorted(counts)
            taken = usual_seconds(lambda: services.findings.of_audit(AUDIT))
    finally:
        services.desk.close()
    return Row(
        f"findings over {answers:,} answers",
        taken * 1000,
        "ms",
        floor * 1000,
        "the same GROUP BY, bare",
        most_times=1.5,
    )


def _fill(bare: DeskConnection, counts: Sequence[tuple[str, str, int]]) -> None:
    """As many rows as the desk has, mixed as returns mix them: one of each pair in turn."""
    bare.run(MAKE_BARE)
    bare.run("BEGIN")
    for turn in range(max(count for _, _, count in counts)):
        bare.run_many(ADD_BARE, [(question, outcome) for question, outcome, count in counts if turn < count])
    bare.run(INDEX_BARE)
    bare.run("COMMIT")
    bare.settle()


def growth_rows(ground: Ground, sizes: Sequence[int]) -> Iterator[Row]:
    """Each way of reading at every size, beside what linear growth from the size before would take."""
    earlier: dict[str, float] = {}
    before = sizes[0]
    for cases in sizes:
        for what, taken in _readings(ground, cases).items():
            linear = earlier[what] * cases / before if what in earlier else None
            yield Row(
                f"growth, {cases:,} cases: {what}", taken * 1000, "ms", linear and linear * 1000,
                f"linear from {before:,} cases", most_times=None if linear is None else 1.2,
            )  # fmt: skip
            earlier[what] = taken
        before = cases


def _readings(ground: Ground, cases: int) -> dict[str, float]:
    ground.path(cases)
    opening = seconds(lambda: ground.open(cases).desk.close())
    services = ground.open(cases)
    try:
        middle = services.returns.ids(AUDIT)[cases // 2]
        return {
            "opening a desk and checking it": opening,
            "findings": least_seconds(lambda: services.findings.of_audit(AUDIT)),
            "programme": least_seconds(services.audits.programme),
            "fifty rows of my cases": least_seconds(lambda: services.returns.lines(AUDIT, cases // 2, 50)),
            "opening a case": least_seconds(lambda: services.returns.open(middle)),
        }
    finally:
        services.desk.close()
