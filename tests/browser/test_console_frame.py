"""The console in a real browser: the first operator comes in by the link of the command line, sets a second step up, lets somebody in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pyotp

from tests.browser.console import PASSWORD, Site, en, looked_at, serious, sideways, too_small


def test_the_first_operator_comes_in_and_lets_somebody_in(site: Site, open_page) -> None:
    page, keys = open_page(), None
    page.goto(f"{site.base}/")
    page.click("text=Operators' console")
    assert page.url.endswith("/console/sign-in")
    looked_at(page)

    page.goto(site.command("operator", "add", "Ana", "--role", "admin")["link"])
    looked_at(page)
    page.fill("#password", "Ana")
    page.fill("#again", "Ana")
    page.click("main .button")
    assert en("accounts-password-short", least=12) in page.inner_text("#password-error")
    looked_at(page)
    page.fill("#password", PASSWORD)
    page.fill("#again", PASSWORD)
    page.click("main .button")

    looked_at(page)
    secret = page.inner_text(".code").replace(" ", "")
    page.fill("#code", pyotp.TOTP(secret).at(datetime.now(UTC)))
    page.click("main button.button")
    assert page.locator(".codes li").count() == 8
    looked_at(page)
    page.click("main .button")
    assert page.inner_text("h1") == en("frame-home")

    page.click("nav.side >> text=" + en("accounts-operators"))
    looked_at(page)
    page.fill("#name", "Іван")
    page.click("label[for=role-publisher]")
    page.click("main button.button")
    link = page.inner_text("#link")
    assert link.startswith(site.base)
    looked_at(page)
    ivan = open_page("uk")
    ivan.goto(link)
    assert ivan.locator("html").get_attribute("lang") == "uk"

    page.click("summary:has-text('Ana')")
    page.click("text=" + en("frame-sign-out"))
    page.fill("#name", "ana")
    page.fill("#password", PASSWORD)
    keys = page.keyboard
    keys.press("Enter")
    page.fill("#code", pyotp.TOTP(secret).at(datetime.now(UTC) + timedelta(seconds=30)))
    looked_at(page)
    keys.press("Enter")
    page.wait_for_url("**/console")
    assert page.inner_text("h1") == en("frame-home")
    page.goto(f"{site.base}/console/audit")
    assert page.locator("tbody tr").count() >= 4
    looked_at(page)


PAGES = ("", "/account", "/account/second-step", "/checks", "/operators", "/audit", "/no-such-page")


def test_every_page_of_the_frame_is_sound_on_a_desk_on_a_phone_by_night_and_from_the_right(
    site: Site, open_page
) -> None:
    page = open_page()
    site.first_sign_in(page, "Sofia", "admin")
    cookies = page.context.cookies()
    for language, width, scheme in (
        ("en", 1280, "light"),
        ("uk", 390, "dark"),
        ("ar", 390, "light"),
        ("fa", 320, "dark"),
    ):
        other = open_page(language, width, 844, color_scheme=scheme)
        other.context.add_cookies(cookies)
        other.goto(f"{site.base}/console/account")
        other.select_option("#language", language)
        other.locator("form:has(#language) button").click()
        for path in PAGES:
            other.goto(f"{site.base}/console{path}")
            html = other.locator("html")
            assert html.get_attribute("dir") == ("rtl" if language in ("ar", "fa") else "ltr")
            assert (path, language, serious(other), sideways(other), too_small(other)) == (
                path,
                language,
                [],
                0,
                [],
            )


def test_without_script_everything_can_be_reached(site: Site, open_page) -> None:
    page = open_page(width=390, height=844, java_script_enabled=False)
    site.first_sign_in(page, "Daryna", "editor")
    page.click(".small-nav summary")
    page.click(".small-nav >> text=" + en("checks-title"))
    assert page.url.endswith("/console/checks")
    page.click("summary:has-text('Daryna')")
    page.click(".person button")
    assert page.url.endswith("/console/sign-in")


def test_with_the_keyboard_alone(site: Site, open_page) -> None:
    page = open_page()
    site.first_sign_in(page, "Bohdan", "viewer")
    keys = page.keyboard
    keys.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    keys.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.reload()
    for _ in range(3):
        keys.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    keys.press("Enter")
    keys.press("Tab")
    assert page.evaluate("document.activeElement.value") == "en"
    keys.press("Escape")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    assert page.locator("details[open]").count() == 0
    keys.press("Enter")
    keys.press("Tab")
    keys.press("Tab")
    keys.press("Enter")
    page.wait_for_selector("html[lang=uk]")
    assert page.url.endswith("/console")


def test_the_start_page_counts_in_the_background(site: Site, open_page) -> None:
    page = open_page()
    site.first_sign_in(page, "Kateryna", "viewer")
    for _ in range(20):
        if page.locator(".card").count():
            break
        page.wait_for_timeout(500)
        if not (site.process.data / "vendor" / "htmx.js").is_file():
            page.reload()  # without htmx one loads the page again
    assert page.locator(".card").count() > 0
    looked_at(page)
    page.locator(".card a").first.click()
    assert page.inner_text("h1") == en("checks-title")
