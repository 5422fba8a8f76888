"""Decides what of each record may leave the catalogue, when services share organisations and doors with confidential ones."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge.catalogue import facts
from knowledge.catalogue.model import Document, canonical
from knowledge.catalogue.redaction import Secrets, redact, redact_place


class Guard:
    """Hides where confidential services are; the same record is the same wherever it is nested.

    Args:
        services, organizations, locations: The whole catalogue by id; empty ones hide nothing.
    """

    def __init__(
        self,
        services: Mapping[str, Document],
        organizations: Mapping[str, Document],
        locations: Mapping[str, Document],
    ) -> None:
        self._hidden: dict[str, Secrets] = {}
        self._owned: dict[str, list[Document]] = {}
        self._places: set[str] = set()
        self._public: set[str] = set()
        self._known_owners: set[str] = set()
        for identifier, service in services.items():
            links = linked_places(service)
            here = [locations[link] for link in links if link in locations]
            owner = str(service.get("organization_id") or "")
            if is_secret(service, here):
                self._hidden[identifier] = Secrets(here)
                self._places.update(links)
                self._owned.setdefault(owner, []).extend(here)
            else:
                self._public.update(links)
                self._known_owners.add(owner)
        # What a location says of itself holds for every service there.
        self._public -= {key for key, place in locations.items() if facts.flag(place, "confidential")}

    def service(self, service: Document) -> Document:
        """The service as it may be seen; also an earlier revision of it."""
        secrets = self._hidden.get(service["id"])
        if secrets is None:
            return service
        done = redact(service, "service", secrets)
        for link in done.get("service_at_locations") or ():
            if link.get("location_id") in self._public:
                del link["location_id"]  # a public service at the same door would tell which door
        return canonical("service", done)

    def organization(self, organization: Document) -> Document:
        """The organisation as it may be seen; its town may be read where it has a public door as well."""
        places = self._owned.get(organization["id"])
        if places is None:
            return organization
        secrets = Secrets(places, towns=organization["id"] not in self._known_owners)
        return canonical("organization", redact(organization, "organization", secrets))

    def location(self, location: Document) -> Document:
        """The location as it may be seen."""
        if not self.hides_place(location["id"]):
            return location
        return canonical("location", redact_place(location, Secrets([location])))

    def hides_place(self, location_id: str) -> bool:
        """Whether nobody may learn where the location is."""
        return location_id in self._places and location_id not in self._public


def is_secret(service: Document, places: list[Document]) -> bool:
    """Whether the service or any of its places is marked as confidential."""
    return facts.is_confidential(service) or any(facts.flag(place, "confidential") for place in places)


def linked_places(service: Document) -> list[str]:
    """Ids of the locations where the service is given."""
    links = service.get("service_at_locations") or ()
    return [str(link["location_id"]) for link in links if link.get("location_id")]
