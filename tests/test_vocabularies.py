"""The packages that must not know each other still speak one vocabulary."""

from __future__ import annotations

from bot.texts import Texts
from knowledge import vocabulary
from nlu import taxonomy


def test_needs_and_languages_are_the_same_on_both_sides_of_the_wall() -> None:
    assert set(vocabulary.NEEDS) == set(taxonomy.NEEDS)
    assert vocabulary.LANGUAGES == taxonomy.LANGUAGES


def test_every_need_has_a_name_in_every_language() -> None:
    for language in taxonomy.LANGUAGES:
        text = Texts(language)
        assert len({text.format(f"need-{need}") for need in taxonomy.NEEDS}) == len(taxonomy.NEEDS), language
