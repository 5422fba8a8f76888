"""Helps for tests of the console in a real browser: axe-core, sizes of things to tap, what sticks out to the side."""

from __future__ import annotations

import pytest

FINGER = 44
"""CSS pixels a thing to tap must measure (WCAG 2.5.5)."""


def serious(page) -> list[str]:
    """What axe-core finds that is serious or critical on the page, with where."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    found = axe.run(page).response["violations"]
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}"
        for one in found
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]


def sideways(page) -> int:
    """Pixels by which the page sticks out to the side."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def too_small(page) -> list[str]:
    """Things to tap that are smaller than a finger; links inside a text may be, and a choice is tapped by its label."""
    boxes = page.evaluate(
        "[...document.querySelectorAll('button, .button, nav a, .tabs a, .card a, summary, select, textarea, input:not([type=hidden]):not([type=radio]):not([type=checkbox]), .choice')]"
        ".filter((e) => e.checkVisibility()).map((e) => [e.id || e.textContent.trim().slice(0, 40), e.getBoundingClientRect().height])"
    )
    return [name for name, height in boxes if height < FINGER - 0.5]
