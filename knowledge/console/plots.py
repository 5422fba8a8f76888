"""Draws bars as SVG on the server: no script, no outside resource, the same in light and dark, readable without seeing them.

A bar's number is in its title; what a plot shows stands in a table beside it, which is its text alternative.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

_WIDTH: Final = 720
_HEIGHT: Final = 220
_LEFT: Final = 44
_BOTTOM: Final = 26
_TOP: Final = 12
_MOST_LABELS: Final = 12


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of stacked parts.

    Attributes:
        label: Below it; ``title`` is told when one points at it.
        parts: Heights from the bottom up; None is hidden and drawn as such.
    """

    label: str
    title: str
    parts: Sequence[int | None]


def bars(plot_id: str, title: str, about: str, shown: Sequence[Bar]) -> Markup:
    """A plot of stacked bars.

    Args:
        plot_id: Unique on its page.
        title: Name of the plot.
        about: One sentence that says what it shows, for who cannot see it.
        shown: Left to right.
    """
    top = _ceiling(max((sum(part or 0 for part in bar.parts) for bar in shown), default=0))
    plain = (_HEIGHT - _TOP - _BOTTOM) / top
    step = (_WIDTH - _LEFT) / max(1, len(shown))
    width = max(2.0, min(56.0, step * 0.72))
    every = -(-len(shown) // _MOST_LABELS) or 1
    drawn = [_grid(value, _HEIGHT - _BOTTOM - value * plain) for value in (0, top // 2, top)]
    for number, bar in enumerate(shown):
        left = _LEFT + step * number + (step - width) / 2
        drawn.append(_bar(bar, left, width, plain))
        if number % every == 0:
            drawn.append(
                Markup('<text class="label" x="{:.1f}" y="{}" text-anchor="middle">{}</text>').format(
                    left + width / 2, _HEIGHT - 8, bar.label
                )
            )
    return Markup(
        '<svg class="plot" viewBox="0 0 {} {}" role="img" aria-labelledby="{}-t {}-d" direction="ltr">'
        '<title id="{}-t">{}</title><desc id="{}-d">{}</desc>{}</svg>'
    ).format(_WIDTH, _HEIGHT, plot_id, plot_id, plot_id, title, plot_id, about, Markup("").join(drawn))


def _bar(bar: Bar, left: float, width: float, plain: float) -> Markup:
    bottom = float(_HEIGHT - _BOTTOM)
    drawn = []
    for number, part in enumerate(bar.parts):
        if part is None:
            continue
        height = part * plain
        bottom -= height
        drawn.append(
            Markup('<rect class="part-{}" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}"/>').format(
                number, left, bottom, width, height
            )
        )
    if None in bar.parts:  # a sign of one size, which tells nothing of how many
        drawn.append(
            Markup('<circle class="hidden-part" cx="{:.1f}" cy="{:.1f}" r="3"/>').format(
                left + width / 2, bottom - 7
            )
        )
    return Markup("<g><title>{}</title>{}</g>").format(bar.title, Markup("").join(drawn))


def _grid(value: int, y: float) -> Markup:
    return Markup(
        '<line class="grid" x1="{}" x2="{}" y1="{:.1f}" y2="{:.1f}"/><text class="label" x="{}" y="{:.1f}" text-anchor="end">{}</text>'
    ).format(_LEFT - 4, _WIDTH, y, y, _LEFT - 8, y + 4, value)


def _ceiling(most: int) -> int:
    """The next round even number, so that the middle line has a whole one too."""
    size = 10
    while True:
        for times in (1, 2, 4, 5):
            if most <= size * times:
                return size * times
        size *= 10
