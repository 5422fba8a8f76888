"""The console's texts: every key that pages and templates use exists, no key is there twice, other languages fit the English."""

from __future__ import annotations

import ast as python
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from bot.texts import TextError
from bot.texts.console import FOLDER, ConsoleTexts
from knowledge.catalogue import findings
from knowledge.console import pages
from knowledge.console.roles import Role

CONSOLE = Path(pages.__file__).resolve().parents[1]
LANGUAGES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())
KEY = re.compile(r"[a-z]+(-[a-z0-9_]+)+")


def messages(language: str) -> dict[str, ast.Message]:
    """Key → message of all files of a language; fails for what is no Fluent or is there twice."""
    found: dict[str, ast.Message] = {}
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), (path.name, entry.content)
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{entry.id.name} is there twice"
                assert entry.id.name.startswith(path.stem), f"{entry.id.name} in {path.name}"
                found[entry.id.name] = entry
    return found


def variables(node: object) -> set[str]:
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    children = (
        vars(node).values() if isinstance(node, ast.BaseNode) else node if isinstance(node, list) else ()
    )
    return {name for child in children for name in variables(child)}


def keys_in_templates() -> set[str]:
    """Keys written out in templates: ``t("…")``; ends of keys that are put together are not among them."""
    said = (re.findall(r'\bt\("([a-z0-9_-]+)"\s*[,)]', path.read_text()) for path in CONSOLE.rglob("*.html"))
    return {key for keys in said for key in keys}


def keys_in_code() -> set[str]:
    """Keys written out where texts are asked for: ``visit.t``, messages after a redirect, navigation, cards."""
    found: set[str] = set()
    for path in CONSOLE.rglob("*.py"):
        for node in python.walk(python.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, python.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in ("t", "redirect", "NavItem", "HomeCard", "problem"):
                values = [arg.value for arg in node.args if isinstance(arg, python.Constant)]
                found |= {value for value in values if isinstance(value, str) and KEY.fullmatch(value)}
    return found


def made_keys() -> set[str]:
    """Keys put together from codes."""
    codes = re.findall(r"``([a-z_]+)``", str(findings.Finding.__doc__).split("severity:")[0])
    assert len(codes) > 15
    return {
        *(f"frame-role-{role}" for role in Role),
        *(f"accounts-role-{role}-may" for role in Role),
        *(f"checks-code-{code}" for code in codes),
        *(f"checks-way-{code}" for code in codes),
        *(f"checks-severity-{severity}" for severity in findings.SEVERITIES),
        *(f"frame-error-{status}" for status in (400, 401, 403, 404, 409, 413, 500)),
        *(f"frame-error-{status}-way" for status in (400, 401, 403, 404, 409, 413, 500)),
        *(f"checks-home-{group}" for group in ("errors", "due", "warnings", "untranslated")),
        *(f"accounts-password-{weak}" for weak in ("short", "long", "name", "simple")),
        *(f"accounts-problem-{reason}" for reason in ("name", "taken", "last_admin")),
    }


def test_the_search_for_keys_finds_some() -> None:
    assert {"accounts-sign-in", "frame-home", "audit-title"} <= keys_in_templates() | keys_in_code()
    assert "accounts-password-changed" in keys_in_code()


def test_every_key_that_pages_use_exists() -> None:
    texts = ConsoleTexts()
    assert [
        key for key in sorted(keys_in_templates() | keys_in_code() | made_keys()) if not texts.has(key)
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_fits_the_english(language: str) -> None:
    english, ours = messages("en"), messages(language)
    assert set(ours) - set(english) == set(), "keys that English does not have"
    wrong = [key for key, message in ours.items() if variables(message) != variables(english[key])]
    assert wrong == [], "variables left out or invented"


def test_what_a_language_lacks_is_said_in_english_and_what_nobody_has_fails(tmp_path: Path) -> None:
    for code, text in (("en", "a-one = One { $n }\na-two = Two\n"), ("ar", "a-one = واحد { $n }\n")):
        (tmp_path / code).mkdir()
        (tmp_path / code / "a.ftl").write_text(text, encoding="utf-8")
    texts = ConsoleTexts(tmp_path)
    assert texts.say("ar", "a-one", n="x") == "واحد \u2068x\u2069"
    assert texts.say("ar", "a-two") == "Two"
    assert texts.say("de", "need-legal") != texts.say("en", "need-legal")  # the assistant's own words
    for key, args in (("a-three", {}), ("a-one", {})):
        with pytest.raises(TextError):
            texts.say("en", key, **args)
    assert texts.has("a-two") and not texts.has("a-three")
