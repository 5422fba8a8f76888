"""Settings: what is read from where, and what a mistake is told like."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.explain import explain
from bot.settings import load_settings

CONFIG = Path(__file__).resolve().parents[2] / "config.yml"


def load(tmp_path: Path, text: str, **environment: str) -> object:
    path = tmp_path / "config.yml"
    path.write_text(text, encoding="utf-8")
    return load_settings({"PORUCH_CONFIG": str(path), **environment})


def test_the_shipped_file_holds_every_section_of_ours() -> None:
    settings = load_settings({"PORUCH_CONFIG": str(CONFIG)})
    assert settings.bot.countries[0] == "RO"
    assert settings.nlu.rasa.timeout_s == 1.5


@pytest.mark.parametrize(
    ("text", "line", "field"),
    [
        ("bot:\n  console:\n    port: 99999\n", 3, "bot.console.port"),
        ("bot:\n  limits:\n    messages_per_minute: many\n", 3, "bot.limits.messages_per_minute"),
        ("nlu:\n  act: 0.5\n  surprise: 1\n", 3, "nlu.surprise"),
        ("knowledge:\n  examples: sometimes\n", 2, "knowledge.examples"),
        ("bot:\n  countries: [Romania]\n", 2, "bot.countries"),
        ("bot:\n  desk:\n    language: Romanian\n", 3, "bot.desk.language"),
        (
            "bot:\n  desk:\n    translator:\n      staff_language: it\n",
            4,
            "bot.desk.translator.staff_language",
        ),
    ],
)
def test_a_wrong_value_is_named_with_its_line(tmp_path: Path, text: str, line: int, field: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load(tmp_path, text)
    assert caught.value.fields["line"] == line
    assert caught.value.fields["field"] == field
    told = explain(caught.value)
    assert f"config.yml:{line}" in told
    assert "→" in told


def test_broken_yaml_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        load(tmp_path, "bot:\n  console: {port: 1\nnlu: {}\n")
    assert caught.value.fields["expected"] == "valid YAML"
    assert caught.value.fields["line"]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="nowhere"):
        load_settings({"PORUCH_CONFIG": str(tmp_path / "nowhere.yml")})


@pytest.mark.parametrize("text", ["knowledge:\n  examples: on\n", "knowledge:\n  examples: 'on'\n"])
def test_a_bare_yaml_switch_is_understood(tmp_path: Path, text: str) -> None:
    assert load(tmp_path, text, TELEGRAM_BOT_TOKEN="1:x").show_examples  # type: ignore[attr-defined]


def test_examples_are_hidden_as_soon_as_there_is_a_token(tmp_path: Path) -> None:
    assert load(tmp_path, "bot: {}\n").show_examples  # type: ignore[attr-defined]
    assert not load(tmp_path, "bot: {}\n", TELEGRAM_BOT_TOKEN="123:abc").show_examples  # type: ignore[attr-defined]


def test_secrets_are_never_shown(tmp_path: Path) -> None:
    settings = load(
        tmp_path, "bot: {}\n", TELEGRAM_BOT_TOKEN="123:very-secret", PORUCH_SECRET_KEY="also-secret"
    )
    assert "secret" not in repr(settings.secrets)  # type: ignore[attr-defined]
    with pytest.raises(SettingsError) as caught:
        load(tmp_path, "bot: {}\n", TELEGRAM_BOT_TOKEN="not-a-token")
    assert "not-a-token" not in explain(caught.value)


def test_a_wrong_number_in_the_environment_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="PORUCH_PORT"):
        load(tmp_path, "bot: {}\n", PORUCH_PORT="http")
    with pytest.raises(SettingsError, match="TELEGRAM_STAFF_CHAT"):
        load(tmp_path, "bot: {}\n", TELEGRAM_STAFF_CHAT="our group")


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("''", ""),
        ("http://127.0.0.1:5000/", "http://127.0.0.1:5000"),
        ("http://localhost:5000", "http://localhost:5000"),
        ("http://[::1]:5000", "http://[::1]:5000"),
        ("http://10.0.0.7:5000", "http://10.0.0.7:5000"),
        ("http://libretranslate:5000", "http://libretranslate:5000"),
        ("https://translate.ngo.example/api/", "https://translate.ngo.example/api"),
    ],
)
def test_a_translation_server_of_ones_own_is_accepted(tmp_path: Path, url: str, kept: str) -> None:
    settings = load(
        tmp_path, f"bot:\n  desk:\n    translator:\n      url: {url}\n", PORUCH_TRANSLATOR_KEY="k"
    )
    assert settings.bot.desk.translator.url == kept  # type: ignore[attr-defined]
    assert settings.secrets.translator_key == "k"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "url",
    [
        "https://libretranslate.com",
        "https://de.libretranslate.com/",
        "http://translate.ngo.example",
        "http://8.8.8.8:5000",
        "https://name:word@translate.ngo.example",
        "https://translate.ngo.example/?key=1",
        "http://localhost:99999",
        "ftp://localhost",
        "localhost:5000",
        "https://",
    ],
)
def test_a_translation_server_that_would_give_words_away_is_not(tmp_path: Path, url: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load(tmp_path, f"bot:\n  desk:\n    translator:\n      url: {url}\n")
    assert (caught.value.fields["line"], caught.value.fields["field"]) == (4, "bot.desk.translator.url")
