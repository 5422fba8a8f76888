"""Holds the model that answers, one that was trained beside it and the one before, and swaps them so that there always is one."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Shelf:
    """Three folders side by side.

    Attributes:
        running: Of the model that answers.
    """

    running: Path

    @property
    def new(self) -> Path:
        """Of the model that was trained and waits for a decision."""
        return self.running.with_name(self.running.name + "-new")

    @property
    def before(self) -> Path:
        """Of the model that answered before."""
        return self.running.with_name(self.running.name + "-before")

    @property
    def order(self) -> Path:
        """The note that a new model is being made, with how often that was begun: it outlives a restart."""
        return self.running.with_name(self.running.name + "-order")

    @property
    def _aside(self) -> Path:
        return self.running.with_name(self.running.name + "-aside")

    def settle(self) -> None:
        """Puts right what a machine that stopped in the middle of a swap left behind; call before anything is read."""
        if not self._aside.exists():
            return
        if not self.running.exists():
            self._aside.rename(self.running)
        else:
            self._finish()

    def use_new(self) -> None:
        """Lets the new model answer; the one until now becomes the one before.

        Every step is one rename, and after a stop between any two of them ``settle`` finds a whole model.
        """
        self._put_in_place(self.new)

    def go_back(self) -> None:
        """Lets the one before answer again; what answered until now becomes the one before."""
        self._put_in_place(self.before)

    def discard_new(self) -> None:
        """Removes the model that waits."""
        shutil.rmtree(self.new, ignore_errors=True)

    def _put_in_place(self, folder: Path) -> None:
        self.settle()
        self.running.rename(self._aside)
        folder.rename(self.running)
        self._finish()

    def _finish(self) -> None:
        if self.before.exists():
            shutil.rmtree(self.before)
        self._aside.rename(self.before)
