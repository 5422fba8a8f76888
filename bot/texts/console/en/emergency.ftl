# Emergency numbers by country: what people in danger are told to call. Short, plain words; a mistake here costs safety.

emergency-nav = Emergency numbers
emergency-title = Emergency numbers
emergency-about = People in danger are given these numbers. An editor proposes a change; a second person, who did not write it, publishes it.
# What the numbers of one country are called. $country is its name
emergency-of = Emergency numbers: { $country }
# Kind of record, beside "Service" and "Answer"
emergency-kind = Emergency numbers
# One number in a list of changes
emergency-line = Number { $number }
emergency-export = Emergency numbers (JSON)

emergency-shipped = As shipped
emergency-published = Changed here
emergency-damaged = What was published cannot be read. People are given the shipped numbers.
emergency-draft = { $who } is changing these numbers.
emergency-draft-see = See the draft
emergency-others = Other countries
emergency-unknown = not known
emergency-overdue = to be checked again
emergency-unverified = never checked – not shown to people
emergency-edit = Change
emergency-history = History
emergency-back = Back to the shipped numbers
emergency-shipped-why = Back to the shipped numbers

emergency-field-numbers = Numbers
emergency-field-number = Number
emergency-field-purpose = Who answers
emergency-field-crisis = Given for
emergency-field-languages = Languages
emergency-field-hours = Hours
emergency-field-note = Note for operators
emergency-field-source = Source
emergency-field-source_url = Link to the source
emergency-field-verified = Checked on
emergency-danger-self_harm = suicide or self-harm
emergency-danger-violence = violence
emergency-danger-medical = medical emergency
emergency-danger-child = a child in need

emergency-second = This is about people's safety: what you save is a draft. Somebody else has to publish it.
emergency-new = New number
emergency-number-hint = As it is dialled in the country, for example 112.
emergency-hours-hint = 24/7, or for example Mo-Fr 09:00-18:00. Leave it empty if nobody knows.
emergency-note-hint = People do not see it.
emergency-source-hint = Who says so, for example the ministry.
emergency-verified-hint = Without a day people are not shown the number.
emergency-today = I checked it today
emergency-remove = Take this number away
emergency-add = Add a number
emergency-why = Why
emergency-save = Save as a draft
emergency-cancel = Cancel
emergency-saved = Saved as a draft. Check it, then send it to a second person.
emergency-clash = Saved as a draft. Somebody else was faster; you can see both there.
emergency-nothing = Nothing was changed.

emergency-error-summary = Something is not right yet:
emergency-error-number = This is no number that can be dialled.
emergency-error-twice = This number is there twice.
emergency-error-none = Keep at least one number.
emergency-error-hours = Write the hours as 24/7 or Mo-Fr 09:00-18:00.
emergency-error-source = Say who confirms this number.
emergency-error-source_url = Give the page that says so, beginning with https://.
emergency-error-verified = Give a day that is not in the future.
emergency-error-languages = These languages cannot be read.

# What the check finds
emergency-code-emergency_number = This number is not known in this country
emergency-way-emergency_number = Compare it with the source, digit by digit. A new short number may be right all the same.
emergency-code-emergency_unverified = A number that people are not shown
emergency-way-emergency_unverified = Check it at its source and give the day.
emergency-code-emergency_languages = Languages are missing
emergency-way-emergency_languages = Say in which languages they answer.
