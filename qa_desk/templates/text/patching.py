"""The text of a template after edits: what was not touched stays as it was typed, comments and all."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import dropwhile

from qa_desk.domain.errors import UserError
from qa_desk.templates.text.plain import Plain, PlainList, PlainMapping, as_mapping, as_text, plain_of
from qa_desk.templates.text.writer import Path, entry_lines, member_lines, parts_from_above, template_text
from qa_desk.templates.text.yaml_blocks import Block, Part, blocks_of

Lines = tuple[str, ...]

ALIKE = 0.5
"""The share of keys that two members without a common name have in common when one has become the other."""


def patched_text(source: str, plain: PlainMapping) -> str:
    """A text that says ``plain`` and keeps every line of ``source`` that still says the same."""
    root = blocks_of(source)
    if root is None:
        return template_text(plain)
    if _is_same(root.plain, plain):
        return source
    text = _Patch(source, root).text(plain)
    return text if _says(text, plain) else _head_of(source) + template_text(plain)


def _is_same(one: Plain, other: Plain) -> bool:
    """Whether two values are the same and in the same order: the order of choices is what people see."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(_is_same(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_is_same, one, other))
    return one == other


def _says(text: str, plain: PlainMapping) -> bool:
    try:
        return _is_same(plain_of(text), plain)
    except UserError:
        return False


def _head_of(source: str) -> str:
    """The comments that a file begins with."""
    head: list[str] = []
    for line in source.split("\n"):
        if line.strip() and not line.startswith("#"):
            break
        head.append(line)
    return "".join(f"{line.rstrip()}\n" for line in head) if any(line.strip() for line in head) else ""


@dataclass(frozen=True)
class _Piece:
    """One key or member with its lines: the comments and blank lines above it, and its own, up to the next."""

    part: Part
    first: int
    end: int
    above: Lines
    column: int
    is_first: bool
    """It leads its mapping or list, so it has no blank line above it."""


class _Patch:
    """Puts a text together from the lines that stay and the lines that are new."""

    def __init__(self, source: str, root: Block) -> None:
        self._lines = source.split("\n")
        self._eol = "\r" if self._lines[0].endswith("\r") else ""
        self._root = root
        self._questions = dict(self._named_questions())

    def text(self, plain: PlainMapping) -> str:
        first, end = self._root.line, self._end_of_root()
        lines = self._mapping(self._root, plain, end, ())
        return "\n".join([*self._lines[:first], *lines, *self._lines[end:]])

    def _end_of_root(self) -> int:
        return self._above(len(self._lines), self._root.parts[-1].line + 1, self._root.column)

    def _above(self, line: int, least: int, column: int) -> int:
        """The first of the blank and comment lines right above ``line`` that belong to it."""
        while line > least:
            text = self._lines[line - 1]
            told = text.strip()
            if told and (not told.startswith("#") or len(text) - len(text.lstrip()) > column):
                break
            line -= 1
        return line

    def _pieces(self, block: Block, end: int, above: Lines = ()) -> list[_Piece]:
        """Each part of a block with its lines; ``above`` stands above the first one. What is left is its tail."""
        pieces: list[_Piece] = []
        starts = [*(part.line for part in block.parts), end]
        for place, part in enumerate(block.parts):
            stop = self._above(starts[place + 1], part.line + 1, block.column)
            pieces.append(_Piece(part, part.line, stop, above, block.column, place == 0))
            above = tuple(self._lines[stop : starts[place + 1]])
        return pieces

    def _new(self, lines: list[str]) -> list[str]:
        return [f"{line}{self._eol}" for line in lines]

    def _parted(self, place: int, path: Path, value: Plain) -> list[str]:
        return self._new([""]) if place and parts_from_above(path, value) else []

    def _above_piece(self, piece: _Piece, place: int, path: Path, value: Plain) -> list[str]:
        """The comments and blank lines above a piece in its new place."""
        if place == 0:
            return list(dropwhile(lambda line: not line.strip(), piece.above))
        return [*self._parted(place, path, value), *piece.above] if piece.is_first else list(piece.above)

    def _mapping(self, block: Block, plain: PlainMapping, end: int, path: Path) -> list[str]:
        pieces = {piece.part.key: piece for piece in self._pieces(block, end)}
        tail = self._lines[max(piece.end for piece in pieces.values()) : end]
        start = self._lines[block.line][: block.column]
        lines: list[str] = []
        waiting: list[str] = []
        for place, (key, value) in enumerate(plain.items()):
            piece = pieces.get(key)
            if piece is None:
                above, body = self._parted(place, path, value), self._new(entry_lines(key, value, block.column, path))
            else:
                above, body = self._above_piece(piece, place, path, value), self._entry(piece, value, path)
                body = [" " * block.column + body[0][block.column :], *body[1:]]
            if place == 0 and start.strip():
                waiting, above = above, []  # nothing can stand between a dash and its first key
            lines.extend((*above, *body, *(waiting if place == 0 else ())))
        return [start + lines[0][block.column :], *lines[1:], *tail]

    def _entry(self, piece: _Piece, value: Plain, path: Path) -> list[str]:
        old, key = piece.part.value, piece.part.key
        here = (*path, key)
        if _is_same(old.plain, value):
            return self._lines[piece.first : piece.end]
        header = self._lines[piece.first : old.line]
        if old.parts and value and isinstance(value, dict) and isinstance(old.plain, dict):
            return [*header, *self._mapping(old, value, piece.end, here)]
        if old.parts and value and isinstance(value, list) and isinstance(old.plain, list):
            return [*header[:1], *self._list(old, value, piece.end, here, header[1:])]
        lines = entry_lines(key, value, piece.column, path)
        if len(lines) == 1:
            lines[0] += self._comment_after(old)
        return self._new(lines)

    def _comment_after(self, old: Block) -> str:
        """The comment that stands on the line of a value."""
        rest = self._lines[old.last_line][old.last_column :].rstrip("\r")
        return rest if old.line == old.last_line and rest.lstrip().startswith("#") and rest[0] == " " else ""

    def _list(self, block: Block, plain: PlainList, end: int, path: Path, header: list[str]) -> list[str]:
        own = _comments(header)  # those of the first member; what stands above them stays where it is
        pieces = self._pieces(block, end, tuple(own))
        chosen = _matched([piece.part.value.plain for piece in pieces], plain)
        lines = header[: len(header) - len(own)]
        for place, (value, number) in enumerate(zip(plain, chosen, strict=True)):
            if number is not None:
                above = self._above_piece(pieces[number], place, path, value)
                body = self._member(pieces[number], value, path)
            else:
                above, body = self._from_elsewhere(value, place, block.column, path)
            lines.extend((*above, *body))
        return [*lines, *self._lines[pieces[-1].end : end]]

    def _member(self, piece: _Piece, value: Plain, path: Path) -> list[str]:
        old = piece.part.value
        if _is_same(old.plain, value):
            return self._lines[piece.first : piece.end]
        if old.parts and value and isinstance(value, dict) and isinstance(old.plain, dict):
            return self._mapping(old, value, piece.end, (*path, "-"))
        return self._new(member_lines(value, piece.column, path))

    def _from_elsewhere(self, value: Plain, place: int, column: int, path: Path) -> tuple[list[str], list[str]]:
        """A question that stood in another section, with its comments; else new lines."""
        piece = self._questions.get(as_text(as_mapping(value).get("name"))) if path[-1] == "questions" else None
        parted = self._parted(place, path, value)
        if piece is None:
            return parted, self._new(member_lines(value, column, path))
        body = _shifted(self._member(piece, value, path), column - piece.column)
        return [*parted, *_shifted(_comments(piece.above), column - piece.column)], body

    def _named_questions(self) -> Iterator[tuple[str, _Piece]]:
        """Every question of the text by name, to be found again when it has moved to another section."""
        sections = next((part for part in self._root.parts if part.key == "sections"), None)
        yield from self._named(sections.value, self._end_of_root(), "sections", []) if sections else ()

    def _named(self, block: Block, end: int, key: str, above: list[str]) -> Iterator[tuple[str, _Piece]]:
        for piece in self._pieces(block, end, tuple(above)) if isinstance(block.plain, list) else ():
            name = as_text(as_mapping(piece.part.value.plain).get("name"))
            if name and key == "questions":
                yield name, piece
            for inner in self._pieces(piece.part.value, piece.end):
                if inner.part.key == "questions":
                    own = _comments(self._lines[inner.first + 1 : inner.part.value.line])
                    yield from self._named(inner.part.value, inner.end, "questions", own)


def _comments(lines: Iterable[str]) -> list[str]:
    """The comments right above something, without the blank lines and what stands above those."""
    told: list[str] = []
    for line in lines:
        told = [*told, line] if line.strip() else []
    return told


def _shifted(lines: list[str], by: int) -> list[str]:
    if by >= 0:
        return [" " * by + line if line.strip() else line for line in lines]
    return [line[min(-by, len(line) - len(line.lstrip(" "))) :] for line in lines]


def _matched(old: PlainList, new: PlainList) -> list[int | None]:
    """For each new member, the old one it was: the same one, else the one of its name, else the most alike."""
    free = dict(enumerate(old))
    chosen: dict[int, int] = {}
    for is_match in (_is_same, _has_same_name):
        for place, value in enumerate(new):
            if place not in chosen:
                found = next((number for number, one in free.items() if is_match(one, value)), None)
                if found is not None:
                    chosen[place] = found
                    del free[found]
    known = {as_text(as_mapping(one).get("name")) for one in new}
    free = {number: one for number, one in free.items() if as_text(as_mapping(one).get("name")) not in known - {""}}
    for place, value in enumerate(new):
        best = max(free, key=lambda number: _likeness(free[number], value), default=None)
        if place not in chosen and best is not None and _likeness(free[best], value) >= ALIKE:
            chosen[place] = best
            del free[best]
    return [chosen.get(place) for place in range(len(new))]


def _has_same_name(one: Plain, other: Plain) -> bool:
    name = as_text(as_mapping(one).get("name"))
    return bool(name) and name == as_mapping(other).get("name")


def _likeness(one: Plain, other: Plain) -> float:
    if not isinstance(one, dict) or not isinstance(other, dict):
        return 0.0
    same = sum(1 for key, value in one.items() if other.get(key) == value)
    return same / max(len(one), len(other), 1)
