"""Long messages are cut where nothing breaks."""

from __future__ import annotations

import html
import re

from hypothesis import example, given
from hypothesis import strategies as st

from bot.rendering.markup import FSI, LRI, PDI, bold, escape, isolate, italic, ltr, plain
from bot.rendering.splitting import split_html, units

words = st.text(alphabet="abcžїفع<&>\"'😀-", min_size=1, max_size=12)
pieces = st.one_of(
    words.map(escape), words.map(bold), words.map(italic), words.map(lambda w: isolate(escape(w))), words.map(lambda w: ltr(escape(w))),
    st.lists(words, min_size=2, max_size=8).map(lambda ws: bold(" ".join(ws))),
    st.lists(words, min_size=2, max_size=8).map(lambda ws: bold(isolate(" ".join(ws)))),
)  # fmt: skip
texts = st.lists(st.tuples(pieces, st.sampled_from([" ", " ", "\n", "\n\n"])), max_size=60).map(
    lambda parts: "".join(piece + gap for piece, gap in parts).strip()
)


def visible(markup: str) -> list[str]:
    return re.sub(f"[{FSI}{LRI}{PDI}]", "", plain(markup)).split()


def well_formed(markup: str) -> bool:
    opened: list[str] = []
    for token in re.findall(r"</?[a-z]+>|[\u2066\u2068\u2069]", markup):
        if token in (FSI, LRI) or (token[0] == "<" and token[1] != "/"):
            opened.append(token)
        elif not opened or (PDI if opened[-1] in (FSI, LRI) else opened[-1].replace("<", "</")) != token:
            return False
        else:
            opened.pop()
    return not opened


def entities_whole(markup: str) -> bool:
    text = re.sub(r"</?[a-z]+>", "", markup)
    return "<" not in text and not re.search(r"&(?!(amp|lt|gt|quot|#x27|#\d+);)", text)


@given(texts, st.integers(80, 400))
@example("a" * 500, 80)
@example(bold("wort " * 300), 100)
@example(isolate("كلمة " * 300), 100)
@example("😀" * 300, 64)
def test_parts_fit_say_the_same_and_break_nothing(markup: str, limit: int) -> None:
    parts = split_html(markup, limit)
    assert all(units(part) <= limit for part in parts)
    assert all(well_formed(part) and entities_whole(part) for part in parts)
    said = [word for part in parts for word in visible(part)]
    # Only a word that no message could hold may be cut.
    if all(units(word) < limit // 2 - 32 for word in re.split(r"\s+", markup)):
        assert said == visible(markup)
    assert "".join(said) == "".join(visible(markup))


@given(texts)
def test_short_messages_stay_one(markup: str) -> None:
    assert split_html(markup) == [markup]


def test_paragraphs_are_preferred() -> None:
    first, second = "one " * 15, "two " * 15
    assert split_html(f"{first.strip()}\n\n{second.strip()}", 100) == [first.strip(), second.strip()]


@given(st.text())
def test_escaping_comes_back(text: str) -> None:
    assert html.unescape(escape(text)) == html.unescape(html.escape(text, quote=False))
    assert "<" not in escape(text)
