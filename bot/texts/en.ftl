### Everything the assistant says, in English. This file is the original of the eleven others.
###
### Who reads it: people who fled, often frightened, tired, on an old telephone, some with little schooling.
### How to write: short sentences, everyday words, warm and exact, polite form of address, no jargon, no promise that is not here.
### Wherever grammar makes the reader or a helper male or female, choose a wording that fits everybody.
###
### For translators
### * Keep the keys (left of "=") and the names in { $… }. You may move { $… } inside the sentence, and leave out none.
### * Plurals: write the forms your language has ([one], [few], [many], *[other] …), see the CLDR plural rules.
### * { $town }, { $organization }, { $need }, { $language }, { $day } come uninflected: build the sentence so that the plain form
###   reads right ("Town: Lublin", not "in Lublin"), for example with a colon.
### * Keys that begin with "button-" or "need-" are button labels: at most about 28 characters.
### * Lines that begin with "• " stay lists. Keep emoji where they are; add none. Keep commands such as /delete as they are.

# The assistant's name; write it in your script.
-name = Poruch

## ── First contact ──────────────────────────────────────────────────────────────────────────────────

# Shown before any language is chosen, so it holds no sentence. The same in every language.
choose-language = 🌐 Poruch · Поруч

# Three lines, the first words a person reads in their own language.
notice =
    I am { -name }, a computer program that helps you find help near you. I am not a person, and I can make mistakes.
    Everything is free. I decide nothing about you, and I never ask for money, documents or passwords.
    If you continue, I remember your language, the town you name and what you looked for, but not your words – except a question that I cannot answer, without names and numbers. More: /privacy. Remove it all: /delete.
button-consent-yes = Continue
button-consent-no = No, only ask

# After "Continue".
welcome = Good that you are here. Write in your own words what you need, or choose below.
# After "No, only ask": help is never conditional on consent.
welcome-refused = That is fine. I keep nothing about you, and I help you all the same. Write in your own words what you need, or choose below.

# Attached once to the first answer when somebody writes before having seen the notice.
notice-first = Before we go on, you should know:

## ── Menu and small talk ────────────────────────────────────────────────────────────────────────────

menu = What do you need? Choose, or write it in your own words.
button-menu = All topics
button-menu-more = More topics
button-menu-less = Fewer topics
button-human = I need a person
button-emergency = Emergency numbers
button-privacy = What is kept about me

greeting = Hello. I am glad that you write. What do you need?
thanks = You are welcome. Write again whenever you need something.
goodbye = All the best to you. I am here day and night.
# "Yes" or "no" when nothing was asked.
affirm-nothing = Good. What do you need?
deny-nothing = All right. What do you need instead?

# { $word } is a word that closes the chat quickly, for example "stop".
help =
    I am { -name }, a computer program. I help people who fled to find help nearby: a place to sleep, food, a doctor, a lawyer, lessons, papers and more. It is free.
    • Write what you need, in your own words. You can name a town: "doctor for my child in Lublin".
    • Ask about what I showed: "Is it open on Sunday?", "Their phone?", "Another one?"
    • /human – talk to a person
    • /language – change the language
    • /privacy – what is kept about you
    • /mydata – see it
    • /delete – remove it
    • /exit or the word "{ $word }" – close quickly and remove the messages that can be removed
    I show only information that people have collected and checked. If I do not know, I say so. I decide nothing about your case.

# Descriptions of the commands in Telegram's command list (one short line each).
command-start = Start
command-help = How this works
command-language = Change the language
command-human = Talk to a person
command-privacy = What is kept about you
command-mydata = See what is kept
command-delete = Remove everything about you
command-exit = Close quickly

## ── Not understood, not known ──────────────────────────────────────────────────────────────────────

# Followed by two or three buttons.
did-you-mean = I am not sure that I understood you. Is it one of these?
button-none-of-these = None of these
not-understood = I am sorry, I did not understand that. Please say it in other words, choose a topic below, or talk to a person.
# Weather, football, jokes …
out-of-scope = I cannot help with that. I know places that help people who fled: shelter, food, doctors, papers, lessons and more.
# A question of life, law, medicine or routes that only a person may answer.
not-known = I do not know this for certain, and I do not want to guess. A counsellor may know, or choose a topic below.
nothing-found = I found nothing that fits. It does not mean that there is no help. Try another town or another topic, or talk to a person.
nothing-found-town = I know of nothing that fits. Town: { $town }. It does not mean that there is no help. Try another town or another topic, or talk to a person.
# After two failures in a row.
offer-human = I have not been able to help you so far. Would you like to talk to a person?
# Part of the machinery is away.
degraded = Right now I understand a little less well than usual. If this does not fit, use other words or ask for a person.

# Questions on "did you mean" buttons. Needs use their "need-…" names.
intent-help = What can you do?
intent-nearest = What is near me?
intent-opening_hours = When is it open?
intent-contact_details = Phone and address
intent-more_results = Show others
intent-ask_human = I need a person
intent-change_language = Another language
intent-feedback_good = It helped me
intent-feedback_bad = Something was wrong
intent-report_abuse = Someone treated me badly
intent-privacy = What is kept about me
intent-crisis = I am in danger

## ── Needs: short names, used on buttons and inside sentences ───────────────────────────────────────

need-shelter = Place to sleep, housing
need-food = Food
need-basic_items = Clothes and basic items
need-cash = Money and benefits
need-health = Doctor and medicine
need-mental_health = Someone to talk to
need-children = Care for children
need-education = School and university
need-language_course = Language lessons
need-employment = Work
need-legal = Lawyer, legal advice
need-documents = Papers and documents
need-disability = Disability and care
need-protection = Safety from violence
need-family_tracing = Missing relatives
need-interpretation = Interpreter
need-transport = Transport
need-community = Meeting people
need-connectivity = Phone and internet
need-veterans = Veterans
need-information = Information

## ── Where? ─────────────────────────────────────────────────────────────────────────────────────────

# { $need } is a name from above.
ask-place = { $need }: in which town do you look for help? Type its name. You can also send your position once. You do not have to: I use it only to sort by distance and do not keep it.
ask-place-open = In which town do you look for help? Type its name. You can also send your position once. You do not have to: I use it only to sort by distance and do not keep it.
ask-place-skip = Or go on without a town:
# A key under the text field that sends the position once.
button-share-position = 📍 Send my position once
button-skip-place = Everywhere and online
place-which = Which of these do you mean?
button-other-town = Another town
# A button that names a town.
place-label = { $town }, { $country }
place-unknown = I do not know a town of that name. Please check the spelling, or type a bigger town nearby.
# Asking for a town when a need is still unknown: the town is noted, what is needed?
place-noted = Town: { $town }. What do you need there?
position-noted = Thank you. What do you need? I use your position once and do not keep it.
position-lost = I no longer have your position, because I do not keep it. Please send it again, or type your town.
live-declined = Please do not share your position all the time. I do not follow where anybody is. Typing your town is enough, or send your position once.

## ── Results ────────────────────────────────────────────────────────────────────────────────────────

# One line above the cards. { $needs } is a list of names.
results-town = { $needs } · { $town }
results-position = { $needs } · near you
results-anywhere = { $needs }
# What had to be given up to find anything.
relaxed-open_now = Nothing that fits is open right now. These open later.
relaxed-open_then = Nothing that fits is open at that time. These are open at other times.
relaxed-open_always = Nothing that fits is open day and night. These have opening hours.
relaxed-language = I found nobody who says that they speak your language. These may still help.
relaxed-access = I found no place that says it can be entered as you need it. Please call and ask before you go.
relaxed-women_only = I found no place that says it is only for women. These are for others too.
relaxed-distance = I found nothing close by. These are farther away.
relaxed-need = I found nothing for exactly this. These may help too.
more-none = These were all that I found. Try another town or topic, or talk to a person.
# A follow-up question when nothing has been shown yet.
which-one = I do not know which place you mean. First tell me what you need, then I can tell you more.
record-gone = This entry is no longer in the list. Please search again.
button-more = Show others
button-pin = 📍 Map
button-phone = Phone numbers
button-hours = Opening hours
button-good = This helped
button-bad = Something was wrong
button-website = Website
button-show = Details
button-source = Source

## ── A card ─────────────────────────────────────────────────────────────────────────────────────────

distance-km = { $km } km
distance-m = { $m } m
# { $distance } is one of the two above; straight line.
card-distance = { $distance } away
# When a town was named: from its centre, not from the person.
card-distance-centre = { $distance } from the centre
card-town = Town: { $town }
card-town-only = The exact address is not known to me.
card-online = Online or by phone
card-confidential = The address is not shown, to keep everybody there safe. Please call.
card-open-until = Open until { $time }
card-open-always = Open day and night
card-open = Open now
card-opens-today = Closed now, opens today at { $time }
# { $day } is a weekday ("Monday") or a date, uninflected.
card-opens-day = Closed now. Opens: { $day }, { $time }
card-closed = Closed now
card-hours-unknown = Opening hours not known. Please call before you go.
card-hours-unknown-nophone = Opening hours not known.
card-phone = Phone: { $numbers }
card-email = E-mail: { $email }
card-languages = Languages: { $languages }
card-accepts = For people with: { $statuses }
card-groups = For: { $groups }
card-gender-female = Only for women
card-gender-male = Only for men
card-age-between = Age: { $from } to { $to }
card-age-from = Age: from { $from }
card-age-to = Age: up to { $to }
card-area = Serves: { $area }
card-eligibility = Who may come: { $text }
card-application = How to get it: { $text }
card-fees = Cost: { $text }
card-cost-free = Free of charge
card-cost-reduced = At a reduced price
card-cost-paid = You have to pay for it
card-appointment-required = Please make an appointment first.
card-appointment-walk_in = You can come without an appointment.
card-accessibility = Access: { $facts }
card-alert = Please note: { $text }
card-checked = Checked on { $date }
card-check-unknown = Date of the last check not known
card-source = Source: { $source }
# { $language } is a name from below.
card-original = This text is not translated yet. It is shown in its original language: { $language }.
translation-unreviewed = This translation has not yet been checked by a native speaker.
translation-machine = This text was translated by a machine and may contain mistakes.
translation-stale = The original text has changed since this translation was made.
# Above a message between a counsellor and a person that a machine translated; the original stands beside it.
machine-translation = Machine translation

# Why caution is needed; { $days } is a whole number.
warning-unverified_contact = Contact details not verified yet. Please ask a counsellor before you travel there.
warning-check_overdue = This was last checked long ago. Please call or ask before you go.
warning-temporarily_closed = Temporarily closed.
warning-untranslated = Not translated yet.
warning-stale_translation = The translation may be out of date.
warning-hours_expired = The opening hours may be out of date. Please call before you go.
warning-confidential = Address not shown, for safety.
warning-example = Example entry. This place is made up for trying out the program. Do not go there.
warning-reported = Other people reported that something here is wrong. Please call before you go.
# The same for an answer, which has no telephone
warning-reported_answer = Other people reported that something here is wrong. Please compare it with the source.

# Why a result was chosen: short remarks, shown one after another.
reason-need = fits your need: { $need }
reason-in_town = in your town: { $town }
reason-distance = { $distance } away
reason-online = online or by phone
reason-same_country = in the same country: { $country }
reason-open_until = open until { $time }
reason-opens_at = opens: { $day }, { $time }
reason-closed_now = closed now
reason-hours_unknown = opening hours not known
# "If you leave now"; { $minutes } is a rough number in steps of five, never below five.
reason-open_on_arrival = open when you arrive (about { $minutes } minutes)
reason-closed_on_arrival = will have closed when you arrive (about { $minutes } minutes)
reason-closed_on_arrival_opens = will have closed when you arrive (about { $minutes } minutes); opens: { $day }, { $time }
# The day that was asked for; { $times } is "09:00–13:00".
reason-open_then = { $day }: { $times }
reason-closed_then = closed: { $day }
reason-speaks = speaks your language: { $language }
reason-accepts = accepts: { $status }
reason-for_group = meant for: { $group }
reason-checked = { $days ->
    [0] checked today
    [one] checked { $days } day ago
   *[other] checked { $days } days ago
  }
reason-check_overdue = { $days ->
    [one] last checked { $days } day ago, please ask first
   *[other] last checked { $days } days ago, please ask first
  }
reason-unverified_contact = contact details not verified yet
reason-temporarily_closed = temporarily closed
reason-matches_words = fits your words
reason-matches_meaning = fits what you mean

## ── Opening hours and contact ──────────────────────────────────────────────────────────────────────

hours-title = Opening hours: { $name }
# { $day } is a weekday with its date, { $times } is "09:00–13:00, 14:00–17:00".
hours-day = { $day }: { $times }
hours-day-closed = { $day }: closed
hours-unknown = I do not know the opening hours. Please call before you go.
hours-unknown-nophone = I do not know the opening hours, and I have no phone number. A counsellor may be able to find out.
# Below known hours.
hours-ask = Hours can change, above all on holidays. Call before a long way.
contact-title = { $name }
contact-address = Address: { $address }
contact-none = I have no checked contact details for this place. A counsellor may be able to find out.

## ── Legal status, groups, access, languages ────────────────────────────────────────────────────────

# After "For people with:" and "accepts:".
status-asylum_seeker = asylum application in progress
status-recognised_refugee = refugee status
status-subsidiary_protection = subsidiary protection
status-temporary_protection = temporary protection
status-stateless = no citizenship of any country
status-undocumented = no papers
status-citizen = citizenship of the country
status-displaced_inside = displacement inside their own country

# After "For:" and "meant for:".
group-family = families
group-woman = women
group-unaccompanied_child = children who are alone
group-youth = young people
group-older_person = older people
group-disability = people with disabilities
group-serious_illness = people with a serious illness
group-single_parent = parents who are alone with their children
group-lgbtqi = LGBTQI+ people

access-wheelchair = wheelchair accessible
access-step_free = no steps
access-lift = lift
access-hearing_loop = hearing loop
access-sign_language = sign language
access-accessible_toilet = accessible toilet

# Names of the languages in this language, as in a list.
language-en = English
language-uk = Ukrainian
language-ru = Russian
language-ro = Romanian
language-pl = Polish
language-ar = Arabic
language-fa = Persian / Dari
language-ps = Pashto
language-tr = Turkish
language-fr = French
language-es = Spanish
language-de = German

## ── Feedback ───────────────────────────────────────────────────────────────────────────────────────

feedback-thanks-good = Thank you. That helps the next person too.
feedback-what = I am sorry. What was wrong? Your answer is kept without your name.
feedback-thanks-bad = Thank you for telling me. The people who look after this list will check it. Shall I show you others?
button-bad-closed = It was closed
button-bad-wrong_number = Wrong phone number
button-bad-wrong_address = Wrong address
button-bad-money = They asked for money
button-bad-other = Something else

## ── Somebody asked for money, sex or a favour; a helper behaved badly ──────────────────────────────

# Never doubts the person, never asks what happened.
report-intro = Thank you for telling me. This is not your fault. Help is always free. Nobody may ask you for money, sex, work or favours for it.
# Below that, and below the numbers when somebody is in danger from others: the way to a team that ordinary helpers are no part of.
report-team =
    You can tell a small team that deals only with such reports. Ordinary helpers do not see it. You will not lose any help because of it.
    They would see a case number, your language and what you choose to write to them. They would not see your name.
    Shall I bring you in contact with this team?
button-report-yes = Yes, contact this team
report-declined = That is all right. You can come back to it at any time.
report-no-desk =
    Thank you for telling me. This is not your fault. Help is always free. Nobody may ask you for money, sex, work or favours for it.
    At the moment I have no such team behind me. You can tell another organisation that you trust, or the police. These numbers may help:
# After the "yes": what to do now. The number follows in another sentence.
report-opened = Your report has the number { $number }. Somebody from the team will write to you here. Tell only what you want to tell.

## ── A person, please ───────────────────────────────────────────────────────────────────────────────

# Followed by the lines of what would be passed on.
case-offer = A counsellor, a real person, can write to you here. It is free. I would pass on only this:
case-offer-needs = • What you look for: { $needs }
case-offer-town = • Town: { $town }
case-offer-language = • Your language: { $language }
case-offer-shown = • { $count ->
    [one] The { $count } entry that I showed you
   *[other] The { $count } entries that I showed you
  }
# Whom the person would rather talk to, if they said so; it cannot always be done.
case-offer-wish-woman = • If possible: a woman
case-offer-wish-man = • If possible: a man
case-offer-consent = They see a case number, not your name and not your phone number. What you write to them is passed on to them. Shall I?
button-case-yes = Yes, pass it on
button-case-no = No, thank you
# Buttons that leave a part out before the yes, and put it back.
button-case-without-needs = Without what I look for
button-case-with-needs = With what I look for
button-case-without-town = Without the town
button-case-with-town = With the town
button-case-without-shown = Without what I was shown
button-case-with-shown = With what I was shown
button-wish-woman = Rather a woman
button-wish-man = Rather a man
button-wish-any = No matter who
case-declined = All right, I pass nothing on. What else can I do for you?
case-opened = Done. Your case number is { $number }. A counsellor will write to you in this chat.
# A case that was closed not long ago.
case-reopened = Your case { $number } is open again. Somebody will write to you in this chat.
case-wait = { $minutes ->
    [one] It usually takes about { $minutes } minute.
   *[other] It usually takes about { $minutes } minutes.
  }
case-wait-unknown = I do not know how long it takes.
case-off-duty = Nobody is on duty right now.
# { $duty } is for example "Mon–Fri 09:00–18:00".
case-duty = Counsellors are here: { $duty }.
case-hotline = If it cannot wait, call:
case-meanwhile = Meanwhile you can go on asking me. What you write to me until then I pass on to nobody.
# Nobody has taken the case for { $minutes } minutes. Numbers that answer at once follow.
case-waited = { $minutes ->
    [one] I am sorry: you have been waiting for { $minutes } minute, and nobody is free yet. Your case stays open. As soon as somebody is free, they write to you here.
   *[other] I am sorry: you have been waiting for { $minutes } minutes, and nobody is free yet. Your case stays open. As soon as somebody is free, they write to you here.
  }
case-already = Your case { $number } is already open. A counsellor will write to you here.
case-no-desk = At the moment I have no counsellors behind me. These numbers are answered by people:
case-joined = A counsellor is with you now. They see what you agreed to pass on, and what you write here from now on. I am quiet until you both have finished.
# A counsellor has pressed "ask where they are".
case-ask-place = The counsellor asks where you are. Type the name of the town, or send your position once: it goes to the counsellor only and I do not keep it. You do not have to.
# Somebody shares a position while a counsellor is there.
case-position = I passed your position on to the counsellor. I do not keep it.
case-back = The counsellor has finished. You are talking to me, the program, again. What else do you need?
case-closed = The case is closed. You are talking to me, the program, again. You can ask for a person at any time: /human
case-requeued = The counsellor had to leave. Your case stays open, and another counsellor will write to you. Meanwhile you are talking to me, the program.
button-case-close = Back to the program
# While nobody has come yet.
button-case-end = Close my case

## ── After a case ───────────────────────────────────────────────────────────────────────────────────

# Somebody else may be reading: these two questions name no matter.
after-helped = Did this help you?
after-got = Did you get what you needed?
button-after-yes = Yes
button-after-later = Not yet
button-after-no = No
after-thanks = Thank you for your answer. Write again whenever you need something.
after-thanks-more = Thank you for saying so. Let us look further: choose a topic, write it in your own words, or ask for a person again.

## ── Crisis ─────────────────────────────────────────────────────────────────────────────────────────

# Acknowledge, ask nothing, give numbers, offer a person. The numbers follow.
crisis-self_harm = I am very glad that you wrote this. You are not alone with it, and this pain can become less. I am only a program, but there are people who listen right now and do not judge. Please call one of these numbers, or let someone near you call:
crisis-violence = I believe you. What is happening is not your fault. If you can do so safely, leave or go where other people are. These people can protect you. Please call as soon as it is safe:
crisis-medical = This can be an emergency. Please call now, or let somebody call for you. Say where you are. They tell you what to do until help comes:
crisis-child = Thank you for writing. You did the right thing. There are people whose work is to help children and young people. You may call them, they listen to you:
# "Emergency numbers" in the menu.
crisis-emergency = Emergency numbers:
# Below the numbers, before the offer of a counsellor.
crisis-human-child = If you like, a grown-up whose work is to help can also write to you here.
# Below the numbers: one button, nothing is asked. Followed by one or two lines of what would be passed on.
crisis-human = If you like, a counsellor, a real person, can also write to you here. They would see a case number, not your name, and only this:
# The same when a case waits already.
crisis-human-waiting = Your case { $number } is already open. Shall I tell the counsellors that it is urgent?
button-case-urgent = Yes, it is urgent
crisis-exit = To close this chat quickly: /exit
# One line below an ordinary answer, when a message may have been about danger. { $number } is for example 112.
crisis-quiet = If anyone is in danger, call { $number }. You can also talk to a person here.
# Heading before the numbers of one country.
numbers-country = { $country }:
# Who answers a number.
number-purpose-emergency = emergency: ambulance, police, fire
number-purpose-police = police
number-purpose-ambulance = ambulance
number-purpose-fire = fire brigade
number-purpose-emotional_support = people who listen when life is too hard
number-purpose-violence_women = help for women against violence
number-purpose-child = help for children and young people
number-purpose-missing_child = missing children
number-purpose-other = help line
number-always = day and night
number-hours = hours: { $hours }
number-languages = languages: { $languages }
number-languages-unknown = languages not known to me
# When the country is not known.
numbers-unknown-country = I do not know in which country you are. 112 is the emergency number in the whole European Union, in Moldova and in many other countries.

## ── Language ───────────────────────────────────────────────────────────────────────────────────────

language-which = Which language shall I use?
language-changed = From now on I write in English.
# In the language that was detected; { $language } does not appear, so each file says its own name.
language-suggest = You are writing in English. Shall I answer in English from now on?
button-switch-yes = Yes, in English
button-switch-no = No, stay as it is
# Somebody asked for a language that the assistant does not speak.
language-unsupported = I do not speak this language yet. I can answer in one of these:

## ── Privacy ────────────────────────────────────────────────────────────────────────────────────────

# Eight paragraphs, all shown together. The numbers of days come from the settings and are enforced.
privacy-kept = What I keep, if you continued: your language, the town you named, the topics you looked for, the entries that I found and showed you, the question I asked you last, the number of your case if one is open, and what is needed to deliver an answer to this chat. It is encrypted. I do not keep your name, phone number or Telegram name. While a counsellor is with you, what you both write is kept too, encrypted, and removed with the case. I never keep photos, voice messages, files or positions.
privacy-words = Your words: I do not keep what you write. A message is removed when it is answered. Only when you agree to talk to a counsellor is what you write passed on to them and kept with the case.
privacy-questions = One exception, if you continued: a question that I cannot answer is kept, so that an answer can be written. Before that I take out names, numbers and addresses, as far as I recognise them. Who asked is not kept with it. The team sees it only when at least five people asked something like it. Nothing that speaks of danger, violence or abuse is kept this way. Because nothing in it says whose it is, /delete cannot find it. I also count how many people asked on a day, in which language and about which topic, without anything about you.
privacy-position = Your position: if you send it, I use it once to sort by distance. While a counsellor is with you, it goes to them instead. I never write it down.
privacy-who = Who sees it: nobody reads along. A counsellor sees your case number, your language, what you agreed to pass on and what you write to them, and only after your yes. No other company and no artificial intelligence service on the internet receives your messages from me.
# Only where a translation program is set up.
privacy-translator = Translation: the team has a translation program on its own server. What you and a counsellor write to each other goes through it.
privacy-how-long = How long:
    • what I remember of our conversation: { $conversation ->
        [one] { $conversation } day
       *[other] { $conversation } days
      } after you last wrote
    • my answers to you, to be able to remove them: { $outbox ->
        [one] { $outbox } day
       *[other] { $outbox } days
      }
    • a case and what was written in it, after it is closed: { $case ->
        [one] { $case } day
       *[other] { $case } days
      }
    • feedback on an entry, without anything about you: { $feedback ->
        [one] { $feedback } day
       *[other] { $feedback } days
      }
    • a question that I could not answer: { $question ->
        [one] { $question } day
       *[other] { $question } days
      }
    • the counts by day, language and topic: { $count ->
        [one] { $count } day
       *[other] { $count } days
      }
privacy-telegram = Telegram: this chat also lies on Telegram's servers. It is not end-to-end encrypted, so Telegram could read it. You can remove the chat in Telegram yourself. I have no influence on what Telegram keeps.
privacy-rights = Your choice: /mydata shows what is kept, /delete removes all of it at once. You get the same help if you say no.
# For somebody who refused: nothing is kept.
privacy-refused = You chose that nothing is kept. So I remember nothing about you once this conversation rests.

mydata-title = This is all that is kept about you:
mydata-empty = Nothing is kept about you.
mydata-row = • { $field }: { $value }
# Names of what is kept.
data-language = language
data-consent = agreed to be remembered
data-place = town
data-town = town
data-needs = topics
data-need = topic
data-shown = entries shown
data-queue = entries not shown yet
data-current = entry shown last
data-case = case number
data-case_owner = who has the case
data-case_messages = messages between you and the counsellors
data-person = what you said about yourself
data-pending = question that waits for your answer
data-messages = messages of mine that can still be removed
data-since = since
data-updated = last used
data-yes = yes
data-no = no

delete-ask = Shall I remove everything about you, at once and for good? An open case is closed too. The help stays the same, and you can come back at any time.
button-delete-yes = Yes, remove everything
button-delete-no = No, keep it
delete-done = Everything about you is removed. This chat still lies in Telegram; you can remove it there. If you write again, we start anew.
delete-declined = All right, nothing was removed.

## ── Leaving quickly ────────────────────────────────────────────────────────────────────────────────

# Stays on the screen after a quick exit. It must say nothing about the assistant or about help.
exit-screen = ✓ Done.

## ── Things that cannot be done, each with a way forward ────────────────────────────────────────────

file-refused = I cannot open photos, voice messages or files. Please never send documents here. Write me in a few words what you need.
file-queue = Your case waits for a counsellor. When they are with you, you can send this again. Please do not send documents before.
group-refused = I answer only in private chats, to protect everybody. Please open a chat with me alone.
# { $seconds } is a whole number.
rate-limited = { $seconds ->
    [one] You are writing faster than I can answer. Please wait { $seconds } second. In danger, call 112.
   *[other] You are writing faster than I can answer. Please wait { $seconds } seconds. In danger, call 112.
  }
went-wrong = Something went wrong on my side, not on yours. Please send it once more. In danger, call { $number }.
text-long = That was a long message, and I have read only its beginning and its end. If something is missing, please say it again in one or two sentences.
edited = I saw that you changed a message. Please send it as a new message.
old-button = This button is too old. Please write what you need.

## ── Browser page ───────────────────────────────────────────────────────────────────────────────────

page-write = Write what you need …
page-send = Send
page-restart = Start anew
page-offline = There is no connection right now. Please try again. In danger, call 112.
page-no-position = Your position could not be read. Please type your town.
