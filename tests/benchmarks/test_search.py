"""How often search finds the right record: questions to the shipped catalogue in twelve languages, and to municipal pages.

The questions and pages in tests/knowledge/search/evaluation were written before search was tuned, by people who did not see it; the
pages are of a fictional town. The unprepared questions were written later, by somebody who had seen neither these nor what is taught: 30
of people in need and 18 of none of our business in each language. Everything goes the whole way through ``poruch answers import`` and ``poruch ask --jsonl``.
"""

from __future__ import annotations

import json
import math
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import mean
from typing import Any

import pytest

from bot.settings import load_settings

pytestmark = pytest.mark.bench

ROOT = Path(__file__).resolve().parents[2]
SETS = ROOT / "tests" / "knowledge" / "search" / "evaluation"
OUT = ROOT / "docs" / "benchmarks-search.json"
AT = "2026-11-23T10:00+02:00"
PAIRS = (
    ("uk", "uk"), ("ar", "ar"), ("fr", "fr"), ("de", "de"), ("en", "en"),
    ("uk", "de"), ("ar", "de"), ("fr", "uk"), ("en", "ar"), ("de", "fr"),
)  # fmt: skip
"""Language of the questions, language of the pages."""

FIRST_THREE, REFUSED, WRONGLY_REFUSED = 0.92, 0.90, 0.05
"""Owed. The first two are not reached yet, which the figures say; the last one is kept, and must be."""


def read(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (SETS / name).read_text("utf-8").splitlines()]


def poruch(data: Path, *arguments: str, lines: Sequence[dict[str, Any]] = ()) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "bot.cli", *arguments],
        input="".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines),
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "PORUCH_DATA": str(data)},
    )
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def answers(data: Path, questions: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    lines = [
        {"id": number, "at": AT, **{key: asked[key] for key in ("text", "language", "near") if key in asked}}
        for number, asked in enumerate(questions)
    ]
    return poruch(data, "ask", "--jsonl", lines=lines)


def ask(data: Path, questions: Sequence[dict[str, Any]]) -> Iterator[list[str]]:
    for answered in answers(data, questions):
        yield [f"{result['type']}:{result['id']}" for result in answered["results"]]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder of its own that borrows what set-up made, the vectors of what ships among it."""
    settings = load_settings()
    made = settings.data.resolve()
    for name in ("models", "gazetteer"):
        (tmp_path / name).symlink_to(made / name)
    (tmp_path / "index").mkdir()
    for file in settings.index.glob("vectors.*"):
        shutil.copy(file, tmp_path / "index")
    return tmp_path


def keep(name: str, figures: object) -> None:
    known = json.loads(OUT.read_text("utf-8")) if OUT.is_file() else {}
    OUT.write_text(json.dumps({**known, name: figures}, indent=1) + "\n", "utf-8")
    print(json.dumps(figures, indent=1))


def gain(found: Sequence[str], wanted: Sequence[str]) -> float:
    """Normalised discounted cumulative gain of the first five (Järvelin and Kekäläinen 2002)."""
    got = sum(1 / math.log2(place + 2) for place, key in enumerate(found[:5]) if key in wanted)
    return got / sum(1 / math.log2(place + 2) for place in range(min(5, len(wanted))))


def test_the_shipped_catalogue_answers_and_knows_what_it_cannot(data: Path) -> None:
    questions = read("catalogue_questions.jsonl")
    languages = sorted({question["language"] for question in questions})
    right: dict[str, list[float]] = {language: [] for language in languages}
    gains, silent, refused = [], [], []
    for question, found in zip(questions, ask(data, questions), strict=True):
        if not question["ids"]:
            refused.append(not found)
            continue
        right[question["language"]].append(bool(set(found[:3]) & set(question["ids"])))
        gains.append(gain(found, question["ids"]))
        silent.append(not found)
    figures = {
        "first_three": {language: round(mean(values), 3) for language, values in right.items()},
        "first_three_mean": round(mean(mean(values) for values in right.values()), 3),
        "ndcg_5": round(mean(gains), 3),
        "refused_unanswerable": round(mean(refused), 3),
        "refused_answerable": round(mean(silent), 3),
        "owed": {
            "first_three_mean": FIRST_THREE,
            "refused_unanswerable": REFUSED,
            "refused_answerable": WRONGLY_REFUSED,
        },
    }
    keep("catalogue", figures)
    assert mean(silent) <= WRONGLY_REFUSED


def test_people_in_need_are_answered_and_what_is_none_of_our_business_is_not(data: Path) -> None:
    """A danger that was heard interrupts and looks for nothing: that is an answer, too."""
    questions = read("unprepared_questions.jsonl")
    heard, silent, refused = [], [], []
    for question, answered in zip(questions, answers(data, questions), strict=True):
        if question["want"] == "none":
            refused.append(not answered["results"])
            continue
        heard.append(question["want"] in answered["needs"])
        silent.append(not answered["results"] and answered["crisis_level"] != "certain")
    figures = {
        "need_recognised": round(mean(heard), 3),
        "refused_in_need": round(mean(silent), 3),
        "refused_none_of_ours": round(mean(refused), 3),
    }
    keep("unprepared", figures)
    assert figures["refused_in_need"] <= WRONGLY_REFUSED


@pytest.mark.parametrize(("asked_in", "written_in"), PAIRS)
def test_municipal_pages_are_found(data: Path, tmp_path: Path, asked_in: str, written_in: str) -> None:
    pages = tmp_path / "pages.jsonl"
    pages.write_text(
        "".join(
            json.dumps(
                {
                    "id": f"page-{page['id']}",
                    "language": page["language"],
                    "title": page["title"],
                    "text": page["text"],
                    "needs": [],
                    "source_url": f"https://example.org/{page['id']}",
                    "assured_date": "2026-11-01",
                },
                ensure_ascii=False,
            )
            + "\n"
            for page in read("pages.jsonl")
            if page["language"] == written_in
        ),
        "utf-8",
    )
    poruch(data, "answers", "import", str(pages))
    questions = [question for question in read("page_questions.jsonl") if question["language"] == asked_in]
    ranks, among_pages = [], []
    for question, found in zip(questions, ask(data, questions), strict=True):
        wanted = f"answer:page-{question['page']}"
        only = [key for key in found if key.startswith("answer:page-")]
        ranks.append(found.index(wanted) if wanted in found else math.inf)
        among_pages.append(only.index(wanted) if wanted in only else math.inf)
    figures = {
        "first": round(mean(rank < 1 for rank in ranks), 3),
        "first_three": round(mean(rank < 3 for rank in ranks), 3),
        "first_among_pages": round(mean(rank < 1 for rank in among_pages), 3),
        "first_three_among_pages": round(mean(rank < 3 for rank in among_pages), 3),
    }
    keep(f"pages {asked_in} to {written_in}", figures)
    assert figures["first_three_among_pages"] > (0.63 if asked_in == written_in else 0.42)
