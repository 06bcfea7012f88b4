"""Templates as accidents and bad intent leave them: a stream of spoilt texts that a seed makes again.

As a program it reads one part of the stream under limits of memory and time, and prints what went wrong, one line of
JSON for each: ``python -m tests.templates.mutations SEED FIRST LAST``.
"""

import contextlib
import json
import re
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

from qa_desk.proofs.imports.spoiling import mutant
from qa_desk.templates.loader import read_template
from tests.templates.mutant_use import Finding, misuse
from tests.templates.small_template import WHOLE

FORMS = Path(__file__).parents[2] / "forms"
MEMORY_BYTES = 500 << 20
SECONDS_EACH = 2.0
MORE = """\
      - name: teams
        label: Which teams?
        type: select_multiple
        choices:
          north: {label: North, area: hill, open: 'yes'}
          south: {label: South, area: sea}
        choice_filter: area = 'sea' or open = ${level}
      - name: judged_by_rule
        label: What do the rows come to?
        type: scale
        scale: met
        fixed: true
        calculation: if(${total_came} > 3, 'met', 'not_met')
fixed_by: A partnership
translations:
  cy:
    language: Welsh
    template: {title: Ffurflen}
    sections: {last: Olaf}
    questions:
      seen: {label: A welwyd y plentyn?, hint: Edrychwch am ddyddiad.}
    choices:
      teams: {north: Gogledd}
    scales:
      met: {met: Bodlonwyd}
"""
"""Put after the small template: what templates can hold besides."""


def sound_texts(files: int | None = None) -> tuple[str, ...]:
    """What is spoilt: shipped templates whole, and cut down to one section where they still are templates."""
    found = [WHOLE, WHOLE + MORE]
    for path in sorted(FORMS.glob("*.yaml"))[:files]:
        text = path.read_text(encoding="utf-8")
        head, *sections = re.split(r"(?m)^(?=  - name: )", text)
        without_caps = re.sub(r"(?m)^  caps:\n(?:    .*\n)+", "", head)
        cut = (start + section for section in sections for start in (head, without_caps))
        found += [text, *(small for small in cut if read_template(small).template is not None)]
    return tuple(found)


class _TooSlow(BaseException):
    """Raised in the middle of whatever takes too long; no except clause of the code under test catches it."""


def _on_alarm(number: int, frame: FrameType | None) -> None:
    raise _TooSlow


def troubles(seed: int, first: int, last: int) -> Iterator[dict[str, object]]:
    """What went wrong with these mutants, one after another, and at the end how many came to what."""
    sources, counts, slowest = sound_texts(), Counter[str](), 0.0
    signal.signal(signal.SIGPROF, _on_alarm)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "spoilt.yaml"
        for number in range(first, last):
            spoilt = mutant(sources, seed, number)
            try:
                signal.setitimer(signal.ITIMER_PROF, 4 * SECONDS_EACH)
                found = misuse(spoilt.text, spoilt.content, path)
            except _TooSlow:
                found = Finding("did not end", "slow", 4 * SECONDS_EACH)
            finally:
                signal.setitimer(signal.ITIMER_PROF, 0)
            counts[found.came_to] += 1
            slowest = max(slowest, found.seconds)
            trouble = found.trouble or (f"took {found.seconds:.1f} s" if found.seconds > SECONDS_EACH else "")
            if trouble:
                yield {"number": number, "done": spoilt.done, "trouble": trouble}
    yield {"counts": dict(counts), "slowest": round(slowest, 2)}


def _limit() -> None:
    with contextlib.suppress(ImportError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


if __name__ == "__main__":
    _limit()
    for line in troubles(*(int(word) for word in sys.argv[1:4])):
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()
