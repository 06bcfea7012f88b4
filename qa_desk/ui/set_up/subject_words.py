"""How what a case list says of a case is written on the screen."""

import re
from datetime import date

from qa_desk.domain.dates import short_date

_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def shown_text(text: str) -> str:
    """An attribute as people write it; dates are kept as ISO text."""
    return short_date(date.fromisoformat(text)) if _ISO_DATE.fullmatch(text) else text
