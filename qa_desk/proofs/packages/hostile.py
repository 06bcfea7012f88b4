"""Bodies of packs and sealed returns as somebody would write them who knows the format and means harm."""

import copy
import json
from collections.abc import Iterator
from dataclasses import replace
from random import Random
from typing import Any

from qa_desk.domain.receiving.packages import ReturnContents
from qa_desk.domain.receiving.revisions import Revision, canonical
from qa_desk.proofs.packages.forging import relinked, resigned, with_revisions

ODD_VALUES: tuple[Any, ...] = (
    None, True, False, -1, 0, 1, 2**31, 2**63, 10**400, "", " ", "x" * 30_000,
    "\ud800", "\x00", "\u202e", "e" + "\u0301" * 40,
    "#state", "#family", "../../etc", "C01/../C02", "2026-07-07", "2026-07-07T09:00:00", "99999-01-01T00:00:00+00:00",
    "{}", "[]", "null", "true", '{"value":1}', '{"value":{"date":"2026-02-30"}}', '{"value":{"integer":true}}',
    '{"value":{"decimal":"NaN"}}', '{"value":{"choices":["a","a"]}}', '{"value":{"rows":[[["a",{"pair":[]}]]]}}',
    '{"value":{"attendance":[["police","maybe"]]}}', '{"state":"withdrawn"}', '{"state":"signed_off"}', '{"flagged":1}',
    '{"evidence":"ab"}', '{"note":5}', '{"a":1,"a":2}', "0" * 64, "f" * 64, [], {}, [[]], {"a": {}}, ["a"] * 5_000,
)  # fmt: skip


def hostile_bodies(body: bytes, count: int, draw: Random) -> Iterator[bytes]:
    """Changed copies: odd values anywhere, lines gone, twice or elsewhere, keys more and fewer, broken JSON."""
    lines = [json.loads(line) for line in body.decode().split("\n")]
    for _ in range(count):
        changed = copy.deepcopy(lines)
        for _ in range(draw.choice((1, 1, 1, 2, 5))):
            _change(changed, draw)
        yield _as_bytes(changed, draw)


def _change(lines: list[Any], draw: Random) -> None:
    kind, at = draw.randrange(8), draw.randrange(len(lines))
    if kind == 0 and len(lines) > 1:
        del lines[at]
    elif kind == 1:
        lines.insert(at, copy.deepcopy(draw.choice(lines)))
    elif kind == 2:
        other = draw.randrange(len(lines))
        lines[at], lines[other] = lines[other], lines[at]
    elif kind == 3:
        lines[at] = copy.deepcopy(draw.choice(ODD_VALUES))
    else:
        _put_somewhere(lines, at, draw)


def _put_somewhere(lines: list[Any], at: int, draw: Random) -> None:
    """One value inside a line, at any depth, exchanged, taken away or added."""
    node = lines[at]
    while isinstance(node, list | dict) and node:
        key = draw.choice(list(node)) if isinstance(node, dict) else draw.randrange(len(node))
        if not isinstance(node[key], list | dict) or not node[key] or draw.random() < 0.3:
            action = draw.randrange(4)
            if action == 0:
                del node[key]
            elif action == 1 and isinstance(node, dict):
                node["more"] = copy.deepcopy(draw.choice(ODD_VALUES))
            else:
                node[key] = copy.deepcopy(draw.choice(ODD_VALUES))
            return
        node = node[key]
    lines[at] = copy.deepcopy(draw.choice(ODD_VALUES))


def _as_bytes(lines: list[Any], draw: Random) -> bytes:
    """Mostly JSON; now and then with something that only nearly is."""
    written = [json.dumps(line, separators=(",", ":"), sort_keys=True, ensure_ascii=False) for line in lines]
    kind, at = draw.randrange(40), draw.randrange(len(written))
    if kind == 0:
        written[at] = "[" * 100_000
    elif kind == 1:
        written[at] = written[at].replace(":", ":NaN,", 1)
    elif kind == 2:
        written[at] = f"{written[at]} {written[at]}"
    elif kind == 3:
        written[at] = written[at][: len(written[at]) // 2]
    elif kind == 4:
        written[at] = f'{{"format":1,{written[at][1:]}'
    body = "\n".join(written).encode("utf-8", "surrogatepass")
    return body + b"\xff" if kind == 5 else body


def hostile_revisions(contents: ReturnContents, count: int, draw: Random) -> Iterator[ReturnContents]:
    """Changed copies whose ids, heads and counts are put right again, and often the sign-off too: whole, but odd."""
    for _ in range(count):
        chosen = draw.randrange(len(contents.revisions))
        name, value = draw.choice(FIELDS), copy.deepcopy(draw.choice(ODD_VALUES))
        target = contents.revisions[chosen]
        if name == "value" and draw.random() < 0.5:
            value = _odd_json(target.value, draw)

        def change(one: Revision, target: Revision = target, name: str = name, value: Any = value) -> Revision:
            return replace(one, **{name: value}) if one.place == target.place and one.cell == target.cell else one

        try:
            made = relinked(contents.revisions, change)
            if draw.random() < 0.5:
                made = resigned(made)
            yield with_revisions(contents, made)
        except (TypeError, ValueError, KeyError, AttributeError):
            continue  # not even the cheat's own program could write it


FIELDS = ("value", "value", "value", "value", "cell", "author", "device", "device_sequence", "recorded_at")


def _odd_json(text: str, draw: Random) -> str:
    """The same value with one odd part, written as QA Desk writes it."""
    lines = [json.loads(text)]
    _put_somewhere(lines, 0, draw)
    return canonical(lines[0])
