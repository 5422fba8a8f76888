"""How fast search is and how far it goes, beside txtai and Haystack with the same vectors; ``make bench`` runs it.

Ten thousand services are really embedded (once, kept in ``var/bench``), their copies lie near them. Every number goes into
docs/benchmarks-scale.json, the tables of docs/search.md and docs/pictures/search-cost.png. ``PORUCH_BENCH_SIZES`` (a list such as
``1000,10000``), ``PORUCH_BENCH_VECTORS`` (of faiss alone) and ``PORUCH_BENCH_ROUNDS`` make it shorter.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import mean, median
from typing import Any

import numpy as np
import pytest

from bot.settings import load_settings
from tests.benchmarks.scale.measure import (
    BENCH_PYTHON,
    OUT,
    ROOT,
    Bar,
    MissingVectors,
    Worker,
    busy,
    environment,
    free_gb,
    guard,
    keep,
    known,
    run,
    spread,
)
from tests.benchmarks.scale.ours import bench_folder, open_corpus
from tests.benchmarks.scale.report import write_tables
from tests.benchmarks.scale.vectors import bodies

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1500)]

SIZES = tuple(map(int, os.environ.get("PORUCH_BENCH_SIZES", "1000,3000,10000,30000,100000").split(",")))
VECTORS = tuple(map(int, os.environ.get("PORUCH_BENCH_VECTORS", "10000,100000,1000000").split(",")))
ROUNDS = int(os.environ.get("PORUCH_BENCH_ROUNDS", "3"))
COMPARED = 10_000
SECONDS_A_SIZE = 20.0
SLOW_MS = 150.0
"""Who takes longer for a question is asked every fifth one only."""
MOST_MEDIAN_MS = {10_000: 10.0, 100_000: 40.0}
MOST_MB = 2000.0
THAN_TXTAI, THAN_HAYSTACK = 2.0, 3.0
MOST_OF_EMBEDDING = 2.0
EDIT_SECONDS, START_SECONDS = 1.0, 12.0
SHARE_OF_BEST = 0.9
TOLD = "Poruch, told the place and the need"
"""As in a conversation: understanding has found both in the sentence. The peers have no use for them."""
LAYOUTS = ("one document a service", "one document a language")


@pytest.fixture(autouse=True)
def tables() -> Iterator[None]:
    """After every part, kept or failed, the tables and the picture say what the file says."""
    yield
    if not OUT.is_file():
        return
    write_tables(ROOT / "docs" / "search.md", known())
    if BENCH_PYTHON.exists():
        picture = ROOT / "docs" / "pictures" / "search-cost.png"
        subprocess.run(
            [str(BENCH_PYTHON), "-m", "tests.benchmarks.scale.plot", str(OUT), str(picture)],
            cwd=ROOT, env=environment(), check=True,
        )  # fmt: skip


@pytest.fixture(scope="module")
def catalogue() -> Path:
    """A data folder with the services in its catalogue and a warm index."""
    folder = bench_folder() / "data"
    borrow(folder)
    print(run("scale.catalogue", str(folder)))
    return folder


def borrow(folder: Path) -> None:
    """What set-up made, and the vectors of what ships, so that only the benchmark's own texts are new."""
    made = load_settings()
    (folder / "index").mkdir(parents=True, exist_ok=True)
    for name in ("models", "gazetteer"):
        if not (folder / name).exists():
            (folder / name).symlink_to(made.data.resolve() / name)
    if not any((folder / "index").glob("vectors.*")):
        for file in made.index.glob("vectors.*"):
            shutil.copy(file, folder / "index")


def ours(size: int, what: str = "serve") -> Worker:
    """Our search at a size; its vectors are put on disk first if they are not there."""
    try:
        return Worker("scale.ours", what, str(size))
    except MissingVectors:
        run("scale.ours", "fill", str(size))
        return Worker("scale.ours", what, str(size))


def recall(found: Sequence[Sequence[str]], rows: Sequence[int]) -> dict[str, float]:
    """Share of questions whose right service is among the first ten: all, those in a language of the service, the others."""
    questions = open_corpus()[0].questions
    hits = {row: questions[row].right in ids for row, ids in zip(rows, found, strict=True)}
    return {
        "all": round(mean(hits.values()), 3),
        "own_language": round(mean(hit for row, hit in hits.items() if questions[row].own), 3),
        "other_language": round(mean(hit for row, hit in hits.items() if not questions[row].own), 3),
    }


def some_rows(count: int) -> list[int]:
    """About so many rows of the questions, evenly spread, as many in a language of the service as in others (every second one is)."""
    pairs = range(0, len(open_corpus()[0].questions), 2)
    return [row for pair in pairs[:: max(1, 2 * len(pairs) // count)] for row in (pair, pair + 1)]


def write_material(folder: Path, layout: str) -> None:
    """What the peers are given: the texts and vectors that our index has, as one document a service or one a language."""
    corpus, vectors = open_corpus()
    stored = vectors.of_bodies()
    documents, rows = [], []
    for service in corpus.services(COMPARED):
        texts = [service.document(language) for language, _text in bodies(service)]
        own = stored[2 * service.number : 2 * service.number + 2]
        if layout == LAYOUTS[0]:
            centre = own.mean(axis=0)
            documents.append({"record": service.id, "text": "\n".join(texts)})
            rows.append(centre / np.linalg.norm(centre))
        else:
            documents += [{"record": service.id, "text": text} for text in texts]
            rows += list(own)
    folder.mkdir()
    (folder / "documents.jsonl").write_text(
        "".join(json.dumps(document, ensure_ascii=False) + "\n" for document in documents), "utf-8"
    )
    questions = [question.text for question in corpus.questions]
    (folder / "questions.json").write_text(json.dumps(questions, ensure_ascii=False), "utf-8")
    np.save(folder / "documents.npy", np.array(rows, dtype=np.float32))
    np.save(folder / "questions.npy", vectors.of_questions())


def test_beside_txtai_and_haystack(tmp_path: Path) -> None:
    others = busy()
    if not BENCH_PYTHON.exists():
        pytest.skip("the peers' environment is not installed: make bench")
    everything = range(len(open_corpus()[0].questions))
    figures: dict[str, Any] = {
        "services": COMPARED,
        "questions": len(everything),
        "rounds": ROUNDS,
        "systems": {},
    }
    with ExitStack() as stack:
        workers = {
            "Poruch": stack.enter_context(ours(COMPARED)),
            TOLD: stack.enter_context(ours(COMPARED, "told")),
        }
        for layout in LAYOUTS:
            folder = tmp_path / layout.replace(" ", "-")
            write_material(folder, layout)
            for name in ("txtai", "haystack"):
                worker = Worker(f"peers.{name}_worker", str(folder), python=BENCH_PYTHON)
                workers[f"{worker.ready['name']}, {layout}"] = stack.enter_context(worker)
        slow = {
            name
            for name, worker in workers.items()
            if name not in ("Poruch", TOLD) and median(worker.ask(range(5))["ms"]) > SLOW_MS
        }
        found: dict[str, dict[int, list[str]]] = {}
        for name, worker in workers.items():
            rows = some_rows(64) if name in slow else everything
            said = worker.ask(rows)
            found[name] = dict(zip(rows, said["found"], strict=True))
            own = [found["Poruch"][row] for row in rows]
            figures["systems"][name] = {
                "version": worker.ready.get("version"),
                "build_s": worker.ready["build_s"],
                "rss_mb": said["rss_mb"],
                "questions": len(rows),
                "recall_at_10": recall(said["found"], rows),
                "ours_for_the_same_questions": recall(own, rows)["all"],
            }
        times: dict[str, dict[int, list[float]]] = {name: {} for name in workers}
        worked: dict[str, list[float]] = {name: [] for name in workers}
        for _round in range(ROUNDS):
            for name, worker in workers.items():
                rows = some_rows(16 if name in slow else 80)
                said = worker.ask(rows)
                worked[name] += said["cpu_ms"]
                for row, value in zip(rows, said["ms"], strict=True):
                    times[name].setdefault(row, []).append(value)
    middle = {name: {row: median(several) for row, several in rows.items()} for name, rows in times.items()}
    for name, values in middle.items():
        own, told = (median(middle[who][row] for row in values) for who in ("Poruch", TOLD))
        mine = median(values.values())
        figures["systems"][name] |= {
            **spread(list(values.values())),
            "cpu_median_ms": round(median(worked[name]), 2),
            "times_our_time": round(mine / own, 2),
            "times_our_time_when_told": round(mine / told, 2),
        }
    bars = []
    for name, system in figures["systems"].items():
        if name not in ("Poruch", TOLD):
            better = round(system["ours_for_the_same_questions"] - system["recall_at_10"]["all"], 3)
            than = THAN_TXTAI if name.startswith("txtai") else THAN_HAYSTACK
            bars.append(Bar(f"recall@10 more than {name}", better, 0, guarded=True))
            slow = name.startswith("Haystack")
            bars.append(Bar(f"times faster than {name}", system["times_our_time"], than, guarded=slow))
    keep("peers", figures, others, bars)
    guard(bars)


def test_what_search_costs_as_the_catalogue_grows() -> None:
    others = busy()
    curve = []
    for size in SIZES:
        with ours(size) as worker:
            first = worker.ask(range(20))
            wanted = max(20, min(320, int(SECONDS_A_SIZE * 1000 / median(first["ms"]))))
            rows = some_rows(wanted)
            said = worker.ask(rows)
            curve.append(
                {
                    "services": size,
                    "vectors": 4 * size,
                    "build_s": worker.ready["build_s"],
                    "build_cpu_s": worker.ready["build_cpu_s"],
                    "built_rss_mb": worker.ready["rss_mb"],
                    "rss_mb": said["rss_mb"],
                    "peak_mb": said["peak_mb"],
                    **spread(said["ms"]),
                    "cpu_median_ms": round(median(said["cpu_ms"]), 2),
                    "questions": len(rows),
                    "recall_at_10": recall(said["found"], rows)["all"],
                }
            )
            print(curve[-1])
        bars = [
            bar
            for point in curve
            if (most := MOST_MEDIAN_MS.get(point["services"]))
            for bar in (
                Bar(f"median ms at {point['services']:,}", point["median_ms"], most, most=True),
                Bar(f"MB at {point['services']:,}", point["peak_mb"], MOST_MB, most=True, guarded=True),
            )
        ]
        keep("cost", {"vectors_per_service": 4, "curve": curve}, others, bars)
    guard(bars)


def test_vectors_alone(tmp_path: Path) -> None:
    others = busy()
    rows = []
    for size in VECTORS:
        for kind in ("flat", "flat_fp16", "hnsw32", "ivf_fp16"):
            if kind == "hnsw32" and size > 100_000:
                continue  # on one core its graph takes longer to build than this benchmark may
            if (free := free_gb()) < 4:
                print(f"{kind} of {size} vectors left out: {free:.1f} GB of memory are free, 4 are needed")
                continue
            rows.append(run("scale.faiss_alone", kind, str(size), str(tmp_path / f"{size}.npy")))
            print(rows[-1])
    keep("faiss_alone", {"dimension": 384, "questions": 50, "rows": rows}, others)
    assert all(row["recall_at_10"] >= 0.9 for row in rows if row["kind"] in ("flat", "flat_fp16"))


def test_a_whole_answer_beside_one_embedding(catalogue: Path, tmp_path: Path) -> None:
    others = busy()
    shipped = tmp_path / "shipped"
    borrow(shipped)
    shutil.copy(load_settings().data / "poruch.db", shipped / "poruch.db")
    figures = {
        "shipped_catalogue": run("scale.asking", "ratio", data=shipped),
        "ten_thousand_services": run("scale.asking", "ratio", data=catalogue),
    }
    bars = [
        Bar(
            f"times one embedding ({name.replace('_', ' ')})",
            part["ratio_median"],
            MOST_OF_EMBEDDING,
            most=True,
        )
        for name, part in figures.items()
    ]
    keep("ask", figures, others, bars)
    guard(bars)


def test_a_warm_start(catalogue: Path) -> None:
    others = busy()
    starts = []
    for _time in range(3):
        starts.append(run("scale.asking", "start", str(time.time()), data=catalogue))
        print(starts[-1])
    seconds = median(start["first_answer_s"] for start in starts)
    bars = [Bar("seconds until the first answer", seconds, START_SECONDS, most=True)]
    keep("start", {"starts": starts, "first_answer_median_s": seconds}, others, bars)
    assert all(start["results"] for start in starts)
    guard(bars)


def test_an_edit_is_found_at_once(catalogue: Path, tmp_path: Path) -> None:
    others = busy()
    folder = tmp_path / "data"
    shutil.copytree(catalogue, folder, symlinks=True)
    figures = run("scale.editing", data=folder)
    bars = [
        Bar(f"seconds until an edit is found, {name}", figures[key], EDIT_SECONDS, most=True)
        for name, key in (
            ("the index alone", "index_alone_median_s"),
            ("the whole way", "whole_way_median_s"),
        )
    ]
    keep("editing", figures, others, bars)
    guard(bars)


def test_engines_for_the_same_weights() -> None:
    others = busy()
    figures = run("scale.engines")
    bars = [
        Bar("least cosine with torch", min(figures["least_cosine_with_torch"].values()), 0.99, guarded=True),
        Bar("share of the best engine's speed", figures["indexing"]["share_of_best"], SHARE_OF_BEST),
    ]
    keep("engines", figures, others, bars)
    guard(bars)
