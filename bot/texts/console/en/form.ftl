# The form in which an operator writes down what a service is, for whom, where and when.
# "Service" is one kind of help at an organisation, such as legal advice or a night shelter.

form-new-title = New service
# Variables: $name is the service's own name
form-edit-title = Edit: { $name }
form-unnamed = Service without a name
form-intro = Everything you write is kept as a draft. People see nothing of it before it is checked and published.
# Heads a list of links to the fields that are wrong
form-summary = { $count ->
    [one] One thing is not right yet
   *[other] { $count } things are not right yet
}
# Heads a list of links to fields where nothing was written yet
form-missing-summary = Still missing
form-warnings-summary = Worth a second look
form-saved = Saved as a draft at { $time }
form-save-done = Saved as a draft. Nobody sees it before it is published.
form-not-saved = Nothing has been changed yet
form-saving = Saving …
form-save = Save
form-save-check = Save and check
form-to-draft = Go to the draft
form-to-draft-anyway = Go to the draft all the same
form-to-texts = All texts side by side, in every language
# Variables: $name is another operator
form-others = { $name } is also working on this service.
form-others-open = Open that draft
form-others-why = Both drafts are kept. Whoever publishes second is shown what the first one changed.
# In the form, above fields that a provider's answer is about and that a person has to fill in. $field is the name of the field; the provider's own words follow.
form-provider-wrote = The provider wrote about “{ $field }”. Please enter it:
form-confidential-way = This service is confidential. Only people with the role "Protection" or "Administrator" may open it.
form-confidential-note = This service is confidential: its address is never shown to anybody outside.
form-gone = This draft was published or withdrawn in the meantime. What you wrote last is below; save it to start a new draft.
form-moved = Somebody published a change of this service while this page was open. Your draft has it, too.
form-example-note = This is a made-up example record. It is shown only where no real people ask.

# Two people changed the same field at the same time
form-clash-title = Somebody else changed the same thing while this page was open
form-clash-intro = Decide for each one. Nothing is lost: both are kept in the history of the draft.
form-clash-mine = Mine
form-clash-theirs = Theirs
form-clash-empty = (empty)

# Sections of the form
form-section-words = What it is
form-section-organization = Who offers it
form-section-places = Where
form-section-contact = Phone, e-mail, website
form-section-hours = When it is open
form-section-needs = What people can get there
form-section-people = Who it is for
form-section-languages = Languages spoken there
form-section-access = Accessibility
form-section-cost = Cost and appointments
form-section-state = Is it true today?
form-contents = Parts of this form

form-name = Name
form-name-hint = Short and plain, as people would say it. For example: Free legal advice for refugees
form-alternate-name = Other names people use
form-alternate-name-hint = People find it by these names, too.
form-description = Description
form-description-hint = What happens there, in two or three plain sentences. Plain text only.
form-text-language = These texts are written in
form-alert = Important notice
form-alert-hint = Shown with an exclamation mark. For example: Closed from 1 to 15 August
form-samples = Questions people ask
form-samples-hint = One per line, in the words people use. The assistant learns from them to find this service.
form-words-title = In other languages
form-words-hint = Write what you are sure of. What is missing is shown in the first language.
# Variables: $tongue is the name of a language
form-words-in = In { $tongue }
form-words-new = In another language
form-words-language = Language
form-words-add = Add a language
form-words-remove = Remove this language
form-choose = Please choose
form-remove = Remove
# Variables: $what is a phone number or the name of a place, as a name for screen readers
form-remove-what = Remove { $what }

form-organization-now = Offered by
form-organization-none = No organisation chosen yet
form-organization-search = Look for an organisation
form-organization-search-hint = Type the beginning of its name.
form-organization-find = Search
# Variables: $count is a number
form-organization-found = { $count ->
    [0] No organisation of that name is known
    [one] One organisation found
   *[other] { $count } organisations found
}
form-organization-new = It is a new organisation
form-organization-change = Choose another organisation
form-organization-name = Name of the organisation
form-organization-description = What it does
form-organization-email = E-mail of the organisation
form-organization-website = Website of the organisation
form-organization-shared = Its name and website are edited on the organisation's own page.

# Variables: $number counts from 1
form-place-title = Place { $number }
form-place-none = No place is written down yet. A service that is given only by phone or online needs none.
form-place-add = Add a place
form-place-remove = Remove this place
form-place-kind = What kind of place
form-place-kind-physical = People go there
form-place-kind-virtual = Online or by phone only
form-place-shared = { $count ->
    [one] One other service is at this place. What you change here changes there, too.
   *[other] { $count } other services are at this place. What you change here changes there, too.
}
form-place-known = Places of this organisation
form-place-name = Name of the place
form-place-name-hint = For example: House of Culture, second entrance
form-city = Town
form-city-hint = Type the name in any language and choose from the list.
form-city-find = Find the town
form-city-found = { $count ->
    [0] No town of that name is known
    [one] One town found
   *[other] { $count } towns found
}
# Variables: $town is a larger town close by
form-city-near = near { $town }
form-city-people = { $count ->
    [one] { $count } inhabitant
   *[other] { $count } inhabitants
}
form-address-1 = Street and number
form-address-2 = More of the address
form-address-2-hint = Floor, entrance, door bell
form-postal-code = Postal code
form-state = County or region
form-country = Country
form-position = Position on the map
form-position-hint = Choose a town above, or copy both numbers from a map on your phone, such as 45.7537, 21.2257, into the first box.
form-latitude = Latitude (north)
form-longitude = Longitude (east)
form-precision = This is
form-precision-exact = the door
form-precision-town = only the middle of the town
form-transportation = How to get there
form-transportation-hint = Bus or tram, landmarks
form-confidential = Confidential place
form-confidential-hint = Shelters and other places nobody may find by asking. The address is never shown; people get the phone number only.
form-confidential-service = The whole service is confidential
# The drawing of a place among the towns around it
form-map = Map of the towns around this place
form-map-point = This place
form-map-nearest = Nearest towns
# Variables: $km is a distance, such as 2.1
form-map-km = { $km } km

form-phone-number = Number
form-phone-hint = With the country code if you know it: +40 256 123 456
form-phone-extension = Extension
form-phone-description = What for
form-phone-description-hint = For example: reception, Monday to Friday
form-phone-languages = Languages on this phone
form-phone-add = Add a phone number
# Variables: $e164 +40256123456, $national 0256 123 456, $country name of a country
form-phone-understood = { $e164 } – inside { $country }: { $national }
form-phone-short = Short number { $number }, dialled as it is
form-place-phones = Phone numbers of this place only
form-email = E-mail
form-url = Website
form-url-hint = The page about this service, if there is one

form-hours-kind = What is known of the hours
form-hours-unknown = Not known
form-hours-always = Always open, day and night
form-hours-week = Certain times
form-hours-expert = Something more complicated
# Variables: $day is the name of a weekday
form-hours-opens = { $day }: opens at
form-hours-closes = { $day }: closes at
form-hours-all-day = 24 hours
form-hours-appointment = by appointment
# Variables: $day is the name of a weekday
form-hours-add-day = { $day }: add times
form-hours-copy = Copy Monday to Tuesday–Friday
form-hours-empty-hint = Write times such as 9:00 and 17:30. A day without times is closed.
form-holidays = Public holidays
form-holidays-unsaid = Not known
form-holidays-closed = Closed
form-holidays-open = Open at these times
form-holiday = Public holiday
# Variables: $country is the name of a country, $days a list of days
form-holidays-next = Next in { $country }: { $days }
form-valid-from = These hours hold from
form-valid-to = until
form-valid-hint = Leave both empty if there is no end. Afterwards people are told that the hours are not known.
form-expert = Hours as an expression
form-expert-hint = In the notation of OpenStreetMap, for example: Mo-Fr 09:00-17:00; Sa[1] 10:00-12:00; PH off
form-expert-kept = The week above cannot say this. It is kept to the letter as long as you do not change it here.
form-hours-lost = Some of the hours of this record could not be read. They stay as they are as long as you do not change the hours.
form-hours-read = Read as
form-place-own-hours = This place has its own hours
form-place-own-hours-hint = Otherwise the hours of the service hold here.

form-needs-hint = Choose all that fit. Without one, nobody finds the service.
form-statuses = Papers people have
form-anyone-hint = Choose nothing if it is for anyone.
form-groups = Groups
form-genders = Only for
# Only for women
form-gender-female = women
form-gender-male = men
form-minimum-age = From age
form-maximum-age = To age
form-eligibility = Conditions in words
form-eligibility-hint = For example: registered in this county
form-coverage = Countries served from afar
form-coverage-hint = For help online or by phone. Names or codes, with commas: Romania, MD
form-area = Area served, in words
form-area-hint = One per line. For example: Cluj county
form-other-languages = Other languages
form-other-languages-hint = Names or codes, with commas
form-interpretation = Interpreters
form-interpretation-hint = For example: interpreter for Dari on Tuesdays
form-accessibility = At every place of this service
form-place-accessibility = Accessibility of this place
form-cost = What it costs
# A choice: nobody said whether it costs anything, whether an appointment is needed
form-unsaid = Nobody said
form-cost-free = Free of charge
form-cost-reduced = Reduced price
form-cost-paid = People pay
form-fees = Cost in words
form-appointment = Appointment
form-appointment-required = Needed first
form-appointment-walk_in = Not needed, people just come
form-application = How to get it
form-application-hint = What people do first, what they bring along

form-status = State
form-status-active = Running
form-status-inactive = Not running; hidden from people
form-status-defunct = Ended for good; hidden from people
form-status-temporarily-closed = Closed for some time; people are told so
form-checked-today = I checked phone, address and hours today
form-assured-date = Last checked on
form-expires = Check again by
form-source = Where you know it from
form-source-hint = A web page, a leaflet, or the name of a person's office – never a private person
form-contact-verified = Phone, address and hours were checked with the organisation

form-preview = As people see it
form-preview-language = Language
form-preview-show = Show
form-preview-empty = Write a name to see the card.
form-preview-hidden = People are not shown this service in this state.

# What is wrong, beside the field. Say what is wrong and what to do.
form-error-name-missing = Write a name.
form-warning-name-long = The name is longer than { $most } characters. A shorter one is easier to read on a phone.
form-warning-description-missing = Write a description, so that people know what to expect.
form-error-language-missing = Choose the language these texts are written in.
form-error-language-twice = This language is there already. Choose another one.
form-warning-name-untranslated-missing = Write the name in this language, too. Otherwise the card mixes two languages.
form-error-need-missing = Choose at least one need.
form-error-status = Choose a state.
form-error-organization-name-missing = Write the name of the organisation.
form-warning-organization-missing = Choose the organisation that offers this.
form-error-country-missing = Choose the country.
form-error-town-missing = Write the town.
form-error-latitude = This is no latitude. Write a number from -90 to 90, such as 45.7537.
form-error-longitude = This is no longitude. Write a number from -180 to 180, such as 21.2257.
form-error-position-half-missing = Write both numbers of the position, or none.
form-warning-position-missing = Without a position people are told the town only, and no distance.
form-warning-position-lonely = There is no town within { $km } km of this point. Look at both numbers again: are they swapped?
# Variables: $country is the name of a country
form-warning-position-elsewhere = This point is not in { $country }. Look at the country and at both numbers again.
# Variables: $town as written in the address, $km a whole number
form-warning-position-far = This point is { $km } km from { $town }. Look at both numbers again, or choose the town once more.
form-warning-place-missing = Add a place, or say which countries are served from afar.
form-error-coverage = "{ $word }" is no country. Write names or two-letter codes with commas.
form-error-phone-missing = Write the number.
form-error-phone-country = Write the number with its country code, such as +40, or fill in the country of a place first.
form-error-phone = This can be no phone number in { $country }. Count the digits, or write it with its country code.
form-warning-phone-odd = Such a number is not given out in { $country }, as far as is known. Call it once to be sure.
form-error-extension = An extension has digits only. Write other words under "What for".
form-error-email = This is no e-mail address. It looks like name@example.org.
form-error-link = This is no web address. It looks like https://example.org.
form-warning-contact-missing = Write a phone number, an e-mail, a website or an address, so that people can reach it.
form-error-hours-missing = Write at least one time, or choose "Not known".
form-error-hours-expression = This expression cannot be read. Look at the example.
form-warning-hours-never = With these hours it is never open in the coming year.
form-error-holiday-missing = Write the times of public holidays, or choose another answer.
form-error-time = "{ $typed }" is no time. Write it like 9:00 or 17:30.
form-error-time-opens-missing = Write when it opens.
form-error-time-closes-missing = Write when it closes.
form-error-time-same = It closes at the time it opens. For the whole day, tick "24 hours".
form-error-time-overlap = These times overlap with the ones before.
form-error-date = This is no date. Write it like 2026-11-22.
form-error-date-future = This day has not come yet.
form-error-period = The end is before the beginning.
form-warning-period-over = This day is over: people are told that the hours are not known.
form-error-age = Write a number of years from 0 to 120.
form-error-age-order = This age is lower than the one before.
form-error-language-unknown = "{ $word }" is no language that is known. Write names or codes with commas.
form-warning-check-missing = Say when this was last checked. Facts without a date carry a warning.
form-warning-source-missing = Say where you know it from.
