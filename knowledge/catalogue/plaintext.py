"""Turns HTML and Markdown from outside into the plain text the product shows: paragraphs, ``- `` lists, bare links."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser
from typing import Final

import nh3

_BLOCKS: Final = frozenset(
    {"p", "div", "section", "article", "blockquote", "table", "tr", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dl", "dt", "dd"}
)  # fmt: skip
_INLINE: Final = frozenset({"a", "b", "i", "u", "em", "strong", "span", "br", "li", "td", "th", "tbody", "thead", "code", "small", "sup", "sub", "hr"})  # fmt: skip
_DROPPED: Final = frozenset({"script", "style", "iframe", "object", "embed", "form", "svg", "noscript", "template", "title", "head"})  # fmt: skip
# Only what is surely a tag: "a < b" and "<info@example.org>" are text.
_TAG: Final = re.compile(
    rf"</?(?:{'|'.join(sorted(_BLOCKS | _INLINE | _DROPPED | {'img', 'font', 'html', 'body', 'input', 'button', 'center', 'link', 'meta'}))})(?:\s[^<>]*)?/?>"
    r"|<!--.*?-->",
    re.IGNORECASE | re.DOTALL,
)
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)
_AUTOLINK: Final = re.compile(r"<((?:https?://|mailto:)[^<>\s]+|[^<>\s@]+@[^<>\s@]+)>")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffe\uffff\ud800-\udfff]")
_MARKDOWN: Final = (
    (re.compile(r"!\[([^\]\n]*)\]\([^)\s]*\)"), r"\1"),
    (re.compile(r"\[([^\]\n]+)\]\((?:mailto:|tel:)?([^)\s]+)(?:\s+\"[^\"\n]*\")?\)"), None),
    (re.compile(r"^[ \t]{0,3}#{1,6}[ \t]+(.+?)[ \t]*#*$", re.MULTILINE), r"\1"),
    (re.compile(r"^[ \t]*[*+•–·][ \t]+(?=\S)", re.MULTILINE), "- "),
    (re.compile(r"^[ \t]{0,3}(?:[*_-][ \t]*){3,}$", re.MULTILINE), ""),
    (re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])([^*\n]*[^\s*])\1(?![\w*])"), r"\2"),
    (re.compile(r"(?<![\w_])(_{2,3})(?=[^\s_])([^_\n]*[^\s_])\1(?![\w_])"), r"\2"),
    (re.compile(r"(?<![\w~])~~(?=\S)([^~\n]*\S)~~(?![\w~])"), r"\1"),
    (re.compile(r"(?<!`)`([^`\n]+)`(?!`)"), r"\1"),
)


class _Text(HTMLParser):
    """Gathers text; blocks become paragraphs, items become list lines, links stay readable."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._links: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self.parts.append("\n\n" if tag != "tr" else "\n")
        elif tag == "li":
            self.parts.append("\n- ")
        elif tag in {"br", "hr"}:
            self.parts.append("\n")
        elif tag in {"td", "th"}:
            self.parts.append(" ")
        elif tag == "a":
            self._links.append((dict(attrs).get("href") or "", len(self.parts)))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS and tag != "tr":
            self.parts.append("\n\n")
        elif tag == "a" and self._links:
            target, start = self._links.pop()
            label = "".join(self.parts[start:]).strip()
            self.parts[start:] = [_link(label, target)]

    def handle_data(self, data: str) -> None:
        self.parts.append(re.sub(r"\s+", " ", data))


def _link(label: str, target: str) -> str:
    """A bare link: the label is kept when it says something that the address does not."""
    target = re.sub(r"^(?:mailto|tel):", "", target.strip(), flags=re.IGNORECASE)
    bare = re.sub(r"^https?://(?:www\.)?|/$", "", target)
    if not target or re.sub(r"^https?://(?:www\.)?|/$", "", label) == bare or label == target:
        return label or target
    return f"{label}: {target}" if label else target


def _without_html(text: str) -> str:
    text = _AUTOLINK.sub(r"\1", text)
    if _TAG.search(text):
        clean = nh3.clean(
            text,
            tags=set(_BLOCKS | _INLINE),
            clean_content_tags=set(_DROPPED),
            attributes={"a": {"href"}},
            url_schemes={"http", "https", "mailto", "tel"},
            link_rel=None,
        )
        parser = _Text()
        parser.feed(clean)
        parser.close()
        return "".join(parser.parts)
    return html.unescape(text) if _ENTITY.search(text) else text


def _without_markdown(text: str) -> str:
    for pattern, replacement in _MARKDOWN:
        if replacement is None:
            text = pattern.sub(lambda match: _link(match[1], match[2]), text)
        else:
            text = pattern.sub(replacement, text)
    return text


def _even(text: str) -> str:
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n"))
    lines = [re.sub(r"[ \t\xa0]+", " ", line).strip() for line in text.split("\n")]
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines))
    return re.sub(r"^-(?=\n|\Z)\n?", "", text, flags=re.MULTILINE).strip()


#: A text without any of these has no markup, no stray spaces and nothing else to put right: most names and notes.
_SUSPECT: Final = re.compile(
    r"[<>&*_~`#\[\]!+•–·\x00-\x1f\x7f\xa0\u2028\ufeff\ufffe\uffff\ud800-\udfff]|  |^[\s-]|\s$|---|- -"
)


def plain(text: str) -> str:
    """The text without markup. Plain text comes back as it is but for stray spaces; doing it twice changes nothing more."""
    if not _SUSPECT.search(text):
        return text
    for _ in range(6):  # an escaped tag is a tag after the first round
        before = text
        text = _even(_without_markdown(_without_html(_even(text))))
        if text == before:
            break
    return text


def one_line(text: str) -> str:
    """The plain text of a name or a title: one line, and no item of a list."""
    for _ in range(6):  # marks that come to stand in one line are marks
        before = text
        text = " ".join(plain(text).removeprefix("- ").split())
        if text == before:
            break
    return text


def only_spaces_differ(before: str, after: str) -> bool:
    """Whether nothing but white space was changed: not worth telling anybody."""
    return before.split() == after.split()
