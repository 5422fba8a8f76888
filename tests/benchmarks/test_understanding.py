"""How fast understanding is beside one embedding, and how well it reads a language nobody taught it. `make bench` runs it."""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest

from bot.services import make_supervisor, make_understander, searching_embedder
from bot.settings import load_settings
from nlu.components.encoder import SentenceEncoder, VectorCache, encode_cached
from nlu.components.head import Examples, HeadConfig, train_head
from nlu.evaluation import measure_speed, measures, read_sets
from nlu.evaluation.report import Speed
from nlu.taxonomy import LANGUAGES
from nlu.training import Example, examples_of

pytestmark = pytest.mark.bench

OUT = Path(__file__).resolve().parents[2] / "docs" / "benchmarks-understanding.json"
MEDIAN_MS, P95_MS = 25.0, 45.0
ZERO_SHOT_MEAN, ZERO_SHOT_WORST = 0.75, 0.65

TAUGHT = 20_000
"""Sentences of the eleven other languages each of the twelve heads learns from: less than there are, for time's sake."""


def _keep(name: str, figures: object) -> None:
    known = json.loads(OUT.read_text(encoding="utf-8")) if OUT.is_file() else {}
    OUT.write_text(json.dumps({**known, name: figures}, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))


async def _timed() -> Speed:
    settings = load_settings()
    supervisor = make_supervisor(settings)
    assert supervisor is not None, "no Rasa environment: see make setup"
    embedder = searching_embedder(settings)
    understander = make_understander(settings, supervisor, embedder)
    await supervisor.start()
    try:
        assert await supervisor.wait_ready(120)
        for text in ("де поїсти", "where is a doctor in Lublin", "bonjour"):
            await understander.understand(text)
        return await measure_speed(
            read_sets().intents, understander.understand, lambda text: embedder.embed_queries([text])
        )
    finally:
        await supervisor.stop()


def test_a_message_is_understood_in_a_moment() -> None:
    speed = asyncio.run(_timed())
    _keep("speed", {**asdict(speed), "ratio_of_medians": round(speed.median / speed.model_median, 2)})
    assert speed.engine == "rasa"
    assert speed.median <= MEDIAN_MS and speed.p95 <= P95_MS


def test_a_language_nobody_taught_is_read_all_the_same() -> None:
    settings = load_settings()
    encoder = SentenceEncoder(settings.embedder_folder)
    examples = [example for language in LANGUAGES for example in examples_of(language)]
    cache = VectorCache(settings.index / "training-vectors.db", model=settings.embedder_folder.name)
    vectors = np.asarray(
        encode_cached(encoder, cache, [example.text for example in examples], progress="Taught")
    )
    cases = read_sets().intents
    measured = {case: encoder.encode([case.text])[0] for case in cases}
    draw = np.random.default_rng(1)
    found = {}
    for language in LANGUAGES:
        others = [row for row, example in enumerate(examples) if example.language != language]
        rows = np.sort(draw.choice(others, TAUGHT, replace=False))
        head = train_head(_examples([examples[row] for row in rows], vectors[rows]), HeadConfig(probe=0.1))
        own = [case for case in cases if case.language == language]
        intents, _ = head.probabilities(
            np.stack([measured[case] for case in own]), [case.text for case in own]
        )
        found[language] = measures.macro_f1(
            [
                measures.Outcome(
                    language, case.text, case.intent, head.labels[int(row.argmax())], float(row.max())
                )
                for case, row in zip(own, intents, strict=True)
            ]
        )
    figures = {code: round(value, 3) for code, value in found.items()}
    _keep(
        "zero_shot_macro_f1",
        {"sentences": TAUGHT, "mean": round(measures.mean(found.values()), 3), **figures},
    )
    assert measures.mean(found.values()) >= ZERO_SHOT_MEAN and min(found.values()) >= ZERO_SHOT_WORST


def _examples(chosen: list[Example], vectors: np.ndarray) -> Examples:
    return Examples(
        [example.text for example in chosen],
        vectors,
        [example.intent for example in chosen],
        [example.danger for example in chosen],
        [example.language for example in chosen],
    )
