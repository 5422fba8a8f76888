"""Each trap seen in real HSDS files is repaired or reported by itself, and never loses the rest of the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import facts
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.model import Document, source_hash
from knowledge.catalogue.report import ImportReport, Issue, report_lines
from knowledge.catalogue.storage import get
from knowledge.errors import ImportFailed

Writer = Callable[..., Path]


@pytest.fixture
def load_one(engine: AsyncEngine, write: Writer) -> Callable[[dict[str, Any]], Any]:
    async def run(service: dict[str, Any]) -> tuple[Document, ImportReport]:
        report = await import_catalogue(engine, write([service]))
        return await get(engine, "service", service["id"]), report

    return run


def issue(report: ImportReport, code: str) -> Issue:
    found = [one for one in report.issues if one.code == code]
    assert found, f"no {code} among {[one.code for one in report.issues]}"
    return found[0]


async def place(
    engine: AsyncEngine, service: dict[str, Any], write: Writer, **fields: Any
) -> tuple[Document, ImportReport]:
    service["service_at_locations"][0]["location"] |= fields
    report = await import_catalogue(engine, write([service]))
    return await get(engine, "location", "loc-1"), report


async def test_a_proper_service_has_no_issues(load_one: Any, service: dict[str, Any]) -> None:
    stored, report = await load_one(service)
    assert report.issues == []
    assert stored["organization_id"] == "org-1"


async def test_latitude_100_is_refused_and_the_place_kept(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    stored, report = await place(engine, service, write, latitude=100, longitude=100)
    assert "latitude" not in stored and stored["addresses"][0]["city"] == "Timișoara"
    assert issue(report, "coordinates_out_of_range").action == "refused"


@pytest.mark.parametrize(("lat", "lon"), [(21.2257, 45.7537), ("21,2257", "45,7537")])
async def test_swapped_coordinates_are_put_right_by_the_country(
    engine: AsyncEngine, service: dict[str, Any], write: Writer, lat: object, lon: object
) -> None:
    stored, report = await place(engine, service, write, latitude=lat, longitude=lon)
    assert (stored["latitude"], stored["longitude"]) == (45.7537, 21.2257)
    assert issue(report, "coordinates_swapped").action == "repaired"


async def test_null_island_is_no_place(engine: AsyncEngine, service: dict[str, Any], write: Writer) -> None:
    stored, _ = await place(engine, service, write, latitude=0, longitude=0)
    assert "latitude" not in stored


async def test_coordinates_in_another_country_are_kept_and_noted(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    stored, report = await place(engine, service, write, latitude=52.2, longitude=21.0)
    assert stored["latitude"] == 52.2
    assert issue(report, "coordinates_elsewhere").action == "noted"


@pytest.mark.parametrize("blank", ["", " ", None, "null"])
async def test_a_blank_id_becomes_a_stable_one(
    engine: AsyncEngine, service: dict[str, Any], write: Writer, blank: str | None
) -> None:
    service["id"] = blank
    first = await import_catalogue(engine, write([service]))
    given = issue(first, "id_missing").record
    assert (await get(engine, "service", given))["name"] == "Centru de zi"
    second = await import_catalogue(engine, write([service]))
    assert second.changed == 0 and second.unchanged["service"] == 1


async def test_two_services_with_one_id_both_stay(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    other = service | {"name": "Cantină"}
    report = await import_catalogue(engine, write([service, other]))
    assert report.created["service"] == 2
    repaired = issue(report, "id_repeated")
    assert (await get(engine, "service", repaired.expected))["name"] == "Cantină"


async def test_the_same_service_said_twice_is_kept_once(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    report = await import_catalogue(engine, write([service, service]))
    assert report.created["service"] == 1
    assert issue(report, "id_repeated").action == "noted"


async def test_parts_that_share_an_id_both_stay(load_one: Any, service: dict[str, Any]) -> None:
    service["phones"].append({"id": "ph-1", "number": "+40 256 999 999"})
    stored, report = await load_one(service)
    assert len({phone["id"] for phone in stored["phones"]}) == 2
    assert issue(report, "id_repeated").field == "phones.1.id"


async def test_until_and_count_together_keep_until(load_one: Any, service: dict[str, Any]) -> None:
    service["schedules"][0] |= {"until": "2027-06-30", "count": 10}
    stored, report = await load_one(service)
    assert stored["schedules"][0]["until"] == "2027-06-30" and "count" not in stored["schedules"][0]
    assert issue(report, "until_and_count").action == "repaired"


async def test_several_slots_a_day_stay_several_rows(load_one: Any, service: dict[str, Any]) -> None:
    service["schedules"].append(
        service["schedules"][0] | {"id": "sc-2", "opens_at": "18:00", "closes_at": "20:00"}
    )
    stored, report = await load_one(service)
    assert [row["opens_at"] for row in stored["schedules"]] == ["09:00", "18:00"]
    assert report.issues == []


async def test_several_slots_in_one_field_become_rows(load_one: Any, service: dict[str, Any]) -> None:
    service["schedules"] = [
        {"id": "sc-1", "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00-12:00, 13:00-17:00"}
    ]
    stored, _ = await load_one(service)
    assert [(row["opens_at"], row["closes_at"]) for row in stored["schedules"]] == [
        ("09:00", "12:00"),
        ("13:00", "17:00"),
    ]


@pytest.mark.parametrize("words", ["24 h", "24/7", "00:00-24:00"])
async def test_the_whole_day_is_midnight_to_a_minute_before(
    load_one: Any, service: dict[str, Any], words: str
) -> None:
    service["schedules"][0] |= {"opens_at": words, "closes_at": words}
    stored, _ = await load_one(service)
    assert (stored["schedules"][0]["opens_at"], stored["schedules"][0]["closes_at"]) == ("00:00", "23:59")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("4:00 PM", "16:00"),
        ("3pm", "15:00"),
        ("16:00:00", "16:00"),
        ("16:00Z", "16:00"),
        ("16:00+02:00", "16:00"),
        ("24:00", "23:59"),
    ],
)
async def test_hours_are_read_as_people_write_them(
    load_one: Any, service: dict[str, Any], written: str, meant: str
) -> None:
    service["schedules"][0]["closes_at"] = written
    stored, _ = await load_one(service)
    assert stored["schedules"][0]["closes_at"] == meant


async def test_hours_with_an_offset_are_reported(load_one: Any, service: dict[str, Any]) -> None:
    service["schedules"][0]["opens_at"] = "09:00Z"
    _, report = await load_one(service)
    assert issue(report, "time_offset").value == "09:00Z"


async def test_hours_that_mean_nothing_are_refused_not_guessed(
    load_one: Any, service: dict[str, Any]
) -> None:
    service["schedules"][0]["opens_at"] = "in the morning"
    stored, report = await load_one(service)
    assert "opens_at" not in stored["schedules"][0]
    assert issue(report, "time_invalid").expected


async def test_a_zone_in_the_file_survives_beside_the_offset_of_the_standard(
    load_one: Any, service: dict[str, Any]
) -> None:
    service["attributes"].append(
        {"id": "at-3", "link_entity": "service", "link_type": "timezone", "value": "Europe/Bucharest"}
    )
    service["schedules"][0]["timezone"] = "+02:00"
    stored, _ = await load_one(service)
    assert stored["schedules"][0]["timezone"] == "+02:00"
    assert stored["attributes"][-1]["value"] == "Europe/Bucharest"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (
            "<p>Vino <b>azi</b></p><script>alert(1)</script><ul><li>unu<li>doi</ul>",
            "Vino azi\n\n- unu\n- doi",
        ),
        ("# Titlu\n\n**Important**: [site](https://x.org)", "Titlu\n\nImportant: site: https://x.org"),
        ("&lt;i&gt;discret&lt;/i&gt; &amp; sigur", "discret & sigur"),
    ],
)
async def test_markup_in_descriptions_becomes_plain_text(
    load_one: Any, service: dict[str, Any], written: str, meant: str
) -> None:
    service["description"] = written
    stored, report = await load_one(service)
    assert stored["description"] == meant
    assert issue(report, "markup_removed").action == "repaired"


@pytest.mark.parametrize("text", ["a < b și c > d", "preț 5*3*2", "fișier_cu_liniuțe", "vârsta <18 ani"])
async def test_plain_text_stays_as_it_is(load_one: Any, service: dict[str, Any], text: str) -> None:
    service["description"] = text
    stored, report = await load_one(service)
    assert stored["description"] == text and report.issues == []


async def test_words_and_quotes_around_a_phone_number(load_one: Any, service: dict[str, Any]) -> None:
    service["phones"] = [
        {"id": "a", "number": '"Tel.: 0256 123 456 (secretariat)"'},
        {"id": "b", "number": "٠٢٥٦ ١٢٣ ٤٥٧"},
        {"id": "c", "number": "0256 111 111 / 0256 222 222"},
        {"id": "d", "number": "ask at the door"},
        {"id": "e", "number": "116 111"},
    ]  # fmt: skip
    stored, report = await load_one(service)
    numbers = [phone["number"] for phone in stored["phones"]]
    assert numbers == ["0256 123 456", "0256 123 457", "0256 111 111", "0256 222 222", "116 111"]
    assert stored["phones"][0]["description"] == "secretariat"
    assert issue(report, "phone_invalid").value == "ask at the door"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("info(at)x", None),
        ("none@", None),
        ("mailto:info@x.org", "info@x.org"),
        ("Info <info@x.org>", "info@x.org"),
    ],
)
async def test_emails_that_are_none(
    load_one: Any, service: dict[str, Any], written: str, meant: str | None
) -> None:
    service["email"] = written
    stored, report = await load_one(service)
    assert stored.get("email") == meant
    assert issue(report, "email_invalid")


async def test_a_missing_name_is_taken_from_what_there_is(load_one: Any, service: dict[str, Any]) -> None:
    del service["name"]
    stored, report = await load_one(service)
    assert stored["name"] == "Consiliere și informare."
    assert issue(report, "name_missing").action == "repaired"


async def test_a_service_without_any_words_is_refused_and_the_next_one_kept(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    report = await import_catalogue(engine, write([{"id": "x", "status": "active"}, 7, service]))
    assert report.refused == 2 and report.created["service"] == 1
    assert [one.line for one in report.issues if one.action == "refused"] == [2, 6]


async def test_a_total_that_lies_is_noted(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    page = {"total_items": 500, "total_pages": 1, "page_number": 1, "contents": [service]}
    report = await import_catalogue(engine, write(page))
    assert report.created["service"] == 1
    assert issue(report, "total_wrong").value == "500"


@pytest.mark.parametrize("key", ["contents", "services"])
async def test_both_envelopes_are_read(
    engine: AsyncEngine, service: dict[str, Any], write: Writer, key: str
) -> None:
    assert (await import_catalogue(engine, write({key: [service]}))).created["service"] == 1


async def test_a_service_without_a_location_is_no_error(load_one: Any, service: dict[str, Any]) -> None:
    service["service_at_locations"] = []
    _, report = await load_one(service)
    assert issue(report, "no_location").action == "noted"
    assert report.refused == 0


async def test_an_unknown_status_hides_the_service(load_one: Any, service: dict[str, Any]) -> None:
    service["status"] = "paused?"
    stored, report = await load_one(service)
    assert stored["status"] == "inactive"
    assert issue(report, "status_unknown").value == "paused?"


async def test_a_wrong_type_costs_the_field_and_not_the_record(
    load_one: Any, service: dict[str, Any]
) -> None:
    service |= {
        "minimum_age": "eighteen",
        "phones": [{"id": "x"}, {"id": "y", "number": "112"}],
        "languages": "ro",
    }
    stored, report = await load_one(service)
    assert "minimum_age" not in stored and "languages" not in stored
    assert [phone["number"] for phone in stored["phones"]] == ["112"]
    assert report.created["service"] == 1


async def test_an_issue_names_its_line(engine: AsyncEngine, service: dict[str, Any], write: Writer) -> None:
    service["phones"][0]["number"] = "none at all"
    path = write([service | {"id": "other", "name": "Altul", "phones": []}, service])
    found = issue(await import_catalogue(engine, path), "phone_invalid")
    assert "none at all" in path.read_text().split("\n")[(found.line or 0) - 1]
    assert found.record == service["id"] and found.field == "phones.0.number"


async def test_broken_json_says_line_and_column_and_changes_nothing(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    await import_catalogue(engine, write([service]))
    with pytest.raises(ImportFailed) as caught:
        await import_catalogue(engine, write('[\n {"id": "a", "name": "b"},\n {"id": "c" "name": "d"}\n]'))
    assert (caught.value.fields["line"], caught.value.fields["column"]) == (3, 13)
    assert (await get(engine, "service", service["id"]))["name"] == "Centru de zi"


@pytest.mark.parametrize("text", ["", "7", "{}", "[", '[{"a": NaN}]', "[" * 100_000, "[1]x"])
async def test_a_file_that_is_no_list_of_services_fails_as_a_whole(
    engine: AsyncEngine, write: Writer, text: str
) -> None:
    with pytest.raises(ImportFailed):
        await import_catalogue(engine, write(text))


async def test_a_file_twice_changes_nothing(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    service["description"] = "<p>a</p>"
    service["phones"].append({"number": "Tel 112"})
    await import_catalogue(engine, write([service]))
    again = await import_catalogue(engine, write([service]))
    assert again.changed == 0 and again.unchanged == {"organization": 1, "location": 1, "service": 1}


async def test_a_dry_run_reports_and_writes_nothing(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    report = await import_catalogue(engine, write([service]), dry_run=True)
    assert report.created["service"] == 1
    assert (await import_catalogue(engine, write([service]))).created["service"] == 1


async def test_a_hash_of_the_original_with_markup_stays_true(load_one: Any, service: dict[str, Any]) -> None:
    service["description"] = "<b>Bun</b> venit"
    service["translations"] = [
        {"entity": "service", "entity_id": service["id"], "field": "description", "language": "en", "text": "Welcome",
         "status": "human", "source_hash": source_hash("<b>Bun</b> venit")}
    ]  # fmt: skip
    stored, report = await load_one(service)
    assert stored["translations"][0]["source_hash"] == source_hash("Bun venit")
    assert not [one for one in report.issues if one.code == "translation_stale"]


async def test_a_translation_of_an_older_original_is_noted(load_one: Any, service: dict[str, Any]) -> None:
    service["translations"] = [
        {"entity": "service", "entity_id": service["id"], "field": "description", "language": "en", "text": "Welcome",
         "status": "human", "source_hash": source_hash("something else")}
    ]  # fmt: skip
    _, report = await load_one(service)
    assert issue(report, "translation_stale").action == "noted"


async def test_a_file_without_translations_takes_none_away(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    row = {
        "entity": "service",
        "entity_id": service["id"],
        "field": "name",
        "language": "en",
        "text": "Day centre",
    }
    await import_catalogue(engine, write([service | {"translations": [row]}]))
    del service["translations"]
    await import_catalogue(engine, write([service | {"description": "Nou."}]))
    stored = await get(engine, "service", service["id"])
    assert stored["description"] == "Nou." and stored["translations"][0]["text"] == "Day centre"


async def test_the_report_reads_as_text_and_as_json(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    service["email"] = "none@"
    report = await import_catalogue(engine, write([service]))
    assert any("email 'none@': an e-mail address" in line for line in report_lines(report))
    assert '"code": "email_invalid"' in report.to_json()


async def test_what_no_json_should_hold_costs_its_value_only(engine: AsyncEngine, write: Writer) -> None:
    text = """[
     {"id": "q1", "name": "A\\ud800B", "status": "active", "x": 1e400, "y": "\\u0000z", "minimum_age": 1e400,
      "service_at_locations": [{"location": {"name": "L", "latitude": 1e999, "longitude": 3}}]},
     {"id": "q2", "name": "N", "status": "active", "phones": "112", "service_at_locations": "no", "organization": "Red Cross",
      "schedules": {"a": 1}, "attributes": [{"link_type": "confidential"}], "translations": {"a": 1}},
     {"id": "q3", "name": "N3", "status": "active", "minimum_age": 99999999999999999999999999,
      "service_at_locations": [{"id": "s", "location": "Main"}, 5, null]},
     {"id": ["x"], "name": {"a": 1}, "status": 7, "description": ["list"]},
     {"id": "q5", "name": "One", "name": "Two", "status": "active", "languages": [{"code": 5}], "organization": {"id": {}, "name": [1]}}
    ]"""
    report = await import_catalogue(engine, write(text))
    assert (report.created["service"], report.refused) == (4, 1)
    first = await get(engine, "service", "q1")
    assert (first["name"], first["x"], first["y"]) == ("AB", "1e400", "z") and "minimum_age" not in first
    assert (
        issue(report, "control_characters").field == "name" and issue(report, "control_characters").line == 2
    )
    assert "minimum_age" not in await get(engine, "service", "q3")
    assert facts.is_confidential(await get(engine, "service", "q2"))
    assert (await import_catalogue(engine, write(text))).changed == 0
