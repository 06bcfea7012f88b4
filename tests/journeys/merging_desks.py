"""A chair's desk, an auditor's desk and its copy on a second laptop, made once and copied for every history."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.two_desks import CHAIR, JO, Desk, Exchange

COPY = "second laptop"
CASES = 2


@cache
def _made() -> tuple[str, dict[str, bytes]]:
    with TemporaryDirectory() as folder:
        root = Path(folder)
        exchange = Exchange(root, auditors=(JO,), cases=CASES).enrolled().packed()
        exchange.desks[COPY] = exchange.desks[JO].copied(root / f"{COPY}.qadesk")
        exchange.enrol(COPY)
        for desk in exchange.desks.values():
            desk.close()
        return exchange.audit, {name: desk.path.read_bytes() for name, desk in exchange.desks.items()}


def put_desks(folder: Path) -> Exchange:
    """The three desks in a folder, open."""
    audit, files = _made()
    exchange = Exchange(folder, auditors=(JO,), cases=CASES, audit=audit)
    for name, contents in files.items():
        path = folder / f"{name}.qadesk"
        path.write_bytes(contents)
        exchange.desks[name] = Desk(path, JO if name == COPY else name, exchange.library)
    return exchange


def fresh_chair(exchange: Exchange) -> Desk:
    """The chair's desk as it was before anything came in, beside the one that is used."""
    path = exchange.folder / "fresh chair.qadesk"
    path.write_bytes(_made()[1][CHAIR])
    return Desk(path, CHAIR, exchange.library)
