# Confirmation by providers: an operator asks the organisation behind a service whether what we tell people is still true.

# Entry of the navigation
confirm-nav = Confirmations
confirm-title = Confirmation by providers
confirm-intro = Ask providers whether what we tell people is still true. They get a link that works once, need no account, and their answer comes back as a draft.
confirm-tab-due = Due
confirm-tab-open = Asked
confirm-tab-answered = Answered
# Variables: $count is a number
confirm-count = ({ $count })
confirm-due-none = Nothing is past its check date.
confirm-open-none = No question is open.
confirm-answered-none = No answer waits for you.
confirm-checked = Last checked
confirm-never = never
confirm-ask = Ask the provider
# For screen readers; variables: $name is the name of a service
confirm-ask-name = Ask the provider of { $name }
confirm-asked-by = Asked by
confirm-asked-on = Asked
confirm-expires = Valid until
confirm-language = Language
confirm-language-hint = The page and the letter are in this language.
confirm-answered-on = Answered
confirm-withdraw = Withdraw the link
confirm-withdrawn = The link no longer works.
confirm-make = Make the link
confirm-example = This is an example that we made up. Nobody can be asked.

# The page with the new link
confirm-link-title = The link is ready
confirm-link = Link for the provider
confirm-link-once = We show it only now and keep nothing from which it could be made again. It works once, until { $day }.
confirm-link-copy = Copy the link
confirm-link-copied = Copied
confirm-link-mail = Write an e-mail
confirm-link-mail-hint = Opens your own e-mail program. Nothing is sent before you send it.
confirm-link-no-mail = We know no e-mail address of this provider. Copy the link and send it in the way you usually talk to them.
confirm-link-letter = Text of the letter
confirm-link-loopback = This link works on this machine only, because these pages have no public address. Ask whoever runs this machine.
confirm-back = Back to the list

# The letter. Variables: $service and $organization are names, $link is a web address, $day a date.
confirm-mail-subject = Is this still right? { $service }
confirm-mail-body =
    Hello,

    Poruch tells refugees where they find help. We tell them about your service “{ $service }”, too.

    Would you please look whether everything is still right? It takes two minutes, and you need no account:

    { $link }

    The link is for you only. It works once, until { $day }.

    Thank you very much!

# What an operator sees of an answer
confirm-all-true = Everything is still true
# Variables: $count is a number
confirm-some-changed = { $count ->
    [one] One thing has changed
   *[other] { $count } things have changed
 }
# The provider wrote a note, and neither confirmed nor changed anything
confirm-only-note = A note only
confirm-said-note = Note of the provider
confirm-in-draft = is in the draft
confirm-by-hand = please enter it yourself
confirm-to-draft = Look at the draft
confirm-done = Done
confirm-done-said = Put away.
# Card of the home page; variables: $count is a number
# Cards of the start page: the number stands before the text
confirm-home-answered = { $count ->
    [one] provider has answered
   *[other] providers have answered
 }
confirm-home-due = { $count ->
    [one] service could be confirmed by its provider
   *[other] services could be confirmed by their providers
 }
# Reasons in the history of a record. Variables: $day is a date.
confirm-why-true = The provider confirmed on { $day } that everything is still true
confirm-why-changed = Answer of the provider on { $day }

# The page that a provider sees; no account, their own language. Polite, short, plain.
confirm-page-title = Is this still right?
# Variables: $organization is a name
confirm-page-hello = Hello { $organization },
confirm-page-intro = this is what we tell people who look for help. Please look whether everything is still right.
confirm-page-free = The assistant is free and helps refugees to find the nearest help. You need no account.
confirm-page-all-true = Yes, all of this is still true
confirm-page-changed = This has changed
confirm-page-what-now = What is right now?
confirm-page-exists = Does this service still exist?
confirm-page-exists-yes = Yes
confirm-page-exists-pause = It is closed for some time
confirm-page-exists-no = It no longer exists
confirm-page-note = Anything else?
confirm-page-note-hint = Please write no personal data of people who come to you.
confirm-page-send = Send the changes
confirm-page-nothing = You changed nothing. Press “Yes, all of this is still true”, or write what has changed.
confirm-page-too-long = One of your texts is too long. Please shorten it to { $count } characters.
confirm-page-thanks = Thank you!
confirm-page-thanks-text = Your answer has arrived. A person looks at it before anything changes. You can close this page.
confirm-page-invalid = This link does not work
confirm-page-invalid-text = It may have been used already, be too old, or be incomplete. Ask the person who sent it for a new one.
confirm-page-slow = Too many tries
confirm-page-slow-text = Please wait ten minutes and try again.
confirm-page-confidential = Because the place is confidential, we show people the phone number only.

# What we tell about a service
confirm-field-name = Name
confirm-field-organization = Organisation
confirm-field-description = What is offered
confirm-field-needs = Kind of help
confirm-field-address = Address
confirm-field-phone = Phone
confirm-field-email = E-mail
confirm-field-url = Website
confirm-field-hours = Opening hours
confirm-field-appointment = Appointment
confirm-field-languages = Languages spoken
confirm-field-eligibility = For whom
confirm-field-cost = Cost
confirm-field-accessibility = Accessibility
confirm-field-alert = Important note
