"""A record that is near to whatever is asked loses what it is nearer than others; one that is near to its own questions only does not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from knowledge.search import hubs
from knowledge.search.dense import DenseIndex, Frame, MeansOfTexts
from knowledge.search.documents import Passage
from knowledge.search.types import Vector

DIMENSION = 32


def unit(rows: Vector) -> Vector:
    return np.asarray(rows / np.linalg.norm(rows, axis=-1, keepdims=True), dtype=np.float32)


@pytest.fixture
def questions() -> Vector:
    """Questions that have something in common, as all that people ask has."""
    random = np.random.default_rng(3)
    common = np.zeros(DIMENSION)
    common[0] = 0.5
    return unit(random.standard_normal((600, DIMENSION)) / np.sqrt(DIMENSION) + common)


def test_a_hub_is_pulled_more_than_what_is_asked_seldom(questions: Vector) -> None:
    hub = unit(questions.mean(axis=0))
    aside = unit(questions[0] - 2 * (questions[0] @ hub) * hub)
    taken = hubs.pull(np.stack([hub, questions[0], aside]), questions)
    assert taken[0] > taken[2]
    assert taken.dtype == np.float32


def test_without_a_sample_nothing_is_taken_off(questions: Vector) -> None:
    assert not hubs.pull(questions[:5], None).any()


def test_many_records_are_told_as_one_by_one(questions: Vector, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = hubs.pull(questions[:50], questions)
    monkeypatch.setattr(hubs, "_AT_ONCE", 7)
    assert hubs.pull(questions[:50], questions) == pytest.approx(whole, abs=1e-6)
    assert hubs.pull(questions[:1], questions[:3])[0] == pytest.approx(
        hubs._SHARE * (float((questions[:3] @ questions[0]).mean()) - hubs._USUAL), abs=1e-6
    )


def test_a_sample_comes_back_as_it_was_written(
    tmp_path: Path, questions: Vector, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "sample.npz"
    hubs.write_sample(questions, "model-1", file)
    monkeypatch.setattr(hubs, "SAMPLE_FILE", file)
    hubs.sampled_questions.cache_clear()
    try:
        read = hubs.sampled_questions("model-1")
        assert read is not None and float((read * questions).sum(axis=1).min()) > 0.999
        hubs.sampled_questions.cache_clear()
        assert hubs.sampled_questions("model-2") is None
    finally:
        hubs.sampled_questions.cache_clear()


def test_what_is_meant_comes_before_the_hub(questions: Vector) -> None:
    """The hub's centre is nearer to the question than the page that answers it; without its pull it is not."""
    hub, asked = unit(questions.mean(axis=0)), questions[7]
    page = unit(asked + 2.2 * unit(np.roll(asked, 5)))
    names = [Passage(key, "en", "text", 0, key) for key in ("hub", "page")]
    vectors = np.stack([hub, page])

    def nearness(sample: Vector | None) -> list[float]:
        frame = Frame(*[MeansOfTexts().of("text")] * 3, 2, sample)
        index = DenseIndex.of([0, 1], [[name] for name in names], vectors, frame)
        told, known = index.centre_cosines(asked)
        both = index.nearness(asked, np.arange(2), np.where(known, told, np.nan))
        assert index.nearness(asked, np.arange(2)) == pytest.approx(both, abs=1e-3)
        found: list[float] = both.tolist()
        return found

    without, with_sample = nearness(None), nearness(questions)
    assert without[0] > without[1] and with_sample[0] < with_sample[1]


def test_of_very_many_records_the_nearest_are_told_as_they_are_without_their_pull(questions: Vector) -> None:
    """Hubs are among the nearest by their cosine; those told exactly must be the nearest after what pulls is taken off."""
    random = np.random.default_rng(5)
    towards = random.uniform(0, 1, (3000, 1)) * unit(questions.mean(axis=0))
    vectors = unit(towards + unit(random.standard_normal((3000, DIMENSION))))
    names = [[Passage(str(row), "en", "text", 0, str(row))] for row in range(len(vectors))]
    frame = Frame(*[MeansOfTexts().of("text")] * 3, 2, questions)
    index = DenseIndex.of(range(len(vectors)), names, vectors, frame)
    joined = DenseIndex.joined([index, DenseIndex.of([0], names[:1], vectors[:1], frame)])
    assert joined.pulls[-1] == pytest.approx(index.pulls[0], abs=1e-6)
    for asked in questions[:20]:
        exact = vectors @ asked - hubs.pull(vectors, questions)
        told, known = index.centre_cosines(asked)
        assert int(known.sum()) == 512
        assert told[known] == pytest.approx(exact[known], abs=2e-3)
        assert float(exact[~known].max()) <= float(told[~known].max()) + 2e-3
        best = set(np.argsort(-exact)[:300].tolist())
        assert best <= set(np.nonzero(known)[0].tolist())
        near = index.nearness(asked, np.arange(len(vectors)))
        assert near == pytest.approx(exact, abs=2e-3)
