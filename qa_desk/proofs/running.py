"""Runs campaigns one after the other, each in a folder of its own that is gone afterwards."""

import platform
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from qa_desk import __version__
from qa_desk.domain.progress import Progress
from qa_desk.proofs.campaign import Attack
from qa_desk.proofs.every import CAMPAIGNS
from qa_desk.proofs.report import Proved, Report
from qa_desk.store.engine import versions as engine_versions


def run_campaigns(wanted: Mapping[str, int], seed: int, progress: Progress) -> Report:
    """Attack as often as ``wanted`` says, by the names of the campaigns; raises Cancelled when stopped."""
    proved = []
    for campaign in CAMPAIGNS:
        count = wanted.get(campaign.name, 0)
        if not count:
            continue
        with tempfile.TemporaryDirectory(prefix="qa-desk-proof-") as folder:
            started = time.monotonic()
            outcome = campaign.load()(Attack(count, seed, Path(folder), progress))
            proved.append(Proved(campaign, count, outcome, time.monotonic() - started))
    return Report(seed, _versions(), tuple(proved))


def _versions() -> dict[str, str]:
    system = f"{platform.system()} {platform.machine()}"
    return {"QA Desk": __version__, "Python": platform.python_version(), **engine_versions(), "on": system}
