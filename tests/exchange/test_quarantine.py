"""Foreign workbooks: good ones are read cell by cell, hostile ones refused in one sentence."""

import datetime
import shutil
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from qa_desk.domain.errors import UserError
from qa_desk.exchange import quarantine_child
from qa_desk.exchange.quarantine import FIRST_SHEET, quarantine_command, read_first_sheet, read_workbook

AsFile = Callable[..., Path]
Rebuild = Callable[[bytes, Mapping[str, bytes | None]], bytes]
SHEET = "xl/worksheets/sheet1.xml"
SHEET_START = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
SHEET_END = b"</sheetData></worksheet>"
DAMAGED = "is damaged, or is not an Excel workbook"


def refusal(path: Path) -> str:
    """The sentence a workbook is refused with."""
    with pytest.raises(UserError) as refused:
        read_first_sheet(path)
    assert refused.value.hint.startswith("Nothing was changed.")
    assert refused.value.message.startswith('"list.xlsx" ')
    return refused.value.message.removeprefix('"list.xlsx" ')


def inline(reference: str, text: str) -> bytes:
    """One cell of a sheet as XML."""
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'.encode()


def test_cells_arrive_with_their_types(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    hidden = book.active
    assert hidden is not None
    hidden.title, hidden.sheet_state = "Lists", "hidden"
    sheet = book.create_sheet("Cases")
    day = datetime.date(2026, 3, 6)
    sheet.append(["Case", "Start", "Hours", "Seen at", "Known", "Worked out"])
    sheet.append(["CG-01", day, 1.1 + 2.2, datetime.datetime(2026, 3, 6, 14, 30), True, "=1+1"])  # noqa: DTZ001
    sheet.append([42, None, 3.0, datetime.time(9, 5), None, "'=1+1"])
    sheet["A3"].number_format = "0000"
    sheet["F9"].number_format = "0.00"
    book.save(tmp_path / "list.xlsx")
    reading = read_first_sheet(tmp_path / "list.xlsx")
    assert (reading.title, reading.visible, reading.formulas) == ("Cases", True, frozenset({(2, 6)}))
    assert reading.rows[1] == ("CG-01", day, Decimal("3.3"), "2026-03-06 14:30", "TRUE")
    assert reading.rows[2] == ("0042", None, 3, "09:05:00", None, "'=1+1")
    assert len(reading.rows) == 3
    both = read_workbook(tmp_path / "list.xlsx")
    assert [(one.title, one.visible) for one in both] == [("Lists", False), ("Cases", True)]


def test_blank_rows_keep_their_place(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A3"], sheet["B6"] = "Case", "late"
    book.save(tmp_path / "list.xlsx")
    assert read_first_sheet(tmp_path / "list.xlsx").rows == ((), (), ("Case",), (), (), (None, "late"))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be"])
@pytest.mark.parametrize("part", [SHEET, "customXml/item1.xml"])
def test_a_document_type_is_refused_in_every_part(
    good_workbook: bytes, rebuild: Rebuild, as_file: AsFile, part: str, encoding: str
) -> None:
    dtd = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
    words = refusal(as_file(rebuild(good_workbook, {part: dtd.encode(encoding)})))
    assert words == "holds a document type declaration, which workbooks never need."


def test_a_document_type_across_two_chunks_is_seen(good_workbook: bytes, rebuild: Rebuild, as_file: AsFile) -> None:
    for padding in range((1 << 16) - 12, (1 << 16) + 2, 3):
        raw = b"<!--" + b" " * (padding - 7) + b"--><!DOCTYPE x><x/>"
        words = quarantine_child.read(rebuild(good_workbook, {SHEET: raw}), first_only=True)["refused"]
        assert words == "holds a document type declaration, which workbooks never need"


def test_a_bomb_is_refused_before_it_unpacks(good_workbook: bytes, rebuild: Rebuild, as_file: AsFile) -> None:
    bomb = rebuild(good_workbook, {SHEET: SHEET_START + b" " * 60_000_000 + SHEET_END})
    assert len(bomb) < 100_000
    assert refusal(as_file(bomb)) == "would unpack to far more than it seems to hold."


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can take the network away")
def test_the_child_has_no_network_where_the_system_allows_it() -> None:
    child = (
        "import sys, socket; sys.path.insert(0, sys.argv[1])\n"
        "from qa_desk.exchange.quarantine_child import give_up_powers\n"
        "before = len(socket.if_nameindex())\n"
        "give_up_powers()\n"
        "print(before, len(socket.if_nameindex()))\n"
    )
    tool = shutil.which("unshare")
    may_leave = tool is not None and subprocess.run([tool, "-rn", "true"], check=False).returncode == 0
    command = [sys.executable, "-I", "-c", child, quarantine_command(FIRST_SHEET)[-2]]
    before, after = map(int, subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())
    assert after == 1 if may_leave else after <= before


def test_a_part_that_lies_about_its_size_is_refused(good_workbook: bytes, rebuild: Rebuild, as_file: AsFile) -> None:
    size = 3_000_000
    raw = rebuild(good_workbook, {SHEET: SHEET_START + b" " * size + SHEET_END})
    true_size = struct.pack("<L", len(SHEET_START) + size + len(SHEET_END))
    assert refusal(as_file(raw.replace(true_size, struct.pack("<L", 900)))) == DAMAGED + "."


def test_a_far_cell_is_refused_or_ignored_but_never_waited_for(
    good_workbook: bytes, rebuild: Rebuild, as_file: AsFile
) -> None:
    def with_cell(reference: str, text: str = "far") -> str:
        row = "".join(character for character in reference if character.isdecimal())
        cell = inline(reference, text) if text else f'<c r="{reference}"/>'.encode()
        start = b'<row r="1">' + inline("A1", "Case") + b"</row>"
        body = SHEET_START + start + f'<row r="{row}">'.encode() + cell + b"</row>" + SHEET_END
        return str(quarantine_child.read(rebuild(good_workbook, {SHEET: body}), first_only=True).get("refused", ""))

    assert with_cell("A1048576") == "has more than 20,000 rows"
    assert with_cell("XFD2") == "has more than 200 columns"
    assert with_cell("ZZZZ99999999") == DAMAGED
    assert with_cell("A1048576", "") == ""
    assert with_cell("XFD2", "") == ""


def test_one_text_repeated_in_many_cells_is_refused(good_workbook: bytes, rebuild: Rebuild, as_file: AsFile) -> None:
    rows = b"".join(f'<row r="{n}">'.encode() + b'<c t="s"><v>0</v></c>' * 20 + b"</row>" for n in range(1, 100))
    strings = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>%s</t></si></sst>'
    with zipfile.ZipFile(BytesIO(good_workbook)) as archive:
        types = archive.read("[Content_Types].xml")
    kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    override = b'<Override PartName="/xl/sharedStrings.xml" ContentType="' + kind + b'"/></Types>'
    parts: dict[str, bytes | None] = {
        SHEET: SHEET_START + rows + SHEET_END,
        "xl/sharedStrings.xml": strings % (b"word " * 6000),
        "[Content_Types].xml": types if kind in types else types.replace(b"</Types>", override),
    }
    raw = rebuild(good_workbook, parts)
    assert refusal(as_file(raw)) == "holds more text than can be taken in."


def test_a_giant_merged_range_is_no_trouble(good_workbook: bytes, rebuild: Rebuild, as_file: AsFile) -> None:
    body = SHEET_START + b'<row r="1">' + inline("A1", "Case") + b"</row></sheetData>"
    merged = body + b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>'
    assert read_first_sheet(as_file(rebuild(good_workbook, {SHEET: merged}))).rows == (("Case",),)


def test_files_that_are_no_workbooks_are_named(good_workbook: bytes, rebuild: Rebuild, as_file: AsFile) -> None:
    word = zipfile.ZipFile(kept := BytesIO(), "w")
    word.writestr("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    word.close()
    plain_zip = BytesIO()
    with zipfile.ZipFile(plain_zip, "w") as archive:
        archive.writestr("a.txt", "text")
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    for raw, words in (
        (b"", "is empty."),
        (b"Case,Category\n", f"{DAMAGED}."),
        (good_workbook[: len(good_workbook) // 2], f"{DAMAGED}."),
        (good_workbook[:-30], f"{DAMAGED}."),
        (good_workbook[100:], f"{DAMAGED}."),
        (kept.getvalue(), "is a Word file."),
        (plain_zip.getvalue(), "is a zip file, not an Excel workbook."),
        (ole, "is in a format from before 2007."),
        (ole + "EncryptedPackage".encode("utf-16-le"), "is protected with a password."),
        (rebuild(good_workbook, {"xl/workbook.xml": None}), f"{DAMAGED}."),
        (bytes(20_000_001), "is larger than 20 MB."),
    ):
        assert refusal(as_file(raw)) == words


def test_a_flipped_byte_in_a_part_is_noticed(good_workbook: bytes) -> None:
    with zipfile.ZipFile(BytesIO(good_workbook)) as archive:
        place = archive.getinfo(SHEET).header_offset + 60
    damaged = good_workbook[:place] + bytes([good_workbook[place] ^ 1]) + good_workbook[place + 1 :]
    assert quarantine_child.read(damaged, first_only=True) == {"refused": DAMAGED}


def test_a_workbook_with_only_hidden_sheets_has_nothing_to_read(good_workbook: bytes, rebuild: Rebuild) -> None:
    with zipfile.ZipFile(BytesIO(good_workbook)) as archive:
        listed = archive.read("xl/workbook.xml").replace(b'state="visible"', b'state="hidden"')
    answer = quarantine_child.read(rebuild(good_workbook, {"xl/workbook.xml": listed}), first_only=True)
    assert answer == {"refused": "has no sheet that can be seen"}


def test_a_folder_and_a_missing_file_are_said_to_be_no_file(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.xlsx"):
        with pytest.raises(UserError, match="is not a file"):
            read_workbook(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_the_child_gives_up_memory_files_and_writing() -> None:
    child = (
        "import sys, resource; sys.path.insert(0, sys.argv[1])\n"
        "from qa_desk.exchange.quarantine_child import give_up_powers\n"
        "give_up_powers()\n"
        "for what in ('AS', 'CPU', 'NOFILE', 'FSIZE', 'CORE'):\n"
        "    print(*resource.getrlimit(getattr(resource, 'RLIMIT_' + what)))\n"
        "try:\n    bytearray(2 << 30)\nexcept MemoryError:\n    print('no memory')\n"
    )
    command = [sys.executable, "-I", "-c", child, quarantine_command(FIRST_SHEET)[-2]]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert told == ["1073741824 1073741824", "15 15", "64 64", "0 0", "0 0", "no memory"]


def test_secrets_of_the_environment_do_not_reach_the_child(
    good_workbook: bytes, as_file: AsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = quarantine_command(FIRST_SHEET)
    assert command[1:3] == ["-I", "-B"]
    monkeypatch.setenv("OPENPYXL_DEFUSEDXML", "False")
    assert len(read_first_sheet(as_file(good_workbook)).rows) == 3
