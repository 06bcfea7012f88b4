"""The structure of a PDF that a screen reader follows: who says what, in which order, whatever the page."""

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field
from typing import IO, Any, Protocol, Self, cast

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from qa_desk.domain.progress import Progress


@dataclass(frozen=True)
class MarkedContent:
    """One stretch of drawing on one page."""

    page: int
    number: int


@dataclass(eq=False)
class Element:
    """One node of the structure: a heading, a table cell, a figure. Kids stand in reading order."""

    tag: str
    alt: str = ""
    scope: str = ""
    """What a header cell names: its Row or its Column."""
    list_numbering: str = ""
    kids: list["Element | MarkedContent"] = field(default_factory=list)
    box: tuple[float, float, float, float] | None = None
    """Where a figure stands on its page."""

    def add(self, tag: str, *, alt: str = "", scope: str = "", list_numbering: str = "") -> "Element":
        """A new last kid."""
        kid = Element(tag, alt, scope, list_numbering)
        self.kids.append(kid)
        return kid


class Furniture(Protocol):
    """What stands on every page around the flow of the report."""

    def draw(self, canvas: "TaggedCanvas", page: int, pages: int) -> None:
        """Draw header and footer of one page."""
        ...


class TaggedCanvas(Canvas):
    """A canvas on which every mark belongs to an element, or is named as decoration."""

    _code: list[str]
    _doc: Any

    def __init__(
        self,
        file: str | IO[bytes],
        *,
        marked: list[list[Element]],
        progress: Progress,
        furniture: Furniture,
        **settings: Any,
    ) -> None:
        super().__init__(file, **settings)
        self.marked = marked
        self._progress, self._furniture = progress, furniture

    @contextmanager
    def tagged(self, element: Element) -> Iterator[None]:
        """What is drawn inside is said as part of ``element``."""
        page = self.getPageNumber() - 1
        while len(self.marked) <= page:
            self.marked.append([])
        number = len(self.marked[page])
        self.marked[page].append(element)
        element.kids.append(MarkedContent(page, number))
        self._code.append(f"/{element.tag} <</MCID {number}>> BDC")
        yield
        self._code.append("EMC")

    @contextmanager
    def decoration(self, kind: str = "Layout") -> Iterator[None]:
        """What is drawn inside is not read aloud: rules, fills, page headers."""
        self._code.append(f"/Artifact <</Type /{kind}>> BDC")
        yield
        self._code.append("EMC")

    @contextmanager
    def said_as(self, text: str) -> Iterator[None]:
        """What is drawn inside is read and copied as ``text``, whatever order or stand-ins it is drawn with."""
        said = ("\ufeff" + text).encode("utf-16-be").hex().upper()
        self._code.append(f"/Span <</ActualText <{said}>>> BDC")
        yield
        self._code.append("EMC")

    def showPage(self) -> None:  # noqa: N802 - overrides the library
        """Finish a page; a person who asked to stop is heard here."""
        self._progress.step(self.getPageNumber(), 0, f"Page {self.getPageNumber()}")
        super().showPage()

    def save(self) -> None:
        """Finish the document: now that the number of pages is known, headers and footers are added to each."""
        if self._code:
            self.showPage()
        pages = self._doc.Pages.pages
        for number, page in enumerate(pages, 1):
            self._code = []
            self._furniture.draw(self, number, len(pages))
            page.stream += "\n".join(self._code) + "\n"
        self._code = []
        super().save()


class PagePart(Flowable):
    """One part of the flow of a report."""

    @property
    def canvas(self) -> TaggedCanvas:
        """The canvas of the report this part is being drawn in."""
        return cast(TaggedCanvas, self.canv)

    def piece(self) -> Self:
        """A copy for one side of a split; it has not been put off to a next page yet, whatever the whole was."""
        piece = copy(self)
        vars(piece).pop("_postponed", None)
        return piece

    def least_height(self, width: float) -> float:
        """What must fit below a heading for the two to stay together: all of it, unless it can be split."""
        return float(self.wrap(width, 0)[1])
