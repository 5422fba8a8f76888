"""One process that starts as the assistant does and is asked: how long the start takes, and what a whole answer costs beside embedding.

``python -m tests.benchmarks.scale.asking start BEGAN`` (seconds since the epoch when the process was begun) or ``ratio``; the data folder is ``PORUCH_DATA``, Rasa stays off.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from statistics import median
from typing import Any, Final

from bot.asking import Question, answer_question
from bot.services import open_services, searching_embedder
from bot.settings import load_settings
from tests.benchmarks.peers.lines import memory_mb
from tests.benchmarks.scale.measure import spread
from tests.benchmarks.scale.ours import AT, open_corpus

_SENTENCES: Final = 60
_ROUNDS: Final = 3


async def start(began: float) -> dict[str, Any]:
    """Seconds from the beginning of the process to its first answer."""
    imported = time.time() - began
    async with open_services(load_settings(), rasa=False) as services:
        opened = time.time() - began
        first = await answer_question(services, Question(1, "where can I eat in Berlin", "en", at=AT))
        return {
            "imports_s": round(imported, 2),
            "open_s": round(opened, 2),
            "first_answer_s": round(time.time() - began, 2),
            "results": len(first["results"]),
            "records": len(await services.reader.records()),
            **memory_mb(),
        }


async def ratio() -> dict[str, Any]:
    """Whole answers and single embeddings of the same sentences, in turn."""
    corpus, _vectors = open_corpus()
    settings = load_settings()
    embedder = searching_embedder(settings)
    embedder.warm_up()
    async with open_services(settings, rasa=False) as services:
        questions = [
            Question(number, asked.text, asked.language, at=AT)
            for number, asked in enumerate(corpus.questions[:_SENTENCES])
        ]
        for question in questions[:5]:
            await answer_question(services, question)
            embedder.embed_queries([question.text])
        whole: list[list[float]] = [[] for _question in questions]
        alone: list[list[float]] = [[] for _question in questions]
        parts: dict[str, list[float]] = {"understanding": [], "search": []}
        for _round in range(_ROUNDS):
            for number, question in enumerate(questions):
                began = time.perf_counter()
                embedder.embed_queries([question.text])
                alone[number].append((time.perf_counter() - began) * 1000)
                began = time.perf_counter()
                answered = await answer_question(services, question)
                whole[number].append((time.perf_counter() - began) * 1000)
                for part, times in parts.items():
                    times.append(answered["ms"][part])
        ratios = [median(one) / median(other) for one, other in zip(whole, alone, strict=True)]
        return {
            "sentences": len(questions),
            "rounds": _ROUNDS,
            "whole": spread([median(times) for times in whole]),
            "embedding_alone": spread([median(times) for times in alone]),
            "of_it_understanding": spread(parts["understanding"]),
            "of_it_search": spread(parts["search"]),
            "ratio_median": round(median(ratios), 2),
            "records": len(await services.reader.records()),
            **memory_mb(),
        }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(start(float(sys.argv[2])) if sys.argv[1] == "start" else ratio())))
