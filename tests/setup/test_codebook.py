"""The codebook in docs/ is that of the collection, and its figures are those of the two codings."""

import pytest
import yaml

from tools import codebook
from tools.agreement import agreement


def test_the_document_is_up_to_date():
    text = codebook.DOCUMENT.read_text(encoding="utf-8")
    assert codebook.document(text) == text


def test_both_coders_coded_the_sample():
    known = {stance["id"] for stance in read(codebook.COLLECTION / "stances.yaml")}
    for name in ("first", "second"):
        coded = read(codebook.CODING / f"{name}.yaml")
        assert sorted(coded) == codebook.sample()
        assert {code for codes in coded.values() for code in codes} <= known


def test_every_code_has_a_boundary_and_an_example_and_is_used():
    stances = read(codebook.COLLECTION / "stances.yaml")
    used = {
        code
        for path in (codebook.COLLECTION / "statements").glob("*.yaml")
        for segment in read(path)["segments"]
        for code in segment.get("stance", ())
    }
    assert {stance["id"] for stance in stances} == used
    assert all(stance["boundary"] and stance["example"] for stance in stances)


@pytest.mark.parametrize(
    ("counts", "share", "kappa"),
    [
        ((20, 5, 10, 15), 0.7, 0.4),  # both, first only, second only, neither: a textbook's table
        ((45, 15, 25, 15), 0.6, 0.1304),
        ((5, 0, 0, 5), 1.0, 1.0),
        ((0, 5, 5, 0), 0.0, -1.0),
        ((0, 0, 0, 9), 1.0, None),
    ],
)
def test_kappa(counts, share, kappa):
    kinds = [(True, True), (True, False), (False, True), (False, False)]
    pairs = [pair for pair, count in zip(kinds, counts, strict=True) for _ in range(count)]
    found = agreement(pairs)
    both, first, second, _ = counts
    assert (found.first, found.second) == (both + first, both + second)
    assert found.either == both + first + second
    assert found.share == pytest.approx(share)
    assert found.kappa == (None if kappa is None else pytest.approx(kappa, abs=1e-4))


def test_nothing_coded_is_no_agreement():
    with pytest.raises(ValueError, match="no unit"):
        agreement([])


def read(path):
    return yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
