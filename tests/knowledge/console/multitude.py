"""Makes a catalogue of very many services with organisations, places and texts in several languages, the same ones each time."""

from __future__ import annotations

import random
from typing import Any

from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.bulk import replace_records
from knowledge.catalogue.database import reading
from knowledge.catalogue.model import Document, canonical, source_hash
from knowledge.catalogue.storage import Change, head
from knowledge.vocabulary import LANGUAGES, NEEDS

TOWNS = (
    ("Timișoara", "RO"), ("București", "RO"), ("Iași", "RO"), ("Suceava", "RO"), ("Chișinău", "MD"), ("Lublin", "PL"), ("Kraków", "PL"),
    ("Львів", "UA"), ("Чернівці", "UA"), ("Berlin", "DE"), ("Lyon", "FR"), ("İzmir", "TR"),
)  # fmt: skip
KINDS = ("Advice", "Kitchen", "Clinic", "School", "Shelter", "Łódź house", "Курси", "عيادة")
#: One in so many is confidential.
SECRET = 33
SENTENCE = (
    "People get help here with what they need most, and nobody is asked for papers or for money at the door. "
)


def documents(count: int) -> list[Change]:
    """So many services; with one organisation for about five of them and a place for each."""
    chance = random.Random(5)
    owners = [_organization(number) for number in range(max(1, count // 5))]
    changes = [Change("organization", owner["id"], owner) for owner in owners]
    for number in range(count):
        place = _location(number, chance)
        changes.append(Change("location", place["id"], place))
        service = _service(number, chance, chance.choice(owners)["id"], place["id"])
        changes.append(Change("service", service["id"], service))
    return changes


async def fill(engine: AsyncEngine, count: int) -> None:
    """Puts them into a migrated, empty catalogue."""
    async with reading(engine) as connection:
        seen = await head(connection)
    assert await replace_records(engine, documents(count), seen=seen, who="test", why="made for a test")


def _organization(number: int) -> Document:
    return canonical("organization", {"id": f"o-{number:05d}", "name": f"Organisation {number}"})


def _location(number: int, chance: random.Random) -> Document:
    town, country = chance.choice(TOWNS)
    address = {
        "id": f"a-{number:05d}",
        "address_1": f"Example Street {number}",
        "city": town,
        "country": country,
    }
    return canonical(
        "location",
        {"id": f"l-{number:05d}", "location_type": "physical", "latitude": 45.0, "longitude": 21.0, "addresses": [address]},
    )  # fmt: skip


def _service(number: int, chance: random.Random, owner: str, place: str) -> Document:
    identifier = f"s-{number:05d}"
    name, description = f"{chance.choice(KINDS)} {number}", SENTENCE * chance.randint(2, 6)
    original = chance.choice(LANGUAGES)
    attributes: list[dict[str, Any]] = [
        {"id": f"{identifier}-{index}", "link_entity": "service", "link_type": kind, "value": value}
        for index, (kind, value) in enumerate(
            [
                ("text_language", original),
                *(("need", need) for need in chance.sample(NEEDS, chance.choice((1, 1, 2)))),
                ("source", "https://example.org/list"),
                *([("confidential", "true")] if number % SECRET == 7 else []),
                *([("example", "true")] if number % 50 == 3 else []),
            ]
        )
    ]
    others = chance.sample([code for code in LANGUAGES if code != original], chance.choice((2, 5, 11)))
    translations = [
        {
            "entity": "service", "entity_id": identifier, "field": field, "language": code, "text": f"{code}: {text}",
            "status": chance.choice(("unreviewed", "unreviewed", "human", "machine")),
            "source_hash": source_hash("an older text" if chance.random() < 0.05 else text),
        }
        for code in others
        for field, text in (("name", name), ("description", description))
    ]  # fmt: skip
    return canonical(
        "service",
        {
            "id": identifier, "name": name, "description": description, "organization_id": owner,
            "status": chance.choices(("active", "temporarily closed", "inactive"), (90, 5, 5))[0],
            "assured_date": f"202{chance.choice((4, 5, 6, 6, 6))}-{chance.randint(1, 10):02d}-15",
            "phones": [{"id": f"p-{number}", "number": f"+40 256 {number:06d}"}],
            "languages": [{"id": f"la-{number}-{code}", "code": code} for code in chance.sample(LANGUAGES, 2)],
            "service_at_locations": [{"id": f"at-{number:05d}", "location_id": place}],
            "attributes": attributes, "translations": translations,
        },
    )  # fmt: skip
