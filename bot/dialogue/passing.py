"""What a counsellor would be told before the first word: shown line by line, every part can be left out before the yes.

What was left out and whom the person would rather talk to are codes in ``State.choices``, behind the kind of the case.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, Literal

from bot.dialogue import buttons
from bot.dialogue.naming import named
from bot.dialogue.types import Action, Args, Button, OpenCase, Rows, State

CaseKind = Literal["general", "crisis", "protection"]
Part = Literal["needs", "town", "shown"]
Wish = Literal["woman", "man"]

KINDS: Final[tuple[CaseKind, ...]] = ("general", "crisis", "protection")
PARTS: Final[tuple[Part, ...]] = ("needs", "town", "shown")
WISHES: Final[tuple[Wish, ...]] = ("woman", "man")
ANYBODY: Final = "any"
"""Argument of a button that takes a wish back."""

_WITHOUT, _WISH = "without:", "wish:"
_BETWEEN = "."
"""Between the parts that the yes of a message leaves out: what is said there is what counts."""


@dataclass(frozen=True, slots=True)
class Terms:
    """Under which terms a case would be opened.

    Attributes:
        kind: A general case passes on what is known of the search; in a crisis only where; a protection case nothing.
        without: Parts left out of a general case.
        wish: Whom the person would rather talk to; only ever asked for a general case.
    """

    kind: CaseKind = "general"
    without: frozenset[Part] = frozenset()
    wish: Wish | None = None

    @classmethod
    def of(cls, choices: Iterable[str]) -> Terms:
        """Reads them from what the conversation remembers; whatever is no such code is passed over."""
        codes = tuple(choices)
        return cls(
            next((kind for kind in KINDS if kind in codes[:1]), "general"),
            frozenset(part for part in PARTS if f"{_WITHOUT}{part}" in codes),
            next((wish for wish in WISHES if f"{_WISH}{wish}" in codes), None),
        )

    def codes(self) -> tuple[str, ...]:
        """As the conversation remembers them."""
        left_out = tuple(f"{_WITHOUT}{part}" for part in PARTS if part in self.without)
        return (self.kind, *left_out, *((f"{_WISH}{self.wish}",) if self.wish else ()))

    def with_or_without(self, part: Part) -> Terms:
        """One part left out, or put back."""
        return replace(self, without=self.without ^ {part})

    def also_without(self, parts: str) -> Terms:
        """Leaves out too what the button left out that the yes stands on: an older message may have promised less."""
        return replace(self, without=self.without | {part for part in PARTS if part in parts.split(_BETWEEN)})

    def case(self, state: State) -> OpenCase:
        """The case as the person agreed to it."""
        given = self._given(state)
        return OpenCase(
            kind=self.kind,
            language=state.language or "en",
            needs=state.needs if "needs" in given else (),
            town=state.place.name if state.place and "town" in given else None,
            shown=state.shown if "shown" in given else (),
            wish=self.wish if self.kind == "general" else None,
        )

    def lines(self, state: State) -> tuple[tuple[str, Args], ...]:
        """What would be passed on, and nothing else."""
        given = self._given(state)
        lines: list[tuple[str, Args]] = []
        if "needs" in given:
            lines.append(("case-offer-needs", {"needs": ",".join(state.needs)}))
        if state.place and "town" in given:
            lines.append(("case-offer-town", named(state.place)))
        lines.append(("case-offer-language", {"language": state.language or "en"}))
        if "shown" in given:
            lines.append(("case-offer-shown", {"count": len(state.shown)}))
        if self.wish and self.kind == "general":
            lines.append((f"case-offer-wish-{self.wish}", {}))
        return tuple(lines)

    def rows(self, state: State) -> Rows:
        """Yes and no first; below them, for whoever cares, the parts and the wish."""
        parts = (
            Button(Action("case_without", (part, self.kind)), key=f"button-case-{self._how(part)}-{part}")
            for part in PARTS
            if part in _known(state)
        )
        wishes = (
            Button(Action("wish", (wish, self.kind)), key=f"button-wish-{wish}")
            for wish in (*WISHES, ANYBODY)
            if wish != (self.wish or ANYBODY)
        )
        return (*self.yes_no("button-case-yes"), *buttons.pairs(parts), tuple(wishes))

    def yes_no(self, yes: str) -> Rows:
        """A clear yes, and a no that costs nothing."""
        return (self.yes(yes), (Button(Action("case", ("no", self.kind)), key="button-case-no"),))

    def yes(self, key: str) -> tuple[Button, ...]:
        """The one button that reaches a human."""
        left_out = _BETWEEN.join(part for part in PARTS if part in self.without)
        args = ("yes", self.kind, *((left_out,) if left_out else ()))
        return (Button(Action("case", args), key=key),)

    def _how(self, part: Part) -> str:
        return "with" if part in self.without else "without"

    def _given(self, state: State) -> frozenset[Part]:
        if self.kind == "protection":
            return frozenset()
        if self.kind == "crisis":
            return _known(state) & {"town"}
        return _known(state) - self.without


def part_named(name: str | None) -> Part | None:
    """The part that a button names."""
    return next((part for part in PARTS if part == name), None)


def _known(state: State) -> frozenset[Part]:
    present = {"needs": state.needs, "town": state.place, "shown": state.shown}
    return frozenset(part for part in PARTS if present[part])
