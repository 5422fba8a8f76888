"""Reads the pattern files: one YAML file per language, plus what all languages share in ``common.yml``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import resources
from typing import Any

import yaml

from nlu.crisis.rules import Rule, parse
from nlu.errors import PatternError

COMMON = "common"
KINDS = ("self_harm", "violence", "medical", "child")
LEVELS = {"certain": True, "possible": False}

_MACRO = re.compile(r"\{(\w+)\}")

SPECIAL_IDEAS = ("idiom", "story", "past", "asking")
"""Ideas that take a match back (the first two) or make it less than certain (the others), in every rule."""


def load() -> tuple[dict[str, list[str]], list[Rule]]:
    """Return the entries of every idea, named ``<language>.<idea>``, and all rules.

    Raises ``PatternError`` when a file cannot be read, or a rule names an idea that its language does not have.
    """
    folder = resources.files("nlu.crisis") / "patterns"
    files = {
        entry.name[:-4]: _read(entry.name, entry.read_text("utf-8"))
        for entry in folder.iterdir()
        if entry.name.endswith(".yml")
    }
    shared = {
        name: _entries(COMMON, name, entries)
        for name, entries in files.pop(COMMON, {}).get("classes", {}).items()
    }
    classes: dict[str, list[str]] = {}
    rules: list[Rule] = []
    for language, content in sorted(files.items()):
        own: dict[str, list[str]] = {name: list(entries) for name, entries in shared.items()}
        for name, entries in content.get("classes", {}).items():
            own[name] = own.get(name, []) + _entries(language, name, entries)
        for name, entries in own.items():
            own[name] = [_spell_out(language, own, entry) for entry in entries]
        classes.update({f"{language}.{name}": entries for name, entries in own.items()})
        known = frozenset(f"{language}.{name}" for name in own)
        for kind, levels in content.get("rules", {}).items():
            if kind not in KINDS or not set(levels) <= set(LEVELS):
                raise PatternError("unknown_kind_or_level", subject=f"{language}.{kind}")
            for level, lines in levels.items():
                rules += [
                    parse(line, language=language, kind=kind, certain=LEVELS[level], known=known)
                    for line in lines
                ]
    return classes, rules


def _read(name: str, text: str) -> dict[str, Any]:
    try:
        content = yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        raise PatternError("bad_yaml", subject=name) from error
    if not isinstance(content, dict):
        raise PatternError("not_a_mapping", subject=name)
    return content


def _spell_out(language: str, classes: Mapping[str, list[str]], entry: str) -> str:
    """Return ``entry`` with ``{name}`` replaced by the entries of that class as one group of alternatives."""

    def group(match: re.Match[str]) -> str:
        if match[1] not in classes:
            raise PatternError("unknown_idea", subject=f"{language}.{match[1]}", detail=entry)
        return "(" + "|".join(classes[match[1]]) + ")"

    return _MACRO.sub(group, entry)


def _entries(language: str, name: str, entries: object) -> list[str]:
    """Accept a list, or one text with entries separated by commas or line ends (easier to read in long lists)."""
    if isinstance(entries, str):
        return [entry.strip() for entry in entries.replace("\n", ",").split(",") if entry.strip()]
    if isinstance(entries, list) and all(isinstance(entry, str) for entry in entries):
        return entries
    raise PatternError("not_a_list", subject=f"{language}.{name}")
