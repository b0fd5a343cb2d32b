"""Back and forward."""

from viewer.ui.history import LIMIT, History


def test_back_and_forward() -> None:
    history = History()
    assert history.back() is history.forward() is None
    for id_ in ("a", "b", "b", "c"):
        history.visit(id_)
    assert [history.back(), history.back(), history.back()] == ["b", "a", None]
    assert [history.forward(), history.can_go_forward] == ["b", True]


def test_a_new_visit_forgets_what_lay_ahead() -> None:
    history = History()
    for id_ in ("a", "b", "c"):
        history.visit(id_)
    history.back()
    history.visit("d")
    assert not history.can_go_forward
    assert history.back() == "b"


def test_the_oldest_is_forgotten() -> None:
    history = History()
    for number in range(LIMIT + 5):
        history.visit(str(number))
    steps = [history.back() for _ in range(LIMIT + 5)]
    assert steps[LIMIT - 2] == "5"
    assert steps[LIMIT - 1] is None
