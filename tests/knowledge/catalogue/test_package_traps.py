"""Each trap of real files in CSV packages, too: repaired or told with file, line, column and value; the rest of the package comes in."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.model import Document, source_hash
from knowledge.catalogue.report import ImportReport, Issue, report_lines
from knowledge.catalogue.storage import get
from knowledge.errors import ImportFailed, UnknownRecord
from tests.knowledge.catalogue.packages import HSDS3, folder, zipped

Load = Callable[..., Awaitable[ImportReport]]


@pytest.fixture
def load(engine: AsyncEngine, tmp_path: Path) -> Load:
    """Imports the proper package with some of its tables changed or, when None, left out."""

    async def run(**tables: str | None) -> ImportReport:
        files = {name: text for name, text in (HSDS3 | tables).items() if text is not None}
        return await import_catalogue(engine, folder(tmp_path / "package", files))

    return run


def told(report: ImportReport, code: str) -> Issue:
    found = [one for one in report.issues if one.code == code]
    assert found, f"no {code} among {[one.code for one in report.issues]}"
    return found[0]


def place_of(issue: Issue) -> tuple[str, int | None, str]:
    return issue.file, issue.line, issue.field


async def service(engine: AsyncEngine) -> Document:
    return await get(engine, "service", "ser-1")


async def test_a_proper_package_comes_in_whole(engine: AsyncEngine, load: Load) -> None:
    report = await load()
    assert report.issues == [] and report.created == {"organization": 1, "location": 1, "service": 1}
    stored = await service(engine)
    assert (stored["organization_id"], stored["minimum_age"]) == ("org-1", 18)
    assert stored["service_at_locations"] == [{"id": "sal-1", "location_id": "loc-1"}]
    assert stored["schedules"][0]["byday"] == "MO,TU" and stored["languages"][0]["code"] == "ro"
    assert stored["attributes"][0] == {
        "id": "at-1", "link_entity": "service", "link_type": "need", "value": "mental_health",
    }  # fmt: skip
    location = await get(engine, "location", "loc-1")
    assert (location["latitude"], location["addresses"][0]["city"]) == (45.7537, "Timișoara")


async def test_singular_names_a_zip_and_a_folder_in_it(engine: AsyncEngine, tmp_path: Path) -> None:
    singular = {
        name.removesuffix("es") if name == "addresses" else name.removesuffix("s"): text
        for name, text in HSDS3.items()
    }
    await import_catalogue(engine, folder(tmp_path / "plural", HSDS3))
    for path in (zipped(tmp_path / "a.zip", singular), zipped(tmp_path / "b.zip", HSDS3, "export 2026/")):
        report = await import_catalogue(engine, path)
        assert report.changed == 0 and report.unchanged["service"] == 1
        assert report.issues == [] and "no change" in "\n".join(report_lines(report))


@pytest.mark.parametrize(
    ("table", "old", "new", "code", "action", "place"),
    [
        ("locations", "45.7537", "100", "coordinates_out_of_range", "refused", ("locations.csv", 2, "latitude")),
        ("locations", "45.7537,21.2257", "21.2257,45.7537", "coordinates_swapped", "repaired", ("locations.csv", 2, "latitude")),
        ("locations", "45.7537,21.2257", '"45,7537","21,2257"', "coordinates_text", "repaired", ("locations.csv", 2, "latitude")),
        ("locations", "45.7537", "", "coordinates_incomplete", "refused", ("locations.csv", 2, "")),
        ("services", "ser-1,org-1", ",org-1", "id_missing", "repaired", ("services.csv", 2, "id")),
        ("services", "active", "paused?", "status_unknown", "repaired", ("services.csv", 2, "status")),
        ("services", "active", "", "status_missing", "repaired", ("services.csv", 2, "status")),
        ("services", "Centru de zi", "", "name_missing", "repaired", ("services.csv", 2, "name")),
        ("services", "info@example.org", "none@", "email_invalid", "refused", ("services.csv", 2, "email")),
        ("services", "Consiliere și", "<b>Consiliere</b> și", "markup_removed", "repaired", ("services.csv", 2, "description")),
        ("services", "Consiliere și", "**Consiliere** și", "markup_removed", "repaired", ("services.csv", 2, "description")),
        ("services", ",18", ",eighteen", "number_invalid", "refused", ("services.csv", 2, "minimum_age")),
        ("services", "2026-11-01", "03/04/2026", "date_invalid", "refused", ("services.csv", 2, "assured_date")),
        ("phones", "+40 256 123 456", '"""Tel.: 0256 123 456 (birou)"""', "phone_words", "repaired", ("phones.csv", 2, "number")),
        ("phones", "+40 256 123 456", "4.02561E+11", "phone_invalid", "refused", ("phones.csv", 2, "number")),
        ("phones", "+40 256 123 456", "", "phone_missing", "refused", ("phones.csv", 2, "number")),
        ("phones", "ser-1", "ser-9", "owner_unknown", "refused", ("phones.csv", 2, "service_id")),
        ("phones", "ph-1,ser-1", "ph-1,", "owner_unknown", "refused", ("phones.csv", 2, "contact_id")),
        ("schedules", "17:00", "5:00 PM", "time_written", "repaired", ("schedules.csv", 2, "closes_at")),
        ("schedules", "17:00", "5pm", "time_written", "repaired", ("schedules.csv", 2, "closes_at")),
        ("schedules", "09:00", "09:00Z", "time_offset", "repaired", ("schedules.csv", 2, "opens_at")),
        ("schedules", "09:00,17:00", "24 h,", "several_slots", "repaired", ("schedules.csv", 2, "opens_at")),
        ("schedules", "09:00", "morning", "time_invalid", "refused", ("schedules.csv", 2, "opens_at")),
        ("schedules", '"MO,TU"', "Monday-Tuesday", "days_written", "repaired", ("schedules.csv", 2, "byday")),
        ("languages", "ro,Romanian", ",Romanian", "language_code", "repaired", ("languages.csv", 2, "code")),
        ("addresses", ",RO", ",România", "country_unknown", "repaired", ("addresses.csv", 2, "country")),
        ("attributes", "mental_health", "Mental Health", "attribute_value", "repaired", ("attributes.csv", 2, "value")),
        ("attributes", "ser-1", "nobody", "owner_unknown", "refused", ("attributes.csv", 2, "link_id")),
        ("service_at_location", "loc-1", "loc-9", "reference_unknown", "noted", ("service_at_location.csv", 2, "location_id")),
        ("services", "org-1", "org-9", "reference_unknown", "noted", ("services.csv", 2, "organization_id")),
    ],
)  # fmt: skip
async def test_a_trap_costs_its_cell_at_most(
    load: Load,
    engine: AsyncEngine,
    table: str,
    old: str,
    new: str,
    code: str,
    action: str,
    place: tuple[str, int, str],
) -> None:
    report = await load(**{table: HSDS3[table].replace(old, new)})
    issue = told(report, code)
    assert (issue.action, place_of(issue)) == (action, place)
    assert issue.expected and report.created["service"] == 1 and report.refused == 0
    if code != "id_missing":
        assert (await service(engine))["id"] == "ser-1"


async def test_hours_with_seconds_are_no_fault(engine: AsyncEngine, load: Load) -> None:
    report = await load(schedules=HSDS3["schedules"].replace("09:00,17:00", "09:00:00,17:00:00"))
    assert report.issues == [] and (await service(engine))["schedules"][0]["opens_at"] == "09:00"


async def test_until_and_count_and_the_fixed_offset(engine: AsyncEngine, load: Load) -> None:
    report = await load(
        schedules="id,service_id,freq,byday,opens_at,closes_at,until,count,timezone\nsc-1,ser-1,WEEKLY,MO,09:00,17:00,2027-06-30,10,+02:00\n",
        attributes=HSDS3["attributes"] + "at-2,ser-1,service,timezone,Europe/Bucharest\n",
    )
    assert told(report, "until_and_count").action == "repaired"
    assert place_of(told(report, "timezone_offset")) == ("schedules.csv", 2, "timezone")
    stored = await service(engine)
    assert "count" not in stored["schedules"][0] and stored["schedules"][0]["timezone"] == "+02:00"
    assert stored["attributes"][1]["value"] == "Europe/Bucharest"


async def test_several_slots_a_day_are_several_rows(engine: AsyncEngine, load: Load) -> None:
    report = await load(schedules=HSDS3["schedules"] + "sc-2,ser-1,WEEKLY,MO,18:00,20:00\n")
    assert [row["opens_at"] for row in (await service(engine))["schedules"]] == ["09:00", "18:00"]
    assert report.issues == []


async def test_repeated_ids(engine: AsyncEngine, load: Load) -> None:
    services = HSDS3["services"] + "ser-1,org-1,Cantină,active,Supă.,,,\n"
    report = await load(services=services, phones=HSDS3["phones"] + "ph-1,ser-1,+40 256 999 999\n")
    assert report.created["service"] == 2 and (await service(engine))["name"] == "Centru de zi"
    repeated = {place_of(one) for one in report.issues if one.code == "id_repeated"}
    assert repeated == {("phones.csv", 3, "id"), ("services.csv", 3, "id")}
    assert len({phone["id"] for phone in (await service(engine))["phones"]}) == 2


async def test_a_row_said_twice_is_kept_once(engine: AsyncEngine, load: Load) -> None:
    again = HSDS3["services"].split("\n")[1]
    report = await load(services=HSDS3["services"] + again + "\n")
    assert report.created["service"] == 1 and len((await service(engine))["phones"]) == 1
    assert (told(report, "id_repeated").action, place_of(told(report, "id_repeated"))) == (
        "noted",
        ("services.csv", 3, "id"),
    )


async def test_a_blank_id_becomes_a_stable_one(load: Load) -> None:
    blank = HSDS3["services"].replace("ser-1,", ",")
    first = await load(services=blank)
    assert told(first, "id_missing").action == "repaired"
    assert (await load(services=blank)).changed == 0


async def test_parts_without_ids_are_counted_and_not_told_one_by_one(load: Load) -> None:
    report = await load(phones="service_id,number\nser-1,112\nser-1,+40 256 123 456\n")
    assert report.issues == [] and report.ids_made == {"phone": 2}
    assert "ids made: 2 for phone" in "\n".join(report_lines(report))
    assert json.loads(report.to_json())["ids_made"] == {"phone": 2}


async def test_a_service_without_a_location_is_no_error(load: Load) -> None:
    report = await load(service_at_location=None, locations=None, addresses=None)
    assert [(one.code, one.action) for one in report.issues] == [("no_location", "noted")]


async def test_an_organisation_that_no_service_names_is_told(load: Load) -> None:
    report = await load(organizations=HSDS3["organizations"] + "org-2,Alta\n")
    assert place_of(told(report, "record_unused")) == ("organizations.csv", 3, "id")


async def test_what_two_services_share_is_told_once(load: Load) -> None:
    services = HSDS3["services"] + "ser-2,org-1,Cantină,active,Supă.,2026-11-01,,\n"
    report = await load(services=services, organizations="id,name,email\norg-1,Asociația,none@\n")
    assert [place_of(one) for one in report.issues if one.code == "email_invalid"] == [
        ("organizations.csv", 2, "email")
    ]


async def test_a_quote_that_is_never_closed_costs_its_row_only(engine: AsyncEngine, load: Load) -> None:
    services = (
        HSDS3["services"].replace("Consiliere", '"Consiliere')
        + "ser-2,org-1,Cantină,active,Supă.,2026-11-01,,\n"
    )
    report = await load(services=services)
    assert place_of(told(report, "quote_unclosed")) == ("services.csv", 2, "")
    assert report.created["service"] == 2
    assert (await service(engine))["description"] == "Consiliere și informare."
    assert (await get(engine, "service", "ser-2"))["name"] == "Cantină"


async def test_rows_too_long_and_too_short(engine: AsyncEngine, load: Load) -> None:
    report = await load(phones="id,service_id,number\nph-1,ser-1,112,extra\nph-2,ser-1\nph-3,ser-1,116 111\n")
    assert (told(report, "cells_extra").value, told(report, "cells_extra").line) == ("extra", 2)
    assert told(report, "cells_missing").line == 3
    assert [phone["number"] for phone in (await service(engine))["phones"]] == ["112", "116 111"]


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
async def test_the_separators_of_spreadsheets(engine: AsyncEngine, load: Load, delimiter: str) -> None:
    phones = "Id;Service ID;Number\nph-1;ser-1;+40 256 123 456\n".replace(";", delimiter)
    report = await load(phones="\ufeff" + phones)
    assert report.issues == [] and (await service(engine))["phones"][0]["number"] == "+40 256 123 456"


async def test_what_is_no_utf_8_costs_its_cell(engine: AsyncEngine, tmp_path: Path) -> None:
    path = folder(tmp_path / "package", HSDS3)
    (path / "services.csv").write_bytes(
        HSDS3["services"].replace("Consiliere și informare.", "Совет").encode("cp1251")
    )
    report = await import_catalogue(engine, path)
    assert place_of(told(report, "encoding_invalid")) == ("services.csv", 2, "description")
    assert (await service(engine))["name"] == "Centru de zi"


async def test_utf_16_and_a_line_that_names_the_separator(engine: AsyncEngine, tmp_path: Path) -> None:
    path = folder(tmp_path / "package", HSDS3)
    (path / "phones.csv").write_bytes("sep=;\r\nid;service_id;number\r\nph-1;ser-1;112\r\n".encode("utf-16"))
    report = await import_catalogue(engine, path)
    assert report.issues == [] and (await service(engine))["phones"][0]["number"] == "112"


async def test_control_characters_are_taken_out(engine: AsyncEngine, load: Load) -> None:
    report = await load(services=HSDS3["services"].replace("Centru", "Cen\x00tru\x07"))
    assert place_of(told(report, "control_characters")) == ("services.csv", 2, "name")
    assert (await service(engine))["name"] == "Centru de zi"


async def test_columns_without_or_with_the_same_name(engine: AsyncEngine, load: Load) -> None:
    report = await load(phones="id,service_id,number,number,\nph-1,ser-1,112,113,lost\n")
    assert told(report, "column_repeated").field == "number"
    assert [(one.value, one.action) for one in report.issues if one.code == "column_unnamed"] == [
        ("113", "refused"),
        ("lost", "refused"),
    ]
    assert (await service(engine))["phones"][0]["number"] == "112"


async def test_unknown_columns_stay_and_unknown_files_are_told(engine: AsyncEngine, load: Load) -> None:
    report = await load(services=HSDS3["services"].replace("minimum_age", "floor"), notes="id,text\n1,x\n")
    assert (await service(engine))["floor"] == "18" and told(report, "file_unknown").file == "notes.csv"


async def test_a_description_that_promises_files_which_are_not_there(
    engine: AsyncEngine, tmp_path: Path
) -> None:
    package = {"resources": [{"path": "services.csv"}, {"path": "contacts.csv"}]}
    path = folder(tmp_path / "package", HSDS3 | {"datapackage.json": json.dumps(package)})
    assert told(await import_catalogue(engine, path), "file_missing").value == "contacts.csv"


async def test_translations_of_the_package(engine: AsyncEngine, load: Load) -> None:
    rows = (
        "entity,entity_id,field,language,text,status,source_hash\n"
        f"service,ser-1,name,uk,Денний центр,human,{source_hash('Centru de zi')}\n"
        "location,loc-1,name,uk,Тімішоара,checked?,\n"
        "service,ser-1,description,uk,Поради,human,0000000000000000\n"
        "service,ser-9,name,uk,Ніщо,human,\n"
    )
    report = await load(translations=rows)
    stored = await service(engine)
    assert [(row["text"], row["status"]) for row in stored["translations"]] == [
        ("Денний центр", "human"),
        ("Поради", "human"),
    ]
    assert (await get(engine, "location", "loc-1"))["translations"][0]["status"] == "unreviewed"
    assert place_of(told(report, "translation_status")) == ("translations.csv", 3, "status")
    assert told(report, "translation_stale").line == 4
    assert (told(report, "translation_orphan").line, told(report, "translation_orphan").value) == (
        5,
        "service ser-9",
    )


async def test_a_package_without_translations_takes_none_away(engine: AsyncEngine, load: Load) -> None:
    rows = "entity,entity_id,field,language,text\nservice,ser-1,name,en,Day centre\n"
    await load(translations=rows)
    await load(services=HSDS3["services"].replace("informare", "sprijin"))
    assert (await service(engine))["translations"][0]["text"] == "Day centre"


@pytest.mark.parametrize("entity", ["service", "Services", "", "thing"])
async def test_a_confidential_flag_finds_its_service_however_it_is_written(
    engine: AsyncEngine, load: Load, entity: str
) -> None:
    await load(attributes=f"id,link_id,link_entity,link_type,value\nat-1,ser-1,{entity},confidential,true\n")
    assert (await service(engine))["attributes"][0]["link_type"] == "confidential"


async def test_a_dry_run_writes_nothing(engine: AsyncEngine, tmp_path: Path) -> None:
    report = await import_catalogue(engine, zipped(tmp_path / "a.zip", HSDS3), dry_run=True)
    assert report.created["service"] == 1
    with pytest.raises(UnknownRecord):
        await service(engine)


async def test_what_is_no_package_changes_nothing(engine: AsyncEngine, load: Load, tmp_path: Path) -> None:
    await load()
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 nothing")
    (tmp_path / "one.csv").write_text("id,name\na,b\n")
    paths = [
        folder(tmp_path / "empty", {}), folder(tmp_path / "without", {"phones": HSDS3["phones"]}),
        tmp_path / "broken.zip", tmp_path / "one.csv", tmp_path / "nowhere.zip", zipped(tmp_path / "none.zip", {}),
    ]  # fmt: skip
    for path in paths:
        with pytest.raises(ImportFailed) as caught:
            await import_catalogue(engine, path)
        assert caught.value.fields["file"] == str(path) and caught.value.fields["expected"]
    assert (await service(engine))["name"] == "Centru de zi"


async def test_a_cut_zip_fails_as_a_whole(engine: AsyncEngine, tmp_path: Path) -> None:
    whole = zipped(tmp_path / "whole.zip", HSDS3).read_bytes()
    path = tmp_path / "cut.zip"
    for size in (30, len(whole) // 2, len(whole) - 5):
        path.write_bytes(whole[:size])
        with pytest.raises(ImportFailed):
            await import_catalogue(engine, path)
