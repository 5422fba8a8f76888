drafts-nav = Entwürfe
drafts-title = Entwürfe
drafts-about = Ein Entwurf ist eine Änderung, die die Menschen noch nicht sehen. Prüfen Sie ihn und veröffentlichen Sie ihn dann.
drafts-tab-mine = Meine
drafts-tab-waiting = Warten auf mich
drafts-tab-all = Alle offenen
drafts-tab-done = Fertige
drafts-none-mine = Sie haben keine offenen Entwürfe. Ein Entwurf entsteht, wenn Sie ein Angebot oder eine Antwort ändern.
drafts-none-waiting = Nichts wartet auf Sie.
drafts-none-all = Es gibt keine offenen Entwürfe.
drafts-none-done = Bisher wurde kein Entwurf veröffentlicht oder zurückgezogen.
drafts-count = { $count ->
    [one] { $count } Entwurf
   *[other] { $count } Entwürfe
}
drafts-older = Ältere
drafts-newer = Neuere
drafts-unnamed = (noch kein Name)

drafts-home-waiting = { $count ->
    [one] Entwurf wartet darauf, dass Sie ihn ansehen
   *[other] Entwürfe warten darauf, dass Sie sie ansehen
}
drafts-home-mine = { $count ->
    [one] Entwurf von Ihnen ist noch nicht veröffentlicht
   *[other] Entwürfe von Ihnen sind noch nicht veröffentlicht
}

drafts-kind-service = Angebot
drafts-kind-organization = Organisation
drafts-kind-location = Ort
drafts-kind-answer = Antwort

drafts-state-open = Nicht geprüft
drafts-state-checked = Geprüft
drafts-state-waiting = Wartet auf eine zweite Person
drafts-state-published = Veröffentlicht
drafts-state-withdrawn = Zurückgezogen
drafts-new-record = Neu
drafts-delete-record = Soll gelöscht werden
drafts-by = Von { $name }
drafts-decided-published = Veröffentlicht von { $name }, { $when }
drafts-decided-withdrawn = Zurückgezogen von { $name }, { $when }
drafts-reason = Warum
drafts-reason-hint = Eine Zeile für den Verlauf, zum Beispiel: „Neue Telefonnummer, heute am Telefon erfragt“.
drafts-reason-save = Grund speichern

drafts-what-changes = Was sich ändert
drafts-nothing-changes = Nichts ist anders als das, was die Menschen heute sehen.
drafts-column-what = Was
drafts-column-old = Jetzt
drafts-column-new = Im Entwurf
drafts-nothing = nichts
drafts-edit = Weiter bearbeiten
drafts-history = Verlauf
drafts-second = Hier geht es um die Sicherheit von Menschen. Darum muss eine zweite Person, die nicht an diesem Entwurf gearbeitet hat, ihn vor dem Veröffentlichen ansehen.
drafts-second-you = Sie haben an diesem Entwurf gearbeitet, also muss ihn jemand anderes veröffentlichen.
drafts-not-allowed = Mit Ihrer Rolle dürfen Sie nicht veröffentlichen. Geben Sie den Entwurf weiter; jemand mit der Rolle „Veröffentlichen“ sieht ihn an.
drafts-hidden = Was zeigen würde, wo dieses vertrauliche Angebot ist, ist verborgen: […]

drafts-check = Prüfen
drafts-check-again = Noch einmal prüfen
drafts-checking = Wird geprüft. Das dauert ein paar Sekunden …
drafts-send = Zum Gegenlesen geben
drafts-publish = Veröffentlichen
drafts-publish-hint = Die Menschen sehen es sofort.
drafts-despite = Veröffentlichen, obwohl die Prüfung etwas gefunden hat
drafts-withdraw = Zurückziehen
drafts-withdraw-hint = Der Entwurf wird beiseitegelegt. Man kann ihn hier später noch lesen.
drafts-again = Als neuen Entwurf öffnen

drafts-said-checked = Geprüft.
drafts-said-sent = Weitergegeben. Jetzt kann ihn jemand anderes ansehen.
drafts-said-published = Veröffentlicht. Man kann es jetzt finden.
drafts-said-withdrawn = Zurückgezogen.
drafts-said-moved = Jemand hat diesen Entwurf inzwischen geändert. So sieht er jetzt aus; es wurde nichts veröffentlicht.
drafts-said-second = Das muss jemand veröffentlichen, der nicht daran gearbeitet hat.
drafts-said-unchecked = Der Entwurf wurde nach der Prüfung geändert. Prüfen Sie ihn noch einmal und veröffentlichen Sie ihn dann.
drafts-said-unfit = Es fehlt noch etwas. Sehen Sie unten nach, ergänzen Sie es und prüfen Sie noch einmal.
drafts-said-doubtful = Die Prüfung hat etwas gefunden. Sehen Sie es unten an; kreuzen Sie das Kästchen an, wenn Sie trotzdem veröffentlichen wollen.
drafts-said-redacted = In diesem Entwurf fehlt die verborgene Adresse des vertraulichen Angebots, er würde sie löschen. Diese Änderung muss jemand mit der Rolle „Schutz“ machen.
drafts-said-merged = Jetzt sind beide Änderungen im Entwurf. Prüfen Sie ihn noch einmal und veröffentlichen Sie ihn dann.
drafts-said-again = Das ist ein neuer Entwurf mit demselben Text.
drafts-said-restored = Der Entwurf ist wieder so wie damals. Nichts ist verloren: Spätere Versionen stehen weiter in der Liste.
drafts-said-reason = Gespeichert.
drafts-said-incomplete = Etwas ist nicht richtig ausgefüllt. Sehen Sie unten nach, ergänzen Sie es und prüfen Sie noch einmal.

drafts-check-title = Prüfung
drafts-not-checked = Noch nicht geprüft. Die Prüfung sucht Fehler und probiert in allen Sprachen die Fragen aus, die Menschen stellen. Veröffentlicht wird dabei nichts.
drafts-check-old = Der Entwurf wurde nach dieser Prüfung geändert.
drafts-checked-at = Geprüft: { $when }
drafts-findings-none = Keine Fehler gefunden.
drafts-findings-fresh = In diesem Entwurf gefunden
drafts-findings-known = War vorher schon da
drafts-go-to-field = Ändern

drafts-code-unfit = Fehlt oder ist falsch: { $field }
drafts-way-unfit = Füllen Sie es aus. Sonst kann der Entwurf nicht veröffentlicht werden.
drafts-code-redacted = Die verborgene Adresse fehlt
drafts-way-redacted = Wird das veröffentlicht, ist die Adresse des vertraulichen Angebots gelöscht. Diese Änderung muss jemand mit der Rolle „Schutz“ machen.
drafts-finding-languages = In: { $languages }
drafts-finding-other = Den anderen Eintrag ansehen

drafts-questions = Findet man es?
drafts-questions-none = Es wurden keine Fragen ausprobiert, weil dieser Eintrag den Menschen nicht gezeigt wird.
drafts-questions-away = Die Fragen konnten nicht ausprobiert werden: Die Suche ist nicht bereit. Versuchen Sie es in einer Minute noch einmal.
drafts-asked-from = Gefragt wie in Telegram. Ort: { $town }.
drafts-asked-nowhere = Gefragt wie in Telegram.
drafts-found-first = { $count ->
    [one] { $count } Frage findet es als Erstes
   *[other] { $count } Fragen finden es als Erstes
}
drafts-found-third = { $count ->
    [one] { $count } Frage findet es an zweiter oder dritter Stelle
   *[other] { $count } Fragen finden es an zweiter oder dritter Stelle
}
drafts-found-later = { $count ->
    [one] { $count } Frage findet es weiter unten
   *[other] { $count } Fragen finden es weiter unten
}
drafts-found-not = { $count ->
    [one] { $count } Frage findet es nicht
   *[other] { $count } Fragen finden es nicht
}
drafts-found-lost = { $count ->
    [one] { $count } Frage hat es bisher gefunden und würde es nicht mehr finden. Sehen Sie nach, warum, bevor Sie veröffentlichen.
   *[other] { $count } Fragen haben es bisher gefunden und würden es nicht mehr finden. Sehen Sie nach, warum, bevor Sie veröffentlichen.
}
drafts-rank-first = Als Erstes gefunden
drafts-rank-place = An Stelle { $rank } gefunden
drafts-rank-none = Nicht gefunden
drafts-rank-lost = Würde nicht mehr gefunden
drafts-before-first = jetzt: als Erstes
drafts-before-place = jetzt: Stelle { $rank }
drafts-before-none = jetzt: nicht gefunden
drafts-instead = Als Erstes kommt: { $name }
drafts-why-crisis = Bekommt die Antwort für Notfälle
drafts-why-not_asked = Der Assistent hält das nicht für eine Frage nach Hilfe
drafts-why-unsure = Es ist da, aber der Assistent ist nicht sicher genug, um es zu zeigen
drafts-not-own = In dieser Sprache sind keine Fragen aufgeschrieben, darum wurde nach dem Namen oder Thema gefragt.

drafts-others-fine = { $count ->
    [one] Auch { $count } Frage ähnlicher Einträge wurde ausprobiert: Für sie ändert sich nichts.
   *[other] Auch { $count } Fragen ähnlicher Einträge wurden ausprobiert: Für sie ändert sich nichts.
}
drafts-others-lost = { $count ->
    [one] { $count } Frage eines anderen Eintrags würde diesen anderen nicht mehr finden.
   *[other] { $count } Fragen anderer Einträge würden diese anderen nicht mehr finden.
}
drafts-others-title = Was andere Einträge verlieren

drafts-versions = Versionen
drafts-versions-about = Alles, was gespeichert wurde. Wenn Sie zu einer Version zurückgehen, geht nichts verloren.
drafts-version = Version { $number }
drafts-version-use = Diese Version nehmen
drafts-version-now = Das ist die jetzige Version

drafts-conflict-title = Zwei Personen haben das geändert
drafts-conflict-about = { $name } hat eine Änderung veröffentlicht, während dieser Entwurf entstand. Nichts ist verloren. Sehen Sie sich beide an und wählen Sie.
drafts-conflict-both = In beiden geändert: bitte wählen
drafts-conflict-theirs = Nur von { $name } geändert: bleibt
drafts-conflict-mine = Nur in diesem Entwurf geändert: bleibt
drafts-conflict-base = Vorher
drafts-conflict-result = Ergebnis
drafts-conflict-their-value = Von { $name } veröffentlicht
drafts-conflict-my-value = In diesem Entwurf
drafts-conflict-gone = { $name } hat diesen Eintrag gelöscht. Wenn Sie weitermachen und den Entwurf veröffentlichen, ist er wieder da.
drafts-conflict-go = Beide zusammenführen
drafts-conflict-now = Es gibt eine neuere Version
drafts-conflict-now-about = Jemand hat diesen Eintrag geändert, nachdem der Entwurf begonnen wurde. Sehen Sie sich beide an, bevor Sie veröffentlichen.
drafts-conflict-see = Beide Änderungen ansehen

drafts-history-of = Verlauf: { $name }
drafts-history-after = Nachher
drafts-history-edit = Bearbeiten
drafts-history-created = Erstellt
drafts-history-changed = Geändert
drafts-history-deleted = Gelöscht
drafts-history-step = Version { $number }
drafts-history-now = Das sehen die Menschen heute
drafts-history-undo = Zu dieser Version zurückgehen
drafts-history-undone = Es ist wieder wie in Version { $number }.
drafts-history-moved = Jemand hat das inzwischen geändert, darum wurde jetzt nichts geändert. Das ist der Verlauf, wie er heute ist: Sehen Sie ihn an und entscheiden Sie noch einmal.
drafts-history-same = Es ist schon so.
drafts-history-drafted = Auch Zurückgehen ist eine Änderung: Prüfen Sie sie und veröffentlichen Sie sie dann.
drafts-history-why = Zurück zu Version { $number }
drafts-history-drafts = Offene Entwürfe
drafts-who-starter = Mit dem Programm geliefert
drafts-who-import = Import

drafts-yes = ja
drafts-no = nein
drafts-in-language = { $what } – { $name }
drafts-status-active = Aktiv
drafts-status-inactive = Nicht aktiv
drafts-status-defunct = Endgültig geschlossen
drafts-status-temporarily-closed = Vorübergehend geschlossen
drafts-status-of = { $what }: Status
drafts-status-human = von einem Menschen geprüft
drafts-status-unreviewed = noch nicht geprüft
drafts-status-machine = von einer Maschine übersetzt
drafts-status-stale = veraltet

drafts-field-name = Name
drafts-field-alternate_name = Andere Namen
drafts-field-description = Beschreibung
drafts-field-status = Status
drafts-field-url = Internetseite
drafts-field-website = Internetseite
drafts-field-email = E-Mail
drafts-field-phones = Telefon
drafts-field-number = Nummer
drafts-field-extension = Durchwahl
drafts-field-schedules = Öffnungszeiten
drafts-field-languages = Gesprochene Sprache
drafts-field-service_at_locations = Wo es das gibt
drafts-field-addresses = Adresse
drafts-field-address_1 = Straße
drafts-field-address_2 = Straße, zweite Zeile
drafts-field-city = Stadt
drafts-field-postal_code = Postleitzahl
drafts-field-country = Land
drafts-field-region = Region
drafts-field-state_province = Region
drafts-field-latitude = Punkt auf der Karte (Nord–Süd)
drafts-field-longitude = Punkt auf der Karte (Ost–West)
drafts-field-location_type = Art des Ortes
drafts-field-accessibility = Zugang
drafts-field-contacts = Kontaktperson
drafts-field-eligibility_description = Wer kommen kann
drafts-field-application_process = So bekommt man es
drafts-field-fees_description = Kosten
drafts-field-alert = Hinweis
drafts-field-minimum_age = Alter ab
drafts-field-maximum_age = Alter bis
drafts-field-assured_date = Angaben geprüft am
drafts-field-last_modified = Zuletzt geändert
drafts-field-interpretation_services = Dolmetschen
drafts-field-wait_time = Wartezeit
drafts-field-service_areas = Zuständig für
drafts-field-cost_options = Kosten
drafts-field-required_documents = Nötige Papiere
drafts-field-translations = Übersetzung
drafts-field-attributes = Angabe
drafts-field-value = Angabe
drafts-field-title = Titel
drafts-field-text = Text
drafts-field-texts = Text
drafts-field-samples = Fragen, die Menschen stellen
drafts-field-needs = Themen
drafts-field-source_url = Quelle
drafts-field-organization_id = Organisation
drafts-field-osm_hours = Öffnungszeiten
drafts-field-timezone = Zeitzone

drafts-fact-need = Thema
drafts-fact-accepts_status = Für welche Situation
drafts-fact-group = Für wen es gedacht ist
drafts-fact-gender = Nur für Frauen oder Männer
drafts-fact-accessibility = Zugang
drafts-fact-text_language = Sprache der Texte
drafts-fact-contact_verified = Kontaktdaten geprüft
drafts-fact-source = Quelle
drafts-fact-coverage = Zuständig für
drafts-fact-confidential = Vertraulich
drafts-fact-example = Beispiel
drafts-fact-location_precision = Wie genau der Punkt auf der Karte ist
drafts-fact-osm_hours = Öffnungszeiten
drafts-fact-timezone = Zeitzone
drafts-fact-appointment = Termin
drafts-fact-sample = Frage, die Menschen stellen
drafts-fact-expires = Endet am
drafts-fact-cost = Kosten
drafts-fact-reported = Von Menschen gemeldet
drafts-fact-redacted = Geheimes entfernt
