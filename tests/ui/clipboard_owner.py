"""A program with nothing but a clipboard: for each statement id it reads, it copies its reference.

`python -m tests.ui.clipboard_owner COLLECTION`: answers each line with what it copied, as JSON.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication

from viewer.cite.citer import Citer
from viewer.cite.payload import AUTO, CitationRequest, Form
from viewer.store.library import Library
from viewer.ui import clipboard

STYLE = "apa"


def main(path):
    """Copy until the input ends."""
    application = QGuiApplication([])
    with Library.open(Path(path)) as library:
        citer = Citer(library)

        def copy():
            if not (id_ := sys.stdin.readline().strip()):
                application.quit()
                return
            made = citer.cite(CitationRequest((id_,), STYLE, AUTO, Form.REFERENCE))
            clipboard.put(made)
            json.dump([made.text, made.html, made.rtf, made.csl_json], sys.stdout)
            sys.stdout.write("\n")
            sys.stdout.flush()

        notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(copy)
        application.exec()


if __name__ == "__main__":
    main(sys.argv[1])
