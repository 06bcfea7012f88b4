"""Text as XML can hold it: Word files and SVG are both XML."""

import re

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_text(text: str) -> str:
    """The text with a mark in the place of each character that no XML file may have."""
    return _NOT_IN_XML.sub("\ufffd", text)
