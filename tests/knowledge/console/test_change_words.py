"""What changed is told in words of the operator's language: no codes of the catalogue, nothing that its label says already."""

from __future__ import annotations

from typing import Any

import pytest

from bot.texts.console import ConsoleTexts
from knowledge.catalogue.history import differences
from knowledge.catalogue.model import Document
from knowledge.console.drafts.changes import Teller
from tests.knowledge.console.records import shipped

TEXTS = ConsoleTexts()


def told(after: Document, language: str = "uk") -> dict[str, str]:
    """A new record in words: what is new by its label."""
    lines = Teller(TEXTS, language).lines(None, after, differences({}, after))
    return {line.label: "".join(piece.text for piece in line.after) for line in lines}


def fact(kind: str, value: str) -> Document:
    return {"id": "s-1", "attributes": [{"id": "a-1", "link_type": kind, "value": value}]}


@pytest.mark.parametrize(
    ("kind", "value", "key"),
    [
        ("location_precision", "town", "form-precision-town"),
        ("gender", "female", "form-gender-female"),
        ("cost", "free", "form-cost-free"),
        ("appointment", "walk_in", "form-appointment-walk_in"),
        ("contact_verified", "true", "drafts-yes"),
    ],
)
def test_facts_are_told_as_the_form_calls_them(kind: str, value: str, key: str) -> None:
    assert list(told(fact(kind, value)).values()) == [TEXTS.say("uk", key)]


def test_a_place_is_told_without_codes() -> None:
    address = {"id": "a", "address_type": "physical", "address_1": "Strada Exemplu 1", "city": "Oradea"}
    lines = told({"id": "l-1", "location_type": "physical", "addresses": [address]})
    assert lines[TEXTS.say("uk", "drafts-field-location_type")] == TEXTS.say("uk", "form-place-kind-physical")
    assert lines[TEXTS.say("uk", "drafts-field-addresses")] == "Strada Exemplu 1 · Oradea"


def test_a_translation_does_not_say_its_language_twice() -> None:
    row = {"id": "t", "language": "uk", "field": "name", "text": "Поради", "status": "unreviewed"}
    (said,) = told({"id": "s-1", "translations": [row]}).values()
    assert said == f"Поради · {TEXTS.say('uk', 'drafts-status-unreviewed')}"


def test_the_language_of_a_text_is_no_change_of_its_own() -> None:
    text: dict[str, Any] = {"language": "uk", "title": "Окуляри", "text": "Тут.", "status": "unreviewed"}
    assert set(told({"id": "a-1", "texts": [text]}).values()) == {
        "Окуляри", "Тут.", TEXTS.say("uk", "drafts-status-unreviewed"),
    }  # fmt: skip


def test_what_is_shipped_is_told_without_codes() -> None:
    codes = {
        "physical",
        "virtual",
        "town",
        "exact",
        "true",
        "free",
        "reduced",
        "paid",
        "required",
        "walk_in",
        "female",
        "male",
    }
    for record in shipped():
        for document in (record.service, *record.locations.values()):
            for label, said in told(document).items():
                assert not codes & set(said.split(" · ")), label
