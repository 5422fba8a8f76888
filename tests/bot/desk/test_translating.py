"""Words between a counsellor and a person who share no language: labelled, checked on the way back, never instead of the original."""

from __future__ import annotations

import logging
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.sentences import pieces
from bot.desk.translating import Bilingual, Labelled, NoTranslator, Preview, Translation, lost
from bot.errors import NotOffered, TranslationError, TranslatorUnavailable
from bot.texts import texts
from nlu.taxonomy import LANGUAGES


class Phrases:
    """A translator that knows some phrases; an error stands for a phrase it fails at."""

    def __init__(self, known: Mapping[tuple[str, str, str], str | TranslationError]) -> None:
        self._known = known

    async def translate(self, text: str, source: str, target: str) -> Translation:
        found = self._known.get((text, source, target)) or NotOffered(source=source, target=target)
        if isinstance(found, TranslationError):
            raise found
        return Translation(found, "phrases")

    async def languages(self) -> Mapping[str, frozenset[str]]:
        return {}


AWAY = TranslatorUnavailable(reason="timeout")


async def test_the_counsellor_sees_the_way_back_before_sending() -> None:
    desk = Bilingual(
        Phrases({("Come at 9", "en", "uk"): "Прийдіть о 9", ("Прийдіть о 9", "uk", "en"): "Come by 9"})
    )
    assert await desk.outgoing("Come at 9", "en", "uk") == Preview(
        "Come at 9", "Прийдіть о 9", "Come by 9", label="Машинний переклад"
    )


async def test_who_shares_a_language_gets_no_translation() -> None:
    desk = Bilingual(Phrases({}))
    assert await desk.outgoing("Привіт", "uk", "uk") == Preview("Привіт")
    assert await desk.incoming("Привіт", "uk", "uk") == Labelled("Привіт", label="українська")


async def test_without_a_translation_the_original_stays_and_the_reason_is_told() -> None:
    for broken, problem in ((NoTranslator(), "translation_not_offered"), (Phrases({("Hi", "en", "uk"): AWAY, ("Hi", "uk", "en"): AWAY}), "translator_unavailable")):  # fmt: skip
        desk = Bilingual(broken)
        assert await desk.outgoing("Hi", "en", "uk") == Preview("Hi", problem=problem)
        assert await desk.incoming("Hi", "uk", "en") == Labelled("Hi", None, "Ukrainian", problem)


async def test_a_translation_that_cannot_be_checked_says_so() -> None:
    desk = Bilingual(Phrases({("Hi", "en", "ps"): "سلام", ("سلام", "ps", "en"): AWAY}))
    preview = await desk.outgoing("Hi", "en", "ps")
    assert (preview.translated, preview.back_translated) == ("سلام", None)
    assert preview.problem == "translator_unavailable"


async def test_what_a_person_wrote_is_labelled_in_the_teams_language() -> None:
    desk = Bilingual(Phrases({("Де спати?", "uk", "ro"): "Unde se doarme?"}))
    labelled = await desk.incoming("Де спати?", "uk", "ro")
    assert labelled == Labelled("Де спати?", "Unde se doarme?", "ucraineană · Traducere automată")
    assert await desk.incoming("ciao", "it", "ro") == Labelled(
        "ciao", None, "italiană", "translation_not_offered"
    )
    assert await desk.incoming("?", None, "ro") == Labelled("?")


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
async def test_a_translation_is_labelled_in_the_persons_language(language: str) -> None:
    preview = await Bilingual(Phrases({("a", "en", language): "b"})).outgoing("a", "en", language)
    assert (
        preview.label
        == texts(language).format("machine-translation")
        != texts("en").format("machine-translation")
    )


async def test_an_engine_that_only_mirrors_the_text_is_found_out() -> None:
    text = "She was invited there"
    desk = Bilingual(Phrases({(text, a, b): text for a, b in (("en", "es"), ("es", "en"))}))
    preview = await desk.outgoing(text, "en", "es")
    assert preview.unchanged and preview.back_translated == text
    ok = await Bilingual(Phrases({("Ok", "en", "es"): "Ok", ("Ok", "es", "en"): "Ok"})).outgoing(
        "Ok", "en", "es"
    )
    assert not ok.unchanged


@pytest.mark.parametrize(
    ("original", "translated", "missing"),
    [
        ("Call 0721 123 456", "Sunați la 0721 123 456", ()),
        ("Call 0721 123 456", "Sunați la 0721-123-456.", ()),
        ("Call 0721 123 456", "Sunați la 0721 123 465", ("0721 123 456",)),
        ("Call 0721 123 456", "Sunați", ("0721 123 456",)),
        ("at 9:30, room 12", "الساعة ٩:٣٠، الغرفة ١٢", ()),
        ("at 9:30, room 12", "ساعت ۹:۳۰، اتاق ۱۳", ("12",)),
        ("See https://example.org/a.", "Vezi https://example.org/a!", ()),
        ("See https://example.org/a and mail a@example.org", "Vezi https://example.org/b", ("https://example.org/a", "a@example.org")),
        ("no numbers at all", "fără numere", ()),
    ],
)  # fmt: skip
def test_numbers_and_links_that_a_translation_lost_are_told(
    original: str, translated: str, missing: tuple[str, ...]
) -> None:
    assert lost(original, translated) == missing


async def test_the_preview_carries_what_was_lost() -> None:
    preview = await Bilingual(Phrases({("Ring 112", "en", "uk"): "Дзвоніть 12"})).outgoing(
        "Ring 112", "en", "uk"
    )
    assert preview.lost == ("112",)


async def test_a_failure_is_logged_without_the_text(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await Bilingual(Phrases({("Oksana is here", "en", "uk"): AWAY})).outgoing("Oksana is here", "en", "uk")
    assert "timeout" in caplog.text and "Oksana" not in caplog.text


@given(st.text(max_size=200), st.integers(1, 40))
def test_pieces_are_short_and_give_the_text_again(text: str, limit: int) -> None:
    cut = pieces(text, limit)
    assert "".join(cut) == text
    assert all(0 < len(piece) <= limit for piece in cut)


def test_pieces_end_where_a_sentence_does() -> None:
    assert pieces("One two. Three? Four!", 100) == ["One two. Three? Four!"]
    assert pieces("One two. Three? Four!", 16) == ["One two. Three? ", "Four!"]
    assert pieces("It costs 3.50 lei. Bring it.", 20) == ["It costs 3.50 lei. ", "Bring it."]
    assert pieces("أين أنت؟ نحن هنا.", 10) == ["أين أنت؟ ", "نحن هنا."]
    assert pieces("a line\nanother line", 12) == ["a line\n", "another line"]
    assert pieces("four words without end", 12) == ["four words ", "without end"]
