"""Which way text runs: Hebrew and Arabic begin at the right, wherever they are written."""

import re

from bidi.algorithm import get_base_level

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def reads_right_to_left(text: str) -> bool:
    """Whether a paragraph begins at the right, as Hebrew and Arabic do."""
    return bool(RIGHT_TO_LEFT.search(text)) and get_base_level(text) == 1
