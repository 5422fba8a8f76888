"""The texts: every key that code uses exists, every language says the same things, variables and plurals work."""

from __future__ import annotations

import ast as python
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from bot.dialogue import buttons, closing, data_rights, followups, passing, searching
from bot.rendering.reasons import CODES
from bot.texts import FOLDER, TextError, Texts, available, keys, missing_keys, texts, variables
from knowledge.vocabulary import ACCESSIBILITY, COSTS, GENDERS, GROUPS, STATUSES
from nlu.taxonomy import LANGUAGES, NEEDS, RTL_LANGUAGES

CALLED = {True: ("Say", "say", "has"), False: ("Say",)}

ROOT = Path(__file__).parents[3]
PLURALS = (
    "reason-checked",
    "reason-check_overdue",
    "reason-open_on_arrival",
    "case-wait",
    "case-waited",
    "case-offer-shown",
    "rate-limited",
    "privacy-how-long",
)
WARNINGS = ("unverified_contact", "check_overdue", "temporarily_closed", "untranslated", "stale_translation", "hours_expired",
            "confidential", "example", "reported")  # fmt: skip


def keys_in_code() -> set[str]:
    """Keys written out in code: what ``Say`` and the voice are called with, and every constant of dialogue and rendering that looks like one."""
    found: set[str] = set()
    for path in (ROOT / "bot").rglob("*.py"):
        ours = path.parent.name in ("dialogue", "rendering") and path.stem not in ("words", "weekdays")
        for node in python.walk(python.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, python.Call)
                and getattr(node.func, "id", getattr(node.func, "attr", "")) in CALLED[ours]
            ):
                found |= {
                    arg.value
                    for arg in node.args[:1]
                    if isinstance(arg, python.Constant) and isinstance(arg.value, str)
                }
            if (
                ours
                and isinstance(node, python.Constant)
                and re.fullmatch(r"[a-z]+(-[a-z_0-9]+)+", str(node.value))
            ):
                found.add(node.value)
    return found


def made_keys() -> set[str]:
    """Keys put together from codes."""
    return {
        *(f"need-{need}" for need in NEEDS),
        *(f"language-{code}" for code in LANGUAGES),
        *(f"status-{code}" for code in STATUSES),
        *(f"group-{code}" for code in GROUPS),
        *(f"access-{code}" for code in ACCESSIBILITY),
        *(f"card-gender-{code}" for code in GENDERS),
        *(f"card-cost-{code}" for code in COSTS),
        *(f"reason-{code}" for code in CODES),
        *(f"warning-{code}" for code in WARNINGS),
        *(f"button-case-{how}-{part}" for how in ("with", "without") for part in passing.PARTS),
        *(f"button-wish-{wish}" for wish in (*passing.WISHES, passing.ANYBODY)),
        *(f"case-offer-wish-{wish}" for wish in passing.WISHES),
        *(f"button-after-{answer}" for answers in closing.ANSWERS.values() for answer in answers),
        *(f"relaxed-{code}" for code in searching.RELAXED),
        *(f"button-bad-{kind}" for kind in followups.COMPLAINTS),
        *(f"intent-{intent}" for intent in buttons.ASKABLE),
        *(f"crisis-{kind}" for kind in ("self_harm", "violence", "medical", "child")),
        *(f"number-purpose-{p}" for p in ("emergency", "police", "ambulance", "fire", "emotional_support", "violence_women", "child", "missing_child")),
        *(f"command-{c}" for c in ("start", "help", "language", "human", "privacy", "mydata", "delete", "exit")),
        *(f"data-{name}" for name in ("language", "place", "needs", "case")),
        *("translation-unreviewed", "translation-machine", "translation-stale"),
    }  # fmt: skip


def test_the_search_for_keys_finds_some() -> None:
    assert {
        "menu",
        "ask-place",
        "case-offer",
        "button-human",
        "privacy-telegram",
        "card-checked",
    } <= keys_in_code()


def test_every_key_that_code_uses_exists_in_english() -> None:
    assert keys_in_code() - keys("en") == set()
    assert made_keys() - keys("en") == set()


@pytest.mark.parametrize("language", available())
def test_a_language_file_is_whole(language: str) -> None:
    resource = FluentParser().parse((FOLDER / f"{language}.ftl").read_text(encoding="utf-8"))
    assert [entry.content for entry in resource.body if isinstance(entry, ast.Junk)] == []
    names = [entry.id.name for entry in resource.body if isinstance(entry, ast.Message)]
    assert len(names) == len(set(names)), "a key is there twice"
    assert missing_keys(language) == set()
    assert keys(language) - keys("en") == set(), "keys that English does not have"


@pytest.mark.parametrize("language", available())
def test_no_language_leaves_out_or_invents_a_variable(language: str) -> None:
    wrong = {key for key in keys(language) if variables(language, key) != variables("en", key)}
    assert wrong == set()


@pytest.mark.parametrize("language", available())
@pytest.mark.parametrize("key", PLURALS)
@pytest.mark.parametrize("number", [0, 1, 2, 3, 5, 11, 21, 90, 365])
def test_plurals_always_say_the_number(language: str, key: str, number: int) -> None:
    args = dict.fromkeys(variables("en", key), number)
    text = texts(language).format(key, **args)
    assert "{" not in text
    said = text.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789"))
    assert str(number) in said or number in (0, 1, 2), (
        "one and two may be words (a dual, «one day»), other numbers are said"
    )


@pytest.mark.parametrize("language", available())
def test_button_labels_are_short(language: str) -> None:
    speaker = texts(language)
    labels = [key for key in keys(language) if key.startswith(("button-", "need-", "intent-"))]
    too_long = {key: text for key in labels if len(text := speaker.format(key)) > 40}
    assert too_long == {}


@pytest.mark.parametrize("language", available())
def test_commands_are_never_translated(language: str) -> None:
    speaker = texts(language)
    for key, args in (
        ("help", {"word": "stop"}),
        ("notice", {}),
        ("privacy-rights", {}),
        ("crisis-exit", {}),
    ):
        commands = set(re.findall(r"/[a-z]+", Texts("en").format(key, **args)))
        assert set(re.findall(r"/[a-z]+", speaker.format(key, **args))) == commands


@pytest.mark.parametrize("language", [code for code in available() if code in RTL_LANGUAGES])
def test_variables_are_isolated_where_script_runs_from_the_right(language: str) -> None:
    text = Texts(language).format("card-town", town="Lublin")
    assert "\u2068Lublin\u2069" in text


def test_english_has_no_isolates() -> None:
    assert Texts("en").format("card-town", town="Lublin") == "Town: Lublin"


def test_a_missing_key_is_said_in_english(tmp_path: Path) -> None:
    (tmp_path / "en.ftl").write_text("a = one\nb = two { $x }\n", encoding="utf-8")
    (tmp_path / "uk.ftl").write_text("a = один\n", encoding="utf-8")
    own = Texts("uk", tmp_path)
    assert (own.format("a"), own.format("b", x="!")) == ("один", "two !")
    assert missing_keys("uk", tmp_path) == {"b"}
    with pytest.raises(TextError) as caught:
        own.format("c")
    assert caught.value.fields["key"] == "c"
    with pytest.raises(TextError):
        own.format("b")  # a variable forgotten is an error, never a "{$x}" before a person's eyes


def test_an_unknown_language_speaks_english() -> None:
    assert Texts("it").format("button-human") == Texts("en").format("button-human")


def test_retention_periods_are_the_ones_that_privacy_names() -> None:
    assert variables("en", "privacy-how-long") == set(data_rights.RETENTION)
