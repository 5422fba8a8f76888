"""Words are found as people write them: short, inflected, misspelt, with or without the article."""

from __future__ import annotations

import numpy as np
import pytest

from knowledge.search.dense import DenseIndex, language_means
from knowledge.search.documents import Passage, Words, split_passages
from knowledge.search.geography import distance_km, same_town
from knowledge.search.lexical import LexicalIndex, words_in

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


@pytest.fixture(scope="module")
def index() -> LexicalIndex:
    return LexicalIndex(DOCUMENTS, fold)


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
def test_found_first(index: LexicalIndex, question: str, language: str, key: str) -> None:
    found = index.search(question, language)
    assert max(found, key=lambda name: found[name]) == key
    assert 0 < found[key] <= 1


def test_what_is_covered_is_told_between_nothing_and_all(index: LexicalIndex) -> None:
    whole = index.search("casa logs", "ro")["casa"]
    half = index.search("casa mongolfieră", "ro")["casa"]
    assert whole > 0.7 > half > 0.05
    assert index.search("xyzzy plugh", "ro") == {}
    assert index.search("", "ro") == {} and index.search("!!!", "ro") == {}


def test_frequent_words_say_little(index: LexicalIndex) -> None:
    many = [Words(f"r{number}", "en", "help", f"for people {1000 + number}") for number in range(30)]
    found = LexicalIndex(many, fold).search("help for 1007", "en")
    assert max(found, key=lambda name: found[name]) == "r7"
    assert found["r7"] > 3 * found.get("r8", 0.0)


def test_numbers_are_no_spellings_of_each_other() -> None:
    lines = [Words("police", "en", "police 1122334", ""), Words("doctor", "en", "doctor 1122335", "")]
    assert set(LexicalIndex(lines, fold).search("1122334", "en")) == {"police"}


def test_an_empty_index_finds_nothing() -> None:
    assert LexicalIndex((), fold).search("лікар", "uk") == {}


def test_words_of_every_script() -> None:
    assert words_in("Де я? 24/7, Wi-Fi; الطبيب", fold) == ["де", "я", "24", "7", "wi", "fi", "طبيب"]


def test_long_texts_are_cut_at_paragraphs_and_lists_stay_together() -> None:
    lists = "It gives you:\n\n- work\n- school"
    text = "\n\n".join(["A" * 500, "B" * 500, lists])
    assert split_passages(text) == ["A" * 500, "B" * 500 + "\n\n" + lists]
    assert split_passages("short\n\nalso short") == ["short\n\nalso short"]
    assert split_passages("  ") == []


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
    found = DenseIndex(passages, np.stack(vectors)).search(question, "uk")
    assert max(found, key=lambda key: found[key]).startswith("1-")


def test_only_what_is_allowed_is_looked_at() -> None:
    passages = [Passage(str(number), "en", "text", 0, "x") for number in range(6)]
    vectors = np.eye(6, dtype=np.float32)
    found = DenseIndex(passages, vectors).search(vectors[2], "en", lambda key: key in {"1", "3"})
    assert set(found) == {"1", "3"}
    assert DenseIndex(passages, vectors).search(vectors[2], "en", lambda _key: False) == {}


def test_means_of_few_texts_are_not_trusted() -> None:
    one = language_means(np.array([[1.0, 0.0]], dtype=np.float32), ["uk"])
    assert np.linalg.norm(one.of("uk")) < 0.2 and np.array_equal(one.of("xx"), one.common)
    many = language_means(np.tile(np.array([[1.0, 0.0]], dtype=np.float32), (500, 1)), ["uk"] * 500)
    assert np.linalg.norm(many.of("uk")) > 0.95


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
