"""The contract with a LibreTranslate server: every documented shape, and what is no shape at all."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncIterator

import pytest
from starlette.responses import JSONResponse, Response

from bot.desk.libretranslate import LANGUAGES_S, LONGEST, REST_S, LibreTranslate, translator
from bot.desk.translating import NoTranslator
from bot.errors import NotOffered, TranslationError, TranslatorRefused, TranslatorUnavailable
from bot.settings import TranslatorSettings
from tests.bot.desk.fake_libretranslate import FakeLibreTranslate, error, serving, turned

TEXT = "Where can we sleep tonight?"


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def fake() -> AsyncIterator[FakeLibreTranslate]:
    async with serving(FakeLibreTranslate()) as running:
        yield running


@pytest.fixture
async def clock() -> Clock:
    return Clock()


@pytest.fixture
async def ours(fake: FakeLibreTranslate, clock: Clock) -> AsyncIterator[LibreTranslate]:
    async with LibreTranslate(fake.url, timeout_s=0.5, clock=clock) as client:
        yield client


async def test_a_text_is_translated(fake: FakeLibreTranslate, ours: LibreTranslate) -> None:
    translation = await ours.translate(TEXT, "en", "uk")
    assert (translation.text, translation.engine) == (turned(TEXT), "libretranslate")
    assert fake.asked == [{"q": TEXT, "source": "en", "target": "uk", "format": "text"}]


async def test_a_key_is_sent_where_the_operator_gave_one(fake: FakeLibreTranslate) -> None:
    fake.key = "right"
    async with LibreTranslate(fake.url, "right") as known:
        assert (await known.translate(TEXT, "en", "uk")).text == turned(TEXT)
    async with LibreTranslate(fake.url, "wrong") as unknown:
        with pytest.raises(TranslatorRefused) as caught:
            await unknown.translate(TEXT, "en", "uk")
    assert caught.value.fields["status"] == 403 and "wrong" not in str(caught.value)
    async with LibreTranslate(fake.url) as keyless:
        with pytest.raises(TranslatorRefused) as caught:
            await keyless.translate(TEXT, "en", "uk")
    assert caught.value.fields["status"] == 400


async def test_a_language_the_server_lacks_is_not_offered_and_the_text_stays_here(
    fake: FakeLibreTranslate, ours: LibreTranslate
) -> None:
    assert await ours.languages() == {
        "en": {"uk", "ar", "de"}, "uk": {"en", "ar", "de"}, "ar": {"en", "uk", "de"}, "de": {"en", "uk", "ar"},
    }  # fmt: skip
    for source, target in (("en", "ps"), ("ps", "en"), ("en", "en"), ("it", "en")):
        with pytest.raises(NotOffered) as caught:
            await ours.translate(TEXT, source, target)
        assert caught.value.fields == {"source": source, "target": target}
    assert fake.asked == []


async def test_the_list_of_languages_is_asked_again_after_a_while(
    fake: FakeLibreTranslate, ours: LibreTranslate, clock: Clock
) -> None:
    await ours.translate(TEXT, "en", "uk")
    await ours.translate(TEXT, "en", "uk")
    assert fake.lists == 1
    fake.languages = [{"code": "en", "name": "English", "targets": ["ps"]}]
    clock.now = LANGUAGES_S
    assert await ours.languages() == {"en": {"ps"}}


@pytest.mark.parametrize(
    ("answer", "expected", "status"),
    [
        (error(400, "Invalid request: missing q parameter"), TranslatorRefused, 400),
        (error(403, "Too many request limits violations"), TranslatorRefused, 403),
        (error(404, "Not Found"), TranslatorRefused, 404),
        (error(429, "Slowdown: 30 per 1 minute"), TranslatorUnavailable, 429),
        (error(500, "Cannot translate text: out of memory"), TranslatorUnavailable, 500),
        (Response("<html>Bad Gateway</html>", 502, media_type="text/html"), TranslatorUnavailable, 502),
        (Response("", 400), TranslatorRefused, None),
        (Response("<html>welcome</html>", media_type="text/html"), TranslatorRefused, None),
        (Response(b"\xff\xfe\x00", media_type="application/json"), TranslatorRefused, None),
        (Response("", 302, {"location": "https://example.org/"}), TranslatorRefused, 302),
        (JSONResponse({"translatedText": ""}), TranslatorRefused, None),
        (JSONResponse({"translatedText": ["one"]}), TranslatorRefused, None),
        (JSONResponse({"error": "in a success"}), TranslatorRefused, None),
        (JSONResponse(["translatedText"]), TranslatorRefused, None),
        (JSONResponse(None), TranslatorRefused, None),
    ],
)
async def test_every_failure_is_an_error_of_ours_without_any_text(
    fake: FakeLibreTranslate,
    ours: LibreTranslate,
    answer: Response,
    expected: type[Exception],
    status: int | None,
) -> None:
    fake.next = [answer]
    with pytest.raises(expected) as caught:
        await ours.translate(TEXT, "en", "uk")
    assert isinstance(caught.value, TranslationError)
    assert caught.value.fields.get("status") == status
    assert "sleep" not in str(caught.value) and "memory" not in str(caught.value)
    assert (await ours.translate(TEXT, "en", "uk")).text == turned(TEXT), "one failure ends nothing"


@pytest.mark.parametrize("languages", [{"error": "x"}, "en", [{"code": "en"}], [1], None])
async def test_a_list_that_is_none_is_refused(
    fake: FakeLibreTranslate, ours: LibreTranslate, languages: object
) -> None:
    fake.languages = languages
    with pytest.raises(TranslatorRefused):
        await ours.languages()


async def test_a_slow_server_costs_no_more_than_the_time_out(
    fake: FakeLibreTranslate, ours: LibreTranslate
) -> None:
    fake.slow_s = 0.3  # one piece would be in time, four are not
    started = time.monotonic()
    with pytest.raises(TranslatorUnavailable) as caught:
        await ours.translate("A sentence of four words. " * 150, "en", "uk")
    assert caught.value.fields["reason"] == "timeout"
    assert time.monotonic() - started < 1.5


async def test_nobody_listens() -> None:
    async with LibreTranslate("http://127.0.0.1:9", timeout_s=2) as client:
        with pytest.raises(TranslatorUnavailable) as caught:
            await client.translate(TEXT, "en", "uk")
    assert caught.value.fields["reason"] == "unreachable"


async def test_a_server_that_keeps_failing_is_left_alone_for_a_while(
    fake: FakeLibreTranslate, ours: LibreTranslate, clock: Clock
) -> None:
    fake.next = [error(500, "x"), error(429, "Slowdown: x"), error(500, "x")]
    for _ in range(3):
        with pytest.raises(TranslatorUnavailable):
            await ours.translate(TEXT, "en", "uk")
    with pytest.raises(TranslatorUnavailable) as caught:
        await ours.translate(TEXT, "en", "uk")
    assert caught.value.fields == {"reason": "resting"} and len(fake.asked) == 3
    clock.now = REST_S
    assert (await ours.translate(TEXT, "en", "uk")).text == turned(TEXT)


async def test_what_is_not_offered_or_refused_says_nothing_about_other_texts(
    fake: FakeLibreTranslate, ours: LibreTranslate
) -> None:
    fake.next = [error(400, "not available as a target language")] * 4
    for _ in range(4):
        with pytest.raises(TranslatorRefused):
            await ours.translate(TEXT, "en", "uk")
        with pytest.raises(NotOffered):
            await ours.translate(TEXT, "en", "ps")
    assert (await ours.translate(TEXT, "en", "uk")).text == turned(TEXT)


async def test_a_long_text_goes_in_pieces_and_comes_back_whole(
    fake: FakeLibreTranslate, ours: LibreTranslate
) -> None:
    text = "\n\n".join("We are four people. Two of them are small children! " * 10 for _ in range(6))
    assert (await ours.translate(text, "en", "uk")).text == turned(text)
    assert len(fake.asked) > 1 and all(len(asked["q"]) <= LONGEST for asked in fake.asked)
    assert all(asked["q"][-1] in ".!" for asked in fake.asked)


async def test_the_servers_own_limit_is_learned_from_its_error(
    fake: FakeLibreTranslate, ours: LibreTranslate
) -> None:
    fake.char_limit = 60
    text = "We are four people. Two of them are children. " * 3
    assert (await ours.translate(text, "en", "uk")).text == turned(text)
    too_long = [asked for asked in fake.asked if len(asked["q"]) > 60]
    assert len(too_long) == 1
    await ours.translate(text, "en", "uk")
    assert len([asked for asked in fake.asked if len(asked["q"]) > 60]) == 1, "it is asked too much only once"
    fake.char_limit = 3
    with pytest.raises(TranslatorRefused):
        await ours.translate(text, "en", "uk")


async def test_what_has_no_letters_is_not_sent(fake: FakeLibreTranslate, ours: LibreTranslate) -> None:
    for text in ("", " ", "👍", "+40 721 123 456", "…?"):
        assert (await ours.translate(text, "en", "uk")).text == text
    assert fake.asked == []


async def test_no_text_is_logged(
    fake: FakeLibreTranslate, ours: LibreTranslate, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, logger="httpx")
    await ours.translate("Oksana needs a bed", "en", "uk")
    fake.next = [error(500, "Cannot translate text: Oksana needs a bed")]
    with pytest.raises(TranslatorUnavailable):
        await ours.translate("Oksana needs a bed", "en", "uk")
    assert caplog.records, "the client below us does log something"
    assert "Oksana" not in caplog.text and turned("Oksana") not in caplog.text


async def test_settings_name_the_translator(fake: FakeLibreTranslate) -> None:
    assert isinstance(translator(TranslatorSettings()), NoTranslator)
    fake.key = "k"
    client = translator(TranslatorSettings(url=f"{fake.url}/"), "k")
    assert isinstance(client, LibreTranslate)
    async with client:
        assert (await client.translate(TEXT, "en", "uk")).text == turned(TEXT)
