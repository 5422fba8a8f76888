"""Finds texts that mislead: translations that are missing, out of date or made by a machine where that harms, links that lead nowhere."""

from __future__ import annotations

import ipaddress
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from knowledge.catalogue import facts, values
from knowledge.catalogue.findings import Finding
from knowledge.catalogue.model import Document
from knowledge.catalogue.translations import answer_status
from knowledge.vocabulary import LANGUAGES

#: What decides whether somebody may come, and what protects them, is never left to a machine.
_DECIDING: Final = frozenset({"eligibility_description", "application_process", "alert", "fees_description"})
#: Top-level domains that no server on the internet has (RFC 2606, RFC 6761, RFC 6762).
_RESERVED: Final = frozenset({"test", "invalid", "localhost", "local", "example", "internal", "lan"})
_PLACEHOLDERS: Final = re.compile(
    r"(?:.*\.)?example\.(?:com|org|net)|(?:www\.)?(?:domain|yoursite|website)\.com"
)
_LABEL: Final = re.compile(r"(?!-)[\w-]{1,63}(?<!-)")
_LINKS: Final = re.compile(r"https?://[^\s<>\"'«»()]+")


def check_translations(kind: str, document: Document) -> Iterator[Finding]:
    """What is wrong with the translations of a service, organisation or location."""
    texts = facts.originals(kind, document)
    have: dict[str, set[str]] = defaultdict(set)
    for row in document.get("translations") or ():
        place = (row["entity"], row["entity_id"], row["field"])
        status = facts.effective_status(row, texts.get(place))
        if status == "stale":
            yield Finding("stale_translation", "warning", kind, document["id"], row["field"], row["language"])
        elif status == "machine" and row["field"] in _DECIDING:
            yield Finding(
                "machine_translated", "warning", kind, document["id"], row["field"], row["language"]
            )
        have[row["field"]].add(row["language"])
    if kind != "service":
        return
    original = values.language_code(facts.first(document, "text_language") or "")
    for field in ("name", "description"):
        missing = [code for code in LANGUAGES if code != original and code not in have[field]]
        if document.get(field) and missing:
            yield Finding("untranslated", "info", kind, document["id"], field, detail=" ".join(missing))


def check_answer_texts(answer: Document) -> Iterator[Finding]:
    """What is wrong with the languages of an answer."""
    missing = [code for code in LANGUAGES if code not in {text["language"] for text in answer["texts"]}]
    if missing:
        yield Finding("untranslated", "info", "answer", answer["id"], "text", detail=" ".join(missing))
    for text in answer["texts"]:
        status = answer_status(answer, text)
        if status in ("stale", "machine"):
            code = "stale_translation" if status == "stale" else "machine_translated"
            yield Finding(code, "warning", "answer", answer["id"], "text", text["language"])


def check_links(kind: str, document: Document, *, example: bool = False) -> Iterator[Finding]:
    """Links that cannot work, by their form alone: nobody is asked over the network.

    Args:
        example: The record is an invented one: placeholders are what it should have.
    """
    found = {field: str(document[field]) for field in ("url", "website", "source_url") if document.get(field)}
    texts = [("description", str(document.get("description") or ""))]
    texts += [(f"texts[{text['language']}].text", text["text"]) for text in document.get("texts") or ()]
    for field, text in texts:
        found |= {f"{field}@{match.start()}": match[0].rstrip(".,;:!?") for match in _LINKS.finditer(text)}
    for field, url in found.items():
        fault = link_fault(url)
        if fault and not (example and fault == "a placeholder"):
            yield Finding("link_suspicious", "warning", kind, document["id"], field, url, fault)


def link_fault(url: str) -> str | None:
    """Why a link cannot lead anywhere, None if it may."""
    if re.search(r"…|\.{3}", url):
        return "cut short when it was copied"
    if re.search(r"\s|[^/=?&:%]https?:|^https?:/+https?:", url):
        return "two links or more in one"
    if values.link(url) != url:
        return "no web address (https://…)"
    try:
        parts = urlsplit(url)
        host, _ = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return "no such host or port"
    try:
        return None if ipaddress.ip_address(host).is_global else "an address inside a local network"
    except ValueError:
        pass
    labels = host.split(".")
    if len(labels) < 2 or labels[-1].isdigit() or labels[-1] in _RESERVED:
        return "no such top-level domain"
    if not all(_LABEL.fullmatch(label) for label in labels):
        return "no such host or port"
    return "a placeholder" if _PLACEHOLDERS.fullmatch(host) else None
