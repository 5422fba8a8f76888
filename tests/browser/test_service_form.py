"""The form for a service in a real browser: written with the keyboard alone, on a phone, in Arabic."""

from __future__ import annotations

from typing import Any

import pytest

from bot.browser_files import is_current
from bot.paths import browser_files
from bot.settings import load_settings
from tests.browser.console import TEXTS, Site, en, saved, until
from tests.browser.console import looked_at as looked_at_as_it_is

_MOST_TABS = 400


UNDER_WAY = ".htmx-request, .htmx-swapping, .htmx-settling, .htmx-added"


def focus(page) -> str:
    return str(page.evaluate("document.activeElement?.id ?? ''"))


def tab_to(page, where: str) -> None:
    """Presses Tab until something has the focus."""
    for _ in range(_MOST_TABS):
        if focus(page) == where:
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{where} cannot be reached by keyboard")


def type_into(page, where: str, text: str) -> None:
    tab_to(page, where)
    page.keyboard.insert_text(text)


def looked_at(page) -> None:
    """What holds for every page, with everything opened."""
    page.evaluate("for (const one of document.querySelectorAll('main details')) one.open = true")
    looked_at_as_it_is(page)


needs_script = pytest.mark.skipif(
    not is_current(browser_files(load_settings())), reason="run make setup first: htmx is not there"
)


@needs_script
def test_a_service_in_four_languages_with_the_keyboard_alone(site: Site, open_page) -> None:
    page = open_page()
    site.first_sign_in(page, "Olena", "editor")
    page.goto(f"{site.base}/console/services/new")
    type_into(page, "f-name", "Free legal advice")
    type_into(page, "f-description", "Lawyers answer questions about papers and work.")
    for number, (begins, name) in enumerate(
        (
            ("Ukr", "Безкоштовна юридична допомога"),
            ("Rom", "Consiliere juridică gratuită"),
            ("Ara", "استشارات قانونية مجانية"),
        )
    ):
        tab_to(page, "do-add-words")
        page.keyboard.press("Enter")
        until(lambda: focus(page) == f"f-words-{number}-language", "the new row has the focus")
        page.keyboard.type(begins)
        page.keyboard.press("Tab")
        assert focus(page) == f"f-words-{number}-name"
        page.keyboard.insert_text(name)
    tab_to(page, "f-places-0-city")
    page.keyboard.type("Тіміш", delay=40)
    until(lambda: page.locator("#f-places-0-towns button").count() > 0, "no towns")
    # A button that has just come, and is not bound yet, sends the form in the way of pages without script.
    until(lambda: page.locator(UNDER_WAY).count() == 0, "the page has not settled")
    page.keyboard.press("Tab")
    assert "Timișoara" in page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")
    until(lambda: focus(page) == "f-places-0-address_1", "the address has the focus")
    page.keyboard.insert_text("Strada Exemplu 1")
    assert page.input_value("#f-places-0-country") == "RO"
    assert page.locator("#f-places-0-around svg text", has_text="Timișoara").count() == 1
    type_into(page, "f-phones-0-number", "0256 123 456")
    tab_to(page, "f-hours-kind-unknown")
    page.keyboard.press("ArrowDown")
    type_into(page, "f-hours-days-0-slots-0-opens", "9")
    page.keyboard.press("Tab")
    page.keyboard.insert_text("17.30")
    tab_to(page, "do-copy-hours")
    page.keyboard.press("Enter")
    until(lambda: page.input_value("#f-hours-days-4-slots-0-closes") == "17.30", "Friday is as Monday")
    until(lambda: focus(page) == "do-copy-hours", "the focus stays where it was")
    type_into(page, "f-hours-days-5-slots-0-opens", "x")
    tab_to(page, "f-needs-legal")
    page.keyboard.press("Space")
    until(
        lambda: en("form-error-time", typed="x") in page.inner_text("#f-hours-days-5-slots-0-opens-told"),
        "what is wrong stands beside it",
    )
    assert page.get_attribute("#f-hours-days-5-slots-0-opens", "aria-invalid") == "true"
    assert "Mo-Fr 09:00-17:30" in page.inner_text("#f-hours-read")
    page.keyboard.down("Shift")
    tab_to(page, "f-hours-days-5-slots-0-opens")
    page.keyboard.up("Shift")
    page.keyboard.press("Backspace")
    page.keyboard.press("Tab")
    until(
        lambda: page.get_attribute("#f-hours-days-5-slots-0-opens", "aria-invalid") is None,
        "it is right again",
    )
    type_into(page, "f-source", "Asociația Exemplu, by phone")
    saved(page)
    looked_at(page)
    # The card speaks the language that is chosen.
    page.select_option("#f-preview", "ar")
    until(lambda: page.locator(".bubble[lang=ar][dir=rtl]").count() == 1, "the Arabic card")
    assert "استشارات قانونية مجانية" in page.inner_text(".bubble")
    # Loading the page again goes on with the draft.
    page.reload()
    assert page.input_value("#f-words-0-name") == "Безкоштовна юридична допомога"
    assert page.input_value("#f-hours-days-4-slots-0-opens") == "09:00"
    page.get_by_role("button", name=en("form-save-check"), exact=True).focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/console/drafts/*")
    assert "Free legal advice" in page.inner_text("main")


@needs_script
def test_what_is_typed_while_a_button_is_answered_is_kept(site: Site, open_page) -> None:
    page = open_page()
    site.first_sign_in(page, "Vasyl", "editor")
    page.goto(f"{site.base}/console/services/new")
    page.click("#do-add-phones")
    until(lambda: page.locator("#f-phones-1-number").count() == 1, "a second row")
    page.fill("#f-phones-0-number", "0256 111 111")
    page.fill("#f-phones-1-number", "0256 222 222")
    held: list[Any] = []
    page.route("**/console/services/*/edit", lambda route: held.append(route))
    page.click("button[value='remove:phones.0']")
    until(lambda: bool(held), "the button asked")
    page.fill("#f-name", "Typed meanwhile")
    page.check("#f-needs-food")
    page.click("#f-phones-1-number")
    page.keyboard.press("End")
    page.keyboard.type("9")
    held.pop().continue_()
    until(lambda: page.locator("#f-phones-1-number").count() == 0, "the form is there anew")
    assert page.input_value("#f-name") == "Typed meanwhile" and page.is_checked("#f-needs-food")
    assert page.input_value("#f-phones-0-number") == "0256 222 2229", "the row that moved up"
    # It is saved like anything else that is typed, and a second button does not lose it either.
    page.unroute("**/console/services/*/edit")
    page.fill("#f-description", "More")
    saved(page)
    page.click("#do-add-phones")
    until(lambda: page.locator("#f-phones-1-number").count() == 1, "a row again")
    assert page.input_value("#f-name") == "Typed meanwhile"
    page.reload()
    assert page.input_value("#f-name") == "Typed meanwhile" and page.is_checked("#f-needs-food")


def test_on_a_phone_in_arabic(site: Site, open_page) -> None:
    page = open_page("ar", 390, 844, has_touch=True, is_mobile=True)
    site.first_sign_in(page, "Nadia", "editor")
    page.goto(f"{site.base}/console/services/new")
    page.fill("#f-name", "مركز نهاري")
    page.check("#f-hours-kind-week")
    page.get_by_role("radio", name=TEXTS.say("ar", "form-place-kind-virtual")).check()
    assert not page.is_visible("#f-places-0-city")
    assert page.is_visible("#f-hours-days-0-slots-0-opens")
    inside = page.locator("#f-phones-0-number").bounding_box()
    frame = page.locator(".rows:has(#f-phones-0-number)").bounding_box()
    assert inside and frame and inside["x"] - frame["x"] >= 12, "the field touches its frame"
    looked_at(page)


def test_without_script_the_form_is_the_same(site: Site, chromium, open_page) -> None:
    page = open_page(java_script_enabled=False)
    other = open_page()
    site.first_sign_in(other, "Petro", "editor")
    page.context.add_cookies(other.context.cookies())
    page.goto(f"{site.base}/console/services/new")
    page.fill("#f-name", "Food parcels")
    page.check("#f-needs-food")
    page.fill("#f-places-0-city", "Oradea")
    page.get_by_role("button", name=en("form-city-find")).click()
    page.get_by_role("button", name="Oradea").first.click()
    assert page.input_value("#f-places-0-latitude").startswith("47.")
    page.get_by_role("button", name=en("form-save"), exact=True).last.click()
    assert en("form-save-done") in page.inner_text("main")
    assert page.input_value("#f-name") == "Food parcels"
