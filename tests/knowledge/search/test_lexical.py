"""Words are found as people write them: short, inflected, misspelt, with or without the article."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import bm25s
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.search.dense import DenseIndex, Frame, MeansOfTexts
from knowledge.search.documents import Passage, Words, split_passages
from knowledge.search.geography import distance_km, distances_km, on_globe, same_town
from knowledge.search.lexical import LexicalIndex, count_runs, covered, runs_of, words_in

DOCUMENTS = (
    Words("job", "tr", "İş bulma merkezi", "Güncel iş ilanları ve ücretler"),
    Words("doctor", "tr", "Aile hekimi", "Hasta çocuklar ve yetişkinler için"),
    Words("doctor", "uk", "Сімейний лікар", "Прийом дітей і дорослих, безкоштовні ліки"),
    Words("job", "uk", "Центр зайнятості", "Вакансії та навчання професії"),
    Words("doctor", "ar", "الطبيب المجاني", "علاج الأطفال"),
    Words("job", "ar", "مركز العمل", "فرص عمل"),
    Words("doctor", "ro", "Cabinet medical", "Consultații gratuite pentru copii și adulți"),
    Words("job", "ro", "Agenția pentru ocuparea forței de muncă", "Locuri de muncă"),
    Words("casa", "ro", "Casa LOGS", "Centru de zi în Timișoara"),
)


def fold(text: str) -> str:
    table = str.maketrans("șşțţăâîüöçğıé", "ssttaaiuocgie")
    return text.casefold().replace("i̇", "i").translate(table)


class Shelves:
    """Words, searched by the keys of their records, in as many parts as wished."""

    def __init__(self, words: Iterable[Words], parts: int = 1) -> None:
        items = list(words)
        self.keys = list(dict.fromkeys(item.key for item in items))
        chosen = [
            [item for item in items if self.keys.index(item.key) % parts == part] for part in range(parts)
        ]
        self.parts = [
            LexicalIndex((self.keys.index(item.key), item.language, count_runs(item, fold)) for item in part)
            for part in chosen
        ]

    def search(self, text: str, language: str, without: Iterable[str] = ()) -> dict[str, float]:
        counting = np.array([key not in without for key in self.keys], dtype=np.bool_)
        found = covered([(part, counting) for part in self.parts], text, language, fold)
        best = np.max(found, axis=0) if found else []
        return {key: float(value) for key, value in zip(self.keys, best, strict=False) if value > 0}


@pytest.fixture(scope="module", params=[1, 3])
def index(request: pytest.FixtureRequest) -> Shelves:
    return Shelves(DOCUMENTS, request.param)


@pytest.mark.parametrize(
    ("question", "language", "key"),
    [
        ("iş", "tr", "job"),
        ("İŞ", "tr", "job"),
        ("лікаря", "uk", "doctor"),  # inflected
        ("вакансій", "uk", "job"),
        ("ваканція", "uk", "job"),  # misspelt
        ("consultatie gratuita", "ro", "doctor"),
        ("consulttații", "ro", "doctor"),
        ("طبيب", "ar", "doctor"),  # without the article
        ("والطبيب", "ar", "doctor"),
        ("casa logs", "uk", "casa"),  # a name, asked for in another language
        ("munca", "ro", "job"),
    ],
)
def test_found_first(index: Shelves, question: str, language: str, key: str) -> None:
    found = index.search(question, language)
    assert max(found, key=lambda name: found[name]) == key
    assert 0 < found[key] <= 1


def test_what_is_covered_is_told_between_nothing_and_all(index: Shelves) -> None:
    whole = index.search("casa logs", "ro")["casa"]
    half = index.search("casa mongolfieră", "ro")["casa"]
    assert whole > 0.7 > half > 0.05
    assert index.search("xyzzy plugh", "ro") == {}
    assert index.search("", "ro") == {} and index.search("!!!", "ro") == {}


def test_frequent_words_say_little(index: Shelves) -> None:
    many = [Words(f"r{number}", "en", "help", f"for people {1000 + number}") for number in range(30)]
    found = Shelves(many).search("help for 1007", "en")
    assert max(found, key=lambda name: found[name]) == "r7"
    assert found["r7"] > 3 * found.get("r8", 0.0)


def test_numbers_are_no_spellings_of_each_other() -> None:
    lines = [Words("police", "en", "police 1122334", ""), Words("doctor", "en", "doctor 1122335", "")]
    assert set(Shelves(lines).search("1122334", "en")) == {"police"}


@given(
    st.lists(
        st.tuples(st.sampled_from("abcdef"), st.sampled_from(("en", "uk")), st.text("abcdeгґ ", max_size=40)),
        min_size=1,
    ),
    st.text("abcdeгґ ", min_size=1, max_size=20),
    st.sets(st.sampled_from("abcdef"), max_size=3),
)
def test_parts_and_removals_cover_what_one_index_built_anew_does(
    lines: list[tuple[str, str, str]], question: str, gone: set[str]
) -> None:
    words = {(key, language): Words(key, language, text[:9], text) for key, language, text in lines}
    whole = Shelves([item for item in words.values() if item.key not in gone]).search(question, "uk")
    parts = Shelves(words.values(), 3).search(question, "uk", gone)
    assert parts == pytest.approx(whole, abs=1e-6)


def test_weights_are_those_of_bm25s() -> None:
    """What a record covers is its BM25 sum, which a library knows, by what the question says in all."""
    model = bm25s.BM25(method="lucene", k1=1.2, b=0.5)
    corpus = [count_words(item) for item in DOCUMENTS if item.language == "uk"]
    model.index(corpus, show_progress=False)
    keys = [item.key for item in DOCUMENTS if item.language == "uk"]
    question = "лікар дітей, вакансії та навчання"
    runs = list(dict.fromkeys(run for word in words_in(question, fold) for run in runs_of(word)))
    sums = dict(zip(keys, model.get_scores(runs), strict=True))
    found = Shelves([item for item in DOCUMENTS if item.language == "uk"]).search(question, "uk")
    ratios = [sums[key] / value for key, value in found.items()]
    assert len(found) > 1 and ratios == pytest.approx([ratios[0]] * len(ratios), rel=1e-4)


def count_words(item: Words) -> list[str]:
    words = words_in(item.naming, fold) * 3 + words_in(item.describing, fold)
    return [run for word in words for run in runs_of(word)]


def test_an_empty_index_finds_nothing() -> None:
    assert Shelves(()).search("лікар", "uk") == {}


def test_words_of_every_script() -> None:
    assert words_in("Де я? 24/7, Wi-Fi; الطبيب", fold) == ["де", "я", "24", "7", "wi", "fi", "طبيب"]


def test_long_texts_are_cut_at_paragraphs_and_lists_stay_together() -> None:
    lists = "It gives you:\n\n- work\n- school"
    text = "\n\n".join(["A" * 500, "B" * 500, lists])
    assert split_passages(text) == ("A" * 500, "B" * 500 + "\n\n" + lists)
    assert split_passages("short\n\nalso short") == ("short\n\nalso short",)
    assert split_passages("  ") == ()


def test_the_language_of_the_question_does_not_decide() -> None:
    """Meanings are axes 0 and 1, languages axes 2 and 3, and the languages are much the stronger."""
    passages, vectors = [], []
    for language, axis in (("uk", 2), ("ro", 3)):
        for number in range(40):
            meaning = number % 2
            if language == "uk" and meaning == 1:
                continue  # what the question asks for exists in the other language only
            vector = np.zeros(5, dtype=np.float32)
            vector[meaning] = 0.4
            vector[axis] = 0.9
            vector[4] = 0.01 * number
            for kind in ("text", "question"):
                passages.append(Passage(f"{meaning}-{number}", language, kind, number, "x"))  # type: ignore[arg-type]
                vectors.append(vector / np.linalg.norm(vector))
    question = np.array([0, 0.4, 0.9, 0, 0], dtype=np.float32)
    question /= np.linalg.norm(question)
    raw = [float(vector @ question) for vector in vectors]
    assert passages[int(np.argmax(raw))].key.startswith("0-"), "the bias must be there to be taken away"
    found = cosines(passages, np.stack(vectors), question)
    assert max(found, key=lambda key: found[key]).startswith("1-")


def cosines(passages: list[Passage], vectors: Any, question: Any) -> dict[str, float]:
    """How near each record is, by key."""
    gathered = MeansOfTexts()
    gathered.add(passages, vectors)
    frame = Frame.made_from(gathered, None)
    keys = list(dict.fromkeys(passage.key for passage in passages))
    by_record = [[passage for passage in passages if passage.key == key] for key in keys]
    order = [passages.index(passage) for found in by_record for passage in found]
    index = DenseIndex.of(range(len(keys)), by_record, vectors[order], frame)
    query = frame.question_in(question, frame.language_of(question, "uk"))
    near = index.nearness(query, np.arange(len(keys)))
    return dict(zip(keys, near.tolist(), strict=True))


def test_vectors_in_sixteen_bits_are_as_near_as_in_thirty_two() -> None:
    chance = np.random.default_rng(7)
    vectors = chance.standard_normal((300, 384)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    passages = [[Passage(str(row), "en", "text", slot, "x") for slot in range(3)] for row in range(100)]
    gathered = MeansOfTexts()
    flat = [passage for found in passages for passage in found]
    gathered.add(flat, vectors)
    frame = Frame.made_from(gathered, None)
    index = DenseIndex.of(range(100), passages, vectors, frame)
    query = frame.question_in(vectors[5] + vectors[9], frame.language_of(vectors[5] + vectors[9], "en"))
    exact = (frame.centred(flat, vectors) @ query).reshape(100, 3).max(axis=1)
    assert np.abs(index.nearest_text(query, np.arange(100)) - exact).max() < 1e-5


def test_joined_indexes_find_what_each_found() -> None:
    chance = np.random.default_rng(8)
    vectors = chance.standard_normal((40, 16)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    passages = [
        [Passage(str(row), "en", "text", slot, "x", "part") for slot in range(2)] for row in range(20)
    ]
    gathered = MeansOfTexts()
    gathered.add([passage for found in passages for passage in found], vectors)
    frame = Frame.made_from(gathered, None)
    whole = DenseIndex.of(range(20), passages, vectors, frame)
    halves = [
        DenseIndex.of(range(at, at + 10), passages[at : at + 10], vectors[2 * at : 2 * at + 20], frame)
        for at in (0, 10)
    ]
    joined = DenseIndex.joined(halves)
    query, every = frame.question_in(vectors[3], frame.language_of(vectors[3], "en")), np.arange(20)
    assert np.array_equal(joined.rows, whole.rows)
    assert np.allclose(joined.nearest_text(query, every), whole.nearest_text(query, every), atol=1e-6)
    assert joined.shown_cosines(query, 17) == pytest.approx(whole.shown_cosines(query, 17), abs=1e-6)


def means(vectors: Any) -> Any:
    gathered = MeansOfTexts()
    gathered.add([Passage(str(row), "uk", "text", 0, "x") for row in range(len(vectors))], vectors)
    return gathered.of("text")


def test_means_of_few_texts_are_not_trusted() -> None:
    one = means(np.array([[1.0, 0.0]], dtype=np.float32))
    assert np.linalg.norm(one.of("uk")) < 0.2 and np.array_equal(one.of("xx"), one.common)
    many = means(np.tile(np.array([[1.0, 0.0]], dtype=np.float32), (500, 1)))
    assert np.linalg.norm(many.of("uk")) > 0.95


@given(st.floats(-89, 89), st.floats(-180, 180), st.floats(-89, 89), st.floats(-180, 180))
def test_distances_of_many_are_those_of_one(
    lat: float, lon: float, other_lat: float, other_lon: float
) -> None:
    there = on_globe(np.array([other_lat, lat]), np.array([other_lon, lon]))
    far, here = distances_km(lat, lon, there).tolist()
    known = distance_km(lat, lon, other_lat, other_lon)
    # Beyond ten thousand kilometres nothing is near, and the chord says less about the way.
    assert far == pytest.approx(known, abs=0.004 if known < 10_000 else 10) and here < 0.004


def test_distances() -> None:
    assert distance_km(45.7537, 21.2257, 44.4323, 26.1063) == pytest.approx(409, abs=3)  # Timișoara-Bucharest
    assert distance_km(10, 20, 10, 20) == 0
    assert distance_km(0, 179.9, 0, -179.9) == pytest.approx(22.2, abs=0.1)
    assert distance_km(90, 0, -90, 0) == pytest.approx(20015, abs=1)


def test_towns() -> None:
    assert same_town("Timisoara", False, ["Timișoara"], None, fold)
    assert same_town(None, True, ["Timișoara"], 6.0, fold), "a position in town"
    assert not same_town(None, True, ["Timișoara"], 30.0, fold)
    assert same_town("Temeswar", False, ["Timișoara"], 1.0, fold), "one town under two names"
    assert not same_town("Colonești", False, ["Colonești"], 180.0, fold), "two towns of one name"
