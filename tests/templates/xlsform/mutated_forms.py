"""Sound forms with something changed at random: in the values of their cells, or in the bytes of their workbook."""

from dataclasses import dataclass
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from tests.templates.xlsform.books import Book

ODD = (
    "", " ", "0", "-1", "1.0", "1e400", "TRUE", "yes", "no", "None", "${", "${}", "${a", "${nope}", "${last-saved#a}",
    "'", "\"", "(", ")", "[", "((((", "not(", "a b", "a/b", "=1+1", "../a", "..", ".", "/", "//", "*", "1 2", "and",
    "or or", "&", "|", "select_one", "select_one ", "select_one x y z", "select_multiple yn or_other", "begin group",
    "end group", "begin repeat", "end repeat", "begin loop over yn", "end loop", "begin_group", "range", "rank yn",
    "calculate", "note", "type", "name", "label", "label::", "::", "label::English (en)", "label:French",
    "bind::relevant", "meta", "instanceID", "data", "x" * 61, "x" * 400, "é", "名前", "\u200f\u202e", "\x00", "\ud800",
    "‘a’", "“b”", "a\nb", "a\tb", "1" * 400, "start=1 end=", "start=nan end=inf step=0", "start=1e9999 end=2",
    "(" * 200, "not(" * 100, "1" + " + 1" * 3_000, "${a} = '" + "y" * 9_000 + "'", "regex(., '(a+)+$')",
    "regex(., '[')", "count(${a}[. > 1])", "jr:choice-name(${a}, '${a}')", "pulldata('x', 'y', 'z', ${a})",
    "instance('yn')/root//item[name = ${a}]/label", "indexed-repeat(${a}, ${r}, 1)", "not_applicable", "cannot_judge",
    "qa_type", "qa_part", "scale", "attendance", "repeat", "section", "select_one ${a}",
)  # fmt: skip
"""What people and other programs put into cells, and worse."""


@dataclass
class Mutator:
    """Changes copies of sound forms; the same seed makes the same changes."""

    random: Random

    def cells(self, book: Book) -> Book:
        """A copy with a few cells, rows, columns or sheets changed."""
        changed = {title: [list(row) for row in rows] for title, rows in book.items()}
        for _ in range(self.random.randint(1, 6)):
            self._change(changed)
        return {title: [tuple(row) for row in rows] for title, rows in changed.items()}

    def _change(self, book: dict[str, list[list[str]]]) -> None:
        title = self.random.choice(list(book))
        rows = book[title]
        if not rows:
            return
        below = rows[1:] if self.random.random() < 0.9 else rows
        row = self.random.choice(below or rows)
        match self.random.randrange(9):
            case 0 | 1 | 2 if row:
                row[self.random.randrange(len(row))] = self.random.choice(ODD)
            case 3:
                rows.remove(row)
            case 4:
                rows.insert(self.random.randint(1, len(rows)), list(row))
            case 5:
                self.random.shuffle(below)
                rows[len(rows) - len(below) :] = below
            case 6 if row:
                cell = self.random.randrange(len(row))
                row[cell] = self._spoilt(row[cell])
            case 7:
                row.append(self.random.choice(ODD))
            case _:
                other = self.random.choice(rows)
                if row and other:
                    row[self.random.randrange(len(row))] = self.random.choice(other)

    def _spoilt(self, text: str) -> str:
        place = self.random.randint(0, len(text))
        return text[:place] + self.random.choice(("", "'", "(", "${", " ", "é", text[:place])) + text[place + 1 :]

    def workbook(self, whole: bytes) -> bytes:
        """A copy with bytes changed in the file, or in one of the parts inside it."""
        if self.random.random() < 0.3:
            return self._flipped(whole)
        try:
            return self._with_part_changed(whole)
        except (BadZipFile, KeyError):
            return self._flipped(whole)

    def _flipped(self, raw: bytes) -> bytes:
        changed = bytearray(raw)
        for _ in range(self.random.randint(1, 12)):
            changed[self.random.randrange(len(changed))] = self.random.randrange(256)
        return bytes(changed[: self.random.randint(len(changed) // 2, len(changed))])

    def _with_part_changed(self, workbook: bytes) -> bytes:
        made = BytesIO()
        with ZipFile(BytesIO(workbook)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
            names = old.namelist()
            spoilt = self.random.choice(names)
            for name in names:
                part = old.read(name)
                new.writestr(name, self._spoilt_xml(part) if name == spoilt else part)
        return made.getvalue()

    def _spoilt_xml(self, part: bytes) -> bytes:
        pieces = (
            b"<",
            b">",
            b"&",
            b"</row>",
            b'r="XFD1048576"',
            b't="s"',
            b"<v>99999</v>",
            b"<f>1/0</f>",
            b"\x00",
            b"9" * 50,
        )
        changed = part
        for _ in range(self.random.randint(1, 4)):
            place = self.random.randint(0, len(changed))
            changed = changed[:place] + self.random.choice(pieces) + changed[place + self.random.randint(0, 30) :]
        return changed
