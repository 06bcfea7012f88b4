"""Looks a foreign workbook or Word file over, byte by byte and believing nothing it says of itself, before reading."""

import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

LARGEST_FILE = 20_000_000
LARGEST_UNPACKED = 100_000_000
MOST_MEMBERS = 500
MOST_RATIO = 100
SMALL_MEMBER = 1_000_000
"""A member up to this size is never a bomb, however well it was packed."""

LARGEST_SIDE_PART = 10_000_000
"""Unpacked bytes of a part that holds no cells: styles, names, properties."""

CHUNK = 1 << 16
LONGEST_SIGN = 128
"""Bytes kept from one chunk to the next, so that a sign that lies across both is seen."""

CONTENT_TYPES = "[Content_Types].xml"
_PLAIN_NAME = re.compile(r"(?:[\w.\-\[\]() +,&'@~!%=#$;]+/)*[\w.\-\[\]() +,&'@~!%=#$;]*", re.ASCII)
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._\-]+)["']""")
_ENCODINGS = frozenset({b"utf-8", b"utf-16", b"us-ascii", b"ascii", b"iso-8859-1"})
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_FORMULA = re.compile(rb"<\0?(?:[A-Za-z0-9]{1,20}:)?f[\s/>\0]")

_UNWANTED_PARTS = (
    ("vbaproject", "holds macros"),
    ("macrosheets/", "holds macros"),
    ("externallinks/", "is linked to another file"),
    ("embeddings/", "has another file embedded in it"),
    ("activex/", "holds ActiveX controls"),
    ("xl/connections.xml", "is connected to a database or web page"),
    ("querytables/", "is connected to a database or web page"),
)
_CELLS_AND_PICTURES = ("xl/worksheets/", "xl/sharedstrings.xml", "xl/media/", "word/document.xml", "word/media/")
_DAMAGE = (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, NotImplementedError, EOFError, ValueError, OSError)


class Unwanted(Exception):  # noqa: N818 - the answer of the examination, not an error of the program
    """Why the file is not read, as the end of a sentence that begins with its name."""


@dataclass(frozen=True)
class FileKind:
    """What a file is to be: its name in a sentence, the type it declares, and the types it must not declare."""

    words: str
    type: bytes
    unwanted: tuple[tuple[bytes, str], ...]

    @property
    def damaged(self) -> str:
        """What is said of a file that is not even that."""
        return f"is damaged, or is not {self.words}"


WORKBOOK = FileKind(
    "an Excel workbook",
    b"spreadsheetml",
    (
        (b"macroEnabled", "holds macros"),
        (b"sheet.binary", "is a binary workbook"),
        (b"wordprocessingml", "is a Word file"),
        (b"presentationml", "is a PowerPoint file"),
    ),
)
DAMAGED = WORKBOOK.damaged
WORD_FILE = FileKind(
    "a Word file",
    b"wordprocessingml.document.main",
    ((b"macroEnabled", "holds macros"), (b"presentationml", "is a PowerPoint file")),
)


def examine(raw: bytes, kind: FileKind = WORKBOOK) -> bool:
    """Whether any sheet holds formulas; raises Unwanted for a file that must not be read."""
    if len(raw) > LARGEST_FILE:
        raise Unwanted("is larger than 20 MB")
    try:
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            return _examine_archive(archive, len(raw), kind)
    except _DAMAGE as damage:
        raise Unwanted(kind.damaged) from damage


def _examine_archive(archive: zipfile.ZipFile, size: int, kind: FileKind) -> bool:
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        raise Unwanted(f"has more than {MOST_MEMBERS} parts inside")
    _check_names(members)
    _check_layout(members, size)
    _check_kind(archive, kind)
    left, formulas = LARGEST_UNPACKED, False
    for member in members:
        used, has_formula = _examine_member(archive, member, left)
        left -= used
        formulas |= has_formula
    return formulas


def _check_names(members: list[zipfile.ZipInfo]) -> None:
    seen: set[str] = set()
    for member in members:
        name = member.orig_filename
        parts = name.rstrip("/").split("/")
        odd = _PLAIN_NAME.fullmatch(name) is None or stat.S_ISLNK(member.external_attr >> 16)
        if odd or any(part.endswith((".", " ")) or _DEVICES.fullmatch(part) for part in parts):
            raise Unwanted("has a part inside with an unusual name")
        if name.lower() in seen:
            raise Unwanted("has the same part inside twice")
        seen.add(name.lower())
        reason = next((reason for sign, reason in _UNWANTED_PARTS if sign in name.lower()), None)
        if reason is not None:
            raise Unwanted(reason)


def _check_layout(members: list[zipfile.ZipInfo], size: int) -> None:
    """Members may not share bytes, hide behind a key, or promise too much."""
    end = 0
    for member in sorted(members, key=lambda member: member.header_offset):
        if member.header_offset < 0:
            raise zipfile.BadZipFile
        if member.header_offset < end:
            raise Unwanted("has parts inside that overlap")
        end = member.header_offset + 30 + member.compress_size
        if member.flag_bits & 0x1:
            raise Unwanted("is protected with a password")
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Unwanted("is packed in an unusual way")
        if member.file_size > SMALL_MEMBER and member.file_size > MOST_RATIO * max(member.compress_size, 1):
            raise Unwanted("would unpack to far more than it seems to hold")
    if end > size:
        raise zipfile.BadZipFile
    if sum(member.file_size for member in members) > LARGEST_UNPACKED:
        raise Unwanted("would unpack to more than 100 MB")


def _check_kind(archive: zipfile.ZipFile, kind: FileKind) -> None:
    if CONTENT_TYPES not in archive.namelist():
        raise Unwanted(f"is a zip file, not {kind.words}")
    with archive.open(CONTENT_TYPES) as part:
        types = part.read(SMALL_MEMBER)
    reason = next((reason for sign, reason in kind.unwanted if sign in types), None)
    if reason is not None:
        raise Unwanted(reason)
    if kind.type not in types:
        raise Unwanted(f"is not {kind.words}")


def _examine_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int) -> tuple[int, bool]:
    """Bytes of one part and whether it holds formulas; it is read to its end, so its checksum is tested too."""
    name = member.filename.lower()
    is_custom = name.startswith("customxml/")
    used, formulas = 0, False
    for number, piece in enumerate(_pieces(archive, member)):
        used = piece.end
        if used > LARGEST_SIDE_PART and not name.startswith(_CELLS_AND_PICTURES):
            raise Unwanted("has a part inside that is far larger than such files need")
        if used > left:
            raise Unwanted("would unpack to more than 100 MB")
        if number == 0:
            _check_encoding(piece.bytes)
        if any(sign in piece.bytes for sign in _DOCTYPES):
            raise Unwanted("holds a document type declaration, which workbooks never need")
        if is_custom and any("DataMashup".encode(encoding) in piece.bytes for encoding in ("ascii", "utf-16-le")):
            raise Unwanted("is connected to a database or web page")
        formulas = formulas or _FORMULA.search(piece.bytes) is not None
    return used, formulas


class _Piece:
    """A stretch of an unpacked part with the tail of the one before it, and where it ends in the part."""

    __slots__ = ("bytes", "end")

    def __init__(self, content: bytes, end: int) -> None:
        self.bytes, self.end = content, end


def _pieces(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[_Piece]:
    tail, end = b"", 0
    with archive.open(member) as part:
        while chunk := part.read(CHUNK):
            end += len(chunk)
            yield _Piece(tail + chunk, end)
            tail = chunk[-LONGEST_SIGN:]


def _check_encoding(start: bytes) -> None:
    """Another encoding could hide from a search for bytes what the parser would still read."""
    declared = _DECLARED.match(start.lstrip(b"\xef\xbb\xbf"))
    if declared is not None and declared[1].lower() not in _ENCODINGS:
        raise Unwanted("is written in an unusual encoding")
