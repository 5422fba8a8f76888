"""How fast `poruch ask --jsonl` answers 500 mixed lines, and how much of that is the embedding model. `make bench` runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.settings import load_settings
from nlu.components.encoder import SentenceEncoder
from nlu.evaluation import read_sets

pytestmark = pytest.mark.bench

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "docs" / "benchmarks.json"
LINES = 500
WANTED_PER_SECOND = 20.0


def mixed_lines() -> list[dict[str, object]]:
    """Every fifth or so of the labelled sentences: all twelve languages, all intents; every third with a town."""
    sentences = read_sets().intents
    step = len(sentences) / LINES
    chosen = [sentences[int(number * step)] for number in range(LINES)]
    towns = ("Timișoara", "Львів", "Lublin", "Chișinău", None, None)
    return [
        {"id": number, "text": sentence.text, **({"near": towns[number % 6]} if towns[number % 6] else {})}
        for number, sentence in enumerate(chosen)
    ]


def test_five_hundred_mixed_lines() -> None:
    lines = mixed_lines()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot.cli", "ask", "--jsonl"],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if not name.startswith("TELEGRAM_")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps({"id": "warm", "text": "hello"}) + "\n")
    process.stdin.flush()
    for number in range(8):  # loading is not measured: the first answers come when everything is there
        process.stdin.write(json.dumps({"id": f"warm{number}", "text": "where can I find food"}) + "\n")
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["id"] == "warm"
    began = time.perf_counter()
    process.stdin.write("".join(json.dumps(line) + "\n" for line in lines))
    process.stdin.close()
    answers = [json.loads(line) for line in process.stdout][8:]
    seconds = time.perf_counter() - began
    assert process.wait(30) == 0
    assert [answer["id"] for answer in answers] == [line["id"] for line in lines]
    assert not [answer for answer in answers if "error" in answer]

    encoder = SentenceEncoder(load_settings().embedder_folder, threads=1)
    encoder.encode(["warm up"])
    began = time.perf_counter()
    for line in lines:
        encoder.encode([str(line["text"])])
    embedding = time.perf_counter() - began

    figures = {
        "lines": LINES,
        "languages": len({answer["language"] for answer in answers}),
        "lines_per_second": round(LINES / seconds, 1),
        "median_understanding_ms": sorted(answer["ms"]["understanding"] for answer in answers)[LINES // 2],
        "median_search_ms": sorted(answer["ms"]["search"] for answer in answers)[LINES // 2],
        "embedding_alone_lines_per_second": round(LINES / embedding, 1),
        "one_embedding_as_share_of_the_whole": round(embedding / seconds, 3),
        "engine": sorted({answer["engine"] for answer in answers}),
    }
    known = json.loads(OUT.read_text(encoding="utf-8")) if OUT.is_file() else {}
    OUT.write_text(json.dumps(known | figures, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))
    assert figures["lines_per_second"] >= WANTED_PER_SECOND
