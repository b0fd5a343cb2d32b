"""A virtual screen for the benchmarks that show windows, whose pixels can be read."""

import mmap
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
WIDTH, HEIGHT = 1366, 768
PIXEL = 4


@dataclass
class Screen:
    """A display and its frame buffer (an XWD file: a header, then rows of 4-byte pixels)."""

    display: str
    pixels: mmap.mmap
    header: int

    def row(self, y: int, left: int, right: int) -> bytes:
        """Return the pixels of a row from `left` to `right`."""
        start = self.header + (y * WIDTH + left) * PIXEL
        return self.pixels[start : start + (right - left) * PIXEL]


@contextmanager
def virtual_screen() -> Iterator[Screen]:
    """Start Xvfb with nothing on it."""
    with tempfile.TemporaryDirectory() as folder:
        reading, writing = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-fbdir", folder]
        server = subprocess.Popen(
            [*command, "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        try:
            with os.fdopen(reading) as pipe:
                display = f":{pipe.readline().strip()}"
            with Path(folder, "Xvfb_screen0").open("rb") as file:
                pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            header = int.from_bytes(pixels[:4], "big") + 12 * int.from_bytes(pixels[76:80], "big")
            yield Screen(display, pixels, header)
        finally:
            server.terminate()
            server.wait()


def environment(screen: Screen) -> dict[str, str]:
    """Return the environment of a window on the screen, as a user would have it."""
    found = {**os.environ, "DISPLAY": screen.display, "PYTHONPATH": f"{ROOT}{os.pathsep}{HERE}"}
    for name in ("PYTHONDONTWRITEBYTECODE", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        found.pop(name, None)
    return found
