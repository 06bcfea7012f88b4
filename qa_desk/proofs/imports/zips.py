"""Forty files that are zips in the wrong way, or no zips at all, each called a workbook."""

import gzip
import io
import struct
import tarfile
import zipfile
from collections.abc import Callable, Iterator

from qa_desk.proofs.imports.specimen import DAMAGED, Reader, Specimen, good_workbook, rebuilt

ODD_NAME = "has a part inside with an unusual name"
TWICE = "has the same part inside twice"
ODD_NAMES = (
    "../../evil.xml", "/etc/evil", "xl\\evil.xml", "C:\\evil.xml", "C:evil.xml", "\\\\host\\share\\evil.xml",
    "xl/con.xml", "aux", "xl/NUL.txt", "xl/com1.xml", "xl/evil.", "xl/evil ", "xl/evil./x", "xl/\u0435vil.xml",
    "xl/e\u202evil.xml",
    "xl/\U0001f476.xml", "xl/a\nb.xml", "xl/../../evil.xml", "xl//evil.xml",
)  # fmt: skip


def zips() -> Iterator[Specimen]:
    """All of them."""
    good = good_workbook()
    for name in ODD_NAMES:
        yield _specimen(f"a part called {name!a}", rebuilt(good, {name: b"x"}), ODD_NAME)
    for made in (_members(good), _ends(good), _others()):
        for name, content, reason in made:
            yield _specimen(name, content, reason)


def _specimen(name: str, content: bytes, reason: str) -> Specimen:
    return Specimen(name, Reader.WORKBOOK, content, reason)


Made = Iterator[tuple[str, bytes, str]]


def added(raw: bytes, change: Callable[[zipfile.ZipInfo], None], content: bytes = b"x") -> bytes:
    """The archive with one more member, of which something was changed first."""
    kept = io.BytesIO(raw)
    with zipfile.ZipFile(kept, "a") as archive:
        member = zipfile.ZipInfo("xl/more.xml")
        change(member)
        archive.writestr(member, content)
    return kept.getvalue()


def _members(good: bytes) -> Made:
    yield "one part in two cases", rebuilt(good, {"XL/WORKBOOK.XML": b"x"}), TWICE

    def link(member: zipfile.ZipInfo) -> None:
        member.external_attr = 0o120777 << 16

    yield "a link to another file", added(good, link, b"/etc/passwd"), ODD_NAME
    for kind, packing in (("bzip2", zipfile.ZIP_BZIP2), ("LZMA", zipfile.ZIP_LZMA)):

        def packed(member: zipfile.ZipInfo, packing: int = packing) -> None:
            member.compress_type = packing

        yield f"a part packed with {kind}", added(good, packed), "is packed in an unusual way"
    locked = bytearray(good)
    place = good.rindex(b"PK\x01\x02")
    locked[place + 8] |= 1
    yield "a part with a password", bytes(locked), "is protected with a password"
    many = rebuilt(good, {f"xl/media/{number}.png": b"x" for number in range(500)})
    yield "more parts than a workbook has", many, "has more than 500 parts inside"
    yield "a zip in a zip", rebuilt(good, {"xl/media/image1.png": good}), ""
    bombs = {f"xl/media/{number}.png": bytes(11_000_000) for number in range(2)}
    yield "parts that are bombs", rebuilt(good, bombs), "would unpack to far more than it seems to hold"
    start = struct.unpack("<L", good[place + 42 : place + 46])[0]
    overlapping = bytearray(good)
    overlapping[place + 42 : place + 46] = struct.pack("<L", max(0, start - 40))
    yield "parts that overlap", bytes(overlapping), "has parts inside that overlap"
    lying = bytearray(good)
    lying[place + 24 : place + 28] = struct.pack("<L", 5)
    yield "a part that lies about its size", bytes(lying), DAMAGED
    wrong = bytearray(good)
    wrong[place + 16] ^= 1
    yield "a part whose checksum is wrong", bytes(wrong), DAMAGED


def _ends(good: bytes) -> Made:
    yield "the first half", good[: len(good) // 2], DAMAGED
    yield "without its end", good[:-30], DAMAGED
    yield "without its beginning", good[100:], DAMAGED
    yield "something before it", b"MZ" + bytes(200) + good, ""
    yield "a page of the web before it", b"<html>" * 20 + good, ""
    end = bytearray(good)
    end[-10:-6] = b"\xff\xff\xff\x7f"
    yield "a directory that is not there", bytes(end), DAMAGED


def _others() -> Made:
    kept = io.BytesIO()
    with tarfile.open(fileobj=kept, mode="w") as archive:
        member = tarfile.TarInfo("link")
        member.type, member.linkname = tarfile.LNKTYPE, "/etc/passwd"
        archive.addfile(member)
    yield "a tar with a hard link", kept.getvalue(), DAMAGED
    yield "something packed with gzip", gzip.compress(b"x" * 1000, mtime=0), DAMAGED
    yield "a list as text", b"Case,Category\nCG-01,Neglect\n", DAMAGED
    yield "a PDF", b"%PDF-1.7\n" + bytes(200), DAMAGED
    plain = io.BytesIO()
    with zipfile.ZipFile(plain, "w") as archive:
        archive.writestr("a.txt", "text")
    yield "a zip of texts", plain.getvalue(), "is a zip file, not an Excel workbook"
