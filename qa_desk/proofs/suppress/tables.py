"""Made-up tables of small counts: plain ones with margins, and such whose sums are not those of a plain table."""

from dataclasses import replace
from random import Random

from qa_desk.domain.disclosure import Key, LinkedCounts, SumOf, cross_counts

COUNTS = (0, 0, 1, 2, 3, 4, 5, 6, 8, 9, 12, 13, 20, 47)
DEEP_EVERY = 8


def drawn_table(draw: Random, number: int) -> LinkedCounts:
    """The table of one attack."""
    return deep(draw) if number % DEEP_EVERY == 0 else flat(draw, draw.randint(1, 4), draw.randint(2, 4))


def flat(draw: Random, rows: int, columns: int, counts: tuple[int, ...] = COUNTS) -> LinkedCounts:
    """Rows by columns with both margins."""
    cells = [[draw.choice(counts) for _ in range(columns)] for _ in range(rows)]
    return cross_counts("t", [f"r{row}" for row in range(rows)], [f"c{column}" for column in range(columns)], cells)


def deep(draw: Random) -> LinkedCounts:
    """Three dimensions: two layers, and a third that is their sum."""
    layers = [flat(draw, 2, 3) for _ in range(2)]
    counts: dict[Key, int] = {}
    sums: list[SumOf] = []
    for number, layer in enumerate(layers):
        counts |= {(f"l{number}", *key[1:]): count for key, count in layer.counts.items()}
        sums += [
            SumOf((f"l{number}", *one.total[1:]), tuple((f"l{number}", *part[1:]) for part in one.parts))
            for one in layer.sums
        ]
    for key in layers[0].counts:
        parts = tuple((f"l{number}", *key[1:]) for number in range(2))
        total = ("all", *key[1:])
        counts[total] = sum(counts[part] for part in parts)
        sums.append(SumOf(total, parts))
    return LinkedCounts(counts, tuple(sums), blocks={key: f"{key[0]} {key[1]}" for key in counts})


def with_one_more(table: LinkedCounts, draw: Random) -> LinkedCounts:
    """The same table when one more case was counted, in it and in every sum above it."""
    totals = {one.total for one in table.sums}
    grown = {draw.choice(sorted(key for key in table.counts if key not in totals))}
    while more := {one.total for one in table.sums if grown & set(one.parts)} - grown:
        grown |= more
    return replace(table, counts={key: count + (key in grown) for key, count in table.counts.items()})
