"""From a need to results, with and without a place."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from conversation import LUBLIN, POLAND, TIMISOARA, Conversation, answer, known, result, service, understood

from bot.dialogue import types as d
from bot.dialogue.codec import encode_state
from bot.dialogue.searching import confidence_in
from knowledge.search.types import Outcome
from nlu.types import Scored

THREE = Outcome((result(service(1)), result(service(2), 0.6), result(service(3), 0.5)))


def test_given_a_need_and_a_town_then_one_card_with_the_rest_waiting() -> None:
    talk = Conversation(known("uk"), THREE).say("де переночувати в Любліні", "need_shelter", place=LUBLIN)
    query = talk.queries[0]
    assert (query.needs, query.near.name, query.near.exact, query.person.languages) == (
        ("shelter",), "Lublin", False, ("uk",),
    )  # fmt: skip
    assert talk.keys == ["results-town", "ShowService"]
    assert talk.replies[1].from_centre
    assert len(talk.state.queue) == 2
    assert talk.offers("more")


def test_given_two_nearly_equal_results_then_both_are_shown() -> None:
    near = Outcome((result(service(1)), result(service(2), 0.89), result(service(3), 0.2)))
    talk = Conversation(known(), near).say("a bed in Lublin", "need_shelter", place=LUBLIN)
    assert talk.keys == ["results-town", "ShowService", "ShowService"]
    assert talk.state.current == f"service:{service(1).id}"


def test_given_no_place_then_the_town_is_asked_and_skipping_is_possible() -> None:
    talk = Conversation(known(), THREE).say("nowhere to sleep", "need_shelter")
    assert talk.keys == ["ask-place", "ask-place-skip"]
    assert talk.replies[0].keyboard == "position"
    assert talk.offers("skip_place")
    assert talk.press("skip_place").keys == ["results-anywhere", "ShowService"]
    assert talk.queries[0].text == "nowhere to sleep"


def test_given_no_place_but_an_answer_first_then_the_answer() -> None:
    found = Outcome((result(answer()), result(service(1), 0.5)))
    talk = Conversation(known(), found).say("how do I get temporary protection", "need_documents")
    assert "ShowAnswer" in talk.keys
    assert "ask-place" not in talk.keys
    assert talk.state.pending is None


def test_given_no_place_when_an_answer_is_best_but_somebody_helps_then_the_answer_and_the_question_where() -> (
    None
):
    found = Outcome((result(answer()), result(service(1, needs=("documents",)), 0.5)))
    talk = Conversation(known(), found).say("my passport burnt", "need_documents")
    assert talk.keys == ["ShowAnswer", "ask-place", "ask-place-skip"]
    talk.outcome = Outcome((result(service(1, needs=("documents",))),))
    talk.say("Lublin", "out_of_scope", 0.3, place=LUBLIN)
    assert talk.queries[0].include == "services"
    assert talk.keys == ["results-town", "ShowService"]


def test_given_an_answer_was_shown_when_no_town_is_named_then_it_is_not_shown_again() -> None:
    found = Outcome((result(answer()), result(service(1, needs=("documents",)), 0.5)))
    talk = Conversation(known(), found).say("my passport burnt", "need_documents")
    talk.press("skip_place")
    assert talk.queries[0].include == "services" and talk.queries[0].near is None


def test_given_the_town_is_asked_when_it_is_typed_then_the_first_words_are_searched() -> None:
    talk = Conversation(known(), THREE).say("nowhere to sleep", "need_shelter")
    talk.say("Lublin", "out_of_scope", 0.3, place=LUBLIN)
    assert (talk.queries[0].text, talk.queries[0].near.name) == ("nowhere to sleep", "Lublin")


def test_given_the_town_is_asked_when_a_short_unknown_text_comes_then_it_is_looked_up() -> None:
    talk = Conversation(known(), THREE).say("nowhere to sleep", "need_shelter").say("timisoara", "greet", 0.5)
    assert any(isinstance(effect, d.LookPlace) for effect in talk.effects)
    assert talk.queries[0].near.name == TIMISOARA.name


def test_given_a_misspelt_town_then_did_you_mean_and_never_a_guess() -> None:
    talk = Conversation(known(), THREE, suggestions=(LUBLIN, TIMISOARA))
    talk.say("nowhere to sleep", "need_shelter").say("Lubln", "out_of_scope", 0.3)
    assert talk.keys == ["place-which"]
    assert not talk.queries
    assert talk.press("place", str(LUBLIN.geoname_id)).queries[0].near.name == "Lublin"


def test_given_the_town_is_asked_when_a_new_need_comes_then_it_wins() -> None:
    talk = Conversation(known(), THREE).say("nowhere to sleep", "need_shelter")
    assert talk.say("my child is ill", "need_health").queries[0].needs == ("health",)


def test_given_a_search_when_and_in_another_town_then_the_same_need_there() -> None:
    talk = Conversation(known(), THREE).say("a bed in Timisoara", "need_shelter", place=TIMISOARA)
    talk.say("and in Lublin?", "nearest", 0.6, place=LUBLIN)
    assert (talk.queries[0].needs, talk.queries[0].near.name) == (("shelter",), "Lublin")


def test_given_only_a_country_then_the_search_is_in_the_country() -> None:
    query = Conversation(known(), THREE).say("lawyer in Poland", "need_legal", place=POLAND).queries[0]
    assert (query.near, query.country) == (None, "PL")


def test_given_a_town_without_a_need_then_the_need_is_asked_and_completes_it() -> None:
    talk = Conversation(known(), THREE).say("I am in Lublin", "nearest", place=LUBLIN)
    assert talk.keys == ["place-noted"]
    assert talk.press("need", "food").queries[0].near.name == "Lublin"


@pytest.mark.parametrize("condition", ["open_now", "language", "distance", "need"])
def test_given_something_was_relaxed_then_it_is_named(condition: str) -> None:
    found = Outcome((result(service()),), relaxed=(condition,))
    talk = Conversation(known(), found).say("bed in Lublin", "need_shelter", place=LUBLIN)
    assert f"relaxed-{condition}" in talk.keys


def test_given_an_answer_comes_first_then_no_word_of_places_farther_away() -> None:
    found = Outcome((result(answer()), result(service(), 0.3)), relaxed=("distance", "language"))
    talk = Conversation(known(), found).say("papers in Lublin", "need_documents", place=LUBLIN)
    assert talk.keys == ["results-town", "ShowAnswer"]


def test_given_two_needs_then_the_best_for_each_is_shown_at_once() -> None:
    bed, meal = service(1), service(2, needs=("food",))
    found = Outcome((result(bed), result(service(3), 0.85), result(meal, 0.4)))
    talk = Conversation(known(), found).say(
        "hungry and no bed", "need_food", needs=("shelter", "food"), place=LUBLIN
    )
    assert talk.state.shown == (f"service:{bed.id}", f"service:{meal.id}")
    assert talk.state.queue == (f"service:{service(3).id}",)


def test_given_two_needs_then_the_most_urgent_comes_first_whichever_fits_the_words_better() -> None:
    bed, meal = service(1), service(2, needs=("food",))
    found = Outcome((result(meal), result(bed, 0.5)))
    talk = Conversation(known(), found).say(
        "hungry and no bed", "need_food", needs=("shelter", "food"), place=LUBLIN
    )
    assert talk.state.shown == (f"service:{bed.id}", f"service:{meal.id}")
    assert talk.replies[0].args["needs"] == "shelter,food"
    assert talk.queries[0].needs == ("shelter", "food")


def test_given_two_needs_and_no_place_then_the_question_names_both() -> None:
    talk = Conversation(known(), THREE).say("hungry, no bed", "need_food", needs=("shelter", "food"))
    assert talk.replies[0].args["need"] == "shelter,food"


def test_given_only_what_is_not_needed_then_what_is_needed_is_asked_and_nothing_searched() -> None:
    talk = Conversation(known(), THREE).say("не потрібна їжа", "need_food", needs=())
    assert talk.keys == ["deny-nothing"]
    assert not talk.queries
    assert talk.offers("need")


def test_given_near_me_without_a_place_then_the_town_or_the_position_is_asked() -> None:
    talk = Conversation(known(), THREE).say("what is near me", "nearest")
    assert talk.keys == ["ask-place-open", "ask-place-skip"]
    assert talk.replies[0].keyboard == "position"
    talk.happen(d.PositionShared(51.2345, 22.5432))
    assert talk.keys[0] == "position-noted"


def test_given_near_me_with_a_need_then_the_shared_position_answers_it() -> None:
    talk = Conversation(known(), THREE).say("a doctor near me", "need_health")
    assert talk.replies[0].keyboard == "position"
    assert talk.happen(d.PositionShared(51.2345, 22.5432)).queries[0].text == "a doctor near me"


def test_given_a_misspelt_town_beside_a_need_then_buttons_and_the_tap_goes_on_with_the_need() -> None:
    talk = Conversation(known(), THREE)
    talk.say("doctor in Lubln", "need_health", place_suggestions=(LUBLIN, TIMISOARA))
    assert talk.keys == ["place-which"]
    assert not talk.queries
    assert [a.args[0] for a in talk.actions if a.name == "place"] == [
        str(LUBLIN.geoname_id),
        str(TIMISOARA.geoname_id),
    ]
    query = talk.press("place", str(LUBLIN.geoname_id)).queries[0]
    assert (query.needs, query.near.name, query.text) == (("health",), "Lublin", "doctor in Lubln")


def test_given_an_uncertain_need_then_the_second_reading_is_searched_and_named_if_only_it_was_met() -> None:
    ranking = (Scored("need_disability", 0.67), Scored("need_mental_health", 0.25))
    found = Outcome((result(service(needs=("mental_health",))),))
    talk = Conversation(known(), found).say(
        "mama se simte singură", "need_disability", 0.67, ranking=ranking, place=TIMISOARA
    )
    assert talk.queries[0].needs == ("disability", "mental_health")
    assert talk.state.needs == ("disability",)
    assert talk.replies[0].args["needs"] == "mental_health"


def test_given_a_meaning_was_chosen_then_no_other_is_searched_and_the_words_need_not_say_it_too() -> None:
    ranking = (Scored("need_community", 0.41), Scored("need_protection", 0.33))
    talk = Conversation(known(), THREE).say("frauencafe", "need_community", 0.41, ranking=ranking)
    assert talk.keys == ["did-you-mean"]
    talk.press("intent", "need_community")
    talk.say("Lublin", "out_of_scope", 0.3, place=LUBLIN)
    assert (talk.queries[0].needs, talk.queries[0].confidence) == (("community",), 1.0)
    assert talk.queries[0].text == "frauencafe"


@pytest.mark.parametrize(
    ("ranking", "confidence"),
    [
        ((Scored("need_health", 0.97),), 0.97),
        ((Scored("need_children", 0.6), Scored("need_health", 0.3)), 0.6),
        ((Scored("greet", 0.9), Scored("need_children", 0.05)), 0.0),
    ],
)
def test_how_sure_it_is_that_a_need_was_meant(ranking: tuple[Scored, ...], confidence: float) -> None:
    """A need that only a part of the message names was not weighed against others."""
    need = "health" if ranking[0].intent != "need_children" else "children"
    seen = understood("…", ranking[0].intent, ranking[0].confidence, ranking=ranking, needs=(need,))
    assert confidence_in(seen.needs, seen) == confidence
    assert confidence_in((), seen) == ranking[0].confidence


def test_given_nothing_found_then_it_is_said_with_ways_on() -> None:
    talk = Conversation(known()).say("bed in Lublin", "need_shelter", place=LUBLIN)
    assert talk.keys == ["nothing-found-town"]
    assert talk.offers("menu")
    assert talk.offers("human")


def test_given_unsure_results_then_none_is_shown() -> None:
    found = replace(THREE, confident=False)
    talk = Conversation(known(), found).say("bed in Lublin", "need_shelter", place=LUBLIN)
    assert talk.keys == ["not-known"]


def test_given_two_failures_in_a_row_then_a_person_is_offered_and_yes_leads_there() -> None:
    talk = Conversation(known()).say("bed in Lublin", "need_shelter", place=LUBLIN)
    assert talk.say("food in Lublin", "need_food", place=LUBLIN).keys == ["nothing-found-town", "offer-human"]
    assert "case-offer" in talk.say("yes", "affirm").keys


def test_given_a_success_between_then_failures_start_anew() -> None:
    talk = Conversation(known()).say("bed", "need_shelter", place=LUBLIN)
    talk.outcome = THREE
    talk.say("bed in Lublin", "need_shelter", place=LUBLIN)
    talk.outcome = Outcome(())
    assert "offer-human" not in talk.say("bed", "need_shelter", place=LUBLIN).keys


# ── a shared position ──


def test_given_a_need_when_a_position_is_shared_then_one_search_and_nothing_is_left_of_it() -> None:
    talk = Conversation(known(), THREE).say("nowhere to sleep", "need_shelter")
    talk.happen(d.PositionShared(51.2345, 22.5432))
    near = talk.queries[0].near
    assert (near.lat, near.lon, near.exact) == (51.2345, 22.5432, True)
    assert talk.state.transient.position is None
    assert talk.state.transient.results == ()  # their distances would tell where it was
    assert talk.state.place is None
    assert "51.2345" not in str(encode_state(talk.state))
    assert talk.keys == ["results-position", "ShowService"]
    assert not talk.replies[1].from_centre


def test_given_no_need_when_a_position_is_shared_then_it_waits_in_memory_only() -> None:
    talk = Conversation(known(), THREE).happen(d.PositionShared(51.2345, 22.5432))
    assert talk.keys[0] == "position-noted"
    assert "51.2345" not in str(encode_state(talk.state))
    assert talk.press("need", "food").queries[0].near.exact
    assert talk.state.transient.position is None


def test_given_a_live_position_then_declined_and_unused() -> None:
    talk = Conversation(known(needs=("food",))).happen(d.PositionShared(51.2, 22.5, live=True))
    assert talk.keys == ["live-declined"]
    assert talk.state.transient.position is None


def test_given_the_coordinates_were_lost_then_they_are_asked_for_again() -> None:
    talk = Conversation(known(needs=("food",))).happen(d.PositionShared(None, None))
    assert talk.keys == ["position-lost"]


# ── not understood ──


def test_given_a_middling_guess_then_two_or_three_meanings_to_choose_from() -> None:
    from nlu.types import Scored

    ranking = (
        Scored("need_legal", 0.4),
        Scored("need_documents", 0.3),
        Scored("affirm", 0.2),
        Scored("help", 0.05),
    )
    talk = Conversation(known(), THREE).say(
        "paper from the court", "need_legal", 0.4, ranking=ranking, needs=("legal",)
    )
    assert talk.keys == ["did-you-mean"]
    assert [a.args[0] for a in talk.actions if a.name == "intent"] == ["need_legal", "need_documents", "help"]
    assert talk.press("intent", "need_documents").queries[0].text == "paper from the court"


def test_given_a_guess_when_an_answer_clearly_says_it_then_it_is_shown_and_nothing_asked_back() -> None:
    talk = Conversation(known(), Outcome((result(answer()),))).say(
        "fingerprints dublin bulgaria", "privacy", 0.2
    )
    assert (talk.queries[0].doubtful, talk.queries[0].include) == (True, "answers")
    assert talk.keys == ["ShowAnswer"]
    assert talk.state.transient.understanding is None
    unclear = Outcome((result(answer()),), confident=False)
    talk = Conversation(known(), unclear).say("fingerprints dublin bulgaria", "privacy", 0.2)
    assert talk.keys == ["not-understood"]


def test_given_a_town_was_asked_for_when_the_reply_is_a_riddle_then_no_answer_is_looked_for() -> None:
    talk = Conversation(known(), Outcome((result(service()),))).say("a bed please", "need_shelter")
    assert talk.keys[0] == "ask-place"
    talk.say("hm well who knows that", "out_of_scope", 0.2)
    assert talk.queries == [] and talk.keys[0] == "not-understood"


def test_given_results_when_something_out_of_scope_is_said_then_they_are_still_there() -> None:
    talk = Conversation(known(), THREE).say("where to sleep in Lublin", "need_shelter", place=LUBLIN)
    before = talk.state
    talk.say("will it rain tomorrow", "out_of_scope")
    assert talk.keys == ["out-of-scope"]
    assert (talk.state.queue, talk.state.shown, talk.state.current, talk.state.place) == (
        before.queue, before.shown, before.current, before.place,
    )  # fmt: skip


def test_given_no_idea_then_it_says_so_with_topics_and_a_person() -> None:
    talk = Conversation(known()).say("blorp", "need_food", 0.1)
    assert talk.keys == ["not-understood"]
    assert talk.offers("need")
    assert talk.offers("human")


def test_given_part_of_the_machinery_away_when_not_understood_then_it_is_told() -> None:
    assert "degraded" in Conversation(known()).say("blorp", "need_food", 0.1, degraded=("nlu",)).keys


def test_given_a_greeting_with_a_need_then_the_need_is_served() -> None:
    talk = Conversation(known(), THREE).say("hello, we need a bed", "greet", needs=("shelter",))
    assert talk.queries[0].needs == ("shelter",)


def test_given_out_of_scope_then_politely_declined_with_the_menu() -> None:
    talk = Conversation(known()).say("who wins the match", "out_of_scope")
    assert talk.queries[0].doubtful
    assert talk.keys == ["out-of-scope"]
    assert talk.offers("need")


def test_given_out_of_scope_when_an_answer_clearly_says_it_then_it_is_shown() -> None:
    talk = Conversation(known(), Outcome((result(answer()),))).say("fishing permit", "out_of_scope")
    assert talk.keys == ["ShowAnswer"]
    unclear = Outcome((result(answer()),), confident=False)
    assert Conversation(known(), unclear).say("fishing permit", "out_of_scope").keys == ["out-of-scope"]


def test_given_out_of_scope_with_a_town_then_only_what_clearly_says_it_is_shown() -> None:
    unclear = Outcome((result(answer()), result(service(1))), confident=False)
    talk = Conversation(known(), unclear).say("score of Lublin yesterday", "out_of_scope", place=LUBLIN)
    assert (talk.queries[0].doubtful, talk.queries[0].near.name) == (True, "Lublin")
    assert talk.keys == ["out-of-scope"]


def test_given_a_name_with_its_town_taken_for_out_of_scope_then_the_place_is_found_all_the_same() -> None:
    named = Outcome((result(service(1)),))
    talk = Conversation(known(), named).say("the rainbow sofa Lublin", "out_of_scope", place=LUBLIN)
    assert "ShowService" in talk.keys


def test_given_a_search_when_a_remark_with_a_town_seems_out_of_scope_then_the_search_goes_on_there() -> None:
    talk = Conversation(known(), THREE).say("a bed", "need_shelter", place=TIMISOARA)
    talk.outcome = Outcome((), confident=False)
    talk.say("what about it in lovely Lublin", "out_of_scope", place=LUBLIN)
    assert not talk.queries[0].doubtful
    assert talk.queries[-1].needs == ("shelter",) and talk.queries[-1].near.name == "Lublin"


def test_given_only_tears_then_no_cold_refusal_but_every_way_on() -> None:
    talk = Conversation(known()).say("😭😭😭", "out_of_scope", 0.87)
    assert talk.keys == ["not-understood"]
    assert talk.offers("human")
    assert talk.offers("need")


def test_given_an_answer_was_read_when_a_town_is_named_then_places_and_not_the_same_text_again() -> None:
    talk = Conversation(known(), Outcome((result(answer()),))).say("papers?", "need_documents")
    talk.outcome = Outcome((result(service(needs=("documents",))),))
    talk.say("and in Lublin?", "nearest", 0.6, place=LUBLIN)
    assert talk.queries[0].include == "services"
    assert talk.keys == ["results-town", "ShowService"]
    assert talk.say("a lawyer in Lublin", "need_legal", place=LUBLIN).queries[0].include == "all"


def test_given_a_search_when_a_lone_word_is_not_understood_then_it_may_be_a_misspelt_town() -> None:
    talk = Conversation(known(), THREE, suggestions=(LUBLIN,)).say("bed", "need_shelter", place=TIMISOARA)
    assert talk.say("Lubllin", "out_of_scope", 0.1).keys == ["place-which"]
    talk.suggestions = ()
    talk.say("bed", "need_shelter", place=TIMISOARA)
    assert talk.say("blorpx", "out_of_scope", 0.1).keys[0] == "not-understood"


def test_given_one_need_when_an_answer_without_it_is_best_then_no_second_card_is_pressed_on_anybody() -> None:
    found = Outcome((result(answer()), result(service(needs=("information",)), 0.5)))
    talk = Conversation(known(), found).say("what are my rights", "need_information")
    assert talk.keys == ["results-anywhere", "ShowAnswer"]


@pytest.mark.parametrize(
    "one",
    [
        lambda talk: talk.say("which one", "opening_hours"),
        lambda talk: talk.say("football today", "out_of_scope"),
        lambda talk: talk.say("bed in Lublin", "need_shelter", place=LUBLIN),
        lambda talk: talk.say("gibberish", "out_of_scope", 0.1),
        lambda talk: talk.press("none"),
    ],
)
@pytest.mark.parametrize("owner", [None, "queue"])
def test_given_any_two_failures_in_a_row_then_a_person_is_offered_or_said_to_be_on_the_way(
    one: Callable[[Conversation], Conversation], owner: str | None
) -> None:
    talk = one(Conversation(known(case="K7M2QX" if owner else None, case_owner=owner)))
    assert talk.keys[-1] not in ("offer-human", "case-already")
    assert one(talk).keys[-1] == ("case-already" if owner else "offer-human")


def test_given_a_shared_position_when_something_is_not_understood_then_it_still_serves_the_search_for_help() -> (
    None
):
    talk = Conversation(known()).happen(d.PositionShared(51.2, 22.5))
    talk.say("one two three four five six", "out_of_scope", 0.1)
    assert [query.near for query in talk.queries] == [None]
    (query,) = talk.say("food", "need_food").queries
    assert query.near is not None and query.near.exact
    assert talk.state.transient.position is None
