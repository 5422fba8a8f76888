# Automatic checks of all records. Each kind has a short name (checks-code-…) and a way to put it right (checks-way-…).

checks-title = Checks
checks-about = The whole catalogue is looked through for what could send somebody astray.
checks-running = The check is running for the first time.
checks-renewing = Something changed in the catalogue. The check is running again; below is what it found before.
checks-kinds = Kinds
checks-all = All
checks-everything = Show everything that was found
checks-nothing = The checks found nothing. Well done.
checks-previous = Previous
checks-next = Next
checks-page = { $page } of { $pages }
checks-severity-error = Serious
checks-severity-warning = Look at it
checks-severity-info = To do

# Cards of the start page: the number stands before the text. $count is the number.
checks-home-errors = { $count ->
    [one] record with something serious wrong
   *[other] records with something serious wrong
}
checks-home-warnings = { $count ->
    [one] record with something to look at
   *[other] records with something to look at
}
checks-home-due = { $count ->
    [one] record that was not checked for too long
   *[other] records that were not checked for too long
}
checks-home-untranslated = { $count ->
    [one] record without texts in all languages
   *[other] records without texts in all languages
}

checks-code-no_phone = No telephone number
checks-way-no_phone = Add a telephone number. People in need often have no e-mail.
checks-code-no_language = Languages spoken are missing
checks-way-no_language = Say which languages the staff speak. People search for somebody who understands them.
checks-code-no_need = No need is chosen
checks-way-no_need = Choose what the service helps with. Without it people find it only by its words.
checks-code-phone_unlikely = The telephone number looks wrong
checks-way-phone_unlikely = Call the number or look it up. In its country there is no such number.
checks-code-link_suspicious = The link cannot work
checks-way-link_suspicious = Open the website of the provider and copy the address again.
checks-code-hours_unreadable = The opening hours cannot be read
checks-way-hours_unreadable = Enter the hours again, day by day.
checks-code-hours_never = Never open
checks-way-hours_never = With these hours the service is closed the whole year. Enter them again.
checks-code-hours_expired = The opening hours have run out
checks-way-hours_expired = They were good until a day that is over. Ask the provider for the new ones.
checks-code-zone_unknown = Unknown time zone
checks-way-zone_unknown = Choose the town or country again, so that the time is right.
checks-code-coordinates_missing = The place is not on the map
checks-way-coordinates_missing = Choose the place on the map. Without it nobody is told how far it is.
checks-code-coordinates_elsewhere = The place on the map is in another country
checks-way-coordinates_elsewhere = Address and place on the map do not fit. Correct the one that is wrong.
checks-code-coordinates_in_sea = The place on the map is far from any town
checks-way-coordinates_in_sea = Perhaps latitude and longitude were swapped. Choose the place on the map again.
checks-code-location_unknown = The place is missing
checks-way-location_unknown = The service names a place that is not in the catalogue. Enter the place again.
checks-code-organization_unknown = The organisation is missing
checks-way-organization_unknown = The service names an organisation that is not in the catalogue. Choose one.
checks-code-check_overdue = Not checked for too long
checks-way-check_overdue = Call the provider and ask whether all is still true, then mark it as checked.
checks-code-never_checked = Never checked
checks-way-never_checked = Nobody has noted a day on which this was checked. Check it and note the day.
checks-code-expired = Has ended
checks-way-expired = The day until which it is offered is over. Give it a new day, or mark it as closed.
checks-code-contradiction = Says two different things
checks-way-contradiction = The text and the chosen facts do not fit. Correct the one that is wrong.
checks-code-duplicate = Perhaps here twice
checks-way-duplicate = Another record has nearly the same name at the same place. Keep the better one.
checks-code-untranslated = Languages are missing
checks-way-untranslated = People who read these languages see the original with a note. Add the texts.
checks-code-stale_translation = A translation is out of date
checks-way-stale_translation = The original was changed since. Read the translation and correct it.
checks-code-machine_translated = Translated by a program only
checks-way-machine_translated = Somebody who speaks the language must read this: it decides who is helped.
