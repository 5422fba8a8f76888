"""Lists and texts in a real browser in front of the real assistant: found as people find, changed at once, read with one click by keyboard."""

from __future__ import annotations

import pytest

from knowledge.catalogue.database import reading
from knowledge.catalogue.storage import load
from knowledge.console.roles import Role
from tests.browser.console import en, looked_at


def first_of(site, kind) -> str:
    """Id of the first record of a kind."""

    async def found(engine) -> str:
        async with reading(engine) as connection:
            return next(iter(await load(connection, kind)))

    return site.behind(found)


@pytest.mark.parametrize(("width", "language"), [(1280, "en"), (390, "en"), (390, "ar")])
def test_every_page_can_be_used(site, sign_in, width: int, language: str) -> None:
    page = sign_in(f"Ana {width} {language}", Role.ADMIN, language, width)
    service, answer, owner = (first_of(site, kind) for kind in ("service", "answer", "organization"))
    for path in (
        "services", "services?need=health&only=overdue", f"services/{service}", f"services/{service}/texts?in=uk&in=ar", f"services/{service}/texts?in=uk&edit=1",
        "answers", f"answers/{answer}?in=uk&in=ar", "organizations", f"organizations/{owner}", "export",
    ):  # fmt: skip
        page.goto(f"{site.base}/console/{path}")
        assert page.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr"), path
        looked_at(page)


def test_what_people_would_find_comes_first(site, sign_in) -> None:
    page = sign_in("Olena", Role.EDITOR)
    page.goto(f"{site.base}/console/services")
    page.fill("#f-q", "мені потрібен лікар у Тімішоарі")
    page.press("#f-q", "Enter")
    page.wait_for_url("**q=**")
    assert en("lists-found-because") in page.inner_text("tbody tr:first-child")


# Before the next one, which leaves no provider to be asked.
@pytest.mark.parametrize("width", [1280, 390])
def test_providers_to_ask_stand_in_even_rows(site, sign_in, width: int) -> None:
    page = sign_in(f"Asks {width}", Role.EDITOR, "en", width)
    page.goto(f"{site.base}/console/confirmations")
    boxes = [one.bounding_box() for one in page.locator(".waiting .button").all()]
    assert len(boxes) > 5
    assert len({(round(box["x"]), round(box["width"])) for box in boxes if box}) == 1


def test_a_page_of_services_is_marked_as_checked(site, sign_in) -> None:
    page = sign_in("Olena", Role.EDITOR)
    page.goto(f"{site.base}/console/services?only=overdue")
    page.click("[data-choose-page] button")
    ticked = page.locator('input[name="id"]:checked').count()
    assert ticked > 1
    page.select_option("#deed", "checked")
    page.click(".bulk .button:not(.small)")
    assert page.locator(".names li").count() == ticked
    looked_at(page)
    page.fill("#why", "rang them all")
    page.press("#why", "Enter")
    assert en("lists-bulk-done", count=ticked) in page.inner_text(".said")


def test_a_text_is_read_with_the_keyboard(site, sign_in) -> None:
    page = sign_in("Ніна", Role.EDITOR)
    page.goto(f"{site.base}/console/services/{first_of(site, 'service')}/texts?in=uk")
    page.get_by_role("button", name=en("lists-texts-read")).first.focus()
    page.keyboard.press("Enter")
    assert en("lists-texts-read-done") in page.inner_text(".said")
    assert "Ніна" in page.inner_text(".side-by-side")


@pytest.mark.parametrize(("width", "language"), [(1280, "en"), (390, "ar")])
def test_what_can_be_done_with_ticked_services_stays_in_sight(
    site, sign_in, width: int, language: str
) -> None:
    page = sign_in(f"Ticks {width}", Role.EDITOR, language, width)
    page.goto(f"{site.base}/console/services")
    button = page.locator(".bulk .button").last
    page.locator("tbody tr").nth(9).scroll_into_view_if_needed()
    away = button.bounding_box()
    assert away and away["y"] > page.viewport_size["height"]
    page.locator("tbody input[name=id]").nth(9).check()
    near = button.bounding_box()
    assert near and near["y"] + near["height"] <= page.viewport_size["height"]
    looked_at(page)
