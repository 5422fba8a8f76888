"""The frame: who gets in, what a forged form meets, what pages carry, how errors look, what stands on the start page."""

from __future__ import annotations

import re
from dataclasses import replace

import httpx
import pytest
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse

from knowledge.catalogue.database import writing
from knowledge.catalogue.storage import Change, apply
from knowledge.console import audit, frame, pages, security
from knowledge.console.checking import Checking
from knowledge.console.frame import SAID, HomeCard, Urgency, guarded, is_own
from knowledge.console.roles import Role
from knowledge.errors import UnknownRecord


async def test_home_needs_a_sign_in_and_says_where_one_wanted_to_go(world) -> None:
    stranger = world.open()
    answer = await stranger.get("/console")
    assert (answer.status_code, answer.headers["location"]) == (303, "/console/sign-in")
    answer = await stranger.get("/console/checks?group=due")
    assert answer.headers["location"] == "/console/sign-in?next=%2Fconsole%2Fchecks%3Fgroup%3Ddue"
    asked = await stranger.get("/console/checks", headers={"hx-request": "true"})
    assert (asked.status_code, asked.headers["hx-retarget"]) == (401, "#notice")
    olena = await world.sign_in(Role.VIEWER)
    answer = await olena.get("/console")
    assert answer.status_code == 200
    assert world.texts.say("en", "frame-home") in answer.text


async def test_every_page_of_the_console_is_closed_to_strangers(world) -> None:
    stranger, open_ones = world.open(), []
    for route in pages.routes(world.console):
        path = re.sub(r"\{\w+(:\w+)?\}", "1", route.path)
        for method in sorted((getattr(route, "methods", None) or {"GET"}) - {"HEAD"}):
            answer = await stranger.request(method, path)
            if (answer.status_code, answer.headers.get("location", "")[:16]) != (303, "/console/sign-in"):
                open_ones.append((method, route.path, answer.status_code))
    assert ("GET", "/console/sign-in", 200) in open_ones
    assert [one for one in open_ones if one[1].startswith("/console")] == [
        ("GET", "/console/sign-in", 200),
        ("POST", "/console/sign-in", 403),
        ("POST", "/console/sign-in/code", 403),
        ("GET", "/console/welcome/{token}", 404),
        ("POST", "/console/welcome/{token}", 403),
        ("POST", "/console/language", 403),
    ]


FORGED = [
    ({}, {}),
    ({"csrf": "0" * 64}, {}),
    ({"csrf": "ü"}, {}),
    ({"csrf": "right"}, {"origin": "https://evil.example"}),
    ({"csrf": "right"}, {"origin": "null"}),
    ({"csrf": "right"}, {"sec-fetch-site": "cross-site"}),
    ({"csrf": "right"}, {"sec-fetch-site": "same-site", "origin": "http://127.0.0.1"}),
]


@pytest.mark.parametrize(("form", "headers"), FORGED)
async def test_a_forged_form_does_nothing(world, form, headers) -> None:
    olena = await world.sign_in()
    data = {"language": "uk", **{k: olena.csrf if v == "right" else v for k, v in form.items()}}
    answer = await olena.post("/console/language", data=data, headers=headers)
    assert answer.status_code == 403
    assert 'lang="en"' in (await olena.get("/console")).text


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": "http://127.0.0.1"},
        {"sec-fetch-site": "same-origin", "origin": "null"},
        {"sec-fetch-site": "none"},
    ],
)
async def test_ones_own_form_is_taken(world, headers) -> None:
    olena = await world.sign_in()
    answer = await olena.send_form(
        "/console/language", {"language": "ar", "back": "/console/account"}, headers=headers
    )
    assert (answer.status_code, answer.headers["location"]) == (303, "/console/account")
    page = (await olena.get("/console")).text
    assert '<html lang="ar" dir="rtl">' in page
    by_header = await olena.post("/console/language", data={"language": "uk"}, headers={"x-csrf": olena.csrf})
    assert by_header.status_code == 303


async def test_a_token_of_another_session_is_not_taken(world) -> None:
    olena, ivan = await world.sign_in(), await world.sign_in(name="Ivan")
    olena.csrf = ivan.csrf
    assert (await olena.send_form("/console/sign-out")).status_code == 403


OWN = {"origin": "http://127.0.0.1"}


async def test_what_was_typed_survives_a_sign_in_that_ended(world) -> None:
    olena = await world.sign_in(language="en")
    world.clock.forward(hours=9)
    typed = {"language": "uk", "back": '/console/"x\nнова'}
    answer = await olena.send_form("/console/sign-out", typed, headers=OWN)
    assert answer.status_code == 401
    assert world.texts.say("en", "frame-resend-signed-out") in answer.text
    for name, value in typed.items():
        assert f'name="{name}" value="{value.replace(chr(34), "&#34;")}"' in answer.text
    assert olena.csrf not in answer.text
    # Signed in again elsewhere: the old token does not fit, but what was typed is offered with the new one.
    again = await world.sign_in(language="en")
    answer = await again.post("/console/sign-out", data={**typed, "csrf": olena.csrf}, headers=OWN)
    assert answer.status_code == 403
    assert f'name="csrf" value="{again.csrf}"' in answer.text and "нова" in answer.text
    assert (await again.get("/console")).status_code == 200  # nothing has happened yet


@pytest.mark.parametrize(
    ("data", "headers"), [({"password": "horse"}, OWN), ({"language": "uk"}, {}), ({}, OWN)]
)
async def test_secrets_and_forms_that_are_not_ours_are_not_offered_again(world, data, headers) -> None:
    olena = await world.sign_in(language="en")
    answer = await olena.post("/console/sign-out", data={**data, "csrf": "0"}, headers=headers)
    assert answer.status_code == 403
    assert "horse" not in answer.text
    assert world.texts.say("en", "frame-resend") not in answer.text
    world.clock.forward(hours=9)
    answer = await olena.post("/console/sign-out", data=data, headers=headers)
    assert answer.status_code == 303


async def test_headers_keep_other_sites_out(world) -> None:
    olena = await world.sign_in()
    for browser, path in (
        (olena, "/console"),
        (world.open(), "/console/sign-in"),
        (olena, "/console/nothing"),
    ):
        headers = (await browser.get(path)).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy and "http" not in policy
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "same-origin"
        assert "camera=()" in headers["permissions-policy"]


async def test_names_of_other_hosts_are_refused(world) -> None:
    browser = world.open(host="evil.example")
    assert (await browser.get("/console/sign-in")).status_code == 400
    app_host = world.open(host="[::1]:8080")
    assert (await app_host.get("/console/sign-in")).status_code == 200


async def test_cookies_travel_over_https_only_when_the_page_did(world) -> None:
    browser = world.open()
    browser.base_url = httpx.URL("https://127.0.0.1")
    assert "Secure" in (await browser.get("/console/sign-in")).headers["set-cookie"]
    assert "Secure" not in (await world.open().get("/console/sign-in")).headers["set-cookie"]


async def test_too_large_a_form_is_not_read(world) -> None:
    olena = await world.sign_in()
    answer = await olena.send_form("/console/language", {"language": "uk" * 40_000})
    assert answer.status_code == 413
    assert world.texts.say("en", "frame-error-413") in answer.text


@pytest.fixture
def with_page(world, monkeypatch):
    """A console with one more page."""

    def add(handler, *, needs: Role = Role.VIEWER, methods=("GET",)):
        route = guarded(world.console, "/extra", handler, needs=needs, methods=methods)
        real = pages.routes
        monkeypatch.setattr(pages, "routes", lambda console: [route, *real(console)])

    return add


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (HTTPException(409), 409),
        (HTTPException(418), 400),
        (UnknownRecord(kind="service", id="secret-name"), 404),
        (ValueError("secret-name"), 500),
    ],
)
async def test_errors_are_told_with_a_way_forward(world, with_page, error, status, caplog) -> None:
    async def fails(visit):
        raise error

    with_page(fails)
    olena = await world.sign_in(language="en")
    answer = await olena.get("/console/extra")
    assert answer.status_code == (418 if status == 400 else status)
    for key in (f"frame-error-{status}", f"frame-error-{status}-way", "frame-to-home"):
        assert world.texts.say("en", key) in answer.text
    assert "secret-name" not in answer.text
    part = await olena.get("/console/extra", headers={"hx-request": "true"})
    assert "<html" not in part.text and world.texts.say("en", f"frame-error-{status}") in part.text


async def test_pages_that_do_not_exist_say_so_in_the_frame(world) -> None:
    olena = await world.sign_in(language="en")
    answer = await olena.get("/console/services-of-nobody")
    assert answer.status_code == 404
    assert world.texts.say("en", "frame-error-404-way") in answer.text
    assert world.texts.say("en", "frame-sign-out") in answer.text
    assert (await olena.get("/elsewhere")).text == "Not Found"
    wrong = await olena.send_form("/console/checks")
    assert wrong.status_code == 405


async def test_a_role_that_is_too_small_is_told(world, with_page) -> None:
    async def handler(visit):
        return PlainTextResponse("in")

    with_page(handler, needs=Role.PUBLISHER)
    answers = {
        role: (await (await world.sign_in(role, role.value)).get("/console/extra")).status_code
        for role in Role
    }
    assert answers == {
        Role.VIEWER: 403, Role.EDITOR: 403, Role.PUBLISHER: 200, Role.PROTECTION: 403, Role.ADMIN: 200
    }  # fmt: skip


async def test_what_was_done_is_said_once_and_escaped(world, with_page) -> None:
    async def handler(visit):
        await visit.audit("try", "service", "s-1")
        return visit.redirect("/console/account", "accounts-removed", name="<b>Ivan</b>")

    with_page(handler, methods=("POST",))
    olena = await world.sign_in(language="en")
    await olena.send_form("/console/extra")
    first, second = [(await olena.get("/console/account")).text for _ in range(2)]
    said = world.texts.say("en", "accounts-removed", name="&lt;b&gt;Ivan&lt;/b&gt;")
    assert said in first
    assert said not in second
    assert [(one.who, one.action, one.record_id) for one in await audit.entries(world.console.engine)] == [
        ("Olena", "try", "s-1")
    ]
    olena.cookies.set(SAID, security.signed("W10=", "another token"))
    assert (await olena.get("/console/account")).status_code == 200
    olena.cookies.set(SAID, "rubbish")
    assert (await olena.get("/console/account")).status_code == 200


def test_paths_that_stay_here() -> None:
    assert [
        path for path in ("/", "/console?x=1", "//x", "/\\x", "x", "", "/a\nb", "https://x") if is_own(path)
    ] == [
        "/",
        "/console?x=1",
    ]


async def test_the_browser_says_the_language_until_somebody_chooses(world) -> None:
    answers = {}
    for said in ("uk-UA,uk;q=0.9", "prs", "it", ""):
        page = (await world.open(**{"accept-language": said}).get("/console/sign-in")).text
        answers[said] = re.search(r'<html lang="(\w+)"', page)[1]
    assert answers == {"uk-UA,uk;q=0.9": "uk", "prs": "fa", "it": "en", "": "en"}
    stranger = world.open(**{"accept-language": "uk"})
    page = (await stranger.get("/console/sign-in")).text
    token = re.search(r'name="csrf" value="(\w+)"', page)[1]
    answer = await stranger.post(
        "/console/language", data={"language": "pl", "csrf": token, "back": "/console/sign-in"}
    )
    assert answer.headers["location"] == "/console/sign-in"
    assert '<html lang="pl"' in (await stranger.get("/console/sign-in")).text


async def test_navigation_shows_only_what_one_may(world) -> None:
    viewer, admin = await world.sign_in(Role.VIEWER, "V"), await world.sign_in(Role.ADMIN, "A")
    for path in ("/console/operators", "/console/audit"):
        assert f'href="{path}"' not in (await viewer.get("/console")).text
        assert f'href="{path}"' in (await admin.get("/console")).text
    assert 'href="/console/checks" aria-current="page"' in (await viewer.get("/console/checks")).text


# ── the start page ──


async def test_the_start_page_puts_first_what_presses_and_survives_a_failing_area(world, monkeypatch) -> None:
    async def later(visit):
        return HomeCard(2, "checks-home-untranslated", "/console/a", Urgency.CALM)

    async def now(visit):
        return HomeCard(1234, "checks-home-errors", "/console/b", Urgency.NOW)

    async def none(visit):
        return HomeCard(0, "checks-home-due", "/console/c")

    async def fails(visit):
        raise RuntimeError("no")

    monkeypatch.setattr(pages, "home_parts", lambda: [later, fails, now, none])
    page = (await (await world.sign_in(language="en")).get("/console")).text
    assert re.findall(r'class="card urgency-(\w+)"><a href="([\w/]+)"', page) == [
        ("now", "/console/b"),
        ("calm", "/console/a"),
    ]
    assert "1,234" in page
    assert world.texts.say("en", "checks-home-errors", count=1234) in page


async def test_an_empty_catalogue_needs_nothing(world) -> None:
    olena = await world.sign_in(language="en")
    page = (await olena.get("/console")).text
    counted = world.texts.say("en", "frame-home-counting") not in page
    assert (world.texts.say("en", "frame-home-nothing") in page) is counted
    await Checking.of(world.console).finished()
    assert world.texts.say("en", "frame-home-nothing") in (await olena.get("/console")).text


async def test_checks_are_counted_in_the_background_and_again_when_something_changed(world) -> None:
    olena = await world.sign_in(language="en")
    await olena.get("/console")
    await Checking.of(world.console).finished()
    assert (await Checking.of(world.console).found()).findings == []
    document = {"id": "s-1", "name": "Casa <i>", "status": "active", "service_at_locations": []}
    async with writing(world.console.engine) as connection:
        await apply(connection, [Change("service", "s-1", document)], who="test", why="")
    stale = await Checking.of(world.console).found()
    assert (stale.findings, stale.renewing) == ([], True)
    await Checking.of(world.console).finished()
    found = await Checking.of(world.console).found()
    assert not found.renewing
    assert {"no_need", "no_phone", "never_checked"} <= {one.code for one in found.findings}
    home = (await olena.get("/console")).text
    assert re.findall(r'href="/console/checks\?group=(\w+)', home) == [
        "errors",
        "due",
        "warnings",
        "untranslated",
    ]
    page = (await olena.get("/console/checks?group=errors")).text
    assert "Casa &lt;i&gt;" in page and 'href="/console/services/s-1"' in page
    assert world.texts.say("en", "checks-code-no_need") in page
    assert world.texts.say("en", "checks-code-never_checked") not in page
    page = (await olena.get("/console/checks?code=no_phone&page=99")).text
    assert world.texts.say("en", "checks-way-no_phone") in page
    assert (await olena.get("/console/checks?code=nonsense&page=-1&group=x")).status_code == 200


async def test_the_log_is_filtered_paged_and_exported(world) -> None:
    admin = await world.sign_in(Role.ADMIN, "Ana", language="en")
    async with writing(world.console.engine) as connection:
        for number in range(130):
            await audit.note(connection, world.clock(), "=cmd()", "publish", "service", f"s-{number}")
    page = (await admin.get("/console/audit")).text
    assert page.count("<tr>") == 101
    older = re.search(r'href="(/console/audit\?[^"]*before=\d+)"', page)[1].replace("&amp;", "&")
    assert (await admin.get(older)).text.count("<tr>") == 31
    assert (await admin.get("/console/audit?who=Ana")).text.count("<tr>") == 0
    assert (await admin.get("/console/audit?record=s-7")).text.count("<tr>") == 2
    table = await admin.get("/console/audit.csv?action=publish")
    assert table.headers["content-type"].startswith("text/csv")
    lines = table.text.splitlines()
    assert len(lines) == 131
    assert ",'=cmd(),publish,service,s-129" in lines[1]
    assert (await audit.entries(world.console.engine, who="Ana"))[0].action == "audit-export"


def test_nothing_takes_entries_out_of_the_log() -> None:
    from pathlib import Path

    for path in Path(frame.__file__).parent.rglob("*.py"):
        assert not re.search(r"(delete|update)\(\s*(tables\.)?audit\b", path.read_text(encoding="utf-8")), (
            path
        )


async def test_a_page_whose_part_is_not_there_does_not_exist(world, with_page) -> None:
    class Part:
        pass

    async def handler(visit):
        return PlainTextResponse(str(visit.console.port(Part)))

    with_page(handler)
    assert (await (await world.sign_in()).get("/console/extra")).status_code == 404
    assert replace(world.console, ports={Part: "here"}).port(Part) == "here"
