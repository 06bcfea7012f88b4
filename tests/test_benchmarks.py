"""The benchmarks run and print every row; what they measure is for people to read, and never asserted."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
ROWS = (
    "rules after one answer", "key press in grading", "in it: rules and durable record", "moving between questions",
    "window usable after start", "memory", "findings over", "answers workbook", "taking in",
    "search", "growth",
)  # fmt: skip


@pytest.mark.long
def test_every_row_is_measured() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--quick", "--json"],
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    rows = json.loads(done.stdout)["rows"]
    for start in ROWS:
        assert any(row["what"].startswith(start) for row in rows), start
    assert all(row["figure"] > 0 for row in rows)
