"""Understanding as set-up made it keeps its promises on sentences nobody trained on; a change that costs too much fails here."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.paths import danger_file, gazetteer_file, head_file, language_file
from bot.settings import load_settings
from nlu import crisis, language
from nlu.components.encoder import SentenceEncoder
from nlu.evaluation import BARS, Bar, Report, Sets, evaluate, read_sets
from nlu.fallback import FallbackClassifier
from nlu.places import PlaceFinder
from nlu.understanding import Understander

SETTINGS = load_settings()

BATCH = 64

pytestmark = [
    pytest.mark.skipif(not head_file(SETTINGS).is_file(), reason="nothing is trained: see make setup"),
    pytest.mark.timeout(2400),  # ten thousand messages are understood before the first bar is looked at
]


class Remembering:
    """The embedding model, asked once for all sentences that are known beforehand: five times as fast in batches."""

    def __init__(self, folder: Path, sets: Sets) -> None:
        self._encoder = SentenceEncoder(folder)
        texts = sorted(
            {case.text for group in (sets.intents, sets.dangers, sets.places) for case in group}, key=len
        )
        self._known: dict[str, NDArray[np.float32]] = {}
        for start in range(0, len(texts), BATCH):  # of nearly one length each: little padding, little memory
            batch = texts[start : start + BATCH]
            self._known.update(zip(batch, self._encoder.encode(batch), strict=True))

    def __call__(self, texts: Sequence[str]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        missing = [text for text in texts if text not in self._known]
        if missing:
            self._known.update(zip(missing, self._encoder.encode(missing), strict=True))
        vectors = np.stack([self._known[text] for text in texts])
        return vectors, vectors  # nothing is searched for here


@pytest.fixture(scope="module")
def report() -> Iterator[Report]:
    sets = read_sets()
    crisis.warm_up(danger_file(SETTINGS))
    language.warm_up(language_file(SETTINGS))
    understander = Understander(
        fallback=FallbackClassifier.load(head_file(SETTINGS)),
        places=PlaceFinder.load(gazetteer_file(SETTINGS), SETTINGS.bot.countries),
        embed=Remembering(SETTINGS.embedder_folder, sets),
    )
    yield asyncio.run(evaluate(sets, understander.understand))
    crisis.warm_up()
    language.warm_up()


@pytest.mark.parametrize("bar", [bar for bar in BARS if not bar.is_time], ids=lambda bar: bar.name)
def test_bar(report: Report, bar: Bar) -> None:
    assert bar.holds(report), f"{bar.name}: {bar.measure(report):.4f}, promised {bar.limit}"
