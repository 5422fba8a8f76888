"""States and buttons on paper."""

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.codec import (
    LIMIT,
    decode_action,
    decode_state,
    encode_action,
    encode_state,
    fresh_state,
    references,
    without_transient,
)
from bot.dialogue.presses import NAMES
from bot.dialogue.types import Action, PlaceRef, State, Transient
from bot.errors import StateError
from bot.texts import texts
from knowledge.search.types import Person
from nlu.taxonomy import INTENTS, LANGUAGES, NEEDS

codes = st.sampled_from(
    [*NEEDS, *INTENTS, *LANGUAGES, "yes", "no", "wrong_address", "protection", "765876", ""]
)
names = st.text(alphabet="abcdefghijklmnopqrstuvwxyzäşö 0123456789-._~:/", min_size=1, max_size=80)
records = st.one_of(st.uuids().map(str), st.uuids().map(lambda u: str(u).upper()), names)
refs = st.builds("{}:{}".format, st.sampled_from(["service", "answer"]), records)


@given(st.sampled_from(sorted(NAMES)), refs, codes)
def test_a_button_fits_into_64_bytes_and_comes_back_the_same(name: str, ref: str, code: str) -> None:
    action = Action(name, (ref, code))
    data = encode_action(action)
    assert len(data.encode()) <= LIMIT
    assert decode_action(data, known=["service:other", ref]) == action


@given(st.text(max_size=80))
def test_any_data_is_an_action_or_a_state_error(data: str) -> None:
    try:
        action = decode_action(data)
    except StateError:
        return
    assert encode_action(action) == data or "~" in data


def test_a_uuid_needs_no_memory() -> None:
    action = Action("badwhy", ("service:3b1f7e1e-9d1a-4f66-8a39-000000000001", "wrong_address"))
    assert decode_action(encode_action(action)) == action


def test_a_long_id_is_understood_only_where_it_was_shown() -> None:
    ref = f"service:{'long-name-' * 8}"
    data = encode_action(Action("badwhy", (ref, "wrong_address")))
    assert decode_action(data, references(State(shown=(ref,)))).args[0] == ref
    with pytest.raises(StateError):
        decode_action(data)


@pytest.mark.parametrize(
    "action",
    [Action("Need"), Action(""), Action("need", ("a b",)), Action("need", ("два",)), Action("x" * 70)],
)
def test_what_is_no_code_is_refused(action: Action) -> None:
    with pytest.raises(StateError):
        encode_action(action)


FULL = State(
    stage="open", language="ps", consent="given", needs=("food", "health"), place=PlaceRef(1, "Lublin", "PL", 51.25, 22.57, "region"),
    queue=("service:a", "answer:b"), shown=("service:c",), current="service:c", pending="case_consent", choices=("general",), case="K7M2QX",
    case_owner="queue",
)  # fmt: skip


def test_every_field_survives() -> None:
    assert decode_state(json.loads(json.dumps(encode_state(FULL)))) == FULL
    assert decode_state(encode_state(State())) == State()


def test_only_what_the_privacy_text_names_is_written() -> None:
    told = {"v", "stage", "language", "consent", "needs", "place", "queue", "shown", "current", "pending", "choices", "case", "case_owner"}  # fmt: skip
    person = Person(("fa",), ("temporary_protection",), ("woman",), 17)
    state = replace(FULL, person=person, other_language=("ru", 1), failures=1)
    assert set(encode_state(state)) == told
    assert decode_state(encode_state(state)) == without_transient(state) == FULL


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_privacy_text_of_every_language_tells_of_as_much(code: str) -> None:
    """Language, town, topics, entries, the last question, an open case, delivery: one list of seven things."""
    speaker = texts(code)
    kept = speaker.format("privacy-kept")
    assert len(re.findall(r"[,،]", re.split(r"[.۔]", kept, maxsplit=1)[0])) >= 5, kept
    for word in (each for each in speaker.format("data-case").split() if len(each) > 3):
        assert word.removeprefix("ال")[:3] in kept, word


def test_nothing_transient_is_written() -> None:
    state = State(transient=Transient(position=(1.5, 2.5), afterwards=("quiet:violence",)))
    assert encode_state(state) == encode_state(State())


@pytest.mark.parametrize(
    "data",
    [{}, {"v": 2}, {"v": "1"}, {"v": 1, "stage": "elsewhere"}, {"v": 1, "place": [1]}, {"v": 1, "needs": "food"},
     {"v": 1, "case_owner": "nobody"}, []],
)  # fmt: skip
def test_what_cannot_be_read_is_a_state_error_and_the_language_is_kept(data: object) -> None:
    if isinstance(data, dict):
        data = {**data, "language": "uk"}
    with pytest.raises(StateError) as caught:
        decode_state(data)
    fresh = fresh_state(caught.value)
    assert fresh == State(language="uk" if isinstance(data, dict) else None)
