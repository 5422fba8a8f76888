"""The chat page as its browser sees it: pages, turns, conversations, and what must never get through."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from bot.channels.web import chat_routes
from bot.channels.web.sessions import IDLE_S, MOST_SESSIONS, Sessions
from bot.texts import available, texts
from knowledge.console import Link, Overview, create_console
from tests.bot.channels.talking import Talking

EN = texts("en").format
ROOT = Path(__file__).resolve().parents[3]
STATIC, CONSOLE = ROOT / "bot" / "channels" / "web" / "static", ROOT / "knowledge" / "console" / "static"


class Browser:
    """One browser with its cookies."""

    def __init__(self, app, language: str = "en") -> None:
        self.http = TestClient(
            app,
            base_url="http://127.0.0.1",
            headers={"accept-language": language},
            raise_server_exceptions=False,
        )

    def turn(self, kind: str, value: object = None, **more: object):
        return self.http.post(
            "/chat/turn", json={"kind": kind, "value": value, **more}, headers={"x-poruch": "chat"}
        )

    def said(self, kind: str, value: object = None, **more: object) -> dict:
        response = self.turn(kind, value, **more)
        assert response.status_code == 200, response.text
        return response.json()

    def press(self, answer: dict, label: str) -> dict:
        for message in answer["messages"]:
            for row in message.get("buttons", ()):
                for button in row:
                    if button["label"] == label:
                        return self.said("button", button["data"], label=label)
        raise AssertionError(f"no button {label!r} in {answer['messages']}")

    def welcomed(self) -> dict:
        return self.press(self.press(self.said("begin"), "English"), EN("button-consent-yes"))


@pytest.fixture
def talking() -> Talking:
    return Talking()


@pytest.fixture
def app(talking: Talking):
    async def overview() -> Overview:
        return Overview(2, 1, 1, (("<b>Town</b>, PL", 2),), 1, {"understanding": "fallback"})

    return create_console(overview, [Link("/chat", "Chat", "Talk")], chat_routes(talking.chat))


@pytest.fixture
def browser(app) -> Iterator[Browser]:
    yield Browser(app)


def words(answer: dict) -> str:
    return "\n".join(message.get("html", message.get("mine", "")) for message in answer["messages"])


# ── the page ──


@pytest.mark.parametrize("language", available())
def test_the_page_speaks_the_language_of_the_device(app, language: str) -> None:
    page = Browser(app, f"{language}-XX,en;q=0.5").http.get("/chat").text
    direction = "rtl" if language in ("ar", "fa", "ps") else "ltr"
    assert f'<html lang="{language}" dir="{direction}">' in page
    shown = texts(language).format("page-write").replace("'", "&#39;")
    assert shown in page


def test_no_script_or_style_can_come_from_anywhere_but_our_files(browser: Browser) -> None:
    for path in ("/chat", "/"):
        response = browser.http.get(path)
        policy = response.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy and "http" not in policy and "*" not in policy
        assert "frame-ancestors 'none'" in policy
        assert response.headers["x-content-type-options"] == "nosniff"
        assert not re.search(r"<script(?![^>]*src=)|\son\w+=|\sstyle=|<style|javascript:", response.text)
    assert "geolocation=(self)" in browser.http.get("/chat").headers["permissions-policy"]


def test_scripts_never_put_strings_into_the_page_as_html() -> None:
    for script in STATIC.glob("*.js"):
        code = script.read_text(encoding="utf-8")
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", code
        ), script.name


def test_a_front_page_shows_names_of_towns_as_text(browser: Browser) -> None:
    page = browser.http.get("/").text
    assert "&lt;b&gt;Town&lt;/b&gt;, PL" in page
    assert browser.http.get("/health").json() == {"status": "ok", "understanding": "fallback"}


def test_another_host_name_is_refused(app) -> None:
    stranger = TestClient(app, base_url="http://evil.example")
    assert stranger.get("/chat").status_code == 400


# ── the conversation ──


def test_from_a_language_to_a_card_with_what_others_wrote_as_text(browser: Browser, talking: Talking) -> None:
    browser.welcomed()
    answer = browser.said("text", "food in lublin")
    html = words(answer)
    assert "&lt;script&gt;alert(1)&lt;/script&gt; Soup" in html
    assert "Bread &amp; &lt;img src=x onerror=alert(2)&gt;" in html
    assert not re.search(r"<(?!/?[bi]>)", html)
    urls = [b["url"] for m in answer["messages"] for row in m["buttons"] for b in row if b["url"]]
    assert urls == ["https://example.org/soup?a=1&b=2"]
    pin = browser.press(answer, EN("button-pin"))["messages"][0]
    assert pin["pin"] == {"lat": 51.25, "lon": 22.57}
    assert "&lt;script&gt;" in pin["html"]


def test_the_key_that_shares_a_position_comes_and_goes(browser: Browser, talking: Talking) -> None:
    browser.welcomed()
    asked = browser.said("text", "food")
    assert asked["messages"][0]["keyboard"] == "position"
    assert asked["messages"][0]["keyboard_label"] == EN("button-share-position")
    found = browser.said("position", {"lat": 51.25, "lon": 22.57}, label="📍")
    assert "remove" in [m["keyboard"] for m in found["messages"]]
    assert talking.searcher.queries[-1].near.exact


def test_arabic_answers_run_from_the_right(browser: Browser) -> None:
    answer = browser.press(browser.said("begin"), "العربية")
    assert (answer["language"], answer["direction"]) == ("ar", "rtl")
    assert answer["texts"]["send"] == texts("ar").format("page-send")
    assert answer["messages"][0]["direction"] == "rtl"


def test_a_page_loaded_again_shows_the_conversation_again(browser: Browser) -> None:
    browser.welcomed()
    browser.said("text", "<b>food</b> in lublin")
    again = browser.said("begin")
    assert {"mine": "English"} in again["messages"]
    assert {"mine": "<b>food</b> in lublin"} in again["messages"]
    assert "Soup" in words(again)
    assert browser.said("begin")["messages"] == again["messages"]  # looking changes nothing


def test_start_anew_forgets(browser: Browser, talking: Talking) -> None:
    browser.welcomed()
    browser.said("text", "food in lublin")
    before = browser.http.cookies["poruch_chat"]
    anew = browser.said("restart")
    assert "Soup" not in words(anew) and not any("mine" in m for m in anew["messages"])
    assert browser.http.cookies["poruch_chat"] != before
    assert len(talking.made) == 2


def test_leaving_quickly_leaves_nothing(browser: Browser, talking: Talking) -> None:
    browser.welcomed()
    browser.said("text", "food in lublin")
    left = browser.said("text", "/exit")
    assert left["left"] is True
    assert "poruch_chat" not in browser.http.cookies
    assert "Soup" not in words(browser.said("begin"))
    assert len(talking.made) == 2


def test_removing_everything_removes_what_was_written_here(browser: Browser) -> None:
    browser.welcomed()
    browser.said("text", "food in lublin")
    browser.press(browser.said("text", "/delete"), EN("button-delete-yes"))
    again = words(browser.said("begin"))
    assert EN("delete-done")[:20] in again
    assert "lublin" not in again.casefold()


def test_two_browsers_are_two_people(app, talking: Talking) -> None:
    one, other = Browser(app), Browser(app, "uk")
    one.welcomed()
    one.said("text", "food in lublin")
    assert "Soup" not in words(other.said("begin"))
    assert other.http.cookies["poruch_chat"] != one.http.cookies["poruch_chat"]


def test_a_conversation_that_is_gone_is_answered_all_the_same(browser: Browser) -> None:
    browser.http.cookies.set("poruch_chat", "of-an-earlier-process", domain="127.0.0.1", path="/chat")
    assert "Soup" in words(browser.said("text", "food in lublin"))


# ── what must not get through ──


def test_another_site_cannot_speak_for_a_person(browser: Browser, talking: Talking) -> None:
    assert browser.http.post("/chat/turn", json={"kind": "begin"}).status_code == 403
    assert talking.made == []
    cookie = browser.turn("begin").headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie and "path=/chat" in cookie


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"[]", b'"text"', b"null", b'{"value": 1}', b'{"kind": "nonsense"}', b'{"kind": "position"}', b"\xff\xfe",
        b'{"kind": "position", "value": {"lat": "x", "lon": 1}}', b'{"kind": "position", "value": {"lat": 91, "lon": 1}}',
        b'{"kind": "position", "value": {"lat": NaN, "lon": 1}}', b"[" * 20000,
    ],
)  # fmt: skip
def test_nonsense_is_refused_and_harms_nothing(browser: Browser, body: bytes) -> None:
    assert browser.http.post("/chat/turn", content=body, headers={"x-poruch": "chat"}).status_code == 400
    assert browser.turn("begin").status_code == 200


def test_a_flood_is_refused_before_it_is_read(browser: Browser) -> None:
    response = browser.http.post("/chat/turn", content=b"x" * 5_000_000, headers={"x-poruch": "chat"})
    assert response.status_code == 413


def test_the_longest_message_gets_through(browser: Browser, talking: Talking) -> None:
    browser.welcomed()
    assert browser.turn("text", "ї" * 4096).status_code == 200


def test_half_an_emoji_is_shown_as_something_else(browser: Browser) -> None:
    browser.welcomed()
    body = b'{"kind": "text", "value": "food in lublin \\ud83d", "label": "\\ud83d"}'
    assert browser.http.post("/chat/turn", content=body, headers={"x-poruch": "chat"}).status_code == 200
    assert {"mine": "?"} in browser.said("begin")["messages"]


def test_a_failure_inside_says_so_and_the_conversation_goes_on(browser: Browser) -> None:
    browser.welcomed()
    assert browser.turn("text", "explode").status_code == 500
    assert "Soup" in words(browser.said("text", "food in lublin"))
    assert {"mine": "explode"} not in browser.said("begin")["messages"]


def test_conversations_are_bounded_and_end_when_nobody_comes_back() -> None:
    talking, moment = Talking(), [0.0]
    sessions = Sessions(talking.chat, lambda: moment[0])
    first, kept = sessions.open(None, None)
    for _ in range(MOST_SESSIONS - 1):
        sessions.open(None, None)
    assert sessions.open(first, None)[1] is kept
    sessions.open(None, None)
    assert sessions.open(first, None)[1] is kept  # somebody else, longer away, was forgotten
    moment[0] = IDLE_S + 1
    again, fresh = sessions.open(first, None)
    assert again != first and fresh is not kept


# ── what can be read ──


def _contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        digits = colour.removeprefix("#")
        digits = "".join(d * 2 for d in digits) if len(digits) == 3 else digits
        parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("sheet", [STATIC / "chat.css", CONSOLE / "console.css"], ids=lambda path: path.name)
def test_letters_stand_out_by_day_and_by_night(sheet: Path) -> None:
    day, night = (
        dict(re.findall(r"--([\w-]+): (#\w+)", block))
        for block in re.findall(r":root \{(.*?)\}", sheet.read_text(), re.S)
    )
    pairs = [
        ("ink", "ground"),
        ("ink", "paper"),
        ("soft", "ground"),
        ("soft", "paper"),
        ("accent", "paper"),
        ("accent", "ground"),
    ]
    pairs += (
        [
            ("ink", "mine"),
            ("accent", "press"),
            ("accent", "mine"),
            ("on-accent", "accent"),
            ("alarm", "alarm-ground"),
        ]
        if sheet.name == "chat.css"
        else []
    )
    for colours in (day, {**day, **night}):
        for letters, ground in pairs:
            assert _contrast(colours[letters], colours[ground]) >= 4.5, (letters, ground)
