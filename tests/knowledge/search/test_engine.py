"""What a person is promised of search: nearest first, only what accepts them, never a hidden address, never silence."""

from __future__ import annotations

import asyncio
import dataclasses
import threading
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knowledge.errors import ModelUnavailable
from knowledge.search.engine import SearchEngine
from knowledge.search.index import SearchIndex
from knowledge.search.reader import (
    AnswerText,
    Changes,
    IndexedAnswer,
    IndexedPlace,
    IndexedService,
    Record,
    ServiceText,
)
from knowledge.search.types import AnswerCard, Near, Outcome, Person, Phone, Query, ServiceCard

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Bucharest"))
TIMISOARA = Near(45.7537, 21.2257, "Timișoara", "RO")
AROUND = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def fold(text: str) -> str:
    return text.casefold().replace("ș", "s").replace("ş", "s")


class Catalogue:
    """A catalogue in memory."""

    def __init__(self, records: Sequence[Record]) -> None:
        self.list = list(records)
        self.number = 1

    async def records(self) -> Sequence[Record]:
        return self.list

    async def service(self, service_id: str) -> IndexedService | None:
        return next((r for r in self.list if isinstance(r, IndexedService) and r.id == service_id), None)

    async def curated_answer(self, answer_id: str) -> IndexedAnswer | None:
        return next((r for r in self.list if isinstance(r, IndexedAnswer) and r.id == answer_id), None)

    async def changes(self, since: str) -> Changes | None:
        return None

    async def version(self) -> str:
        return str(self.number)


def place(north_km: float = 0.0, **more: Any) -> IndexedPlace:
    """A place so many kilometres north of the centre of Timișoara."""
    values: dict[str, Any] = {
        "location_id": "loc", "precision": "exact", "lat": TIMISOARA.lat + north_km / 111.195, "lon": TIMISOARA.lon,
        "town": "Timișoara", "country": "RO", "address": "Strada 1", "timezone": "Europe/Bucharest",
    }  # fmt: skip
    return IndexedPlace(**{**values, **more})


def service(
    number: str, name: str = "Day centre", where: IndexedPlace | None = None, **more: Any
) -> IndexedService:
    values: dict[str, Any] = {
        "id": number, "texts": (ServiceText("en", name=name, description=f"{name} for everybody"),),
        "places": (where or place(),), "organization": "Org", "needs": ("shelter",), "contact_verified": True,
        "assured": date(2026, 11, 11), "phones": (Phone("+40 256 000 000"),),
    }  # fmt: skip
    return IndexedService(**{**values, **more})


def answer(number: str, title: str, text: str = "Text.", **more: Any) -> IndexedAnswer:
    return IndexedAnswer(number, (AnswerText("en", title, text),), "https://example.org", **more)


def make(records: Sequence[Record], folder: Path, embedder: Any, **more: Any) -> SearchEngine:
    index = SearchIndex(folder, embedder, fold)
    return SearchEngine(index, Catalogue(records), fold, embedder, **more)


def ask(text: str = "", **more: Any) -> Query:
    values: dict[str, Any] = {"language": "en", "at": MONDAY}
    return Query(text, **{**values, **more})


def ids(outcome: Outcome) -> list[str]:
    return [result.id for result in outcome.results]


def codes(outcome: Outcome, row: int = 0) -> dict[str, Any]:
    return {reason.code: dict(reason.params) for reason in outcome.results[row].reasons}


@given(
    distances=st.lists(st.floats(0.1, 900), min_size=2, max_size=5, unique=True).filter(
        lambda found: min(b - a for a, b in zip(sorted(found), sorted(found)[1:], strict=False)) > 0.1
    )
)
@AROUND
async def test_the_nearer_of_equal_offers_comes_first(
    distances: list[float], tmp_path: Path, hashing: Any
) -> None:
    records = [service(str(number), where=place(km)) for number, km in enumerate(distances)]
    found = await make(records, tmp_path, hashing).search(ask(needs=("shelter",), near=TIMISOARA))
    told = [result.distance_km or 0 for result in found.results]
    assert told == sorted(told)
    assert found.results[0].distance_km == pytest.approx(min(distances), abs=0.1)


async def test_text_decides_between_offers_of_one_need(tmp_path: Path, hashing: Any) -> None:
    records = [
        service("near", "Wheelchair repair workshop", place(0.2), needs=("disability",)),
        service("right", "Rehabilitation of children", place(5), needs=("disability",)),
    ]
    query = ask("rehabilitation for a child", needs=("disability",), near=TIMISOARA)
    assert ids(await make(records, tmp_path, hashing).search(query)) == ["right", "near"]


@pytest.mark.parametrize("status", ["inactive", "defunct"])
async def test_what_is_gone_never_shows(status: str, tmp_path: Path, hashing: Any) -> None:
    engine = make([service("gone", status=status), service("here")], tmp_path, hashing)
    assert ids(await engine.search(ask("day centre", needs=("shelter",)))) == ["here"]
    assert await engine.card("gone", "en", MONDAY) is None
    assert await engine.card("nobody", "en", MONDAY) is None


async def test_temporarily_closed_says_so_and_comes_last(tmp_path: Path, hashing: Any) -> None:
    records = [service("shut", status="temporarily closed"), service("here", where=place(8))]
    found = await make(records, tmp_path, hashing).search(ask(needs=("shelter",), near=TIMISOARA))
    assert ids(found) == ["here", "shut"]
    card = found.results[1].card
    assert isinstance(card, ServiceCard)
    assert "temporarily_closed" in card.warnings and card.hours.open is None
    assert "temporarily_closed" in codes(found, 1)


async def test_examples_show_only_where_allowed(tmp_path: Path, hashing: Any) -> None:
    records = [service("made-up", example=True)]
    assert ids(await make(records, tmp_path, hashing).search(ask(needs=("shelter",)))) == []
    allowed = make(records, tmp_path, hashing, examples=True)
    found = await allowed.search(ask(needs=("shelter",)))
    assert ids(found) == ["made-up"]
    assert "example" in found.results[0].card.warnings


SECRET = "Strada Ascunsă 7"


@given(
    lat=st.floats(40, 52), lon=st.floats(15, 30), km=st.floats(0, 300), exact=st.booleans(),
    words=st.sampled_from(["", "women's shelter", "Timișoara", SECRET]), open_now=st.booleans(),
)  # fmt: skip
@AROUND
async def test_a_confidential_place_is_nowhere(
    lat: float, lon: float, km: float, exact: bool, words: str, open_now: bool, tmp_path: Path, hashing: Any
) -> None:
    where = place(km, address=SECRET, osm_hours="Mo-Fr 09:00-17:00", accessibility=("lift",))
    secret = service(
        "secret", "Women's shelter", where, confidential=True, url="https://map.example.org", email="a@b.org"
    )
    engine = make([secret, service("open", "Night shelter", place(1))], tmp_path, hashing)
    query = ask(words, needs=("shelter",), near=Near(lat, lon, None, "RO", exact), open_now=open_now)
    found = await engine.search(query)
    cards = [result.card for result in found.results if result.id == "secret"]
    single = await engine.card("secret", "en", MONDAY)
    assert cards and single
    for card in (*cards, single):
        assert isinstance(card, ServiceCard)
        assert (card.address, card.town, card.lat, card.lon, card.location_id) == (None,) * 5
        assert (card.hours.open, card.hours.osm, card.timezone, card.url, card.email) == (None,) * 5
        assert card.accessibility == () and card.precision == "none" and card.confidential
        assert card.phones and "confidential" in card.warnings
        assert SECRET not in repr(card) and "Timi" not in repr(card)
    result = next(result for result in found.results if result.id == "secret")
    assert result.distance_km is None
    assert not {reason.code for reason in result.reasons} & {
        "distance",
        "in_town",
        "open_until",
        "opens_at",
        "closed_now",
    }


async def test_the_rank_of_a_confidential_place_does_not_tell_where_it_is(
    tmp_path: Path, hashing: Any
) -> None:
    engines = [
        make([service("secret", where=place(km), confidential=True)], tmp_path / str(km), hashing)
        for km in (0, 150)
    ]
    for lat in (45.75, 47.1):
        query = ask(needs=("shelter",), near=Near(lat, 21.2257, None, "RO", True))
        first, second = [await engine.search(query) for engine in engines]
        assert first.results == second.results


async def test_who_is_accepted(tmp_path: Path, hashing: Any) -> None:
    records = [
        service("anyone"),
        service("protected", accepts=("temporary_protection",)),
        service("recognised", accepts=("recognised_refugee",)),
        service("young", maximum_age=17),
        service("grown", minimum_age=18),
        service("veteran", groups=("older_person",)),
    ]
    engine = make(records, tmp_path, hashing)
    person = Person(statuses=("temporary_protection",), age=30, groups=("woman",))
    found = await engine.search(ask(needs=("shelter",), person=person))
    assert set(ids(found)) == {"anyone", "protected", "grown"}
    row = ids(found).index("protected")
    assert codes(found, row)["accepts"] == {"status": "temporary_protection"}
    everybody = await engine.search(ask(needs=("shelter",)))
    assert len(everybody.results) == 6, "what was not said excludes nothing"
    nobody = await make([records[2]], tmp_path, hashing).search(ask(needs=("shelter",), person=person))
    assert nobody.results == () and not nobody.confident, "a status is never relaxed"


async def test_open_now(tmp_path: Path, hashing: Any) -> None:
    records = [
        service("closed", where=place(1, osm_hours="Mo-Fr 12:00-17:00")),
        service("open", where=place(6, osm_hours="Mo-Fr 09:00-17:00")),
        service("unknown", where=place(2)),
    ]
    engine = make(records, tmp_path, hashing)
    query = ask(needs=("shelter",), near=TIMISOARA)
    wide = await engine.search(query)
    assert set(ids(wide)) == {"closed", "open", "unknown"}
    row = ids(wide).index("closed")
    assert codes(wide, row)["opens_at"] == {"time": "12:00", "day": "2026-11-23"}
    found = await engine.search(dataclasses.replace(query, open_now=True))
    assert ids(found) == ["open", "unknown"] and found.relaxed == ()
    assert codes(found)["open_until"]["time"] == "17:00"
    assert "hours_unknown" in codes(found, 1)


async def test_open_now_is_given_up_and_named(tmp_path: Path, hashing: Any) -> None:
    engine = make([service("closed", where=place(1, osm_hours="Sa 12:00-17:00"))], tmp_path, hashing)
    found = await engine.search(ask(needs=("shelter",), near=TIMISOARA, open_now=True))
    assert ids(found) == ["closed"] and found.relaxed == ("open_now",)


async def test_expired_hours_are_unknown(tmp_path: Path, hashing: Any) -> None:
    where = place(osm_hours="Mo-Fr 09:00-17:00", hours_valid_to=date(2026, 11, 1))
    found = await make([service("s", where=where)], tmp_path, hashing).search(ask(needs=("shelter",)))
    card = found.results[0].card
    assert isinstance(card, ServiceCard)
    assert card.hours.open is None and "hours_expired" in card.warnings


async def test_distance_is_given_up_and_named(tmp_path: Path, hashing: Any) -> None:
    engine = make([service("far", where=place(150))], tmp_path, hashing)
    found = await engine.search(ask(needs=("shelter",), near=TIMISOARA))
    assert ids(found) == ["far"] and found.relaxed == ("distance",)
    near = await engine.search(ask(needs=("shelter",), near=Near(47.1, 21.2257, None, "RO", True)))
    assert near.relaxed == ()


async def test_nothing_close_by_is_never_said_above_a_place_next_door(tmp_path: Path, hashing: Any) -> None:
    """Nappies found by their words in the same town, food only far away: the first card shown was one kilometre off."""
    records = [
        service("cupboard", "Nappies and clothes for babies", needs=("basic_items",), where=place(1)),
        service("canteen", needs=("food",), where=place(150)),
    ]
    query = ask("nappies and clothes for babies", needs=("food",), near=TIMISOARA)
    found = await make(records, tmp_path, hashing).search(query)
    assert ids(found)[0] == "cupboard" and "distance" not in found.relaxed


async def test_nobody_is_sent_far_away_for_something_else(tmp_path: Path, hashing: Any) -> None:
    """Food in Lublin once listed a refuge for beaten women in another country, because its text speaks of food."""
    records = [
        service("canteen", "Canteen", needs=("food",), where=place(150)),
        service("refuge", "A room, food and quiet", needs=("protection",), where=place(500)),
    ]
    found = await make(records, tmp_path, hashing).search(
        ask("a room and food and quiet", needs=("food",), near=TIMISOARA)
    )
    assert ids(found) == ["canteen"]


async def test_an_answer_about_something_else_does_not_stand_before_who_can_help(
    tmp_path: Path, hashing: Any
) -> None:
    records = [
        service("sim", "Phone point", needs=("connectivity",), where=place(2), status="temporarily closed"),
        answer("112", "How the number works", "Also without a SIM card.", needs=("health",)),
    ]
    query = ask("where do I get a card", needs=("connectivity",), near=TIMISOARA)
    assert ids(await make(records, tmp_path, hashing).search(query))[0] == "sim"


async def test_need_is_given_up_and_named(tmp_path: Path, hashing: Any) -> None:
    records = [service("desk", needs=("information",)), service("beds", where=place(900, country="PL"))]
    found = await make(records[:1], tmp_path, hashing).search(ask(needs=("veterans",), near=TIMISOARA))
    assert ids(found) == ["desk"] and found.relaxed == ("need",)


async def test_language_spoken(tmp_path: Path, hashing: Any) -> None:
    records = [
        service("romanian", where=place(1), languages=("ro",)),
        service("dari", where=place(2), languages=("fa", "ro")),
    ]
    engine = make(records, tmp_path, hashing)
    found = await engine.search(ask(needs=("shelter",), near=TIMISOARA, person=Person(languages=("fa",))))
    assert ids(found) == ["dari", "romanian"] and codes(found)["speaks"] == {"language": "fa"}
    lost = await engine.search(ask(needs=("shelter",), person=Person(languages=("ps",))))
    assert "language" in lost.relaxed and len(lost.results) == 2


async def test_known_by_its_town_only(tmp_path: Path, hashing: Any) -> None:
    records = [
        service("there", where=place(0, precision="town", address=None)),
        service("elsewhere", where=place(40)),
    ]
    found = await make(records, tmp_path, hashing).search(ask(needs=("shelter",), near=TIMISOARA))
    assert ids(found) == ["there", "elsewhere"]
    assert found.results[0].distance_km is None
    assert codes(found)["in_town"] == {"town": "Timișoara"}
    assert codes(found, 1)["distance"]["km"] == pytest.approx(40, abs=0.5)


async def test_another_town_is_not_said_to_be_ones_own(tmp_path: Path, hashing: Any) -> None:
    far = place(200, town="Cluj-Napoca", precision="town", address=None)
    found = await make([service("far", where=far)], tmp_path, hashing).search(
        ask(needs=("shelter",), near=TIMISOARA)
    )
    assert ids(found) == ["far"] and "in_town" not in codes(found)
    assert "same_country" in codes(found)


async def test_abroad_comes_after_home(tmp_path: Path, hashing: Any) -> None:
    records = [service("abroad", where=place(70, country="HU")), service("home", where=place(80))]
    assert (
        ids(await make(records, tmp_path, hashing).search(ask(needs=("shelter",), near=TIMISOARA)))[0]
        == "home"
    )


async def test_online_is_always_a_candidate(tmp_path: Path, hashing: Any) -> None:
    online = service("online", where=IndexedPlace(precision="online"), coverage=("RO",))
    foreign = service("foreign", where=IndexedPlace(precision="online"), coverage=("PL",))
    records = [online, foreign, service("far", where=place(200))]
    found = await make(records, tmp_path, hashing).search(ask(needs=("shelter",), near=TIMISOARA))
    assert ids(found)[0] == "online" and ids(found).index("foreign") > 0
    assert "online" in codes(found) and found.results[0].distance_km is None


async def test_checks_and_warnings(tmp_path: Path, hashing: Any) -> None:
    records = [
        service("fresh"),
        service("old", assured=date(2025, 1, 1)),
        service("due", check_due=date(2026, 11, 20)),
        service("unverified", contact_verified=False, reported=True),
    ]
    found = await make(records, tmp_path, hashing).search(ask(needs=("shelter",)))
    by_id = {result.id: result for result in found.results}
    assert ids(found)[0] == "fresh" and codes(found)["checked"] == {"days": 12}
    assert "check_overdue" in by_id["old"].card.warnings and "check_overdue" in by_id["due"].card.warnings
    assert {"unverified_contact", "reported"} <= set(by_id["unverified"].card.warnings)
    assert found.results[-1].id == "unverified"


async def test_a_missing_translation_shows_the_original(tmp_path: Path, hashing: Any) -> None:
    texts = (
        ServiceText("ro", name="Adăpost", description="Paturi.", eligibility="Pentru toți."),
        ServiceText("uk", "stale", name="Притулок", description="Ліжка."),
    )
    engine = make([service("s", texts=texts)], tmp_path, hashing)
    german = await engine.card("s", "de", MONDAY)
    assert german and german.name == "Adăpost" and german.text_language == "ro"
    assert german.translation == "original" and "untranslated" in german.warnings
    ukrainian = await engine.card("s", "uk", MONDAY)
    assert ukrainian and ukrainian.name == "Притулок" and "stale_translation" in ukrainian.warnings
    assert "untranslated" not in ukrainian.warnings
    assert ukrainian.eligibility == "Pentru toți."


async def test_questions_of_information_and_of_place(tmp_path: Path, hashing: Any) -> None:
    records: list[Record] = [
        answer(
            "what", "What is temporary protection", "It lets you stay.\n\nYou may work.", needs=("documents",)
        ),
        service("office", "Registration office", needs=("documents",)),
    ]
    engine = make(records, tmp_path, hashing)
    asked = await engine.search(ask("what is temporary protection"))
    assert ids(asked)[0] == "what" and asked.confident
    card = asked.results[0].card
    assert isinstance(card, AnswerCard) and card.passage in card.text
    wanted = await engine.search(ask("registration", needs=("documents",), near=TIMISOARA))
    assert ids(wanted)[0] == "office"
    only = await engine.search(ask("temporary protection", include="answers"))
    assert {result.type for result in only.results} == {"answer"}
    only = await engine.search(ask("temporary protection", needs=("documents",), include="services"))
    assert {result.type for result in only.results} == {"service"}
    assert (await engine.answer("what", "uk")) is not None and (await engine.answer("no", "uk")) is None


async def test_answers_of_another_country_come_later(tmp_path: Path, hashing: Any) -> None:
    records = [answer("pl", "Work permit", country="PL"), answer("ro", "Work permit", country="RO")]
    assert ids(await make(records, tmp_path, hashing).search(ask("work permit", country="RO")))[0] == "ro"


async def test_nothing_good_enough_is_not_offered(tmp_path: Path, hashing: Any) -> None:
    engine = make([service("s"), answer("a", "Temporary protection")], tmp_path, hashing)
    found = await engine.search(ask("qzx vwk jjj"))
    assert not found.confident


async def test_what_seems_none_of_our_business_needs_a_clear_answer(tmp_path: Path, hashing: Any) -> None:
    engine = make([answer("a", "Temporary protection in the town"), service("s")], tmp_path, hashing)
    clear = await engine.search(ask("temporary protection in the town", doubtful=True))
    assert clear.confident and ids(clear)[0] == "a"
    vague = "temporary hair dye colours"
    assert (await engine.search(ask(vague))).confident
    assert not (await engine.search(ask(vague, doubtful=True))).confident


async def test_a_watched_catalogue_is_searched_as_it_is_now(tmp_path: Path, hashing: Any) -> None:
    catalogue = Catalogue([service("old")])
    engine = SearchEngine(SearchIndex(tmp_path, hashing, fold), catalogue, fold, hashing)
    await engine.start()
    engine.watch()
    try:
        catalogue.list.append(service("new"))
        catalogue.number += 1
        await asyncio.sleep(1.0)
        assert set(ids(await engine.search(ask(needs=("shelter",))))) == {"old", "new"}
    finally:
        await engine.close()


async def test_an_edit_while_parts_are_put_together_gets_its_vectors(
    tmp_path: Path, hashing: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Embedding had ended and its thread was still busy: nobody took up the edit, until the next one."""
    catalogue = Catalogue([service("old")])
    index = SearchIndex(tmp_path, hashing, fold)
    engine = SearchEngine(index, catalogue, fold, hashing)
    busy, go_on = threading.Event(), threading.Event()
    monkeypatch.setattr(index, "tidy", lambda: (busy.set(), go_on.wait(20)))
    await engine.start()
    assert await asyncio.to_thread(busy.wait, 20)
    catalogue.list.append(service("new", "Another house"))
    catalogue.number += 1
    assert await engine.start()
    go_on.set()
    assert not await engine.embedded(20) and index.pending
    assert not await engine.start()
    assert await engine.embedded(20) and all(one.embedded.all() for one in index.snapshot.segments)
    await engine.close()


async def test_what_fails_every_time_is_neither_said_nor_tried_every_time(
    tmp_path: Path, hashing: Any, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = Catalogue([service("s")])
    index = SearchIndex(tmp_path, hashing, fold)
    engine = SearchEngine(index, catalogue, fold, hashing)
    tried: list[None] = []

    def failing(texts: Sequence[str]) -> Any:
        tried.append(None)
        raise MemoryError

    monkeypatch.setattr(hashing, "embed_passages", failing)
    for _look in range(20):
        await engine._refresh_quietly()
        await engine.embedded(20)
    assert len(tried) == 1 and index.pending
    monkeypatch.setattr(catalogue, "version", failing_version)
    for _look in range(100):
        await engine._refresh_quietly()
    said = [line.getMessage() for line in caplog.records if "not refreshed" in line.getMessage()]
    assert said == [f"index not refreshed: OSError ({times} times)" for times in (1, 2, 4, 8, 16, 32, 64)]
    await engine.close()


async def failing_version() -> str:
    raise OSError


async def test_next_ones(tmp_path: Path, hashing: Any) -> None:
    engine = make([service(str(number), where=place(number)) for number in range(5)], tmp_path, hashing)
    query = ask(needs=("shelter",), near=TIMISOARA, limit=2)
    first = await engine.search(query)
    second = await engine.search(dataclasses.replace(query, exclude=frozenset(ids(first))))
    assert ids(first) == ["0", "1"] and ids(second) == ["2", "3"]


class Broken:
    """A model that cannot be loaded."""

    name = "broken"

    @property
    def dimension(self) -> int:
        raise ModelUnavailable(model="broken", reason="missing")

    def warm_up(self) -> None:
        raise ModelUnavailable(model="broken", reason="missing")

    def embed_queries(self, texts: Sequence[str]) -> Any:
        raise ModelUnavailable(model="broken", reason="missing")

    embed_passages = embed_queries


@pytest.mark.parametrize("embedder", [None, Broken()])
async def test_without_a_model_words_and_needs_still_find(embedder: Any, tmp_path: Path) -> None:
    engine = make([service("s", "Night shelter"), service("t", "Soup kitchen")], tmp_path, embedder)
    found = await engine.search(ask("soup", needs=("shelter",)))
    assert ids(found)[0] == "t" and found.degraded == ("embedder",)


async def test_set_up_is_told_that_there_is_no_model_and_search_goes_on_without(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    engine = make([service("s", "Night shelter"), service("t", "Soup kitchen")], tmp_path, Broken())
    with pytest.raises(ModelUnavailable):
        await engine.refresh()
    assert ids(await engine.search(ask("soup", needs=("shelter",))))[0] == "t"
    other = make([service("s", "Night shelter")], tmp_path, Broken())
    assert await other.start() and await other.embedded(20)
    assert "embedding stopped: ModelUnavailable: missing (1 times)" in caplog.text


async def test_the_index_follows_the_catalogue(tmp_path: Path, hashing: Any) -> None:
    catalogue = Catalogue([service("one", "Night shelter")])
    index = SearchIndex(tmp_path, hashing, fold)
    engine = SearchEngine(index, catalogue, fold, hashing)
    assert await engine.refresh() and not await engine.refresh()
    before, known = index.snapshot, len(hashing.embedded)
    catalogue.list.append(service("two", "Soup kitchen"))
    catalogue.number += 1
    assert await engine.refresh()
    assert len(hashing.embedded) == known + 1, "only the new text is embedded"
    assert set(before.records) == {"service:one"}, "a search under way keeps its snapshot"
    assert set(index.upsert(service("three")).records) == {"service:one", "service:two", "service:three"}
    assert set(index.remove("service:one").records) == {"service:two", "service:three"}


async def test_a_vector_handed_over_is_used_and_one_of_another_model_is_not(
    tmp_path: Path, hashing: Any
) -> None:
    engine = make([service("s", "Night shelter"), service("t", "Soup kitchen")], tmp_path, hashing)
    vector = hashing.embed_queries(["soup kitchen"])[0]
    given = await engine.search(ask("?", vector=vector))
    assert ids(given)[:1] == ["t"]
    other = await engine.search(ask("soup kitchen", vector=vector[:7]))
    assert ids(other)[:1] == ["t"] and other.degraded == ()


async def test_scores_are_comparable_and_ordered(tmp_path: Path, hashing: Any) -> None:
    records = [service(str(n), f"House number {n}", place(n * 7)) for n in range(12)]
    found = await make(records, tmp_path, hashing).search(ask("house", needs=("shelter",), near=TIMISOARA))
    scores = [result.score for result in found.results]
    assert scores == sorted(scores, reverse=True) and all(0 <= score <= 1 for score in scores)
    assert len(found.results) == 10 and found.search_ms > 0


async def test_age_of_facts_is_the_operators_choice(tmp_path: Path, hashing: Any) -> None:
    engine = make([service("s")], tmp_path, hashing, check_after=timedelta(days=5))
    card = await engine.card("s", "en", MONDAY)
    assert card and "check_overdue" in card.warnings
