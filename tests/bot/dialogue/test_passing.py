"""What is passed on is chosen before the yes: parts are left out and put back, and exactly what stands there goes."""

from dataclasses import replace

import pytest
from conversation import CERTAIN, LUBLIN, Conversation, known, result, service
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue import types as d
from bot.dialogue.codec import LIMIT, encode_action
from bot.dialogue.passing import KINDS, PARTS, WISHES, Terms
from knowledge.search.types import Outcome

REF = f"service:{service().id}"
PLACE = d.PlaceRef(765876, "Lublin", "PL", 51.25, 22.5667)
LINES = {"needs": "case-offer-needs", "town": "case-offer-town", "shown": "case-offer-shown"}
terms = st.builds(
    Terms, st.sampled_from(KINDS), st.frozensets(st.sampled_from(PARTS)), st.sampled_from([None, *WISHES])
)


def asking(**changes: object) -> Conversation:
    """Somebody who looked for a bed in Lublin, was shown one, and now asks for a person."""
    return Conversation(known(needs=("shelter",), place=PLACE, shown=(REF,), **changes)).command("human")


def passed(case: d.OpenCase) -> set[str]:
    return {
        part for part, value in (("needs", case.needs), ("town", case.town), ("shown", case.shown)) if value
    }


@pytest.mark.parametrize("part", PARTS)
def test_a_part_is_left_out_shown_as_such_and_not_passed_on(part: str) -> None:
    talk = asking()
    assert LINES[part] in talk.keys
    talk.press("case_without", part, "general")
    assert LINES[part] not in talk.keys
    assert [key for key in LINES.values() if key in talk.keys] == [
        key for each, key in LINES.items() if each != part
    ]
    (case,) = talk.say("yes", "affirm").cases
    assert passed(case) == set(PARTS) - {part}


def test_pressed_again_a_part_is_back() -> None:
    talk = asking().press("case_without", "town", "general").press("case_without", "town", "general")
    assert "case-offer-town" in talk.keys
    assert passed(talk.say("yes", "affirm").cases[0]) == set(PARTS)


def test_with_everything_left_out_a_human_still_comes() -> None:
    talk = asking()
    for part in PARTS:
        talk.press("case_without", part, "general")
    assert talk.keys == ["case-offer", "case-offer-language", "case-offer-consent"]
    assert talk.say("yes", "affirm").cases == [d.OpenCase("general", "en", (), None, ())]


def test_only_what_is_there_can_be_left_out() -> None:
    talk = Conversation(known(needs=("food",))).command("human")
    assert [action.args[0] for action in talk.actions if action.name == "case_without"] == ["needs"]


@pytest.mark.parametrize("wish", WISHES)
def test_a_wish_is_shown_passed_on_and_taken_back(wish: str) -> None:
    talk = asking().press("wish", wish, "general")
    assert f"case-offer-wish-{wish}" in talk.keys
    assert Conversation(talk.state).say("yes", "affirm").cases[0].wish == wish
    talk.press("wish", "any", "general")
    assert not any(key.startswith("case-offer-wish") for key in talk.keys)
    assert talk.say("yes", "affirm").cases[0].wish is None


def test_parts_and_a_wish_do_not_undo_each_other_and_outlive_a_restart() -> None:
    talk = asking().press("case_without", "town", "general").press("wish", "woman", "general")
    talk.state = replace(talk.state, transient=d.Transient())
    (case,) = talk.press("case", "yes", "general").cases
    assert (case.town, case.wish, case.needs) == (None, "woman", ("shelter",))


def test_the_yes_of_an_older_message_passes_on_no_more_than_stood_above_it() -> None:
    talk = asking().press("case_without", "town", "general")
    yes = next(action for action in talk.actions if action.args[:1] == ("yes",))
    talk.press("case_without", "town", "general")
    (case,) = talk.press(yes.name, *yes.args).cases
    assert case.town is None


def test_an_old_yes_shows_first_what_has_become_known_since() -> None:
    talk = asking()
    talk.outcome = Outcome((result(service()),))
    talk.say("food in Lublin", "need_food", place=LUBLIN)
    talk.press("case", "yes", "general")
    assert not talk.cases
    assert talk.keys[0] == "case-offer"
    assert talk.say("yes", "affirm").cases[0].needs == ("food",)


def test_after_a_restart_that_forgot_everything_an_old_yes_is_still_a_yes() -> None:
    talk = Conversation(d.State(language="uk")).press("case", "yes", "general", "town")
    assert talk.cases == [d.OpenCase("general", "uk", (), None, ())]


@pytest.mark.parametrize("owner", ["queue", "counsellor"])
def test_with_an_open_case_old_buttons_open_no_other(owner: str) -> None:
    for press in (("case_without", "town"), ("wish", "woman"), ("case", "yes")):
        talk = Conversation(known(case="K7M2QX", case_owner=owner)).press(*press, "general")
        assert talk.keys == ["case-already" if owner == "queue" else "case-joined"]
        assert not talk.cases


@pytest.mark.parametrize(
    "press", [("wish", "woman"), ("case_without", "town"), ("wish", "nobody"), ("wish",)]
)
@pytest.mark.parametrize("kind", ["crisis", "protection"])
def test_there_is_nothing_to_choose_in_danger(press: tuple[str, ...], kind: str) -> None:
    assert Conversation(known(place=PLACE)).press(*press, kind).keys == ["old-button"]


@pytest.mark.parametrize("kind", ["self_harm", "violence", "medical", "child"])
def test_in_danger_the_number_comes_first_and_one_button_reaches_a_human(kind: str) -> None:
    talk = Conversation(known(needs=("shelter",), place=PLACE, shown=(REF,))).say("…", crisis=CERTAIN[kind])
    assert talk.keys[0] == f"emergency:{kind}"
    assert [action.name for action in talk.actions] == ["case"]
    (case,) = talk.press("case", *talk.actions[0].args).cases
    assert case.kind == ("protection" if kind in ("violence", "child") else "crisis")
    assert (case.needs, case.shown, case.wish) == ((), (), None)
    assert case.town == ("Lublin" if case.kind == "crisis" else None)


def test_a_case_that_waits_becomes_urgent_with_one_button() -> None:
    talk = Conversation(known(case="K7M2QX", case_owner="queue", place=PLACE))
    talk.say("…", crisis=CERTAIN["self_harm"])
    assert talk.keys == ["emergency:self_harm", "crisis-human-waiting"]
    assert [action.args for action in talk.actions] == [("yes", "crisis")]
    assert talk.press("case", "yes", "crisis").cases == [d.OpenCase("crisis", "en", (), None, ())]


@given(terms)
def test_terms_are_remembered_as_codes_and_read_back(chosen: Terms) -> None:
    assert Terms.of(chosen.codes()) == chosen


@given(terms, st.booleans(), st.booleans(), st.booleans())
def test_what_is_shown_is_what_is_passed_on(chosen: Terms, needs: bool, town: bool, shown: bool) -> None:
    state = known(
        needs=("food",) if needs else (), place=PLACE if town else None, shown=(REF,) if shown else ()
    )
    said = {part for part, key in LINES.items() if key in dict(chosen.lines(state))}
    assert passed(chosen.case(state)) == said
    assert all(
        len(encode_action(button.action).encode()) <= LIMIT for row in chosen.rows(state) for button in row
    )
    if chosen.kind != "general":
        assert chosen.case(state).wish is None
