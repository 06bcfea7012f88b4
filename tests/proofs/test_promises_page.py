"""The page about the promises tells of every campaign, and of no other."""

import re
from pathlib import Path

from qa_desk.proofs.every import CAMPAIGNS

PAGE = Path(__file__).parents[2] / "docs" / "promises.md"


def test_the_page_tells_of_each_campaign_in_its_order() -> None:
    told = re.findall(r"^\| `--([a-z]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert told == [one.name for one in CAMPAIGNS]
