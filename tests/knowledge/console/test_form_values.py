"""The form takes nothing away: what an operator did not touch is in the document to the letter, what they did is what they wrote."""

from __future__ import annotations

import copy
import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.catalogue.model import canonical
from knowledge.console.forms import Documents, ServiceForm, decode, from_documents, to_documents
from knowledge.console.forms.fields import encode, listed
from knowledge.console.forms.problems import phone_problems
from knowledge.console.forms.values import (
    Day,
    Hours,
    OrganizationPart,
    PhoneRow,
    PlaceRow,
    Slot,
    Words,
)  # fmt: skip
from tests.knowledge.console.records import documents, shipped

NINE_TO_FIVE = Day((Slot("09:00", "17:00"),))


def ids():
    numbers = itertools.count(1)
    return lambda: f"new-{next(numbers)}"


def through_a_browser(form: ServiceForm) -> ServiceForm:
    """The form after its fields were posted; a browser writes line ends its own way."""
    posted = {name: [text.replace("\n", "\r\n") for text in texts] for name, texts in encode(form).items()}
    return decode(ServiceForm, posted)


def written(found: Documents) -> Documents:
    """The documents as they would be stored."""
    return Documents(
        canonical("service", found.service),
        canonical("organization", found.organization) if found.organization else None,
        {key: canonical("location", place) for key, place in found.locations.items()},
    )


@settings(max_examples=150, deadline=None)
@given(documents())
def test_what_was_not_edited_is_untouched(found: Documents) -> None:
    before = copy.deepcopy(found)
    done = to_documents(found, through_a_browser(from_documents(found)), new_id=ids())
    assert done == before
    assert found == before


def test_what_is_shipped_goes_through_the_form_untouched() -> None:
    for found in shipped():
        assert to_documents(found, through_a_browser(from_documents(found)), new_id=ids()) == found


_edits = st.fixed_dictionaries(
    {},
    optional={
        "name": st.just("Ein neuer Name"), "description": st.just("Zwei\nZeilen"), "alert": st.just(""), "email": st.just("a@example.org"),
        "needs": st.lists(st.sampled_from(["food", "cash", "legal"]), unique=True).map(tuple), "groups": st.just(("family",)),
        "cost": st.sampled_from(["", "free", "paid"]), "appointment": st.sampled_from(["", "required", "walk_in"]),
        "minimum_age": st.sampled_from(["", "18"]), "maximum_age": st.sampled_from(["", "65"]), "languages": st.just(("uk", "de")),
        "other_languages": st.sampled_from(["", "ka"]), "coverage": st.sampled_from(["", "RO, MD"]), "area": st.sampled_from(["", "Bihor\nCluj"]),
        "assured_date": st.just("2026-11-22"), "expires": st.sampled_from(["", "2027-02-01"]), "source": st.just("Eigene Prüfung"),
        "confidential": st.booleans(), "contact_verified": st.booleans(), "status": st.sampled_from(["active", "temporarily closed"]),
        "hours": st.sampled_from([Hours(), Hours("always"), Hours("week", (NINE_TO_FIVE,) * 5 + (Day(), Day()), "closed")]),
        "phones": st.sampled_from([(), (PhoneRow("p1", "+40 256 123 456", "", "Empfang", ("ro",)),)]),
    },
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(documents(), _edits)
def test_what_was_edited_comes_back_as_it_was_written(found: Documents, edits: dict[str, object]) -> None:
    form = replace(from_documents(found), **edits)
    done = written(to_documents(found, through_a_browser(form), new_id=ids()))
    again = from_documents(done)
    for name, value in edits.items():
        came = getattr(again, name)
        if name in ("needs", "languages"):  # their order is that of the document
            came, value = set(came), set(value)
        if name == "area":
            came, value = set(came.split("\n")), set(value.split("\n"))
        if name == "coverage":
            came, value = set(listed(came)), set(listed(value))
        if name == "hours" and value.kind == "unknown":
            came = replace(came, valid_to="")
        assert came == value, name
    # Nothing else moved: the form shows everything else as before, and saving again changes nothing.
    untouched = {"words", "places", "organization"} | (
        {"fees", "url", "alternate_name", "statuses"} - edits.keys()
    )
    assert all(getattr(again, name) == getattr(form, name) for name in untouched)
    assert to_documents(done, through_a_browser(again), new_id=ids()) == done


def test_a_service_out_of_nothing() -> None:
    form = ServiceForm(
        name="Юридична допомога",
        description="Безкоштовні консультації.",
        text_language="uk",
        needs=("legal", "documents"),
        organization=OrganizationPart("new", "org-9", "Асоціація", website="https://example.org"),
        places=(
            PlaceRow(
                "loc-9", "link-9", address_1="Strada Exemplu 1", city="Oradea", country="RO", latitude="47,0722", longitude="21.9211",
                accessibility=("lift",), phones=(PhoneRow("ph-2", "0259 123 456"),), own_hours=True, hours=Hours("week", (NINE_TO_FIVE,) * 7),
            ),
        ),
        phones=(PhoneRow("ph-1", "0259-123-457", languages=("uk", "ro")),),
        hours=Hours("week", (NINE_TO_FIVE,) * 5 + (Day(), Day()), "closed", valid_to="2027-06-30"),
        words=(Words("ro", "Ajutor juridic", "Consultații gratuite.", "Unde găsesc un avocat?"), Words("en", "Legal help")),
        samples="Де знайти адвоката?",
        languages=("uk",),
        coverage="RO",
    )  # fmt: skip
    empty = Documents({"id": "s9", "name": "", "status": "active"})
    done = written(to_documents(empty, through_a_browser(form), new_id=ids()))
    service, place = done.service, done.locations["loc-9"]
    assert (place["latitude"], place["longitude"]) == (47.0722, 21.9211)
    assert done.organization == {"id": "org-9", "name": "Асоціація", "website": "https://example.org"}
    assert service["organization_id"] == "org-9"
    assert service["phones"][0]["number"] == "+40 259 123 457"  # read by the country of the place
    assert place["phones"][0]["number"] == "+40 259 123 456"
    assert [(row["byday"], row["opens_at"], row["valid_to"]) for row in service["schedules"]] == [
        ("MO,TU,WE,TH,FR", "09:00", "2027-06-30")
    ]
    assert {row["value"] for row in service["attributes"] if row["link_type"] == "osm_hours"} == {"Mo-Fr 09:00-17:00; PH off"}  # fmt: skip
    assert service["service_at_locations"][0]["schedules"][0]["byday"] == "MO,TU,WE,TH,FR,SA,SU"
    texts = {(row["language"], row["field"]): (row["text"], row["status"]) for row in service["translations"]}
    assert texts == {
        ("en", "name"): ("Legal help", "unreviewed"),
        ("ro", "name"): ("Ajutor juridic", "unreviewed"),
        ("ro", "description"): ("Consultații gratuite.", "unreviewed"),
    }
    samples = {(row["label"], row["value"]) for row in service["attributes"] if row["link_type"] == "sample"}
    assert samples == {("uk", "Де знайти адвоката?"), ("ro", "Unde găsesc un avocat?")}


def test_what_somebody_else_changed_meanwhile_stays() -> None:
    base = shipped()[0]
    shown = from_documents(base)
    theirs = to_documents(base, replace(shown, alert="Closed in August", name="Theirs"), new_id=ids())
    ours = replace(shown, description="Ours", name="Ours")
    done = from_documents(to_documents(theirs, ours, new_id=ids(), before=shown))
    assert (done.alert, done.description, done.name) == ("Closed in August", "Ours", "Ours")


def test_a_place_that_is_no_longer_meant_is_unlinked_and_not_destroyed() -> None:
    base = shipped()[0]
    done = to_documents(base, replace(from_documents(base), places=()), new_id=ids())
    assert done.service["service_at_locations"] == []
    assert done.locations == {}


def test_an_edited_translation_was_checked_by_nobody_yet() -> None:
    base = next(one for one in shipped() if one.service.get("translations"))
    rows = [row | {"status": "human", "reviewer": "Olena"} for row in base.service["translations"]]
    base = replace(base, service=base.service | {"translations": rows})
    form = from_documents(base)
    first, *rest = form.words
    done = to_documents(base, replace(form, words=(replace(first, name="Otherwise"), *rest)), new_id=ids())
    changed = [row for row in done.service["translations"] if row not in base.service["translations"]]
    assert [(row["field"], row["text"], row["status"], row.get("reviewer")) for row in changed] == [
        ("name", "Otherwise", "unreviewed", None)
    ]


def test_other_peoples_words_stay_beside_ours() -> None:
    attributes = [
        {"id": "1", "link_type": "need", "value": "food"},
        {"id": "2", "link_type": "need", "value": "soup_kitchen"},
        {"id": "3", "link_type": "need", "value": "cash"},
    ]
    base = Documents({"id": "s", "name": "N", "status": "active", "attributes": attributes})
    done = to_documents(base, replace(from_documents(base), needs=("cash", "legal")), new_id=ids())
    assert [row["value"] for row in done.service["attributes"]] == ["soup_kitchen", "cash", "legal"]


@pytest.mark.parametrize(
    ("name", "typed"), [("minimum_age", "eighteen"), ("assured_date", "yesterday"), ("expires", "soon")]
)
def test_a_value_that_is_none_leaves_the_document_alone(name: str, typed: str) -> None:
    base = shipped()[0]
    assert to_documents(base, replace(from_documents(base), **{name: typed}), new_id=ids()) == base


def test_a_request_cannot_ask_for_endless_rows() -> None:
    posted = {f"phones.{number}.number": ["1"] for number in range(3000)} | {
        "phones.99999999999.number": ["1"]
    }
    assert len(decode(ServiceForm, posted).phones) == 100


def test_lists_are_read_with_the_commas_of_arabic_and_latin_letters() -> None:
    assert listed("RO، MD,  UA ,,") == ["RO", "MD", "UA"]


@pytest.mark.parametrize(
    ("number", "country", "key", "named"),
    [
        ("0259 12", "RO", "form-warning-phone-odd", "RO"),
        ("0259 12", None, "form-error-phone-country", None),
        ("+380 44 12", None, "form-error-phone", "UA"),
        ("+380 44 12", "RO", "form-error-phone", "UA"),
        ("+999 1234", None, "form-error-phone-country", None),
        ("112", None, None, None),
        ("116 111", "RO", None, None),
        ("+800 1234 5678", None, None, None),
        ("0259 123 456", "RO", None, None),
    ],
)
def test_a_wrong_number_is_told_by_the_country_it_is_of(
    number: str, country: str | None, key: str | None, named: str | None
) -> None:
    found = list(phone_problems((PhoneRow("p1", number),), "phones.", country))
    assert [(one.key, one.args.get("country")) for one in found] == ([(key, named)] if key else [])
