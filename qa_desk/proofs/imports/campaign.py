"""Hands hostile workbooks to the reader as the program does, each in a process of its own under its limits."""

from pathlib import Path
from time import monotonic

from qa_desk.domain.errors import UserError
from qa_desk.exchange.quarantine import WAIT_SECONDS, read_first_sheet
from qa_desk.proofs.campaign import Attack, Outcome
from qa_desk.proofs.imports.workbooks import good, hostile_workbooks, spoilt

SAFE = "Nothing was changed."


def prove(attack: Attack) -> Outcome:
    """Hand over ``count`` files: those of the list, in an order by chance, and then accidents."""
    outcome, raw = Outcome(), good()
    listed = list(hostile_workbooks(raw))
    listed = attack.random("order").sample(listed, len(listed))
    path = attack.folder / "list.xlsx"
    for number in range(attack.count):
        attack.progress.step(number, attack.count, "Reading hostile workbooks")
        if number < len(listed):
            name, made, reason = listed[number]
            path.write_bytes(made())
        else:
            name, reason = f"accident {number + 1}", ""
            path.write_bytes(spoilt(raw, attack.random(number)))
        outcome.attacks += 1
        started = monotonic()
        problem = _read(path, reason, outcome)
        if monotonic() - started > WAIT_SECONDS:
            problem = problem or "it was waited for too long"
        if problem:
            outcome.failures.append(f"{name}: {problem}")
    return outcome


def _read(path: Path, reason: str, outcome: Outcome) -> str:
    """What is wrong with how a file was met; empty when nothing is."""
    try:
        read_first_sheet(path)
    except UserError as refusal:
        said = refusal.message.removeprefix('"list.xlsx" ').removesuffix(".")
        outcome.became["refused with the expected reason" if reason else "accidents refused"] += 1
        if not refusal.hint.startswith(SAFE):
            return f"it is not said that nothing was changed: {refusal.hint}"
        return "" if not reason or said == reason else f"refused because it {said}, and not because it {reason}"
    except Exception as error:  # whatever it is, it is the finding
        return f"{type(error).__name__} instead of words: {error}"[:200]
    outcome.became["read, though hostile" if reason else "accidents read"] += 1
    return "it was read" if reason else ""
