# Import of files: HSDS (an exchange format for services), answers, spreadsheets.

# Entry of the navigation
import-nav = Import
import-title = Import a file
import-intro = Bring services or answers in from a file. Nothing changes before you have seen what is in it and said yes.
import-file = File
# Variables: $megabytes is a number
import-file-hint = A spreadsheet (.xlsx, .csv), HSDS services (.json, or a .zip of CSV files), or answers (.jsonl). At most { $megabytes } MB.
import-send = Read the file
import-kinds = What can I bring?
import-kind-sheet = A spreadsheet: one service per row, with any columns in any order. You say which column is what.
import-kind-hsds = HSDS: the format in which directories of services are exchanged. JSON, or a package of CSV files in one .zip.
import-kind-answers = Answers: one question and answer per line, as JSON Lines.
import-private = Your file is kept privately on this machine until you decide, for at most 24 hours, and then removed.
import-waiting = Files that wait for your decision
# Variables: $ago is a time such as "3 hours ago"
import-waiting-since = read { $ago }
import-remove = Remove the file
import-removed = The file was removed. Nothing was imported.
import-open = Go on with this file

import-refused-empty = This file is empty. Choose another one.
# Variables: $megabytes is a number
import-refused-too_large = This file is larger than { $megabytes } MB. Split it, or ask whoever runs this machine to raise the limit.
import-refused-ending = Files of this kind cannot be read. Save it as .xlsx, .csv, .json, .jsonl or .zip.
import-refused-bomb = This file unpacks to far more than a catalogue can hold. It was not opened.
import-refused-outside = This archive names folders outside itself. It was not opened.
import-refused-damaged = This file is damaged. Try to save or download it again.
import-refused-none = Choose a file first.
import-gone = This file is no longer here. Files are removed after 24 hours. Send it again.

import-reading = Reading the file …
# Variables: $done and $total are numbers
import-reading-count = { $done } of { $total }
import-comparing = Comparing with what is there …
import-failed = This file could not be read
# Variables: $line is a number
import-failed-line = Line { $line }
import-failed-expected = Expected:
import-failed-found = Found:

# The page on which columns of a spreadsheet are explained
import-columns = What is in which column?
import-columns-intro = We guessed from the headings and from what stands below. Please correct what is wrong. Columns that you leave out are not read.
import-columns-remembered = You, or somebody here, explained a table with these headings before. We read this one in the same way.
import-column = Column in your file
import-is = What it is
import-leave-out = Leave out
import-languages-group = The same text in another language
# Variables: $field is the name of a column such as "Description", $spoken the name of a language
import-in-language = { $field }: { $spoken }
import-tab = Sheet
import-tab-hint = This workbook has several sheets. One of them is read.
import-tab-change = Read this sheet
import-for-all = For all rows
import-country = Country, where a row names none
import-country-hint = Phone numbers without a country code are read as numbers of this country.
import-country-none = Not known
import-city = Town, where a row names none
import-organization = Organisation, where a row names none
import-text-language = Language of the texts
import-words = Words for kinds of help that we do not know
import-words-hint = Say which kind of help each word means. We remember it for tables with the same headings.
# Variables: $count is a number of rows
import-word-times = { $count ->
    [one] in one row
   *[other] in { $count } rows
 }
import-word-none = None of these
import-preview = The first rows as services
import-preview-hint = Like this they would come in.
import-preview-show = Show me the first rows
import-go-on = Go on
import-needs-name = Say which column has the name, the organisation or a description. Without one of them a row is no service.
import-encoding = Letters read as { $encoding }

import-field-name = Name of the service
import-field-organization = Organisation
import-field-description = Description
import-field-needs = Kind of help
import-field-address = Street and number
import-field-city = Town
import-field-region = Region
import-field-postal_code = Postal code
import-field-country = Country
import-field-latitude = Latitude
import-field-longitude = Longitude
import-field-coordinates = Latitude and longitude together
import-field-phone = Phone
import-field-email = E-mail
import-field-url = Website
import-field-hours = Opening hours
# Variables: $day is the name of a day
import-field-hours-day = Opening hours on { $day }
import-field-appointment = Appointment needed?
import-field-eligibility = For whom
import-field-languages = Languages spoken
import-field-cost = Cost
import-field-minimum_age = Youngest age
import-field-maximum_age = Oldest age
import-field-accessibility = Accessibility
import-field-status = State (active or not)
import-field-alert = Important note
import-field-confidential = Confidential place?
import-field-assured_date = Last checked on
import-field-source = Source
import-field-id = Identifier

# The report
import-report = What is in this file
import-nothing-changes = Nothing changes: all of this is already in the catalogue, just as it is here.
import-nothing-there = There is nothing in this file that could be imported.
# Variables: $count is a number of records
import-count-new = { $count ->
    [one] one new
   *[other] { $count } new
 }
import-count-changed = { $count ->
    [one] one changed
   *[other] { $count } changed
 }
import-count-unchanged = { $count ->
    [one] one as it is already
   *[other] { $count } as they are already
 }
import-count-kept = { $count ->
    [one] one kept complete (the file has it without its confidential parts)
   *[other] { $count } kept complete (the file has them without their confidential parts)
 }
import-count-refused = { $count ->
    [one] one cannot be used
   *[other] { $count } cannot be used
 }
import-state-new = New
import-state-changed = Changed
import-state-unchanged = As it is
import-state-kept = Kept complete
import-look = Look at this
# Variables: $who is a person's name
import-edited = { $who } edited this in the catalogue. Taking it from the file changes that work.
import-second = Somebody's safety depends on this. It becomes a draft, and a second person publishes it.
import-take = Take this
# For screen readers; variables: $name is the name of a record
import-take-name = Take { $name }
import-all-sound = Choose all sound ones
import-all = Choose all
import-none = Choose none
# Variables: $count is a number of records
import-chosen = { $count ->
    [one] one chosen
   *[other] { $count } chosen
 }
import-write = Bring the chosen ones in
import-write-hint = All chosen ones come in together. People find them within a second. You can undo each one later in its history.
import-none-chosen = Choose at least one record first.
# Variables: $count is a number of records
import-written = { $count ->
    [0] Nothing had to be changed.
    [one] One record came in.
   *[other] { $count } records came in.
 }
# Variables: $count is a number of records brought in, $drafts a number of drafts
import-written-drafts = { $count ->
    [0] Nothing was published.
    [one] One record came in.
   *[other] { $count } records came in.
 } { $drafts ->
    [one] One became a draft that a second person publishes.
   *[other] { $drafts } became drafts that a second person publishes.
 }
# Variables: $count is a number of records
import-moved = { $count ->
    [one] Somebody changed one of these records in the meantime. Nothing was written. Look at it again.
   *[other] Somebody changed { $count } of these records in the meantime. Nothing was written. Look at them again.
 }
import-filter = Show
import-filter-all = Everything
import-filter-look = What needs a look
import-filter-new = New
import-filter-changed = Changed
import-page-before = Back
import-page-next = Next
# Variables: $page and $pages are numbers
import-page-of = Page { $page } of { $pages }
import-changes = What would change
import-change-field = Field
import-change-before = Now
import-change-after = From the file
import-change-nothing = nothing
# Variables: $count is a number
import-changes-more = { $count ->
    [one] and one more
   *[other] and { $count } more
 }
import-changes-hidden = The place of this service is confidential. Only people with the role Protection see what changes.
import-facts = What it says
import-issues = What we noticed
import-astray = About the file as a whole
import-astray-more = These belong to no record that can be taken.
# Variables: $line is a number
import-line = line { $line }
import-repaired = Put right
import-refused = Left out
import-noted = Please look
import-became = became
# Variables: $count is a number
import-issues-more = { $count ->
    [one] and one more like these
   *[other] and { $count } more like these
 }

# What can be wrong in a file. Each is shown beside the value that was there. $action is "repaired", "refused" or "noted".
import-issue-ages_contradict = The youngest age is above the oldest. Both were left out.
import-issue-attribute_value = This word is not one of those we know for this field.
import-issue-cells_extra = This row has more cells than the heading.
import-issue-cells_missing = This row has fewer cells than the heading.
import-issue-column_repeated = Two columns have the same heading.
import-issue-column_unnamed = A column without a heading holds this.
import-issue-control_characters = Invisible characters were taken out.
import-issue-coordinates_elsewhere = This point does not lie in the country of the address.
import-issue-coordinates_incomplete = Latitude and longitude belong together; one is missing.
import-issue-coordinates_invalid = This is no place on the globe. Write it like 45.75, 21.22.
import-issue-coordinates_out_of_range = This is no place on the globe.
import-issue-coordinates_swapped = Latitude and longitude were the wrong way round.
import-issue-coordinates_text = The coordinates were written as text.
import-issue-country_unknown = { $action ->
    [repaired] The country was written in words.
   *[other] We do not know this country. Use its two letters, such as RO.
 }
import-issue-date_invalid = This is no clear date. Write it like 2026-11-21.
import-issue-days_invalid = These days are not clear. These hours are not used.
import-issue-days_written = The days were written in words.
import-issue-description_unreadable = The description of the package cannot be read. The tables can.
import-issue-email_invalid = { $action ->
    [repaired] The e-mail address was put right.
   *[other] This is no e-mail address.
 }
import-issue-encoding_invalid = This text is damaged. Save the file as UTF-8.
import-issue-file_missing = The package speaks of this file, but it is not there.
import-issue-file_unknown = This file is not read.
import-issue-hours_unclear = These hours are not clear to us. They stay in the description as they are written. Write them like: Mo-Fr 9-17.
import-issue-id_missing = It had no identifier and was given one.
import-issue-id_repeated = { $action ->
    [repaired] Two different things had the same identifier. This one was given its own.
    [refused] This identifier is used twice. The first one is kept.
   *[other] The same thing is there twice. It is kept once.
 }
import-issue-json_invalid = This line is no valid JSON.
import-issue-language_code = The language was written in another way.
import-issue-language_repeated = This answer is there twice in this language. The first one is kept.
import-issue-language_unknown = We do not know this language. Use its name or two letters, such as uk.
import-issue-language_missing = The language is missing.
import-issue-link_invalid = { $action ->
    [repaired] The web address was completed.
   *[other] This is no web address.
 }
import-issue-markup_removed = Formatting was taken out; the text is kept.
import-issue-name_missing = { $action ->
    [repaired] It had no name; we took one from what else is there.
   *[other] It has no name. Without one it cannot be used.
 }
import-issue-need_unknown = We do not know this kind of help. Say above which one it means.
import-issue-no_location = It has no place. That is right for help online or by phone.
import-issue-no_object = This is no record.
import-issue-number_invalid = This is no whole number.
import-issue-owner_unknown = We do not find what this belongs to.
import-issue-phone_invalid = This is no phone number.
import-issue-phone_missing = A phone without a number.
import-issue-phone_unlikely = This number cannot be dialled in its country. Please check it.
import-issue-phone_words = The number was parted from the words around it.
import-issue-quote_unclosed = A quotation mark is never closed. The line is read as it stands.
import-issue-record_unused = No service names this. It was left out.
import-issue-reference_unknown = This identifier leads nowhere.
import-issue-rows_cut = The table is too long. The last rows were left out.
import-issue-said_differently = The same thing is described in two ways. What stands first holds.
import-issue-schedule_closed = This says when it is closed. We keep only when it is open.
import-issue-second_value = Only one of these can be kept; the first one is.
import-issue-several_slots = Several times in one field were parted.
import-issue-source_url_missing = The web address of the source is missing.
import-issue-status_missing = It did not say whether it is active. We take it as active.
import-issue-status_unknown = { $action ->
    [repaired] We do not know this state, so the service stays hidden until somebody says more.
   *[other] We do not know this state.
 }
import-issue-text_invalid = This is no text.
import-issue-text_missing = The text is missing.
import-issue-time_invalid = This is no time. Write it like 16:00.
import-issue-time_offset = The time had an offset. We take the time at the place.
import-issue-time_written = The time was written in another way.
import-issue-timezone_offset = A fixed offset is wrong for half of the year. We take the time at the place.
import-issue-title_missing = The title is missing.
import-issue-total_wrong = The file counts its records wrongly. That does no harm.
import-issue-translation_incomplete = A translation lacks something.
import-issue-translation_orphan = We do not find the text that this translates.
import-issue-translation_repeated = There are two translations into the same language. The first one is kept.
import-issue-translation_stale = The original has changed since this was translated.
import-issue-translation_status = We do not know this state of a translation. We take it as not yet reviewed.
import-issue-type_invalid = This is not what belongs into this field.
import-issue-until_and_count = An end and a number of times contradict each other. The end holds.
import-issue-weekday_unknown = We do not know this day.
import-issue-other = This is not as it should be.

# Card of the home page; variables: $count is a number of files
import-home-waiting = { $count ->
    [one] file waits for your decision
   *[other] files wait for your decision
 }
