"""Spreadsheets: read in any encoding, columns recognised in twelve languages, rows repaired like any other file, nothing taken away."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.database import reading
from knowledge.catalogue.importing import store
from knowledge.catalogue.spreadsheet.columns import (
    Layout,
    Target,
    guess,
    header_key,
    language_of,
    unknown_needs,
)
from knowledge.catalogue.spreadsheet.encodings import decoded
from knowledge.catalogue.spreadsheet.services import completed, gather_sheet
from knowledge.catalogue.spreadsheet.sheet import Sheet, read_sheet
from knowledge.catalogue.spreadsheet.words import FIELDS, header_field
from knowledge.catalogue.storage import KINDS, get, load, save
from knowledge.errors import CatalogueError, ImportFailed
from knowledge.vocabulary import NEEDS


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Назва;Адреса\nДопомога біженцям;Одеса, вул. Садова 5", "cp1251"),
        ("Название,Город\nБЕСПЛАТНАЯ ПОМОЩЬ,Кишинёв", "cp1251"),
        ("Nume;Adresă;Oraş\nŞcoală pentru refugiaţi;Timişoara", "cp1250"),
        ("Nazwa;Usługa\nPomoc prawna dla uchodźców w Łodzi;środa", "cp1250"),
        ("الاسم,المدينة\nمركز الدعم النفسي,دمشق", "cp1256"),
        ("Ad;Şehir\nGöçmen danışma merkezi;İstanbul", "cp1254"),
        ("Straße;Öffnungszeiten\nMünchen;x", "cp1252"),
        ("Teléfono;Niños\nEspaña;x", "cp1252"),
        ("Назва,Місто\nа,Львів", "utf-16-le"),
        ("Назва,Місто\nа,Львів", "utf-16-be"),
        ("Name,City\nabc,Iași", "utf-8"),
        ("نام,شهر\nکمک,تهران", "utf-8"),
    ],
)
def test_encodings(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == (text, encoding)


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16"])
def test_marked_encodings(mark: str) -> None:
    assert decoded("Назва,Місто".encode(mark))[0] == "Назва,Місто"


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Назва", "name"), ("Години роботи", "hours"), ("Телефон гарячої лінії", "phone"), ("Oraș", "city"), ("Kategoria", "needs"),
        ("Adres e-mail", "email"), ("ساعات العمل", "hours"), ("الهاتف", "phone"), ("Öffnungszeiten", "hours"), ("آدرس", "address"),
        ("Hizmet adı", "name"), ("Horario de atención", "hours"), ("Langues parlées", "languages"), ("Понеділок", "hours_Mo"), ("Sat", "hours_Sa"),
        ("Web address", "url"), ("E-mail address", "email"), ("№", None), ("Territory", None), ("1", None),
    ],
)  # fmt: skip
def test_headers_in_twelve_languages(header: str, field: str | None) -> None:
    assert header_field(header)[0] == field


@pytest.mark.parametrize(
    ("header", "language"),
    [("Name (EN)", "en"), ("Назва укр", "uk"), ("description_uk", "uk"), ("Nume RO", "ro"), ("Name", None)],
)
def test_headers_of_texts_in_another_language(header: str, language: str | None) -> None:
    assert header_field(header)[1] == language


def test_the_words_are_those_of_the_product() -> None:
    from knowledge.catalogue.spreadsheet.words import _file

    assert set(_file()["needs"]) == set(NEEDS)
    assert set(_file()["headers"]) <= set(FIELDS)


def sheet_of(tmp_path: Path, text: str, name: str = "list.csv") -> Sheet:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read_sheet(path, name)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_titles_and_line_numbers(tmp_path: Path, delimiter: str) -> None:
    rows = [
        ["List of 2026"],
        [],
        ["Name", "City", "Phone"],
        ["Help, now", "Iași", "1"],
        [],
        ["Two\nlines", "Cluj", "2"],
    ]
    text = "\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in rows)
    sheet = sheet_of(tmp_path, text)
    assert sheet.header == ("Name", "City", "Phone")
    assert [(row.line, row.cells[0]) for row in sheet.rows] == [(4, "Help, now"), (6, "Two\nlines")]


def test_a_quote_that_is_never_closed_costs_one_row(tmp_path: Path) -> None:
    sheet = sheet_of(tmp_path, 'Name,City\n"open,Iași\nB,Cluj\nC,Arad\n')
    assert [row.cells[1] for row in sheet.rows] == ["Iași", "Cluj", "Arad"]


@pytest.mark.parametrize("text", ["", "\n\n", "only one line", "Name,City\n,\n"])
def test_what_is_no_table_says_so(tmp_path: Path, text: str) -> None:
    with pytest.raises(ImportFailed):
        sheet_of(tmp_path, text)


def test_workbooks(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Name", "Phone", "Open", "Checked", "Share", "Free"])
    book.active.append(["Desk", 40256123456, time(9, 30), datetime(2026, 3, 1), 0.5, True])
    book.active.append([None] * 6)
    book.active.append(["Two", None, None, date(2026, 3, 2), None, None])
    hidden = book.create_sheet("secret")
    hidden.sheet_state = "hidden"
    for _ in range(9):
        hidden.append(["a", "b"])
    path = tmp_path / "list.xlsx"
    book.save(path)
    sheet = read_sheet(path, "list.xlsx")
    assert sheet.tabs == ("Sheet",)
    assert sheet.rows[0].cells == ("Desk", "40256123456", "09:30", "2026-03-01", "0.5", "yes")
    assert [row.line for row in sheet.rows] == [2, 4]


def test_a_damaged_workbook_says_so(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"PK\x03\x04 no workbook")
    with pytest.raises(ImportFailed):
        read_sheet(path, "list.xlsx")


def test_columns_without_headers_are_known_by_their_contents(tmp_path: Path) -> None:
    sheet = sheet_of(
        tmp_path,
        "a;b;c;d;e;f;g\nLegal help;office@example.org;+40 256 123 456;www.example.org;Mo-Fr 9-17;45.7537, 21.2257;str. Lungă 5\n"
        "Food bank;x@example.org;0256 111 222;example.net;пн-пт 10-12;46.0001, 23.5002;str. Nouă 6\n",
    )
    assert [one.field for one in guess(sheet).targets] == [
        "name",
        "email",
        "phone",
        "url",
        "hours",
        "coordinates",
        "address",
    ]


def rows_of(tmp_path: Path, text: str, **layout: object):
    sheet = sheet_of(tmp_path, text)
    known = guess(sheet, country="RO", language="en")
    return sheet, Layout(known.targets, **({"country": "RO", "language": "en"} | layout))


def services(gathered) -> list[dict]:
    return [document for (kind, _), document in gathered.records.items() if kind == "service"]


def attributes(service: dict, kind: str) -> list[str]:
    return [row["value"] for row in service.get("attributes", ()) if row["link_type"] == kind]


def test_cells_with_several_values_are_split(tmp_path: Path) -> None:
    sheet, layout = rows_of(
        tmp_path,
        "Name;Category;Phone;Languages\nDesk;Shelter, Legal aid and Food;0256 123 456 / 0256 123 457\n;UA; RU / English\n".replace(
            "\n;UA; RU / English", ";UA, RU / English"
        ),
    )
    service = services(gather_sheet(sheet, layout))[0]
    assert attributes(service, "need") == ["shelter", "legal", "food"]
    assert [row["number"] for row in service["phones"]] == ["0256 123 456", "0256 123 457"]
    assert [row["code"] for row in service["languages"]] == ["uk", "ru", "en"]


def test_faults_are_told_with_line_and_column(tmp_path: Path) -> None:
    sheet, layout = rows_of(
        tmp_path, "Name,Phone,Email,Opening hours,Category\n\nDesk,none,nobody,whenever,Juggling\n"
    )
    gathered = gather_sheet(sheet, layout)
    told = {(one.code, one.line, one.field, one.value) for one in gathered.issues}
    assert {
        ("email_invalid", 3, "Email", "nobody"), ("hours_unclear", 3, "Opening hours", "whenever"), ("need_unknown", 3, "Category", "Juggling"),
    } <= told  # fmt: skip
    assert all(one.record == services(gathered)[0]["id"] for one in gathered.issues)
    assert services(gathered)[0]["description"] == "Opening hours: whenever", (
        "what is not understood is not lost"
    )
    assert unknown_needs(sheet, layout) == {"Juggling": 1}


def test_days_in_columns_of_their_own(tmp_path: Path) -> None:
    sheet, layout = rows_of(
        tmp_path, "Name,Mon,Tue,Sat,Sun\nDesk,9-17,9-17,10-14,closed\nShut,closed,closed,,\n"
    )
    first, second = services(gather_sheet(sheet, layout))
    assert attributes(first, "osm_hours") == ["Mo 09:00-17:00; Tu 09:00-17:00; Sa 10:00-14:00; Su off"]
    assert attributes(second, "osm_hours") == [], "when it is closed says nothing of when it is open"


def test_a_badly_written_secret_is_a_secret(tmp_path: Path) -> None:
    sheet, layout = rows_of(tmp_path, "Name,Confidential\nA,yes\nB,no\nC,\nD,maybe\nE,так\nF,ні\n")
    assert [bool(attributes(one, "confidential")) for one in services(gather_sheet(sheet, layout))] == [
        True,
        False,
        False,
        True,
        True,
        False,
    ]


def test_texts_in_other_languages_become_translations(tmp_path: Path) -> None:
    sheet, layout = rows_of(
        tmp_path, "Name,Name (UK),Description,Description (RO)\nDesk,Стіл,Help,Ajutor\n,Лише тут,,\n"
    )
    first, second = services(gather_sheet(sheet, layout))
    assert {(row["field"], row["language"], row["text"], row["status"]) for row in first["translations"]} == {
        ("name", "uk", "Стіл", "unreviewed"), ("description", "ro", "Ajutor", "unreviewed"),
    }  # fmt: skip
    assert second["name"] == "Лише тут"


def test_rows_alike_are_records_of_their_own_and_keep_their_ids(tmp_path: Path) -> None:
    text = "Name,Organisation,City,Address\nDesk,NGO,Iași,Str. A 1\nDesk,NGO,Cluj,Str. B 2\nDesk,NGO,Iași,Str. C 3\nDesk,NGO,Iași,\n"
    first = gather_sheet(*rows_of(tmp_path, text))
    assert len(services(first)) == 4 and first.refused == 0
    assert len([key for key in first.records if key[0] == "organization"]) == 1
    lines = text.split("\n")
    turned = gather_sheet(*rows_of(tmp_path, "\n".join([lines[0], lines[2], lines[1], *lines[3:]])))
    assert first.records.keys() == turned.records.keys()


async def bring(engine: AsyncEngine, sheet: Sheet, layout: Layout):
    """As the import page does it."""
    gathered = gather_sheet(sheet, layout)
    present = {}
    async with reading(engine) as connection:
        for kind in KINDS:
            present |= {(kind, one): document for one, document in (await load(connection, kind)).items()}
    completed(gathered, layout, present)
    return await store(engine, gathered, dry_run=False, who="Olena", leave_edited=False)


async def test_the_same_table_twice_changes_nothing(engine: AsyncEngine, tmp_path: Path) -> None:
    text = "Name,Organisation,Category,City,Phone,Opening hours,Languages,Cost\nDesk,NGO,Legal,Iași,0232 123 456,Mo-Fr 9-17,UA,free\n"
    assert (await bring(engine, *rows_of(tmp_path, text))).changed == 3
    again = await bring(engine, *rows_of(tmp_path, text))
    assert again.changed == 0 and again.unchanged.total() == 3


async def test_a_short_table_takes_nothing_away(engine: AsyncEngine, tmp_path: Path) -> None:
    await bring(
        engine,
        *rows_of(
            tmp_path, "Name,City,Category,Phone,Opening hours\nDesk,Iași,Legal,0232 123 456,Mo-Fr 9-17\n"
        ),
    )
    async with reading(engine) as connection:
        service = next(iter((await load(connection, "service")).values()))
    service["attributes"].append(
        {"id": "g-1", "link_entity": "service", "link_type": "group", "value": "woman"}
    )
    await save(engine, "service", service | {"description": "By hand"}, who="Olena", why="")
    await bring(engine, *rows_of(tmp_path, "Name,City,Category,Phone\nDesk,Iași,Food,0232 999 999\n"))
    now = await get(engine, "service", service["id"])
    assert (
        now["description"] == "By hand"
        and attributes(now, "group") == ["woman"]
        and attributes(now, "osm_hours") == ["Mo-Fr 09:00-17:00"]
    )
    assert attributes(now, "need") == ["food"] and [row["number"] for row in now["phones"]] == [
        "0232 999 999"
    ]


def test_layouts_are_kept_as_they_were_said() -> None:
    layout = Layout(
        (Target("name"), Target("name", "uk"), Target()),
        "RO",
        "Iași",
        "NGO",
        "en",
        {"Juggling": "education", "x": ""},
    )
    assert Layout.from_json(layout.to_json(), 3) == layout
    for wrong in (
        {"targets": [["password", None]]},
        {"targets": [["phone", "uk"]]},
        {"targets": [["name", "xx"]]},
        {"targets": []},
    ):
        with pytest.raises(CatalogueError):
            Layout.from_json(wrong, 1)


def test_headers_alike_are_one() -> None:
    assert header_key(["Name ", "PHONE"]) == header_key(["name", "Phone"]) != header_key(["Phone", "name"])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Безкоштовна юридична допомога їхнім родинам, які шукають прихистку в місті", "uk"),
        ("Бесплатная юридическая помощь, мы открыты каждый день", "ru"),
        ("Consiliere și informare pentru refugiați în Timișoara", "ro"),
        ("Pomoc prawna dla uchodźców, środa i piątek", "pl"),
        ("مساعدة قانونية مجانية للاجئين في المدينة", "ar"),
        ("کمک حقوقی رایگان برای پناهندگان، چهارشنبه‌ها", "fa"),
        ("د کډوالو لپاره وړیا حقوقي مرستې، د ښځو لپاره ښوونځی", "ps"),
        ("Mülteciler için ücretsiz hukuki danışmanlık, sığınma başvurusu", "tr"),
        ("Legal advice", ""),
    ],
)
def test_the_language_is_told_by_its_letters(text: str, language: str) -> None:
    assert language_of([text]) == language
