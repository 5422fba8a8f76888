# Page "Try it": an operator talks to the assistant as a person would, and sees why it answers as it does.

# Navigation
try-nav = Try it
try-title = Try it
try-about = Talk to the assistant as a person does. Nothing you write here is stored or counted, and no counsellor is called.
# The conversation was forgotten after an hour
try-gone = That conversation has ended. Begin a new one.
# Name of the group of fields above the conversation, for screen readers
try-settings = Who asks, where and when
try-language = Language of the person
try-language-any = As they write
try-near = Where they are
try-near-example = A town, or 45.75, 21.23
# Variables: $place is what the operator typed
try-near-unknown = I know no place called “{ $place }”. The conversation goes on without a place. Write a town, or latitude and longitude such as 45.75, 21.23.
# Variables: $place is the town that was recognised, such as "Timișoara, RO"
try-near-taken = Place: { $place }.
try-at = When
# Variables: $zone is a time zone such as Europe/Bucharest
try-at-hint = Leave the time empty for now. Times are those of { $zone }.
try-at-wrong = This is no date and time. Write it like 2026-11-23 10:00, or leave it empty.
try-settings-hint = If you change one of these, the next message begins a new conversation.
# Button: an empty conversation with the same language, place and time
try-anew = Begin anew
# Name of the conversation, for screen readers
try-talk = Conversation
try-empty = Write the first message below, as somebody who needs help would.
try-write = Message
try-send = Send
# Before the message, for screen readers
try-they = The person:
try-silent = The assistant says nothing.
try-why = Why this answer

# ── What was understood ──
try-heard = What was understood
try-heard-language = Language
try-heard-needs = Needs
try-heard-place = Place in the message
# Before names of towns that may have been meant
try-heard-perhaps = Perhaps:
try-heard-danger = Danger
# The program that recognised the meaning
try-heard-engine = Recognised by
try-engine-rasa = Rasa
try-engine-fallback = the fallback classifier
try-unknown = not clear
try-none = none
try-yes = yes
try-decision-act = The assistant was sure enough, and acted.
try-decision-ask = The assistant was not sure, and asked back unless an answer clearly said it.
try-decision-say-so = The assistant did not understand, and said so unless an answer clearly said it.
try-decision-crisis = The message speaks of danger, so help came first.
try-danger-self_harm = Suicide or self-harm
try-danger-violence = Violence
try-danger-medical = Medical emergency
try-danger-child = A child alone or abused
try-danger-level-possible = possible: one quiet line below the answer
try-danger-level-certain = certain: it interrupts everything
try-meanings = What the message may mean
try-meaning = Meaning
try-probability = Probability
# Variables: $percent is a whole number
try-needed = The first meaning is acted on from { $percent } %.

# Meanings that are no question
try-intent-greet = A greeting
try-intent-goodbye = A goodbye
try-intent-thank = Thanks
try-intent-affirm = Yes
try-intent-deny = No
try-intent-out_of_scope = Not about help for people who fled

# ── What was searched and found ──
try-looked = What was searched
try-words-only = none, only the words count
try-where = Where
try-where-position = at the exact position
try-where-anywhere = anywhere
try-condition-open_now = Open now
try-condition-open_then = Open at the time they named
try-condition-open_always = Open day and night
try-condition-women_only = For women only
try-condition-speaks = Somebody there speaks
try-condition-accepts = Accepts
try-condition-for_group = For
try-condition-access = Can be entered by
try-condition-age = Age
try-not-confident = Nothing was good enough to be shown as an answer. These came closest.
try-nothing = Nothing was found.
# Badge on a result that the person saw in this turn
try-shown = shown
# Badge on a result that is a written answer and no place
try-answer = answer
# Variables: $score is between 0.00 and 1.00
try-score = score { $score }

# ── What would have happened outside ──
try-effect-OpenCase = On Telegram a counsellor would be called now. Here nobody is, so the reply is the one for when there are no counsellors.
try-effect-ForwardToCase = On Telegram this would go to the counsellor.
try-effect-CloseCase = On Telegram this would end the conversation with the counsellor.
try-effect-Erase = On Telegram everything about the person would be removed now.
try-effect-Feedback = On Telegram this vote or report would be counted. Here it is not.
try-effect-QuickExit = On Telegram the messages of this chat would be removed now.
# Followed by names of parts
try-degraded = These parts were not available:

try-part-nlu = Rasa, which understands better than the fallback classifier
try-part-embedder = the sentence model
try-part-lexical = search by words
try-part-vectors = the vectors of some entries, which are still being made
try-times = Time:
try-time-understanding = understanding
try-time-place = of it place
try-time-model = of it model
try-time-embedding = model for search
try-time-search = search
try-time-total = total
