"""Gather the pages of the manual for Sphinx: .venv/bin/python -m docs.manual PICTURES FOLDER

Nothing is written here that stands elsewhere: the help of the places with the keys of their pages, the words of the
field, the pages of docs, and the pictures that `docs.pictures` has just taken.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from qa_desk import paths
from qa_desk.ui.help.panel import Keys, with_keys
from qa_desk.ui.help.topics import FOLDER, GLOSSARY, read_topics
from qa_desk.ui.places import RAIL, WORKING_PLACES
from tests.ui.checks.screens import empty_desk

DOCS = Path(__file__).parents[1]
CONTENTS = """# QA Desk

```{toctree}
:maxdepth: 1
:caption: %s
:glob:

%s
```
"""


def main(pictures: Path, folder: Path) -> None:
    """Write the pages, each with its picture where one was taken, and a page of contents."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "help").mkdir(parents=True)
    shutil.copy(Path(__file__).with_name("conf.py"), folder)
    for page in DOCS.glob("*.md"):
        shutil.copy(page, folder)
    keys = keys_of_places()
    for topic in read_topics(paths.resources_folder() / FOLDER).values():
        if topic.name.startswith(f"{GLOSSARY}#"):
            continue
        words = topic.markdown + (with_keys(keys[topic.name]) if topic.name in keys else "")
        taken = next(pictures.glob(f"*-light/{topic.name}-full.png"), None)
        if taken is not None:
            shutil.copy(taken, folder / "help" / f"{topic.name}.png")
            words += f"\n![{topic.title}]({topic.name}.png)\n"
        (folder / "help" / f"{topic.name}.md").write_text(words, encoding="utf-8")
    own = sorted(page.stem for page in DOCS.glob("*.md"))
    parts = CONTENTS % ("Help for every place", "help/*"), CONTENTS.partition("\n")[2] % ("More", "\n".join(own))
    (folder / "index.md").write_text("".join(parts), encoding="utf-8")


def keys_of_places() -> Mapping[str, Keys]:
    """What each page says of its keys, asked of the pages themselves."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as home:
        os.environ["QA_DESK_HOME"] = home
        with empty_desk(Path(home)) as desk:
            keys = {name: desk.window.page(name).keys for name in (*(one.name for one in RAIL), *WORKING_PLACES)}
    application.processEvents()
    return keys


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
