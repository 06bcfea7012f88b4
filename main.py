"""Start QA Desk, setting it up first where that is needed; `main.py test` runs its tests."""

import sys

if sys.version_info < (3, 11):  # said here, in words any Python can read, before a newer line is parsed
    sys.exit(
        "QA Desk needs Python 3.11 or later and this is Python %d.%d. "
        "Install a newer Python, then run main.py with it, for example: python3.11 main.py" % sys.version_info[:2]
    )

if __name__ == "__main__":
    from qa_desk import bootstrap, own_process

    own_process.run_as_child(sys.argv[1:])
    bootstrap.go_inside(sys.argv[1:])
    if sys.argv[1:2] == ["test"]:
        sys.exit(bootstrap.run_tests(sys.argv[2:]))
    from qa_desk.app import main

    sys.exit(main(sys.argv[1:]))
