"""The knowledge that ships with the product must be whole, honest and free of invented contacts."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
import uuid
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

DATA = Path(__file__).parents[2] / "knowledge" / "data"
LANGUAGES = ("en", "uk", "ru", "ro", "pl", "ar", "fa", "ps", "tr", "fr", "es", "de")
NEEDS = {
    "shelter",
    "food",
    "basic_items",
    "cash",
    "health",
    "mental_health",
    "children",
    "education",
    "language_course",
    "employment",
    "legal",
    "documents",
    "disability",
    "protection",
    "family_tracing",
    "interpretation",
    "transport",
    "community",
    "connectivity",
    "veterans",
    "information",
}
LINK_TYPES = {"need", "group", "accepts_status", "text_language", "contact_verified", "source", "coverage"}
GROUPS = {
    "family",
    "woman",
    "unaccompanied_child",
    "youth",
    "older_person",
    "disability",
    "serious_illness",
    "single_parent",
    "lgbtqi",
}
PURPOSES = {
    "emergency",
    "police",
    "ambulance",
    "fire",
    "child",
    "emotional_support",
    "missing_child",
    "violence_women",
    "trafficking",
}
CRISES = {"self_harm", "violence", "medical", "child"}
EU = {
    "AT",
    "BE",
    "BG",
    "HR",
    "CY",
    "CZ",
    "DK",
    "EE",
    "FI",
    "FR",
    "DE",
    "GR",
    "HU",
    "IE",
    "IT",
    "LV",
    "LT",
    "LU",
    "MT",
    "NL",
    "PL",
    "PT",
    "RO",
    "SK",
    "SI",
    "ES",
    "SE",
}
TODAY = max(date.today(), date(2026, 11, 21))  # a machine with a slow clock is no reason to fail
# Letters that only the named languages use: a text with none of them was probably pasted from a neighbour.
OWN_LETTERS = {
    "uk": "іїєґ", "ru": "ыэъё", "ro": "ășțâî", "pl": "ąęłśżźćń", "tr": "ğışç", "ps": "ېۍښځټډړږڅ", "fa": "پچگژ",
    "fr": "éèàç", "es": "ñáéíó", "de": "äöüß",
}  # fmt: skip
FOREIGN_LETTERS = {"uk": "ыэъё", "ru": "іїєґ", "ar": "پچژگېۍښځټډړږڅ", "fa": "ېۍښځټډړږڅةىيك", "ps": "ةى"}

SERVICES: list[dict[str, Any]] = json.loads((DATA / "starter.json").read_text(encoding="utf-8"))
ANSWERS: list[dict[str, Any]] = [
    json.loads(line) for line in (DATA / "answers.jsonl").read_text(encoding="utf-8").splitlines()
]
NUMBERS: list[dict[str, Any]] = json.loads((DATA / "emergency.json").read_text(encoding="utf-8"))

by_id = pytest.mark.parametrize("service", SERVICES, ids=[s["name"] for s in SERVICES])
each_answer = pytest.mark.parametrize("answer", ANSWERS, ids=[f"{a['id']}-{a['language']}" for a in ANSWERS])
each_number = pytest.mark.parametrize(
    "entry", NUMBERS, ids=[f"{n['country']}-{n['number']}" for n in NUMBERS]
)


def values(service: dict[str, Any], link_type: str) -> list[str]:
    return [a["value"] for a in service["attributes"] if a["link_type"] == link_type]


def source_hash(text: str) -> str:
    return hashlib.sha256(text.strip().encode("utf-8")).hexdigest()[:16]


def letters(text: str) -> str:
    return "".join(c for c in text if unicodedata.category(c).startswith("L"))


# Services ---------------------------------------------------------------------------------------------------------


@by_id
def test_a_service_reads_in_every_language(service: dict[str, Any]) -> None:
    (original,) = values(service, "text_language")
    expected = Counter(
        (entity, field, language)
        for language in LANGUAGES
        if language != original
        for entity, field in (("service", "name"), ("service", "description"), ("organization", "name"))
    )
    assert Counter((t["entity"], t["field"], t["language"]) for t in service["translations"]) == expected
    assert all(t["text"].strip() and t["status"] == "unreviewed" for t in service["translations"])


@by_id
def test_a_translation_is_tied_to_the_text_it_was_made_from(service: dict[str, Any]) -> None:
    originals = {
        (service["id"], "name"): service["name"],
        (service["id"], "description"): service["description"],
        (service["organization"]["id"], "name"): service["organization"]["name"],
    }
    for translation in service["translations"]:
        assert translation["source_hash"] == source_hash(
            originals[translation["entity_id"], translation["field"]]
        )


@by_id
def test_a_service_is_tagged_from_the_shared_vocabulary(service: dict[str, Any]) -> None:
    assert {a["link_type"] for a in service["attributes"]} <= LINK_TYPES
    assert values(service, "need") and set(values(service, "need")) <= NEEDS
    assert set(values(service, "group")) <= GROUPS
    assert len(values(service, "source")) == len(values(service, "coverage")) == 1


@by_id
def test_no_contact_of_a_real_provider_is_invented(service: dict[str, Any]) -> None:
    assert service["phones"] == [] and service["schedules"] == []
    assert not {"email", "url", "fees_description"} & service.keys()
    assert values(service, "contact_verified") == ["false"]
    texts = [service["name"], service["description"], *(t["text"] for t in service["translations"])]
    for text in texts:
        assert not re.search(r"\d[\d\s()-]{5,}\d|@|https?://|\d{1,2}:\d{2}", text), text
    for place in service["service_at_locations"]:
        for address in place["location"]["addresses"]:
            assert address.keys() <= {"id", "city", "state_province", "country"}


@by_id
def test_a_place_is_the_town_and_says_so(service: dict[str, Any]) -> None:
    for place in service["service_at_locations"]:
        location = place["location"]
        if location["location_type"] == "virtual":
            assert "latitude" not in location
            continue
        assert [(a["link_type"], a["value"]) for a in location["attributes"]] == [
            ("location_precision", "town")
        ]
        box = {"RO": (43.5, 48.3, 20.2, 29.8), "PL": (49.0, 54.9, 14.1, 24.2), "UA": (44.3, 52.4, 22.1, 40.3)}
        south, north, west, east = box[location["addresses"][0]["country"]]
        assert south < location["latitude"] < north and west < location["longitude"] < east


@by_id
def test_a_notice_without_a_year_gives_no_date(service: dict[str, Any]) -> None:
    if "year not stated" in values(service, "source")[0]:
        assert "assured_date" not in service
    else:
        assert date(2022, 1, 1) <= date.fromisoformat(service["assured_date"]) <= TODAY


def test_ids_are_uuids_and_a_service_has_one_record() -> None:
    ids = [s["id"] for s in SERVICES]
    assert len(ids) == len(set(ids)) >= 14
    assert all(str(uuid.UUID(i)) == i for i in ids)
    names: dict[str, set[str]] = {}
    for service in SERVICES:
        names.setdefault(service["organization"]["id"], set()).add(service["organization"]["name"])
    assert all(len(n) == 1 for n in names.values())


# Answers ----------------------------------------------------------------------------------------------------------


def test_every_answer_exists_once_in_every_language() -> None:
    count = Counter((a["id"], a["language"]) for a in ANSWERS)
    ids = {a["id"] for a in ANSWERS}
    assert len(ids) >= 35
    assert count == Counter((i, language) for i in ids for language in LANGUAGES)


def test_an_answer_carries_the_same_facts_in_every_language() -> None:
    """Links, commands, acts and years are what a translator must not change."""
    pattern = re.compile(r"https?://\S+|/[a-z]+\b|\(?\bEU\)?\s?\d{4}/\d+|\d{4}/\d+")

    def facts(answer: dict[str, Any]) -> set[str]:
        text = (
            answer["text"]
            .replace("(ЄС)", "(EU)")
            .replace("(ЕС)", "(EU)")
            .replace("(UE)", "(EU)")
            .replace("(AB)", "(EU)")
        )
        return {
            re.sub(r"^\(?EU\)?\s?", "", f) for f in pattern.findall(text) if not re.fullmatch(r"/[A-Z]+", f)
        }

    english = {a["id"]: facts(a) for a in ANSWERS if a["language"] == "en"}
    for answer in ANSWERS:
        assert facts(answer) == english[answer["id"]], (answer["id"], answer["language"])


@each_answer
def test_an_answer_is_short_plain_and_sourced(answer: dict[str, Any]) -> None:
    assert set(answer["needs"]) <= NEEDS and answer["needs"]
    assert answer["source_url"].startswith("https://")
    assert date.fromisoformat(answer["assured_date"]) <= TODAY and answer["status"] == "unreviewed"
    assert 60 <= len(answer["text"].split()) <= 160
    assert not re.search(r"[<>*#_`]|\]\(", answer["text"])
    assert answer["title"].strip() and "\n" not in answer["title"]


@each_answer
def test_an_answer_has_questions_as_people_ask_them(answer: dict[str, Any]) -> None:
    samples = answer["samples"]
    assert 3 <= len(samples) <= 6 and len(set(samples)) == len(samples)
    assert all(len(s) > 5 for s in samples)


@each_answer
def test_an_answer_is_written_in_its_own_letters(answer: dict[str, Any]) -> None:
    language, text = answer["language"], answer["title"] + answer["text"] + " ".join(answer["samples"])
    if language in OWN_LETTERS:
        assert set(text.lower()) & set(OWN_LETTERS[language])
    assert not set(text.lower()) & set(FOREIGN_LETTERS.get(language, ""))


def test_all_texts_use_one_script_for_their_language() -> None:
    scripts = {"uk": "CYRILLIC", "ru": "CYRILLIC", "ar": "ARABIC", "fa": "ARABIC", "ps": "ARABIC"}
    texts = [(a["language"], a["title"] + " " + a["text"]) for a in ANSWERS]
    texts += [
        (t["language"], t["text"]) for s in SERVICES for t in s["translations"] if t["field"] == "description"
    ]
    for language, text in texts:
        script = scripts.get(language, "LATIN")
        own = sum(unicodedata.name(c, "").startswith(script) for c in letters(text))
        assert own / len(letters(text)) > 0.7, (language, text[:60])
        for word in re.findall(r"\w+", text):  # a Latin "a" inside a Cyrillic word breaks search
            kinds = {unicodedata.name(c).split()[0] for c in letters(word)} & {"LATIN", "CYRILLIC", "ARABIC"}
            assert len(kinds) <= 1, (language, word)


# Emergency numbers ------------------------------------------------------------------------------------------------


@each_number
def test_a_number_shown_to_people_has_a_source(entry: dict[str, Any]) -> None:
    assert entry["purpose"] in PURPOSES and set(entry["crisis"]) <= CRISES
    assert re.fullmatch(r"\d[\d ]+\d", entry["number"]) and re.fullmatch(r"[A-Z]{2}", entry["country"])
    assert entry["hours"] in {None, "24/7"}
    assert entry["languages"] is None or entry["languages"]
    assert entry["source"]
    if entry["verified"] is not None:
        assert entry["source_url"].startswith("http")
        assert date.fromisoformat(entry["verified"]) <= TODAY


def test_a_number_is_listed_once_in_a_country() -> None:
    assert max(Counter((n["country"], n["number"]) for n in NUMBERS).values()) == 1


@pytest.mark.parametrize("country", sorted(EU | {"MD", "UA"}))
def test_112_is_always_there_for_every_crisis(country: str) -> None:
    entry = next(n for n in NUMBERS if n["country"] == country and n["number"] == "112")
    assert entry["verified"] and set(entry["crisis"]) == CRISES


def test_ukraine_keeps_its_three_short_numbers() -> None:
    shown = {n["number"]: n["purpose"] for n in NUMBERS if n["country"] == "UA" and n["verified"]}
    assert shown.items() >= {"101": "fire", "102": "police", "103": "ambulance"}.items()


def test_116_123_is_never_offered_against_suicide_in_ukraine() -> None:
    """There it is the line on violence and trafficking; elsewhere it is emotional support."""
    entry = next(n for n in NUMBERS if (n["country"], n["number"]) == ("UA", "116 123"))
    assert "self_harm" not in entry["crisis"] and entry["purpose"] == "violence_women"
