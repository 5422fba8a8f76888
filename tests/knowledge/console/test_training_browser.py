"""The page of training in a browser: nothing keeps anybody out, wide or narrow, from either side, while a training runs and after."""

from __future__ import annotations

from dataclasses import replace

import pytest

from knowledge.console.ports.gaps import Gaps
from knowledge.console.ports.training import Standing, Training
from tests.knowledge.console.test_insight_browser import address, page_of, pytestmark, serious  # noqa: F401
from tests.knowledge.console.test_training_page import BARS, READY, FakeGaps, FakeTraining


@pytest.fixture
def ports(world) -> dict[type, object]:
    found: dict[type, object] = {Training: FakeTraining(), Gaps: FakeGaps()}
    world.console = replace(world.console, ports=found)
    return found


@pytest.mark.parametrize(("width", "language"), [(1280, "en"), (390, "ar")])
async def test_everybody_can_use_the_page(world, ports, address: str, width: int, language: str) -> None:  # noqa: F811
    async with page_of(world, address, width, language) as page:
        for standing in (
            Standing("measuring", 70, 2, obstacle="busy"),
            replace(READY, bars=BARS, obstacle="bars"),
        ):
            ports[Training].standing_ = standing  # type: ignore[attr-defined]
            for path in ("/console/training", "/console/training/teach/abc"):
                await page.goto(address + path)
                assert await serious(page) == [], path
                assert await page.evaluate("document.documentElement.scrollWidth") <= width, path
        assert page.troubles == []
