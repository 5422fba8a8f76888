"""Text that means the same compares equal, whatever keyboard it came from; and nothing typed can break it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlu.text import fold, normalise, tokens

SCRIPTS = "aAiIİıßéłøțăłżść'’ʼ`-–—іїєґйёъыХохаеiocAEIOCюя يىیكکأإآةهءؤئ۱۲۳١٢٣ـًّ\u200cټډړښځڅېۍګگچپژ\u200f\ufeff \n\t!?.,،؟😀"
ANYTHING = st.text(max_size=80) | st.text(alphabet=SCRIPTS, max_size=80)


@settings(max_examples=400, deadline=None)
@given(ANYTHING)
def test_normalise_and_fold_are_idempotent(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    folded = fold(text)
    assert fold(folded) == folded


@settings(max_examples=200, deadline=None)
@given(ANYTHING)
def test_tokens_never_fail_and_hold_no_space(text: str) -> None:
    for token in tokens(text):
        assert token and not any(char.isspace() for char in token)


def test_lone_surrogates_do_not_break_it() -> None:
    assert normalise("a\ud800b") == "ab"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ي كتاب", "ی کتاب"),
        ("كِتَابٌ", "کتاب"),
        ("مـــساعدة", "مساعده"),
        ("أسأل", "اسال"),
        ("۱۲٣", "123"),
        ("می\u200cخواهم", "میخواهم"),
        ("İstanbul", "istanbul"),
        ("п’ять", "п'ять"),
        ("пʼять", "п'ять"),
        ("Дoпоможiть", "допоможіть"),  # Latin o and i
        ("мама i тато", "мама і тато"),
        ("heeeeelp", "heelp"),
        ("1000000", "1000000"),
        ("  a \n b\t", "a b"),
        ("ａｂｃ", "abc"),
        ("\u0440\u043elicja", "policja"),  # Cyrillic «ро» before Latin letters
    ],
)
def test_normalise(typed: str, meant: str) -> None:
    assert normalise(typed) == meant


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Timișoara", "timisoara"),
        ("Łódź", "lodz"),
        ("ısınma", "isinma"),
        ("ещё", "еще"),
        ("їжа", "іжа"),
        ("ґрунт", "грунт"),
        ("ډېر ښه", "دیر شه"),
        ("Straße", "strasse"),
        ("cœur", "coeur"),
    ],
)
def test_fold_forgives_missing_diacritics(one: str, other: str) -> None:
    assert fold(one) == fold(other) == other


def test_fold_keeps_the_letter_nobody_leaves_out() -> None:
    assert fold("мій") == "мій"


def test_tokens() -> None:
    assert tokens("Я в Бухаресті, п'ять днів — що робити?") == [
        "я",
        "в",
        "бухаресті",
        "п'ять",
        "днів",
        "що",
        "робити",
    ]
    assert tokens("Sîntem la Piața-Unirii!") == ["sîntem", "la", "piața-unirii"]
