"""What the front page counts is what search reads, without a word of where a confidential service is."""

from __future__ import annotations

from collections import Counter

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.paths import SHIPPED
from knowledge.catalogue.reader import SqlCatalogueReader
from knowledge.catalogue.seeds import seed_starter
from knowledge.catalogue.storage import get, save
from knowledge.catalogue.tally import tally
from knowledge.search.reader import IndexedService
from tests.knowledge.console.multitude import fill


@pytest.mark.parametrize("examples", [True, False])
@pytest.mark.parametrize("made", [True, False], ids=["made services", "shipped services"])
async def test_it_is_what_search_reads(engine: AsyncEngine, examples: bool, made: bool) -> None:
    if made:
        await fill(engine, 150)
    else:
        await seed_starter(engine, SHIPPED)
    verified = {"id": "v", "link_entity": "service", "link_type": "contact_verified", "value": "True"}
    if made:
        one = await get(engine, "service", "s-00001")
        await save(
            engine, "service", one | {"attributes": [*one["attributes"], verified]}, who="Olena", why=""
        )
    records = await SqlCatalogueReader(engine, show_examples=examples, overdue_days=365).records()
    services = [one for one in records if isinstance(one, IndexedService)]
    towns = Counter(
        f"{place.town}, {place.country}"
        for one in services
        if not one.confidential
        for place in one.places
        if place.town
    )
    counted = await tally(engine, examples=examples)
    assert counted.services == len(services) > 0
    assert counted.examples == sum(one.example for one in services) and bool(counted.examples) == examples
    assert counted.answers == len(records) - len(services)
    assert counted.unverified == sum(not one.contact_verified and not one.example for one in services)
    assert dict(counted.towns) == dict(sorted(towns.items(), key=lambda one: (-one[1], one[0]))[:30])
