"""Qt's translations, chosen before anything that holds a sentence is loaded."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QLocale, QTranslator

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import speak

CONTEXT = "qa_desk"
"""The one context of the catalogue: a sentence means the same wherever it is said."""

LOCALES: Mapping[str, QLocale] = MappingProxyType(
    {
        "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
        "cy": QLocale(QLocale.Language.Welsh, QLocale.Country.UnitedKingdom),
    }
)
"""Dates and numbers of each language, whatever the computer is set to."""


def catalogue_of(language: str, resources: Path) -> Path:
    """The compiled catalogue of a language."""
    return resources / "languages" / f"qa_desk_{language}.qm"


def speak_language(language: str, resources: Path) -> None:
    """Say every sentence in this language where its catalogue has it, in English where it does not yet.

    Raises UserError when the catalogue cannot be read; the program speaks English then.
    """
    QLocale.setDefault(LOCALES[language])
    if language == "en":
        return
    translator = QTranslator()
    if not translator.load(str(catalogue_of(language, resources))):
        raise UserError(
            "The words of the language you chose cannot be read, so QA Desk speaks English.",
            "Nothing else is changed. Install QA Desk again, or choose English in Settings.",
        )
    said: dict[str, str] = {}

    def lookup(text: str) -> str:
        if text not in said:
            said[text] = translator.translate(CONTEXT, text) or text
        return said[text]

    speak(lookup)
