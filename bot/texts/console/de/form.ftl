form-new-title = Neues Angebot
form-edit-title = Bearbeiten: { $name }
form-unnamed = Angebot ohne Namen
form-intro = Alles, was Sie schreiben, wird als Entwurf aufgehoben. Die Menschen sehen nichts davon, bevor es geprüft und veröffentlicht ist.
form-summary = { $count ->
    [one] Eines stimmt noch nicht
   *[other] { $count } Angaben stimmen noch nicht
}
form-missing-summary = Es fehlt noch
form-warnings-summary = Bitte noch einmal ansehen
form-saved = Als Entwurf gespeichert um { $time }
form-save-done = Als Entwurf gespeichert. Niemand sieht ihn, bevor er veröffentlicht ist.
form-not-saved = Noch nichts geändert
form-saving = Wird gespeichert …
form-save = Speichern
form-save-check = Speichern und prüfen
form-to-draft = Zum Entwurf
form-to-draft-anyway = Trotzdem zum Entwurf
form-to-texts = Alle Texte nebeneinander, in jeder Sprache
form-others = { $name } arbeitet auch an diesem Angebot.
form-others-open = Diesen Entwurf öffnen
form-others-why = Beide Entwürfe bleiben erhalten. Wer als Zweites veröffentlicht, bekommt gezeigt, was vorher geändert wurde.
form-provider-wrote = Die Einrichtung hat zu „{ $field }“ geschrieben. Bitte eintragen:
form-confidential-way = Dieses Angebot ist vertraulich. Nur wer die Rolle „Schutz“ oder „Administration“ hat, darf es öffnen.
form-confidential-note = Dieses Angebot ist vertraulich: Seine Adresse wird nach außen nie gezeigt.
form-gone = Dieser Entwurf wurde inzwischen veröffentlicht oder zurückgezogen. Was Sie zuletzt geschrieben haben, steht unten; speichern Sie es, um einen neuen Entwurf zu beginnen.
form-moved = Jemand hat eine Änderung dieses Angebots veröffentlicht, während diese Seite offen war. Sie ist auch in Ihrem Entwurf.
form-example-note = Das ist ein erfundener Beispieleintrag. Er wird nur dort gezeigt, wo keine echten Menschen fragen.

form-clash-title = Jemand anderes hat dasselbe geändert, während diese Seite offen war
form-clash-intro = Entscheiden Sie bei jedem Punkt. Nichts ist verloren: Beides steht im Verlauf des Entwurfs.
form-clash-mine = Von mir
form-clash-theirs = Von der anderen Person
form-clash-empty = (leer)

form-section-words = Was es ist
form-section-organization = Wer es anbietet
form-section-places = Wo
form-section-contact = Telefon, E-Mail, Internetseite
form-section-hours = Wann geöffnet ist
form-section-needs = Was man dort bekommt
form-section-people = Für wen es ist
form-section-languages = Welche Sprachen dort gesprochen werden
form-section-access = Barrierefreiheit
form-section-cost = Kosten und Termine
form-section-state = Stimmt es heute?
form-contents = Teile dieses Formulars

form-name = Name
form-name-hint = Kurz und einfach, so wie man es sagen würde. Zum Beispiel: Kostenlose Rechtsberatung für Geflüchtete
form-alternate-name = Andere Namen, die benutzt werden
form-alternate-name-hint = Auch unter diesen Namen findet man es.
form-description = Beschreibung
form-description-hint = Was dort geschieht, in zwei oder drei einfachen Sätzen. Nur Text, ohne Formatierung.
form-text-language = Diese Texte sind geschrieben auf
form-alert = Wichtiger Hinweis
form-alert-hint = Wird mit einem Ausrufezeichen gezeigt. Zum Beispiel: Vom 1. bis 15. August geschlossen
form-samples = Fragen, die Menschen stellen
form-samples-hint = Eine pro Zeile, in den Worten, die Menschen benutzen. Der Assistent lernt daraus, dieses Angebot zu finden.
form-words-title = In anderen Sprachen
form-words-hint = Schreiben Sie, was Sie sicher wissen. Was fehlt, wird in der ersten Sprache gezeigt.
form-words-in = Sprache: { $tongue }
form-words-new = In einer weiteren Sprache
form-words-language = Sprache
form-words-add = Sprache hinzufügen
form-words-remove = Diese Sprache entfernen
form-choose = Bitte wählen
form-remove = Entfernen
form-remove-what = { $what } entfernen

form-organization-now = Angeboten von
form-organization-none = Noch keine Organisation ausgewählt
form-organization-search = Organisation suchen
form-organization-search-hint = Tippen Sie den Anfang des Namens.
form-organization-find = Suchen
form-organization-found = { $count ->
    [0] Keine Organisation mit diesem Namen bekannt
    [one] Eine Organisation gefunden
   *[other] { $count } Organisationen gefunden
}
form-organization-new = Es ist eine neue Organisation
form-organization-change = Andere Organisation wählen
form-organization-name = Name der Organisation
form-organization-description = Was sie tut
form-organization-email = E-Mail der Organisation
form-organization-website = Internetseite der Organisation
form-organization-shared = Ihr Name und ihre Internetseite werden auf der Seite der Organisation bearbeitet.

form-place-title = Ort { $number }
form-place-none = Noch ist kein Ort eingetragen. Ein Angebot, das es nur am Telefon oder online gibt, braucht keinen.
form-place-add = Ort hinzufügen
form-place-remove = Diesen Ort entfernen
form-place-kind = Was für ein Ort
form-place-kind-physical = Man geht hin
form-place-kind-virtual = Nur online oder am Telefon
form-place-shared = { $count ->
    [one] Ein anderes Angebot ist auch an diesem Ort. Was Sie hier ändern, ändert sich auch dort.
   *[other] { $count } andere Angebote sind auch an diesem Ort. Was Sie hier ändern, ändert sich auch dort.
}
form-place-known = Orte dieser Organisation
form-place-name = Name des Ortes
form-place-name-hint = Zum Beispiel: Kulturhaus, zweiter Eingang
form-city = Stadt oder Gemeinde
form-city-hint = Tippen Sie den Namen in irgendeiner Sprache und wählen Sie aus der Liste.
form-city-find = Stadt suchen
form-city-found = { $count ->
    [0] Keine Stadt mit diesem Namen bekannt
    [one] Eine Stadt gefunden
   *[other] { $count } Städte gefunden
}
form-city-near = bei { $town }
form-city-people = { $count ->
    [one] Einwohnerzahl: { $count }
   *[other] Einwohnerzahl: { $count }
}
form-address-1 = Straße und Hausnummer
form-address-2 = Zusatz zur Adresse
form-address-2-hint = Stockwerk, Eingang, Klingel
form-postal-code = Postleitzahl
form-state = Kreis oder Region
form-country = Land
form-position = Lage auf der Karte
form-position-hint = Wählen Sie oben eine Stadt aus, oder kopieren Sie beide Zahlen aus einer Karte auf Ihrem Telefon in das erste Feld, zum Beispiel 45.7537, 21.2257.
form-latitude = Breite (Nord)
form-longitude = Länge (Ost)
form-precision = Das ist
form-precision-exact = die Tür
form-precision-town = nur die Mitte der Stadt
form-transportation = Wie man hinkommt
form-transportation-hint = Bus oder Straßenbahn, auffällige Punkte am Weg
form-confidential = Vertraulicher Ort
form-confidential-hint = Schutzunterkünfte und andere Orte, die niemand durch Fragen finden darf. Die Adresse wird nie gezeigt, nur die Telefonnummer.
form-confidential-service = Das ganze Angebot ist vertraulich
form-map = Karte der Städte rund um diesen Ort
form-map-point = Dieser Ort
form-map-nearest = Nächste Städte
form-map-km = { $km } km

form-phone-number = Nummer
form-phone-hint = Mit der Ländervorwahl, wenn Sie sie kennen: +40 256 123 456
form-phone-extension = Durchwahl
form-phone-description = Wofür
form-phone-description-hint = Zum Beispiel: Empfang, Montag bis Freitag
form-phone-languages = Sprachen an diesem Telefon
form-phone-add = Telefonnummer hinzufügen
form-phone-understood = { $e164 } – im Land selbst ({ $country }): { $national }
form-phone-short = Kurznummer { $number }, wird genau so gewählt
form-place-phones = Telefonnummern nur für diesen Ort
form-email = E-Mail
form-url = Internetseite
form-url-hint = Die Seite über dieses Angebot, wenn es eine gibt

form-hours-kind = Was über die Öffnungszeiten bekannt ist
form-hours-unknown = Nicht bekannt
form-hours-always = Immer geöffnet, Tag und Nacht
form-hours-week = Bestimmte Zeiten
form-hours-expert = Etwas Komplizierteres
form-hours-opens = { $day }: öffnet um
form-hours-closes = { $day }: schließt um
form-hours-all-day = 24 Stunden
form-hours-appointment = nach Vereinbarung
form-hours-add-day = { $day }: Zeiten hinzufügen
form-hours-copy = Montag auf Dienstag–Freitag übertragen
form-hours-empty-hint = Schreiben Sie Zeiten so: 9:00 und 17:30. Ein Tag ohne Zeiten ist geschlossen.
form-holidays = Feiertage
form-holidays-unsaid = Nicht bekannt
form-holidays-closed = Geschlossen
form-holidays-open = Zu diesen Zeiten geöffnet
form-holiday = Feiertag
form-holidays-next = Nächste Feiertage ({ $country }): { $days }
form-valid-from = Diese Zeiten gelten ab
form-valid-to = bis
form-valid-hint = Lassen Sie beides leer, wenn es kein Ende gibt. Danach sagt der Assistent, dass die Öffnungszeiten nicht bekannt sind.
form-expert = Öffnungszeiten in Kurzschrift
form-expert-hint = In der Schreibweise von OpenStreetMap, zum Beispiel: Mo-Fr 09:00-17:00; Sa[1] 10:00-12:00; PH off
form-expert-kept = Die Woche oben kann das nicht ausdrücken. Es bleibt Zeichen für Zeichen so, solange Sie es hier nicht ändern.
form-hours-lost = Ein Teil der Öffnungszeiten dieses Eintrags konnte nicht gelesen werden. Er bleibt, wie er ist, solange Sie die Zeiten nicht ändern.
form-hours-read = So gelesen
form-place-own-hours = Dieser Ort hat eigene Öffnungszeiten
form-place-own-hours-hint = Sonst gelten hier die Zeiten des Angebots.

form-needs-hint = Wählen Sie alles, was passt. Ohne ein Thema findet niemand das Angebot.
form-statuses = Welche Papiere man hat
form-anyone-hint = Wählen Sie nichts, wenn es für alle ist.
form-groups = Gruppen
form-genders = Nur für
form-gender-female = Frauen
form-gender-male = Männer
form-minimum-age = Alter ab
form-maximum-age = Alter bis
form-eligibility = Bedingungen in Worten
form-eligibility-hint = Zum Beispiel: in diesem Kreis gemeldet
form-coverage = Länder, für die es aus der Ferne da ist
form-coverage-hint = Für Hilfe online oder am Telefon. Namen oder Kürzel, mit Komma: Rumänien, MD
form-area = Zuständig für, in Worten
form-area-hint = Eines pro Zeile. Zum Beispiel: Kreis Cluj
form-other-languages = Andere Sprachen
form-other-languages-hint = Namen oder Kürzel, mit Komma
form-interpretation = Dolmetschen
form-interpretation-hint = Zum Beispiel: dienstags Dolmetschen auf Dari
form-accessibility = An jedem Ort dieses Angebots
form-place-accessibility = Barrierefreiheit an diesem Ort
form-cost = Was es kostet
form-unsaid = Keine Angabe
form-cost-free = Kostenlos
form-cost-reduced = Zu ermäßigtem Preis
form-cost-paid = Es kostet Geld
form-fees = Kosten in Worten
form-appointment = Termin
form-appointment-required = Vorher nötig
form-appointment-walk_in = Nicht nötig, man kommt einfach
form-application = So bekommt man es
form-application-hint = Was man zuerst tut, was man mitbringt

form-status = Status
form-status-active = In Betrieb
form-status-inactive = Nicht in Betrieb; wird niemandem gezeigt
form-status-defunct = Endgültig beendet; wird niemandem gezeigt
form-status-temporarily-closed = Vorübergehend geschlossen; die Menschen erfahren es
form-checked-today = Ich habe heute Telefon, Adresse und Öffnungszeiten geprüft
form-assured-date = Zuletzt geprüft am
form-expires = Wieder prüfen bis
form-source = Woher Sie es wissen
form-source-hint = Eine Internetseite, ein Faltblatt oder der Name einer Dienststelle – nie eine Privatperson
form-contact-verified = Telefon, Adresse und Öffnungszeiten wurden mit der Organisation geprüft

form-preview = So sehen es die Menschen
form-preview-language = Sprache
form-preview-show = Anzeigen
form-preview-empty = Schreiben Sie einen Namen, um die Karte zu sehen.
form-preview-hidden = In diesem Status wird das Angebot niemandem gezeigt.

form-error-name-missing = Schreiben Sie einen Namen.
form-warning-name-long = Der Name ist länger als { $most } Zeichen. Ein kürzerer liest sich auf dem Telefon leichter.
form-warning-description-missing = Schreiben Sie eine Beschreibung, damit man weiß, was einen erwartet.
form-error-language-missing = Wählen Sie die Sprache, in der diese Texte geschrieben sind.
form-error-language-twice = Diese Sprache ist schon da. Wählen Sie eine andere.
form-warning-name-untranslated-missing = Schreiben Sie auch den Namen in dieser Sprache. Sonst mischt die Karte zwei Sprachen.
form-error-need-missing = Wählen Sie mindestens ein Thema.
form-error-status = Wählen Sie einen Status.
form-error-organization-name-missing = Schreiben Sie den Namen der Organisation.
form-warning-organization-missing = Wählen Sie die Organisation, die das anbietet.
form-error-country-missing = Wählen Sie das Land.
form-error-town-missing = Schreiben Sie die Stadt.
form-error-latitude = Das ist keine Breite. Schreiben Sie eine Zahl von -90 bis 90, zum Beispiel 45.7537.
form-error-longitude = Das ist keine Länge. Schreiben Sie eine Zahl von -180 bis 180, zum Beispiel 21.2257.
form-error-position-half-missing = Schreiben Sie beide Zahlen der Lage oder keine.
form-warning-position-missing = Ohne Lage wird nur die Stadt genannt, keine Entfernung.
form-warning-position-lonely = Im Umkreis von { $km } km um diesen Punkt gibt es keine Stadt. Sehen Sie beide Zahlen noch einmal an: Sind sie vertauscht?
form-warning-position-elsewhere = Dieser Punkt liegt nicht in diesem Land: { $country }. Sehen Sie Land und Zahlen noch einmal an.
form-warning-position-far = Dieser Punkt ist { $km } km von { $town } entfernt. Sehen Sie beide Zahlen noch einmal an, oder wählen Sie die Stadt neu.
form-warning-place-missing = Fügen Sie einen Ort hinzu, oder geben Sie an, für welche Länder das Angebot aus der Ferne da ist.
form-error-coverage = „{ $word }“ ist kein Land. Schreiben Sie Namen oder Kürzel aus zwei Buchstaben, mit Komma.
form-error-phone-missing = Schreiben Sie die Nummer.
form-error-phone-country = Schreiben Sie die Nummer mit der Ländervorwahl, zum Beispiel +40, oder geben Sie zuerst bei einem Ort das Land an.
form-error-phone = Das kann in diesem Land keine Telefonnummer sein: { $country }. Zählen Sie die Ziffern, oder schreiben Sie sie mit der Ländervorwahl.
form-warning-phone-odd = Soweit bekannt, wird so eine Nummer in diesem Land nicht vergeben: { $country }. Rufen Sie einmal an, um sicher zu sein.
form-error-extension = Eine Durchwahl hat nur Ziffern. Schreiben Sie andere Wörter unter „Wofür“.
form-error-email = Das ist keine E-Mail-Adresse. Sie sieht aus wie name@example.org.
form-error-link = Das ist keine Internetadresse. Sie sieht aus wie https://example.org.
form-warning-contact-missing = Schreiben Sie eine Telefonnummer, eine E-Mail, eine Internetseite oder eine Adresse, damit man das Angebot erreichen kann.
form-error-hours-missing = Schreiben Sie mindestens eine Zeit, oder wählen Sie „Nicht bekannt“.
form-error-hours-expression = Diese Kurzschrift ist nicht lesbar. Sehen Sie sich das Beispiel an.
form-warning-hours-never = Mit diesen Zeiten ist im kommenden Jahr nie geöffnet.
form-error-holiday-missing = Schreiben Sie die Zeiten an Feiertagen, oder wählen Sie eine andere Antwort.
form-error-time = „{ $typed }“ ist keine Uhrzeit. Schreiben Sie sie so: 9:00 oder 17:30.
form-error-time-opens-missing = Schreiben Sie, wann geöffnet wird.
form-error-time-closes-missing = Schreiben Sie, wann geschlossen wird.
form-error-time-same = Es schließt zu der Zeit, zu der es öffnet. Für den ganzen Tag kreuzen Sie „24 Stunden“ an.
form-error-time-overlap = Diese Zeiten überschneiden sich mit den vorigen.
form-error-date = Das ist kein Datum. Schreiben Sie es so: 2026-11-22.
form-error-date-future = Dieser Tag ist noch nicht gekommen.
form-error-period = Das Ende liegt vor dem Anfang.
form-warning-period-over = Dieser Tag ist vorbei: Der Assistent sagt, dass die Öffnungszeiten nicht bekannt sind.
form-error-age = Schreiben Sie eine Zahl von Jahren von 0 bis 120.
form-error-age-order = Dieses Alter ist niedriger als das davor.
form-error-language-unknown = „{ $word }“ ist keine bekannte Sprache. Schreiben Sie Namen oder Kürzel, mit Komma.
form-warning-check-missing = Geben Sie an, wann das zuletzt geprüft wurde. Angaben ohne Datum tragen eine Warnung.
form-warning-source-missing = Geben Sie an, woher Sie es wissen.
