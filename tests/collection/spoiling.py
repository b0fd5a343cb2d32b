"""Spoils a source form at one place and says at which line the mistake then stands."""

RESOLUTION = "statements/oic-1994-12-13-s01.yaml"


def spoil(folder, file, old, new):
    """Replace a text that stands once in a file."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) >= 1, f"{old!r} does not stand in {file}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")


def line_of(folder, file, words):
    """Return the line on which the first occurrence of these words ends; they may span lines."""
    text = (folder / file).read_text(encoding="utf-8")
    return text[: text.index(words) + len(words)].count("\n") + 1


def told(problems):
    """Return what a test compares of problems: file, line and key."""
    return [(problem.file, problem.line, problem.key) for problem in problems]
