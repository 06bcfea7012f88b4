"""A PDF that holds anything it was not meant to hold is stopped."""

from collections.abc import Callable
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from qa_desk.domain.progress import Progress
from qa_desk.reports.pdf import render_pdf
from qa_desk.reports.pdf.inspection import PdfNotClean, inspect_pdf
from tests.reports.sample_report import a_report


@cache
def _clean() -> bytes:
    return render_pdf(a_report(), Progress())


def _changed(change: Callable[[Pdf], None]) -> bytes:
    file = BytesIO()
    with Pdf.open(BytesIO(_clean())) as pdf:
        change(pdf)
        pdf.save(file)
    return file.getvalue()


def _script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def _link(pdf: Pdf) -> None:
    action = Dictionary(S=Name.URI, URI=String("http://x"))
    pdf.pages[0].Annots = Array([pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Link, A=action))])


def _attachment(pdf: Pdf) -> None:
    pdf.attachments["answers.csv"] = b"case,note"


def _picture(pdf: Pdf) -> None:
    picture = pdf.make_stream(b"\0", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1)
    pdf.pages[0].Resources.XObject = Dictionary(Im1=picture)


def _form(pdf: Pdf) -> None:
    pdf.Root.AcroForm = Dictionary(Fields=Array([]))


def _author(pdf: Pdf) -> None:
    pdf.trailer.Info.Author = String("P. Nair")


def _other_program(pdf: Pdf) -> None:
    pdf.trailer.Info.Creator = String("P. Nair's laptop")


def _said_of_itself(words: bytes) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        metadata = pdf.Root.Metadata
        metadata.write(metadata.read_bytes().replace(b"</rdf:Description>", words + b"</rdf:Description>"))

    return change


CHANGES = [
    _script, _link, _attachment, _picture, _form, _author, _other_program,
    _said_of_itself(b"<dc:creator>P. Nair</dc:creator>"),
    _said_of_itself(b"<xmp:CreatorTool2>P. Nair</xmp:CreatorTool2>"),
    _said_of_itself(b"<!-- P. Nair -->"),
]  # fmt: skip


def test_what_is_made_is_clean() -> None:
    inspect_pdf(_clean())
    inspect_pdf(_changed(lambda _: None))


@pytest.mark.parametrize("change", CHANGES)
def test_anything_else_stops_it(change: Callable[[Pdf], None]) -> None:
    with pytest.raises(PdfNotClean):
        inspect_pdf(_changed(change))


@pytest.mark.parametrize("tail", [b"P. Nair", b"\n1 0 obj <</Author (P. Nair)>> endobj\nstartxref\n0\n%%EOF\n"])
def test_nothing_hides_behind_its_end(tail: bytes) -> None:
    with pytest.raises(PdfNotClean):
        inspect_pdf(_clean() + tail)


def test_the_test_itself_makes_files_that_open() -> None:
    for change in CHANGES:
        with pikepdf.open(BytesIO(_changed(change))) as pdf:
            assert len(pdf.pages)
