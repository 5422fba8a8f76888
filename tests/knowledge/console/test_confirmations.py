"""Confirmation by providers: a link that works once, shows no more than people see, and whose answer is a draft and nothing else."""

from __future__ import annotations

import copy
import html
import json
import re
from urllib.parse import unquote

import pytest
from sqlalchemy import text

from knowledge.catalogue.confirming import answering, asking
from knowledge.catalogue.database import reading
from knowledge.catalogue.drafts import check_draft, draft, drafts
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.storage import get, save
from knowledge.console.frame import VISITOR
from knowledge.console.roles import Role
from knowledge.console.security import csrf_of
from knowledge.vocabulary import LANGUAGES
from tests.knowledge.catalogue.conftest import SERVICE

ID = str(SERVICE["id"])


async def bring(world, tmp_path, **more: object) -> dict:
    service = copy.deepcopy(SERVICE) | {"email": "office@example.org", "assured_date": "2024-01-01"} | more
    path = tmp_path / "file.json"
    path.write_text(json.dumps([service]), encoding="utf-8")
    await import_catalogue(world.console.engine, path)
    return service


async def link_of(world, language: str = "uk", browser=None) -> str:
    """Path of a fresh link."""
    olena = browser or await world.sign_in(Role.EDITOR)
    page = await olena.send_form(f"/console/confirmations/ask/{ID}", {"language": language})
    assert page.status_code == 200, page.text
    found = re.search(r'value="http://127.0.0.1(/confirm/[\w-]+)"', page.text)
    assert found
    return found[1]


async def provider(world, path: str):
    """A provider's browser in front of the page, and the page."""
    browser = world.open()
    page = await browser.get(path)
    browser.csrf = csrf_of(browser.cookies.get(VISITOR) or "")
    return browser, page


async def only_draft(world):
    found, count = await drafts(world.console.engine)
    assert count == 1
    return await draft(world.console.engine, found[0].id)


async def test_the_letter_is_in_the_providers_language_and_ready_to_send(world, tmp_path) -> None:
    await bring(world, tmp_path)
    olena = await world.sign_in(Role.EDITOR)
    page = (await olena.send_form(f"/console/confirmations/ask/{ID}", {"language": "ro"})).text
    mail = html.unescape(re.search(r'href="(mailto:[^"]+)"', page)[1])
    assert mail.startswith("mailto:office@example.org?subject=")
    link = re.search(r'value="(http://127.0.0.1/confirm/[\w-]+)"', page)[1]
    assert link in unquote(mail) and "Centru de zi" in unquote(mail)
    assert 'lang="ro"' in page
    assert world.texts.say("en", "confirm-link-loopback") in page, "a link that works nowhere else says so"


async def test_only_a_hash_of_the_token_is_stored(world, tmp_path) -> None:
    await bring(world, tmp_path)
    token = (await link_of(world)).rpartition("/")[2]
    async with reading(world.console.engine) as connection:
        rows = (await connection.execute(text("SELECT * FROM confirmation"))).all()
    assert len(rows) == 1 and token not in str(rows)


async def test_everything_still_true_is_a_draft_that_sets_the_check_date(world, tmp_path) -> None:
    await bring(world, tmp_path)
    path = await link_of(world)
    browser, page = await provider(world, path)
    assert page.status_code == 200 and 'lang="uk"' in page.text and "Strada Exemplu 1" in page.text
    assert "noindex" in page.headers["x-robots-tag"] and page.headers["cache-control"] == "no-store"
    answer = await browser.send_form(path, {"all": "yes"})
    assert answer.status_code == 200
    made = await only_draft(world)
    assert made.author == "provider" and made.parts[0].document["assured_date"] == "2026-11-22"
    assert (await get(world.console.engine, "service", ID))["assured_date"] == "2024-01-01", (
        "nothing is published by itself"
    )
    olena = await world.sign_in(Role.EDITOR)
    listed = (await olena.get("/console/confirmations?tab=answered")).text
    assert world.texts.say("en", "confirm-all-true") in listed and f"/console/drafts/{made.id}" in listed


async def test_what_changed_is_filled_in_where_it_is_clear(world, tmp_path) -> None:
    await bring(world, tmp_path)
    path = await link_of(world)
    browser, _ = await provider(world, path)
    await browser.send_form(
        path,
        {
            "all": "no", "now-phone": "+40 256 999 888", "now-hours": "пн-пт 10:00–16:00", "now-email": "new@example.org",
            "now-address": "the next house, please ring twice", "note": "<b>We moved</b>", "exists": "pause", "now-name": "",
        },
    )  # fmt: skip
    made = await only_draft(world)
    service = made.parts[0].document
    assert [row["number"] for row in service["phones"]] == ["+40 256 999 888"]
    assert service["email"] == "new@example.org" and service["status"] == "temporarily closed"
    assert ("osm_hours", "Mo-Fr 10:00-16:00") in {
        (row["link_type"], row["value"]) for row in service["attributes"]
    }
    assert "schedules" not in service
    olena = await world.sign_in(Role.EDITOR)
    listed = (await olena.get("/console/confirmations?tab=answered")).text
    assert "the next house" in listed and world.texts.say("en", "confirm-by-hand") in listed
    assert "<b>We moved" not in listed and "We moved" in listed


@pytest.mark.parametrize(
    ("field", "text", "kept"),
    [
        ("address", "Strada Nouă 2", {"address_1": "Strada Nouă 2"}),
        ("address", "Strada Nouă 2a, 300001 timisoara, RO", {"address_1": "Strada Nouă 2a", "postal_code": "300001"}),
        ("address", "Strada Nouă 2, Lugoj", None),
        ("address", "We moved next door, to the yellow house", None),
        ("address", "from 2027 on we will be in the house at Strada Nouă 2", None),
        ("address", "+40 256 123 456", None),
        ("languages", "română, українська та English", ["ro", "uk", "en"]),
        ("languages", "Ukrainian; Georgian", ["uk", "ka"]),
        ("languages", "Arabic (on Mondays)", None),
        ("languages", "all", None),
    ],
)  # fmt: skip
async def test_a_new_address_and_languages_are_in_the_draft_where_they_are_clear(
    world, tmp_path, field: str, text: str, kept: object
) -> None:
    await bring(world, tmp_path)
    path = await link_of(world)
    browser, _ = await provider(world, path)
    await browser.send_form(path, {"all": "no", f"now-{field}": text})
    made = await only_draft(world)
    place = next(part.document for part in made.parts if part.kind == "location")
    spoken = made.parts[0].document["languages"]
    address = place["addresses"][0]
    if field == "address" and kept:
        assert address == {"id": "adr-1", "city": "Timișoara", "country": "RO"} | kept
        assert "latitude" not in place and "longitude" not in place, "the place is to be found anew"
    else:
        assert address["address_1"] == "Strada Exemplu 1" and place["latitude"] == 45.7537
    assert [row["code"] for row in spoken] == (kept if field == "languages" and kept else ["ro"])
    assert spoken[0]["id"] == ("la-1" if spoken[0]["code"] == "ro" else spoken[0]["id"])
    listed = (await (await world.sign_in(Role.EDITOR)).get("/console/confirmations?tab=answered")).text
    assert (world.texts.say("en", "confirm-by-hand") in listed) is (kept is None)


async def test_what_has_to_be_entered_by_hand_stands_beside_its_field(world, tmp_path) -> None:
    await bring(world, tmp_path)
    path = await link_of(world)
    browser, _ = await provider(world, path)
    said = {"all": "no", "now-languages": "all of them", "now-phone": "+40 256 999 888"}
    await browser.send_form(path, said)
    made = await only_draft(world)
    olena = await world.sign_in(Role.EDITOR)
    edit = f"/console/services/{ID}/edit?draft={made.id}"
    section = (await olena.get(edit)).text.partition('id="section-languages"')[2].partition("</section>")[0]
    assert "all of them" in section
    wrote = world.texts.say("en", "form-provider-wrote", field="Phone")
    assert wrote not in (await olena.get(edit)).text, "that is in the draft"
    await olena.send_form("/console/confirmations/1/done")
    assert "of them" not in (await olena.get(edit)).text


async def test_a_place_that_other_services_share_is_not_moved_with_one_of_them(world, tmp_path) -> None:
    await bring(world, tmp_path)
    other = await get(world.console.engine, "service", ID) | {"id": "s-2", "name": "At the same door"}
    await save(world.console.engine, "service", other, who="test", why="")
    path = await link_of(world)
    browser, _ = await provider(world, path)
    await browser.send_form(path, {"all": "no", "now-address": "Strada Nouă 2"})
    place = next(part.document for part in (await only_draft(world)).parts if part.kind == "location")
    assert place["addresses"][0]["address_1"] == "Strada Exemplu 1"


async def test_a_link_works_once(world, tmp_path) -> None:
    await bring(world, tmp_path)
    path = await link_of(world)
    browser, _ = await provider(world, path)
    assert (await browser.send_form(path, {"all": "yes"})).status_code == 200
    assert (await browser.send_form(path, {"all": "yes"})).status_code == 404
    assert (await browser.get(path)).status_code == 404
    assert (await drafts(world.console.engine))[1] == 1


async def test_wrong_used_old_and_withdrawn_links_look_the_same(world, tmp_path) -> None:
    await bring(world, tmp_path)
    stranger = world.open()
    stranger.cookies.set(VISITOR, "x" * 43)

    async def seen(path: str) -> tuple[int, str]:
        answer = await stranger.get(path)
        return answer.status_code, answer.text.replace(path, "")

    wrong = await seen("/confirm/" + "a" * 43)
    old = await link_of(world)
    world.clock.forward(days=31)
    assert await seen(old) == wrong
    first = await link_of(world)
    second = await link_of(world)
    assert await seen(first) == wrong, "a new link ends the one before"
    async with reading(world.console.engine) as connection:
        number = (await connection.execute(text("SELECT max(id) FROM confirmation"))).scalar()
    olena = await world.sign_in(Role.EDITOR)
    await olena.send_form(f"/console/confirmations/{number}/withdraw")
    assert await seen(second) == wrong and wrong[0] == 404 and "Centru" not in wrong[1]


async def test_guessing_links_is_slow(world) -> None:
    stranger = world.open()
    answers = [(await stranger.get(f"/confirm/{number}")).status_code for number in range(25)]
    assert answers[:20] == [404] * 20 and answers[20:] == [429] * 5


async def test_a_form_from_elsewhere_changes_nothing(world, tmp_path) -> None:
    await bring(world, tmp_path)
    path = await link_of(world)
    browser, _ = await provider(world, path)
    assert (await browser.post(path, data={"all": "yes", "csrf": "0" * 64})).status_code == 403
    assert (await drafts(world.console.engine))[1] == 0


async def test_a_provider_sees_of_a_confidential_service_only_name_and_phone(world, tmp_path) -> None:
    service = copy.deepcopy(SERVICE)
    service["attributes"].append({"link_entity": "service", "link_type": "confidential", "value": "true"})
    service["description"] = "Strada Exemplu 1"
    await bring(world, tmp_path, **{key: service[key] for key in ("attributes", "description")})
    path = await link_of(world)
    browser, page = await provider(world, path)
    assert "+40 256 123 456" in page.text and "Centru de zi" in page.text
    for secret in ("Strada", "Timișoara", "09:00", "Asociația", "office@"):
        assert secret not in page.text, secret
    await browser.send_form(
        path, {"now-phone": "Strada Secretă 7", "now-address": "x", "all": "no", "note": "Strada Secretă 8"}
    )
    olena = await world.sign_in(Role.EDITOR)
    assert "Secret" not in (await olena.get("/console/confirmations?tab=answered")).text
    maria = await world.sign_in(Role.ADMIN, "Maria")
    assert "Strada Secretă 8" in (await maria.get("/console/confirmations?tab=answered")).text


async def test_an_empty_answer_and_a_long_one_are_asked_again(world, tmp_path) -> None:
    await bring(world, tmp_path)
    path = await link_of(world)
    browser, _ = await provider(world, path)
    assert (await browser.send_form(path, {"all": "no"})).status_code == 400
    answer = await browser.send_form(path, {"all": "no", "note": "x" * 2001, "now-phone": "123456"})
    assert answer.status_code == 400 and "123456" in answer.text, "what was written is kept"
    assert (await browser.send_form(path, {"all": "yes"})).status_code == 200


async def test_due_services_are_listed_and_those_asked_are_not(world, tmp_path) -> None:
    await bring(world, tmp_path)
    olena = await world.sign_in(Role.EDITOR)
    assert "Centru de zi" in (await olena.get("/console/confirmations")).text
    assert world.texts.say("en", "confirm-home-due", count=1) in (await olena.get("/console")).text
    await link_of(world, browser=olena)
    assert "Centru de zi" not in (await olena.get("/console/confirmations")).text
    assert "Centru de zi" in (await olena.get("/console/confirmations?tab=open")).text
    assert "Centru de zi" in (await olena.get(f"/console/confirmations?service={ID}")).text


async def test_answers_are_put_away(world, tmp_path) -> None:
    await bring(world, tmp_path)
    path = await link_of(world)
    browser, _ = await provider(world, path)
    await browser.send_form(path, {"all": "yes"})
    olena = await world.sign_in(Role.EDITOR)
    assert world.texts.say("en", "confirm-home-answered", count=1) in (await olena.get("/console")).text
    await olena.send_form("/console/confirmations/1/done")
    assert await asking.count(world.console.engine, "answered", world.clock()) == 0


async def test_examples_have_nobody_to_ask(world, tmp_path) -> None:
    service = copy.deepcopy(SERVICE)
    service["attributes"].append({"link_entity": "service", "link_type": "example", "value": "true"})
    await bring(world, tmp_path, attributes=service["attributes"])
    olena = await world.sign_in(Role.EDITOR)
    assert "Centru de zi" not in (await olena.get("/console/confirmations")).text
    assert (await olena.send_form(f"/console/confirmations/ask/{ID}", {})).status_code == 400


@pytest.mark.parametrize("language", ["ar", "fa", "ps"])
async def test_the_page_runs_from_right_to_left(world, tmp_path, language: str) -> None:
    await bring(world, tmp_path)
    _, page = await provider(world, await link_of(world, language))
    assert page.status_code == 200 and f'lang="{language}" dir="rtl"' in page.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_provider_reads_the_assistants_name_and_nothing_of_a_console(
    world, tmp_path, language: str
) -> None:
    await bring(world, tmp_path)
    path = await link_of(world, language)
    browser, page = await provider(world, path)
    forged = await browser.post(path, data={"all": "yes"})
    sent = await browser.send_form(path, {"all": "yes"})
    used = await browser.get(path)
    assert [one.status_code for one in (page, forged, sent, used)] == [200, 403, 200, 404]
    said = world.texts.say(language, "frame-assistant")
    assert page.text.count(said) >= 2
    for shown in (page, forged, sent, used):
        names = {world.texts.say(code, "frame-name") for code in LANGUAGES}
        assert not [name for name in names if name in shown.text]
        assert 'href="/console' not in shown.text
    assert f"<title>{world.texts.say(language, 'confirm-page-title')} – {said}</title>" in page.text


async def test_viewers_ask_nobody(world, tmp_path) -> None:
    await bring(world, tmp_path)
    viewer = await world.sign_in(Role.VIEWER, "Ivan")
    assert (await viewer.get("/console/confirmations")).status_code == 403
    assert (await viewer.send_form(f"/console/confirmations/ask/{ID}", {})).status_code == 403


async def test_who_made_the_link_is_not_the_second_person_for_its_answer(world, tmp_path) -> None:
    """Else one person could change a shelter's number alone: ask, answer in the provider's name, publish."""
    await bring(
        world,
        tmp_path,
        attributes=[*SERVICE.get("attributes", []), {"id": "p", "link_entity": "service", "link_type": "need", "value": "protection"}],
    )  # fmt: skip
    olena = await world.sign_in(Role.PUBLISHER)
    path = await link_of(world, browser=olena)
    browser, _ = await provider(world, path)
    await browser.send_form(path, {"all": "no", "now-phone": "+40 256 999 888"})
    made = await only_draft(world)
    assert made.second
    await check_draft(world.console.engine, made.id)
    await olena.send_form(f"/console/drafts/{made.id}/publish", {"despite": "1"})
    assert (await draft(world.console.engine, made.id)).state != "published"
    ada = await world.sign_in(Role.PUBLISHER, "Ada")
    await ada.send_form(f"/console/drafts/{made.id}/publish", {"despite": "1"})
    assert (await draft(world.console.engine, made.id)).state == "published"


async def test_there_is_no_draft_of_which_it_is_not_known_who_asked(world, tmp_path, monkeypatch) -> None:
    """Else a crash between the two would leave a draft that its asker could publish alone."""

    async def fails(*_: object) -> None:
        raise OSError("the power went")

    await bring(world, tmp_path)
    path = await link_of(world)
    browser, _ = await provider(world, path)
    monkeypatch.setattr(answering, "link_draft", fails)
    assert (await browser.send_form(path, {"all": "yes"})).status_code == 500
    assert (await drafts(world.console.engine))[1] == 0
    olena = await world.sign_in(Role.EDITOR)
    listed = (await olena.get("/console/confirmations?tab=answered")).text
    assert world.texts.say("en", "confirm-all-true") in listed, "the answer itself is kept"
