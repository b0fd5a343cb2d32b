"""A window that is dropped on: prints as JSON every format that it is given.

`python -m tests.ui.drop_target X Y WIDTH HEIGHT`: where it is on the screen.
"""

import json
import sys

from PySide6.QtWidgets import QApplication, QLabel


class Target(QLabel):
    """Accepts anything."""

    def dragEnterEvent(self, event):
        event.acceptProposedAction()

    def dropEvent(self, event):
        data = event.mimeData()
        given = {name: bytes(data.data(name).data()).decode() for name in data.formats()}
        json.dump(given | {"text": data.text()}, sys.stdout)
        sys.stdout.write("\n")
        sys.stdout.flush()
        event.acceptProposedAction()


if __name__ == "__main__":
    application = QApplication([])
    target = Target("Drop here")
    target.setAcceptDrops(True)
    target.setObjectName("target")
    target.setGeometry(*map(int, sys.argv[1:]))
    target.setWindowTitle("drop-target")
    target.show()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    application.exec()
