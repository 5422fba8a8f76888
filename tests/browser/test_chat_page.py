"""The chat page in a real browser, with the real assistant behind it."""

from __future__ import annotations

import json

from bot.texts import texts

UK, AR = texts("uk").format, texts("ar").format
FINGER = 44
"""CSS pixels a thing to tap must measure (WCAG 2.5.5)."""

HOSTILE = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script><b>bold</b>"


def sideways(page) -> int:
    """Pixels that stick out to the side."""
    return page.evaluate(
        "Math.max(...['html', 'body', '#scroller'].map((s) => document.querySelector(s)).map((e) => e.scrollWidth - e.clientWidth))"
    )


def too_small(page) -> list[str]:
    """Things to tap that are smaller than a finger; words inside a text may be."""
    boxes = page.evaluate(
        "[...document.querySelectorAll('button:not(.command), a.outward, textarea')].filter((e) => e.offsetParent)"
        ".map((e) => [e.id || e.textContent, Math.min(e.getBoundingClientRect().width, e.getBoundingClientRect().height)])"
    )
    return [name for name, size in boxes if size < FINGER - 0.5]


def test_a_ukrainian_conversation_from_the_first_button_to_a_card(visit) -> None:
    person = visit("uk")
    assert person.page.locator(".theirs button").first.inner_text() == "Українська"
    assert UK("notice").splitlines()[0][:20] in person.press("Українська")
    person.press(UK("button-consent-yes"))
    said = person.write("потрібен психолог, Тімішоара")
    assert "Casa LOGS" in said
    assert UK("need-mental_health") in said
    # The answer is read from its beginning: the question or the first new message is in sight.
    top = person.page.evaluate("scroller.getBoundingClientRect().top")
    assert person.page.locator(".mine").last.bounding_box()["y"] >= top
    assert too_small(person.page) == []
    # Loading the page again loses nothing; starting anew does.
    person.page.reload()
    person.wait(lambda: "Casa LOGS" in person.page.inner_text("#log"), "the conversation after a reload")
    person.page.click("#restart")
    person.wait(lambda: person.page.locator(".mine").count() == 0, "an empty conversation")
    assert person.said == []


def test_arabic_on_a_phone_runs_from_the_right_and_fits(visit) -> None:
    person = visit("ar", 390, 844, has_touch=True, is_mobile=True)
    person.press("العربية")
    person.press(AR("button-consent-yes"))
    said = person.write("بدي محامي في تيميشوارا")
    assert AR("need-legal") in said
    html = person.page.locator("html")
    assert (html.get_attribute("dir"), html.get_attribute("lang")) == ("rtl", "ar")
    assert sideways(person.page) == 0
    assert too_small(person.page) == []
    theirs, mine = (
        person.page.locator(".theirs .bubble").last.bounding_box(),
        person.page.locator(".mine .bubble").last.bounding_box(),
    )
    assert theirs["x"] + theirs["width"] > mine["x"] + mine["width"]
    assert mine["x"] < 40
    person.write("/help")
    command = person.page.locator(".command", has_text="/human").last
    assert command.evaluate("(e) => getComputedStyle(e).direction") == "ltr"
    for width in (320, 844):
        person.page.set_viewport_size({"width": width, "height": 390})
        assert sideways(person.page) == 0
    assert person.said == []


def test_with_the_keyboard_alone(visit) -> None:
    person = visit("uk")
    page, keys = person.page, person.page.keyboard

    def focused() -> str:
        return page.evaluate("document.activeElement.textContent.trim()")

    for _ in range(10):
        if focused() == "Українська":
            break
        keys.press("Tab")
    assert focused() == "Українська"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    person.answered(lambda: keys.press("Enter"))
    assert focused() == UK("button-consent-yes")  # focus goes on with the conversation
    person.answered(lambda: keys.press("Space"))
    assert focused() == UK("need-shelter")
    for _ in range(20):
        if page.evaluate("document.activeElement.id") == "text":
            break
        keys.press("Tab")
    assert page.evaluate("document.activeElement.id") == "text"
    keys.type("перший рядок")
    keys.press("Shift+Enter")
    keys.type("потрібен юрист")
    assert page.input_value("#text") == "перший рядок\nпотрібен юрист"
    person.answered(lambda: keys.press("Enter"))
    assert page.evaluate("document.activeElement.id") == "text"
    assert page.input_value("#text") == ""
    assert person.said == []


def test_nothing_is_lost_when_the_server_is_gone_and_dots_show_when_it_is_slow(visit) -> None:
    person = visit("uk", 390, 844)
    person.press("Українська")
    person.page.route("**/chat/turn", lambda route: route.abort())
    person.page.fill("#text", "мені потрібен\nюрист")
    person.page.press("#text", "Enter")
    person.wait(
        lambda: person.page.locator("#problem").inner_text() == UK("page-offline"),
        "a word about the connection",
    )
    assert person.page.input_value("#text") == "мені потрібен\nюрист"
    assert person.page.locator("#problem a").get_attribute("href") == "tel:112"
    assert person.page.locator(".mine").count() == 1
    person.page.unroute("**/chat/turn")
    held = []
    person.page.route("**/chat/turn", lambda route: held.append(route))
    person.page.press("#text", "Enter")
    person.wait(lambda: person.page.locator(".waiting").count() == 1, "dots")
    assert person.page.locator("#problem").inner_text() == ""
    person.answered(lambda: held.pop().continue_())
    assert person.page.locator(".waiting").count() == 0
    assert person.page.input_value("#text") == ""


def test_what_people_and_records_write_is_text(visit) -> None:
    person = visit("uk")
    person.write(HOSTILE)
    assert person.page.locator(".mine .bubble").last.inner_text() == HOSTILE
    title = person.page.title()

    def hostile(route) -> None:
        answer = route.fetch().json()
        escaped = HOSTILE.replace("<", "&lt;")
        buttons = [
            [
                {"label": HOSTILE, "data": "v1:menu", "url": None},
                {"label": "x", "data": None, "url": "javascript:document.title='broken'"},
            ]
        ]
        part = {
            "html": "",
            "language": "uk",
            "direction": "ltr",
            "buttons": [],
            "keyboard": None,
            "keyboard_label": None,
            "pin": None,
        }
        # Escaped, as the server sends what records say; and raw, as it never should.
        answer["messages"] = [
            part | {"html": f"<b>{escaped}</b>", "buttons": buttons},
            part | {"html": f"{HOSTILE}<a href='javascript:1'>go</a>"},
        ]
        route.fulfill(status=200, content_type="application/json", body=json.dumps(answer))

    person.page.route("**/chat/turn", hostile)
    person.write("їжа")
    page = person.page
    assert HOSTILE in page.locator(".theirs b").all_inner_texts()
    assert page.locator("#log img, #log script, #log a[href^=javascript]").count() == 0
    assert page.title() == title


def test_a_position_is_asked_for_once_and_refusing_it_is_no_dead_end(visit) -> None:
    person = visit("uk", 390, 844)
    person.press("Українська")
    person.press(UK("button-consent-yes"))
    person.press(UK("need-food"))
    key = person.page.locator("#position")
    assert key.inner_text() == UK("button-share-position")
    key.click()
    person.wait(
        lambda: person.page.locator("#problem").inner_text() == UK("page-no-position"),
        "a word about the position",
    )
    assert person.page.evaluate("document.activeElement.id") == "text"
    person.page.context.grant_permissions(["geolocation"])
    person.page.context.set_geolocation({"latitude": 45.7538, "longitude": 21.2257})
    assert UK("results-position", needs=UK("need-food")) in person.answered(key.click)
    assert not key.is_visible()


def test_leaving_quickly_empties_the_page_at_once(visit) -> None:
    person = visit("uk")
    person.press("Українська")
    person.page.click("#exit")
    assert person.page.inner_text("body").strip() == UK("exit-screen")
    person.page.wait_for_timeout(300)
    person.page.reload()
    person.wait(lambda: person.page.locator(".theirs").count() == 1, "a new conversation")
    assert person.page.locator(".mine").count() == 0
