"""Between the state and the store: what is asked, and how often."""


def test_a_query_is_read_once_for_all_the_texts_it_marks(window, monkeypatch):
    presenter, state = window.interior.presenter, window.state
    read, texts = presenter.engine.read, []

    def counted(text, **how):
        texts.append((text, how["is_literal"]))
        return read(text, **how)

    monkeypatch.setattr(presenter.engine, "read", counted)
    state.set_query("xocalı")
    assert [span.start for span in presenter.marks("bu Xocalı", "az")] == [3]
    assert presenter.marks("ayrı mətn", "az") == ()
    state.set_literal(True)
    presenter.marks("Xocalı", "az")
    state.set_query("qətnamə")
    presenter.marks("Xocalı", "az")
    assert texts == [("xocalı", False), ("xocalı", True), ("qətnamə", False)]
