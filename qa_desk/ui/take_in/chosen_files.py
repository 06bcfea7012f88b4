"""The files that a page was told to open, on their way through the window as one text."""

import json
from collections.abc import Sequence
from pathlib import Path

from qa_desk.domain.language import tr

PACK, RETURN = ".qapack", ".qareturn"
KINDS_OF_BOTH = tr("Packs and returns (*{PACK} *{RETURN})", PACK=PACK, RETURN=RETURN)
KINDS_OF_PACKS = tr("Packs (*{PACK})", PACK=PACK)
KINDS_OF_RETURNS = tr("Returns (*{RETURN})", RETURN=RETURN)


def written(paths: Sequence[Path]) -> str:
    """The paths as one text."""
    return json.dumps([str(path) for path in paths])


def read_back(text: str) -> tuple[Path, ...]:
    """The paths again; none for an empty text."""
    return tuple(Path(one) for one in json.loads(text)) if text else ()


def place_for(paths: Sequence[Path]) -> str:
    """Which page opens these files: a pack has a page of its own, everything else is read as returns."""
    return "open_pack" if [path.suffix.lower() for path in paths] == [PACK] else "take_in"
