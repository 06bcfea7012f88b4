"""A process that reads one file after the other as the program does, under the limits of the program's own reader.

For each line it reads (what to read it as, and the path) it answers one line of JSON: why the file was refused ("" when
it was read), and the seconds of processor time this took and all took so far.
"""

import json
import sys
from pathlib import Path
from time import process_time

from qa_desk.exchange.quarantine_child import give_up_powers, guard_the_parser, read
from qa_desk.proofs.imports.specimen import Reader
from qa_desk.templates.loader import read_template_file


def main() -> None:
    """Read until nobody asks any more."""
    give_up_powers()
    guard_the_parser()
    for line in sys.stdin:
        reader, path = line.rstrip("\n").split("\t")
        begun = process_time()
        reason = READERS[Reader(reader)](Path(path))
        answer = {"reason": reason, "seconds": process_time() - begun, "in_all": process_time()}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def _workbook(path: Path) -> str:
    return str(read(path.read_bytes(), first_only=True).get("refused", ""))


def _template(path: Path) -> str:
    """The code of the first problem, which has to have words."""
    found = read_template_file(path)
    if not found.problems:
        return "" if found.template is not None else "refused without a reason"
    worded = all(one.message.strip() and one.remedy.strip() for one in found.problems)
    return found.problems[0].code if worded else "refused without words"


READERS = {Reader.WORKBOOK: _workbook, Reader.TEMPLATE: _template}

if __name__ == "__main__":
    main()
