"""Measures every promise about speed and size that this version makes, each beside its floor.

.venv/bin/python -m benchmarks            10,000 cases, 1,000,000 answers: some minutes
.venv/bin/python -m benchmarks --quick    1,000 cases: about a minute
.venv/bin/python -m benchmarks --full     growth up to 100,000 cases as well
"""

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported by what follows

from benchmarks.counting import findings_row, growth_rows
from benchmarks.desks import Ground
from benchmarks.expressions import expression_row
from benchmarks.freezing import freezing_rows
from benchmarks.grading import grading_rows
from benchmarks.measured import Row
from benchmarks.receiving import receiving_row
from benchmarks.searching import search_row
from benchmarks.starting import starting_rows
from benchmarks.workbooks import workbook_row
from qa_desk import paths
from qa_desk.templates.library import TemplateLibrary

TEMPLATE = "early_help_assessment"
QUICK, WHOLE, LARGEST = 1_000, 10_000, 100_000
COUNTED_ANSWERS, EXPORTED_ANSWERS = 1_000_000, 400_000


def rows(ground: Ground, arguments: argparse.Namespace) -> Iterator[Row]:
    """Every row, as soon as it is measured."""
    template = TemplateLibrary(paths.forms_folder()).get(TEMPLATE)
    questions = sum(1 for _ in template.questions())
    quick = arguments.quick
    cases = QUICK if quick else WHOLE
    yield expression_row(presses=300 if quick else 1_000)
    yield from grading_rows(ground, cases, presses=300 if quick else 1_000)
    yield from starting_rows(ground, cases, runs=3 if quick else 7)
    yield findings_row(ground, QUICK if quick else -(-COUNTED_ANSWERS // questions))
    yield workbook_row(ground, template, QUICK if quick else EXPORTED_ANSWERS // questions)
    yield receiving_row(ground)
    yield search_row(ground, cases)
    yield from freezing_rows(ground, QUICK)
    sizes = [QUICK // 10, QUICK] if quick else [QUICK, WHOLE]
    yield from growth_rows(ground, [*sizes, LARGEST] if arguments.full else sizes)


def main() -> int:
    """Print one line for each row, or all of them as JSON."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--quick", action="store_true", help="1,000 cases instead of 10,000")
    size.add_argument("--full", action="store_true", help="growth up to 100,000 cases as well")
    parser.add_argument("--json", action="store_true", help="print JSON")
    arguments = parser.parse_args()
    bodies = []
    with tempfile.TemporaryDirectory(prefix="qa-desk-benchmarks-") as folder:
        os.environ["QA_DESK_HOME"] = folder
        for row in rows(Ground(Path(folder)), arguments):
            bodies.append(row.body)
            if not arguments.json:
                print(row.line, flush=True)
    if arguments.json:
        machine = {"python": platform.python_version(), "system": platform.platform(), "processors": os.cpu_count()}
        print(json.dumps({"machine": machine, "rows": bodies}, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
