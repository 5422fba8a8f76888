"""Makes as many services as one likes out of the shipped ones: other names, towns, languages, hours and conditions, texts of the same kind."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from knowledge.catalogue.database import open_engine
from knowledge.catalogue.migrations import migrate
from knowledge.catalogue.reader import SqlCatalogueReader
from knowledge.catalogue.seeds import seed_starter
from knowledge.search.reader import IndexedPlace, IndexedService, Record, ServiceText
from knowledge.vocabulary import ACCESSIBILITY, GROUPS, NEEDS, STATUSES

SHIPPED = Path(__file__).resolve().parents[3] / "knowledge" / "data"
#: What stands between a shipped text and what was added to it, so that whoever embeds can know the shipped one again.
MARK = " · "
TOWNS = (
    ("Timișoara", "RO", 45.7537, 21.2257), ("București", "RO", 44.4323, 26.1063), ("Cluj-Napoca", "RO", 46.7667, 23.6),
    ("Iași", "RO", 47.1667, 27.6), ("Suceava", "RO", 47.6333, 26.25), ("Chișinău", "MD", 47.0056, 28.8575),
    ("Lublin", "PL", 51.25, 22.5667), ("Warszawa", "PL", 52.2298, 21.0118), ("Kraków", "PL", 50.0614, 19.9366),
    ("Rzeszów", "PL", 50.0413, 21.999), ("Львів", "UA", 49.8383, 24.0232), ("Чернівці", "UA", 48.2915, 25.9403),
    ("Berlin", "DE", 52.5244, 13.4105), ("München", "DE", 48.1374, 11.5755), ("Lyon", "FR", 45.7485, 4.8467),
    ("İzmir", "TR", 38.4127, 27.1384),
)  # fmt: skip
ZONES = {
    "RO": "Europe/Bucharest", "MD": "Europe/Chisinau", "PL": "Europe/Warsaw", "UA": "Europe/Kyiv", "DE": "Europe/Berlin",
    "FR": "Europe/Paris", "TR": "Europe/Istanbul",
}  # fmt: skip


async def shipped_records(folder: Path) -> list[Record]:
    """The starter catalogue, examples included, by way of a database in the folder."""
    engine = open_engine(f"sqlite+aiosqlite:///{folder / 'shipped.db'}")
    try:
        await migrate(engine)
        await seed_starter(engine, SHIPPED)
        return list(await SqlCatalogueReader(engine, show_examples=True, overdue_days=365).records())
    finally:
        await engine.dispose()


def _hours(chance: random.Random) -> str | None:
    if chance.random() < 0.3:
        return None
    if chance.random() < 0.05:
        return "24/7"
    days = chance.choice(("Mo-Fr", "Mo-Sa", "Mo-Th", "Tu-Fr", "Mo,We,Fr", "Mo-Su"))
    begin, end = chance.randint(7, 11), chance.randint(14, 20)
    return f"{days} {begin:02d}:{chance.choice(('00', '30'))}-{end:02d}:{chance.choice(('00', '15', '30', '45'))}"


def _place(chance: random.Random, number: int) -> IndexedPlace:
    if chance.random() < 0.08:
        return IndexedPlace(precision="online", country=chance.choice((None, "RO", "PL")))
    town, country, lat, lon = chance.choice(TOWNS)
    exact = chance.random() < 0.75
    spread = abs(chance.gauss(0, 0.6)) if exact else 0.0
    return IndexedPlace(
        location_id=f"l{number}",
        precision="exact" if exact else chance.choice(("town", "town", "none")),
        lat=lat + spread * chance.uniform(-1, 1),
        lon=lon + spread * chance.uniform(-1, 1),
        town=town,
        town_names=(town.casefold(),),
        country=country,
        address=f"Strada {number}",
        osm_hours=_hours(chance),
        timezone=ZONES[country],
        accessibility=tuple(chance.sample(ACCESSIBILITY, chance.choice((0, 0, 1, 2)))),
    )


def _text(text: ServiceText, added: str, chance: random.Random) -> ServiceText:
    samples = chance.sample(text.samples, min(len(text.samples), chance.randint(1, 3)))
    return replace(
        text,
        name=f"{text.name}{MARK}{added}" if text.name else "",
        samples=tuple(f"{sample}{MARK}{added}" for sample in samples),
    )


def many(shipped: Sequence[Record], count: int, seed: int = 1) -> Iterator[IndexedService]:
    """So many services, the same ones for the same seed.

    Args:
        shipped: Records to make them from.
        count: How many.
        seed: Of everything that is drawn.
    """
    chance = random.Random(seed)
    patterns = [record for record in shipped if isinstance(record, IndexedService)]
    for number in range(count):
        pattern = chance.choice(patterns)
        places = tuple(_place(chance, number) for _ in range(chance.choice((0, 1, 1, 1, 1, 1, 2, 3))))
        added = f"{chance.choice(TOWNS)[0]} {chance.randint(1, 999)}"
        texts = pattern.texts[:1] + tuple(chance.sample(pattern.texts[1:], min(2, len(pattern.texts) - 1)))
        needs = pattern.needs or (chance.choice(NEEDS),)
        if chance.random() < 0.3:
            needs = (*needs, *(need for need in chance.sample(NEEDS, 1) if need not in needs))
        yield replace(
            pattern,
            id=f"s{seed}-{number:06d}",
            texts=tuple(_text(text, added, chance) for text in texts),
            places=places,
            organization=f"Organisation {chance.randint(1, 5000)}",
            needs=needs,
            languages=tuple(chance.sample(("ro", "uk", "ru", "en", "pl", "ar", "fa", "de", "tr"), chance.randint(0, 4))),
            status=chance.choices(("active", "temporarily closed", "inactive"), (94, 4, 2))[0],
            accepts=tuple(chance.sample(STATUSES, chance.choice((0, 0, 0, 1, 2)))),
            groups=tuple(chance.sample(GROUPS, chance.choice((0, 0, 0, 1, 2)))),
            minimum_age=chance.choice((None, None, None, 18, 14)),
            maximum_age=chance.choice((None, None, None, None, 17, 30)),
            genders=chance.choice(((), (), (), (), (), ("female",), ("male",))),
            confidential=chance.random() < 0.03,
            example=chance.random() < 0.05,
            reported=chance.random() < 0.02,
            coverage=chance.choice(((), (), (), ("RO",), ("PL", "UA"))),
            contact_verified=chance.random() < 0.8,
            assured=date(2026, 11, 1) - timedelta(days=chance.randint(0, 500)),
            check_due=None,
        )  # fmt: skip
