# Pages of the counsellors' desk: the queue of cases, one conversation, and who the counsellors are.

# Navigation
desk-nav = Conversations
desk-title = Conversations with people
# Line on the start page after a number, so without the number
desk-home = { $count ->
    [one] person who waits for somebody to write
   *[other] people who wait for somebody to write
  }
desk-not-running = The assistant is not connected to Telegram now, so no messages come in or go out.
desk-no-counsellor = You are not on the team that answers people. An administrator can add you under “The team”.
desk-you-present = You are here
desk-you-away = You are away
# Buttons
desk-go-away = I am away
desk-come-back = I am back
desk-now-present = You are here. New cases are counted on you.
desk-now-away = You are away. Cases in which somebody waits for you go back to the queue.
desk-none = Nobody waits. Thank you.
desk-back = All conversations

# A case: somebody asked for a person
desk-case = Case { $number }
desk-kind-crisis = In danger
desk-kind-protection = Protection
desk-status-queue = Waits for somebody
desk-status-bot = With the program
desk-status-closed = Closed
desk-status-counsellor = With a counsellor
desk-with-you = With you
desk-with = With { $name }
desk-snoozed-until = Put off until { $moment }
desk-waits-since = Waits since { $moment }
desk-their-turn = It is the person's turn to write
# Heading of cases that colleagues or the program have
desk-others = Others
desk-wish = Would like to talk with
desk-wish-woman = a woman
desk-wish-man = a man
desk-shown = Was shown already

# The conversation
desk-talk = Conversation
desk-silent = Nothing was written yet.
desk-side-person = Person
desk-side-counsellor = Counsellor
desk-side-note = Note, only for the team
desk-side-program = The program
desk-attached = A photo, voice message, file or place was sent. It is not kept here: look in the team's group on Telegram.
# What became of a message to the person
desk-fate-waiting = On its way
desk-fate-delivered = Delivered
desk-fate-failed = Not delivered: the person cannot be reached
desk-fate-unsent = Not sent: somebody else has this case
# Label of a translation by a machine
desk-machine = By a machine: { $language }

# What can be done
desk-take = I take it
desk-wake = Bring it back now
desk-reply = Your reply
desk-reply-hint = It goes to the person, without your name. Short sentences help.
desk-send = Send
desk-send-translated = Send with the translation
desk-empty = Nothing was sent: write something first.
desk-kept = What you wrote was not sent. It still stands here:
desk-preview = Translate first
desk-preview-check = Does it still say what you mean? If not, write it more simply and try again.
desk-back-translated = Translated back, it says:
desk-preview-cancel = Without translation
desk-preview-failed = It could not be translated now. You can send it as it is.
# Numbers and addresses that a translation left out
desk-preview-lost = The translation does not hold: { $items }
desk-preview-changed = Not sent yet: you changed your words, so they were translated again. Read the translation, then send it.
desk-canned = Ready replies, in the person's language
desk-card = Send a service from the knowledge base
desk-card-words = What do they need, and where?
desk-card-search = Search
desk-card-send = Send
desk-card-none = Nothing was found for these words.
desk-note = Note for the team
desk-note-label = Note. The person never sees it.
desk-note-save = Keep the note
desk-more = Hand over, put off, close
desk-ask-place = Ask where they are
desk-bot = Back to the program
desk-queue = Back to the queue
desk-snooze-label = Put off for
desk-snooze-hour = 1 hour
desk-snooze-4-hours = 4 hours
desk-snooze-day = 1 day
desk-snooze = Put off
desk-transfer-label = Give it to
desk-transfer = Give
desk-close-label = Close, because
desk-close = Close the case
desk-reason-helped = they were helped
desk-reason-passed_on = another organisation goes on
desk-reason-no_answer = they do not answer any more
desk-reason-not_ours = it is nothing we can do
desk-reason-abuse = it is a double or abuse
desk-done-close = Closed. The person was told.
desk-done-queue = Back in the queue. The person was told.
desk-done-bot = Back with the program. The person was told.
desk-done-transfer = Given to a colleague.
# Why something was not done
desk-outcome-taken = A colleague has taken this case already.
desk-outcome-not_yours = Not done: only who has the case can do that.
desk-outcome-closed = This case is closed.
desk-outcome-gone = This case is no longer there. The person may have had everything removed.
desk-outcome-full = You have as many cases as you may have. Close one or hand one over first.
desk-outcome-not_allowed = This case belongs to another team.
desk-outcome-unknown = That is no longer there. Choose something else.

# The team
desk-team = The team
desk-team-about = Who may answer people, in which languages, and when. Whoever takes a case in the team's group on Telegram appears here by themselves.
desk-present = here
desk-away = away
desk-team-open = { $count ->
    [0] no open case
    [one] { $count } open case
   *[other] { $count } open cases
  }
desk-team-add = Add somebody
desk-team-name = Name for colleagues
desk-team-name-hint = People never see it. It need not be the real name.
desk-team-operator = Account in this console
desk-team-operator-hint = The name they sign in with here. Empty: they work on Telegram only.
desk-team-languages = Languages they speak
desk-team-needs = What they know about (nothing chosen: everything)
desk-team-teams = Teams
desk-team-general = People who asked for a person
desk-team-protection = Protection: violence, children, exploitation
desk-team-gender = Gender, for people who wish for one
desk-gender-none = not said
desk-gender-woman = woman
desk-gender-man = man
desk-team-cap = Cases at the same time, at most
desk-team-hours = When they are there
desk-team-hours-hint = For example Mo-We 09:00-13:00; Th 14:00-18:00. Empty: the team's usual hours.
desk-team-present = Here now
desk-team-save = Save
desk-team-saved = Saved.
desk-team-remove = Remove
desk-team-remove-hint = Their cases go back to the queue.
desk-team-removed = Removed. Their cases are back in the queue.
desk-team-wrong-name = Nothing was saved: a name is missing.
desk-team-wrong-operator = Nothing was saved: there is no such account, or somebody else has it.
desk-team-wrong-hours = Nothing was saved: the hours cannot be read. Write them like Mo-Fr 09:00-17:00.
