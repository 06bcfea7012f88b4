"""Gathers every sentence that the code says into the catalogues for translators, and keeps what is translated.

Qt's own lupdate looks for the classes that methods called tr belong to; here tr is a function, so the code is read with
Python's own parser and the catalogues are written as Qt's tools read them. Run by `make words`.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from defusedxml import ElementTree as SafeTree

PROJECT = Path(__file__).resolve().parents[2]
CONTEXT = "qa_desk"


def sentences(folder: Path) -> Iterator[tuple[str, str]]:
    """Every sentence given to tr, with the file it is said in."""
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                text = node.args[0]
                if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
                    sys.exit(f"{file.relative_to(PROJECT)}:{node.lineno}: tr is given something other than a text")
                yield text.value, file.relative_to(PROJECT).as_posix()


def translated(catalogue: Path) -> dict[str, str]:
    """What a catalogue holds in its language already."""
    if not catalogue.exists():
        return {}
    found = {}
    for message in SafeTree.parse(catalogue).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") is None:
            found[message.findtext("source", "")] = translation.text
    return found


def write(catalogue: Path, language: str, said: dict[str, str]) -> int:
    """Write the catalogue with every sentence of ``said``; how many of them are translated."""
    kept = translated(catalogue)
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text in sorted(said):
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=f"../../{said[text]}")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        if text in kept:
            translation.text = kept[text]
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    catalogue.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return len(kept.keys() & said.keys())


def main() -> None:
    """Bring every catalogue up to date with the code."""
    said: dict[str, str] = {}
    for text, file in sentences(PROJECT / "qa_desk"):
        said.setdefault(text, file)
    for language in ("cy",):
        done = write(Path(__file__).with_name(f"qa_desk_{language}.ts"), f"{language}_GB", said)
        sys.stdout.write(f"{language}: {done} of {len(said)} sentences are translated\n")


if __name__ == "__main__":
    main()
