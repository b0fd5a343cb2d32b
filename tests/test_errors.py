"""Typed failures: what they are made from and say of themselves."""

from pathlib import Path

import pytest

from viewer.errors import FileUnreadable, NoDisplay, SalnameError, UnknownStatement


def test_parameters_by_order_or_name() -> None:
    first = FileUnreadable(Path("a"), "no right")
    second = FileUnreadable(path=Path("a"), reason="no right")
    assert first.parameters() == second.parameters() == {"path": Path("a"), "reason": "no right"}
    assert (first.path, first.reason) == (Path("a"), "no right")


@pytest.mark.parametrize(
    "make",
    [
        lambda: FileUnreadable(Path("a")),
        lambda: FileUnreadable(Path("a"), "b", "c"),
        lambda: FileUnreadable(Path("a"), why="b"),
        lambda: NoDisplay("x"),
    ],
    ids=["too few", "too many", "another name", "none wanted"],
)
def test_wrong_parameters_are_a_bug(make) -> None:
    with pytest.raises(TypeError):
        make()


def test_keys() -> None:
    assert UnknownStatement.key() == "unknown-statement"
    assert str(UnknownStatement("x")) == "unknown-statement(id=x)"
    assert all(error.exit_code == 2 for error in SalnameError.__subclasses__())
