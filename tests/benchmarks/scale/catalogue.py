"""A data folder with 10,000 made services in its catalogue, as an operator has it: imported, and every text's vector on disk.

``python -m tests.benchmarks.scale.catalogue FOLDER`` makes it once; a later call with the same services and model finds it made.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from bot.services import make_reader, open_database
from bot.settings import load_settings
from knowledge.catalogue.identifiers import stable_id
from knowledge.catalogue.importing import import_catalogue
from knowledge.search.index import SearchIndex
from nlu.text import fold
from tests.benchmarks.scale.corpus import EMBEDDED, Service
from tests.benchmarks.scale.ours import open_corpus
from tests.benchmarks.scale.vectors import StoredEmbedder

_MADE = "made.json"


def as_hsds(service: Service) -> dict[str, Any]:
    """The service as the file of a catalogue writes it."""
    original, other = service.texts
    name, description = service.texts[original]
    record = service.record()
    place = record.places[0]
    owner = stable_id(service.id, "organization")
    location = stable_id(service.id, "location")

    def attributes(entity: str, **pairs: str | None) -> list[dict[str, Any]]:
        return [
            {
                "id": stable_id(service.id, entity, kind),
                "link_entity": entity,
                "link_type": kind,
                "value": value,
            }
            for kind, value in pairs.items()
        ]

    def translated(entity: str, entity_id: str, field: str, text: str) -> dict[str, str]:
        return {
            "entity": entity, "entity_id": entity_id, "field": field, "language": other, "text": text,
            "status": "unreviewed",
        }  # fmt: skip

    return {
        "id": service.id,
        "name": name,
        "description": description,
        "status": "active",
        "assured_date": "2026-11-01",
        "organization": {"id": owner, "name": service.organization(original)},
        "service_at_locations": [
            {
                "id": stable_id(service.id, "link"),
                "location": {
                    "id": location,
                    "location_type": "physical",
                    "name": service.town.name,
                    "latitude": place.lat,
                    "longitude": place.lon,
                    "addresses": [
                        {
                            "id": stable_id(service.id, "address"), "address_1": "Example Street 1", "city": service.town.name,
                            "state_province": service.town.name, "postal_code": "000000", "country": service.town.country,
                            "address_type": "physical",
                        }
                    ],
                    "attributes": attributes("location", location_precision="exact"),
                },
            }
        ],
        "attributes": attributes(
            "service",
            need=service.need,
            text_language=original,
            contact_verified="true",
            source=record.source,
            osm_hours=service.hours,
            timezone=place.timezone,
        ),
        "translations": [
            translated("service", service.id, "name", service.texts[other][0]),
            translated("service", service.id, "description", service.texts[other][1]),
            translated("organization", owner, "name", service.organization(other)),
        ],
    }  # fmt: skip


def write_services(path: Path, services: list[Service]) -> None:
    """A catalogue file of them."""
    path.write_text(json.dumps([as_hsds(service) for service in services], ensure_ascii=False), "utf-8")


async def make(folder: Path) -> dict[str, Any]:
    """Imports and embeds what is not there yet; says how many texts the benchmark had no vectors for (those shipped)."""
    settings = load_settings({"PORUCH_DATA": str(folder)})
    made = folder / _MADE
    corpus, vectors = open_corpus()
    services = list(corpus.services(EMBEDDED))
    stored = StoredEmbedder(vectors, services)
    mark = {"model": stored.name, "texts": vectors.mark}
    async with open_database(settings) as engine:
        if not (made.is_file() and json.loads(made.read_text()) == mark):
            source = folder / "services.json"
            write_services(source, services)
            report = await import_catalogue(engine, source)
            assert report.refused == 0
            source.unlink()
        records = await make_reader(settings, engine).records()
    SearchIndex(settings.index, stored, fold).replace(records)
    made.write_text(json.dumps(mark))
    return {"records": len(records), "embedded_now": stored.missed}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(make(Path(sys.argv[1])))))
