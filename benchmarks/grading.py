"""A key press in grading until it is durable and shown, and moving from question to question."""

from collections.abc import Iterator
from itertools import cycle
from time import perf_counter

from PySide6.QtTest import QTest

from benchmarks.desks import AUDIT, Ground, bare_store
from benchmarks.measured import Row, percentile, seconds
from benchmarks.screen import Screen, on_screen
from qa_desk.domain.answers import Answer
from qa_desk.domain.template import Question
from qa_desk.services.grading_session import Revision
from qa_desk.store.engine import DeskConnection

FRAME_MS = 16.0
BARE_ROW = "one committed bare row, same settings"
MAKE_BARE = "CREATE TABLE bare (key INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT"
ADD_BARE = "INSERT INTO bare (body) VALUES (?)"
BODY = "an answer with its note and where it was seen, about as long as an event of the journal " * 4


def grading_rows(ground: Ground, cases: int, presses: int) -> Iterator[Row]:
    """Both rows on one case of a desk with ``cases`` cases."""
    services = ground.open(cases)
    services.desk.verify()  # else the window reads the whole desk in the background meanwhile
    return_id = services.returns.ids(AUDIT)[cases // 2]
    session = services.returns.open(return_id)
    session.reopen("Measuring")
    with on_screen(ground.desks, services) as screen, bare_store(ground.folder) as bare:
        screen.window.go("grading", return_id)
        screen.draw()
        bare.run(MAKE_BARE)
        before, _ = services.desk.head
        pressed, recording, floor = _presses(screen, bare, presses)
        recorded = services.desk.head[0] - before
        assert recorded == presses, f"{recorded} events after {presses} key presses"
        yield _press_row(pressed, floor, cases)
        yield _recording_row(recording, floor, cases)
        yield _move_row(_moves(screen), cases)


def _scale_questions(screen: Screen) -> list[Question]:
    _, presenter = screen.grading
    states = presenter.session.form.states()
    return [state.question for state in states if state.asked and state.question.scale and not state.question.relevant]


def _presses(screen: Screen, bare: DeskConnection, count: int) -> tuple[list[float], list[float], list[float]]:
    """Milliseconds of each key press, of recording the answer in it, and of one bare committed row beside it."""
    _, presenter = screen.grading
    pressed: list[float] = []
    recording: list[float] = []
    floor: list[float] = []
    revise = presenter.session.revise

    def revise_timed(question: str, after: Answer, *, burst: str = "") -> Revision | None:
        started = perf_counter()
        try:
            return revise(question, after, burst=burst)
        finally:
            recording.append((perf_counter() - started) * 1000)

    presenter.session.revise = revise_timed  # type: ignore[method-assign]
    for question in cycle(_scale_questions(screen)):
        presenter.go_to(question.name)
        screen.draw()
        for key in _changing_keys(screen, question):
            if len(pressed) == count:
                return pressed, recording, floor
            started = perf_counter()
            QTest.keyClicks(screen.focused, key)
            screen.draw()
            pressed.append((perf_counter() - started) * 1000)
            floor.append(seconds(lambda: _commit_row(bare)) * 1000)
    return pressed, recording, floor


def _changing_keys(screen: Screen, question: Question) -> list[str]:
    """Ten keys that each change the answer."""
    _, presenter = screen.grading
    assert question.scale is not None
    given = presenter.session.form.state(question.name).answer.value
    others = [point.key for point in question.scale.points if point.value != given]
    own = [point.key for point in question.scale.points if point.value == given]
    return [others[0], (own or others[1:])[0]] * 5


def _commit_row(bare: DeskConnection) -> None:
    bare.run("BEGIN IMMEDIATE")
    bare.run(ADD_BARE, (BODY,))
    bare.run("COMMIT")


def _moves(screen: Screen) -> list[float]:
    """Milliseconds of each step through the form, forwards and back, twice: the first time each card is new."""
    page, presenter = screen.grading
    order = [state.question.name for state in presenter.session.form.states() if state.asked]
    presenter.go_to(order[0])
    screen.draw()
    taken = []
    for step in (1, -1, 1, -1):
        for _ in order[1:]:
            started = perf_counter()
            page.grading.step_requested.emit(step)
            screen.draw()
            taken.append((perf_counter() - started) * 1000)
    return taken


def _press_row(pressed: list[float], floor: list[float], cases: int) -> Row:
    return Row(
        f"key press in grading, durable and shown, p99 ({cases:,}-case desk)",
        percentile(pressed, 0.99),
        "ms",
        percentile(floor, 0.99),
        BARE_ROW,
        FRAME_MS,
        2,
        {"p50": percentile(pressed, 0.5), "floor p50": percentile(floor, 0.5), "presses": len(pressed)},
    )


def _recording_row(recording: list[float], floor: list[float], cases: int) -> Row:
    return Row(
        f"in it: rules and durable record, p50 ({cases:,}-case desk)",
        percentile(recording, 0.5),
        "ms",
        percentile(floor, 0.5),
        BARE_ROW,
        most_times=2,
        more={"p99": percentile(recording, 0.99), "floor p99": percentile(floor, 0.99)},
    )


def _move_row(taken: list[float], cases: int) -> Row:
    return Row(
        f"moving between questions, p99 ({cases:,}-case desk)",
        percentile(taken, 0.99),
        "ms",
        limit=FRAME_MS,
        more={"p50": percentile(taken, 0.5), "max": max(taken), "moves": len(taken)},
    )
