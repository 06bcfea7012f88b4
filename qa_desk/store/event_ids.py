"""Ids of events: they sort in the order of recording, on any clock (UUID version 7, RFC 9562)."""

import secrets
from datetime import datetime

COUNTER_BITS = 12


class EventIds:
    """Makes ids that only ever rise, also when the clock is set back; starts after the last id of the journal."""

    def __init__(self, last: str = "") -> None:
        bits = int(last.replace("-", ""), 16) if last else 0
        self._last_ms = bits >> 80
        self._counter = bits >> 64 & ((1 << COUNTER_BITS) - 1)

    def next(self, now: datetime) -> str:
        """The next id, at ``now`` or just after the last one, whichever is later."""
        now_ms = int(now.timestamp() * 1000)
        if now_ms > self._last_ms:
            self._last_ms, self._counter = now_ms, 0
        else:
            self._counter += 1
            if self._counter >> COUNTER_BITS:
                self._last_ms, self._counter = self._last_ms + 1, 0
        head = f"{self._last_ms:012x}7{self._counter:03x}"
        tail = f"{secrets.randbits(62) | 1 << 63:016x}"
        return f"{head[:8]}-{head[8:12]}-{head[12:16]}-{tail[:4]}-{tail[4:]}"
