# Drafts: a change is written as a draft, checked, and then published. Until it is published, people on Telegram see the old text.
# History: what was changed, when and by whom, and the way back.

drafts-nav = Drafts
drafts-title = Drafts
drafts-about = A draft is a change that people do not see yet. Check it, then publish it.
drafts-tab-mine = Mine
drafts-tab-waiting = Waiting for me
drafts-tab-all = All open
drafts-tab-done = Finished
drafts-none-mine = You have no open drafts. A draft begins when you change a service or an answer.
drafts-none-waiting = Nothing waits for you.
drafts-none-all = There are no open drafts.
drafts-none-done = No draft was published or withdrawn yet.
drafts-count = { $count ->
    [one] { $count } draft
   *[other] { $count } drafts
}
drafts-older = Older
drafts-newer = Newer
# A draft whose record has no name yet
drafts-unnamed = (no name yet)

# Cards of the start page: the number stands before the text. $count is the number.
drafts-home-waiting = { $count ->
    [one] draft waits for you to look at it
   *[other] drafts wait for you to look at them
}
drafts-home-mine = { $count ->
    [one] draft of yours is not published yet
   *[other] drafts of yours are not published yet
}

# What a record is
drafts-kind-service = Service
drafts-kind-organization = Organisation
drafts-kind-location = Place
drafts-kind-answer = Answer

# How far a draft has come
drafts-state-open = Not checked
drafts-state-checked = Checked
drafts-state-waiting = Waiting for a second person
drafts-state-published = Published
drafts-state-withdrawn = Withdrawn
drafts-new-record = New
drafts-delete-record = To be deleted
drafts-by = By { $name }
drafts-decided-published = Published by { $name }, { $when }
drafts-decided-withdrawn = Withdrawn by { $name }, { $when }
drafts-reason = Why
drafts-reason-hint = One line for the history, for example: "New phone number, asked on the phone today".
drafts-reason-save = Save the reason

# One draft
drafts-what-changes = What changes
drafts-nothing-changes = Nothing is different from what people see today.
drafts-column-what = What
drafts-column-old = Now
drafts-column-new = In the draft
drafts-nothing = nothing
drafts-edit = Go on editing
drafts-history = History
# Followed by a list: a second person has to publish this
drafts-second = This is about people's safety, so a second person must look at it before it is published: somebody who has not worked on this draft.
drafts-second-you = You have worked on this draft, so somebody else has to publish it.
drafts-not-allowed = Your role does not let you publish. Send the draft on; a publisher will look at it.
drafts-hidden = What would show where this confidential service is, is hidden: […]

# Buttons
drafts-check = Check
drafts-check-again = Check again
drafts-checking = Checking. This takes a few seconds …
drafts-send = Send for a second look
drafts-publish = Publish
drafts-publish-hint = People see it at once.
drafts-despite = Publish although the check found something
drafts-withdraw = Withdraw
drafts-withdraw-hint = The draft is put aside. It can be read here later.
drafts-again = Open as a new draft

# Messages shown once
drafts-said-checked = Checked.
drafts-said-sent = Sent. Somebody else can look at it now.
drafts-said-published = Published. People can find it now.
drafts-said-withdrawn = Withdrawn.
drafts-said-moved = Somebody changed this draft in the meantime. This is how it is now; nothing was published.
drafts-said-second = This must be published by somebody who has not worked on it.
drafts-said-unchecked = The draft was changed after the check. Check it again, then publish.
drafts-said-unfit = Something is still missing. See below, complete it, and check again.
drafts-said-doubtful = The check found something. Look at it below; tick the box if you want to publish all the same.
drafts-said-redacted = This draft lacks the hidden address of the confidential service, and would delete it. Somebody with the role "Protection" has to make this change.
drafts-said-merged = Both changes are in the draft now. Check it again, then publish.
drafts-said-again = This is a new draft with the same text.
drafts-said-restored = The draft is as it was then. Nothing is lost: later versions are still in the list.
drafts-said-reason = Saved.
drafts-said-incomplete = Something is not filled in right. See below, complete it, and check again.

# The check
drafts-check-title = Check
drafts-not-checked = Not checked yet. The check looks for mistakes and tries the questions that people ask, in all languages. Nothing is published by it.
drafts-check-old = The draft was changed after this check.
drafts-checked-at = Checked { $when }
drafts-findings-none = No mistakes found.
drafts-findings-fresh = Found in this draft
drafts-findings-known = Was there before
drafts-go-to-field = Change it

# What only the check of a draft can find. Each kind has a short name (drafts-code-…) and a way to put it right (drafts-way-…)
drafts-code-unfit = Something is missing or wrong: { $field }
drafts-way-unfit = Fill it in. Without it the draft cannot be published.
drafts-code-redacted = The hidden address is missing
drafts-way-redacted = Publishing this would delete the address of the confidential service. Somebody with the role "Protection" has to make this change.
# Variables: $languages is a list of languages
drafts-finding-languages = In: { $languages }
drafts-finding-other = See the other one

# The questions
drafts-questions = Do people find it?
drafts-questions-none = No questions were tried, because people are not shown this record.
drafts-questions-away = The questions could not be tried: search is not ready. Try again in a minute.
drafts-asked-from = Asked as somebody in { $town } would ask on Telegram.
drafts-asked-nowhere = Asked as somebody would ask on Telegram.
drafts-found-first = { $count ->
    [one] { $count } question finds it first
   *[other] { $count } questions find it first
}
drafts-found-third = { $count ->
    [one] { $count } question finds it second or third
   *[other] { $count } questions find it second or third
}
drafts-found-later = { $count ->
    [one] { $count } question finds it further down
   *[other] { $count } questions find it further down
}
drafts-found-not = { $count ->
    [one] { $count } question does not find it
   *[other] { $count } questions do not find it
}
drafts-found-lost = { $count ->
    [one] { $count } question found it until now and would no longer find it. See why before you publish.
   *[other] { $count } questions found it until now and would no longer find it. See why before you publish.
}
drafts-rank-first = Found first
drafts-rank-place = Found at place { $rank }
drafts-rank-none = Not found
drafts-rank-lost = Would no longer be found
drafts-before-first = now: first
drafts-before-place = now: place { $rank }
drafts-before-none = now: not found
drafts-instead = First is: { $name }
drafts-why-crisis = Gets the emergency reply
drafts-why-not_asked = The assistant does not take this for a question about help
drafts-why-unsure = It is there, but the assistant is not sure enough to show it
# A language in which nobody wrote down questions for this record
drafts-not-own = No questions are written down in this language, so its name or need was asked.

# Other records that answer similar questions. $count is the number of their questions that were tried
drafts-others-fine = { $count ->
    [one] { $count } question of similar records was tried, too: nothing changes for it.
   *[other] { $count } questions of similar records were tried, too: nothing changes for them.
}
drafts-others-lost = { $count ->
    [one] { $count } question of another record would no longer find that record.
   *[other] { $count } questions of other records would no longer find those records.
}
drafts-others-title = What other records lose

# Versions of a draft
drafts-versions = Versions
drafts-versions-about = Everything that was saved. Going back to a version loses nothing.
drafts-version = Version { $number }
drafts-version-use = Use this version
drafts-version-now = This is the present version

# Two people changed the same record
drafts-conflict-title = Two people changed this
drafts-conflict-about = { $name } published a change while this draft was being written. Nothing is lost. Look at both and choose.
drafts-conflict-both = Changed by both: please choose
drafts-conflict-theirs = Changed by { $name } only: will be kept
drafts-conflict-mine = Changed in this draft only: will be kept
drafts-conflict-base = Before
# Column with the value that will be in the draft when both changes are put together
drafts-conflict-result = Will be
drafts-conflict-their-value = Published by { $name }
drafts-conflict-my-value = In this draft
drafts-conflict-gone = { $name } deleted this record. If you go on, publishing the draft brings it back.
drafts-conflict-go = Put both together
drafts-conflict-now = There is a newer version
drafts-conflict-now-about = Somebody changed this record after the draft was begun. See both before you publish.
drafts-conflict-see = See both changes

# History of a record
drafts-history-of = History of { $name }
# Column with the value after a change, beside "Before"
drafts-history-after = After
drafts-history-edit = Edit
drafts-history-created = Created
drafts-history-changed = Changed
drafts-history-deleted = Deleted
drafts-history-step = Version { $number }
drafts-history-now = This is what people see today
drafts-history-undo = Go back to this version
drafts-history-undone = It is again as it was in version { $number }.
# Going back was refused, because the record is another one than the page showed
drafts-history-moved = Somebody changed this in the meantime, so nothing was changed now. This is the history as it is today: look at it, then decide again.
drafts-history-same = It is already like that.
drafts-history-drafted = Going back is a change, too: check it, then publish it.
# The reason that going back leaves in the history
drafts-history-why = Back to version { $number }
drafts-history-drafts = Open drafts
# Who changed something: not a person, but the file that came with the program, or an import
drafts-who-starter = Supplied with the program
drafts-who-import = Import

drafts-yes = yes
drafts-no = no
drafts-in-language = { $what } – { $name }
# Status of a service
drafts-status-active = Active
drafts-status-inactive = Inactive
drafts-status-defunct = Closed for good
drafts-status-temporarily-closed = Closed for a while
# Status of a translation; $what is "Name – Ukrainian"
drafts-status-of = { $what }: status
drafts-status-human = checked by a person
drafts-status-unreviewed = not checked yet
drafts-status-machine = translated by a machine
drafts-status-stale = out of date

# Names of fields
drafts-field-name = Name
drafts-field-alternate_name = Other names
drafts-field-description = Description
drafts-field-status = Status
drafts-field-url = Website
drafts-field-website = Website
drafts-field-email = E-mail
drafts-field-phones = Telephone
drafts-field-number = Number
drafts-field-extension = Extension
drafts-field-schedules = Opening hours
drafts-field-languages = Language spoken
drafts-field-service_at_locations = Where it is given
drafts-field-addresses = Address
drafts-field-address_1 = Street
drafts-field-address_2 = Street, second line
drafts-field-city = Town
drafts-field-postal_code = Postal code
drafts-field-country = Country
drafts-field-region = Region
drafts-field-state_province = Region
drafts-field-latitude = Point on the map (north–south)
drafts-field-longitude = Point on the map (east–west)
drafts-field-location_type = Kind of place
drafts-field-accessibility = Access
drafts-field-contacts = Contact person
drafts-field-eligibility_description = Who may come
drafts-field-application_process = How to get it
drafts-field-fees_description = What it costs
drafts-field-alert = Notice
drafts-field-minimum_age = From age
drafts-field-maximum_age = Up to age
drafts-field-assured_date = Facts checked on
drafts-field-last_modified = Last changed
drafts-field-interpretation_services = Interpreters
drafts-field-wait_time = Waiting time
drafts-field-service_areas = Area served
drafts-field-cost_options = What it costs
drafts-field-required_documents = Papers needed
drafts-field-translations = Translation
drafts-field-attributes = Fact
drafts-field-value = Fact
drafts-field-title = Title
drafts-field-text = Text
drafts-field-texts = Text
drafts-field-samples = Questions people ask
drafts-field-needs = Needs
drafts-field-source_url = Source
drafts-field-organization_id = Organisation
drafts-field-osm_hours = Opening hours
drafts-field-timezone = Time zone

# Names of further facts
drafts-fact-need = Need
drafts-fact-accepts_status = Whom it accepts
drafts-fact-group = Whom it is for
drafts-fact-gender = Women or men only
drafts-fact-accessibility = Access
drafts-fact-text_language = Language of the texts
drafts-fact-contact_verified = Contact details checked
drafts-fact-source = Source
drafts-fact-coverage = Area served
drafts-fact-confidential = Confidential
drafts-fact-example = Example
drafts-fact-location_precision = How exact the point on the map is
drafts-fact-osm_hours = Opening hours
drafts-fact-timezone = Time zone
drafts-fact-appointment = Appointment
drafts-fact-sample = Question people ask
drafts-fact-expires = Ends on
drafts-fact-cost = Cost
drafts-fact-reported = Reported by people
drafts-fact-redacted = Secrets taken out
