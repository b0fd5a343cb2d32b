"""Tests that need programs from outside: which are run here, and how to get what the others need.

A test says `@pytest.mark.outside("xclip")`. Run as a script, this prints the Debian packages of all
such programs that are absent. Standard library only: that happens before pytest is installed.
"""

import shutil

PACKAGES = {
    "Xvfb": "xvfb",
    "biber": "biber",
    "pandoc": "pandoc",
    "setxkbmap": "x11-xkb-utils",
    "soffice": "libreoffice-writer-nogui",
    "strace": "strace",
    "xclip": "xclip",
    "xdotool": "xdotool",
}

_ABSENT = "absent programs"  # a property of a test that is not run


def absent_programs(programs=tuple(PACKAGES)):
    """Return those of the programs that are not on the path."""
    return [program for program in programs if shutil.which(program) is None]


def packages(programs):
    """Return the Debian packages that bring these programs."""
    return sorted({PACKAGES[program] for program in programs})


class OutsidePrograms:
    """A pytest plugin: runs what it can, or with `--all` fails where a program is absent."""

    def __init__(self, *, all_required):
        self._all_required = all_required
        self._not_run = {}

    def pytest_runtest_setup(self, item):
        """Skip, or fail, a test whose program is absent; before its fixtures are made."""
        import pytest

        needed = [name for mark in item.iter_markers("outside") for name in mark.args]
        unknown = [name for name in needed if name not in PACKAGES]
        if unknown:
            pytest.fail(f"tests/outside.py names no package for {', '.join(unknown)}")
        absent = absent_programs(needed)
        if not absent:
            return
        if self._all_required:
            pytest.fail(f"not installed: {', '.join(absent)}", pytrace=False)
        item.user_properties.append((_ABSENT, absent))
        pytest.skip(f"needs {', '.join(absent)}")

    def pytest_runtest_logreport(self, report):
        """Note what was not run; where several processes run tests, the first hears of it here."""
        for name, absent in report.user_properties:
            if name == _ABSENT:
                self._not_run[report.nodeid] = absent

    def pytest_unconfigure(self, config):
        """End with the tests that were not run and how to get what they need."""
        reporter = config.pluginmanager.get_plugin("terminalreporter")
        if self._not_run and reporter is not None:
            reporter.write_line(self.summary())

    def summary(self):
        """Return one line: the tests, their programs, the command that installs them."""
        tests = ", ".join(f"{test} ({', '.join(names)})" for test, names in self._not_run.items())
        wanted = packages(name for names in self._not_run.values() for name in names)
        return f"Not run: {tests}. To run them: sudo apt install {' '.join(wanted)}"


if __name__ == "__main__":
    print(*packages(absent_programs()))
