"""Pieces of words and the linear model over them: the same in every process, forgiving of typing errors, fast to read."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.components.letters import train_letters
from nlu.components.ngrams import matrix, pieces


@given(st.text(max_size=80))
def test_any_text_has_pieces_each_once_and_within_the_table(text: str) -> None:
    found = pieces(text, 1024)
    assert len(set(found.tolist())) == len(found)
    assert all(0 <= piece < 1024 for piece in found)


def test_case_and_diacritics_make_no_difference_and_one_letter_makes_little() -> None:
    buckets = 2**17
    assert pieces("Timișoara", buckets).tolist() == pieces("TIMISOARA", buckets).tolist()
    whole, typo = set(pieces("passport", buckets)), set(pieces("pasport", buckets))
    assert len(whole & typo) > 0.4 * len(whole)


def test_another_process_cuts_a_text_in_the_same_pieces() -> None:
    code = "from nlu.components.ngrams import pieces; print(pieces('де лікар', 4096).tolist())"
    runs = {
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    }
    assert runs == {f"{pieces('де лікар', 4096).tolist()}\n"}


def test_rows_have_unit_length_and_an_empty_text_has_none() -> None:
    rows = matrix(["two words", ""], 4096)
    assert rows.shape == (2, 4096)
    assert np.linalg.norm(rows.toarray(), axis=1) == pytest.approx([1.0, 0.0])


def test_learned_spellings_are_recognised_in_other_forms() -> None:
    texts = [
        "need a doctor",
        "the doctors are here",
        "bread and milk",
        "breads",
        "train leaves",
        "trains",
    ] * 5
    model = train_letters(texts, np.array([0, 0, 1, 1, 2, 2] * 5), 3)
    assert model.scores(["docttor", "breadd", "traain"]).argmax(axis=1).tolist() == [0, 1, 2]


def test_a_label_without_a_sentence_is_refused() -> None:
    with pytest.raises(ValueError, match="no sentence"):
        train_letters(["a", "b", "c"], np.array([0, 1, 1]), 3)
