# Lists of services, answers and organisations: finding, filtering, changing many at once, looking at one.

lists-services = Services
lists-answers = Answers
lists-organizations = Organisations
lists-export = Take everything out

# Search box above the list of services
lists-search = Search
lists-search-hint = Write what people would write, or a name, a phone number or an e-mail address.
lists-search-language = Language of your words
# Choice in a menu: the program guesses the language of the words
lists-search-guess = Guess
lists-search-button = Search
lists-filters = Filters
# Variables: $count is how many filters are set
lists-filters-set = { $count ->
    [one] { $count } filter is set
   *[other] { $count } filters are set
}
lists-filters-apply = Show
lists-filters-clear = Clear all
lists-any = Any
lists-filter-status = State
lists-filter-need = Need
lists-filter-town = Town
lists-filter-country = Country
lists-filter-organization = Organisation
lists-filter-speaks = Language spoken there
lists-filter-texts = Texts
lists-filter-texts-in = in this language
lists-filter-any-language = in any language
lists-filter-only = Only services that
lists-filter-only-answers = Only answers that
lists-only-overdue = are past their check date
lists-only-draft = have a draft
lists-only-reported = people reported
lists-only-example = are made-up examples
lists-only-confidential = are confidential
# States of texts in a filter; a text is a name or description in one language
lists-texts-missing = missing
lists-texts-unread = waiting to be read
lists-texts-unreviewed = not read by anybody yet
lists-texts-machine = translated by a machine
lists-texts-stale = out of date
lists-texts-human = read and found right
lists-sort = Order
lists-sort-relevance = Best match first
lists-sort-name = Name
lists-sort-organization = Organisation
lists-sort-checked = Longest not checked first
lists-sort-changed = Last changed first

# Above a list. Variables: $total all records found, $first and $last numbers of those on this page
lists-count = { $total ->
    [0] Nothing found
    [one] { $total } record
   *[other] { $first }–{ $last } of { $total } records
}
lists-nothing = Nothing fits. Try fewer words or clear the filters.
lists-page = Page { $page } of { $pages }
lists-page-next = Next page
lists-page-previous = Previous page
lists-pages = Pages of the list

lists-column-choose = Choose
lists-column-name = Name
lists-column-organization = Organisation
lists-column-place = Place
lists-column-needs = Needs
lists-column-state = State
lists-column-checked = Checked
lists-column-texts = Languages
lists-column-services = Services
lists-column-country = Country
lists-never-checked = never
# A mark beside the date of the last check
lists-overdue = check is due
# Marks of a service in a list
lists-mark-draft = draft
lists-mark-reported = reported
lists-mark-example = example
lists-mark-confidential = confidential
lists-place-hidden = hidden, for safety
lists-everywhere = everywhere
# Why people would find this service; the reasons follow
lists-found-because = People find it:
lists-found-by-name = Found by its name only. People would not get it with these words.
lists-missing = { $count ->
    [one] { $count } language missing
   *[other] { $count } languages missing
}
lists-complete = in all languages

# States of a service (HSDS)
lists-status-active = active
lists-status-inactive = not active
lists-status-defunct = does not exist any more
lists-status-temporarily-closed = closed for now
lists-status-active-hint = People are sent there.
lists-status-inactive-hint = People are not sent there.
lists-status-defunct-hint = People are not sent there. The record stays, with its history.
lists-status-temporarily-closed-hint = People see it with the note that it is closed for now.

lists-new-service = New service
lists-new-answer = New answer
lists-new-organization = New organisation

# Changing many at once
lists-bulk = With the chosen ones
lists-bulk-scope-chosen = the ones I ticked on this page
# Variables: $total is how many records the list has
lists-bulk-scope-all = { $total ->
    [one] the one in this list
   *[other] all { $total } in this list
}
lists-bulk-scope = Which
lists-bulk-do = What
lists-bulk-choose-page = Tick all on this page
lists-bulk-checked = Mark as checked today
lists-bulk-status = Change the state
lists-bulk-export = Export as a file
lists-bulk-confirm = Ask the providers to confirm
lists-bulk-next = Go on
lists-bulk-none = Nothing was chosen. Tick at least one and try again.
# Variables: $most is the largest number
lists-bulk-many = That is too many at once. Narrow the list to { $most } or fewer.
lists-bulk-title-checked = Mark as checked today?
lists-bulk-title-status = Change the state?
lists-bulk-about-checked = You say with your name that you have checked these today: they exist, the phone numbers and the hours are right.
lists-bulk-about-status = It holds for people at once. You can undo it in the history of each record.
lists-bulk-names = { $count ->
    [one] This record changes:
   *[other] These { $count } records change:
}
lists-bulk-same = { $count ->
    [one] One more stays as it is, because nothing changes for it.
   *[other] { $count } more stay as they are, because nothing changes for them.
}
lists-bulk-second = a second person has to agree: this becomes a draft
lists-bulk-new-status = New state
lists-bulk-why = Why
lists-bulk-why-hint = One sentence for the history. For example: I rang all of them.
lists-bulk-why-missing = Write one sentence why.
lists-bulk-title-confirm = Ask the providers to confirm
lists-bulk-about-confirm = Each provider gets a link of its own. Open the services one after the other.
lists-bulk-ask = Make the link
lists-bulk-do-checked = Yes, I have checked them
lists-bulk-do-status = Change them
lists-bulk-back = Back to the list
lists-bulk-done = { $count ->
    [0] Nothing was changed.
    [one] { $count } record changed.
   *[other] { $count } records changed.
}
lists-bulk-partly = { $count } changed. { $drafts } became drafts that a second person has to agree to. { $left } left alone, because somebody else changed them meanwhile.

# One service
lists-service-edit = Edit
lists-service-texts = Texts in all languages
lists-service-history = History
lists-service-ask = Ask the provider to confirm
lists-service-hidden = This service is confidential. Where it is, you do not see; only people responsible for protection do.
lists-service-secret = Confidential. Never tell anybody where this is. People see the phone number only.
lists-service-not-shown = People do not see this service now.
lists-service-card = As people see it
lists-service-card-none = People do not see this service, so there is no card.
lists-card-language = Language of the card
lists-card-show = Show
lists-service-facts = Facts
lists-service-id = Number in the catalogue
lists-service-state = State
lists-service-organization = Organisation
lists-service-needs = Needs
lists-service-accepts = Accepts
lists-service-groups = For
lists-service-anyone = anyone
lists-service-ages = Age
lists-service-age-from = from { $from } years
lists-service-age-to = up to { $to } years
lists-service-age-between = { $from } to { $to } years
lists-service-speaks = Languages spoken there
lists-service-cost = Cost
lists-service-appointment = Appointment
lists-service-appointment-required = Ring first
lists-service-appointment-walk_in = Come without an appointment
lists-service-access = Accessibility
lists-service-coverage = Serves people in
lists-service-source = Source
lists-service-checked = Last check
lists-service-expires = Holds until
lists-service-email = E-mail
lists-service-website = Website
lists-service-phones = Phones
lists-service-phone-of-organization = of the organisation
lists-service-places = Places
lists-service-online = online
lists-service-no-place = No place is known.
lists-service-no-phone = No phone is known.
lists-service-coordinates = Position
lists-service-coordinates-town = Position (middle of the town)
lists-service-hours = Opening hours
lists-service-hours-unknown = not known
lists-service-today = Today
# Variables: $times such as 09:00–17:00
lists-service-today-open = today { $times }
lists-service-today-closed = closed today
lists-service-today-unknown = not known for today
lists-service-drafts = Drafts
lists-service-draft-by = { $title } – by { $who }
lists-service-reports = Reports
lists-service-reported = People reported that something here is wrong.
lists-service-samples = Questions it must answer
lists-service-languages = Texts
lists-service-last-change = Last change
lists-unknown = not known
lists-yes = yes
lists-no = no

# State of a text in one language, as a mark
lists-text-original = original
lists-text-human = read and right
lists-text-unreviewed = not read yet
lists-text-machine = by a machine
lists-text-stale = out of date
lists-text-missing = missing
lists-text-partly = partly

# Texts side by side
lists-texts-title = Texts in all languages
lists-texts-about = The original comes first. If you know a language well, read its text. If it is right, say so with one click. Your name is kept with it.
lists-texts-choose = Languages to show
lists-texts-show = Show
lists-texts-original = Original
lists-texts-original-unknown = Nobody has said which language this is written in. Say it in the form of the record first.
lists-texts-read = I have read this and it is right
lists-texts-read-by = { $who }, { $day }
lists-texts-edit = Change texts
lists-texts-edit-about = What you change goes into a draft. People see it when the draft is published.
lists-texts-editing = You are changing texts. The original comes first: changing it makes all translations out of date.
lists-texts-save = Save as draft
lists-texts-cancel = Do not change anything
lists-texts-mine = I have read what I wrote and it is right
lists-texts-nothing = You changed nothing.
lists-texts-saved = Saved as a draft. Check it and publish it here.
lists-texts-read-done = Thank you. It is marked as read by you.
lists-texts-moved = Somebody changed this text in the meantime. Nothing was marked. Read it again as it is now.
# A note beside texts of a safety record, and the answer to who may not mark them
lists-texts-second = This is about people's safety. So the text must be read by somebody who may publish it and who did not write it.
lists-texts-clash = Somebody changed this record in the meantime. What you wrote is kept in a draft. There you can see both.
lists-texts-no-longer = The original changed after this translation was made.
lists-texts-read-all = I have read all of { $name } and it is right
lists-texts-why = Why
lists-texts-why-hint = One sentence for the history. Optional.
lists-texts-draft-open = There is a draft for this record already: { $title } by { $who }.
lists-texts-none = This record has no texts yet.
lists-texts-of-organization = Texts of the organisation
# Names of the texts of a record
lists-field-name = Name
lists-field-alternate_name = Other names
lists-field-description = Description
lists-field-eligibility_description = Who can come
lists-field-application_process = How to come
lists-field-fees_description = What it costs
lists-field-interpretation_services = Interpreters
lists-field-alert = Warning for people
lists-field-title = Title
lists-field-text = Text
lists-field-samples = Questions
lists-field-samples-hint = Questions people ask, one on each line. The answer must be found by them.

# Answers
lists-answer-edit = Change
lists-answer-new-title = New answer
lists-answer-edit-title = Change the answer
lists-answer-facts = About the answer
lists-answer-needs = Needs
lists-answer-needs-hint = What must somebody need, so that this answer helps?
lists-answer-country = Country
lists-answer-country-hint = Empty: it holds everywhere.
lists-answer-source = Source
lists-answer-source-hint = Web address of who says so. People see it below the answer.
lists-answer-assured = Checked on
lists-answer-assured-hint = The day on which somebody last compared the answer with its source.
lists-answer-checked-today = I have checked it today
lists-answer-languages = Languages
lists-answer-leading = This is the leading language. When it changes, all others are out of date.
lists-answer-text-hint = Plain text. An empty line makes a paragraph. A line that begins with "- " is a point of a list. Web addresses stand as they are.
lists-answer-preview = As Telegram shows it
lists-answer-preview-show = Show how it looks
lists-answer-add-language = Add a language
lists-answer-add = Add
lists-answer-why = Why
lists-answer-why-hint = One sentence for the history. Optional.
lists-answer-save = Save as draft
lists-error-summary = Please look at these first
lists-error-title = Write a title.
lists-error-text = Write the text.
lists-error-source = Give the web address of the source. It begins with https://
lists-error-need = Choose at least one need.
lists-error-date = Give a day that is not in the future.
lists-error-name = Write a name.
lists-error-email = This is no e-mail address. It looks like help@example.org
lists-error-url = This is no web address. It begins with https://
lists-error-country = Choose a country from the list.
lists-error-pair = Title and text belong together: write both, or leave both empty.

# Organisations
lists-organization-edit-title = Organisation
lists-organization-new-title = New organisation
lists-organization-save = Save as draft
lists-organization-services = { $count ->
    [0] No services
    [one] { $count } service
   *[other] { $count } services
}
lists-organization-show-services = Show its services
lists-organization-hidden = This organisation runs a confidential service and is known for nothing else. Only people responsible for protection can change it.

# Export
lists-export-about = Everything in the catalogue as a file in the standard form HSDS 3. Other programs and other organisations can read it. Nothing is held back but the places of confidential services.
lists-export-json = One JSON file
lists-export-csv = Tables (CSV files in a .zip)
lists-export-answers = Answers (JSON Lines)
lists-export-form = Form of the file
lists-export-confidential = With the places of confidential services
lists-export-confidential-hint = Only if you must. Keep the file safe and delete it after use. Your name goes into the log.
lists-export-download = Download

# Cards of the start page. Variables: $count
lists-home-unread = { $count ->
    [one] service or answer has a text in your language that nobody has read yet
   *[other] services and answers have a text in your language that nobody has read yet
}

# Behind the number of missing languages in a list
lists-unread = { $count ->
    [one] { $count } to be read
   *[other] { $count } to be read
}
